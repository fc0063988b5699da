//! Transcripts in a text: blocks of `console`, each command after `$ `, and what it says after that.

/// One command and what is shown after it.
pub struct Step {
    /// What a shell is given.
    pub command: String,
    /// What it should say; a line `...` stands for any lines.
    pub shown: String,
}

/// The commands of a Markdown text, in order.
pub fn steps(markdown: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for line in markdown.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            line if inside => match (line.strip_prefix("$ "), steps.last_mut()) {
                (Some(command), _) => steps.push(Step { command: command.to_owned(), shown: String::new() }),
                (None, Some(step)) => step.shown.push_str(&format!("{line}\n")),
                (None, None) => {}
            },
            _ => {}
        }
    }
    steps
}

/// Whether what was said is what is shown.
pub fn agrees(shown: &str, said: &str) -> bool {
    let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
    let said: Vec<&str> = said.lines().map(str::trim_end).collect();
    fits(&shown, &said)
}

fn fits(shown: &[&str], said: &[&str]) -> bool {
    match (shown, said) {
        ([], []) => true,
        ([], rest) => rest.iter().all(|line| line.is_empty()),
        (["...", more @ ..], _) => (0..=said.len()).any(|skip| fits(more, &said[skip..])),
        ([line, more @ ..], [first, rest @ ..]) if line == first => fits(more, rest),
        (["", more @ ..], _) => fits(more, said),
        _ => false,
    }
}

#[test]
fn three_dots_stand_for_any_lines() {
    for (shown, said, good) in [
        ("a\n...\nb\n", "a\nx\ny\nb\n", true),
        ("a\n", "a\nb\n", false),
        ("...\n", "", true),
        ("a\n...\n", "b\n", false),
    ] {
        assert_eq!(agrees(shown, said), good, "{shown:?} {said:?}");
    }
}

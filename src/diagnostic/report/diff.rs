//! What would change in a text, as a unified diff: lines taken away with `-`, lines put in with `+`.

use similar::{ChangeTag, TextDiff};

use super::human::{Colour, Style};
use super::screen;
use crate::diagnostic::source::Source;

/// How many lines that stay are shown on each side of those that change.
const CONTEXT: usize = 2;

/// The difference between a text and what it is to say, as `diff -u` writes it. Characters that would steer a
/// terminal are shown as pictures of themselves.
pub fn diff(source: &Source, new: &str, style: Style) -> String {
    let path = screen::one_line(source.path());
    let mut out = format!("--- a/{path}\n+++ b/{path}\n");
    let changes = TextDiff::from_lines(source.text(), new);
    for hunk in changes.unified_diff().context_radius(CONTEXT).iter_hunks() {
        out.push_str(&format!("{}\n", hunk.header()));
        for change in hunk.iter_changes() {
            let (mark, on) = match change.tag() {
                ChangeTag::Equal => (' ', ""),
                ChangeTag::Delete => ('-', "\u{1b}[31m"),
                ChangeTag::Insert => ('+', "\u{1b}[32m"),
            };
            let (on, off) =
                if style.colour == Colour::Ansi && !on.is_empty() { (on, "\u{1b}[0m") } else { ("", "") };
            let value: &str = change.value();
            let line = shown(value.trim_end_matches('\n').trim_end_matches('\r'));
            out.push_str(&format!("{on}{mark}{line}{off}\n"));
            if change.missing_newline() {
                out.push_str("\\ No newline at end of file\n");
            }
        }
    }
    out
}

/// A line as it stands, but for what could steer a terminal.
fn shown(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for character in line.chars() {
        if character == '\t' {
            out.push(character);
        } else {
            screen::push(&mut out, character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_shows_what_goes_what_comes_and_a_little_around_it() {
        let source = Source::new("content/a.md", "1\n2\n3\nat 17:00\n5\n6\n7\nend 9.30\u{1b}[2J");
        let new = source.text().replace("17:00", "5pm").replace("9.30", "9:30");
        insta::assert_snapshot!(diff(&source, &new, Style { colour: Colour::Plain, width: 100 }), @r"
        --- a/content/a.md
        +++ b/content/a.md
        @@ -2,7 +2,7 @@
         2
         3
        -at 17:00
        +at 5pm
         5
         6
         7
        -end 9.30␛[2J
        \ No newline at end of file
        +end 9:30␛[2J
        \ No newline at end of file
        ");
    }
}

//! The documentation of a rule, taken apart: its sections, why it matters, its text for a terminal, its examples.

/// The lines below a heading of the second level, up to the next one.
pub(super) fn section<'d>(docs: &'d str, heading: &str) -> Option<&'d str> {
    sections(docs).find(|(found, _)| *found == heading).map(|(_, text)| text)
}

/// Every section of the second level: its heading and the lines below it. What looks like a heading within
/// an example is none.
pub(super) fn sections(docs: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut in_example = false;
    let mut at = 0;
    let mut starts = Vec::new();
    for line in docs.split_inclusive('\n') {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if !in_example && line.starts_with("## ") {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([docs.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let text = &docs[start + "## ".len()..end];
        text.split_once('\n').unwrap_or((text, ""))
    })
}

/// Why a finding of the rule matters: the first paragraph under that heading, on one line.
pub(super) fn why(docs: &str) -> String {
    let paragraph =
        section(docs, "Why it matters").and_then(|text| text.trim().split("\n\n").next()).unwrap_or_default();
    plain(&paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The title.
pub(super) fn title(docs: &str) -> String {
    plain(docs.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default())
}

/// What it asks: the first paragraph, on one line.
pub(super) fn about(docs: &str) -> String {
    let paragraph = docs.split("\n\n").map(str::trim).find(|text| !text.is_empty() && !text.starts_with('#'));
    plain(&paragraph.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Markdown for a terminal: headings at the edge, everything else set in, fences gone.
pub(super) fn for_terminal(markdown: &str) -> String {
    let mut out = String::new();
    let mut in_example = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if in_example {
            push_line(&mut out, "      ", line);
        } else if let Some(heading) = line.strip_prefix("## ") {
            push_line(&mut out, "", heading);
        } else if let Some(title) = line.strip_prefix("# ") {
            push_line(&mut out, "", &plain(title));
        } else {
            push_line(&mut out, "  ", &plain(line));
        }
    }
    out
}

fn push_line(out: &mut String, margin: &str, line: &str) {
    if !line.is_empty() {
        out.push_str(margin);
        out.push_str(line);
    }
    out.push('\n');
}

/// A line without marks for bold, and with the address of a link in brackets.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, words, address, after)) = next_link(rest) {
        out.push_str(before);
        out.push_str(words);
        out.push_str(" (");
        out.push_str(address);
        out.push(')');
        rest = after;
    }
    out.push_str(rest);
    out.replace("**", "")
}

fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before_end, rest) = text.split_once("](http")?;
    let (before, words) = before_end.rsplit_once('[')?;
    let length = rest.find(')')?;
    let start = text.len() - rest.len() - "http".len();
    Some((before, words, &text[start..start + "http".len() + length], &rest[length + 1..]))
}

/// An example of a rule's documentation.
#[cfg(test)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Example<'d> {
    /// The section it stands in.
    pub section: &'d str,
    /// Its language: `html`, `md`, `yaml` or `easy`.
    pub language: &'d str,
    /// The file it is meant to be, if the fence names one.
    pub path: Option<&'d str>,
    /// What it says.
    pub text: String,
}

/// The examples under *Fails*, *Passes* and *Does not apply*, in order.
#[cfg(test)]
pub(super) fn examples(docs: &str) -> Vec<Example<'_>> {
    let mut found: Vec<Example<'_>> = Vec::new();
    for (section, text) in sections(docs) {
        if !["Fails", "Passes", "Does not apply"].contains(&section) {
            continue;
        }
        let mut is_open = false;
        for line in text.lines() {
            match (line.strip_prefix("```"), is_open) {
                (Some(_), true) => is_open = false,
                (Some(info), false) => {
                    is_open = true;
                    let (language, path) =
                        info.split_once(' ').map_or((info, None), |(language, path)| (language, Some(path)));
                    found.push(Example { section, language, path, text: String::new() });
                }
                (None, true) => {
                    if let Some(example) = found.last_mut() {
                        example.text.push_str(line);
                        example.text.push('\n');
                    }
                }
                (None, false) => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCS: &str = "# A title\n\nWhat it **promises**.\n\n## Why it matters\n\nPeople who\nlisten. See [this](https://example.org/).\n\nMore.\n\n## Fails\n\nBad:\n\n```html\n<p>\n  <b>\n```\n\n## Sources\n\n- one\n";

    #[test]
    fn the_reason_is_the_first_paragraph_on_one_line() {
        assert_eq!(why(DOCS), "People who listen. See this (https://example.org/).");
        assert_eq!((title(DOCS).as_str(), about(DOCS).as_str()), ("A title", "What it promises."));
    }

    #[test]
    fn a_terminal_gets_no_marks() {
        insta::assert_snapshot!(for_terminal(DOCS), @r"
        A title

          What it promises.

        Why it matters

          People who
          listen. See this (https://example.org/).

          More.

        Fails

          Bad:

              <p>
                <b>

        Sources

          - one
        ");
    }

    #[test]
    fn examples_are_what_stands_in_fences() {
        let example =
            Example { section: "Fails", language: "html", path: None, text: "<p>\n  <b>\n".to_owned() };
        assert_eq!(examples(DOCS), [example]);
    }
}

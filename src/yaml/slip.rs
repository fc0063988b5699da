//! The usual slips of the hand in YAML, told from the lines at which a parser stumbles: it often does so some lines after
//! the slip, and in words that only programmers know.

use std::ops::Range;

/// One slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// The bytes of its line, without the white space around it.
    pub line: Range<usize>,
    /// What it is, after "The fields cannot be read:".
    pub what: &'static str,
    /// What to do.
    pub help: &'static str,
}

/// Most lines above the one at which the parser stumbled that are looked at: a text in quotation marks may be long.
const MOST_LINES: usize = 40;

/// The slip that made the parser stumble at byte `at` of `text`, if it is one of the usual.
pub(super) fn slip(text: &str, at: usize) -> Option<Slip> {
    let at = text.floor_char_boundary(at);
    let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let mut lines = text[..line_end].rsplit('\n');
    let mut end = line_end;
    let mut next = || {
        let line = lines.next()?;
        let start = end - line.len();
        end = start.saturating_sub(1);
        Some((line, start))
    };
    let (first, start) = next()?;
    let found = of_line(first).or_else(|| left_open(first, first)).map(|said| (said, first, start));
    let ((what, help), line, start) = found.or_else(|| {
        let mut above = std::iter::from_fn(next).take(MOST_LINES);
        above.find_map(|(line, start)| Some((left_open(line, &text[start..at])?, line, start)))
    })?;
    let start = start + line.len() - line.trim_start().len();
    Some(Slip { line: start..start + line.trim().len(), what, help })
}

type Said = (&'static str, &'static str);

/// What may be wrong with the very line.
fn of_line(line: &str) -> Option<Said> {
    if line.trim_start_matches(' ').starts_with('\t') {
        return Some((
            "a tab stands at the start of this line",
            "Put spaces in its place, as many as in the line above that belongs to the same group.",
        ));
    }
    let value = value(line)?;
    if !value.starts_with(['"', '\'', '|', '>', '[', '{']) && value.contains(": ") {
        return Some((
            "the value of this field holds a colon",
            "Put the whole value in double quotes, such as `title: \"Speech: how we help\"`.",
        ));
    }
    None
}

/// What a line opens, where it is not closed in `stretch`: from that line to where the parser stumbled.
fn left_open(line: &str, stretch: &str) -> Option<Said> {
    let value = value(line)?;
    let count = |mark: char| stretch.matches(mark).count();
    if value.matches('"').count() % 2 == 1 && count('"') % 2 == 1 {
        return Some((
            "a double quote opens here and is not closed",
            "Close it at the end of the value. If it belongs to the text, put single quotes around the whole value.",
        ));
    }
    let opened = |open: char, close: char| value.starts_with(open) && count(open) > count(close);
    if opened('[', ']') {
        return Some((
            "a square bracket opens here and is not closed",
            "Put `]` after the last word of the list.",
        ));
    }
    if opened('{', '}') {
        return Some((
            "a curly bracket opens here and is not closed",
            "Put `}` after the last field of the group.",
        ));
    }
    None
}

/// What stands after the name of a field, or after the dash of a list.
fn value(line: &str) -> Option<&str> {
    let line = line.trim();
    let line = line.strip_prefix("- ").unwrap_or(line).trim_start();
    let is_value = line.starts_with(['"', '[', '{']);
    if is_value { Some(line) } else { line.split_once(": ").map(|(_, value)| value.trim()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_on_its_line_or_above_the_stumble() {
        for (text, at, line, what) in [
            ("a: 1\n\tb: 2\n", "b: 2", "b: 2", "tab"),
            ("title: Speech: help\n", "Speech", "title: Speech: help", "colon"),
            ("title: \"Help\nages: 5\n", "ages", "title: \"Help", "double quote"),
            ("ages: {min: 0, max: 25\nstages: [early]\n", "stages", "ages: {min: 0, max: 25", "curly"),
            ("- {a: 1, b: 2\n- {a: 1}\n", "- {a: 1}", "- {a: 1, b: 2", "curly"),
            ("stages: [early,\n  primary\nneeds: x\n", "needs", "stages: [early,", "square"),
        ] {
            let slip = slip(text, text.find(at).expect("it is there")).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(&text[slip.line.clone()], line);
            assert!(slip.what.contains(what), "{}", slip.what);
        }
    }

    #[test]
    fn what_is_no_usual_slip_is_left_to_the_parser() {
        for text in ["", "\n", "a\nb", "a: [1, 2]\nb: {c: \"d\"}\n", "é: |\n  ü"] {
            for at in 0..=text.len() {
                assert_eq!(slip(text, at), None, "{text:?} at {at}");
            }
        }
        // What was opened above and closed since is no slip.
        let text = "a: [1,\n  2]\nb: \"c\n  d\"\ne";
        assert_eq!(slip(text, text.len()), None);
    }
}

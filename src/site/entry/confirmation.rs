//! The line by which a twin says which version of its page it was checked against: written into its front matter, with
//! everything else as it was.

use super::fingerprint::Fingerprint;
use crate::fact::{Date, Text};

/// The text of a twin with its line `checked:` of that day, in place of one it had.
pub fn confirmed(twin: &str, page: &Fingerprint, on: Date, by: Option<&Text>) -> String {
    let ending = if twin.contains("\r\n") { "\r\n" } else { "\n" };
    let by = by.map(|by| format!(", by: \"{}\"", by.as_str().replace('\\', "\\\\").replace('"', "\\\"")));
    let line = format!("checked: {{page: {page}, on: {}{}}}{ending}", on.iso(), by.unwrap_or_default());
    let mut fences = 0;
    let mut within_old = false;
    let mut text = String::with_capacity(twin.len() + line.len());
    for old in twin.split_inclusive('\n') {
        let is_fence = fences < 2 && old.trim_end() == "---";
        fences += usize::from(is_fence);
        if is_fence && fences == 2 {
            text.push_str(&line);
        }
        if fences == 1 && !is_fence && !old.starts_with([' ', '\t', '\r', '\n']) {
            within_old = old.starts_with("checked:");
        }
        if !(fences == 1 && !is_fence && within_old) {
            text.push_str(old);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Fact;

    fn written(twin: &str) -> String {
        let page = Fingerprint::parse("0123456789ab").expect("a fingerprint");
        let by = Text::parse("parent \"carer\"").expect("words");
        confirmed(twin, &page, Date::parse("2026-11-22").expect("a day"), Some(&by))
    }

    #[test]
    fn only_the_line_is_new() {
        let line = r#"checked: {page: 0123456789ab, on: 2026-11-22, by: "parent \"carer\""}"#;
        for (twin, now) in [
            ("---\ntitle: A\n---\nb\n", format!("---\ntitle: A\n{line}\n---\nb\n")),
            ("---\r\ntitle: A\r\n---\r\nb", format!("---\r\ntitle: A\r\n{line}\r\n---\r\nb")),
            (
                "---\nchecked: {page: x, on: y}\ntitle: A\n---\n---\nchecked: z\n",
                format!("---\ntitle: A\n{line}\n---\n---\nchecked: z\n"),
            ),
            ("---\nchecked:\n  page: x\n\n  on: y\ntitle: A\n---\n", format!("---\ntitle: A\n{line}\n---\n")),
        ] {
            assert_eq!(written(twin), now);
        }
    }
}

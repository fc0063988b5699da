//! What a page says, in twelve hexadecimal digits: they change when its words or facts do, so that a twin can name the
//! version it was checked against.

use std::fmt;

use crate::fact::{Fact, Unfit};

/// The fingerprint of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(String);

/// Twelve digits: two versions of one page share them once in 281 million million.
const DIGITS: usize = 12;

/// Fields that say nothing of which a twin could speak: when the page was checked, and how it is found.
const SILENT: [&str; 6] = ["checked", "review_by", "updated", "aliases", "covers", "related"];

impl Fingerprint {
    /// That of the text of an entry. Notes, empty lines and spaces at the end of a line do not change it.
    pub fn of(text: &str) -> Fingerprint {
        let mut hasher = blake3::Hasher::new();
        let mut fences = 0;
        let mut silent = false;
        for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
            fences += usize::from(line == "---" && fences < 2);
            if fences == 1 {
                if !line.starts_with([' ', '-', '#']) {
                    silent = line.split_once(':').is_some_and(|(key, _)| SILENT.contains(&key.trim()));
                }
                if silent || line.trim_start().starts_with('#') {
                    continue;
                }
            }
            hasher.update(line.as_bytes());
            hasher.update(b"\n");
        }
        let mut digits = hasher.finalize().to_hex().to_string();
        digits.truncate(DIGITS);
        Fingerprint(digits)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Fact for Fingerprint {
    const WANTED: &'static str = "the twelve digits and letters that `local-offer easy-read` writes";
    const FAULT: &'static str = "bad-fingerprint";

    fn parse(text: &str) -> Result<Fingerprint, Unfit> {
        let fits = text.len() == DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        match fits {
            true => Ok(Fingerprint(text.to_owned())),
            false => Err(Unfit::new(
                format!("`{text}` is not the fingerprint of a page"),
                "Run `local-offer easy-read NAME --checked` with the name of the entry: it writes the line.",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\ntitle: Club\nchecked:\n  on: 2026-01-01\nages: {min: 5}\n---\nCome along.\n";

    #[test]
    fn what_changes_what_a_page_says_changes_its_fingerprint() {
        let before = Fingerprint::of(PAGE);
        for (from, to, same) in [
            ("2026-01-01", "2026-06-01", true),
            ("\nages", "\n# a note\nages", true),
            ("Come along.\n", "Come along.  \r\n\r\n", true),
            ("\nages", "\nrelated: [other]\nages", true),
            ("min: 5", "min: 6", false),
            ("Come along.", "Come along. Bring a friend.", false),
            ("Club", "A club", false),
        ] {
            assert_eq!(Fingerprint::of(&PAGE.replace(from, to)) == before, same, "{from} to {to}");
        }
    }

    #[test]
    fn a_fingerprint_is_read_as_it_is_written() {
        let written = Fingerprint::of(PAGE).to_string();
        assert_eq!(Fingerprint::parse(&written).map(|read| read.to_string()), Ok(written));
        for wrong in ["", "12", "ABCDEF123456", "12345678901g"] {
            assert!(Fingerprint::parse(wrong).is_err(), "{wrong}");
        }
    }
}

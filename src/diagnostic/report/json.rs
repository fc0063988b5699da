//! The json report: findings for a program, in a shape that stays as it is.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {
//!       "name": "phone-too-short",
//!       "level": "error",
//!       "what": "the phone number has 7 digits, and a UK number has 10 or 11",
//!       "why": "", "help": "",
//!       "place": {
//!         "kind": "text",
//!         "path": "content/services/deal.md",
//!         "line": 4, "column": 8, "end_line": 4, "end_column": 16,
//!         "byte_start": 53, "byte_end": 61,
//!         "excerpt": "01305 22"
//!       },
//!       "labels": [ { "text": "an advice line is reached by phone", "place": { … } } ],
//!       "fix": [ { "place": { … }, "new": "01305 221000" } ]
//!     }
//!   ],
//!   "counts": { "error": 1, "warning": 0, "advice": 0 }
//! }
//! ```
//!
//! - `level` is `error`, `warning` or `advice`. `why` and `help` may be empty.
//! - `place.kind` is `text` (what an author wrote), `page` (a page that was made; no end, no bytes),
//!   `file` (only the path) or `whole` (no path). Every key is always there; what does not apply is null.
//! - Lines and columns count from 1, columns in characters; the end is just past the last one. Bytes
//!   count from 0 in the text without its byte order mark.
//! - `excerpt` is what stands there, up to the end of its line, at most 160 characters and then `…`.
//! - `fix` is what `check --fix` would write, each in place of what stands there: all of it together or none.
//!   It is empty where a person must decide.
//! - `version` rises when a key changes its meaning or goes; a new key does not raise it.

use serde::Serialize;

use super::location::Location;
use super::screen;
use crate::diagnostic::fault::{Diagnostic, Diagnostics, Level};
use crate::diagnostic::source::Sources;

/// The version of the shape above.
const VERSION: u32 = 1;

/// Every finding as one JSON document that ends with a newline.
pub fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let report = Report {
        version: VERSION,
        findings: diagnostics.iter().map(|found| Finding::of(found, sources)).collect(),
        counts: Counts {
            error: diagnostics.count(Level::Error),
            warning: diagnostics.count(Level::Warning),
            advice: diagnostics.count(Level::Advice),
        },
    };
    let written = serde_json::to_string_pretty(&report).expect("strings, numbers and lists always serialise");
    harmless(&written) + "\n"
}

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct Finding<'a> {
    name: &'a str,
    level: Level,
    what: &'a str,
    why: &'a str,
    help: &'a str,
    place: Location,
    labels: Vec<Label<'a>>,
    fix: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Label<'a> {
    text: &'a str,
    place: Location,
}

#[derive(Serialize)]
struct Change<'a> {
    place: Location,
    new: &'a str,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    advice: usize,
}

impl<'a> Finding<'a> {
    fn of(found: &'a Diagnostic, sources: &Sources) -> Finding<'a> {
        let label = |label: &'a crate::diagnostic::fault::Label| Label {
            text: &label.text,
            place: Location::of_span(label.span, sources),
        };
        Finding {
            name: found.name,
            level: found.level,
            what: &found.what,
            why: &found.why,
            help: &found.help,
            place: Location::of(&found.place, sources),
            labels: found.labels.iter().map(label).collect(),
            fix: found
                .fix
                .iter()
                .map(|edit| Change { place: Location::of_span(edit.span, sources), new: &edit.new })
                .collect(),
        }
    }
}

/// A JSON text with escapes for what could steer a terminal and JSON lets through; it can stand only within strings.
pub fn harmless(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && screen::steers(character) {
            safe.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            safe.push(character);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::report::specimens::{hostile_texts, three_findings};

    #[test]
    fn the_shape_is_the_one_that_is_written_down() {
        let (sources, found) = three_findings();
        insta::assert_snapshot!(json(&found, &sources));
    }

    #[test]
    fn nothing_found_is_a_whole_document() {
        insta::assert_snapshot!(json(&Diagnostics::new(), &Sources::default()), @r#"
        {
          "version": 1,
          "findings": [],
          "counts": {
            "error": 0,
            "warning": 0,
            "advice": 0
          }
        }
        "#);
    }

    #[test]
    fn hostile_texts_come_through_unchanged_for_the_program_and_harmless_for_the_terminal() {
        for (sources, found) in hostile_texts() {
            let written = json(&found, &sources);
            assert!(!written.chars().any(|c| c != '\n' && screen::steers(c)), "{written:?}");
            let read: serde_json::Value = serde_json::from_str(&written).expect("the report is JSON");
            let first = found.iter().next().expect("there is a finding");
            assert_eq!(read["findings"][0]["what"], first.what);
        }
    }
}

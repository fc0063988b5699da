//! The SARIF report: findings in the format that code scanning of many forges reads, version 2.1.0 (OASIS, 27 March 2020).
//!
//! Of each name that a finding carries it holds what the caller knows: a title, what it asks, its whole documentation.
//! Only names that were found are listed. Places are relative to the folder that the caller gives. Columns count
//! characters. A finding about the whole, which has no place of its own, stands at a file that the caller names,
//! because some readers drop what stands nowhere.

mod shape;

use std::collections::{BTreeMap, BTreeSet};

use super::json::harmless;
use super::location::{Kind, Location};
use crate::diagnostic::fault::{Diagnostic, Diagnostics, Edit, Level};
use crate::diagnostic::source::Sources;
use shape::{
    Change, Columns, Descriptor, Driver, Fix, Level as Stated, Log, Logical, Message, Multiformat, Physical,
    Place, Region, Replacement, Run, SarifResult, Severity, Tool, Uri,
};

/// What is known of a name that findings carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topic {
    /// What it asks, in a few words.
    pub title: String,
    /// What it asks, in a paragraph.
    pub about: String,
    /// Everything there is to say, without marks.
    pub text: String,
    /// Everything there is to say, in Markdown.
    pub markdown: String,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// How grave its findings are, unless something says otherwise.
    pub level: Option<Level>,
}

/// Where the paths of findings start, seen from the folder in which the report is read: each empty, or with a slash
/// at its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roots<'a> {
    /// Where the texts of authors are.
    pub texts: &'a str,
    /// Where finished pages are.
    pub pages: &'a str,
    /// The file at which what is about the whole is shown.
    pub whole: &'a str,
}

/// Every finding as one SARIF document that ends with a newline.
pub fn sarif(
    diagnostics: &Diagnostics,
    sources: &Sources,
    topic: fn(&str) -> Option<Topic>,
    roots: &Roots<'_>,
) -> String {
    let names: BTreeSet<&str> = diagnostics.iter().map(|found| found.name).collect();
    let numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let scene = Scene { sources, roots, numbers };
    let mut met = BTreeMap::new();
    let log = Log::of(Run {
        tool: Tool {
            driver: Driver {
                name: env!("CARGO_PKG_NAME"),
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: env!("CARGO_PKG_REPOSITORY"),
                rules: names.iter().map(|name| descriptor(name, topic(name).unwrap_or_default())).collect(),
            },
        },
        column_kind: Columns::UnicodeCodePoints,
        results: diagnostics.iter().map(|found| scene.result(found, &mut met)).collect(),
    });
    let written = serde_json::to_string_pretty(&log).expect("strings, numbers and lists always serialise");
    harmless(&written) + "\n"
}

fn descriptor(name: &str, topic: Topic) -> Descriptor {
    let message = |text: String| (!text.is_empty()).then_some(Message { text });
    let level = topic.level.unwrap_or(Level::Error);
    Descriptor {
        id: name.to_owned(),
        name: name.split('-').map(capitalised).collect(),
        short_description: message(topic.title),
        full_description: message(topic.about),
        help: (!topic.text.is_empty()).then_some(Multiformat { text: topic.text, markdown: topic.markdown }),
        default_configuration: shape::Configuration { level: stated(level) },
        properties: shape::Properties { tags: topic.tags, severity: severity(level) },
    }
}

/// What all results share.
struct Scene<'a> {
    sources: &'a Sources,
    roots: &'a Roots<'a>,
    /// Where each name stands among those that are described.
    numbers: BTreeMap<&'a str, usize>,
}

impl Scene<'_> {
    fn result(&self, found: &Diagnostic, met: &mut BTreeMap<String, usize>) -> SarifResult {
        let location = Location::of(&found.place, self.sources);
        let related = found.labels.iter().map(|label| {
            let mut place = self.place(&Location::of_span(label.span, self.sources));
            place.message = Some(Message { text: label.text.clone() });
            place
        });
        SarifResult {
            rule_id: found.name.to_owned(),
            rule_index: self.numbers.get(found.name).copied().unwrap_or_default(),
            level: stated(found.level),
            message: Message { text: message(found) },
            locations: vec![self.place(&location)],
            related_locations: related
                .enumerate()
                .map(|(id, place)| Place { id: Some(id), ..place })
                .collect(),
            partial_fingerprints: BTreeMap::from([(FINGERPRINT, fingerprint(found, &location, met))]),
            fixes: self.fix(&found.fix).into_iter().collect(),
        }
    }

    fn place(&self, location: &Location) -> Place {
        let path = match (&location.path, location.kind) {
            (Some(path), Kind::Page) => format!("{}{path}", self.roots.pages),
            (Some(path), _) => format!("{}{path}", self.roots.texts),
            (None, _) => self.roots.whole.to_owned(),
        };
        // What an excerpt of a page shows is the element as it is described, not the characters that stand there.
        let is_page = location.kind == Kind::Page;
        let logical = location.excerpt.clone().filter(|_| is_page);
        Place {
            id: None,
            message: None,
            physical_location: Physical {
                artifact_location: Uri { uri: uri(&path) },
                region: location.line.map(|line| Region {
                    start_line: line.max(1),
                    start_column: location.column.map(|column| column.max(1)),
                    end_line: location.end_line,
                    end_column: location.end_column,
                    snippet: location
                        .excerpt
                        .clone()
                        .filter(|excerpt| !is_page && !excerpt.is_empty())
                        .map(|text| Message { text }),
                }),
            },
            logical_locations: logical
                .map(|name| Logical { fully_qualified_name: name, kind: "element" })
                .into_iter()
                .collect(),
        }
    }

    fn fix(&self, edits: &[Edit]) -> Option<Fix> {
        let mut changes: BTreeMap<String, Vec<Replacement>> = BTreeMap::new();
        for edit in edits {
            let physical = self.place(&Location::of_span(edit.span, self.sources)).physical_location;
            let Some(region) = physical.region else { continue };
            changes.entry(physical.artifact_location.uri).or_default().push(Replacement {
                deleted_region: Region { snippet: None, ..region },
                inserted_content: Message { text: edit.new.clone() },
            });
        }
        let changes = changes
            .into_iter()
            .map(|(uri, replacements)| Change { artifact_location: Uri { uri }, replacements })
            .collect::<Vec<_>>();
        (!changes.is_empty()).then_some(Fix { artifact_changes: changes })
    }
}

/// Which sort of fingerprint is given; the number rises when it is worked out otherwise.
const FINGERPRINT: &str = "findingAndWords/v1";

/// The same for the same finding on the same words, wherever the lines before it have moved them; of those that are
/// alike, each has its number.
fn fingerprint(found: &Diagnostic, location: &Location, met: &mut BTreeMap<String, usize>) -> String {
    let path = location.path.as_deref().unwrap_or_default();
    let words = location.excerpt.as_deref().unwrap_or_default();
    let hash = blake3::hash([found.name, path, words].join("\0").as_bytes()).to_hex();
    let short = hash[..16].to_owned();
    let count = met.entry(short.clone()).or_default();
    *count += 1;
    format!("{short}:{count}")
}

/// What is wrong, and what to do: why it matters stands in the documentation of the name.
fn message(found: &Diagnostic) -> String {
    let sentences =
        [&found.what, &found.help].into_iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    let closed = |text: &str| {
        let end = if text.ends_with(['.', '!', '?', '…', ':']) { "" } else { "." };
        format!("{text}{end}")
    };
    let said: Vec<String> = sentences.map(closed).collect();
    if said.is_empty() { found.name.to_owned() } else { said.join(" ") }
}

fn stated(level: Level) -> Stated {
    match level {
        Level::Error => Stated::Error,
        Level::Warning => Stated::Warning,
        Level::Advice => Stated::Note,
    }
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Advice => Severity::Recommendation,
    }
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A path as a relative reference (RFC 3986): what is no plain character of a path is written as its bytes.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::super::screen;
    use super::*;
    use crate::diagnostic::Span;
    use crate::diagnostic::report::specimens::{hostile_texts, span_of, three_findings};
    use serde_json::Value;

    const ROOTS: Roots<'static> =
        Roots { texts: "offer/", pages: "offer/public/", whole: "offer/content/site.yaml" };

    fn topic(name: &str) -> Option<Topic> {
        (name == "phone-too-short").then(|| Topic {
            title: "A phone number is whole".to_owned(),
            about: "A phone number has all its digits.".to_owned(),
            text: "A phone number is whole\n\n  Families ring it.\n".to_owned(),
            markdown: "# A phone number is whole\n\nFamilies **ring** it.\n".to_owned(),
            tags: vec!["contact".to_owned()],
            level: Some(Level::Warning),
        })
    }

    fn read(diagnostics: &Diagnostics, sources: &Sources) -> Value {
        serde_json::from_str(&sarif(diagnostics, sources, topic, &ROOTS)).expect("the report is JSON")
    }

    #[test]
    fn the_shape_is_that_of_the_standard() {
        let (sources, found) = three_findings();
        insta::assert_snapshot!(
            sarif(&found, &sources, topic, &ROOTS).replace(env!("CARGO_PKG_VERSION"), "VERSION")
        );
    }

    #[test]
    fn nothing_found_is_a_whole_document() {
        let read = read(&Diagnostics::new(), &Sources::default());
        assert_eq!(read["version"], "2.1.0");
        assert_eq!(read["runs"][0]["results"], serde_json::json!([]));
        assert_eq!(read["runs"][0]["tool"]["driver"]["name"], "local-offer");
    }

    #[test]
    fn hostile_texts_stand_at_places_that_there_can_be() {
        for (sources, found) in hostile_texts() {
            let written = sarif(&found, &sources, topic, &ROOTS);
            assert!(!written.chars().any(|c| c != '\n' && screen::steers(c)), "{written:?}");
            let read: Value = serde_json::from_str(&written).expect("the report is JSON");
            for result in read["runs"][0]["results"].as_array().expect("results") {
                assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()), "{result}");
                let place = &result["locations"][0]["physicalLocation"];
                let uri = place["artifactLocation"]["uri"].as_str().expect("an address");
                assert!(uri.is_ascii() && !uri.contains(' '), "{uri}");
                for (key, at) in place["region"].as_object().into_iter().flatten() {
                    assert!(key == "snippet" || at.as_u64() >= Some(1), "{result}");
                }
            }
        }
    }

    #[test]
    fn what_can_be_put_right_is_given_as_a_fix() {
        let sources = Sources::in_memory([("a b.md", "at 17:00")]);
        let span = span_of(&sources, "a b.md", "17:00");
        let edit = Edit { span, old: "17:00".to_owned(), new: "5pm".to_owned() };
        let found = Diagnostic { fix: vec![edit], ..Diagnostic::error("x", span, "x") };
        let read = read(&Diagnostics::from_iter([found]), &sources);
        let change = &read["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
        assert_eq!(change["artifactLocation"]["uri"], "offer/a%20b.md");
        assert_eq!(
            change["replacements"][0],
            serde_json::json!({
                "deletedRegion": { "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 9 },
                "insertedContent": { "text": "5pm" }
            })
        );
    }

    #[test]
    fn a_finding_keeps_its_fingerprint_when_its_lines_move() {
        let prints = |text: &str| {
            let sources = Sources::in_memory([("a.md", text)]);
            let id = sources.find("a.md").expect("the text was just added");
            let at = text.match_indices("here");
            let found = at.map(|(at, _)| Diagnostic::error("x", Span::new(id, at..at + 4), "x")).collect();
            let read = read(&found, &sources);
            let results = read["runs"][0]["results"].as_array().expect("results").clone();
            results
                .into_iter()
                .map(|result| result["partialFingerprints"][FINGERPRINT].clone())
                .collect::<Vec<_>>()
        };
        let before = prints("here, here");
        assert_eq!(before, prints("one line more\nhere, here"));
        assert_ne!(before[0], before[1]);
    }
}

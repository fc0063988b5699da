//! What was found of each page, as other tools of accessibility testing read it: the Evaluation and Report Language
//! (EARL 1.0, a vocabulary of the W3C) in JSON-LD, in the form in which implementations of ACT rules are published.
//!
//! Each page is a subject, and each rule that judged it has asserted something of it: one assertion for each finding
//! (`failed`) and for each thing left to a person (`cantTell`), and one that says `passed` where it found nothing. Rules
//! do not tell whether there was anything to judge, so `inapplicable` is never said: in a report of ACT rules both mean
//! that nothing is wrong. Rules that judge no single page are not in it.
//!
//! A large site has too many assertions to be held at once, so the document is given in pieces.

use serde::Serialize;

use super::Judged;
use super::chosen::Chosen;
use super::criterion::Criterion;
use super::doubt::Doubt;
use super::rule::{Basis, Check, Rule};
use crate::diagnostic::report::harmless;
use crate::diagnostic::{Diagnostics, Place};

/// A report while it is written.
#[derive(Debug, Default)]
pub struct Earl {
    is_begun: bool,
}

/// What stands before the first subject.
const OPENING: &str = concat!(
    r#"{"@context":"https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json","@graph":["#,
    "\n",
    r#"{"@id":""#,
    env!("CARGO_PKG_REPOSITORY"),
    r#"","@type":"Assertor","name":""#,
    env!("CARGO_PKG_NAME"),
    r#"","release":{"@type":"Version","revision":""#,
    env!("CARGO_PKG_VERSION"),
    r#""}}"#
);

impl Earl {
    /// The next piece: what the rules say of the page at that address.
    pub fn page(&mut self, address: &str, chosen: &Chosen, judged: &Judged) -> String {
        let rules = chosen.rules().filter(|rule| matches!(rule.check, Check::Page(_)));
        self.subject(address, rules, (&judged.found, &judged.doubts))
    }

    fn subject(
        &mut self,
        address: &str,
        rules: impl Iterator<Item = &'static Rule>,
        (found, doubts): (&Diagnostics, &[Doubt]),
    ) -> String {
        let mut assertions = Vec::new();
        for rule in rules {
            let before = assertions.len();
            let failed = found.iter().filter(|found| found.name == rule.name);
            assertions
                .extend(failed.map(|found| Assertion::of(rule, "failed", Some((&found.what, &found.place)))));
            let untold = doubts.iter().filter(|doubt| doubt.rule == rule.name);
            assertions.extend(
                untold.map(|doubt| Assertion::of(rule, "cantTell", Some((&doubt.look, &doubt.place)))),
            );
            if assertions.len() == before {
                assertions.push(Assertion::of(rule, "passed", None));
            }
        }
        let subject = Subject { kind: "TestSubject", source: address, assertions };
        let written = serde_json::to_string(&subject).expect("strings and lists always serialise");
        let before = if std::mem::replace(&mut self.is_begun, true) { "" } else { OPENING };
        format!("{before},\n{}", harmless(&written))
    }

    /// The last piece.
    pub fn end(self) -> String {
        format!("{}\n]}}\n", if self.is_begun { "" } else { OPENING })
    }
}

#[derive(Serialize)]
struct Subject<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    source: &'a str,
    assertions: Vec<Assertion<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Assertion<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    mode: &'static str,
    asserted_by: &'static str,
    test: Test<'a>,
    result: Outcome<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Test<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    title: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    is_part_of: Vec<String>,
    /// The ACT rules that it follows to the letter.
    #[serde(rename = "http://purl.org/dc/terms/conformsTo", skip_serializing_if = "Vec::is_empty")]
    follows: Vec<String>,
}

#[derive(Serialize)]
struct Outcome<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    outcome: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<Pointer<'a>>,
}

/// Where on the page: by line and column, both from 1, and by the element's own words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pointer<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    line_number: usize,
    char_number: usize,
    expression: &'a str,
}

impl<'a> Assertion<'a> {
    fn of(rule: &'a Rule, outcome: &str, about: Option<(&'a str, &'a Place)>) -> Assertion<'a> {
        Assertion {
            kind: "Assertion",
            mode: "earl:automatic",
            asserted_by: env!("CARGO_PKG_REPOSITORY"),
            test: Test {
                kind: "TestCase",
                title: rule.name,
                is_part_of: requirements(rule),
                follows: follows(rule),
            },
            result: Outcome {
                kind: "TestResult",
                outcome: format!("earl:{outcome}"),
                description: about.map(|(said, _)| said),
                pointer: about.and_then(|(_, place)| pointer(place)),
            },
        }
    }
}

/// The criteria that a page fails where the rule finds something.
fn requirements(rule: &Rule) -> Vec<String> {
    let criteria = rule.basis.iter().filter_map(|basis| match basis {
        Basis::Wcag(number, _) => Criterion::find(number),
        Basis::Act(_) | Basis::Law(_) | Basis::Guideline(_) => None,
    });
    criteria.map(|criterion| format!("WCAG2:{}", criterion.anchor())).collect()
}

fn follows(rule: &Rule) -> Vec<String> {
    let acts = rule.basis.iter().filter_map(|basis| match basis {
        Basis::Act(id) => Some(format!("https://www.w3.org/WAI/standards-guidelines/act/rules/{id}/")),
        Basis::Wcag(..) | Basis::Law(_) | Basis::Guideline(_) => None,
    });
    acts.collect()
}

fn pointer(place: &Place) -> Option<Pointer<'_>> {
    match place {
        Place::Page { line, column, excerpt, .. } => Some(Pointer {
            kind: "LineCharPointer",
            line_number: *line,
            char_number: *column,
            expression: excerpt,
        }),
        Place::Text(_) | Place::File(_) | Place::Whole => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::check::find;
    use crate::diagnostic::Diagnostic;

    fn place(line: usize) -> Place {
        Place::Page { path: "a.html".to_owned(), line, column: 5, excerpt: "<img src=\"a.png\">".to_owned() }
    }

    #[test]
    fn every_rule_asserts_something_of_every_page() {
        let rules = ["image-without-alt", "link-without-name", "moving-picture"];
        let rules = || rules.into_iter().filter_map(find);
        let failed =
            Diagnostic::error("image-without-alt", place(3), "This picture has no words in its place");
        let doubt = Doubt {
            rule: "moving-picture",
            place: place(4),
            look: "See whether this picture moves".to_owned(),
        };
        let mut earl = Earl::default();
        let mut written = earl.subject(
            "https://example.org/a.html",
            rules(),
            (&Diagnostics::from_iter([failed]), &[doubt]),
        );
        written.push_str(&earl.subject("https://example.org/b.html", rules(), (&Diagnostics::new(), &[])));
        written.push_str(&earl.end());
        let read: Value = serde_json::from_str(&written).expect("it is JSON");
        insta::assert_json_snapshot!(read["@graph"][1]);
        let outcomes: Vec<_> = read["@graph"][2]["assertions"]
            .as_array()
            .expect("assertions")
            .iter()
            .map(|one| one["result"]["outcome"].as_str().unwrap_or_default())
            .collect();
        assert_eq!(outcomes, ["earl:passed"; 3]);
    }

    #[test]
    fn no_page_is_a_whole_document() {
        let read: Value = serde_json::from_str(&Earl::default().end()).expect("it is JSON");
        assert_eq!(read["@graph"].as_array().map(Vec::len), Some(1));
    }
}

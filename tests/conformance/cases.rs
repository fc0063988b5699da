//! The test cases as they lie on disk, and what the rules say of each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::check::rule::{Basis, Rule};
use local_offer::check::{Judged, RULES};
use local_offer::fact::{Fact as _, WebAddress};
use local_offer::page::Page;
use local_offer::pipeline;
use serde::Deserialize;

/// Where the W3C serves the cases: their links to each other and to their assets start from here.
const SERVED: &str = "WAI/content-assets/wcag-act-rules/";

/// All cases, in the order of the manifest.
pub struct Cases {
    manifest: Manifest,
    /// By path below the root of the W3C's site.
    files: BTreeMap<String, Arc<[u8]>>,
}

#[derive(Deserialize)]
struct Manifest {
    rules: Vec<ActRule>,
    testcases: Vec<Case>,
}

/// An ACT rule.
#[derive(Deserialize)]
pub struct ActRule {
    pub id: String,
    pub name: String,
    #[serde(rename = "approved")]
    pub is_approved: bool,
    /// The success criteria it is about.
    pub wcag: Vec<Requirement>,
}

/// What an ACT rule says of a success criterion.
#[derive(Deserialize)]
pub struct Requirement {
    /// Its number.
    #[serde(rename = "sc")]
    pub number: String,
    kind: String,
}

impl Requirement {
    /// Whether a page that fails the rule fails the criterion.
    pub fn is_for_conformance(&self) -> bool {
        self.kind == "conformance"
    }
}

/// A test case: a page, and what an implementation must say of it.
#[derive(Deserialize)]
pub struct Case {
    #[serde(rename = "ruleId")]
    pub rule: String,
    pub expected: Expected,
    #[serde(rename = "approved")]
    pub is_approved: bool,
    pub file: String,
    pub url: String,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Expected {
    Passed,
    Failed,
    Inapplicable,
}

/// What our rules say of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Nothing was found.
    Silent,
    Failed,
    CannotTell,
}

/// What is said of every case.
pub struct Outcomes(BTreeMap<String, Vec<Outcome>>);

impl Cases {
    pub fn read(folder: &Path) -> anyhow::Result<Cases> {
        let manifest = std::fs::read(folder.join("manifest.json")).context("manifest.json")?;
        let manifest: Manifest = serde_json::from_slice(&manifest).context("manifest.json")?;
        let mut files = BTreeMap::new();
        for case in &manifest.testcases {
            let bytes = std::fs::read(folder.join(&case.file)).with_context(|| case.file.clone())?;
            files.insert(case.path(), bytes.into());
        }
        for entry in walkdir::WalkDir::new(folder.join("test-assets")) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let below = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                files.insert(format!("{SERVED}{below}"), std::fs::read(entry.path())?.into());
            }
        }
        Ok(Cases { manifest, files })
    }

    pub fn rules(&self) -> &[ActRule] {
        &self.manifest.rules
    }

    /// The cases of a rule.
    pub fn of<'a>(&'a self, rule: &'a str) -> impl Iterator<Item = &'a Case> {
        self.manifest.testcases.iter().filter(move |case| case.rule == rule)
    }

    /// What is said of the cases in which nothing is wrong: every finding of the rule of that name, or, of `all`,
    /// how many cases each rule speaks of.
    pub fn said_where_nothing_is_wrong(&self, rule: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let all = self.manifest.testcases.iter().zip(self.judged());
        for (case, judged) in all.filter(|(case, _)| case.expected != Expected::Failed) {
            let names: BTreeSet<&str> = judged.found.iter().map(|found| found.name).collect();
            for name in names {
                *counts.entry(name).or_default() += 1;
            }
            for found in judged.found.iter().filter(|found| found.name == rule) {
                lines.push(format!("{}: {}: {:?}", case.file, found.what, found.place));
            }
        }
        if rule == "all" {
            lines.extend(counts.iter().map(|(name, count)| format!("{count:>4} {name}")));
        }
        lines
    }

    /// Every case.
    pub fn all(&self) -> &[Case] {
        &self.manifest.testcases
    }

    /// What is said of each case.
    pub fn outcomes(&self, all: &[Judged]) -> Outcomes {
        let mut outcomes: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
        for (case, judged) in self.manifest.testcases.iter().zip(all) {
            let outcome = if judged.found.iter().any(|found| stands_on(found.name, &case.rule)) {
                Outcome::Failed
            } else if judged.doubts.iter().any(|doubt| stands_on(doubt.rule, &case.rule)) {
                Outcome::CannotTell
            } else {
                Outcome::Silent
            };
            outcomes.entry(case.rule.clone()).or_default().push(outcome);
        }
        Outcomes(outcomes)
    }

    /// Judges every case by every rule.
    pub fn judged(&self) -> Vec<Judged> {
        let address = WebAddress::parse("https://www.w3.org/").expect("an address");
        let files = |path: &str| self.files.get(path).cloned();
        let ground = Ground::new(&address, &files);
        let page = |case: &Case| {
            let bytes = &self.files[&case.path()];
            Page::foreign(&case.path(), String::from_utf8_lossy(bytes).into_owned())
        };
        let pages: Vec<Page> = self.manifest.testcases.iter().map(page).collect();
        pipeline::judge(&pages, &ground, &Chosen::every())
    }
}

impl Case {
    fn path(&self) -> String {
        self.url.trim_start_matches("https://www.w3.org/").to_owned()
    }
}

impl Outcomes {
    /// What is said of the cases of a rule, in their order.
    pub fn of(&self, rule: &str) -> impl Iterator<Item = Outcome> {
        self.0.get(rule).into_iter().flatten().copied()
    }
}

/// Whether our rule of that name says that it follows the ACT rule of that id.
fn stands_on(name: &str, act: &str) -> bool {
    RULES.iter().any(|rule| rule.name == name && follows(rule, act))
}

/// Whether a rule of ours says that it follows the ACT rule of that id.
pub fn follows(rule: &Rule, act: &str) -> bool {
    rule.basis.iter().any(|basis| matches!(basis, Basis::Act(id) if *id == act))
}

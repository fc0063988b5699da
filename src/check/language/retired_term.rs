//! Finds names of laws, bodies and papers that are no longer, with what took their place.
#![doc = include_str!("retired_term.md")]

use super::swap::{Swap, proposed};
use super::words::words;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::check::wording::Wording;
use crate::diagnostic::Level;
use crate::fact::Text;
use crate::site::glossary::{GlossaryTerm, Retired};

/// The rule.
pub const RULE: Rule = Rule {
    name: "retired-term",
    level: Level::Warning,
    basis: &[
        Basis::Law(
            "Children and Families Act 2014, section 30(6): the Local Offer is kept under review and revised",
        ),
        Basis::Guideline("SEND Code of Practice 2015, 4.7: information is accurate and up to date"),
    ],
    docs: include_str!("retired_term.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    // The glossary says what a term was; it may name it.
    if scene.entry.is_none() {
        return;
    }
    let retired: Vec<(&GlossaryTerm, &Retired)> =
        scene.site.glossary().iter().filter_map(|term| Some((term, term.retired.as_ref()?))).collect();
    for wording in &scene.wordings {
        for met in super::swap::met(std::iter::once(wording), &LIST) {
            let written = met.written();
            let is_in_glossary =
                retired.iter().any(|(term, _)| names(term).any(|name| name.eq_ignore_ascii_case(written)));
            if !is_in_glossary && !looks_back(wording) {
                findings.at(
                    wording.span(met.range.clone()),
                    format!("“{written}” is no longer used"),
                    help(met.swap.instead),
                );
            }
        }
        if !retired.is_empty() {
            let starts: Vec<usize> = words(wording.text()).map(|word| word.start).collect();
            for (term, instead) in &retired {
                in_glossary(wording, &starts, term, instead, findings);
            }
        }
    }
}

/// Where a passage, whose words begin there, says a term that the offer's own glossary calls retired.
fn in_glossary(
    wording: &Wording<'_>,
    starts: &[usize],
    term: &GlossaryTerm,
    retired: &Retired,
    findings: &mut Findings<'_>,
) {
    let text = wording.text();
    for name in names(term) {
        for range in starts.iter().filter_map(|start| stands_at(text, *start, name)) {
            let is_acronym = name.chars().nth(1).is_some_and(char::is_uppercase);
            if !wording.is_own(&range)
                || looks_back(wording)
                || (is_acronym && !text[range.clone()].starts_with(name))
            {
                continue;
            }
            let since = retired.since.as_ref().map(|since| format!(" since {since}")).unwrap_or_default();
            findings.at(
                wording.span(range.clone()),
                format!("“{}” is no longer used{since}", &text[range]),
                help(retired.instead.as_str()),
            );
        }
    }
}

/// The term, other words for it, and what it stands for.
fn names(term: &GlossaryTerm) -> impl Iterator<Item = &str> {
    std::iter::once(&term.term.value).chain(&term.aliases).chain(&term.acronym_of).map(Text::as_str)
}

/// Where the words of `name` stand from `start` on, with an s for several.
fn stands_at(text: &str, start: usize, name: &str) -> Option<std::ops::Range<usize>> {
    let found = text.get(start..start + name.len())?;
    let rest = &text[start + name.len()..];
    let plural = rest.strip_prefix('s').unwrap_or(rest);
    let is_whole = !plural.starts_with(char::is_alphanumeric);
    (found.eq_ignore_ascii_case(name) && is_whole).then(|| start..text.len() - plural.len())
}

fn help(instead: &str) -> String {
    format!(
        "Write what took its place: {instead}. If you tell what was before, say so: “it used to be called …”."
    )
}

/// Whether the passage speaks of what was, so that it needs the old name.
fn looks_back(wording: &Wording<'_>) -> bool {
    let passage = wording.text().to_lowercase();
    LOOKING_BACK.iter().any(|words| passage.contains(words))
}

/// Words by which a passage says that it speaks of what was.
const LOOKING_BACK: [&str; 17] = [
    "replac",
    "used to be",
    "was called",
    "were called",
    "formerly",
    "previously",
    "no longer",
    "old name",
    "older",
    "ended",
    "closed",
    "instead of",
    "became",
    "took over",
    "has done the work",
    "before 20",
    "until 20",
];

/// What has gone for everybody in England. A council adds what has gone where it is in its glossary, under `retired`.
/// In the order of the alphabet.
static LIST: [Swap; 35] = [
    proposed("at school action", "SEN support (since September 2014)"),
    proposed(
        "behavioural, emotional and social difficulties",
        "social, emotional and mental health (since September 2014)",
    ),
    proposed("besd", "social, emotional and mental health (since September 2014)"),
    proposed("ccg", "integrated care board (since July 2022)"),
    proposed("ccgs", "integrated care boards (since July 2022)"),
    proposed("child tax credit", "Universal Credit (since April 2025)"),
    proposed("clinical commissioning group", "integrated care board (since July 2022)"),
    proposed("clinical commissioning groups", "integrated care boards (since July 2022)"),
    proposed("common assessment framework", "early help assessment"),
    proposed("connexions", "the careers service of the council or the school"),
    proposed("connexions adviser", "careers adviser"),
    proposed("connexions service", "the careers service of the council or the school"),
    proposed("early years action", "SEN support (since September 2014)"),
    proposed(
        "emotional and behavioural difficulties",
        "social, emotional and mental health (since September 2014)",
    ),
    proposed("learning difficulties assessment", "education, health and care plan (since September 2014)"),
    proposed("learning difficulty assessment", "education, health and care plan (since September 2014)"),
    proposed("local safeguarding children board", "safeguarding children partnership (since September 2019)"),
    proposed("lscb", "safeguarding children partnership (since September 2019)"),
    proposed("parent partnership", "the SEND information, advice and support service (since September 2014)"),
    proposed(
        "parent partnership service",
        "the SEND information, advice and support service (since September 2014)",
    ),
    proposed("pct", "integrated care board (since July 2022)"),
    proposed("primary care trust", "integrated care board (since July 2022)"),
    proposed(
        "public health england",
        "UK Health Security Agency, or Office for Health Improvement and Disparities (since October 2021)",
    ),
    proposed("school action plus", "SEN support (since September 2014)"),
    proposed("sen statement", "education, health and care plan (since September 2014)"),
    proposed("sen statements", "education, health and care plans (since September 2014)"),
    proposed(
        "sendist",
        "the First-tier Tribunal (Special Educational Needs and Disability), “the SEND Tribunal” (since November 2008)",
    ),
    proposed("statement of sen", "education, health and care plan (since September 2014)"),
    proposed(
        "statement of special educational needs",
        "education, health and care plan (since September 2014)",
    ),
    proposed("statemented", "with an education, health and care plan (since September 2014)"),
    proposed("statementing", "the education, health and care needs assessment (since September 2014)"),
    proposed("statements of sen", "education, health and care plans (since September 2014)"),
    proposed(
        "statements of special educational needs",
        "education, health and care plans (since September 2014)",
    ),
    proposed("tax credits", "Universal Credit (since April 2025)"),
    proposed("working tax credit", "Universal Credit (since April 2025)"),
];

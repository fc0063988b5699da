//! Finds sentences of Easy Read that hold more than one idea.
#![doc = include_str!("several_ideas.md")]

use super::lexicon::{phrase, words};
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "several-ideas",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline("Inclusion Europe 2009, Information for all"),
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
    ],
    docs: include_str!("several_ideas.md"),
    check: Check::EasyRead(check),
};

/// Words that join a second thought to the first.
const JOINTS: [&str; 15] = [
    "although",
    "as well as",
    "however",
    "in addition",
    "in order to",
    "provided that",
    "so that",
    "therefore",
    "unless",
    "whereas",
    "which",
    "whilst",
    "whom",
    "whose",
    "with regard to",
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for (block, range) in scene.sentences() {
        let sentence = &block.text[range.clone()];
        let span = block.span(range.clone());
        let mut say = |level: Option<Level>, what: String, help: &str| {
            if let Some(level) = level {
                findings.at(span, what, help).gentler(level);
            }
        };
        let in_names = block.bold.iter().filter(|bold| range.contains(&bold.start));
        let in_names: usize = in_names.map(|bold| commas(&block.text[bold.clone()])).sum();
        let commas = commas(sentence).saturating_sub(in_names);
        say(
            scene.limits.commas.grade(commas),
            format!("This sentence has {}", counted(commas, "comma", "commas")),
            "Say one thing in each sentence. Make a statement of each thing that stands between commas.",
        );
        let ands = phrase(sentence, "and").len();
        say(
            scene.limits.ands.grade(ands),
            format!("This sentence has “and” {ands} times"),
            "Say one thing in each sentence. Start a new one at “and”.",
        );
        let ifs = phrase(sentence, "if").len();
        say(
            (ifs > 1).then_some(Level::Error),
            format!("This sentence has “if” {ifs} times"),
            "Say each case in a sentence of its own.",
        );
        for joint in JOINTS {
            for at in phrase(sentence, joint)
                .into_iter()
                .filter(|at| joint != "which" || joins(&sentence[..at.start]))
            {
                let placed = findings.at(
                    block.span(range.start + at.start..range.start + at.end),
                    format!("“{joint}” joins a second idea to this sentence"),
                    format!("End the sentence before “{joint}” and start a new one."),
                );
                // In words that [`ASKING`] does not know it may still only ask.
                if joint == "which" {
                    placed.gentler(Level::Warning);
                }
            }
        }
    }
}

/// Words before a "which" that asks and joins nothing: "It says which school you go to."
const ASKING: [&str; 16] = [
    "about", "agree", "ask", "asks", "choose", "decide", "know", "learn", "on", "say", "says", "see", "tell",
    "them", "us", "you",
];

/// Whether a "which" after these words of its sentence begins a second idea.
fn joins(before: &str) -> bool {
    words(before).last().is_some_and(|(_, word)| !ASKING.contains(&word))
}

/// Commas between words; one in a number is none.
fn commas(sentence: &str) -> usize {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let between = |at: usize| {
        is_digit(sentence[..at].chars().next_back()) && is_digit(sentence[at + 1..].chars().next())
    };
    sentence.match_indices(',').filter(|(at, _)| !between(*at)).count()
}

fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

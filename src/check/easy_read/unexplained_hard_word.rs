//! Finds hard words in Easy Read that are not bold, or whose meaning does not follow.
#![doc = include_str!("unexplained_hard_word.md")]

use std::collections::BTreeSet;
use std::ops::Range;

use super::lexicon::{is_easy, stem, words};
use super::scene::{Block, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unexplained-hard-word",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline("Australian Government Style Manual: Easy Read"),
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
    ],
    docs: include_str!("unexplained_hard_word.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let names = names(scene);
    let mut known: BTreeSet<String> = BTreeSet::new();
    let statements: Vec<&Block<'_>> = scene.statements().collect();
    for (at, block) in statements.iter().enumerate() {
        for bold in &block.bold {
            let term = &block.text[bold.clone()];
            let is_new = words(term).any(|(_, word)| !known.contains(&stem(word)));
            let next = statements.get(at + 1).copied();
            if is_new && !is_explained(block, next, bold) {
                findings.at(
                    block.span(bold.clone()),
                    format!("Nothing says what “{term}” means"),
                    format!(
                        "Say it in the next sentence{}. If the word is easy, take the stars away.",
                        meaning(scene, term)
                    ),
                );
            }
            known.extend(words(term).map(|(_, word)| stem(word)));
        }
        for (range, word) in words(&block.text) {
            if is_hard(word) && known.insert(stem(word)) && !names.contains(word) {
                findings.at(
                    block.span(range),
                    format!("“{word}” is a hard word"),
                    format!(
                        "Use an easier word. Or write **{word}**, and say what it means in the next sentence{}.",
                        meaning(scene, word)
                    ),
                );
            }
        }
    }
    let others = scene.blocks.iter().filter(|block| block.bold.is_empty());
    for block in others {
        for (range, word) in words(&block.text) {
            if is_hard(word) && !is_akin(word, &known) && known.insert(stem(word)) && !names.contains(word) {
                findings.at(
                    block.span(range),
                    format!("“{word}” is a hard word, and no statement explains it"),
                    format!(
                        "Use an easier word. Or explain it in a statement, in bold{}.",
                        meaning(scene, word)
                    ),
                );
            }
        }
    }
}

/// Whether a word must be explained: most readers do not know it, and it is no acronym, which another rule judges.
fn is_hard(word: &str) -> bool {
    !is_easy(word) && word.chars().filter(|letter| letter.is_uppercase()).count() < 2
}

/// Whether it is of one family with a word that is explained: `therapy` with `therapist`.
fn is_akin(word: &str, known: &BTreeSet<String>) -> bool {
    let stem = stem(word);
    let head: String = stem.chars().take(FAMILY).collect();
    head.chars().count() == FAMILY && known.iter().any(|other| other.starts_with(&head))
}

/// Words that share so many letters at their start are of one family.
const FAMILY: usize = 6;

/// Names, which nobody can explain: words with a capital that does not come from the start of a sentence, and those
/// of the entry's own title.
fn names<'s>(scene: &'s TwinScene<'_>) -> BTreeSet<&'s str> {
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let in_title = words(scene.entry.title()).map(|(_, word)| word);
    let in_sentences = scene.blocks.iter().flat_map(|block| {
        block
            .sentences
            .iter()
            .flat_map(move |sentence| words(&block.text[sentence.clone()]).skip(1).map(|(_, word)| word))
    });
    in_title.chain(in_sentences).filter(|word| is_capital(word)).collect()
}

/// Whether the sentence that has a bold term, the next one or the one before says what it means.
fn is_explained(block: &Block<'_>, next: Option<&Block<'_>>, bold: &Range<usize>) -> bool {
    let Some(at) = block.sentences.iter().position(|sentence| sentence.contains(&bold.start)) else {
        return false;
    };
    let after_term = &block.text[bold.end..block.sentences[at].end];
    let next = match block.sentences.get(at + 1) {
        Some(sentence) => Some(&block.text[sentence.clone()]),
        None => next.and_then(|next| next.sentences.first().map(|sentence| &next.text[sentence.clone()])),
    };
    says_at_once(after_term)
        || next.is_some_and(|next| speaks_of(next, &block.text[bold.clone()]))
        || (at > 0 && gives_a_name(&block.text[block.sentences[at].start..bold.start]))
}

/// How a sentence goes on after a term when it says what that is: "A **referral** is when …", "A plan says …".
const SAYING: [&str; 17] = [
    "is a ",
    "is an ",
    "is help ",
    "is money ",
    "is the ",
    "is time ",
    "is when ",
    "is where ",
    "are people ",
    "are places ",
    "gives ",
    "helps ",
    "lets ",
    "looks ",
    "means ",
    "says ",
    "shows ",
];

fn says_at_once(after_term: &str) -> bool {
    SAYING.iter().any(|start| after_term.trim_start().starts_with(start))
}

/// "An advocate speaks up for you." "It says what help you get." "This means …"
fn speaks_of(sentence: &str, term: &str) -> bool {
    let said: BTreeSet<String> = words(sentence).map(|(_, word)| stem(word)).collect();
    let hard = words(term).map(|(_, word)| stem(word)).filter(|word| word.len() > 3);
    let first = words(sentence).next().map(|(_, word)| word).unwrap_or_default();
    ["It", "They", "This", "These", "That", "He", "She"].contains(&first)
        || said.contains("mean")
        || hard.into_iter().any(|word| said.contains(&word))
}

/// "We call this **mediation**." after the sentence that says what it is.
fn gives_a_name(before_term: &str) -> bool {
    words(before_term).any(|(_, word)| ["call", "called", "say", "name"].contains(&word))
}

/// What the glossary has for it, to be copied.
fn meaning(scene: &TwinScene<'_>, term: &str) -> String {
    let wanted = term.to_lowercase();
    let is_it = |name: &str| {
        let name = name.to_lowercase();
        name == wanted || stem(&name) == stem(&wanted)
    };
    let found =
        scene.site.glossary().iter().find(|found| {
            is_it(found.term.as_str()) || found.aliases.iter().any(|alias| is_it(alias.as_str()))
        });
    found
        .and_then(|found| found.easy_read.as_ref())
        .map(|words| format!(", such as “{words}”"))
        .unwrap_or_default()
}

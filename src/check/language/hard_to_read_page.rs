//! Finds pages of other sites whose sentences are very long and whose words are very hard.
#![doc = include_str!("hard_to_read_page.md")]

use super::sentence::{self, sentences};
use super::syllables::syllables;
use super::weighed::age;
use super::words;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::page::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    name: "hard-to-read-page",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("3.1.5", Grade::AAA),
        Basis::Guideline("GOV.UK, Content design, Writing for GOV.UK: a reading age of 9"),
    ],
    docs: include_str!("hard_to_read_page.md"),
    check: Check::Page(check),
};

/// The age at which most people can read a page that is not called hard.
const MOST: f64 = 16.5;

/// A stretch of fewer words is a label.
const FEWEST_WORDS: usize = 4;

/// The formula says nothing of less.
const FEWEST_SENTENCES: usize = 3;
const FEWEST_WORDS_OF_PAGE: usize = 60;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    if scene.page.subject != Subject::Foreign {
        return;
    }
    let (mut count, mut all_words, mut all_syllables) = (0_usize, 0_usize, 0_usize);
    let mut first = None;
    for (element, text) in scene.passages() {
        for range in sentences(text) {
            let sentence = &text[range];
            if sentence::words(sentence) < FEWEST_WORDS {
                continue;
            }
            first.get_or_insert(*element);
            count += 1;
            for word in words::words(sentence) {
                all_words += 1;
                all_syllables += syllables(&sentence[word]);
            }
        }
    }
    let Some(first) = first.filter(|_| count >= FEWEST_SENTENCES && all_words >= FEWEST_WORDS_OF_PAGE) else {
        return;
    };
    let age = age(all_words as f64 / count as f64, all_syllables as f64 / all_words as f64);
    if age > MOST {
        findings.on(
            first,
            format!("By a formula, this page suits readers of {age:.0} and over"),
            "The formula counts long words and long sentences. Shorten those, and read the page to somebody who does not work with you.",
        );
    }
}

//! Where a sentence says what is done and not who does it: a form of "be" and a past participle.

use std::ops::Range;

use super::words::words;

/// Forms of "be" and "get".
const BE: [&str; 12] =
    ["am", "are", "be", "been", "being", "get", "gets", "getting", "got", "is", "was", "were"];

/// Words that stand between the two.
const BETWEEN: [&str; 12] =
    ["all", "also", "always", "being", "both", "ever", "first", "never", "not", "often", "only", "then"];

/// The words that make a sentence passive, if it is.
pub fn passive(sentence: &str) -> Option<Range<usize>> {
    let words: Vec<Range<usize>> = words(sentence).collect();
    words.iter().enumerate().find_map(|(at, be)| {
        if !BE.contains(&sentence[be.clone()].to_ascii_lowercase().as_str()) {
            return None;
        }
        let rest = &words[at + 1..];
        let is_between = |range: &&Range<usize>| {
            let word = sentence[(*range).clone()].to_ascii_lowercase();
            word.ends_with("ly") || BETWEEN.contains(&word.as_str())
        };
        let skipped = rest.iter().take(2).take_while(is_between).count();
        let participle = rest.get(skipped)?;
        let is_apart = sentence[be.end..participle.start].contains([',', ';', ':', '(', '.']);
        (!is_apart && is_participle(&sentence[participle.clone()])).then_some(be.start..participle.end)
    })
}

/// Common verbs whose participle has no -ed. In the order of the alphabet.
const IRREGULAR: [&str; 56] = [
    "begun",
    "bought",
    "bound",
    "broken",
    "brought",
    "built",
    "caught",
    "chosen",
    "cut",
    "dealt",
    "done",
    "drawn",
    "driven",
    "eaten",
    "fed",
    "felt",
    "forgotten",
    "found",
    "given",
    "grown",
    "heard",
    "held",
    "hidden",
    "kept",
    "known",
    "laid",
    "led",
    "left",
    "let",
    "lost",
    "made",
    "meant",
    "met",
    "overseen",
    "paid",
    "put",
    "read",
    "rung",
    "run",
    "said",
    "seen",
    "sent",
    "set",
    "shown",
    "spent",
    "split",
    "spoken",
    "taken",
    "taught",
    "thought",
    "told",
    "understood",
    "undertaken",
    "withdrawn",
    "won",
    "written",
];

/// What somebody or something is, not what is done to them. In the order of the alphabet.
const BEING: [&str; 45] = [
    "aged",
    "allowed",
    "based",
    "bored",
    "closed",
    "concerned",
    "confused",
    "distressed",
    "disabled",
    "dressed",
    "embarrassed",
    "entitled",
    "excited",
    "exhausted",
    "experienced",
    "finished",
    "frightened",
    "gifted",
    "indeed",
    "interested",
    "involved",
    "limited",
    "listed",
    "located",
    "married",
    "mixed",
    "needed",
    "overwhelmed",
    "pleased",
    "prepared",
    "qualified",
    "registered",
    "related",
    "relaxed",
    "retired",
    "scared",
    "shocked",
    "skilled",
    "stressed",
    "supposed",
    "surprised",
    "tired",
    "trained",
    "used",
    "worried",
];

fn is_participle(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    !BEING.contains(&word.as_str())
        && (IRREGULAR.contains(&word.as_str())
            || (word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_is_told_from_what_is() {
        for (sentence, found) in [
            ("A letter is sent to you.", Some("is sent")),
            ("The plan was not always carefully read.", None),
            ("Forms must be carefully completed by you.", Some("be carefully completed")),
            ("Your child will be being seen.", Some("be being seen")),
            ("You are worried and tired.", None),
            ("The club is free.", None),
            ("It is, written or not, a plan.", None),
            ("You need to speed up.", None),
        ] {
            assert_eq!(passive(sentence).map(|range| &sentence[range]), found, "{sentence}");
        }
    }
}

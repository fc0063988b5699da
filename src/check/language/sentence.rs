//! Sentences and words as a reader counts them, and where a long sentence could be split.

use std::ops::Range;

use super::words::is_address;

/// Short forms that end in a full stop and do not end a sentence.
const SHORT_FORMS: [&str; 16] = [
    "approx", "cf", "dr", "e.g", "eg", "est", "i.e", "ie", "mr", "mrs", "ms", "prof", "rd", "st", "tel", "vs",
];

/// The sentences of a passage, without the white space around them.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    counted(text).into_iter().map(|(range, _)| range).collect()
}

/// The same, each with how many words it has.
pub fn counted(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, mark)| matches!(mark, '.' | '!' | '?' | '…')) {
        let after = at + mark.len_utf8();
        let closing = text[after..]
            .find(|next: char| !matches!(next, '.' | '!' | '?' | '…' | '"' | '\'' | '”' | '’' | ')' | ']'))
            .map_or(text.len(), |length| after + length);
        if start < closing && at >= start && ends(text, start, at, closing) {
            push(&mut found, text, start..closing);
            start = closing;
        }
    }
    push(&mut found, text, start..text.len());
    found
}

fn push(found: &mut Vec<(Range<usize>, usize)>, text: &str, range: Range<usize>) {
    let trimmed = text[range.clone()].trim();
    let count = words(trimmed);
    if count > 0 {
        let start = range.end - text[range].trim_start().len();
        found.push((start..start + trimmed.len(), count));
    }
}

/// Whether the mark at `at`, with what closes after it up to `closing`, ends the sentence that began at `start`.
fn ends(text: &str, start: usize, at: usize, closing: usize) -> bool {
    let rest = &text[closing..];
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        // A decimal, a time, an address: 3.5, 5.30pm, example.org.
        return false;
    }
    let Some(next) =
        rest.trim_start().chars().find(|next| !matches!(next, '"' | '\'' | '“' | '‘' | '(' | '['))
    else {
        return true;
    };
    if next.is_lowercase() {
        return false;
    }
    if !text[at..].starts_with('.') {
        return true;
    }
    let said = &text[start..at];
    let last = said.rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.trim_start_matches(|mark: char| !mark.is_alphanumeric());
    let form = last.to_lowercase();
    if matches!(form.as_str(), "no" | "p" | "pp" | "art" | "fig" | "ch" | "para" | "ext") {
        // Number, page, article and the like, when a number follows; otherwise words such as "no" and "art".
        return !next.is_ascii_digit();
    }
    if matches!(form.as_str(), "etc" | "ltd" | "co" | "inc" | "jr") {
        // These may well end a sentence.
        return true;
    }
    !SHORT_FORMS.contains(&form.as_str()) && !is_initial(said, last, rest) && !is_number_of_item(said, last)
}

/// Whether `last` is the initial of a name: a single capital letter, with a name or an initial beside it.
fn is_initial(said: &str, last: &str, rest: &str) -> bool {
    let mut letters = last.chars();
    let is_single = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let before =
        said[..said.len() - last.len()].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let mut next = rest.trim_start().chars();
    let initial_follows = next.next().is_some_and(char::is_uppercase) && next.next() == Some('.');
    is_single
        && last != "I"
        && (initial_follows
            || before.is_empty()
            || before.ends_with('.')
            || before.chars().next().is_some_and(char::is_uppercase))
}

/// Whether `last` is all there is, and a number: `1. Ring us.`
fn is_number_of_item(said: &str, last: &str) -> bool {
    said.trim() == last && last.bytes().all(|byte| byte.is_ascii_digit())
}

/// How many words a text has. What is joined by a hyphen is one; an address is one; a dash or a slash parts words.
pub fn words(text: &str) -> usize {
    text.split_whitespace()
        .map(|token| {
            if is_address(token) {
                return 1;
            }
            token.split(['/', '—', '–']).filter(|part| part.contains(char::is_alphanumeric)).count()
        })
        .sum()
}

/// What joins two sentences into one, and how many words of imbalance each is worth to be chosen.
const JOINTS: [(&str, usize); 12] = [
    ("; ", 0),
    (": ", 2),
    (", and ", 0),
    (", but ", 0),
    (", so ", 0),
    (", or ", 2),
    (", which ", 1),
    (", who ", 1),
    (" because ", 4),
    (" but ", 3),
    (" so that ", 4),
    (" which ", 4),
];

/// "And" and "or" join sentences only when somebody acts in the second one as well.
const ACTING: [&str; 9] = ["he", "it", "she", "there", "they", "this", "we", "who", "you"];

/// A sentence of fewer words is no sentence.
const LEAST: usize = 4;

/// Where a sentence is best split: the bytes of the mark or the words that join its two halves.
pub fn joint(sentence: &str) -> Option<Range<usize>> {
    let all = words(sentence);
    let strong = JOINTS
        .iter()
        .flat_map(|(joint, cost)| sentence.match_indices(joint).map(move |(at, _)| (at, joint.len(), *cost)));
    let weak = [" and ", " or "].iter().flat_map(|joint| {
        let acting = sentence.match_indices(joint).filter(|(at, _)| {
            let next = sentence[at + joint.len()..].split(|mark: char| !mark.is_alphanumeric()).next();
            next.is_some_and(|next| ACTING.contains(&next))
        });
        acting.map(|(at, _)| (at, joint.len(), 2))
    });
    strong
        .chain(weak)
        .filter_map(|(at, length, cost)| {
            let before = words(&sentence[..at]);
            let after = all.saturating_sub(before);
            (before >= LEAST && after > LEAST).then(|| (before.abs_diff(after) + cost, at, length))
        })
        .min()
        .map(|(_, at, length)| at..at + sentence[at..at + length].trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_sentence_ends_where_a_reader_says_it_does() {
        for (text, expected) in [
            ("One. Two! Three? Four", vec!["One.", "Two!", "Three?", "Four"]),
            ("Open 9.30am to 5.30pm. Closed on Sunday.", vec!["Open 9.30am to 5.30pm.", "Closed on Sunday."]),
            ("Open until 5 p.m. on Monday.", vec!["Open until 5 p.m. on Monday."]),
            ("Some needs, e.g. Autism, are named.", vec!["Some needs, e.g. Autism, are named."]),
            ("Toys, books, etc. You can borrow them.", vec!["Toys, books, etc.", "You can borrow them."]),
            ("Ask Dr. Smith or J. R. Jones. They help.", vec!["Ask Dr. Smith or J. R. Jones.", "They help."]),
            ("It costs £3.50. That is all.", vec!["It costs £3.50.", "That is all."]),
            (
                "See No. 5 for more. Is it free? No. It costs £2.",
                vec!["See No. 5 for more.", "Is it free?", "No.", "It costs £2."],
            ),
            (
                "“What now?” she asked. “Ring us.” We help.",
                vec!["“What now?” she asked.", "“Ring us.”", "We help."],
            ),
            ("Help (such as toys.) And more.", vec!["Help (such as toys.)", "And more."]),
            ("Go to example.org/help. Then ring.", vec!["Go to example.org/help.", "Then ring."]),
            ("1. Ring us. 2. Wait.", vec!["1. Ring us.", "2. Wait."]),
            ("Wait … And then go.", vec!["Wait …", "And then go."]),
            ("My child and I. We came.", vec!["My child and I.", "We came."]),
            ("  ", vec![]),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }

    #[test]
    fn words_are_counted_as_a_reader_says_them() {
        for (text, count) in [
            ("The post-16 team isn't far.", 5),
            ("Write to help@example.org - or ring 01632 960 102.", 8),
            ("children and/or young people — all of them", 8),
            ("5.30pm", 1),
            ("- … !", 0),
        ] {
            assert_eq!(words(text), count, "{text}");
        }
    }

    #[test]
    fn a_long_sentence_is_split_near_its_middle_where_it_is_joined() {
        let case = |text: &str, before: Option<&str>| {
            assert_eq!(joint(text).map(|joint| &text[..joint.start]), before, "{text}");
        };
        case(
            "The council writes to you within six weeks, and it tells you whether it will assess your child.",
            Some("The council writes to you within six weeks"),
        );
        case(
            "You can ask the school to meet you and it must answer you within two weeks of that.",
            Some("You can ask the school to meet you"),
        );
        case("The service is for disabled children and young people from birth to 25 in the area.", None);
        case("One two three four five.", None);
    }
}

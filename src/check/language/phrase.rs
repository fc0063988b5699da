//! The words and phrases of a list, found in a text as whole words, whatever their capitals and apostrophes.

use std::cmp::Ordering;
use std::ops::Range;

/// Something that is listed under a phrase: words in lower case with one space between them and plain apostrophes.
pub trait Listed: 'static {
    /// The phrase.
    fn phrase(&self) -> &'static str;
}

/// What of a list stands in a text, and where. The list is in the order of its phrases; of two phrases that begin
/// with the same word the longer is found, and what is found does not overlap.
pub fn phrases<'t, L: Listed>(
    text: &'t str,
    list: &'static [L],
) -> impl Iterator<Item = (Range<usize>, &'static L)> + 't {
    let mut at = 0;
    // Most words begin like none of the list.
    let beginnings = list.iter().fold(0, |set, listed| set | beginning(listed.phrase()));
    std::iter::from_fn(move || {
        while let Some(start) = text[at..].find(char::is_alphanumeric).map(|offset| at + offset) {
            let word = word_at(text, start);
            at = start + word.len();
            if beginnings & beginning(word) == 0 {
                continue;
            }
            if let Some((end, listed)) = longest(text, start, word, list) {
                at = end;
                return Some((start..end, listed));
            }
        }
        None
    })
}

/// The first letters of a word, or of the first word of a phrase, as one bit of 64: two, where they are plain ones.
/// Words that begin otherwise may share it.
fn beginning(words: &str) -> u64 {
    let letter = |at: usize| {
        let byte = words.as_bytes().get(at).copied().filter(u8::is_ascii_alphanumeric);
        byte.map_or(0, |byte| u32::from(byte.to_ascii_lowercase()))
    };
    1 << ((letter(0) * 11 + letter(1)) % 64)
}

/// The longest phrase of the list that stands at `start`, and where it ends.
fn longest<L: Listed>(
    text: &str,
    start: usize,
    word: &str,
    list: &'static [L],
) -> Option<(usize, &'static L)> {
    let first = list.partition_point(|listed| order(listed.phrase(), word) == Ordering::Less);
    list[first..]
        .iter()
        .take_while(|listed| order(listed.phrase(), word) == Ordering::Equal)
        .filter_map(|listed| Some((end_of(&text[start..], listed.phrase())? + start, listed)))
        .max_by_key(|(end, _)| *end)
}

/// How many bytes of the text the phrase takes at its start, where it ends with a whole word.
fn end_of(text: &str, phrase: &str) -> Option<usize> {
    let mut rest = text;
    for (number, word) in phrase.split(' ').enumerate() {
        if number > 0 {
            let trimmed = rest.trim_start();
            if trimmed.len() == rest.len() {
                return None;
            }
            rest = trimmed;
        }
        rest = after(rest, word)?;
    }
    let mut next = rest.chars();
    let goes_on = match next.next() {
        Some('-' | '\'' | '’') => next.next().is_some_and(char::is_alphanumeric),
        Some(letter) => letter.is_alphanumeric(),
        None => false,
    };
    (!goes_on).then(|| text.len() - rest.len())
}

/// What follows `word` in the text.
fn after<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for wanted in word.chars() {
        let found = rest.next()?;
        if plain(found) != wanted {
            return None;
        }
    }
    Some(rest.as_str())
}

/// A letter as phrases are listed.
fn plain(letter: char) -> char {
    match letter {
        '’' => '\'',
        '‑' => '-',
        other => other.to_ascii_lowercase(),
    }
}

/// How the first word of a phrase stands to a word of the text.
fn order(phrase: &str, word: &str) -> Ordering {
    // Nearly all differ at the first letter already.
    if let (Some(one), Some(two)) = (phrase.bytes().next(), word.bytes().next())
        && one.is_ascii_alphanumeric()
        && two.is_ascii_alphanumeric()
        && one != two.to_ascii_lowercase()
    {
        return one.cmp(&two.to_ascii_lowercase());
    }
    phrase.chars().take_while(|letter| letter.is_alphanumeric()).cmp(word.chars().map(plain))
}

fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(phrase.len());
    &phrase[..end]
}

fn word_at(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    &rest[..rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len())]
}

/// Whether the words at `range` are a name or a part of one: a capital where no sentence starts, or beside another
/// word that has one. `Community Inclusion Team`, `the SEND Provision Lead`.
pub fn is_in_name(text: &str, range: &Range<usize>) -> bool {
    // An acronym is a word in capitals, and no name for that.
    let has_capital = |words: &str| {
        let first = first_word(words);
        first.starts_with(char::is_uppercase)
            && !first.chars().nth(1).is_some_and(char::is_uppercase)
            && first != "I"
    };
    let before = text[..range.start].trim_end();
    let starts_sentence = starts_sentence(before);
    if has_capital(&text[range.clone()]) && !starts_sentence {
        return true;
    }
    let previous = before.rsplit(|mark: char| !mark.is_alphanumeric()).next().unwrap_or_default();
    let follows_name = &text[before.len()..range.start] == " " && has_capital(previous);
    let after = &text[range.end..];
    let next = after.trim_start().split(|mark: char| !mark.is_alphanumeric()).next().unwrap_or_default();
    let gap = &after[..after.len() - after.trim_start().len()];
    let leads_to_name = gap == " " && has_capital(next);
    has_capital(&text[range.clone()]) && (follows_name || leads_to_name)
}

/// Whether a sentence starts after these words.
fn starts_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(['“', '‘', '"', '\'', '(', '[']).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…', '•'])
}

/// The replacement with the capitals of what it replaces: a first capital stays one.
pub fn with_capitals_of(old: &str, new: &str) -> String {
    let mut letters = new.chars();
    match letters.next() {
        Some(first) if old.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => new.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Word(&'static str);

    impl Listed for Word {
        fn phrase(&self) -> &'static str {
            self.0
        }
    }

    static LIST: [Word; 7] = [
        Word("a lot of"),
        Word("don't"),
        Word("key"),
        Word("key worker"),
        Word("prior to"),
        Word("use"),
        Word("well-being"),
    ];

    #[test]
    fn a_phrase_is_found_as_whole_words() {
        for (text, found) in [
            ("Prior  to that, use it.", vec!["Prior  to", "use"]),
            ("A key worker has a key.", vec!["key worker", "key"]),
            ("Useful users re-use", vec!["use"]),
            ("Don’t", vec!["Don’t"]),
            ("well-being, well-beings, wellbeing", vec!["well-being"]),
            ("key-ring, key's", vec![]),
            ("ä use ö", vec!["use"]),
            ("prior", vec![]),
            ("A lot of it is a lot", vec!["A lot of"]),
        ] {
            let hits: Vec<&str> = phrases(text, &LIST).map(|(range, _)| &text[range]).collect();
            assert_eq!(hits, found, "{text}");
        }
    }

    #[test]
    fn a_name_has_capitals_where_no_sentence_starts() {
        for (text, word, in_name) in [
            ("Read the Impact Report.", "Impact", true),
            ("The impact was large.", "impact", false),
            ("Impact is a word.", "Impact", false),
            ("Go. Impact is a word.", "Impact", false),
            ("Impact Report", "Impact", true),
            ("Dorset provision", "provision", false),
            ("the SEND Provision Lead", "Provision", true),
        ] {
            let start = text.find(word).expect("the word is there");
            assert_eq!(is_in_name(text, &(start..start + word.len())), in_name, "{text}");
        }
    }

    #[test]
    fn a_replacement_keeps_the_first_capital() {
        assert_eq!(with_capitals_of("Utilise", "use"), "Use");
        assert_eq!(with_capitals_of("utilise", "use"), "use");
    }
}

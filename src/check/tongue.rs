//! Which language a text is in, where that is sure: against what its `lang` says (WCAG 3.1.1 and 3.1.2).
//!
//! Almost every page here is English, and says so: a look at its small words settles that at no cost. Only other
//! texts are compared with the letter triples of 70 languages. Short texts are never sure: "Paul put dire comment on
//! tape" is good French, and good English.

mod texts;

use std::collections::HashSet;

use whatlang::{Lang, Script, detect, detect_script};

pub(super) use texts::{heard, texts};

/// What a text says of the language it is said to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    /// It is in that language, as far as can be told.
    AsSaid,
    /// It is in another, surely.
    Other(&'static str),
    /// A person must look.
    Unknown,
}

/// Small words that are English and no other common language.
const ENGLISH: [&str; 46] = [
    "about", "and", "are", "because", "been", "but", "by", "can", "could", "does", "each", "from", "has",
    "have", "he", "how", "if", "into", "it", "its", "more", "not", "of", "or", "our", "she", "should",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "was", "were", "what",
    "when", "which", "who", "with", "you", "your",
];

/// Fewest words of a text that can be sure.
const FEWEST_WORDS: usize = 8;

/// Fewest words of a text that is sure by its letters alone.
const FEWEST_BY_LETTERS: usize = 20;

/// Fewest letters of a text that are sure by what letters they are.
const FEWEST_LETTERS: usize = 12;

/// Languages that share the small words of English.
const LIKE_ENGLISH: [&str; 6] = ["bi", "enm", "jam", "pcm", "sco", "tpi"];

/// The language a text is in, compared with that of a language tag.
pub(super) fn tongue(text: &str, tag: &str) -> Tongue {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let (words, english) = count(text);
    // One word in twelve is enough to believe what is said.
    if primary == "en" && words > 0 && english.0 * 100 / words >= 8 {
        return Tongue::AsSaid;
    }
    if LIKE_ENGLISH.contains(&&*primary) {
        return Tongue::Unknown;
    }
    if let Some(verdict) = by_script(text, tag, &primary) {
        return verdict;
    }
    if words < FEWEST_WORDS {
        return Tongue::Unknown;
    }
    let found = detect(text);
    let is_said = found.as_ref().is_some_and(|found| code(found.lang()) == primary);
    let is_found_english = found.as_ref().is_some_and(|found| found.lang() == Lang::Eng);
    let least = if is_found_english { 3 } else { 4 };
    if primary != "en" && english.0 * 100 / words >= 15 && english.1 >= least && !is_said {
        return Tongue::Other("English");
    }
    let Some(found) = found else { return Tongue::Unknown };
    if is_said {
        return Tongue::AsSaid;
    }
    let is_sure = found.is_reliable()
        && different_words(text) >= FEWEST_BY_LETTERS
        // Printers fill pages with what looks like Latin.
        && !matches!(found.lang(), Lang::Eng | Lang::Lat)
        && english.1 < 2
        && !is_mostly_names(text)
        && is_known(&primary);
    if is_sure { Tongue::Other(found.lang().eng_name()) } else { Tongue::Unknown }
}

/// What the letters of a text alone say of its language: Japanese is no English, however short. `None` where
/// other languages have the same.
fn by_script(text: &str, tag: &str, primary: &str) -> Option<Tongue> {
    let script = detect_script(text)?;
    let fits = script.langs().iter().any(|lang| code(*lang) == primary)
        || (matches!(script, Script::Mandarin | Script::Hiragana | Script::Katakana | Script::Hangul)
            && matches!(primary, "ja" | "ko" | "zh")
            && !(primary == "zh" && script != Script::Mandarin));
    if fits {
        let is_sure = script.langs().len() == 1 && letters(text) >= FEWEST_LETTERS;
        return is_sure.then_some(Tongue::AsSaid);
    }
    // A tag may say that a language is written in other letters than most of it.
    let is_spelled = tag
        .split('-')
        .skip(1)
        .any(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    if is_spelled || !is_known(primary) || letters(text) < FEWEST_LETTERS {
        return Some(Tongue::Unknown);
    }
    Some(Tongue::Other(match script.langs() {
        [only] => only.eng_name(),
        _ if script == Script::Cyrillic => "in Cyrillic letters",
        _ if script == Script::Arabic => "in Arabic letters",
        _ => "in the letters of another language",
    }))
}

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// How many different words a text has, names of files and addresses left out.
fn different_words(text: &str) -> usize {
    let words =
        text.split_whitespace().filter(|word| !word.contains(['_', '/', '@', '.']) || word.ends_with('.'));
    words
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase())
        .collect::<HashSet<_>>()
        .len()
}

/// Whether more than half of the words begin with a capital letter: names say nothing of the language around them.
fn is_mostly_names(text: &str) -> bool {
    let (words, names) = text.split_whitespace().fold((0, 0), |(words, names), word| {
        (words + 1, names + usize::from(word.starts_with(char::is_uppercase)))
    });
    names * 2 > words
}

fn is_known(primary: &str) -> bool {
    Lang::all().iter().any(|known| code(*known) == primary)
}

/// How many words a text has, how many of them are small English ones, and how many different ones.
fn count(text: &str) -> (usize, (usize, usize)) {
    let mut seen = [false; ENGLISH.len()];
    let (mut words, mut english) = (0, 0);
    for word in text.split(|character: char| !(character.is_alphabetic() || character == '\'')) {
        if word.is_empty() {
            continue;
        }
        words += 1;
        if let Some(at) = small_word(word) {
            english += 1;
            seen[at] = true;
        }
    }
    (words, (english, seen.iter().filter(|seen| **seen).count()))
}

/// Which of the small English words this is.
fn small_word(word: &str) -> Option<usize> {
    // Each is shorter than a number is long, and numbers are compared at once.
    let mut small = [0; size_of::<u64>()];
    small.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    let small = u64::from_be_bytes(small);
    NUMBERED.binary_search(&small).ok()
}

/// The small English words as numbers.
const NUMBERED: [u64; ENGLISH.len()] = {
    let mut numbers = [0; ENGLISH.len()];
    let mut at = 0;
    while at < numbers.len() {
        numbers[at] = numbered(ENGLISH[at]);
        at += 1;
    }
    numbers
};

/// A word of up to eight letters as a number; numbers stand in the order of their words.
const fn numbered(word: &str) -> u64 {
    let mut letters = [0; size_of::<u64>()];
    letters.split_at_mut(word.len()).0.copy_from_slice(word.as_bytes());
    u64::from_be_bytes(letters)
}

/// The two letters of a language tag, where there are two; else three (ISO 639).
fn code(language: Lang) -> &'static str {
    match language {
        Lang::Afr => "af",
        Lang::Aka => "ak",
        Lang::Amh => "am",
        Lang::Ara => "ar",
        Lang::Aze => "az",
        Lang::Bel => "be",
        Lang::Ben => "bn",
        Lang::Bul => "bg",
        Lang::Cat => "ca",
        Lang::Ces => "cs",
        Lang::Cmn => "zh",
        Lang::Cym => "cy",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Eng => "en",
        Lang::Epo => "eo",
        Lang::Est => "et",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Guj => "gu",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hrv => "hr",
        Lang::Hun => "hu",
        Lang::Hye => "hy",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jav => "jv",
        Lang::Jpn => "ja",
        Lang::Kan => "kn",
        Lang::Kat => "ka",
        Lang::Khm => "km",
        Lang::Kor => "ko",
        Lang::Lat => "la",
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Mal => "ml",
        Lang::Mar => "mr",
        Lang::Mkd => "mk",
        Lang::Mya => "my",
        Lang::Nep => "ne",
        Lang::Nld => "nl",
        Lang::Nob => "nb",
        Lang::Ori => "or",
        Lang::Pan => "pa",
        Lang::Pes => "fa",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Sin => "si",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Sna => "sn",
        Lang::Spa => "es",
        Lang::Srp => "sr",
        Lang::Swe => "sv",
        Lang::Tam => "ta",
        Lang::Tel => "te",
        Lang::Tgl => "tl",
        Lang::Tha => "th",
        Lang::Tuk => "tk",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Urd => "ur",
        Lang::Uzb => "uz",
        Lang::Vie => "vi",
        Lang::Yid => "yi",
        Lang::Zul => "zu",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_told_apart_and_short_ones_are_not() {
        assert!(ENGLISH.is_sorted());
        let english = "You can ask for help when your child finds it hard to learn, and they will tell you what happens.";
        let french = "Vous pouvez demander de l'aide si votre enfant a du mal à apprendre. Nous vous dirons ce qui se passe ensuite et qui peut vous aider à la maison.";
        let polish = "Możesz poprosić o pomoc, jeśli Twoje dziecko ma trudności w nauce. Powiemy Ci, co stanie się potem i kto może pomóc Twojej rodzinie w domu.";
        let welsh = "Gallwch ofyn am help os yw eich plentyn yn ei chael hi'n anodd dysgu. Byddwn yn dweud wrthych beth sy'n digwydd nesaf a phwy all eich helpu gartref.";
        for (text, tag, expected) in [
            (english, "en-GB", Tongue::AsSaid),
            (english, "pl", Tongue::Other("English")),
            (english, "cy", Tongue::Other("English")),
            (french, "fr", Tongue::AsSaid),
            (french, "en", Tongue::Other("French")),
            (polish, "pl", Tongue::AsSaid),
            (polish, "en", Tongue::Other("Polish")),
            (welsh, "cy", Tongue::AsSaid),
            (welsh, "en", Tongue::Other("Welsh")),
            ("Paul put dire comment on tape", "fr", Tongue::Unknown),
            ("DEAL, Dorchester", "en", Tongue::Unknown),
            ("お子さんのことで困ったら、お電話ください。", "en", Tongue::Other("Japanese")),
            ("お子さんのことで困ったら、お電話ください。", "ja-JP", Tongue::AsSaid),
            ("Если вам нужна помощь, позвоните нам.", "en", Tongue::Other("in Cyrillic letters")),
            ("Если вам нужна помощь, позвоните нам.", "pl-Cyrl", Tongue::Unknown),
            (english, "sco", Tongue::Unknown),
            ("", "en", Tongue::Unknown),
        ] {
            assert_eq!(tongue(text, tag), expected, "{tag}: {text}");
        }
    }
}

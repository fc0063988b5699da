//! Facts in words, as families read them: ages, prices, hours, days, sizes, languages. What is unknown stays `None`.

pub mod access;
pub mod ages;
pub mod area;
pub mod cost;
pub mod hours;
pub mod language;
pub mod moment;
pub mod size;

use crate::fact::Answer;
use crate::render::view::fact::Fact;

/// "a", "a and b", "a, b and c".
pub fn joined<T: AsRef<str>>(parts: &[T]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

/// The first letter small, unless the word is all capitals: to stand inside a sentence.
pub fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

/// A question somebody answered with yes or no, or nobody did.
pub fn answer(label: &str, answer: Answer) -> Fact {
    match answer {
        Answer::Yes => Fact::stated(label, "Yes"),
        Answer::No => Fact::stated(label, "No"),
        Answer::NotStated => Fact::unknown(label),
    }
}

/// A fact that is there or not.
pub fn maybe(label: &str, value: Option<impl Into<String>>) -> Fact {
    Fact { value: value.map(Into::into), ..Fact::unknown(label) }
}

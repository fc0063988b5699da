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

/// Paragraphs and items of Markdown as sentences one after another.
pub fn in_one_line(prose: &crate::yaml::Prose) -> String {
    let mut out = String::new();
    for line in crate::markdown::plain(prose).lines() {
        if !out.is_empty() {
            out.push_str(if out.ends_with(['.', '!', '?', ':']) { " " } else { "; " });
        }
        out.push_str(line.trim());
    }
    out
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

/// The first letter large, to begin a sentence.
pub fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// The known facts one by one, then one line that names what nobody stated: silence is neither yes nor no, but a
/// row for each silence buries what is known.
pub fn gathered(facts: Vec<Fact>) -> Vec<Fact> {
    let (mut known, silent): (Vec<Fact>, Vec<Fact>) = facts.into_iter().partition(Fact::is_known);
    match silent.as_slice() {
        [] => {}
        [only] => known.push(only.clone()),
        several => {
            let labels: Vec<String> = several.iter().map(|fact| within(&fact.label)).collect();
            known.push(unsaid(&joined(&labels)));
        }
    }
    known
}

/// A label inside a sentence; names such as Changing Places and British Sign Language keep their capitals.
fn within(label: &str) -> String {
    let second = label.split_whitespace().nth(1).and_then(|word| word.chars().next());
    match second.is_some_and(char::is_uppercase) {
        true => label.to_owned(),
        false => lowered(label),
    }
}

/// The line of what nobody stated.
fn unsaid(what: &str) -> Fact {
    Fact::stated("Not stated", format!("{}. Ask the provider.", upper_first(what)))
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

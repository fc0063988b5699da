//! Ages in words: "Birth to 5", "5 to 18", "16 and over". An age nobody stated is never "all ages".

use crate::fact::{Age, Stated};
use crate::render::view::fact::Fact;
use crate::site::entry::service::{Ages, Basis};

/// The fact "Ages".
pub fn fact(ages: &Stated<crate::diagnostic::Spanned<Ages>>) -> Fact {
    let Some(ages) = ages.known() else { return Fact::unknown("Ages") };
    let note = ages.note.as_ref().map(|note| note.as_str().to_owned());
    let lines = match ages.basis {
        Some(Basis::SchoolYear) => vec!["Counted by school year".to_owned()],
        _ => Vec::new(),
    };
    match span(ages) {
        Some(span) => Fact { lines, note, ..Fact::stated("Ages", span) },
        None => Fact { value: note, ..Fact::unknown("Ages") },
    }
}

/// The span from the youngest to the oldest age, as far as it is stated.
pub fn span(ages: &Ages) -> Option<String> {
    Some(match (ages.min, ages.max) {
        (None, None) => return None,
        (Some(min), Some(max)) if min == max => age(min),
        (Some(min), Some(max)) if min.years() == 0.0 => format!("Birth to {}", age(max)),
        (Some(min), Some(max)) => format!("{} to {}", age(min), age(max)),
        (Some(min), None) if min.years() == 0.0 => "From birth".to_owned(),
        (Some(min), None) => format!("{} and over", age(min)),
        (None, Some(max)) => format!("Up to {}", age(max)),
    })
}

/// An age: "5", "2 and a half", "18 months".
pub fn age(age: Age) -> String {
    let years = age.years();
    if years.fract() == 0.0 {
        return age.to_string();
    }
    let months = (years * 12.0).round();
    if years < 2.0 {
        return format!("{months} months");
    }
    if years.fract() == 0.5 {
        return format!("{} and a half", years.trunc());
    }
    format!("{} years {} months", (months / 12.0).trunc(), months % 12.0)
}

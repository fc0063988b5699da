//! Finds facts that are typed in Easy Read though the entry states them, or though they belong in it.
#![doc = include_str!("typed_fact.md")]

use std::ops::Range;

use super::lexicon::phrase;
use super::scene::{Block, Part, TwinScene};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;
use crate::fact::{Fact, Phone};
use crate::site::easy_fact::name::Name;
use crate::site::easy_fact::{self, Value};
use crate::site::entry::{Details, Entry};

/// The rule.
pub const RULE: Rule = Rule {
    name: "typed-fact",
    level: Level::Error,
    basis: &[Basis::Law(
        "SI 2014/1530 regulation 53 and Schedule 2: the Local Offer says how to get help, in every form of a page",
    )],
    docs: include_str!("typed_fact.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let own = facts_of(scene, scene.entry);
    for block in scene.blocks.iter().filter(|block| !block.is_heading()) {
        for (range, what) in contacts(&block.text) {
            say_contact(scene, &own, (block, range, what), findings);
        }
        // The summary is shown in lists too, and draws nothing.
        if block.part != Part::Statement {
            continue;
        }
        for (name, value) in &own {
            for range in typed(&block.text, *name, &value.words) {
                let typed = &block.text[range.clone()];
                findings.at(
                    block.span(range),
                    format!("“{typed}” is typed, and the page states it"),
                    format!(
                        "Write `{}`: it gives “{}” and changes when the page does.",
                        name.written(),
                        value.words
                    ),
                );
            }
        }
    }
}

/// What an entry states.
fn facts_of(scene: &TwinScene<'_>, entry: &Entry) -> Vec<(Name, Value)> {
    let steps = match &entry.details {
        Details::Pathway(pathway) => pathway.steps.len(),
        _ => 0,
    };
    let names = Name::words().filter_map(Name::read).chain((1..=steps).map(Name::StepTakes));
    names
        .filter_map(|name| {
            let written = name.written();
            let value = easy_fact::value(scene.site, entry, written.trim_matches(['{', '}'])).ok()?;
            Some((name, value))
        })
        .collect()
}

type Typed<'a> = (&'a Block<'a>, Range<usize>, &'static str);

/// A way to get in touch, or a price, that is typed: whatever the entry states, it can grow old here.
fn say_contact(
    scene: &TwinScene<'_>,
    own: &[(Name, Value)],
    (block, range, what): Typed<'_>,
    findings: &mut Findings<'_>,
) {
    let typed = block.text[range.clone()].to_owned();
    let shown = Phone::parse(&typed).map_or_else(|_| typed.clone(), |phone| phone.shown().to_owned());
    let states = |facts: &[(Name, Value)]| {
        facts.iter().find(|(_, value)| value.words == shown).map(|(name, _)| name.written())
    };
    let elsewhere = || {
        scene.site.entries().find_map(|entry| {
            let name = states(&facts_of(scene, entry))?;
            Some(format!("{} of {}}}", name.trim_end_matches('}'), entry.slug))
        })
    };
    let span = block.span(range);
    match states(own).or_else(elsewhere) {
        Some(field) => {
            findings
                .at(
                    span,
                    format!("{what} is typed, and a page states it"),
                    format!("Write `{field}`: it changes when the page does."),
                )
                .fix(span, &typed, field);
        }
        None => {
            findings.at(
                span,
                format!("{what} is typed, and no page states it"),
                "State it in the fields of the page. Then draw it from there, as in `{phone}`, `{email}`, `{website}` or `{price}`.",
            );
        }
    }
}

/// Phone numbers, addresses of mail and web, and prices in a text.
fn contacts(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for range in runs(text, |letter| letter.is_ascii_digit() || letter == ' ' || letter == '+') {
        let digits = text[range.clone()].bytes().filter(u8::is_ascii_digit).count();
        if digits > 8 && Phone::parse(&text[range.clone()]).is_ok() {
            found.push((range, "A phone number"));
        }
    }
    for range in runs(text, |letter| !letter.is_whitespace()) {
        let word = &text[range.clone()];
        if word.contains('@') {
            found.push((range, "An email address"));
        } else if word.starts_with("www.") || word.contains("://") || word.contains(".gov.uk") {
            found.push((range, "A web address"));
        } else if word.starts_with('£') && word.len() > '£'.len_utf8() {
            found.push((range, "A price"));
        }
    }
    found
}

/// Stretches of letters that `belongs` takes, without spaces and full stops at their ends.
fn runs(text: &str, belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(|letter| !belongs(letter)) {
        let bare = part.trim().trim_end_matches(['.', ',', ':', ';', '?', '!']).trim();
        if !bare.is_empty() {
            let start = at + (part.len() - part.trim_start().len());
            found.push(start..start + bare.len());
        }
        at += part.len() + text[at + part.len()..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Where a text says the fact in words that a person would type.
fn typed(text: &str, name: Name, words: &str) -> Vec<Range<usize>> {
    match name {
        Name::Age => ages(text, words),
        Name::Price if words == "free" => {
            ["is free", "are free", "for free", "free of charge", "do not have to pay", "do not pay"]
                .iter()
                .flat_map(|words| phrase(text, words))
                .collect()
        }
        Name::Days | Name::Hours => {
            DAYS.iter().filter(|day| words.contains(*day)).flat_map(|day| exact(text, day)).collect()
        }
        Name::Times => words.split(" to ").flat_map(|time| exact(text, time)).collect(),
        Name::Wait | Name::StepTakes(_) | Name::Date | Name::Address => exact(text, words),
        _ => Vec::new(),
    }
}

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn exact(text: &str, words: &str) -> Vec<Range<usize>> {
    phrase(text, &words.to_ascii_lowercase())
}

/// "5 to 11 years old", "from age 5 to 11", "up to age 25": every number of the fact stands near a word for age.
fn ages(text: &str, words: &str) -> Vec<Range<usize>> {
    let numbers: Vec<&str> =
        words.split(' ').filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).collect();
    let places: Vec<Range<usize>> =
        numbers.iter().filter_map(|number| exact(text, number).into_iter().next()).collect();
    let speaks =
        ["year", "years", "aged", "age", "ages", "birth"].iter().any(|word| !phrase(text, word).is_empty());
    match places.iter().map(|range| range.start).min() {
        Some(start) if speaks && places.len() == numbers.len() => {
            let end = places.iter().map(|range| range.end).max().unwrap_or(start);
            std::iter::once(start..end.max(start)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_get_in_touch_are_found_as_they_are_typed() {
        for (text, expected) in [
            ("Call 01305 251000 or 999.", vec!["01305 251000"]),
            ("Write to a@b.org. Or see www.b.org.", vec!["a@b.org", "www.b.org"]),
            ("You pay £4.50.", vec!["£4.50"]),
            ("You can go on 3 days in 5 weeks.", vec![]),
        ] {
            let found: Vec<&str> = contacts(text).into_iter().map(|(range, _)| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn an_age_is_found_however_it_is_put() {
        for (text, found) in [
            ("It is for children aged 5 to 11.", true),
            ("You can be 5, 6 or up to 11 years old.", true),
            ("We have 5 rooms and 11 games.", false),
            ("You can be 5 years old.", false),
        ] {
            assert_eq!(!ages(text, "from 5 to 11 years old").is_empty(), found, "{text}");
        }
    }
}

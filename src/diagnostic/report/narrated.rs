//! The narrated report: findings in plain sentences for a person who listens.
//!
//! No drawing, no colour, no signs: a screen reader or a braille display gives every word in
//! order. Takes the findings and their texts, gives one paragraph for each finding.

use super::location::{Kind, Location};
use super::screen;
use super::summary::summary;
use crate::diagnostic::fault::{Diagnostic, Diagnostics, Level};
use crate::diagnostic::source::Sources;

/// Every finding as a paragraph of sentences, and the summary as the last one.
pub fn narrated(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut report = String::new();
    for (at, found) in diagnostics.iter().enumerate() {
        let number = format!("Finding {} of {}, {}.", at + 1, diagnostics.len(), spoken(found.level));
        report.push_str(&format!("{number} {}\n\n", sentences(found, sources).join("\n")));
    }
    report.push_str(&summary(diagnostics, sources));
    report.push('\n');
    report
}

fn spoken(level: Level) -> &'static str {
    match level {
        Level::Error => "an error",
        Level::Warning => "a warning",
        Level::Advice => "a piece of advice",
    }
}

fn sentences(found: &Diagnostic, sources: &Sources) -> Vec<String> {
    let location = Location::of(&found.place, sources);
    let mut said = vec![format!("{}: {}", place(&location), sentence(&found.what))];
    said.extend(words(&location));
    for label in &found.labels {
        let there = Location::of_span(label.span, sources);
        said.push(format!("See also {}: {}", lower_first(&place(&there)), sentence(&label.text)));
    }
    if !found.why.trim().is_empty() {
        said.push(format!("Why it matters: {}", sentence(&found.why)));
    }
    if !found.help.trim().is_empty() {
        said.push(format!("What to do: {}", sentence(&found.help)));
    }
    said.push(format!("The name of this finding is {}.", found.name));
    said
}

/// "In content/services/deal.md, line 4, column 9".
fn place(location: &Location) -> String {
    let Some(path) = &location.path else {
        return "In the offer as a whole".to_owned();
    };
    let of_a_page = if location.kind == Kind::Page { "the finished page " } else { "" };
    let mut said = format!("In {of_a_page}{}", screen::one_line(path));
    if let (Some(line), Some(column)) = (location.line, location.column) {
        said.push_str(&format!(", line {line}, column {column}"));
    }
    if let (Some(line), Some(end)) = (location.line, location.end_line)
        && end > line
    {
        said.push_str(&format!(", to line {end}"));
    }
    said
}

/// What stands there, when there is something to read out.
fn words(location: &Location) -> Option<String> {
    let words = heard(location.excerpt.as_deref()?);
    (!words.is_empty()).then(|| format!("The words there: {}", sentence(&words)))
}

/// A sentence without signs, closed by a full stop unless it closes itself.
fn sentence(text: &str) -> String {
    let mut sentence = heard(text);
    if !sentence.ends_with(['.', '!', '?', '…']) {
        sentence.push('.');
    }
    sentence
}

/// Only what can be heard: no control characters, no backticks, one blank between words.
fn heard(text: &str) -> String {
    let heard: String = text
        .chars()
        .filter(|&character| character != '`')
        .map(|character| if screen::steers(character) { ' ' } else { character })
        .collect();
    heard.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::report::specimens::{hostile_texts, three_findings};

    #[test]
    fn findings_are_told_in_sentences() {
        let (sources, found) = three_findings();
        insta::assert_snapshot!(narrated(&found, &sources), @r#"
        Finding 1 of 4, an error. In content/services/deal.md, line 4, column 8: the phone number has 7 digits, and a UK number has 10 or 11.
        The words there: 01305 22.
        See also in content/services/deal.md, line 3, column 7: an advice line is reached by phone.
        See also in content/site.yaml, line 1, column 7: the council whose line it is.
        Why it matters: A family that rings a wrong number may not try again. This line is often the first help they look for.
        What to do: Write the whole number, such as 01305 221000.
        The name of this finding is phone-too-short.

        Finding 2 of 4, a warning. In the finished page services/deal/index.html, line 12, column 5: the picture has no text in its place.
        The words there: <img src="map.png">.
        What to do: Say in a few words what the picture shows.
        The name of this finding is image-without-alt.

        Finding 3 of 4, a piece of advice. In content/pictures/map.png: the picture has 9 MB.
        The name of this finding is large-picture.

        Finding 4 of 4, an error. In the offer as a whole: no entry names the SENDIASS of this area.
        The name of this finding is no-sendiass.

        2 errors, 1 warning, 1 piece of advice in 3 files.
        "#);
    }

    #[test]
    fn nothing_found_is_one_sentence() {
        assert_eq!(narrated(&Diagnostics::new(), &Sources::default()), "No findings.\n");
    }

    #[test]
    fn hostile_texts_are_told_without_control_characters() {
        for (sources, found) in hostile_texts() {
            let said = narrated(&found, &sources);
            assert!(!said.chars().any(|c| c != '\n' && screen::steers(c)), "{said:?}");
        }
    }
}

//! The first lines of a twin, for a person to write anew: a heading for each question that families ask, and a
//! sentence for each fact that the entry states, drawn from it and never typed.
//!
//! It is no Easy Read. It carries a line `unfinished:`, and what carries that line is never published.

use super::name::Name;
use super::value;
use crate::site::Site;
use crate::site::entry::{Details, Entry};

/// What the line `unfinished:` says.
const UNFINISHED: &str = "Write every sentence anew, then take this line out. A program filled it in.";

/// What is said of one fact.
struct Row {
    question: &'static str,
    picture: &'static str,
    sentence: &'static str,
    name: Name,
}

const fn row(question: &'static str, picture: &'static str, sentence: &'static str, name: Name) -> Row {
    Row { question, picture, sentence, name }
}

const WHO: &str = "Who is it for?";
const WHERE: &str = "Where is it?";
const WHEN: &str = "When is it?";
const COST: &str = "What does it cost?";
const WAIT: &str = "How long will I wait?";
const ASK: &str = "How do I ask?";

const ROWS: [Row; 14] = [
    row("What is it?", "team", "{organisation} runs this.", Name::Organisation),
    row(WHO, "group", "It is for you if you are {age}.", Name::Age),
    row(WHERE, "place", "You can go to {place}.", Name::Place),
    row(WHERE, "map", "The address is {address}.", Name::Address),
    row(WHEN, "calendar", "It is on {date}.", Name::Date),
    row(WHEN, "calendar", "It is open {days}.", Name::Days),
    row(WHEN, "clock", "It is open from {times}.", Name::Times),
    row(COST, "money", "It is {price}.", Name::Price),
    row(WAIT, "wait", "You may wait {wait}.", Name::Wait),
    row(ASK, "phone", "You can call {phone}.", Name::Phone),
    row(ASK, "clock", "Someone answers {hours}.", Name::Hours),
    row(ASK, "mobile", "You can send a text message to {text}.", Name::TextMessage),
    row(ASK, "email", "You can write to {email}.", Name::Email),
    row(ASK, "website", "You can read more at {website}.", Name::Website),
];

/// The text of a new twin of an entry.
pub fn skeleton(site: &Site, entry: &Entry) -> String {
    let mut text = format!("---\ntitle: {}\nunfinished: {UNFINISHED}\n---\n", quoted(entry.title()));
    let mut question = "";
    let mut say = |heading: &'static str, picture: &str, sentence: &str| {
        if heading != question {
            question = heading;
            text.push_str(&format!("## {heading}\n\n"));
        }
        text.push_str(&format!(":{picture}: {sentence}\n\n"));
    };
    say("What is it?", "question", &without_braces(entry.summary()));
    for Row { question, picture, sentence, name } in &ROWS {
        if value(site, entry, &bare(*name)).is_ok() {
            say(question, picture, sentence);
        }
    }
    if let Details::Pathway(pathway) = &entry.details {
        for (at, step) in pathway.steps.iter().enumerate() {
            say("What happens?", "list", &without_braces(step.title.as_str()));
            let name = Name::StepTakes(at + 1);
            if value(site, entry, &bare(name)).is_ok() {
                say("What happens?", "clock", &format!("This takes {}.", name.written()));
            }
        }
    }
    say("What if they say no?", "question", "You can ask why.");
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// A name as [`value`] reads it.
fn bare(name: Name) -> String {
    name.written().trim_matches(['{', '}']).to_owned()
}

/// Words of the page as a sentence of the twin: they draw nothing.
fn without_braces(words: &str) -> String {
    words.replace(['{', '}'], "")
}

/// Words as a value of the front matter.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_that_a_twin_can_draw_has_its_sentence() {
        for name in Name::words() {
            let rows = ROWS.iter().filter(|row| row.sentence.contains(&format!("{{{name}}}")));
            assert_eq!(rows.count(), 1, "{name}");
        }
    }

    #[test]
    fn a_title_stays_one_value_whatever_it_holds() {
        assert_eq!(quoted(r#"A: "b" \c"#), r#""A: \"b\" \\c""#);
    }
}

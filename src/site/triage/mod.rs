//! The short guided way in, from `content/triage.yaml`: a few questions in plain words, each answer leading to another
//! question or to entries that help. It is data, so that a council asks its own questions.
//!
//! Every way through it must end at help: an unknown question, a circle, a dead end and a question nobody is ever
//! asked are findings.

mod faults;

use std::collections::BTreeMap;

use crate::config::AnyEntry;
use crate::diagnostic::{Diagnostics, Level, Sources, Spanned};
use crate::fact::{Code, Flag, Text};
use crate::yaml::{FromNode, Reading, To, group};

/// Where the questions stand.
pub const PATH: &str = "content/triage.yaml";

group! {
    /// One question.
    pub struct Question {
        /// What other answers call it.
        code as "question": Spanned<Code>,
        /// What it asks: "How old is the child?".
        asks: Text,
        /// A line of help under it.
        help: Option<Text>,
        /// The answers to choose from.
        answers: Vec<Answer>,
    }
}

group! {
    /// One answer.
    pub struct Answer {
        /// In the family's words: "My child is 0 to 4".
        say: Spanned<Text>,
        /// A line more on it.
        note: Option<Text>,
        /// The picture beside it.
        picture: Option<Code>,
        /// The question it leads to.
        next as "then": Option<Spanned<Code>>,
        /// The entries that help; those of earlier answers follow.
        find: Vec<To<AnyEntry>>,
        /// Whether it cannot wait, so that the emergency numbers come first.
        urgent: Flag,
    }
}

/// The questions, the first one first. Empty when there are none, or when a fault makes them unfit to follow.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Triage {
    questions: Vec<Question>,
    by_code: BTreeMap<String, usize>,
}

impl Triage {
    /// Reads the questions, if there are any.
    pub fn read(sources: &Sources) -> (Triage, Reading) {
        let mut reading = Reading::new();
        let Some(id) = sources.find(PATH) else { return (Triage::default(), reading) };
        let source = sources.get(id);
        let questions: Vec<Question> = match crate::yaml::parse(id, source.text(), 0) {
            Ok(node) => Vec::from_node(&node, source, &mut reading).unwrap_or_default(),
            Err(fault) => {
                reading.report(*fault);
                Vec::new()
            }
        };
        let (triage, found) = Triage::new(questions);
        reading.found.extend(found);
        (triage, reading)
    }

    fn new(questions: Vec<Question>) -> (Triage, Diagnostics) {
        let mut by_code = BTreeMap::new();
        for (at, question) in questions.iter().enumerate() {
            by_code.entry(question.code.as_str().to_owned()).or_insert(at);
        }
        let triage = Triage { questions, by_code };
        let found = faults::look(&triage);
        match found.count(Level::Error) {
            0 => (triage, found),
            _ => (Triage::default(), found),
        }
    }

    /// The question asked first.
    pub fn first(&self) -> Option<&Question> {
        self.questions.first()
    }

    /// The question an answer leads to; `None` when it leads to help.
    pub fn after(&self, answer: &Answer) -> Option<&Question> {
        let code = answer.next.as_ref()?;
        self.by_code.get(code.as_str()).and_then(|&at| self.questions.get(at))
    }

    /// The most questions that may still be asked from this one on, itself included.
    pub fn most_from(&self, question: &Question) -> usize {
        let further = question.answers.iter().filter_map(|answer| self.after(answer));
        1 + further.map(|next| self.most_from(next)).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Triage, Vec<&'static str>) {
        let (triage, reading) = Triage::read(&Sources::in_memory([(PATH, text)]));
        let names = reading.found.iter().map(|found| found.name).collect();
        (triage, names)
    }

    const SOUND: &str = "\
- question: age
  asks: How old is the child?
  answers:
    - {say: Under 5, then: worry}
    - {say: 5 or over, find: [salt]}
- question: worry
  asks: What worries you?
  answers:
    - {say: Talking, find: [salt]}
";

    #[test]
    fn questions_lead_on_or_to_help() {
        let (triage, found) = read(SOUND);
        assert_eq!(found, Vec::<&str>::new());
        let first = triage.first().expect("a question");
        assert_eq!(triage.most_from(first), 2);
        assert_eq!(triage.after(&first.answers[0]).map(|next| next.asks.as_str()), Some("What worries you?"));
        assert!(triage.after(&first.answers[1]).is_none());
    }

    #[test]
    fn what_leads_nowhere_or_round_in_a_circle_is_found() {
        for (text, name) in [
            ("- {question: a, asks: A?, answers: []}", "dead-end"),
            ("- {question: a, asks: A?, answers: [{say: Yes}]}", "dead-end"),
            ("- {question: a, asks: A?, answers: [{say: Yes, then: b}]}", "unknown-question"),
            ("- {question: a, asks: A?, answers: [{say: Yes, then: a}]}", "circle-of-questions"),
            (
                "- {question: a, asks: A?, answers: [{say: Yes, then: b}]}\n- {question: b, asks: B?, answers: [{say: No, then: a}]}",
                "circle-of-questions",
            ),
            (
                "- {question: a, asks: A?, answers: [{say: Yes, find: [x]}]}\n- {question: a, asks: B?, answers: [{say: No, find: [x]}]}",
                "repeated-question",
            ),
        ] {
            let (triage, found) = read(text);
            assert!(found.contains(&name), "{text}: {found:?}");
            assert!(triage.first().is_none(), "{text} is followed");
        }
    }

    #[test]
    fn a_question_nobody_is_asked_is_a_warning_and_the_rest_stands() {
        let text =
            format!("{SOUND}- {{question: lost, asks: Lost?, answers: [{{say: Yes, find: [salt]}}]}}\n");
        let (triage, found) = read(&text);
        assert_eq!(found, ["unasked-question"]);
        assert!(triage.first().is_some());
    }

    #[test]
    fn ways_that_multiply_are_stopped_before_they_fill_the_disk() {
        let mut text = String::new();
        for at in 0..7 {
            let next = if at == 6 { "find: [x]".to_owned() } else { format!("then: q{}", at + 1) };
            let answers: Vec<String> = (0..9).map(|turn| format!("{{say: A{turn}, {next}}}")).collect();
            text.push_str(&format!("- {{question: q{at}, asks: Q?, answers: [{}]}}\n", answers.join(", ")));
        }
        assert_eq!(read(&text).1, ["too-many-questions"]);
    }
}

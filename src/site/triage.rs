//! The short guided way in, from `content/triage.yaml`: a few questions in plain words, each answer leading to another
//! question or to entries that help. It is data, so that a council asks its own questions.
//!
//! Every way through it must end at help: an unknown question, a circle, a dead end and a question nobody is ever
//! asked are findings.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::AnyEntry;
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Sources, Spanned};
use crate::fact::{Code, Text, choice};
use crate::yaml::{FromNode, Reading, To, group};

/// Where the questions stand.
pub const PATH: &str = "content/triage.yaml";

/// No way through asks more questions than this: whoever is tired gives up.
const MOST_QUESTIONS: usize = 8;

/// Nor are there more questions than this on all ways together.
const MOST_IN_ALL: usize = 60;

/// Every way through has pages of its own, which remember what was answered. More ways than this are too many.
const MOST_WAYS: usize = 600;

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
        urgent: Option<Urgency>,
    }
}

choice! {
    /// Whether it can wait.
    pub enum Urgency("true or false") {
        /// It cannot.
        Now = "true" "Urgent",
        /// It can.
        Later = "false" "Not urgent",
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
        let mut found = Diagnostics::new();
        if let Some(beyond) = questions.get(MOST_IN_ALL) {
            let what = format!("There are {} questions; {MOST_IN_ALL} are the most", questions.len());
            found.push(
                Diagnostic::error("too-many-questions", beyond.code.span, what)
                    .because("A guided way in is short, or nobody follows it to its end.")
                    .help("Leave out the questions that change the help least."),
            );
            return (Triage::default(), found);
        }
        let mut by_code = BTreeMap::new();
        for (at, question) in questions.iter().enumerate() {
            if let Some(first) = by_code.insert(question.code.as_str().to_owned(), at) {
                found.push(
                    Diagnostic::error(
                        "repeated-question",
                        question.code.span,
                        format!("Two questions are called `{}`", question.code.as_str()),
                    )
                    .because("An answer that leads there could mean either of them.")
                    .help("Give one of the two another name.")
                    .label(questions[first].code.span, "the other one"),
                );
            }
        }
        let triage = Triage { questions, by_code };
        let before = found.count(crate::diagnostic::Level::Error);
        triage.look_for_dead_ends(&mut found);
        triage.look_for_circles(&mut found);
        if found.count(crate::diagnostic::Level::Error) > before {
            return (Triage::default(), found);
        }
        triage.look_for_the_unasked(&mut found);
        match triage.is_too_large(&mut found) {
            true => (Triage::default(), found),
            false => (triage, found),
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

    fn look_for_dead_ends(&self, found: &mut Diagnostics) {
        for question in &self.questions {
            if question.answers.is_empty() {
                found.push(
                    dead_end(question.code.span, "This question has no answers")
                        .help("Add `answers:`, each with `say:` and then `then:` or `find:`."),
                );
            }
            for answer in &question.answers {
                match &answer.next {
                    None if answer.find.is_empty() => found.push(
                        dead_end(answer.say.span, "This answer leads nowhere").help(
                            "Add `then:` with the name of a question, or `find:` with entries that help.",
                        ),
                    ),
                    Some(next) if !self.by_code.contains_key(next.as_str()) => {
                        let names = self.by_code.keys().map(String::as_str);
                        let help = match nearest(next.as_str(), names) {
                            Some(meant) => format!("Did you mean `{meant}`?"),
                            None => "Use the name after `question:` of one of the questions.".to_owned(),
                        };
                        found.push(
                            Diagnostic::error(
                                "unknown-question",
                                next.span,
                                format!("There is no question called `{}`", next.as_str()),
                            )
                            .because("A family who chooses this answer would be led nowhere.")
                            .help(help),
                        );
                    }
                    _ => {}
                }
            }
        }
    }

    /// Each question is coloured once: being followed, or done.
    fn look_for_circles(&self, found: &mut Diagnostics) {
        let mut done = BTreeSet::new();
        for at in 0..self.questions.len() {
            self.follow(at, &mut Vec::new(), &mut done, found);
        }
    }

    fn follow(&self, at: usize, way: &mut Vec<usize>, done: &mut BTreeSet<usize>, found: &mut Diagnostics) {
        if done.contains(&at) {
            return;
        }
        way.push(at);
        for answer in &self.questions[at].answers {
            let Some(next) = &answer.next else { continue };
            match self.by_code.get(next.as_str()) {
                Some(to) if way.contains(to) => found.push(
                    Diagnostic::error(
                        "circle-of-questions",
                        next.span,
                        format!("This answer leads back to the question `{}`", next.as_str()),
                    )
                    .because("A family would be asked the same again and never come to help.")
                    .help("Lead to a later question, or to help with `find:`.")
                    .label(self.questions[*to].code.span, "it was asked before"),
                ),
                Some(&to) => self.follow(to, way, done, found),
                None => {}
            }
        }
        way.pop();
        done.insert(at);
    }

    fn look_for_the_unasked(&self, found: &mut Diagnostics) {
        let answers = self.questions.iter().flat_map(|question| &question.answers);
        let asked: BTreeSet<&str> =
            answers.filter_map(|answer| answer.next.as_ref()).map(|next| next.as_str()).collect();
        for question in self.questions.iter().skip(1) {
            if !asked.contains(question.code.as_str()) {
                found.push(
                    Diagnostic::warning(
                        "unasked-question",
                        question.code.span,
                        "No answer leads to this question",
                    )
                    .because("No family will ever be asked it.")
                    .help("Name it after `then:` in an answer, or remove it."),
                );
            }
        }
    }

    /// Whether there are too many questions on a way, or too many ways: the ways multiply with every question.
    fn is_too_large(&self, found: &mut Diagnostics) -> bool {
        let Some(first) = self.first() else { return false };
        let Size { longest, ways } = self.size(0, &mut BTreeMap::new());
        let (what, why, help) = if longest > MOST_QUESTIONS {
            (
                format!("The longest way asks {longest} questions; {MOST_QUESTIONS} are enough"),
                "Whoever is tired or in a hurry gives up before they reach help.",
                "Leave out the questions that change the help least.",
            )
        } else if ways > MOST_WAYS {
            (
                format!("There are {ways} ways through these questions; {MOST_WAYS} are the most"),
                "Each way has pages of its own, and nobody could check so many.",
                "Let more answers lead straight to help, or leave a question out.",
            )
        } else {
            return false;
        };
        found.push(
            Diagnostic::error("too-many-questions", first.code.span, what).because(why).help(help),
        );
        true
    }

    /// The longest way from a question and the pages of all ways, each question measured once.
    fn size(&self, at: usize, known: &mut BTreeMap<usize, Size>) -> Size {
        if let Some(size) = known.get(&at) {
            return *size;
        }
        let mut size = Size { longest: 1, ways: 1 };
        for answer in &self.questions[at].answers {
            let next = answer.next.as_ref().and_then(|next| self.by_code.get(next.as_str()));
            let after = next.map_or(Size { longest: 0, ways: 1 }, |&next| self.size(next, known));
            size.longest = size.longest.max(1 + after.longest);
            size.ways = size.ways.saturating_add(after.ways);
        }
        known.insert(at, size);
        size
    }
}

/// How large the ways from a question are.
#[derive(Clone, Copy, Debug)]
struct Size {
    longest: usize,
    ways: usize,
}

fn dead_end(span: crate::diagnostic::Span, what: &str) -> Diagnostic {
    Diagnostic::error("dead-end", span, what)
        .because("A family who comes here looking for help would be left without any.")
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
            assert!(name == "repeated-question" || triage.first().is_none(), "{text} is followed");
        }
    }

    #[test]
    fn a_question_nobody_is_asked_is_a_warning_and_the_rest_stands() {
        let text = format!("{SOUND}- {{question: lost, asks: Lost?, answers: [{{say: Yes, find: [salt]}}]}}\n");
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

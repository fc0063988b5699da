//! The faults of a guided way in: dead ends, circles, unknown and unasked questions, and more ways than anybody could
//! check.

use std::collections::{BTreeMap, BTreeSet};

use super::{Question, Triage};
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Span};

/// No way through asks more questions than this: whoever is tired gives up.
const MOST_QUESTIONS: usize = 8;

/// Nor are there more questions than this on all ways together.
const MOST_IN_ALL: usize = 60;

/// Every way through has pages of its own, which remember what was answered. More ways than this are too many.
const MOST_WAYS: usize = 600;

/// Every fault. A way in with faults at error level is not to be followed.
pub(super) fn look(triage: &Triage) -> Diagnostics {
    let mut found = Diagnostics::new();
    if let Some(beyond) = triage.questions.get(MOST_IN_ALL) {
        let what = format!("There are {} questions; {MOST_IN_ALL} are the most", triage.questions.len());
        found.push(
            Diagnostic::error("too-many-questions", beyond.code.span, what)
                .because("A guided way in is short, or nobody follows it to its end.")
                .help("Leave out the questions that change the help least."),
        );
        return found;
    }
    triage.look_for_twins(&mut found);
    triage.look_for_dead_ends(&mut found);
    triage.look_for_circles(&mut found);
    // Ways that end nowhere or never end cannot be counted.
    if found.count(Level::Error) == 0 {
        triage.look_for_the_unasked(&mut found);
        triage.look_for_too_many_ways(&mut found);
    }
    found
}

impl Triage {
    fn look_for_twins(&self, found: &mut Diagnostics) {
        let first_of = |question: &Question| self.by_code.get(question.code.as_str()).copied();
        for (at, question) in self.questions.iter().enumerate() {
            let Some(first) = first_of(question).filter(|first| *first != at) else { continue };
            found.push(
                Diagnostic::error(
                    "repeated-question",
                    question.code.span,
                    format!("Two questions are called `{}`", question.code.as_str()),
                )
                .because("An answer that leads there could mean either of them.")
                .help("Give one of the two another name.")
                .label(self.questions[first].code.span, "the other one"),
            );
        }
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
                    None if answer.find.is_empty() => {
                        found.push(dead_end(answer.say.span, "This answer leads nowhere").help(
                            "Add `then:` with the name of a question, or `find:` with entries that help.",
                        ))
                    }
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

    /// Too many questions on a way, or too many ways: the ways multiply with every question.
    fn look_for_too_many_ways(&self, found: &mut Diagnostics) {
        let Some(first) = self.first() else { return };
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
            return;
        };
        found.push(Diagnostic::error("too-many-questions", first.code.span, what).because(why).help(help));
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

fn dead_end(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("dead-end", span, what)
        .because("A family who comes here looking for help would be left without any.")
}

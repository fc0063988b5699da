//! The guided way in: a question with its answers, and the help that the answers lead to.

use serde::Serialize;

use super::View;
use super::card::Card;
use super::chrome::UrgentNumber;
use super::contact::Contact;
use super::frame::Frame;
use super::link::{Link, WayIn};

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TriageView {
    /// Round the page.
    pub frame: Frame,
    /// "How old is the child?".
    pub title: String,
    /// Which question it is, from 1.
    pub number: usize,
    /// The most questions that this way may have.
    pub most: usize,
    /// A line of help.
    pub help: Option<String>,
    /// What was answered before.
    pub so_far: Vec<Answered>,
    /// The answers, each a page.
    pub answers: Vec<WayIn>,
    /// The question before; `None` on the first.
    pub back: Option<Link>,
    /// The first question; `None` there.
    pub again: Option<Link>,
    /// Other ways to find help, under the first question.
    pub other_ways: Vec<Link>,
}

impl View for TriageView {
    const TEMPLATE: &'static str = "triage.html";
}

/// The help that the answers lead to.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TriageResultView {
    /// Round the page.
    pub frame: Frame,
    /// "What may help".
    pub title: String,
    /// What was answered.
    pub so_far: Vec<Answered>,
    /// Whom to ring first, when it cannot wait.
    pub urgent: Vec<UrgentNumber>,
    /// What helps, the closest first.
    pub cards: Vec<Card>,
    /// Who helps those who are not sure.
    pub contact: Contact,
    /// The last question.
    pub back: Option<Link>,
    /// The first question.
    pub again: Option<Link>,
}

impl View for TriageResultView {
    const TEMPLATE: &'static str = "triage-result.html";
}

/// A question and what was answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Answered {
    /// "How old is the child?".
    pub question: String,
    /// "Under 5".
    pub answer: String,
}

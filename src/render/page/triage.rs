//! The guided way in: one page for each way through the questions, so that it remembers what was answered without a
//! script, and at its end the help that the answers lead to.

use super::lists::ListOf;
use super::plan::Fixed;
use super::scene::Scene;
use super::sheet::Sheet;
use super::{chrome, frame};
use crate::render::view::card::Card;
use crate::render::view::frame::Frame;
use crate::render::view::link::{Link, WayIn};
use crate::render::view::triage::{Answered, TriageResultView, TriageView};
use crate::site::Site;
use crate::site::route::Route;
use crate::site::triage::{Answer, Question, Triage};

/// The answers that lead to a page, by their places, from 0; none lead to the first question.
pub type Way = Vec<usize>;

/// No more cards than this: a choice, not a list.
const MOST_CARDS: usize = 8;

/// Where a page stands.
pub(super) fn route(way: &[usize]) -> Route {
    if way.is_empty() {
        return Route::list("find", 1);
    }
    let answers: Vec<String> = way.iter().map(|at| (at + 1).to_string()).collect();
    Route::under("find", &answers.join("-"), 1)
}

/// Every page there is, a question before what follows it.
pub(super) fn ways(triage: &Triage) -> Vec<Way> {
    let mut ways = Vec::new();
    if let Some(first) = triage.first() {
        gather(triage, first, &mut Vec::new(), &mut ways);
    }
    ways
}

fn gather(triage: &Triage, question: &Question, way: &mut Way, ways: &mut Vec<Way>) {
    ways.push(way.clone());
    for (at, answer) in question.answers.iter().enumerate() {
        way.push(at);
        match triage.after(answer) {
            Some(next) => gather(triage, next, way, ways),
            None => ways.push(way.clone()),
        }
        way.pop();
    }
}

/// The door to it, if there is one.
pub(super) fn link(site: &Site) -> Option<Link> {
    site.triage().first().map(|_| Link::new("Find help in a few questions", route(&[]).url()))
}

/// What a way has come to.
pub(super) struct Come<'s> {
    answered: Vec<(&'s Question, &'s Answer)>,
    /// The question it has come to; at the end of the way there is none.
    question: Option<&'s Question>,
}

/// Follows a way.
pub(super) fn follow<'s>(triage: &'s Triage, way: &[usize]) -> Option<Come<'s>> {
    let mut come = Come { answered: Vec::new(), question: Some(triage.first()?) };
    for &at in way {
        let question = come.question?;
        let answer = question.answers.get(at)?;
        come.answered.push((question, answer));
        come.question = triage.after(answer);
    }
    Some(come)
}

/// Prints the page at the end of a way.
pub(super) fn print(sheet: &mut Sheet<'_>, way: &[usize]) -> Option<String> {
    let come = follow(sheet.scene.site.triage(), way)?;
    match come.question {
        Some(question) => {
            let view = question_view(sheet, way, &come, question);
            sheet.print(&view)
        }
        None => {
            let view = result_view(sheet, way, &come);
            sheet.print(&view)
        }
    }
}

fn question_view(sheet: &Sheet<'_>, way: &[usize], come: &Come<'_>, question: &Question) -> TriageView {
    let scene = sheet.scene;
    let title = question.asks.as_str();
    let number = way.len() + 1;
    let answers = question.answers.iter().enumerate().map(|(at, answer)| WayIn {
        text: answer.say.as_str().to_owned(),
        url: route(&[way, &[at]].concat()).url(),
        count: None,
        note: answer.note.as_ref().map(|note| note.as_str().to_owned()),
        picture: answer.picture.as_ref().and_then(|name| scene.symbol(name.as_str())),
    });
    TriageView {
        frame: around(sheet, way, &come.answered, title),
        title: title.to_owned(),
        number,
        most: number + scene.site.triage().most_from(question) - 1,
        help: question.help.as_ref().map(|help| help.as_str().to_owned()),
        so_far: so_far(&come.answered),
        answers: answers.collect(),
        back: back(way),
        again: again(way),
        other_ways: if way.is_empty() { other_ways(scene) } else { Vec::new() },
    }
}

fn result_view(sheet: &Sheet<'_>, way: &[usize], come: &Come<'_>) -> TriageResultView {
    let scene = sheet.scene;
    let title = "What may help";
    let is_urgent = come.answered.iter().any(|(_, answer)| answer.urgent.is_set());
    TriageResultView {
        frame: around(sheet, way, &come.answered, title),
        title: title.to_owned(),
        so_far: so_far(&come.answered),
        urgent: if is_urgent { chrome::urgent_numbers(scene) } else { Vec::new() },
        cards: cards(scene, &come.answered),
        contact: chrome::first_contact(scene),
        back: back(way),
        again: again(way),
    }
}

/// What the last answer leads to comes first, for it is the closest.
fn cards(scene: &Scene<'_>, answered: &[(&Question, &Answer)]) -> Vec<Card> {
    let names: Vec<_> = answered.iter().rev().flat_map(|(_, answer)| answer.find.iter().cloned()).collect();
    let mut cards = scene.cards_of(&names);
    cards.truncate(MOST_CARDS);
    cards
}

fn so_far(answered: &[(&Question, &Answer)]) -> Vec<Answered> {
    let row = |(question, answer): &(&Question, &Answer)| Answered {
        question: question.asks.as_str().to_owned(),
        answer: answer.say.as_str().to_owned(),
    };
    answered.iter().map(row).collect()
}

/// Pages of the same question are told apart by what was answered before; search engines need only the first.
fn around(sheet: &Sheet<'_>, way: &[usize], answered: &[(&Question, &Answer)], title: &str) -> Frame {
    let before: Vec<&str> = answered.iter().map(|(_, answer)| answer.say.as_str()).collect();
    let title = match before.is_empty() {
        true => title.to_owned(),
        false => format!("{title} ({})", before.join("; ")),
    };
    Frame {
        hidden_from_search_engines: !way.is_empty(),
        ..frame::frame(sheet, &title, "A few questions that lead to help. You can go back at any time.")
    }
}

fn back(way: &[usize]) -> Option<Link> {
    let (_, before) = way.split_last()?;
    Some(Link::new("Back to the question before", route(before).url()))
}

fn again(way: &[usize]) -> Option<Link> {
    (!way.is_empty()).then(|| Link::new("Start again", route(&[]).url()))
}

fn other_ways(scene: &Scene<'_>) -> Vec<Link> {
    let mut links = vec![
        Link::new("Search", Fixed::Search.url()),
        Link::new("All services", ListOf::Services.url()),
        Link::new("A to Z", Fixed::AToZ.url()),
    ];
    links.extend(super::lists::By::ALL.into_iter().map(super::browse::link));
    links.push(Link::new(
        format!("Talk to someone: {}", chrome::first_contact(scene).role),
        Fixed::Contact.url(),
    ));
    links
}

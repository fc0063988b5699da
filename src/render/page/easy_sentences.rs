//! Fixed easy sentences filled from stated facts: who, where, when, cost, how to get in touch. Nothing is guessed:
//! a fact that nobody stated gives no sentence. They stand on Easy Read pages, and as "key facts in pictures".

use super::calendar;
use super::contact;
use super::scene::Scene;
use super::words::{ages, cost, hours, lowered, moment};
use crate::diagnostic::Spanned;
use crate::fact::Stated;
use crate::render::view::html::Html;
use crate::render::view::picture::Statement;
use crate::site::entry::event::Event;
use crate::site::entry::profile::Status;
use crate::site::entry::service::{Ages, Cost, CostKind, Delivery, Service};
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// No more rows of opening hours than one can take in.
const MOST_ROWS: usize = 3;

/// Who, where, when, cost and how to call, for an entry without an authored twin.
pub(super) fn key_facts(scene: &Scene<'_>, entry: &Entry) -> Vec<Statement> {
    if is_shut(entry) {
        return facts(scene, entry);
    }
    let who = match &entry.details {
        Details::Service(service) => who(scene, &service.basics.ages),
        Details::Event(event) if calendar::next_day(event, scene.today).is_some() => who(scene, &event.ages),
        _ => return Vec::new(),
    };
    who.into_iter().chain(facts(scene, entry)).chain(call(scene, entry)).collect()
}

/// Where, when and cost, for the page of an authored twin.
pub(super) fn facts(scene: &Scene<'_>, entry: &Entry) -> Vec<Statement> {
    match (entry.status(), &entry.details) {
        (Status::Closed, _) => vec![statement(scene, "stop", &["This is <strong>closed</strong>."])],
        (Status::TemporarilyClosed, _) => {
            vec![statement(scene, "stop", &["This is <strong>closed</strong> for now."])]
        }
        (_, Details::Service(service)) => of_service(scene, service),
        (_, Details::Event(event)) => of_event(scene, event),
        _ => Vec::new(),
    }
}

fn is_shut(entry: &Entry) -> bool {
    matches!(entry.status(), Status::Closed | Status::TemporarilyClosed)
}

fn of_service(scene: &Scene<'_>, service: &Service) -> Vec<Statement> {
    let basics = &service.basics;
    let mut statements = Vec::new();
    for way in &basics.delivery {
        let (symbol, words) =
            match way {
                Delivery::InPerson => {
                    statements.extend(basics.places.iter().filter_map(|name| scene.site.behind(name)).map(
                        |venue| statement(scene, "place", &["You can go to ", &bold(venue.title()), "."]),
                    ));
                    continue;
                }
                Delivery::AtHome => ("home", "They come to your home."),
                Delivery::AtSchool => ("school", "They come to your school, college or nursery."),
                Delivery::Online => ("computer", "You can use it online."),
                Delivery::Phone => ("phone", "You can use it by phone."),
                Delivery::Text => ("mobile", "You can use it by text message."),
            };
        statements.push(statement(scene, symbol, &[words]));
    }
    let rows = basics.when.iter().flat_map(|when| &when.schedule).take(MOST_ROWS);
    statements.extend(rows.map(|row| {
        let words = Html::text(&hours::line(row));
        statement(scene, "clock", &["It is open ", words.as_str(), "."])
    }));
    statements.extend(price(scene, basics.cost.as_ref()));
    statements
}

fn of_event(scene: &Scene<'_>, event: &Event) -> Vec<Statement> {
    let Some(day) = calendar::next_day(event, scene.today).filter(|_| !calendar::is_cancelled(event)) else {
        return Vec::new();
    };
    let when = Html::text(&moment::start(event, day).words);
    let mut statements = vec![statement(scene, "calendar", &["It is on ", when.as_str(), "."])];
    if let Some(venue) = event.venue.as_ref().and_then(|name| scene.site.behind(name)) {
        statements.push(statement(scene, "place", &["You can go to ", &bold(venue.title()), "."]));
    }
    if event.online_url.is_some() {
        statements.push(statement(scene, "computer", &["You can join online."]));
    }
    statements.extend(price(scene, event.cost.as_ref()));
    statements
}

fn who(scene: &Scene<'_>, stated: &Stated<Spanned<Ages>>) -> Option<Statement> {
    let span = stated.known().and_then(|ages| ages::span(ages))?;
    let words = Html::text(&lowered(&span));
    Some(statement(scene, "group", &["The ages are: ", &format!("<strong>{}</strong>", words.as_str()), "."]))
}

fn price(scene: &Scene<'_>, stated: Option<&Spanned<Cost>>) -> Option<Statement> {
    let it = stated?;
    let words = match (it.kind, it.options.as_slice()) {
        (CostKind::Free, _) => "It is free.".to_owned(),
        (CostKind::SomeFree, _) => "It is free for some families.".to_owned(),
        (CostKind::Donation, _) => "You can give some money if you want to.".to_owned(),
        (CostKind::Paid | CostKind::NotStated, [only]) => format!("You pay {}.", bold(&cost::amount(only))),
        (CostKind::Paid, _) => "You have to pay.".to_owned(),
        (CostKind::NotStated, []) => return None,
        (CostKind::NotStated, _) => "You have to pay.".to_owned(),
    };
    Some(statement(scene, "money", &[&words]))
}

/// How to get in touch: the number of the contact to try first, or else an e-mail address.
fn call(scene: &Scene<'_>, entry: &Entry) -> Option<Statement> {
    let contacts = contact::all(&entry.profile.contacts);
    if let Some(phone) = contacts.iter().find_map(|contact| contact.phone.as_ref()) {
        let link = format!("<a href=\"tel:{}\">{}</a>", Html::text(&phone.dial).as_str(), bold(&phone.shown));
        return Some(statement(scene, "phone", &["You can call ", &link, "."]));
    }
    let email = contacts.iter().find_map(|contact| contact.email.as_ref())?;
    let address = Html::text(email);
    let link = format!("<a href=\"mailto:{0}\">{0}</a>", address.as_str());
    Some(statement(scene, "email", &["You can send an email to ", &link, "."]))
}

fn bold(words: &str) -> String {
    format!("<strong>{}</strong>", Html::text(words).as_str())
}

/// A sentence from pieces that are ready HTML.
fn statement(scene: &Scene<'_>, symbol: &str, pieces: &[&str]) -> Statement {
    Statement { picture: scene.symbol(symbol), words: Html::ready(pieces.concat()) }
}

/// The name of the picture that an Easy Read body starts with.
pub(super) fn first_picture(entry: &Entry) -> Option<&str> {
    let twin = entry.easy_read.as_ref()?;
    twin.body
        .text()
        .lines()
        .find_map(|line| line.trim_start().strip_prefix(':')?.split_once(':'))
        .map(|(name, _)| name)
}

/// The address of the Easy Read page of an entry.
pub(super) fn url(entry: &Entry) -> String {
    Route::easy_read(entry).url()
}

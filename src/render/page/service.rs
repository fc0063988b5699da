//! The page of a service, of whatever type.

use super::document::document_link;
use super::lists::{By, ListOf};
use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::words::{self, access, ages, answer, area, cost, hours, language, maybe, size};
use super::{advice_line, browse, card, contact, entry, frame, setting, short_break, therapy, venue};
use crate::fact::{Choice, Stated};
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::render::view::service::{
    Answer as Answered, FoundIn, Glance, Referral, Registration, ServiceView,
};
use crate::site::entry::guide::Topic;
use crate::site::entry::service::{Answers, Basics, Particular, Reach, Registered, Route as Access, Service};
use crate::site::entry::{Details, Entry, Kind};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, service: &Service) -> ServiceView {
    let scene = sheet.scene;
    let basics = &service.basics;
    let mut view = ServiceView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        organisation: scene.link_of(&basics.organisation).unwrap_or_default(),
        glance: glance(scene, service),
        criteria: sheet.some_html(Some(&basics.criteria), Kind::Service),
        not_for: sheet.some_html(basics.not_for.as_ref(), Kind::Service),
        requires: access::requires(basics.requires.as_ref()),
        how_to_get: sheet.some_html(Some(&basics.how_to_get), Kind::Service),
        what_happens_next: sheet.some_html(basics.what_happens_next.as_ref(), Kind::Service),
        referral: referral(scene, of, basics),
        prices: cost::table(basics.cost.as_ref()),
        help_to_pay: help_to_pay(basics),
        opening: basics.when.iter().flat_map(|when| &when.schedule).map(hours::row).collect(),
        exceptions: exceptions(basics),
        venues: venue::summaries(scene, &basics.places),
        // Without a venue the note stands among the first facts, and once is enough.
        place_note: basics
            .place_note
            .as_ref()
            .filter(|_| !basics.places.is_empty())
            .map(|note| note.as_str().to_owned()),
        communication: communication(basics),
        people_and_places: people_and_places(basics),
        answers: answers(sheet, basics.answers.as_ref()),
        registrations: registrations(&basics.registered),
        found_in: found_in(scene, basics),
        complaints: sheet.some_html(basics.complaints.as_ref(), Kind::Service),
        ..ServiceView::default()
    };
    complain_further(sheet, basics, &mut view);
    match &service.particular {
        Particular::Service => {}
        Particular::Therapy(it) => view.therapy = Some(therapy::block(sheet, it)),
        Particular::ShortBreak(it) => view.short_break = Some(short_break::block(sheet, it)),
        Particular::AdviceLine(it) => view.advice_line = Some(advice_line::block(sheet, it)),
        Particular::Setting(it) => view.setting = Some(setting::block(sheet, it)),
    }
    view
}

/// The facts of the first screen.
pub(super) fn glance(scene: &Scene<'_>, service: &Service) -> Glance {
    let basics = &service.basics;
    Glance {
        who: who(scene, basics),
        ages: ages::fact(&basics.ages),
        how: access::how(basics),
        cost: cost::fact(basics.cost.as_ref()),
        when: when(service),
        place: place(scene, basics),
        area: area::fact(&basics.area, scene.site.config()),
        wait: wait(service),
    }
}

/// The guide to complaints, by its name, where a council has one.
const COMPLAINTS: &str = "complaints";

/// The steps after the first: those who run the service, then the guide to all of them.
fn complain_further(sheet: &mut Sheet<'_>, basics: &Basics, view: &mut ServiceView) {
    let scene = sheet.scene;
    if let Some(Details::Organisation(organisation)) =
        scene.site.behind(&basics.organisation).map(|entry| &entry.details)
    {
        view.complaints_further = sheet.some_html(organisation.complaints.as_ref(), Kind::Organisation);
    }
    let guide = scene.site.get(COMPLAINTS).filter(|entry| entry.kind() == Kind::Guide).map(link);
    let said = [&view.complaints, &view.complaints_further];
    view.complaints_guide =
        guide.filter(|guide| said.into_iter().flatten().all(|html| !html.as_str().contains(&guide.url)));
}

fn who(scene: &Scene<'_>, basics: &Basics) -> Fact {
    let needs = card::labels(&scene.site.config().needs, &basics.needs);
    let needs = (!needs.is_empty()).then(|| needs.join("; "));
    // "For everyone" beside a list of needs would say two things at once.
    let (value, line) = match (basics.needs_open.is_set(), basics.level) {
        (true, Some(level)) => (Some(format!("{}, with any need", level.label())), None),
        (true, None) => (Some("Anyone, with any need".to_owned()), None),
        (false, Some(Reach::Universal)) if needs.is_some() => (needs, None),
        (false, level) => (needs, level.map(|level| level.label().to_owned())),
    };
    Fact {
        value,
        lines: line.into_iter().collect(),
        not_stated: Some("See “Who can have it” on this page".to_owned()),
        ..Fact::unknown("Who it is for")
    }
}

/// When it is open; for an advice line without times of its own, when somebody answers.
fn when(service: &Service) -> Fact {
    let basics = &service.basics;
    let stated = basics.when.as_ref().map(|when| match &when.text {
        Some(text) => vec![text.as_str().to_owned()],
        None => when.schedule.iter().map(hours::line).collect(),
    });
    let line = match &service.particular {
        Particular::AdviceLine(line) => line.hours.as_ref(),
        _ => None,
    };
    let answered = || line.map(|hours| format!("They answer: {}", hours.as_str()));
    let lines = stated.filter(|lines| !lines.is_empty()).unwrap_or_else(|| answered().into_iter().collect());
    Fact { lines, ..Fact::unknown("When") }
}

fn place(scene: &Scene<'_>, basics: &Basics) -> Fact {
    let ways: Vec<String> = basics
        .delivery
        .iter()
        .enumerate()
        .map(|(at, way)| if at == 0 { way.label().to_owned() } else { words::lowered(way.label()) })
        .collect();
    Fact {
        value: (!ways.is_empty()).then(|| words::joined(&ways)),
        links: scene.links_of(&basics.places),
        note: basics.place_note.as_ref().map(|note| note.as_str().to_owned()),
        ..Fact::unknown("Where")
    }
}

/// Waiting time; nothing where nobody waits: an advice line, a school, a drop-in.
fn wait(service: &Service) -> Option<Fact> {
    match &service.basics.wait {
        Stated::Stated(wait) => Some(Fact {
            note: Some(format!("Measured {}. Source: {}", wait.measured.long(), wait.source)),
            ..Fact::stated("Waiting time", wait.text.as_str())
        }),
        Stated::NotStated => {
            let nobody_waits =
                matches!(service.particular, Particular::AdviceLine(_) | Particular::Setting(_))
                    || service.basics.access_route.as_slice() == [Access::DropIn];
            (!nobody_waits).then(|| Fact::unknown("Waiting time"))
        }
    }
}

fn referral(scene: &Scene<'_>, of: &Entry, basics: &Basics) -> Option<Referral> {
    let referral = basics.referral.as_ref()?;
    Some(Referral {
        web: referral
            .url
            .as_ref()
            .map(|url| Link::new(format!("Refer to {} on {}", of.title(), url.host()), url.as_str())),
        form: referral
            .form
            .as_ref()
            .and_then(|name| scene.site.behind(name))
            .and_then(|form| document_link(scene, form)),
        email: referral.email.as_ref().map(ToString::to_string),
        phone: referral.phone.as_ref().map(contact::phone),
    })
}

/// Ways to pay lead to the guides on money: there is no page for each of them.
fn help_to_pay(basics: &Basics) -> Vec<Link> {
    let money = ListOf::Topic(Topic::Money).url();
    let help = basics.cost.iter().flat_map(|cost| &cost.help);
    help.map(|help| Link::new(format!("Guides on money: {}", help.label()), money.clone())).collect()
}

fn exceptions(basics: &Basics) -> Vec<String> {
    let days = basics.when.iter().flat_map(|when| &when.exceptions);
    days.map(|day| format!("{}: {}", day.date.long(), day.note)).collect()
}

fn communication(basics: &Basics) -> Vec<Fact> {
    let spoken: Vec<String> = basics.languages.iter().map(language::english).collect();
    words::gathered(vec![
        maybe("Languages spoken", (!spoken.is_empty()).then(|| words::joined(&spoken))),
        answer("Interpreters", basics.interpreting),
        answer("Staff who use British Sign Language", basics.bsl_staff),
    ])
}

fn people_and_places(basics: &Basics) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(capacity) = &basics.capacity {
        facts.extend(
            capacity
                .places
                .map(|places| Fact::stated("Places", size::counted(places.count(), "place", "places"))),
        );
        facts.push(answer("Free places now", capacity.vacancies));
        facts.extend(capacity.ratio.as_ref().map(|ratio| Fact::stated("Staff to children", ratio.as_str())));
        facts.extend(capacity.group_size.as_ref().map(|size| Fact::stated("Size of a group", size.as_str())));
    }
    if let Some(staff) = &basics.staff {
        let training = staff.send_training.as_ref().map(crate::markdown::plain);
        facts
            .extend(training.map(|training| Fact::stated("Training in special educational needs", training)));
        facts.push(answer("Staff have a criminal record check (DBS)", staff.dbs));
        facts.push(answer("Someone can give first aid", staff.first_aid));
    }
    words::gathered(facts)
}

/// The seven questions; those nobody answered are left out.
fn answers(sheet: &mut Sheet<'_>, answers: Option<&Answers>) -> Vec<Answered> {
    let Some(given) = answers else { return Vec::new() };
    let questions = [
        ("What do you want to achieve with children?", &given.outcomes),
        ("What have your staff learned about special needs lately?", &given.training),
        ("How do you involve parents and carers?", &given.involving_parents),
        ("How do we hear how our child is getting on?", &given.progress),
        ("How accessible are you, inside and outside?", &given.accessibility),
        ("How does our child start with you?", &given.start),
        ("What do you plan for the future?", &given.future),
    ];
    let mut answered = Vec::new();
    for (question, answer) in questions {
        if let Some(answer) = sheet.some_html(answer.as_ref(), Kind::Service) {
            answered.push(Answered { question: question.to_owned(), answer: Some(answer) });
        }
    }
    answered
}

/// Who registers or inspects it.
pub(super) fn registrations(registered: &[Registered]) -> Vec<Registration> {
    let row = |it: &Registered| Registration {
        body: it.body.label().to_owned(),
        number: it.number.as_ref().map(|number| number.as_str().to_owned()),
        last_inspected: it.last_inspected.map(|day| day.long()),
        link: it.url.as_ref().map(|url| Link::new(format!("Its page at {}", it.body.label()), url.as_str())),
    };
    registered.iter().map(row).collect()
}

fn found_in(scene: &Scene<'_>, basics: &Basics) -> Vec<FoundIn> {
    let rows = [
        ("Kinds of help", browse::term_links(scene, By::Category, &basics.categories)),
        ("Needs", browse::term_links(scene, By::Need, &basics.needs)),
        ("Ages", browse::term_links(scene, By::Stage, &basics.stages)),
        ("Areas", browse::term_links(scene, By::Area, &basics.area.covers)),
    ];
    let some = rows.into_iter().filter(|(_, links)| !links.is_empty());
    some.map(|(label, links)| FoundIn { label: label.to_owned(), links }).collect()
}

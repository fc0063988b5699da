//! The words of each fact, so that they complete an easy sentence: "It is free", "It is for people from 5 to 11 years old".
//! Nothing is guessed: what is not stated, or cannot be said in a few words, gives none.

use super::Value;
use super::name::Name;
use crate::contact::Contact;
use crate::fact::{Age, Choice, Phone, Weeks};
use crate::site::Site;
use crate::site::entry::event::{Event, Every};
use crate::site::entry::service::{Ages, Cost, CostKind, OpenWeeks, Opening, Service, days_in_words};
use crate::site::entry::venue::Venue;
use crate::site::entry::{Details, Entry};

/// The fact of that name, if the entry states it.
pub(super) fn of(site: &Site, entry: &Entry, name: Name) -> Option<Value> {
    match name {
        Name::Phone => first(entry, |contact| contact.phone.as_ref()).map(|phone| dialled("tel", phone)),
        Name::TextMessage => first(entry, |contact| contact.sms.as_ref()).map(|phone| dialled("sms", phone)),
        Name::Email => first(entry, |contact| contact.email.as_ref())
            .map(|email| Value { words: email.to_string(), link: Some(format!("mailto:{email}")) }),
        Name::Website => first(entry, |contact| contact.url.as_ref())
            .map(|url| Value { words: url.host().to_owned(), link: Some(url.as_str().to_owned()) }),
        Name::Hours => hours(entry).map(plain),
        Name::Days => days(entry).map(plain),
        Name::Times => times(entry).map(plain),
        Name::Age => ages(entry).and_then(span).map(plain),
        Name::Price => cost(entry).and_then(price).map(plain),
        Name::Place => place(site, entry).map(plain),
        Name::Address => address(site, entry).map(plain),
        Name::Date => date(entry).map(plain),
        Name::Wait => wait(entry).map(plain),
        Name::Organisation => organisation(site, entry).map(plain),
        Name::StepTakes(number) => step_takes(entry, number).map(plain),
    }
}

fn plain(words: String) -> Value {
    Value { words, link: None }
}

fn dialled(scheme: &str, phone: &Phone) -> Value {
    Value { words: phone.shown().to_owned(), link: Some(format!("{scheme}:{}", phone.dialled())) }
}

/// What the contact to try first has, or else the next one that has it.
fn first<'a, T>(entry: &'a Entry, get: impl Fn(&'a Contact) -> Option<&'a T>) -> Option<&'a T> {
    let contacts = || entry.profile.contacts.iter().map(|contact| &contact.value);
    contacts().filter(|contact| contact.is_first()).chain(contacts()).find_map(get)
}

fn service(entry: &Entry) -> Option<&Service> {
    match &entry.details {
        Details::Service(service) => Some(service),
        _ => None,
    }
}

fn schedule(entry: &Entry) -> &[Opening] {
    let when = service(entry).and_then(|service| service.basics.when.as_ref());
    when.map_or(&[], |when| when.schedule.as_slice())
}

fn hours(entry: &Entry) -> Option<String> {
    match schedule(entry) {
        [] => first(entry, |contact| contact.hours.as_ref()).map(ToString::to_string),
        [only] => {
            let weeks = only.weeks.filter(|weeks| *weeks != OpenWeeks::Every);
            let weeks = weeks.map(|weeks| format!(" {}", weeks.label())).unwrap_or_default();
            Some(format!("{} from {} to {}{weeks}", days_in_words(&only.days), only.opens, only.closes))
        }
        _ => None,
    }
}

fn days(entry: &Entry) -> Option<String> {
    let days: Vec<_> = schedule(entry).iter().flat_map(|row| row.days.iter().copied()).collect();
    (!days.is_empty()).then(|| days_in_words(&days))
}

fn times(entry: &Entry) -> Option<String> {
    let (one, rest) = schedule(entry).split_first()?;
    let same = rest.iter().all(|row| (row.opens, row.closes) == (one.opens, one.closes));
    same.then(|| format!("{} to {}", one.opens, one.closes))
}

fn ages(entry: &Entry) -> Option<&Ages> {
    let stated = match &entry.details {
        Details::Service(service) => &service.basics.ages,
        Details::Pathway(pathway) => &pathway.ages,
        Details::Guide(guide) => &guide.ages,
        Details::Event(event) => &event.ages,
        _ => return None,
    };
    stated.known().map(|ages| &ages.value)
}

fn span(ages: &Ages) -> Option<String> {
    let from = |min: Age| if min.years() == 0.0 { "birth".to_owned() } else { age(min) };
    Some(match (ages.min, ages.max) {
        (None, None) => return None,
        (Some(min), Some(max)) if min == max => age(max),
        (Some(min), Some(max)) if min.years() >= 2.0 => format!("from {} to {}", bare(min), age(max)),
        (Some(min), Some(max)) => format!("from {} to {}", from(min), age(max)),
        (Some(min), None) if min.years() == 0.0 => "from birth".to_owned(),
        (Some(min), None) => format!("{} or older", age(min)),
        (None, Some(max)) => format!("up to {}", age(max)),
    })
}

fn age(age: Age) -> String {
    match age.years() {
        months if months < 2.0 && months.fract() > 0.0 => format!("{} months old", (months * 12.0).round()),
        1.0 => "1 year old".to_owned(),
        _ => format!("{} years old", bare(age)),
    }
}

fn bare(age: Age) -> String {
    match age.years() {
        years if years.fract() == 0.5 => format!("{} and a half", years.trunc()),
        _ => age.to_string(),
    }
}

fn cost(entry: &Entry) -> Option<&Cost> {
    match &entry.details {
        Details::Service(service) => service.basics.cost.as_ref(),
        Details::Event(event) => event.cost.as_ref(),
        _ => None,
    }
    .map(|cost| &cost.value)
}

fn price(cost: &Cost) -> Option<String> {
    match (cost.kind, cost.options.as_slice()) {
        (CostKind::Free, _) => Some("free".to_owned()),
        (CostKind::SomeFree, _) => Some("free for some families".to_owned()),
        (_, [only]) => Some(format!("{} {}", only.amount, only.per.label())),
        _ => None,
    }
}

/// The venues of an entry that are there.
fn venues<'a>(site: &'a Site, entry: &'a Entry) -> Vec<(&'a Entry, &'a Venue)> {
    let names = match &entry.details {
        Details::Service(service) => service.basics.places.iter().collect(),
        Details::Event(event) => event.venue.iter().collect(),
        _ => Vec::new(),
    };
    let entries = names.into_iter().filter_map(|name| site.behind(name)).chain([entry]);
    entries
        .filter_map(|entry| match &entry.details {
            Details::Venue(venue) => Some((entry, venue.as_ref())),
            _ => None,
        })
        .collect()
}

fn place(site: &Site, entry: &Entry) -> Option<String> {
    let names: Vec<&str> = venues(site, entry).iter().map(|(entry, _)| entry.title()).collect();
    match names.as_slice() {
        [only] => Some((*only).to_owned()),
        [one, other] => Some(format!("{one} or {other}")),
        _ => None,
    }
}

/// The address of its only venue, never a hidden one, or else where to send a letter.
fn address(site: &Site, entry: &Entry) -> Option<String> {
    match venues(site, entry).as_slice() {
        [(named, venue)] if !venue.hide_exact.is_set() => {
            let lines = venue.address.iter().map(ToString::to_string);
            let lines = [named.title().to_owned()].into_iter().chain(lines);
            Some(lines.chain([venue.postcode.to_string()]).collect::<Vec<_>>().join(", "))
        }
        [] => first(entry, |contact| contact.post.as_ref()).map(ToString::to_string),
        _ => None,
    }
}

fn date(entry: &Entry) -> Option<String> {
    let Details::Event(event) = &entry.details else { return None };
    let event: &Event = event;
    let day = event.start.date().with_weekday();
    match event.repeat.as_ref().map(|repeat| repeat.every) {
        None => Some(day),
        Some(Every::Week) => day.split(' ').next().map(|weekday| format!("every {weekday}")),
        Some(Every::Month) => None,
    }
}

fn wait(entry: &Entry) -> Option<String> {
    let wait = service(entry)?.basics.wait.known()?;
    weeks(wait.weeks_min, wait.weeks_max)
}

fn step_takes(entry: &Entry, number: usize) -> Option<String> {
    let Details::Pathway(pathway) = &entry.details else { return None };
    let takes = pathway.steps.get(number.checked_sub(1)?)?.takes.as_ref()?;
    weeks(takes.weeks_min, takes.weeks_max)
}

/// So many weeks are told in weeks; nobody pictures more of them.
const MOST_WEEKS: f64 = 30.0;

/// Weeks in a month.
const MONTH: f64 = 365.25 / 12.0 / 7.0;

fn weeks(min: Option<Weeks>, max: Option<Weeks>) -> Option<String> {
    if let Some(longest) = max.or(min).filter(|weeks| weeks.weeks() > MOST_WEEKS) {
        let months = (longest.weeks() / MONTH).round();
        let told = match months {
            months if months % 12.0 == 0.0 && months == 12.0 => "1 year".to_owned(),
            months if months % 12.0 == 0.0 => format!("{} years", months / 12.0),
            months => format!("{months} months"),
        };
        return Some(if max.is_some() {
            format!("up to about {told}")
        } else {
            format!("about {told} or more")
        });
    }
    let weeks = |weeks: Weeks| match weeks.weeks() {
        1.0 => "1 week".to_owned(),
        weeks => format!("{weeks} weeks"),
    };
    match (min, max) {
        (Some(min), Some(max)) if min != max && min.weeks() > 0.0 => {
            Some(format!("{} to {}", min.weeks(), weeks(max)))
        }
        (Some(min), Some(max)) if min == max => Some(weeks(max)),
        (_, Some(max)) => Some(format!("up to {}", weeks(max))),
        (Some(min), None) => Some(format!("{} or more", weeks(min))),
        (None, None) => None,
    }
}

fn organisation(site: &Site, entry: &Entry) -> Option<String> {
    let name = match (&entry.details, &entry.profile.owner) {
        (Details::Service(service), _) => &service.basics.organisation,
        (_, Some(owner)) => owner,
        (_, None) => return None,
    };
    site.behind(name).map(|entry| entry.title().to_owned())
}

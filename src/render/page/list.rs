//! One page of a list of entries as cards. An empty list says whom to ask.

use super::editions::Edition;
use super::frame::{self, home, news_feed};
use super::lists::{By, ListOf};
use super::pagination;
use super::scene::Scene;
use super::sheet::Sheet;
use super::words::lowered;
use super::{browse, chrome, print_edition};
use crate::config::Term;
use crate::fact::Choice;
use crate::render::view::frame::Frame;
use crate::render::view::html::Html;
use crate::render::view::link::{Choices, Link, WayIn};
use crate::render::view::list::ListView;
use crate::site::entry::Kind;
use crate::site::entry::guide::Topic;

/// What the list of services that turn nobody away for their need is called.
pub(super) const ANY_NEED: &str = "Help for any need";

/// The words of one list.
struct Words {
    title: String,
    intro: Option<String>,
    one: &'static str,
    many: &'static str,
}

/// One page of a list, from 1.
pub(super) fn view(sheet: &Sheet<'_>, what: &ListOf, page: usize) -> ListView {
    let scene = sheet.scene;
    let words = words(scene, what);
    let all = scene.lists.of(what);
    let description = words.intro.clone().unwrap_or_else(|| format!("{}: all entries.", words.title));
    let title = match page {
        1 => words.title.clone(),
        page => format!("{}, page {page}", words.title),
    };
    let feed = matches!(what, ListOf::News | ListOf::OlderNews).then(news_feed);
    ListView {
        frame: Frame { breadcrumbs: breadcrumbs(what), feed, ..frame::frame(sheet, &title, &description) },
        title,
        intro: words.intro.as_deref().map(|intro| {
            let paragraph = Html::text(intro);
            Html::ready(format!("<p>{}</p>", paragraph.as_str()))
        }),
        total: all.len(),
        noun: if all.len() == 1 { words.one } else { words.many }.to_owned(),
        cards: scene.cards_at(pagination::slice(scene, all, page)),
        if_empty: if_empty(scene, words.many),
        choices: narrower(scene, what),
        pagination: pagination::row(scene, what, page),
        also: also(scene, what),
    }
}

/// The ways in by those words that lead to at least one entry.
pub(super) fn choices(scene: &Scene<'_>, by: By) -> Choices {
    let options = browse::ways(scene, by).into_iter().filter(|way| way.count.is_some_and(|count| count > 0));
    Choices { label: browse::label(by).to_owned(), options: options.collect() }
}

fn words(scene: &Scene<'_>, what: &ListOf) -> Words {
    let words = |title: &str, one, many| Words { title: title.to_owned(), intro: None, one, many };
    match what {
        ListOf::Services => words("All services", "service", "services"),
        ListOf::Term(by, code) => {
            let term = by.vocabulary(scene.site.config()).get(code.as_str());
            Words {
                title: term.map_or_else(|| code.as_str().to_owned(), |term| heading(*by, term)),
                intro: term.and_then(|term| term.summary.as_ref()).map(|summary| sentence(summary.as_str())),
                one: "entry",
                many: "entries",
            }
        }
        ListOf::AnyNeed => Words {
            intro: Some("These services are open to children and young people with any need.".to_owned()),
            ..words(ANY_NEED, "service", "services")
        },
        ListOf::Guides => words("Guides", "guide", "guides"),
        ListOf::Topic(topic) => words(&format!("Guides: {}", lowered(topic.label())), "guide", "guides"),
        ListOf::Pathways => words("Step-by-step pathways", "pathway", "pathways"),
        ListOf::Organisations => words("Organisations", "organisation", "organisations"),
        ListOf::Venues => words("Places", "place", "places"),
        ListOf::Documents => words("Documents", "document", "documents"),
        ListOf::News => words("News", "item of news", "items of news"),
        ListOf::OlderNews => words("Older news", "item of news", "items of news"),
        ListOf::Events => words("Events", "event", "events"),
        ListOf::PastEvents => words("Past events", "past event", "past events"),
        ListOf::Feedback => words("You said, we did", "comment", "comments"),
    }
}

fn heading(by: By, term: &Term) -> String {
    match by {
        By::Need => format!("Help with: {}", term.label),
        By::Category => format!("Find help: {}", term.label),
        By::Stage => format!("Help by age: {}", term.label),
        By::Area => format!("Help in: {}", term.label),
    }
}

fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// Nothing here does not mean that there is no help.
fn if_empty(scene: &Scene<'_>, many: &str) -> String {
    let contact = chrome::first_contact(scene);
    let number = contact.phone.map(|phone| format!(" on {}", phone.shown)).unwrap_or_default();
    format!("We have no {many} here yet. There may still be help: ask the {}{number}.", contact.role)
}

fn breadcrumbs(what: &ListOf) -> Vec<Link> {
    let parent = match what {
        ListOf::Term(by, _) => Some(browse::link(*by)),
        ListOf::AnyNeed => Some(browse::link(By::Need)),
        ListOf::Topic(_) => Some(Link::new("Guides", ListOf::Guides.url())),
        ListOf::OlderNews => Some(Link::new("News", ListOf::News.url())),
        ListOf::PastEvents => Some(Link::new("Events", ListOf::Events.url())),
        _ => None,
    };
    [home()].into_iter().chain(parent).collect()
}

fn narrower(scene: &Scene<'_>, what: &ListOf) -> Vec<Choices> {
    let choices = match what {
        ListOf::Services => By::ALL.into_iter().map(|by| scene.choices(by)).collect(),
        ListOf::Term(by, _) => vec![scene.choices(*by)],
        ListOf::AnyNeed => vec![scene.choices(By::Need)],
        ListOf::Guides | ListOf::Topic(_) => vec![topics(scene)],
        _ => Vec::new(),
    };
    choices.into_iter().filter(|choices: &Choices| !choices.options.is_empty()).collect()
}

fn topics(scene: &Scene<'_>) -> Choices {
    let options = Topic::ALL.iter().map(|topic| (topic, scene.count(&ListOf::Topic(*topic))));
    let options = options.filter(|(_, count)| *count > 0).map(|(topic, count)| WayIn {
        text: topic.label().to_owned(),
        url: ListOf::Topic(*topic).url(),
        count: Some(count),
        ..WayIn::default()
    });
    Choices { label: "Topic".to_owned(), options: options.collect() }
}

fn also(scene: &Scene<'_>, what: &ListOf) -> Vec<Link> {
    let other = |what: ListOf, text: &str| (scene.count(&what) > 0).then(|| Link::new(text, what.url()));
    match what {
        ListOf::News => other(ListOf::OlderNews, "Older news").into_iter().collect(),
        ListOf::Events => {
            let whole = (scene.count(what) > 0)
                .then(|| Link::new("Put all these events in your calendar", super::timetable::ALL));
            whole.into_iter().chain(other(ListOf::PastEvents, "Past events")).collect()
        }
        ListOf::PastEvents => vec![Link::new(Kind::Event.plural(), ListOf::Events.url())],
        ListOf::OlderNews => vec![Link::new(Kind::News.plural(), ListOf::News.url())],
        ListOf::Services => {
            let whole = print_edition::link_to(scene, &Edition::Whole);
            other(ListOf::Pathways, "Step-by-step pathways").into_iter().chain(whole).collect()
        }
        ListOf::AnyNeed => print_edition::link_to(scene, &Edition::AnyNeed).into_iter().collect(),
        ListOf::Term(By::Need, code) => {
            let copy = print_edition::link_to(scene, &Edition::Term(By::Need, code.clone()));
            other(ListOf::AnyNeed, ANY_NEED).into_iter().chain(copy).collect()
        }
        ListOf::Term(By::Area, code) => {
            // A neighbouring council has an offer of its own.
            let term = scene.site.config().areas.get(code.as_str());
            let url = term.and_then(|term| term.url.as_ref().map(|url| (term, url)));
            let theirs =
                url.map(|(term, url)| Link::new(format!("{}: their own site", term.label), url.as_str()));
            let copy = print_edition::link_to(scene, &Edition::Term(By::Area, code.clone()));
            copy.into_iter().chain(theirs).collect()
        }
        ListOf::Term(by, code) => {
            print_edition::link_to(scene, &Edition::Term(*by, code.clone())).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

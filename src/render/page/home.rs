//! The home page: ways in for every family.

use super::frame;
use super::lists::{By, ListOf};
use super::plan::Fixed;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::render::view::frame::Frame;
use crate::render::view::home::HomeView;
use crate::render::view::link::{Link, WayIn};
use crate::site::route::Route;

/// So many needs stand on the home page; the rest are one step away.
const MOST_NEEDS: usize = 12;
/// So many items of news and events.
const NEWEST: usize = 3;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> HomeView {
    let scene = sheet.scene;
    let settings = &scene.site.config().settings;
    let first = |what: &ListOf| {
        let all = scene.lists.of(what);
        scene.cards_at(all.get(..NEWEST.min(all.len())).unwrap_or_default())
    };
    let some = |by: By| scene.choices(by).options;
    HomeView {
        frame: Frame { breadcrumbs: Vec::new(), ..frame::frame(sheet, "", settings.description.as_str()) },
        title: "Find help for children and young people with special educational needs and disabilities"
            .to_owned(),
        intro: settings.description.as_str().to_owned(),
        search_url: Fixed::Search.url(),
        try_words: Vec::new(),
        situations: situations(scene),
        ages: some(By::Stage),
        needs: some(By::Need).into_iter().take(MOST_NEEDS).collect(),
        all_needs: Link::new("All needs", By::Need.route().url()),
        areas: some(By::Area),
        kinds: some(By::Category),
        all_kinds: Link::new("All kinds of help", By::Category.route().url()),
        doors: doors(scene),
        news: first(&ListOf::News),
        all_news: Link::new("All news", ListOf::News.url()),
        events: first(&ListOf::Events),
        all_events: Link::new("All events", ListOf::Events.url()),
        feedback: (scene.count(&ListOf::Feedback) > 0).then(|| WayIn {
            text: "See what families told us, and what we did".to_owned(),
            url: ListOf::Feedback.url(),
            ..WayIn::default()
        }),
    }
}

/// What is going on in a family, in its own words; each leads to the entry that helps.
fn situations(scene: &Scene<'_>) -> Vec<WayIn> {
    let ways = scene.site.config().settings.ways_in.iter();
    ways.filter_map(|way| {
        let entry = scene.site.behind(&way.entry)?;
        Some(WayIn {
            text: way.say.as_str().to_owned(),
            url: Route::of(entry).url(),
            count: None,
            note: None,
            picture: way.picture.as_ref().and_then(|name| scene.symbol(name.as_str())),
        })
    })
    .collect()
}

fn doors(scene: &Scene<'_>) -> Vec<WayIn> {
    let door = |text: &str, url: String, symbol: &str| WayIn {
        text: text.to_owned(),
        url,
        picture: scene.symbol(symbol),
        ..WayIn::default()
    };
    let triage = super::triage::link(scene.site).map(|link| door(&link.text, link.url, "help"));
    let others = [
        door("Easy Read", Fixed::EasyReadHome.url(), "book"),
        door("A to Z", Fixed::AToZ.url(), "search"),
        door("Step-by-step pathways", ListOf::Pathways.url(), "steps"),
        door("Words explained", Fixed::Glossary.url(), "question"),
    ];
    triage.into_iter().chain(others).collect()
}

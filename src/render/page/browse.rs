//! The ways in by need, kind of help, age and area, with counts; a word without entries is shown with 0.

use super::frame;
use super::list::ANY_NEED;
use super::lists::{By, ListOf};
use super::scene::Scene;
use super::sheet::Sheet;
use crate::config::Term;
use crate::render::view::browse::{BrowseGroup, BrowseView};
use crate::render::view::link::{Link, WayIn};
use crate::yaml::{Sort, To};

/// The page of all words of one list.
pub(super) fn view(sheet: &Sheet<'_>, by: By) -> BrowseView {
    let title = title(by);
    BrowseView {
        frame: frame::frame(
            sheet,
            title,
            "Choose from the list. The number says how many entries there are.",
        ),
        title: title.to_owned(),
        intro: None,
        groups: groups(sheet.scene, by),
    }
}

/// The words under the headings that the offer's list gives them, in its order.
fn groups(scene: &Scene<'_>, by: By) -> Vec<BrowseGroup> {
    let mut groups: Vec<BrowseGroup> = Vec::new();
    for term in by.vocabulary(scene.site.config()).iter() {
        let heading = term.group.as_ref().map(|group| group.as_str().to_owned());
        let way = way(scene, by, term);
        match groups.iter_mut().find(|group| group.heading == heading) {
            Some(group) => group.ways.push(way),
            None => groups.push(BrowseGroup { heading, ways: vec![way] }),
        }
    }
    if let (By::Need, Some(way)) = (by, any_need(scene)) {
        groups.push(BrowseGroup { heading: Some("Whatever the need".to_owned()), ways: vec![way] });
    }
    groups
}

/// Services that are open to any need, in one list of their own rather than in the list of every need.
fn any_need(scene: &Scene<'_>) -> Option<WayIn> {
    let count = scene.count(&ListOf::AnyNeed);
    (count > 0).then(|| WayIn {
        text: ANY_NEED.to_owned(),
        url: ListOf::AnyNeed.url(),
        count: Some(count),
        ..WayIn::default()
    })
}

/// Every word of a list as a way in.
pub(super) fn ways(scene: &Scene<'_>, by: By) -> Vec<WayIn> {
    let terms = by.vocabulary(scene.site.config()).iter().map(|term| way(scene, by, term));
    terms.chain(any_need(scene).filter(|_| by == By::Need)).collect()
}

fn way(scene: &Scene<'_>, by: By, term: &Term) -> WayIn {
    let what = ListOf::Term(by, term.code.value.clone());
    WayIn {
        text: term.label.as_str().to_owned(),
        url: what.url(),
        count: Some(scene.count(&what)),
        note: term.summary.as_ref().map(|summary| summary.as_str().to_owned()),
        picture: term.picture.as_ref().and_then(|name| scene.symbol(name.as_str())),
    }
}

/// The links to the lists of those words.
pub(super) fn term_links<S: Sort>(scene: &Scene<'_>, by: By, names: &[To<S>]) -> Vec<Link> {
    let vocabulary = by.vocabulary(scene.site.config());
    let terms = names.iter().filter_map(|name| vocabulary.get(name.as_str()));
    terms
        .map(|term| Link::new(term.label.as_str(), ListOf::Term(by, term.code.value.clone()).url()))
        .collect()
}

/// The link to the page of all words of a list.
pub(super) fn link(by: By) -> Link {
    Link::new(title(by), by.route().url())
}

/// What a row of choices is called.
pub(super) fn label(by: By) -> &'static str {
    match by {
        By::Need => "Need",
        By::Category => "Kind of help",
        By::Stage => "Age",
        By::Area => "Area",
    }
}

fn title(by: By) -> &'static str {
    match by {
        By::Need => "Find help by need",
        By::Category => "Find help by kind",
        By::Stage => "Find help by age",
        By::Area => "Find help by area",
    }
}

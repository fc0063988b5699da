//! What must be true of every page, tried on small offers made in memory.

mod closed;
mod lists;
mod machine;
mod places;
mod plans;
mod stated;
mod templates;

use std::collections::BTreeSet;

use super::plan::{Audience, Plan, plan};
use super::scene::Scene;
use super::{Draft, draw};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Level, Sources};
use crate::fact::{Date, Fact};
use crate::render::pictures::Shelf;
use crate::render::templates::Templates;
use crate::site::{Parts, Site, assemble, entry, entry_texts};

/// The settings of every offer here.
const SETTINGS: &str = "name: Test Local Offer
council: Test Council
description: Help for children and young people in Test.
base_url: https://www.test.gov.uk/offer/
notice: This is a test.
contacts: [{role: Family Information Service, phone: \"01632 960102\", email: fis@example.org}]
urgent: [{when: Life in danger, what: Ring 999., phone: \"999\"}]
suggest: {email: fis@example.org}
areas: [{code: here, label: Test area}, {code: there, label: Next door}]
per_page: 3
";

/// What every entry that is checked says.
const CHECKED: &str = "contacts: [{role: Team, phone: \"01632 960123\", email: team@example.org}]
checked: {on: 2026-10-05, by: Team leader, how: phone}
review_by: 2027-05-05
";

/// The day it is in these tests.
fn today() -> Date {
    Date::parse("2026-11-22").expect("it is a day")
}

/// An offer made of those entries and an organisation called `team`; it has no fault.
fn offer(entries: &[(&str, String)]) -> Site {
    let settings = ("content/site.yaml".to_owned(), SETTINGS.to_owned());
    let team = (
        "content/organisations/team.md".to_owned(),
        text(
            "Team of Test",
            "kind: council\ncontacts: [{role: Team, phone: \"01632 960100\", email: t@example.org}]\nchecked: {on: 2026-10-05, by: Team leader, how: phone}\nreview_by: 2027-05-05\n",
        ),
    );
    let entries = entries.iter().map(|(path, text)| (format!("content/{path}.md"), text.clone()));
    let texts: Vec<(String, String)> = [settings, team].into_iter().chain(entries).collect();
    let sources = Sources::in_memory(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let (config, reading) = Config::read(&sources);
    let config = (config.expect("the settings are sound"), reading);
    let parsed = entry_texts(&sources).map(|(id, source)| entry::parse(id, source)).collect();
    let parts = Parts::of(&sources, config, parsed, BTreeSet::new());
    let (site, found) = assemble(parts);
    assert_eq!(found.count(Level::Error), 0, "{found:?}");
    site
}

/// An entry with a title and further fields.
fn text(title: &str, fields: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: A summary that is long enough to stand on a card and tell something.\n{fields}---\nWords.\n"
    )
}

/// A service with further fields.
fn service(title: &str, fields: &str) -> String {
    let fields = format!(
        "organisation: team\ncategories: [health]\nsector: health\naccess_route: [parent]\nhow_to_get: Ring.\ncriteria: Anyone.\narea: {{covers: [here]}}\n{CHECKED}{fields}"
    );
    text(title, &fields)
}

/// Every page of the offer on that day; no template fails.
fn pages(site: &Site) -> Vec<Draft> {
    let templates = Templates::load([]).expect("the templates are sound");
    let (drafts, found) = drawn(site, &templates);
    assert_eq!(found, Diagnostics::new());
    drafts
}

fn drawn(site: &Site, templates: &Templates) -> (Vec<Draft>, Diagnostics) {
    let shelf = Shelf::empty();
    let (scene, mut found) = Scene::new(site, templates, &shelf, today());
    let mut drafts = Vec::new();
    for plan in plans(site) {
        let (draft, more) = draw(&plan, &scene);
        found.extend(more);
        drafts.extend(draft);
    }
    (drafts, found)
}

fn plans(site: &Site) -> Vec<Plan> {
    plan(site, today(), Audience::Editors)
}

/// The HTML of the page at that path.
fn page(site: &Site, path: &str) -> String {
    let found = pages(site).into_iter().find(|draft| draft.route.path() == path);
    found.unwrap_or_else(|| panic!("there is no page {path}")).html
}

/// What stands in `html` between the two, once.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = html.split_once(start).unwrap_or_else(|| panic!("{start} is not in {html}"));
    rest.split_once(end).map_or(rest, |(inside, _)| inside)
}

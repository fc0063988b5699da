//! The third hall, whether it is right: rules read entries, pages and the whole site, and say what they find.
//!
//! A tour, in reading order:
//! - [`rule`]: what a rule is; [`mod@chosen`]: which of them judge; [`scene`] and [`ground`]: what they may look at;
//!   [`findings`]: what they write into, and [`doubt`]: what they leave to a person;
//! - [`wording`]: the words of an entry; [`facts`]: what is kept of a page;
//! - the rules, a pair of files each: [`accessibility`], [`links`], [`language`], [`duty`], [`search`], and their table, [`RULES`];
//! - [`entries`], [`page`], [`pages`] and [`site`] run them; [`mod@settle`] has the last word on what is reported;
//! - [`mod@explain`] says what a name in a report means.
//!
//! Rules read, and never write; the same scene always gives the same findings.

pub mod accessibility;
pub mod chosen;
mod docs;
pub mod doubt;
pub mod duty;
mod explain;
pub mod facts;
pub mod findings;
pub mod ground;
pub mod grouped;
pub mod language;
pub mod limits;
mod lines;
pub mod links;
pub mod rule;
pub mod scene;
pub mod search;
mod settle;
mod target;
pub mod wording;

#[cfg(test)]
mod examples;

use crate::diagnostic::Diagnostics;
use crate::fact::Date;
use crate::page::Page;
use crate::site::Site;
use crate::site::entry::Entry;

use chosen::Chosen;
use doubt::Doubt;
pub use explain::{explain, find, names, nearest};
use facts::PageFacts;
use findings::Findings;
use ground::Ground;
use lines::Lines;
use rule::{Check, Rule};
use scene::{EntryScene, PageScene, PagesScene, SiteScene};
pub use settle::{settle, settle_without_settings};

/// Every rule. A new one is a pair of files, a `mod` line in its folder, and a line here.
pub static RULES: &[Rule] = &[
    accessibility::duplicate_id::RULE,
    accessibility::empty_heading::RULE,
    accessibility::image_without_alt::RULE,
    accessibility::link_without_name::RULE,
    accessibility::page_without_language::RULE,
    accessibility::page_without_title::RULE,
    accessibility::skipped_heading::RULE,
    accessibility::table_without_headers::RULE,
    accessibility::vague_link_text::RULE,
    duty::document_without_html::RULE,
    duty::entry_without_contact::RULE,
    duty::overdue_review::RULE,
    language::long_sentence::RULE,
    language::unexplained_acronym::RULE,
    links::broken_fragment::RULE,
    links::broken_link::RULE,
    search::flooding_search::RULE,
    search::unfound_entry::RULE,
];

/// Judges every entry as its author wrote it.
pub fn entries(site: &Site, today: Date) -> Diagnostics {
    let chosen = Chosen::by(site.config());
    site.entries().flat_map(|entry| self::entry(site, entry, &chosen, today)).collect()
}

/// Judges one entry.
fn entry(site: &Site, entry: &Entry, chosen: &Chosen, today: Date) -> Diagnostics {
    let scene = EntryScene::new(site, entry, today);
    run(chosen, None, |rule, findings| {
        if let Check::Entry(check) = rule.check {
            check(&scene, findings);
        }
    })
    .found
}

/// What came of judging one page.
#[derive(Debug)]
pub struct Judged {
    /// What is to be known of it when all pages are judged together.
    pub facts: PageFacts,
    /// What is wrong.
    pub found: Diagnostics,
    /// What a person must look at.
    pub doubts: Vec<Doubt>,
}

/// Judges one page as it ships.
pub fn page(page: &Page, ground: &Ground<'_>, chosen: &Chosen) -> Judged {
    let document = page.document();
    let scene = PageScene::new(ground, page, &document);
    let lines = Lines::new(&page.html);
    let Verdicts { found, doubts } = run(chosen, Some((page, &lines)), |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(&scene, findings);
        }
    });
    Judged { facts: PageFacts::of(&scene, &lines), found, doubts }
}

/// Judges all pages together, whoever made them.
pub fn pages(scene: &PagesScene<'_>, chosen: &Chosen) -> Verdicts {
    run(chosen, None, |rule, findings| {
        if let Check::Pages(check) = rule.check {
            check(scene, findings);
        }
    })
}

/// Judges the whole offer.
pub fn site(scene: &SiteScene<'_>) -> Diagnostics {
    run(&Chosen::by(scene.site.config()), None, |rule, findings| {
        if let Check::Site(check) = rule.check {
            check(scene, findings);
        }
    })
    .found
}

/// What some rules found in one scene.
#[derive(Debug, Default)]
pub struct Verdicts {
    /// What is wrong.
    pub found: Diagnostics,
    /// What a person must look at.
    pub doubts: Vec<Doubt>,
}

/// What the chosen rules find.
fn run(
    chosen: &Chosen,
    page: Option<(&Page, &Lines<'_>)>,
    judge: impl Fn(&'static Rule, &mut Findings<'_>),
) -> Verdicts {
    let mut verdicts = Verdicts::default();
    for rule in chosen.rules() {
        let mut findings = Findings::new(rule, page);
        judge(rule, &mut findings);
        let (found, doubts) = findings.finish();
        verdicts.found.extend(found);
        verdicts.doubts.extend(doubts);
    }
    verdicts
}

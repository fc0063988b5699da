//! The third hall, whether it is right: rules read entries, pages and the whole site, and say what they find.
//!
//! A tour, in reading order:
//! - [`rule`]: what a rule is; [`scene`]: what it may look at; [`findings`]: what it writes into;
//! - [`wording`]: the words of an entry; [`facts`]: what is kept of a page;
//! - the rules, a pair of files each: [`accessibility`], [`links`], [`language`], [`duty`], [`search`], and their table, [`RULES`];
//! - [`entries`], [`page`] and [`site`] run them; [`mod@settle`] has the last word on what is reported;
//! - [`mod@explain`] says what a name in a report means.
//!
//! Rules read, and never write; the same scene always gives the same findings.

pub mod accessibility;
mod docs;
pub mod duty;
mod explain;
pub mod facts;
pub mod findings;
pub mod language;
pub mod limits;
pub mod links;
pub mod rule;
pub mod scene;
pub mod search;
mod settle;
mod target;
pub mod wording;

#[cfg(test)]
mod examples;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fact::Date;
use crate::html::Document;
use crate::page::Page;
use crate::site::Site;
use crate::site::entry::Entry;

pub use explain::{explain, find, names, nearest};
use facts::PageFacts;
use findings::Findings;
use rule::{Check, Rule};
use scene::{EntryScene, PageScene, Published, SiteScene};
pub use settle::settle;

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
    site.entries().flat_map(|entry| self::entry(site, entry, today)).collect()
}

/// Judges one entry.
pub fn entry(site: &Site, entry: &Entry, today: Date) -> Diagnostics {
    let scene = EntryScene::new(site, entry, today);
    run(site, None, |rule, findings| {
        if let Check::Entry(check) = rule.check {
            check(&scene, findings);
        }
    })
}

/// Judges one page as it ships, and gives what is to be known of it when all pages are judged together.
pub fn page(site: &Site, page: &Page) -> (PageFacts, Diagnostics) {
    let document = Document::parse(&page.html);
    let scene = PageScene::new(site, page, &document);
    let found = run(site, Some(page), |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(&scene, findings);
        }
    });
    (PageFacts::of(&scene), found)
}

/// Judges all pages together, and what is published with them.
pub fn site(site: &Site, pages: &[PageFacts], published: &Published<'_>, today: Date) -> Diagnostics {
    let scene = SiteScene::new(site, pages, published, today);
    run(site, None, |rule, findings| {
        if let Check::Site(check) = rule.check {
            check(&scene, findings);
        }
    })
}

/// What all rules that are not turned off find.
fn run(site: &Site, page: Option<&Page>, judge: impl Fn(&'static Rule, &mut Findings<'_>)) -> Diagnostics {
    let rules = RULES.iter().filter(|rule| !settle::is_off(site.config(), rule));
    rules
        .flat_map(|rule| -> Vec<Diagnostic> {
            let mut findings = Findings::new(rule, page);
            judge(rule, &mut findings);
            findings.finish()
        })
        .collect()
}

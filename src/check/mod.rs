//! The third hall, whether it is right: rules read entries, pages and the whole site, and say what they find.
//!
//! A tour, in reading order:
//! - [`rule`]: what a rule is; [`mod@chosen`]: which of them judge; [`scene`] and [`ground`]: what they may look at;
//!   `form`: the fields among it; [`findings`]: what they write into, and [`doubt`]: what they leave to a person;
//! - [`wording`]: the words of an entry; [`facts`]: what is kept of a page;
//! - the rules, a pair of files each: [`accessibility`], [`links`], [`language`], [`easy_read`], [`duty`], [`search`], and their table, [`RULES`];
//! - [`entries`], [`page`], [`pages`] and [`site`] run them; [`mod@settle`] has the last word on what is reported;
//! - [`held_back()`] says which Easy Read is not published for what was found in it;
//! - [`mod@explain`] says what a name in a report means.
//!
//! Rules read, and never write; the same scene always gives the same findings.

pub mod accessibility;
mod borrowed;
pub mod chosen;
mod docs;
pub mod doubt;
pub mod duty;
pub mod easy_read;
mod explain;
pub mod facts;
pub mod findings;
mod form;
pub mod ground;
mod held_back;
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

use crate::diagnostic::Diagnostics;
use crate::fact::Date;
use crate::html::Document;
use crate::page::Page;
use crate::site::Site;
use crate::site::entry::Entry;

use chosen::Chosen;
use doubt::Doubt;
use easy_read::scene::TwinScene;
pub use explain::{explain, find, names, nearest};
use facts::PageFacts;
use findings::Findings;
use ground::Ground;
pub use held_back::held_back;
use rule::{Check, Rule};
use scene::{EntryScene, PageScene, PagesScene, SiteScene, WordsScene};
pub use settle::{settle, settle_without_settings};

/// Every rule. A new one is a pair of files, a `mod` line in its folder, and a line here.
pub static RULES: &[Rule] = &[
    accessibility::button_without_name::RULE,
    accessibility::drawing_without_name::RULE,
    accessibility::duplicate_id::RULE,
    accessibility::empty_heading::RULE,
    accessibility::form_field_without_name::RULE,
    accessibility::frame_without_name::RULE,
    accessibility::image_button_without_alt::RULE,
    accessibility::image_without_alt::RULE,
    accessibility::link_without_name::RULE,
    accessibility::menu_item_without_name::RULE,
    accessibility::object_without_name::RULE,
    accessibility::page_without_language::RULE,
    accessibility::page_without_title::RULE,
    accessibility::skipped_heading::RULE,
    accessibility::summary_without_name::RULE,
    accessibility::table_without_headers::RULE,
    accessibility::vague_link_text::RULE,
    accessibility::widget_without_name::RULE,
    duty::document_without_html::RULE,
    duty::entry_without_contact::RULE,
    duty::overdue_review::RULE,
    easy_read::avoidable_hard_word::RULE,
    easy_read::claimed_test::RULE,
    easy_read::crowded_statement::RULE,
    easy_read::double_negative::RULE,
    easy_read::easy_read_acronym::RULE,
    easy_read::hard_mark::RULE,
    easy_read::hard_number::RULE,
    easy_read::long_easy_heading::RULE,
    easy_read::long_easy_page::RULE,
    easy_read::long_easy_sentence::RULE,
    easy_read::long_sentences_throughout::RULE,
    easy_read::long_stretch_without_heading::RULE,
    easy_read::many_hard_words::RULE,
    easy_read::page_without_you::RULE,
    easy_read::passive_easy_sentence::RULE,
    easy_read::question_in_statement::RULE,
    easy_read::reader_kept_outside::RULE,
    easy_read::several_ideas::RULE,
    easy_read::short_form::RULE,
    easy_read::stale_easy_read::RULE,
    easy_read::statement_without_picture::RULE,
    easy_read::stressed_words::RULE,
    easy_read::two_words_for_one_thing::RULE,
    easy_read::typed_fact::RULE,
    easy_read::unexplained_hard_word::RULE,
    easy_read::unsure_verb::RULE,
    language::long_sentence::RULE,
    language::unexplained_acronym::RULE,
    links::broken_fragment::RULE,
    links::broken_link::RULE,
    search::flooding_search::RULE,
    search::unfound_entry::RULE,
];

/// Judges every entry as its author wrote it, and the words that stand outside of entries.
pub fn entries(site: &Site, today: Date) -> Diagnostics {
    let chosen = Chosen::by(site.config());
    let mut found: Diagnostics =
        site.entries().flat_map(|entry| self::entry(site, entry, &chosen, today)).collect();
    found.extend(words(&WordsScene::elsewhere(site), &chosen));
    found
}

/// Judges one entry.
fn entry(site: &Site, entry: &Entry, chosen: &Chosen, today: Date) -> Diagnostics {
    let scene = EntryScene::new(site, entry, today);
    let twin = TwinScene::of(&scene);
    run(chosen, None, |rule, findings| match rule.check {
        Check::Entry(check) => check(&scene, findings),
        Check::Words(check) => check(&scene.words, findings),
        Check::EasyRead(check) => {
            if let Some(twin) = &twin {
                check(twin, findings);
            }
        }
        Check::Page(_) | Check::Pages(_) | Check::Site(_) => {}
    })
    .found
}

/// Judges words that stand outside of entries.
fn words(scene: &WordsScene<'_>, chosen: &Chosen) -> Diagnostics {
    run(chosen, None, |rule, findings| {
        if let Check::Words(check) = rule.check {
            check(scene, findings);
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
    let document = Document::parse(&page.html);
    let scene = PageScene::new(ground, page, &document);
    let Verdicts { found, doubts } = run(chosen, Some(page), |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(&scene, findings);
        }
    });
    Judged { facts: PageFacts::of(&scene), found, doubts }
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
fn run(chosen: &Chosen, page: Option<&Page>, judge: impl Fn(&'static Rule, &mut Findings<'_>)) -> Verdicts {
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

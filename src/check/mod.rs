//! The third hall, whether it is right: rules read entries, pages and the whole site, and say what they find.
//!
//! A tour, in reading order:
//! - [`rule`]: what a rule is; [`mod@chosen`]: which of them judge; [`scene`] and [`ground`]: what they may look at;
//!   `form`: the fields among it; [`findings`]: what they write into, and [`doubt`]: what they leave to a person;
//! - [`wording`]: the words of an entry; [`facts`]: what is kept of a page;
//! - the rules, a pair of files each: [`accessibility`], [`links`], [`language`], [`easy_read`], [`duty`], [`search`], and their table, [`RULES`];
//! - [`entries`], [`page`], [`pages`] and [`site`] run them; [`mod@settle`] has the last word on what is reported;
//! - [`held_back()`] says which Easy Read is not published for what was found in it;
//! - [`mod@explain`] says what a name in a report means; [`earl`] and [`manual`] say page by page what was judged, and
//!   what a person must look at.
//!
//! Rules read, and never write; the same scene always gives the same findings.

pub mod accessibility;
mod borrowed;
mod bypass;
pub mod chosen;
mod criterion;
mod destination;
mod docs;
pub mod doubt;
pub mod duty;
pub mod earl;
pub mod easy_read;
mod explain;
pub mod facts;
pub mod findings;
mod form;
pub mod ground;
mod held_back;
pub mod grouped;
pub mod language;
pub mod limits;
mod lines;
pub mod links;
pub mod manual;
mod repeated;
pub mod rule;
pub mod scene;
pub mod search;
mod settle;
mod target;
mod tongue;
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
use easy_read::scene::TwinScene;
pub use explain::{explain, find, names, nearest, topic};
use facts::PageFacts;
use findings::Findings;
use ground::Ground;
pub use held_back::held_back;
use lines::Lines;
use rule::{Check, Rule};
use scene::{EntryScene, PageScene, PagesScene, SiteScene, WordsScene};
pub use settle::{settle, settle_without_settings};

/// Every rule. A new one is a pair of files, a `mod` line in its folder, and a line here.
pub static RULES: &[Rule] = &[
    accessibility::alt_and_title_differ::RULE,
    accessibility::alt_repeats_text::RULE,
    accessibility::alt_says_nothing::RULE,
    accessibility::ambiguous_frame::RULE,
    accessibility::ambiguous_link::RULE,
    accessibility::ambiguous_link_in_context::RULE,
    accessibility::blinking_text::RULE,
    accessibility::blocked_zoom::RULE,
    accessibility::braille_without_speech::RULE,
    accessibility::buried_landmark::RULE,
    accessibility::button_in_disguise::RULE,
    accessibility::button_without_name::RULE,
    accessibility::cell_without_heading::RULE,
    accessibility::choices_without_group::RULE,
    accessibility::colour_in_style_attribute::RULE,
    accessibility::content_outside_landmarks::RULE,
    accessibility::contradicting_language::RULE,
    accessibility::control_within_control::RULE,
    accessibility::decorative_image_with_alt::RULE,
    accessibility::delayed_refresh::RULE,
    accessibility::description_list_out_of_order::RULE,
    accessibility::document_link_without_format::RULE,
    accessibility::drawing_without_name::RULE,
    accessibility::duplicate_access_key::RULE,
    accessibility::duplicate_id::RULE,
    accessibility::empty_heading::RULE,
    accessibility::empty_label::RULE,
    accessibility::empty_paragraph::RULE,
    accessibility::empty_table_header::RULE,
    accessibility::exposed_decoration::RULE,
    accessibility::fake_caption::RULE,
    accessibility::fieldset_without_legend::RULE,
    accessibility::file_name_as_alt::RULE,
    accessibility::focusable_while_hidden::RULE,
    accessibility::forced_tab_order::RULE,
    accessibility::form_field_without_name::RULE,
    accessibility::frame_without_name::RULE,
    accessibility::header_without_cells::RULE,
    accessibility::headers_naming_no_cell::RULE,
    accessibility::hidden_page::RULE,
    accessibility::ignored_aria_attribute::RULE,
    accessibility::image_button_without_alt::RULE,
    accessibility::image_without_alt::RULE,
    accessibility::invalid_aria_value::RULE,
    accessibility::invalid_autocomplete::RULE,
    accessibility::invalid_language_of_part::RULE,
    accessibility::invalid_page_language::RULE,
    accessibility::label_for_nothing::RULE,
    accessibility::label_not_in_name::RULE,
    accessibility::landmarks_alike::RULE,
    accessibility::limited_zoom::RULE,
    accessibility::link_as_button::RULE,
    accessibility::link_leading_nowhere::RULE,
    accessibility::link_without_name::RULE,
    accessibility::links_run_together::RULE,
    accessibility::links_side_by_side_to_one_place::RULE,
    accessibility::list_in_disguise::RULE,
    accessibility::list_item_without_list::RULE,
    accessibility::list_with_foreign_part::RULE,
    accessibility::main_content_without_heading::RULE,
    accessibility::main_content_without_landmark::RULE,
    accessibility::media_link_without_text::RULE,
    accessibility::menu_item_without_name::RULE,
    accessibility::missing_aria_attribute::RULE,
    accessibility::moving_picture::RULE,
    accessibility::no_skip_link::RULE,
    accessibility::no_way_past_repeated_content::RULE,
    accessibility::object_without_name::RULE,
    accessibility::outdated_aria::RULE,
    accessibility::outdated_element::RULE,
    accessibility::page_in_another_language::RULE,
    accessibility::page_without_language::RULE,
    accessibility::page_without_main::RULE,
    accessibility::page_without_main_heading::RULE,
    accessibility::page_without_title::RULE,
    accessibility::part_in_another_language::RULE,
    accessibility::part_without_whole::RULE,
    accessibility::preformatted_text::RULE,
    accessibility::prohibited_aria_attribute::RULE,
    accessibility::refresh_without_asking::RULE,
    accessibility::repeated_attribute::RULE,
    accessibility::repeated_label::RULE,
    accessibility::repeated_landmark::RULE,
    accessibility::repeated_link_text::RULE,
    accessibility::scrolling_text::RULE,
    accessibility::server_side_image_map::RULE,
    accessibility::skipped_heading::RULE,
    accessibility::spacer_image::RULE,
    accessibility::summary_without_name::RULE,
    accessibility::table_named_twice::RULE,
    accessibility::table_without_headers::RULE,
    accessibility::term_without_list::RULE,
    accessibility::title_repeats_text::RULE,
    accessibility::two_labels::RULE,
    accessibility::unannounced_new_window::RULE,
    accessibility::unfitting_role::RULE,
    accessibility::unfitting_scope::RULE,
    accessibility::unheard_hint::RULE,
    accessibility::unknown_aria_attribute::RULE,
    accessibility::unknown_role::RULE,
    accessibility::unreachable_frame::RULE,
    accessibility::unreachable_plugin::RULE,
    accessibility::unsupported_aria_attribute::RULE,
    accessibility::vague_link_text::RULE,
    accessibility::vanishing_label::RULE,
    accessibility::whole_with_foreign_part::RULE,
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
    easy_read::unfinished_easy_read::RULE,
    easy_read::unsure_verb::RULE,
    language::bare_web_address::RULE,
    language::block_capitals::RULE,
    language::click_instruction::RULE,
    language::demeaning_language::RULE,
    language::high_reading_age::RULE,
    language::italic_words::RULE,
    language::latin_abbreviation::RULE,
    language::long_paragraph::RULE,
    language::long_sentence::RULE,
    language::mostly_passive::RULE,
    language::negative_contraction::RULE,
    language::page_of_long_sentences::RULE,
    language::retired_term::RULE,
    language::sector_jargon::RULE,
    language::unclear_date::RULE,
    language::unclear_time::RULE,
    language::unexplained_acronym::RULE,
    language::unmarked_file_link::RULE,
    language::untidy_address::RULE,
    language::untidy_number::RULE,
    language::untidy_phone_number::RULE,
    language::wordy_phrase::RULE,
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

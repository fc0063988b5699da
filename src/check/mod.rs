//! The third hall, whether it is right: rules read entries, pages and the whole site, and say what they find.
//!
//! A tour, in reading order:
//! - [`rule`]: what a rule is; [`mod@chosen`]: which of them judge; [`scene`] and [`ground`]: what they may look at;
//!   `form`: the fields among it; [`findings`]: what they write into, and [`doubt`]: what they leave to a person;
//! - [`wording`]: the words of an entry; [`facts`]: what is kept of a page;
//! - the rules, a pair of files each: [`accessibility`], [`appearance`], [`links`], [`language`], [`easy_read`], [`duty`], [`search`], and their table, [`RULES`];
//! - [`entries`], [`page`], [`pages`] and [`site`] run them; [`mod@settle`] has the last word on what is reported;
//! - [`held_back()`] says which Easy Read is not published for what was found in it;
//! - [`mod@explain`] says what a name in a report means; [`earl`] and [`manual`] say page by page what was judged, and
//!   what a person must look at.
//!
//! Rules read, and never write; the same scene always gives the same findings.

pub mod accessibility;
pub mod appearance;
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
mod founded;
pub mod ground;
mod held_back;
mod hosts;
pub mod grouped;
mod judge;
pub mod language;
pub mod limits;
mod lines;
pub mod links;
pub mod manual;
pub mod menu;
mod once;
mod passages;
mod repeated;
pub mod rule;
mod same;
pub mod scene;
pub mod search;
mod settle;
mod target;
pub mod template;
mod tongue;
pub mod wording;

#[cfg(test)]
mod examples;

pub use explain::{explain, find, names, nearest, topic};
pub use held_back::held_back;
pub use judge::{Judged, entries, page, pages, site};
use rule::Rule;
pub use settle::{Texts, settle, settle_without_settings};

/// Every rule. A new one is a pair of files, a `mod` line in its folder, and a line here.
pub static RULES: &[Rule] = &[
    accessibility::access_key::RULE,
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
    accessibility::empty_cell::RULE,
    accessibility::empty_heading::RULE,
    accessibility::empty_label::RULE,
    accessibility::empty_paragraph::RULE,
    accessibility::empty_table_header::RULE,
    accessibility::exposed_decoration::RULE,
    accessibility::fake_caption::RULE,
    accessibility::fieldset_without_legend::RULE,
    accessibility::file_name_as_alt::RULE,
    accessibility::focus_without_role::RULE,
    accessibility::focusable_while_hidden::RULE,
    accessibility::forced_tab_order::RULE,
    accessibility::form_field_without_name::RULE,
    accessibility::frame_without_name::RULE,
    accessibility::header_without_cells::RULE,
    accessibility::header_without_scope::RULE,
    accessibility::headers_naming_no_cell::RULE,
    accessibility::heading_in_disguise::RULE,
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
    accessibility::layout_table::RULE,
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
    accessibility::mismatched_tags::RULE,
    accessibility::missing_aria_attribute::RULE,
    accessibility::moving_help::RULE,
    accessibility::moving_picture::RULE,
    accessibility::no_skip_link::RULE,
    accessibility::no_way_past_repeated_content::RULE,
    accessibility::object_without_name::RULE,
    accessibility::one_name_for_two_ends::RULE,
    accessibility::outdated_aria::RULE,
    accessibility::outdated_element::RULE,
    accessibility::page_in_another_language::RULE,
    accessibility::page_without_language::RULE,
    accessibility::page_without_main::RULE,
    accessibility::page_without_main_heading::RULE,
    accessibility::page_without_title::RULE,
    accessibility::part_in_another_language::RULE,
    accessibility::part_without_whole::RULE,
    accessibility::placeholder_title::RULE,
    accessibility::preformatted_text::RULE,
    accessibility::prohibited_aria_attribute::RULE,
    accessibility::ragged_table::RULE,
    accessibility::recording_without_words::RULE,
    accessibility::refresh_without_asking::RULE,
    accessibility::repeated_attribute::RULE,
    accessibility::repeated_label::RULE,
    accessibility::repeated_landmark::RULE,
    accessibility::repeated_link_text::RULE,
    accessibility::repeated_title::RULE,
    accessibility::scrolling_text::RULE,
    accessibility::server_side_image_map::RULE,
    accessibility::shuffled_menu::RULE,
    accessibility::skipped_heading::RULE,
    accessibility::spacer_image::RULE,
    accessibility::summary_without_name::RULE,
    accessibility::table_named_twice::RULE,
    accessibility::table_within_table::RULE,
    accessibility::table_without_caption::RULE,
    accessibility::table_without_headers::RULE,
    accessibility::term_without_list::RULE,
    accessibility::title_repeats_text::RULE,
    accessibility::title_unlike_heading::RULE,
    accessibility::title_without_alt::RULE,
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
    accessibility::vague_button::RULE,
    accessibility::vague_frame_name::RULE,
    accessibility::vague_link_text::RULE,
    accessibility::vanishing_label::RULE,
    accessibility::whole_with_foreign_part::RULE,
    accessibility::widget_without_name::RULE,
    accessibility::wrong_text_direction::RULE,
    appearance::hidden_words::RULE,
    appearance::invisible_focus::RULE,
    appearance::justified_text::RULE,
    appearance::link_by_colour_alone::RULE,
    appearance::locked_letter_spacing::RULE,
    appearance::locked_line_height::RULE,
    appearance::locked_orientation::RULE,
    appearance::locked_word_spacing::RULE,
    appearance::long_italics::RULE,
    appearance::low_contrast::RULE,
    appearance::low_enhanced_contrast::RULE,
    appearance::small_target::RULE,
    appearance::tight_lines::RULE,
    appearance::tiny_text::RULE,
    appearance::words_in_style_sheet::RULE,
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
    language::block_capitals_on_page::RULE,
    language::click_instruction::RULE,
    language::demeaning_language::RULE,
    language::hard_to_read_page::RULE,
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
    language::unexplained_acronym_on_page::RULE,
    language::unmarked_file_link::RULE,
    language::untidy_address::RULE,
    language::untidy_number::RULE,
    language::untidy_phone_number::RULE,
    language::wordy_phrase::RULE,
    links::broken_fragment::RULE,
    links::broken_link::RULE,
    links::distant_page::RULE,
    links::orphan_page::RULE,
    search::flooding_search::RULE,
    search::unfound_entry::RULE,
];

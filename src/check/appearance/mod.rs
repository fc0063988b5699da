//! Whether what is on a page can be seen and read: contrast, size, spacing, focus, in every mode in which the page is met.
//!
//! `contrast` and `locked_spacing` hold what several of the rules share.

mod contrast;
mod covered;
mod exempt;
mod locked_spacing;
mod passage;

pub mod hidden_words;
pub mod invisible_focus;
pub mod justified_text;
pub mod link_by_colour_alone;
pub mod locked_letter_spacing;
pub mod locked_line_height;
pub mod locked_orientation;
pub mod locked_word_spacing;
pub mod long_italics;
pub mod low_contrast;
pub mod low_enhanced_contrast;
pub mod small_target;
pub mod tight_lines;
pub mod tiny_text;
pub mod words_in_style_sheet;

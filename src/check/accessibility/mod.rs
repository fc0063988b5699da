//! Whether everybody can read, hear and use a page: WCAG 2.2, by way of the W3C's ACT rules where there is one.

pub mod duplicate_id;
pub mod empty_heading;
pub mod image_without_alt;
pub mod link_without_name;
pub mod page_without_language;
pub mod page_without_title;
pub mod skipped_heading;
pub mod table_without_headers;
pub mod vague_link_text;

//! Whether everybody can read, hear and use a page: WCAG 2.2, by way of the W3C's ACT rules where there is one.

pub mod button_without_name;
pub mod drawing_without_name;
pub mod duplicate_id;
pub mod empty_heading;
pub mod form_field_without_name;
pub mod frame_without_name;
pub mod image_button_without_alt;
pub mod image_without_alt;
pub mod link_without_name;
pub mod menu_item_without_name;
pub mod object_without_name;
pub mod page_without_language;
pub mod page_without_title;
pub mod skipped_heading;
pub mod summary_without_name;
pub mod table_without_headers;
pub mod vague_link_text;
pub mod widget_without_name;

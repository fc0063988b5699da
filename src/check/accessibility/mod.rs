//! Whether everybody can read, hear and use a page: WCAG 2.2, by way of the W3C's ACT rules where there is one.

mod alike;
pub mod ambiguous_frame;
pub mod ambiguous_link;
pub mod ambiguous_link_in_context;
pub mod button_without_name;
pub mod drawing_without_name;
pub mod duplicate_id;
pub mod empty_heading;
pub mod form_field_without_name;
pub mod frame_without_name;
pub mod image_button_without_alt;
pub mod image_without_alt;
pub mod label_not_in_name;
pub mod link_without_name;
pub mod main_content_without_heading;
pub mod main_content_without_landmark;
pub mod menu_item_without_name;
pub mod no_skip_link;
pub mod no_way_past_repeated_content;
pub mod object_without_name;
pub mod page_without_language;
pub mod page_without_title;
pub mod skipped_heading;
pub mod summary_without_name;
pub mod table_without_headers;
pub mod vague_link_text;
pub mod widget_without_name;

//! What a page shows, as plain data: the only thing a template ever sees.
//!
//! One file per kind of page; what several pages share stands in a file of its own (`entry`, `card`,
//! `contact`, `fact` and so on). There is no logic here. Whatever the sources do not state stays `None`:
//! the template prints "Not stated: ask the provider" itself. All addresses are root-relative with
//! their `.html` (`/services/deal-advice-line.html`); a later pass makes them relative.

use serde::Serialize;

// Shared by pages.
pub mod card;
pub mod chrome;
pub mod contact;
pub mod day;
pub mod entry;
pub mod fact;
pub mod frame;
pub mod html;
pub mod link;
pub mod picture;
pub mod table;

// One per kind of page.
pub mod a_to_z;
pub mod browse;
pub mod contact_page;
pub mod coverage;
pub mod credits;
pub mod document;
pub mod easy_read;
pub mod easy_read_home;
pub mod editors;
pub mod event;
pub mod feedback;
pub mod glossary;
pub mod guide;
pub mod home;
pub mod list;
pub mod my_list;
pub mod news;
pub mod not_found;
pub mod offline;
pub mod organisation;
pub mod pathway;
pub mod print;
pub mod search_page;
pub mod service;
pub mod triage;
pub mod urgent;
pub mod venue;

/// Something a template prints: a whole page, or a part that is printed once and used on every page.
pub trait View: Serialize {
    /// The template that prints it, such as `service.html`.
    const TEMPLATE: &'static str;
}

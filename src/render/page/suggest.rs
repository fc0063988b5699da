//! How families say that something is wrong or missing: a mail with its subject filled in, the council's form, or a number.

use super::chrome::first_contact;
use super::contact::{phone, relay};
use super::sheet::Sheet;
use crate::render::view::contact::Contact;
use crate::render::view::entry::SuggestChange;
use crate::render::view::link::Link;

/// What is mostly wrong with a page.
const TOPICS: [&str; 4] = [
    "Something is out of date",
    "It has closed or moved",
    "Something is missing",
    "It is hard to understand",
];

/// The ways for the page of that title; `None` when the settings name none.
pub(super) fn change(sheet: &Sheet<'_>, title: &str) -> Option<SuggestChange> {
    let suggest = sheet.scene.site.config().settings.suggest.as_ref()?;
    let page = sheet.route.url();
    let mut topics = Vec::new();
    if let Some(email) = &suggest.email {
        topics.extend(TOPICS.map(|topic| {
            let subject = format!("{topic}: {title} ({page})");
            Link::new(topic, mailto(&email.to_string(), &subject))
        }));
    }
    if let Some(url) = &suggest.url {
        topics.push(Link::new("Tell us on our form", url.as_str()));
    }
    let contact = suggest.phone.as_ref().map(|number| Contact {
        role: first_contact(sheet.scene).role,
        phone: Some(phone(number)),
        relay: Some(relay(number)),
        ..Contact::default()
    });
    Some(SuggestChange { topics, contact })
}

/// A link that opens a mail with that subject (RFC 6068: a space is `%20`, never `+`).
fn mailto(email: &str, subject: &str) -> String {
    let subject: String = url::form_urlencoded::byte_serialize(subject.as_bytes()).collect();
    format!("mailto:{email}?subject={}", subject.replace('+', "%20"))
}

//! Finds entries that leave a family with nobody to reach, or with only one way to do it.
#![doc = include_str!("entry_without_contact.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::EntryScene;
use crate::contact::Contact;
use crate::diagnostic::Level;
use crate::diagnostic::{Span, Spanned};

/// The rule.
pub const RULE: Rule = Rule {
    name: "entry-without-contact",
    level: Level::Error,
    basis: &[
        Basis::Law(
            "Special Educational Needs and Disability Regulations 2014, regulation 57: people without the internet, and disabled people",
        ),
        Basis::Guideline("NHS service manual, Accessibility: the phone is never the only way"),
    ],
    docs: include_str!("entry_without_contact.md"),
    check: Check::Entry(check),
};

fn check(scene: &EntryScene<'_>, findings: &mut Findings<'_>) {
    let entry = scene.entry;
    if !entry.kind().needs_contact() {
        return;
    }
    let contacts = &entry.profile.contacts;
    let offline = contacts.iter().any(|contact| contact.works_without_internet());
    let silent = contacts.iter().any(|contact| contact.works_without_speaking());
    let (what, help) = match (offline, silent) {
        (true, true) => return,
        (false, false) => (
            "Nobody is named whom a family can reach",
            "Add `contacts:` with the role that answers, a phone number, and an e-mail address or another way that needs no speaking.",
        ),
        (false, true) => (
            "This can only be reached over the internet",
            "Add a phone number, a number for text messages or a postal address.",
        ),
        (true, false) => (
            "This can only be reached by speaking on the phone",
            "Add an e-mail address, a number for text messages, a form or a postal address.",
        ),
    };
    findings.at(place(contacts, entry.profile.title.span), what, help);
}

/// Where the contacts stand; the title where there is none.
fn place(contacts: &[Spanned<Contact>], title: Span) -> Span {
    contacts.first().map_or(title, |first| first.span)
}

//! Ways to reach somebody, as a page shows them: a role, its numbers, and the same number through Relay UK.

use crate::contact::Contact as Stated;
use crate::diagnostic::Spanned;
use crate::fact;
use crate::render::view::contact::{Contact, Phone};
use crate::render::view::link::Link;

/// Every contact, the one to try first in front.
pub(super) fn all(stated: &[Spanned<Stated>]) -> Vec<Contact> {
    let mut order: Vec<&Stated> = stated.iter().map(|contact| &contact.value).collect();
    order.sort_by_key(|contact| !contact.is_first());
    order.into_iter().map(contact).collect()
}

/// One contact.
fn contact(stated: &Stated) -> Contact {
    let role = stated.role.as_str();
    Contact {
        purpose: stated.purpose.as_ref().map(|purpose| purpose.as_str().to_owned()),
        role: role.to_owned(),
        phone: stated.phone.as_ref().map(phone),
        relay: stated.phone.as_ref().map(relay),
        textphone: stated.textphone.as_ref().map(phone),
        sms: stated.sms.as_ref().map(phone),
        email: stated.email.as_ref().map(ToString::to_string),
        web: stated.url.as_ref().map(|url| Link::new(format!("{role}, on {}", url.host()), url.as_str())),
        post: stated.post.iter().flat_map(|post| post.as_str().split(", ").map(str::to_owned)).collect(),
        hours: stated.hours.as_ref().map(|hours| hours.as_str().to_owned()),
        preferred: stated.is_first(),
    }
}

/// A number as it is read and as it is dialled.
pub(super) fn phone(phone: &fact::Phone) -> Phone {
    Phone { shown: phone.shown().to_owned(), dial: phone.dialled().to_owned() }
}

/// The same number through Relay UK: 18001 before it, but 18000 in place of the emergency numbers
/// (relayuk.bt.com).
pub(super) fn relay(phone: &fact::Phone) -> Phone {
    if matches!(phone.dialled(), "999" | "112") {
        return Phone { shown: "18000".to_owned(), dial: "18000".to_owned() };
    }
    let digits: String = phone.shown().chars().filter(char::is_ascii_digit).collect();
    Phone { shown: format!("18001 {}", phone.shown()), dial: format!("18001{digits}") }
}

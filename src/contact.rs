//! A way to reach somebody: a role, never a person's name, with every channel that role answers.

use crate::fact::{Email, Flag, Phone, Text, WebAddress};
use crate::yaml::group;

group! {
    /// One role and the ways to reach it.
    pub struct Contact {
        /// What to reach it for, such as "To talk to someone".
        purpose as "for": Option<Text>,
        /// The role that answers.
        role: Text,
        /// A number to ring.
        phone: Option<Phone>,
        /// A textphone number.
        textphone: Option<Phone>,
        /// A number for text messages.
        sms: Option<Phone>,
        /// An e-mail address.
        email: Option<Email>,
        /// A page with a form or more to read.
        url: Option<WebAddress>,
        /// A postal address in words.
        post: Option<Text>,
        /// When somebody answers, in words.
        hours: Option<Text>,
        /// Whether this is the one to try first.
        preferred: Flag,
    }
}

impl Contact {
    /// Whether it can be reached without the internet.
    pub fn works_without_internet(&self) -> bool {
        self.phone.is_some() || self.textphone.is_some() || self.sms.is_some() || self.post.is_some()
    }

    /// Whether it can be reached without speaking on the phone.
    pub fn works_without_speaking(&self) -> bool {
        self.email.is_some()
            || self.sms.is_some()
            || self.url.is_some()
            || self.post.is_some()
            || self.textphone.is_some()
    }

    /// Whether it is the one to try first.
    pub fn is_first(&self) -> bool {
        self.preferred.is_set()
    }
}

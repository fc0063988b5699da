//! What every kind of entry may say: title, summary, who checked it and when, whom to reach, what belongs to it.

use crate::config::{AnyEntry, Document, Item, Organisation};
use crate::contact::Contact;
use crate::diagnostic::Spanned;
use crate::fact::{Date, Flag, Language, Summary, Text, Title, WebAddress, choice};
use crate::yaml::{To, group};

group! {
    /// The fields that every entry may have: its profile.
    pub struct Profile {
        /// What it is called.
        title: Spanned<Title>,
        /// What it is about, in plain words.
        summary: Spanned<Summary>,
        /// Whether it can be used now; active if left out.
        status: Option<Status>,
        /// Why it is closed and what to do instead.
        status_note: Option<Text>,
        /// When a person last confirmed it, in what role, and how.
        checked: Option<Spanned<Checked>>,
        /// The day by which it must be checked again.
        review_by: Option<Spanned<Date>>,
        /// The day its text last changed.
        updated: Option<Date>,
        /// The organisation that answers for it.
        owner: Option<To<Organisation>>,
        /// The ways to reach those who know.
        contacts: Vec<Spanned<Contact>>,
        /// The same in other forms.
        alternatives: Option<Alternatives>,
        /// The statutory items it answers.
        covers: Vec<To<Item>>,
        /// Entries that belong near it.
        related: Vec<To<AnyEntry>>,
        /// Documents that belong to it.
        documents: Vec<To<Document>>,
        /// Other words families use for it.
        aliases: Vec<Text>,
        /// A picture of it.
        picture: Option<Picture>,
        /// Whether readers may need to leave the page fast.
        quick_exit: Flag,
    }
}

choice! {
    /// Whether what an entry describes can be used now.
    #[derive(Default)]
    pub enum Status("active, temporarily-closed, closed or draft") {
        /// It can.
        #[default]
        Active = "active" "Open",
        /// Not for a while.
        TemporarilyClosed = "temporarily-closed" "Closed for now",
        /// No longer.
        Closed = "closed" "Closed",
        /// Not published.
        Draft = "draft" "Draft",
    }
}

group! {
    /// A person in a role confirmed the entry. Checked is not updated: families see this date.
    pub struct Checked {
        /// The day.
        on: Spanned<Date>,
        /// The role that confirmed it.
        by: Text,
        /// How.
        how: How,
    }
}

choice! {
    /// How an entry was confirmed.
    pub enum How("phone, email, visit, provider-form or website") {
        /// Somebody rang.
        Phone = "phone" "by phone",
        /// Somebody wrote.
        Email = "email" "by e-mail",
        /// Somebody went there.
        Visit = "visit" "by a visit",
        /// The provider filled in a form.
        ProviderForm = "provider-form" "on a form the provider filled in",
        /// Somebody read the provider's website.
        Website = "website" "on the provider's website",
    }
}

group! {
    /// The same content in other forms.
    pub struct Alternatives {
        /// A British Sign Language video.
        bsl: Option<SignLanguage>,
        /// A large-print copy.
        large_print: Option<WebAddress>,
        /// A recording.
        audio: Option<WebAddress>,
        /// Translations.
        translations: Vec<Translation>,
    }
}

group! {
    /// A British Sign Language video.
    pub struct SignLanguage {
        /// Where it is.
        url: WebAddress,
        /// What is signed, in words.
        transcript: Option<Text>,
    }
}

group! {
    /// A translation of an entry.
    pub struct Translation {
        /// Its language.
        lang: Language,
        /// Where it is.
        url: WebAddress,
        /// The day of the text it was made from.
        from_version: Option<Date>,
    }
}

group! {
    /// A picture from `content/pictures`.
    pub struct Picture {
        /// Its file name there.
        file: Spanned<Text>,
        /// What it shows, for those who do not see it.
        alt: Text,
    }
}

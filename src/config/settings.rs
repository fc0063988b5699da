//! What `content/site.yaml` may say.

use super::easy_read::EasyReadLimits;
use super::pdf::Pdf;
use super::vocabulary::{AnyEntry, Organisation, Term};
use crate::contact::Contact;
use crate::diagnostic::Spanned;
use crate::fact::{
    Code, Count, Date, Email, Fact, Flag, Language, Phone, Text, Title, Unfit, WebAddress, choice,
};
use crate::yaml::{Prose, To, group};

group! {
    /// The settings of one offer.
    pub struct Settings {
        /// What the site is called.
        name: Title,
        /// The council that publishes it.
        council: Text,
        /// One sentence on what the site is for.
        description: Text,
        /// Where it is published.
        base_url: WebAddress,
        /// The language of its pages; en-GB if left out.
        language: Option<Language>,
        /// A notice that stands on every page, such as that this is a demonstration.
        notice: Option<Text>,
        /// Who to ring or write to for help with the offer itself: on every page, in the same place.
        contacts: Vec<Spanned<Contact>>,
        /// What to do in an emergency: on every page.
        urgent: Vec<Urgent>,
        /// Notices with a beginning and an end.
        alerts: Vec<Alert>,
        /// How families say that something is wrong or missing.
        suggest: Option<Suggest>,
        /// Where the button that leaves a page fast leads; the BBC weather page if left out.
        quick_exit_to: Option<WebAddress>,
        /// Whom to tell of a hole in the site's security (RFC 9116).
        security: Option<Security>,
        /// Whether readers can keep a copy of the site on their device; they cannot if left out.
        offline: Flag,
        /// Which pages also come as PDF, to print and to hand on; none if left out.
        pdf: Option<Spanned<Pdf>>,
        /// How to get the offer without the internet or in another format (regulation 57).
        formats: Option<Prose>,
        /// The organisations that make the offer together.
        partners: Vec<To<Organisation>>,
        /// The areas the offer covers.
        areas: Vec<Term>,
        /// The needs a family can look for, in place of the built-in list.
        needs: Vec<Term>,
        /// The stages of life, in place of the built-in list.
        stages: Vec<Term>,
        /// The kinds of help, in place of the built-in list.
        categories: Vec<Term>,
        /// The first lines of the home page: what is going on, and where to go.
        ways_in: Vec<WayIn>,
        /// How many entries stand on one page of a list; 20 if left out.
        per_page: Option<Count>,
        /// Acronyms that everybody knows, in place of the built-in ones; they are not expanded.
        well_known: Vec<Text>,
        /// Levels of rules other than their own.
        rules: Vec<RuleLevel>,
        /// Findings that are let pass, each with its reason.
        waivers: Vec<Spanned<Waiver>>,
        /// Lengths and shares that rules judge by, other than the defaults.
        limits: Option<Enough>,
    }
}

group! {
    /// What to do in an emergency.
    pub struct Urgent {
        /// When: "If a life is in danger".
        when: Text,
        /// What to do.
        what: Text,
        /// The number to ring.
        phone: Option<Phone>,
        /// Where more stands.
        url: Option<WebAddress>,
    }
}

group! {
    /// A notice with a beginning and an end.
    pub struct Alert {
        /// What it says.
        text: Text,
        /// First day it is shown.
        from: Option<Date>,
        /// Last day it is shown.
        until: Date,
        /// The entry that says more.
        entry: Option<To<AnyEntry>>,
    }
}

group! {
    /// How families say that something is wrong or missing.
    pub struct Suggest {
        /// An e-mail address.
        email: Option<Email>,
        /// A form.
        url: Option<WebAddress>,
        /// A number to ring.
        phone: Option<Phone>,
    }
}

group! {
    /// Whom to tell of a hole in the site's security, for `.well-known/security.txt`.
    pub struct Security {
        /// An e-mail address or a page with a form.
        contact: SecurityContact,
        /// The last day this holds; RFC 9116 asks for less than a year ahead.
        expires: Spanned<Date>,
    }
}

/// An e-mail address or a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityContact {
    /// An e-mail address.
    Email(Email),
    /// A page.
    Page(WebAddress),
}

impl Fact for SecurityContact {
    const WANTED: &'static str = "an e-mail address or a web address";
    const FAULT: &'static str = "bad-email";

    fn parse(text: &str) -> Result<SecurityContact, Unfit> {
        match text.contains("://") {
            true => WebAddress::parse(text).map(SecurityContact::Page),
            false => Email::parse(text).map(SecurityContact::Email),
        }
    }
}

group! {
    /// A way in from what is going on in a family.
    pub struct WayIn {
        /// In the family's words: "I am worried about my child's speech".
        say: Text,
        /// The entry that helps.
        entry: To<AnyEntry>,
        /// The picture beside it.
        picture: Option<Code>,
    }
}

group! {
    /// The level of one rule.
    pub struct RuleLevel {
        /// The rule's name.
        rule: Spanned<Code>,
        /// Its level.
        level: Leveled,
    }
}

choice! {
    /// What a rule's findings count as.
    pub enum Leveled("error, warning, advice or off") {
        /// Nothing is published while one stands.
        Error = "error" "error",
        /// Published, but to be put right.
        Warning = "warning" "warning",
        /// Good to know.
        Advice = "advice" "advice",
        /// The rule is not run.
        Off = "off" "off",
    }
}

group! {
    /// A finding that is let pass.
    pub struct Waiver {
        /// The rule's name.
        rule: Code,
        /// The file it is let pass in, below the project folder; every file if left out.
        file: Option<Text>,
        /// Why, for whoever reads this next.
        reason: Text,
        /// Last day the waiver holds.
        until: Option<Date>,
    }
}

group! {
    /// Lengths and shares that rules judge by.
    pub struct Enough {
        /// Words in a sentence above which a warning is given; 20 if left out (NHS service manual).
        sentence_words_warning: Option<Count>,
        /// Words in a sentence above which it is an error; 30 if left out.
        sentence_words_error: Option<Count>,
        /// Words in a sentence of a page, on average, above which a warning is given; 15 if left out.
        page_mean_warning: Option<Count>,
        /// Sentences in a paragraph above which a warning is given; 5 if left out.
        paragraph_sentences: Option<Count>,
        /// Passive sentences in 100 above which a warning is given; 33 if left out.
        passive_percent: Option<Count>,
        /// The reading age above which advice is given; 14 if left out.
        reading_age: Option<Count>,
        /// Those of Easy Read.
        easy_read: Option<EasyReadLimits>,
    }
}

//! How to reach somebody: always a role, never a person's name.

use serde::Serialize;

use super::link::Link;

/// A number as one reads it and as a phone dials it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Phone {
    /// Spaced as people say it: "01632 960123".
    pub shown: String,
    /// After `tel:` or `sms:`, no spaces: "+441632960123", "999".
    pub dial: String,
}

/// One way, or several ways, to reach one role. Leave out what is not stated.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Contact {
    /// What it is for, when an entry has several: "To book a place".
    pub purpose: Option<String>,
    /// "DEAL advice line", "SEND locality team".
    pub role: String,
    /// The number to ring.
    pub phone: Option<Phone>,
    /// The same number through Relay UK: shown "18001 01632 960123", dialled "1800101632960123".
    pub relay: Option<Phone>,
    /// A textphone number of their own.
    pub textphone: Option<Phone>,
    /// A number for text messages.
    pub sms: Option<Phone>,
    /// "fis@example.org".
    pub email: Option<String>,
    /// A web page or form; its text says where it leads: "Dorset HealthCare referral form".
    pub web: Option<Link>,
    /// The postal address, one part a line.
    pub post: Vec<String>,
    /// "Monday to Friday, 9am to 5pm".
    pub hours: Option<String>,
    /// The way they ask families to use first.
    pub preferred: bool,
}

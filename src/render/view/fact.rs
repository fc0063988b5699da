//! A fact with its label; what nobody stated is printed as "Not stated: ask the provider".

use serde::Serialize;

use super::link::Link;

/// One row of a list of facts: "Cost: Free". When value, lines and links are all empty it is unknown.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Fact {
    /// "Cost", "Ages", "Hoist".
    pub label: String,
    /// "Free", "Birth to 18", "Yes", "No"; `None` when nobody stated it.
    pub value: Option<String>,
    /// More lines under the value: "£3.50 a session", "£12 a day in the holidays".
    pub lines: Vec<String>,
    /// Links in place of, or after, the value: the venues of "Where".
    pub links: Vec<Link>,
    /// Small print: "Measured 1 September 2026. Source: Dorset HealthCare".
    pub note: Option<String>,
    /// What to print when unknown, in place of "Not stated: ask the provider".
    pub not_stated: Option<String>,
}

impl Fact {
    /// `Fact::stated("Cost", "Free")`.
    pub fn stated(label: impl Into<String>, value: impl Into<String>) -> Fact {
        Fact { label: label.into(), value: Some(value.into()), ..Fact::default() }
    }

    /// Whether anything was stated.
    pub fn is_known(&self) -> bool {
        self.value.is_some() || !self.lines.is_empty() || !self.links.is_empty()
    }

    /// `Fact::unknown("Cost")` prints "Not stated: ask the provider".
    pub fn unknown(label: impl Into<String>) -> Fact {
        Fact { label: label.into(), ..Fact::default() }
    }
}

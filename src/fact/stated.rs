//! Unknown is a value: nothing that nobody stated is ever printed as "free", "all ages" or "accessible".

use super::choice::choice;

/// A fact that somebody stated, or nobody did.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stated<T> {
    /// Somebody stated it.
    Stated(T),
    /// Nobody did: the page says "Not stated: ask the provider".
    #[default]
    NotStated,
}

impl<T> Stated<T> {
    /// The fact, if somebody stated it.
    pub fn known(&self) -> Option<&T> {
        match self {
            Stated::Stated(fact) => Some(fact),
            Stated::NotStated => None,
        }
    }
}

impl<T> From<Option<T>> for Stated<T> {
    fn from(fact: Option<T>) -> Stated<T> {
        fact.map_or(Stated::NotStated, Stated::Stated)
    }
}

choice! {
    /// The answer to a yes-or-no question about a service or a place. Nobody's answer is never "no".
    #[derive(Default)]
    pub enum Answer("yes, no or unknown", absent NotStated) {
        /// Yes.
        Yes = "yes" "Yes",
        /// No.
        No = "no" "No",
        /// Nobody said.
        #[default]
        NotStated = "unknown" "Not stated",
    }
}

//! What many pages have alike, kept in memory once: the menus of a site, and where its links lead.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashSet;

/// Values of one sort, each kept once however many pages have it.
#[derive(Debug)]
pub(super) struct Same<T: ?Sized>(Mutex<HashSet<Arc<T>>>);

impl<T: ?Sized> Default for Same<T> {
    fn default() -> Same<T> {
        Same(Mutex::default())
    }
}

impl<T: ?Sized + Eq + Hash> Same<T> {
    /// The one value that is equal to this.
    pub fn one(&self, value: impl Into<Arc<T>> + Borrow<T>) -> Arc<T> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(one) = known.get(value.borrow()) {
            return one.clone();
        }
        let one: Arc<T> = value.into();
        known.insert(one.clone());
        one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_kept_once() {
        let same: Same<str> = Same::default();
        let first = same.one("guides/index.html");
        assert!(Arc::ptr_eq(&first, &same.one("guides/index.html")));
        assert_eq!(&*same.one("index.html"), "index.html");
    }
}

//! What was worked out about the files that pages lead to, each file once, however many pages lead to it.

use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashMap;

/// Most files of which it is kept: the pages of a site lead to the same few first, and what is kept of one is some
/// kilobytes.
const MOST: usize = 512;

/// What is known of files, by their paths; `None` for one of which nothing can be known.
#[derive(Debug)]
pub(super) struct Once<T>(Mutex<HashMap<String, Option<Arc<T>>>>);

impl<T> Default for Once<T> {
    fn default() -> Once<T> {
        Once(Mutex::default())
    }
}

impl<T> Once<T> {
    /// What is known of the file at a path, worked out unless it is kept.
    pub fn of(&self, path: &str, work: impl FnOnce() -> Option<T>) -> Option<Arc<T>> {
        if let Some(known) = self.kept().get(path) {
            return known.clone();
        }
        let found = work().map(Arc::new);
        let mut kept = self.kept();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(path.to_owned(), found.clone());
        found
    }

    fn kept(&self) -> impl std::ops::DerefMut<Target = HashMap<String, Option<Arc<T>>>> + '_ {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

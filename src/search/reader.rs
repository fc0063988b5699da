//! The searcher of the desk: index files in, answers out.

use crate::search::IndexFiles;
use crate::search::answer::Answer;
use crate::search::ask::{Counts, Extent, ask};
use crate::search::desk::Desk;
use crate::search::fault::Fault;
use crate::search::query::Query;
use crate::search::source::Source as _;

/// An open index, ready for any number of questions.
pub struct Searcher {
    desk: Desk,
}

impl Searcher {
    /// Opens what `index::write` gave.
    ///
    /// # Errors
    /// If a file is missing, broken or of another version.
    pub fn open(files: &IndexFiles) -> Result<Searcher, Fault> {
        Ok(Searcher { desk: Desk::open(files)? })
    }

    /// How many records the index holds.
    pub fn count(&self) -> usize {
        self.desk.records()
    }

    /// The answer to a question, with at most `limit` hits. No text lists all that the filters let through.
    ///
    /// # Errors
    /// Only if the index files are damaged; any question has an answer.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Answer, Fault> {
        ask(&self.desk, query, Extent { hits: limit, counts: Counts::All })
    }
}

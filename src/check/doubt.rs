//! What a rule cannot tell: the third verdict, left to a person, with what to look at.
//!
//! A rule that guessed would soon be turned off. Where a picture lies behind the words, or a script decides, it says
//! so instead (ACT Rules Format 1.1, outcome "cannotTell"), and `check --manual` prints all of it as a list to work through.

use crate::diagnostic::Place;

/// Something a person must look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The rule that cannot tell.
    pub rule: &'static str,
    /// Where.
    pub place: Place,
    /// What to look at, and what would be wrong: an instruction without a full stop.
    pub look: String,
}

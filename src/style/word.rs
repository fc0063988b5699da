//! A word of a selector (a class, an id, the name of an element or attribute) that knows its own hash, so that most
//! comparisons are of two numbers.

use std::fmt;
use std::sync::Arc;

use cssparser::{ToCss, serialize_identifier, serialize_string};
use precomputed_hash::PrecomputedHash;

/// A name in a selector.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Word {
    hash: u32,
    text: Arc<str>,
}

/// A value in an attribute selector.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Wanted(Arc<str>);

/// The hash of a name, however it is held (FNV-1a).
pub(super) fn long(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The same in half the length, as selectors hold it.
pub(super) fn folded(long: u64) -> u32 {
    (long >> 32) as u32 ^ long as u32
}

/// The short hash of a name.
pub(super) fn hash(text: &str) -> u32 {
    folded(long(text))
}

impl Word {
    /// The word itself.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The long hash of the word.
    pub(super) fn long(&self) -> u64 {
        long(&self.text)
    }

    /// Whether this is a word of that hash and those letters.
    pub(super) fn is(&self, hash: u32, text: &str) -> bool {
        self.hash == hash && &*self.text == text
    }
}

impl Default for Word {
    fn default() -> Word {
        Word::from("")
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Word {
        Word { hash: hash(text), text: text.into() }
    }
}

impl From<&str> for Wanted {
    fn from(text: &str) -> Wanted {
        Wanted(text.into())
    }
}

impl AsRef<str> for Wanted {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PrecomputedHash for Word {
    fn precomputed_hash(&self) -> u32 {
        self.hash
    }
}

impl ToCss for Word {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        serialize_identifier(&self.text, out)
    }
}

impl ToCss for Wanted {
    fn to_css<W: fmt::Write>(&self, out: &mut W) -> fmt::Result {
        serialize_string(&self.0, out)
    }
}

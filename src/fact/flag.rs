//! A switch in the fields of an entry: written `true`, or left out.

use super::{Fact, Unfit};

/// A switch that is set or not. Left out means not set; what families must be told is an [`super::Answer`] instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flag(bool);

impl Flag {
    /// Whether it is set.
    pub fn is_set(self) -> bool {
        self.0
    }
}

impl Fact for Flag {
    const WANTED: &'static str = "true or false";
    const FAULT: &'static str = "unknown-word";

    fn parse(text: &str) -> Result<Flag, Unfit> {
        match text {
            "true" => Ok(Flag(true)),
            "false" => Ok(Flag(false)),
            _ => Err(Unfit::new(
                format!("`{text}` is neither true nor false"),
                "Write true, or remove the line.",
            )),
        }
    }

    fn absent() -> Option<Flag> {
        Some(Flag(false))
    }
}

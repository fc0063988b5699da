//! Reports: the same findings for a person who looks, a person who listens, and a program.
//!
//! Every report is a pure function of the findings and the texts they stand in, and gives a
//! `String`; only the command line prints. A new one is one file here and one arm in [`render`].

mod diff;
mod drawing;
mod excerpt;
mod human;
mod json;
mod location;
mod narrated;
mod sarif;
mod screen;
#[cfg(test)]
mod specimens;
mod summary;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::fault::Diagnostics;
use super::source::Sources;

pub use diff::diff;
pub use human::{Colour, Style, human};
pub use json::{harmless, json};
pub use narrated::narrated;
pub use sarif::{Roots, Topic, sarif};
pub use screen::wrapped;
pub use summary::summary;

/// Writes the findings in the format that was asked for.
pub fn render(format: Format, diagnostics: &Diagnostics, sources: &Sources, beside: &Beside<'_>) -> String {
    match format {
        Format::Human => human(diagnostics, sources, beside.style),
        Format::Narrated => narrated(diagnostics, sources),
        Format::Json => json(diagnostics, sources),
        Format::Sarif => sarif(diagnostics, sources, beside.topic, &beside.roots),
    }
}

/// What single formats need beside the findings and their texts.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// How it is drawn for a person who looks.
    pub style: Style,
    /// What is known of a name that findings carry, for programs that explain them.
    pub topic: fn(&str) -> Option<Topic>,
    /// Where paths start, for programs that look the places up.
    pub roots: Roots<'a>,
}

/// For whom a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a person who looks: the author's own lines, drawn.
    #[default]
    Human,
    /// For a person who listens: plain sentences.
    Narrated,
    /// For a program.
    Json,
    /// For programs that show the findings of many tools, such as the code scanning of a forge.
    Sarif,
}

impl Format {
    /// Every format, in the order a manual lists them.
    pub const ALL: [Format; 4] = [Format::Human, Format::Narrated, Format::Json, Format::Sarif];

    /// The word that asks for it.
    pub fn word(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Narrated => "narrated",
            Format::Json => "json",
            Format::Sarif => "sarif",
        }
    }

    /// Whether a program reads it, and so needs a whole document where nothing was found.
    pub fn is_for_programs(self) -> bool {
        matches!(self, Format::Json | Format::Sarif)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Format, UnknownFormat> {
        let known = Format::ALL.into_iter().find(|format| format.word() == word);
        known.ok_or_else(|| UnknownFormat(word.to_owned()))
    }
}

/// A word that asks for no report there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFormat(String);

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Format::ALL.map(Format::word).join(", ");
        write!(f, "there is no report called {}; there are: {words}", screen::one_line(&self.0))
    }
}

impl Error for UnknownFormat {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_asked_for_by_its_word() {
        for format in Format::ALL {
            assert_eq!(format.to_string().parse(), Ok(format));
        }
    }

    #[test]
    fn an_unknown_format_is_told_which_there_are() {
        let error = "pdf".parse::<Format>().expect_err("there is no such report");
        insta::assert_snapshot!(error, @"there is no report called pdf; there are: human, narrated, json, sarif");
    }
}

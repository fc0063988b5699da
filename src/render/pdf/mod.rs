//! The typesetter: a paper goes in, and a tagged PDF comes out that a screen reader can follow (PDF/UA-1, ISO 14289-1).
//!
//! For families who want it in the hand, and for professionals who print it for them. Only with the feature `pdf`.
//! A tour, in the order of the work:
//! - [`paper`]: what stands on a paper: headings, statements with their pictures, paragraphs, items of a list.
//! - [`prose`]: what authors wrote, as blocks of a paper.
//! - [`typeface`]: the letters; the council's own, or those that come with the program.
//! - [`shape`]: words as shapes with a width.
//! - [`line`]: words as lines, never hyphenated, never longer than people can follow.
//! - [`place`]: blocks as pages, no statement cut in two, no heading left alone.
//! - [`picture`]: drawings and photographs.
//! - [`draw`] and [`leaf`]: pages as PDF, and what the file says of itself.
//! - [`tags`]: what a screen reader reads, in order.
//!
//! The same paper gives the same bytes: there is no clock in them, and no letters but the typeface's.

mod draw;
mod leaf;
mod line;
pub mod paper;
mod picture;
mod place;
pub mod prose;
mod shape;
mod tags;
pub mod typeface;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::pictures::Shelf;
use paper::Paper;
use typeface::Typeface;

/// A paper as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a paper cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The typeface lacks these letters: there would be a box in their place.
    Letters(BTreeSet<char>),
    /// Words in a script that is written from right to left, such as this one.
    RightToLeft(String),
    /// A link without words: a screen reader would read out its address.
    SilentLink(String),
    /// A picture that cannot be drawn.
    Picture(String),
    /// What PDF/UA-1 asks for is not there.
    NotAccessible(String),
}

/// Prints a paper.
///
/// # Errors
/// What keeps it from being read by everybody: see [`Refusal`].
pub fn print(paper: &Paper, typeface: &Typeface, shelf: &Shelf) -> Result<Printed, Refusal> {
    if let Some(address) = paper.silent_link() {
        return Err(Refusal::SilentLink(address.to_owned()));
    }
    let mut shaper = shape::Shaper::new(typeface);
    let pages = place::pages(paper, &mut shaper);
    let ready = draw::Ready { paper, pages: &pages, pictures: picture::all(paper, typeface, shelf)? };
    let bytes = draw::draw(&ready, &mut shaper)?;
    Ok(Printed { bytes, pages: pages.len() })
}

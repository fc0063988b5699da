//! How a page looks, as far as accessibility is judged by it: the cascade of CSS, in all modes at once.
//!
//! - [`Wardrobe`] (`wardrobe`) holds what was read of the style sheets of a site, and dresses pages; [`Styles`]
//!   (`dressed`) is one page dressed, [`Style`] (`worn`) one element in every mode, [`Look`] (`look`) one look of it;
//! - `sheet`, `declaration`, `value`, `property`, `image`, `paint`, `length`, `turn` read style sheets; `media`, `feature` and
//!   `supports` say where they hold, `layer` in what order; `hint` is what elements say of themselves;
//! - [`Mode`] (`mode`): light and dark, wide and narrow, print and so on, and `switch`: the settings a site offers;
//! - `selector`, `rule`, `crowd`, `ask`, `state`, `word`: which rules speak to which element;
//! - `book` and `fitting` find them quickly; `chosen`, `variable` and `compute` say what comes of them, `sight` what is kept
//!   from the eye, `backdrop` what lies behind words, and [`Colour`] (`colour`) how one stands out from another.
//!
//! The standard is <https://www.w3.org/TR/css/>. There is no layout: where things end up is not known. What cannot
//! be known (pictures, filters, what is placed freely, scripts) is said to be so, never guessed.

mod ask;
mod backdrop;
mod book;
mod chosen;
mod colour;
mod compute;
mod crowd;
mod declaration;
mod dressed;
mod feature;
mod fitting;
mod hint;
mod image;
mod layer;
mod length;
mod look;
mod media;
mod mode;
mod outfit;
mod paint;
mod path;
mod property;
mod question;
mod rule;
mod selector;
mod sheet;
mod sight;
mod state;
mod sum;
mod supports;
mod switch;
mod turn;
mod value;
mod variable;
mod wardrobe;
mod word;
mod worn;

#[cfg(test)]
mod tests;

pub use backdrop::Contrast;
pub use colour::Colour;
pub use dressed::Styles;
pub use hint::{Attached, attached};
pub use length::Extent;
pub use look::{Line, LineHeight, Look};
pub use mode::{Mode, Modes};
pub use property::Property;
pub use rule::Part;
pub use wardrobe::{Sheets, Wardrobe};
pub use worn::Style;

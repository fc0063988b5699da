//! The pictures of a site: a council's own and the built-in set, found by name, made small, made safe, credited.
//!
//! - [`shelf`]: every picture of one build; Easy Read asks it for `phone`, a page for `hall.jpg`.
//! - [`built_in`]: the set that comes with the program, name by name.
//! - [`own`]: one picture from `content/pictures/`.
//! - [`resize`]: a photograph, in the widths that screens need, without what the camera wrote into it.
//! - [`svg`]: a drawing, let through only if it can do nothing but be seen.
//! - [`fault`]: why a picture cannot be used.
//!
//! Nothing here reads or keeps a file: the pipeline brings the bytes, and keeps the costly ones by
//! [`resize::key`].

pub mod built_in;
pub mod fault;
pub mod own;
pub mod resize;
pub mod shelf;
pub mod svg;

pub use fault::Fault;
pub use own::OwnPicture;
pub use resize::{Limits, Renditions, renditions};
pub use shelf::Shelf;

//! YAML as a tree that knows where everything stood, and a reader of fields that collects every fault.
//!
//! Takes a text, gives nodes with byte spans. Anchors and aliases are refused, so a small file cannot
//! grow into a large one; depth is limited by the parser. What the keys mean is decided by the rooms above.

mod fields;
mod group;
mod mention;
mod node;
mod prose;
mod reading;
mod slip;

pub use fields::{Fields, FromNode};
pub use group::Take;
pub(crate) use group::{group, key};
pub use mention::{Sort, To};
pub use node::{Node, Pair, Value, parse};
pub use prose::Prose;
pub use reading::{Mention, Reading, Said};

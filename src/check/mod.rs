//! Stub until merged.
#![allow(missing_docs)]
use crate::{
    config::Config,
    diagnostic::{Diagnostics, Sources},
    fact::Date,
    page::Page,
    site::Site,
};
pub struct PageFacts;
pub fn entries(_: &Site, _: Date) -> Diagnostics {
    Diagnostics::new()
}
pub fn page(_: &Site, _: &Page) -> (PageFacts, Diagnostics) {
    (PageFacts, Diagnostics::new())
}
pub fn site(_: &Site, _: &[PageFacts], _: &dyn Fn(&str) -> bool, _: Date) -> Diagnostics {
    Diagnostics::new()
}
pub fn settle(found: Diagnostics, _: &Config, _: &Sources, _: Date) -> Diagnostics {
    found.sorted()
}
pub fn names() -> impl Iterator<Item = &'static str> {
    [].into_iter()
}
pub fn explain(_: &str) -> Option<String> {
    None
}
pub fn nearest_name(_: &str) -> Option<&'static str> {
    None
}

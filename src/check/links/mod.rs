//! Whether every link leads somewhere: only who sees all pages and files can tell.

mod clicks;
pub mod distant_page;
pub mod orphan_page;
pub mod broken_fragment;
pub mod broken_link;

//! Whether every link leads somewhere: only who sees all pages and files can tell.

pub mod broken_fragment;
pub mod broken_link;

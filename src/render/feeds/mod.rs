//! What machines read: the sitemap, robots.txt, the Atom feed of news, calendar files, what servers send with each
//! page, security.txt. Pure functions over small structs.

pub mod atom;
pub mod calendar;
pub mod headers;
pub mod robots;
pub mod security;
pub mod sitemap;
mod xml;

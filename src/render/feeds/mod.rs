//! What machines read: the sitemap, robots.txt, the Atom feed of news, what servers send with each page, security.txt. Pure functions over small structs.

pub mod atom;
pub mod headers;
pub mod robots;
pub mod security;
pub mod sitemap;
mod xml;

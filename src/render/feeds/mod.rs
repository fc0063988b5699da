//! What machines read: the sitemap, robots.txt, the Atom feed of news, calendar files. Pure functions over small structs.

pub mod atom;
pub mod calendar;
pub mod robots;
pub mod sitemap;
mod xml;

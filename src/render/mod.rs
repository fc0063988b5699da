//! The second hall, how we say it: typed views go in, pages come out.
//!
//! A tour, in the order of its floors:
//! - [`view`]: what a page shows, as plain data, one struct per kind of page; templates see nothing else.
//! - [`templates`]: the tera templates, embedded, replaceable file by file, that print a view.
//! - [`pictures`]: a council's own and the built-in set: found by name, made small, made safe, credited.
//! - [`feeds`]: what machines read: sitemap, robots.txt, the Atom feed of news.

pub mod feeds;
pub mod pictures;
pub mod templates;
pub mod view;

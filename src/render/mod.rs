//! The second hall, how we say it: typed views go in, pages come out.
//!
//! A tour, in the order of its floors:
//! - [`view`]: what a page shows, as plain data, one struct per kind of page; templates see nothing else.
//! - [`templates`]: the tera templates, embedded, replaceable file by file, that print a view.
//! - [`feeds`]: what machines read: sitemap, robots.txt, the Atom feed of news.

pub mod feeds;
pub mod finish;
pub mod templates;
pub mod view;

#[cfg(test)]
mod pages;
#[cfg(test)]
mod samples;

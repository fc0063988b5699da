//! The second hall, how we say it: typed views go in, pages come out.
//!
//! A tour, in the order of its floors:
//! - [`view`]: what a page shows, as plain data, one struct per kind of page; templates see nothing else.
//! - [`templates`]: the tera templates, embedded, replaceable file by file, that print a view.
//! - [`pictures`]: a council's own and the built-in set: found by name, made small, made safe, credited.
//! - [`finish`]: the last passes over a page, in one stream.
//! - [`theme`]: style sheets and other files that every page shares.
//! - [`prose`]: what authors wrote in Markdown, printed.
//! - [`feeds`]: what machines read: sitemap, robots.txt, the Atom feed of news, calendar files.
//! - `pdf`: papers to print, as tagged PDF; only with the feature of that name.
//! - [`page`]: which pages there are, and what each of them shows.
//! - [`records`]: what the search knows of each entry.

pub mod view;
pub mod templates;
pub mod pictures;
pub mod finish;
pub mod theme;
pub mod prose;
pub mod feeds;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod page;
pub mod records;

#[cfg(test)]
mod pages;
#[cfg(test)]
mod samples;

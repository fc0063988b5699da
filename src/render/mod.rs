//! The second hall, how we say it: typed views go in, pages come out.
//!
//! A tour, in the order of its floors:
//! - [`view`]: what a page shows, as plain data, one struct per kind of page; templates see nothing else.
//! - [`templates`]: the tera templates, embedded, replaceable file by file, that print a view.
//! - [`pictures`]: the symbols and photographs a page can show.
//! - [`prose`]: what an author wrote in Markdown, as HTML.
//! - [`feeds`]: what machines read: sitemap, robots.txt, the Atom feed of news.
//! - [`page`]: which pages there are, and what each of them shows.
//! - [`records`]: what the search knows of each entry.

pub mod feeds;
pub mod page;
pub mod pictures;
pub mod prose;
pub mod records;
pub mod templates;
pub mod view;

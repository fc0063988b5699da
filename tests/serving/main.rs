//! The file server, asked in plain HTTP by a plain connection: what it shows, and what it never shows.

mod browser;
mod hostile;
mod live;
mod pages;
mod start;

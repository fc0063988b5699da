//! The site in a real browser: Chromium, driven over its own protocol, as a person would use it.
//!
//! Where no Chromium is found these tests say so and pass; with `CI=true` they fail instead. `CHROMIUM` names one
//! that stands elsewhere.

mod chromium;
#[path = "../../benches/generated/mod.rs"]
mod generated;
mod measure;
mod search;
mod server;
mod site;

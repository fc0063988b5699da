//! The site in a real browser: Chromium, driven over its own protocol, as a person would use it.
//!
//! Where no Chromium is found these tests say so and pass; with `CI=true` they fail instead. `CHROMIUM` names one
//! that stands elsewhere.

mod axe;
mod chromium;
mod every_page;
#[path = "../../benches/generated/mod.rs"]
mod generated;
mod keyboard;
mod leaving;
mod measure;
mod my_list;
mod offline;
mod paper;
mod search;
mod server;
mod settings;
mod site;

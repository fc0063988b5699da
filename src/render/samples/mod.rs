//! Sample views for tests and for looking at: every kind of page, full, and with nothing optional stated.

mod paper;
mod parts;
mod services;
mod entries;
mod ways_in;
mod explained;
mod every;

use super::templates::TemplateFault;

pub use every::{full, minimal};
pub use parts::{chrome, header_with_alerts, table};

/// Where the page would stand, and what it prints.
pub type Sample = (&'static str, Result<String, TemplateFault>);

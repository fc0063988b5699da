//! Small offers, built whole in memory: what comes out, and what is said about what is wrong.

mod again;
mod comforts;
mod faults;
mod hostile;
mod offer;
mod paper;
mod pdf;
mod published;
mod search;

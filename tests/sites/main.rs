//! Small offers, built whole in memory: what comes out, and what is said about what is wrong.

mod faults;
mod hostile;
mod offer;
mod published;
mod search;

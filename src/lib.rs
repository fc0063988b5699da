//! The guided tour of `local-offer`; the order of its floors is law.

pub mod cache;
pub mod diagnostic;
pub mod output;
pub mod serve;

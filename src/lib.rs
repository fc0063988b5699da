//! The guided tour of `local-offer`; the order of its floors is law.

pub mod config;
pub mod contact;
pub mod diagnostic;
pub mod fact;
pub mod folder;
pub mod markdown;
pub mod render;
pub mod search;
pub mod site;
pub mod yaml;

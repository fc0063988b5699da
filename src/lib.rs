//! The guided tour of `local-offer`; the order of its floors is law.

pub mod diagnostic;
pub mod fact;
pub mod yaml;
pub mod markdown;
pub mod search;
pub mod folder;
pub mod contact;
pub mod config;
pub mod site;
pub mod render;

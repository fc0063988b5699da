//! The guided tour of `local-offer`; the order of its floors is law.

// The ground floor.
pub mod diagnostic;
pub mod fact;
pub mod yaml;
pub mod markdown;
pub mod html;
pub mod output;
pub mod cache;
pub mod search;

// The way in.
pub mod folder;
pub mod contact;
pub mod config;
pub mod site;

// The two halls.
pub mod page;
pub mod render;
pub mod check;

// The stairs and the doors.
pub mod pipeline;
pub mod serve;
pub mod cli;

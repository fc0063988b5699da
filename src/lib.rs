//! The guided tour of `local-offer`; the order of its floors is law.

pub mod html;

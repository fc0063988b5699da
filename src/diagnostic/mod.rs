//! What can be said about a fault, and where it stands: sources, spans, diagnostics, and the reports made of them.
//!
//! This room knows no rule, no page and no site. A diagnostic answers three questions for the
//! person who reads it: what is wrong, why it matters, and what to do.

pub mod fault;
pub mod fix;
pub mod report;
pub mod source;
pub mod span;
pub mod suggest;

pub use fault::{Diagnostic, Diagnostics, Edit, Level, Place};
pub use source::{Source, SourceId, Sources};
pub use span::{Span, Spanned};

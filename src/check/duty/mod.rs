//! Whether an offer does what the law and its guidance ask of it: current, with people to reach, open to everybody.

pub mod document_without_html;
pub mod entry_without_contact;
pub mod overdue_review;

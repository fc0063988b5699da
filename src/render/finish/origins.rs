//! Takes the marks away from a page and remembers where each stood, so that a finding leads to the author's line.

use crate::diagnostic::Span;
use crate::markdown::{ATTRIBUTE, read_mark};

/// The page without its marks, and for each marked element its first byte and the author's bytes.
///
/// Text in a page is escaped, so a quoted mark can only have been written by this program.
pub(super) fn take(html: String) -> (String, Vec<(u32, Span)>) {
    let needle = format!(" {ATTRIBUTE}=\"");
    let mut origins = Vec::new();
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(at) = rest.find(&needle) {
        out.push_str(&rest[..at]);
        let value = &rest[at + needle.len()..];
        let end = value.find('"').unwrap_or(value.len());
        if let (Some(span), Some(tag)) = (read_mark(&value[..end]), out.rfind('<')) {
            origins.push((u32::try_from(tag).unwrap_or(u32::MAX), span));
        }
        rest = value.get(end + 1..).unwrap_or("");
    }
    out.push_str(rest);
    (out, origins)
}

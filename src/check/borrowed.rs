//! Words that are not the author's own: quotations, code, the titles of documents. Rules of style let them be.

use std::ops::Range;

use crate::markdown::{Mark, Passage};

/// What is borrowed in a passage of Markdown without its first `skipped` bytes.
pub(super) fn in_passage(passage: &Passage<'_>, skipped: usize) -> Vec<Range<usize>> {
    let text = &passage.text[skipped..];
    if passage.is_quoted {
        return std::iter::once(0..text.len()).collect();
    }
    let is_borrowed = |mark: &Mark| match mark {
        Mark::Code => true,
        Mark::Link(target) => leads_to_a_document(target),
        Mark::Emphasis | Mark::Strong | Mark::Picture => false,
    };
    let marked = passage.marks.iter().filter(|(mark, _)| is_borrowed(mark));
    let marked =
        marked.map(|(_, range)| range.start.saturating_sub(skipped)..range.end.saturating_sub(skipped));
    in_quotes(text).into_iter().chain(marked).collect()
}

/// What stands in double quotation marks, typed or printed.
pub(super) fn in_quotes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = text[rest..].find(['"', '“']) {
        let start = rest + open;
        let closing = if text[start..].starts_with('“') { '”' } else { '"' };
        let inside = start + text[start..].chars().next().map_or(0, char::len_utf8);
        let Some(length) = text[inside..].find(closing) else { break };
        rest = inside + length + closing.len_utf8();
        found.push(start..rest);
    }
    found
}

/// Whether the words of a link are the title of what it leads to.
fn leads_to_a_document(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    path.contains("documents/")
        || [".pdf", ".docx", ".doc", ".odt", ".xlsx"].iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_end_where_they_are_closed() {
        for (text, quoted) in [
            ("They said “help me” and \"go\".", vec!["“help me”", "\"go\""]),
            ("“one” “two”", vec!["“one”", "“two”"]),
            ("5\" long", vec![]),
            ("plain", vec![]),
        ] {
            let found: Vec<&str> = in_quotes(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, quoted, "{text}");
        }
    }

    #[test]
    fn the_words_of_a_link_to_a_document_are_its_title() {
        for (target, is_title) in [
            ("../documents/send-strategy.md", true),
            ("https://example.org/Plan.PDF?v=2", true),
            ("../services/deal.md", false),
        ] {
            assert_eq!(leads_to_a_document(target), is_title, "{target}");
        }
    }
}

//! Puts findings right where that changes nothing of what is said: each text with its edits made, at the exact bytes.
//!
//! An edit is made only where its old words still stand. Of two findings whose edits touch, the first is put right
//! and the second is left for the next time, so that no edit is made in words that another one changed.

use std::collections::BTreeMap;

use super::fault::{Diagnostics, Edit};
use super::source::{SourceId, Sources};

/// A text as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// Which text.
    pub source: SourceId,
    /// What it would say.
    pub text: String,
    /// How many findings that puts right.
    pub findings: usize,
}

/// Every text that would change, in order.
pub fn rewritten(found: &Diagnostics, sources: &Sources) -> Vec<Rewritten> {
    let mut chosen: BTreeMap<SourceId, (Vec<&Edit>, usize)> = BTreeMap::new();
    for fix in found.iter().map(|found| &found.fix).filter(|fix| !fix.is_empty()) {
        let is_apart = |edit: &Edit| {
            let taken = chosen.get(&edit.span.source).map_or(&[][..], |(edits, _)| edits);
            stands(edit, sources)
                && !taken
                    .iter()
                    .any(|other| edit.span.start < other.span.end && other.span.start < edit.span.end)
        };
        if !fix.iter().all(is_apart) {
            continue;
        }
        for (at, edit) in fix.iter().enumerate() {
            let (edits, findings) = chosen.entry(edit.span.source).or_default();
            edits.push(edit);
            *findings += usize::from(at == 0);
        }
    }
    chosen
        .into_iter()
        .map(|(source, (mut edits, findings))| {
            edits.sort_by_key(|edit| edit.span);
            Rewritten { source, text: with_edits(sources.get(source).text(), &edits), findings }
        })
        .collect()
}

/// Whether the old words of an edit stand where it says, so that it can be made.
pub fn stands(edit: &Edit, sources: &Sources) -> bool {
    let text = sources.get(edit.span.source).text();
    !edit.old.is_empty() && text.get(edit.span.range()) == Some(edit.old.as_str()) && edit.old != edit.new
}

fn with_edits(text: &str, edits: &[&Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        let range = edit.span.range();
        out.push_str(&text[done..range.start]);
        out.push_str(&edit.new);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{Diagnostic, Span};

    /// A finding at `old` in the text of that name, with a fix of one edit for each pair.
    fn found(sources: &Sources, path: &str, edits: &[(&str, &str)]) -> Diagnostic {
        let source = sources.find(path).expect("the text is there");
        let text = sources.get(source).text();
        let edit = |(old, new): &(&str, &str)| {
            let start = text.find(old).expect("the words are there");
            let span = Span::new(source, start..start + old.len());
            Edit { span, old: (*old).to_owned(), new: (*new).to_owned() }
        };
        let fix: Vec<Edit> = edits.iter().map(edit).collect();
        Diagnostic { fix, ..Diagnostic::error("x", Span::new(source, 0..0), "x") }
    }

    fn texts(found: impl IntoIterator<Item = Diagnostic>, sources: &Sources) -> Vec<(String, usize)> {
        let found = found.into_iter().collect();
        rewritten(&found, sources).into_iter().map(|text| (text.text, text.findings)).collect()
    }

    #[test]
    fn each_edit_is_made_where_its_words_stand_and_nothing_else_changes() {
        let sources = Sources::in_memory([("a", "at 9.30 or 17:00, änd"), ("b", "5 pm")]);
        let all = [
            found(&sources, "a", &[("17:00", "5pm")]),
            found(&sources, "a", &[("9.30", "9:30am")]),
            found(&sources, "b", &[("5 pm", "5pm")]),
        ];
        assert_eq!(texts(all, &sources), [("at 9:30am or 5pm, änd".to_owned(), 2), ("5pm".to_owned(), 1)]);
    }

    #[test]
    fn of_two_findings_that_touch_the_first_is_put_right_whole() {
        let sources = Sources::in_memory([("a", "one two three")]);
        let all = [
            found(&sources, "a", &[("two", "2"), ("three", "3")]),
            found(&sources, "a", &[("one", "1"), ("two t", "x")]),
        ];
        assert_eq!(texts(all, &sources), [("one 2 3".to_owned(), 1)]);
    }

    #[test]
    fn an_edit_whose_words_are_not_there_is_not_made() {
        let sources = Sources::in_memory([("a", "one")]);
        let mut moved = found(&sources, "a", &[("one", "1")]);
        moved.fix[0].old = "two".to_owned();
        assert_eq!(texts([moved], &sources), []);
    }

    proptest! {
        #[test]
        fn whatever_the_edits_every_byte_outside_them_stays(
            text in "[a-cä \n]{0,40}",
            cuts in proptest::collection::vec((0_usize..40, 0_usize..6, "[xyz]{0,4}"), 0..8),
        ) {
            let sources = Sources::in_memory([("a", text.as_str())]);
            let source = sources.find("a").expect("it is there");
            let edits: Vec<Edit> = cuts
                .into_iter()
                .filter_map(|(start, length, new)| {
                    let old = text.get(start..start + length)?.to_owned();
                    Some(Edit { span: Span::new(source, start..start + length), old, new })
                })
                .collect();
            let all = edits.iter().map(|edit| Diagnostic {
                fix: vec![edit.clone()],
                ..Diagnostic::error("x", edit.span, "x")
            });
            for text_now in rewritten(&all.collect(), &sources) {
                // What is old keeps its letters, what is new has its own.
                let kept: String = text_now.text.chars().filter(|c| !"xyz".contains(*c)).collect();
                let mut rest = text.chars();
                prop_assert!(kept.chars().all(|c| rest.any(|other| other == c)), "{kept:?}");
            }
        }
    }
}

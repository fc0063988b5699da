//! One slip is one finding: what rules say of a stretch within which something could not be read has no ground yet.
//!
//! A contact whose number is mistyped is not one without a number, and an author who corrects the number has nothing
//! else to do.

use super::explain::find;
use crate::diagnostic::{Diagnostic, Level, Place, Span};

/// The findings that have a ground: every fault of reading, and what rules say of what could be read.
pub(super) fn founded(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let unread: Vec<Span> = found
        .iter()
        .filter(|fault| fault.level == Level::Error && find(fault.name).is_none())
        .filter_map(|fault| match fault.place {
            Place::Text(span) => Some(span),
            _ => None,
        })
        .collect();
    let holds = |whole: Span| {
        let mut within = unread.iter().filter(|part| part.source == whole.source);
        within.any(|part| whole.start <= part.start && part.end <= whole.end && part != &whole)
    };
    let is_founded = |found: &Diagnostic| match found.place {
        Place::Text(span) => find(found.name).is_none() || !holds(span),
        _ => true,
    };
    found.into_iter().filter(is_founded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn a_rule_is_not_heard_on_what_holds_a_fault() {
        let sources =
            Sources::in_memory([("content/guides/a.md", "abcdef"), ("content/guides/b.md", "abcdef")]);
        let [a, b] =
            ["a", "b"].map(|name| sources.find(&format!("content/guides/{name}.md")).expect("it is there"));
        let fault = Diagnostic::error("bad-phone", Span::new(a, 2..4), "x");
        for (source, range, is_heard) in
            [(a, 0..6, false), (a, 2..5, false), (a, 0..3, true), (a, 4..6, true), (b, 0..6, true)]
        {
            let of_rule = Diagnostic::error("entry-without-contact", Span::new(source, range.clone()), "x");
            let heard = founded(vec![fault.clone(), of_rule]);
            assert_eq!(heard.len() == 2, is_heard, "{range:?}");
        }
        // A fault within a fault is another fault, and the rules stand where none is an error.
        let mild = Diagnostic { level: Level::Warning, ..fault.clone() };
        let whole = |name| Diagnostic::error(name, Span::new(a, 0..6), "x");
        for pair in [[fault, whole("bad-yaml")], [mild, whole("entry-without-contact")]] {
            assert_eq!(founded(pair.into()).len(), 2);
        }
    }
}

//! Finds description lists that are not terms followed by their descriptions.
#![doc = include_str!("description_list_out_of_order.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::Element;

/// The rule.
pub const RULE: Rule = Rule {
    name: "description-list-out-of-order",
    level: Level::Error,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG technique H40: description lists pair terms with descriptions"),
    ],
    docs: include_str!("description_list_out_of_order.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let lists = scene.elements().filter(|seen| seen.is_told && seen.element.is("dl"));
    for list in lists.map(|seen| seen.element).filter(|list| list.explicit_role().is_none()) {
        if let Some((element, what)) = fault(list) {
            findings.on(
                element,
                what,
                "Write each term as `<dt>…</dt>`, directly followed by what it means as `<dd>…</dd>`.",
            );
        }
    }
}

/// What is wrong in a description list, and where.
fn fault(list: Element<'_>) -> Option<(Element<'_>, String)> {
    let mut parts = Vec::new();
    for child in list.child_elements().filter(|child| !is_out_of_sight(*child)) {
        if child.is("div") {
            parts.extend(child.child_elements().filter(|child| !is_out_of_sight(*child)));
        } else {
            parts.push(child);
        }
    }
    let groups = list.child_elements().filter(|child| child.is("div"));
    if let Some(group) = std::iter::once(list).chain(groups).find(|group| has_words_of_its_own(*group)) {
        return Some((
            group,
            "This list of terms has words that stand neither in a term nor in its description".to_owned(),
        ));
    }
    let mut last_term = None;
    let mut is_described = false;
    for part in parts {
        if part.is("dt") {
            last_term = Some(part);
            is_described = false;
        } else if part.is("dd") {
            if last_term.is_none() {
                return Some((part, "This description comes before any term".to_owned()));
            }
            is_described = true;
        } else {
            let what = format!(
                "This list of terms has a `{}` inside it, which is neither a term nor its description",
                part.name()
            );
            return Some((part, what));
        }
    }
    match last_term {
        Some(term) if !is_described => Some((term, "This term has no description after it".to_owned())),
        _ => None,
    }
}

fn has_words_of_its_own(group: Element<'_>) -> bool {
    group.children().any(|child| child.text().is_some_and(|text| !text.trim().is_empty()))
}

fn is_out_of_sight(element: Element<'_>) -> bool {
    element.is_any(&["script", "template", "style"]) || element.hiding().is_hidden_from_assistive_technology()
}

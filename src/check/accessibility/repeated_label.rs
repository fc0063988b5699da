//! Finds fields of one form that have the same label.
#![doc = include_str!("repeated_label.md")]

use std::collections::HashSet;

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, NodeId, Role};

/// The rule.
pub const RULE: Rule = Rule {
    name: "repeated-label",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.6", Grade::AA),
        Basis::Guideline("GDS accessibility tools audit: each label is there once"),
    ],
    docs: include_str!("repeated_label.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let mut known: HashSet<(Option<NodeId>, String)> = HashSet::new();
    for field in scene.fields().filter(|field| field.is_any(&["input", "select", "textarea"])) {
        let name = scene.name(field).to_lowercase();
        if !name.is_empty() && !known.insert((circle(scene, field), name)) {
            findings.on(
                field,
                format!("Another field of this group is called “{}” as well", scene.name(field)),
                "Say in its label what makes it different, or put each into a `<fieldset>` that says so.",
            );
        }
    }
}

/// What says more about a field: its group, its row, its item; else its form.
fn circle<'a>(scene: &PageScene<'a>, field: Element<'a>) -> Option<NodeId> {
    let tells_apart = |around: Element<'a>| {
        let role = scene.seen(around).and_then(|seen| seen.role);
        let is_part = matches!(
            role,
            Some(
                Role::Group
                    | Role::RadioGroup
                    | Role::Row
                    | Role::ListItem
                    | Role::Article
                    | Role::Region
                    | Role::TabPanel
                    | Role::Search
            )
        );
        is_part || around.is("form")
    };
    field.ancestors().find(|around| tells_apart(*around)).map(|around| around.id())
}

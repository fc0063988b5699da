//! Finds elements that push themselves to the front when somebody moves with the Tab key.
#![doc = include_str!("forced_tab_order.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "forced-tab-order",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("WCAG failure F44: tab order by `tabindex`"),
        Basis::Guideline("axe-core, tabindex"),
    ],
    docs: include_str!("forced_tab_order.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let met = scene.elements().map(|seen| seen.element).filter(|element| !element.hiding().is_taken_out());
    for element in met {
        if let Some(index) = element.integer("tabindex").filter(|index| *index > 0) {
            findings.on(
                element,
                format!("`tabindex=\"{index}\"` takes this out of the order of the page"),
                "Remove it, or write `tabindex=\"0\"`. Put the element where it belongs in the page.",
            );
        }
    }
}

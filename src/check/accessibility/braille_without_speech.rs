//! Finds words for braille where there are none for speech.
#![doc = include_str!("braille_without_speech.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::aria::Property;

/// The rule.
pub const RULE: Rule = Rule {
    name: "braille-without-speech",
    level: Level::Error,
    basis: &[Basis::Wcag("4.1.2", Grade::A)],
    docs: include_str!("braille_without_speech.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    for seen in scene.elements().filter(|seen| seen.is_reached) {
        let element = seen.element;
        if element.stated(Property::BrailleLabel).is_some() && scene.name(element).is_empty() {
            findings.on(
                element,
                "This has a name in braille and none that is spoken",
                "Give it a name that everybody meets: words inside it, a label, or `aria-label`.",
            );
        }
        if element.stated(Property::BrailleRoleDescription).is_some()
            && element.stated(Property::RoleDescription).is_none()
        {
            findings.on(
                element,
                "This says in braille what it is, and not in speech",
                "Add `aria-roledescription`, or remove `aria-brailleroledescription`.",
            );
        }
    }
}

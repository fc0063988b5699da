//! Finds web addresses that stand in the text as they are typed.
#![doc = include_str!("bare_web_address.md")]

use super::words::addresses;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "bare-web-address",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("NHS service manual, Links: write links that make sense on their own"),
        Basis::Guideline("GOV.UK, Content design, Links: do not show web addresses in the text"),
    ],
    docs: include_str!("bare_web_address.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        let text = wording.text();
        for range in addresses(text).filter(|range| wording.is_own(range)) {
            let written = &text[range.clone()];
            if written.contains('@') {
                continue;
            }
            let help = if wording.is_markdown() {
                format!("Name what is there and make the words a link: [how to apply]({}).", full(written))
            } else {
                "Say what is there, and put the address into a field for it, such as `url`.".to_owned()
            };
            findings.at(
                wording.span(range.clone()),
                format!("The address “{written}” stands in the text"),
                help,
            );
        }
    }
}

fn full(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

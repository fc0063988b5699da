//! Finds twins that nobody has looked at since their page changed.
#![doc = include_str!("stale_easy_read.md")]

use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "stale-easy-read",
    level: Level::Error,
    basis: &[
        Basis::Law("SI 2014/1530 regulation 56: the Local Offer is kept up to date"),
        Basis::Guideline("Equality Act 2010 section 20: the same information in a form one can use"),
    ],
    docs: include_str!("stale_easy_read.md"),
    check: Check::EasyRead(check),
};

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    let (entry, today) = (scene.entry, scene.today);
    // A page with faults has to be mended first: then it is known what it says.
    let Some(now) = &entry.fingerprint else { return };
    let renew = format!(
        "Read the page and this text side by side. Then run `local-offer easy-read {} --checked`, or write the line `checked: {{page: {now}, on: {}}}`.",
        entry.slug,
        today.iso()
    );
    let Some(checked) = &scene.twin.fields.checked else {
        findings
            .at(
                scene.place(),
                "Nobody has said which version of the page this text was checked against",
                renew,
            )
            .gentler(Level::Warning);
        return;
    };
    if checked.page.value == *now {
        return;
    }
    // The page changed on the day it says, or at least no earlier than this text was last looked at.
    let changed = entry.profile.updated.filter(|day| *day > checked.on).unwrap_or(checked.on);
    let days = changed.days_until(today);
    let placed = findings.at(
        checked.page.span,
        format!("The page has changed since this text was checked on {}", checked.on.long()),
        renew,
    );
    if days <= scene.limits.days_to_look_again {
        placed.gentler(Level::Warning);
    }
}

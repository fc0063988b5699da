//! Finds entries that should have been checked again by now.
#![doc = include_str!("overdue_review.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::EntryScene;
use crate::diagnostic::Level;
use crate::site::freshness::{self, Freshness};

/// The rule.
pub const RULE: Rule = Rule {
    name: "overdue-review",
    level: Level::Error,
    basis: &[
        Basis::Law("Children and Families Act 2014, section 30(5): the offer is kept under review"),
        Basis::Guideline("SEND Code of Practice 2015, 4.2: clear, accessible and up-to-date information"),
    ],
    docs: include_str!("overdue_review.md"),
    check: Check::Entry(check),
};

/// The days before the day of a review in which it is announced.
const NOTICE: i64 = 30;

fn check(scene: &EntryScene<'_>, findings: &mut Findings<'_>) {
    let Some(review_by) = &scene.entry.profile.review_by else { return };
    let help = "Check every fact with those who provide it. Then set `checked` to the day you did, and `review_by` to a day at most 12 months later.";
    match freshness::of(scene.entry, scene.today) {
        Freshness::Overdue { days } => {
            let days = counted(days);
            findings.at(
                review_by.span,
                format!("This entry should have been checked by {}, {days} ago", review_by.value),
                help,
            );
        }
        Freshness::Current { days_left } if days_left <= NOTICE => {
            let when = if days_left == 0 { "today".to_owned() } else { format!("in {}", counted(days_left)) };
            findings
                .at(review_by.span, format!("This entry is due to be checked {when}"), help)
                .gentler(Level::Advice);
        }
        Freshness::Current { .. } | Freshness::Undated => {}
    }
}

fn counted(days: i64) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

//! The standing of an ACT rule, by the W3C's own definition.
//!
//! Complete: no passed or inapplicable case is reported, every failed case is reported or left to a person, at least one
//! is reported, and each of our rules names the success criteria that the ACT rule says a page fails, and no other.
//! Partial: no false alarm, and less than that. Inconsistent: a false alarm. Where a rule has approved cases, only
//! those count.

use std::collections::BTreeSet;
use std::fmt;

use local_offer::check::RULES;
use local_offer::check::rule::Basis;

use crate::cases::{ActRule, Case, Expected, Outcome, follows};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    Complete,
    Partial,
    Inconsistent,
    /// No rule of ours says that it follows it.
    Untried,
}

/// How we stand with one ACT rule.
pub struct Score {
    title: String,
    pub standing: Standing,
    /// Cases that do not hold, in words.
    pub misses: Vec<String>,
    caught: usize,
    left: usize,
    failed: usize,
    alarms: usize,
    rest: usize,
}

impl Score {
    pub fn of<'c>(
        rule: &ActRule,
        acts: &[ActRule],
        cases: impl Iterator<Item = (&'c Case, Outcome)>,
    ) -> Score {
        let all: Vec<(&Case, Outcome)> = cases.collect();
        let has_approved = all.iter().any(|(case, _)| case.is_approved);
        let mut score = Score {
            title: format!("{} {}", rule.id, rule.name),
            standing: Standing::Untried,
            misses: Vec::new(),
            caught: 0,
            left: 0,
            failed: 0,
            alarms: 0,
            rest: 0,
        };
        for (case, outcome) in all.into_iter().filter(|(case, _)| case.is_approved || !has_approved) {
            match (case.expected, outcome) {
                (Expected::Failed, _) => {
                    score.failed += 1;
                    match outcome {
                        Outcome::Failed => score.caught += 1,
                        Outcome::CannotTell => score.left += 1,
                        Outcome::Silent => score.misses.push(format!("missed: {}", case.file)),
                    }
                }
                (expected, _) => {
                    score.rest += 1;
                    if outcome == Outcome::Failed {
                        score.alarms += 1;
                        score.misses.push(format!("false alarm, {expected:?}: {}", case.file));
                    }
                }
            }
        }
        let disagreements = disagreements(rule, acts);
        let agrees = disagreements.is_empty();
        score.misses.extend(disagreements);
        score.standing = match () {
            () if !RULES.iter().any(|ours| follows(ours, &rule.id)) => Standing::Untried,
            () if score.alarms > 0 => Standing::Inconsistent,
            () if agrees && score.caught > 0 && score.caught + score.left == score.failed => {
                Standing::Complete
            }
            () => Standing::Partial,
        };
        score
    }
}

/// Where a rule of ours that follows an ACT rule names other success criteria than that.
///
/// It must name each that a page fails with the ACT rule. It may name one that the ACT rule calls secondary, or that
/// another ACT rule names which it follows as well.
fn disagreements(rule: &ActRule, acts: &[ActRule]) -> Vec<String> {
    let mut found = Vec::new();
    for ours in RULES.iter().filter(|ours| follows(ours, &rule.id)) {
        let named: BTreeSet<&str> = ours
            .basis
            .iter()
            .filter_map(|basis| if let Basis::Wcag(number, _) = basis { Some(*number) } else { None })
            .collect();
        let followed = acts.iter().filter(|act| follows(ours, &act.id)).flat_map(|act| &act.wcag);
        let allowed: BTreeSet<&str> = followed.map(|requirement| &*requirement.number).collect();
        let wanted = rule.wcag.iter().filter(|requirement| requirement.is_for_conformance());
        for number in wanted.map(|requirement| &*requirement.number).filter(|number| !named.contains(number))
        {
            found.push(format!("criteria: {} does not name {number}", ours.name));
        }
        for number in named.difference(&allowed) {
            found.push(format!("criteria: {} names {number}, which the ACT rule does not", ours.name));
        }
    }
    found
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Score { title, standing, caught, left, failed, alarms, rest, .. } = self;
        let standing = format!("{standing:?}");
        write!(
            out,
            "{standing:<13} {caught} of {failed} caught, {left} left to a person, {alarms} false alarms in {rest}: {title}"
        )
    }
}

//! A rule: its name, how grave its findings are, what it stands on, its documentation, and the function that judges.
//!
//! A rule is a pair of files, `skipped_heading.rs` and `skipped_heading.md`. The name states the fault and
//! reads after "allow". The `.md` is what `explain` prints, and its examples are the rule's tests.

use std::fmt;

use super::easy_read::scene::TwinScene;
use super::findings::Findings;
use super::scene::{EntryScene, PageScene, PagesScene, SiteScene, WordsScene};
use crate::diagnostic::Level;

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// What settings, waivers, reports and `explain` call it.
    pub name: &'static str,
    /// How grave its findings are, unless the settings say otherwise; single findings may be gentler.
    pub level: Level,
    /// What it stands on.
    pub basis: &'static [Basis],
    /// Its documentation, in Markdown.
    pub docs: &'static str,
    /// How it judges.
    pub check: Check,
}

impl Rule {
    /// Whether it asks for more than the law does, and so judges only where the settings give it a level: it stands
    /// on WCAG at grade AAA, and on no law or guideline that asks for it all the same.
    pub fn is_on_request(&self) -> bool {
        let is_more = |basis: &Basis| matches!(basis, Basis::Wcag(_, Grade::AAA));
        self.basis.iter().any(is_more)
            && self.basis.iter().all(|basis| is_more(basis) || matches!(basis, Basis::Act(_)))
    }
}

/// What a rule looks at, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// One entry as its author wrote it.
    Entry(fn(&EntryScene<'_>, &mut Findings<'_>)),
    /// The words of one entry, or of all that stands outside of entries.
    Words(fn(&WordsScene<'_>, &mut Findings<'_>)),
    /// The Easy Read twin of an entry. What it finds at error level holds that twin back, not the site.
    EasyRead(fn(&TwinScene<'_>, &mut Findings<'_>)),
    /// One page as it ships.
    Page(fn(&PageScene<'_>, &mut Findings<'_>)),
    /// All pages together, whoever made them.
    Pages(fn(&PagesScene<'_>, &mut Findings<'_>)),
    /// The whole offer: what is known, and all that is published of it.
    Site(fn(&SiteScene<'_>, &mut Findings<'_>)),
}

/// What a rule stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A success criterion of WCAG 2.2 and its grade.
    Wcag(&'static str, Grade),
    /// A rule of the W3C's ACT rules, whose expectations are followed to the letter.
    Act(&'static str),
    /// An act, a regulation or statutory guidance.
    Law(&'static str),
    /// A published guideline.
    Guideline(&'static str),
}

/// The grade of a success criterion. Public bodies must meet A and AA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The least.
    A,
    /// What the law asks of public bodies.
    AA,
    /// More than the law asks.
    AAA,
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Basis::Wcag(criterion, grade) => write!(f, "WCAG 2.2, success criterion {criterion} ({grade:?})"),
            Basis::Act(id) => write!(f, "W3C ACT rule {id}"),
            Basis::Law(name) | Basis::Guideline(name) => f.write_str(name),
        }
    }
}

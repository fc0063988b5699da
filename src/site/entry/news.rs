//! A news item: what changed, whom it touches, until when it matters.

use crate::config::{AnyEntry, Organisation};
use crate::diagnostic::Diagnostic;
use crate::fact::{Date, choice};
use crate::yaml::{Fields, To, group};

group! {
    /// The fields of a news item.
    pub struct News {
        /// The day it came out.
        published: Date,
        /// The day it stops mattering; 6 months on if left out.
        expires: Option<Date>,
        /// What it is about.
        kind: NewsKind,
        /// The entries it touches: a notice appears on their pages.
        affects: Vec<To<AnyEntry>>,
        /// The last day to act.
        deadline: Option<Date>,
        /// Who says so.
        source: To<Organisation>,
    }
}

choice! {
    /// What a news item is about.
    pub enum NewsKind("service-change, closure, consultation, new-service, deadline or report") {
        /// A service changes.
        ServiceChange = "service-change" "A service is changing",
        /// A service closes.
        Closure = "closure" "A service is closing",
        /// People are asked for their views.
        Consultation = "consultation" "Have your say",
        /// A service starts.
        NewService = "new-service" "New",
        /// A day to remember.
        Deadline = "deadline" "A date to remember",
        /// A report came out.
        Report = "report" "Report",
    }
}

impl News {
    /// The last day it matters.
    pub fn expires(&self) -> Date {
        self.expires.unwrap_or_else(|| self.published.plus_months(6))
    }

    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if matches!(self.kind, NewsKind::ServiceChange | NewsKind::Closure) && self.affects.is_empty() {
            let place = fields.place("kind");
            fields.report(
                Diagnostic::error(
                    "fields-disagree",
                    place,
                    "News of a change or a closure must say which entries it affects",
                )
                .because("Families who read those entries need to see the notice there.")
                .help("Add `affects:` with the slugs of the entries."),
            );
        }
    }
}

//! An organisation that provides services, publishes documents or makes the offer.

use crate::fact::{WebAddress, choice};
use crate::yaml::{Prose, group};

use super::service::{Covers, Registered};

group! {
    /// The fields of an organisation.
    pub struct Organisation {
        /// What it is.
        kind: OrganisationKind,
        /// Its own site.
        url: Option<WebAddress>,
        /// How to complain to it.
        complaints: Option<Prose>,
        /// Whom it is registered with.
        registered: Vec<Registered>,
        /// Where it works.
        area: Option<Covers>,
    }
}

choice! {
    /// What an organisation is.
    pub enum OrganisationKind("council, nhs, school-trust, charity, parent-carer-group, company, government or other") {
        /// A council.
        Council = "council" "Council",
        /// Part of the NHS.
        Nhs = "nhs" "NHS",
        /// A trust of schools.
        SchoolTrust = "school-trust" "School or school trust",
        /// A charity.
        Charity = "charity" "Charity",
        /// A group of parents and carers.
        ParentCarerGroup = "parent-carer-group" "Parent carer group",
        /// A company.
        Company = "company" "Company",
        /// Part of government.
        Government = "government" "Government",
        /// Other.
        Other = "other" "Organisation",
    }
}

//! What one page gives to the search (`Record`), and what a result shows of it (`Card`).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// One page as the search sees it: plain data, made by the caller. Records are numbered by their order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Address of the page within the site.
    pub route: String,
    /// Title, as printed.
    pub title: String,
    /// One or two sentences, as printed.
    pub summary: String,
    /// The words of the page, without markup. Indexed, never stored.
    pub body: String,
    /// Labels of the needs it serves, as families read them.
    pub needs: Vec<String>,
    /// Label of the kind of page, as families read it.
    pub kind: String,
    /// Code of the kind of page, for a picture or a style.
    pub kind_code: String,
    /// Name of who runs it; empty where there is none.
    pub organisation: String,
    /// Where it is, in words: venue, town, area; empty where there is none.
    pub place: String,
    /// Other names people use for it.
    pub aliases: Vec<String>,
    /// What it can be filtered by.
    pub facets: Codes,
    /// Youngest and oldest age in years; `None` where nobody stated them, which no age filter excludes.
    pub ages: Option<(f32, f32)>,
    /// How much less it is worth than another that says the same, in hundredths: what tells of help gives way to
    /// the help itself.
    pub lighter: u8,
    /// No longer running: found, but after everything that is.
    pub closed: bool,
    /// An authored Easy Read twin exists.
    pub has_easy_read: bool,
}

impl Record {
    /// The ages, where both are numbers: what is not a number is not stated.
    pub(super) fn stated_ages(&self) -> Option<(f32, f32)> {
        self.ages.filter(|(youngest, oldest)| youngest.is_finite() && oldest.is_finite())
    }
}

/// Codes by facet: those a record has, or those a question allows. A code is any text without meaning here.
pub type Codes = BTreeMap<Facet, BTreeSet<String>>;

/// What results can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// Special educational need or disability.
    Need,
    /// Life stage.
    Stage,
    /// Area served.
    Area,
    /// Category of page.
    Kind,
    /// What it costs.
    Cost,
    /// How to get it: refer yourself, school, GP.
    Access,
    /// Whether an EHC plan is needed.
    EhcPlan,
    /// Whether a diagnosis is needed.
    Diagnosis,
    /// In person, online, by phone.
    Delivery,
    /// First half of the postcode of where it is.
    Outcode,
}

impl Facet {
    /// Every facet, in the order forms show them.
    pub const ALL: [Facet; 10] = [
        Facet::Need,
        Facet::Stage,
        Facet::Area,
        Facet::Kind,
        Facet::Cost,
        Facet::Access,
        Facet::EhcPlan,
        Facet::Diagnosis,
        Facet::Delivery,
        Facet::Outcode,
    ];

    /// Its name in the index and in addresses, such as `ehc-plan`.
    pub fn key(self) -> &'static str {
        match self {
            Facet::Need => "need",
            Facet::Stage => "stage",
            Facet::Area => "area",
            Facet::Kind => "kind",
            Facet::Cost => "cost",
            Facet::Access => "access",
            Facet::EhcPlan => "ehc-plan",
            Facet::Diagnosis => "diagnosis",
            Facet::Delivery => "delivery",
            Facet::Outcode => "outcode",
        }
    }

    /// The facet of that name, if there is one.
    pub fn from_key(key: &str) -> Option<Facet> {
        Facet::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// What a result shows of a record: enough to choose by, and no body.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Address of the page within the site.
    pub route: String,
    /// Title, as printed.
    pub title: String,
    /// One or two sentences, as printed.
    pub summary: String,
    /// Labels of the needs it serves.
    pub needs: Vec<String>,
    /// Label of the kind of page.
    pub kind: String,
    /// Code of the kind of page.
    pub kind_code: String,
    /// Name of who runs it; empty where there is none.
    pub organisation: String,
    /// Where it is, in words; empty where there is none.
    pub place: String,
    /// First halves of the postcodes of where it is, in order.
    pub outcodes: Vec<String>,
    /// Youngest and oldest age in years; `None` where nobody stated them.
    pub ages: Option<(f32, f32)>,
    /// No longer running.
    pub closed: bool,
    /// An authored Easy Read twin exists.
    pub has_easy_read: bool,
}

impl From<&Record> for Card {
    fn from(record: &Record) -> Card {
        Card {
            route: record.route.clone(),
            title: record.title.clone(),
            summary: record.summary.clone(),
            needs: record.needs.clone(),
            kind: record.kind.clone(),
            kind_code: record.kind_code.clone(),
            organisation: record.organisation.clone(),
            place: record.place.clone(),
            outcodes: record.facets.get(&Facet::Outcode).into_iter().flatten().cloned().collect(),
            ages: record.stated_ages(),
            closed: record.closed,
            has_easy_read: record.has_easy_read,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_facet_has_one_name_in_the_index_in_addresses_and_in_json() {
        for facet in Facet::ALL {
            assert_eq!(Facet::from_key(facet.key()), Some(facet));
            let json = serde_json::to_value(facet).expect("a facet can be written as JSON");
            assert_eq!(json, facet.key());
        }
    }
}

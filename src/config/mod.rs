//! The settings of one offer, from `content/site.yaml`: who publishes it, its lists of words, its contacts, its rules.
//!
//! Unknown keys are faults, as in entries. What is left out has a default that is stated here.

mod easy_read;
mod pdf;
mod settings;
mod vocabulary;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, Sources};
use crate::yaml::{Fields, Reading};

pub use easy_read::EasyReadLimits;
pub use pdf::{Pdf, PdfFont};
pub use settings::{
    Alert, Enough, Leveled, RuleLevel, Security, SecurityContact, Settings, Suggest, Urgent, Waiver, WayIn,
};
pub use vocabulary::{
    AnyEntry, Area, Category, Document, Event, Item, Need, Organisation, Pathway, Stage, Term, Venue,
    Vocabulary, Weight,
};

/// Where a council's own list of statutory items stands, if it has one.
const STATUTORY: &str = "content/statutory.yaml";

/// Where the settings stand.
pub const PATH: &str = "content/site.yaml";

/// Acronyms that everybody knows, unless a council says otherwise.
const WELL_KNOWN: [&str; 12] = ["BBC", "CD", "DVD", "GP", "GPs", "ID", "NHS", "PDF", "QR", "SMS", "TV", "UK"];

/// The settings of one offer with its lists of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// What site.yaml says.
    pub settings: Settings,
    /// The needs a family can look for.
    pub needs: Vocabulary,
    /// The stages of life.
    pub stages: Vocabulary,
    /// The kinds of help.
    pub categories: Vocabulary,
    /// The areas the offer covers.
    pub areas: Vocabulary,
    /// What the law asks for.
    pub items: Vocabulary,
}

impl Config {
    /// Reads the settings. `None` when they cannot be used; the reading then says why.
    pub fn read(sources: &Sources) -> (Option<Config>, Reading) {
        let mut reading = Reading::new();
        let Some(id) = sources.find(PATH) else {
            reading.report(
                Diagnostic::error("no-settings", Place::File(PATH.into()), "There is no content/site.yaml here")
                    .because("It says whose Local Offer this is and whom families can ring.")
                    .help("Run the command in the folder that holds `content`, or make a new offer with `local-offer init`."),
            );
            return (None, reading);
        };
        let source = sources.get(id);
        let node = match crate::yaml::parse(id, source.text(), 0) {
            Ok(node) => node,
            Err(fault) => {
                reading.report(*fault);
                return (None, reading);
            }
        };
        let settings = Fields::open(&node, source, &mut reading).and_then(|mut fields| {
            let settings = Settings::read(&mut fields);
            fields.close();
            settings
        });
        if let Some(settings) = &settings {
            for terms in [&settings.needs, &settings.stages, &settings.categories, &settings.areas] {
                reading.found.extend(vocabulary::weigh(terms));
            }
        }
        let statutory = sources.find(STATUTORY).map(|id| vocabulary::read(id, sources.get(id), &mut reading));
        let config = settings.map(|settings| Config::with(settings, statutory));
        (config, reading)
    }

    /// The acronyms that need no expansion: at least 8 people in 10 know them (GOV.UK style guide).
    pub fn well_known(&self) -> BTreeSet<String> {
        let own: BTreeSet<String> = self.settings.well_known.iter().map(ToString::to_string).collect();
        if own.is_empty() { WELL_KNOWN.into_iter().map(str::to_owned).collect() } else { own }
    }

    fn with(settings: Settings, items: Option<Vec<Term>>) -> Config {
        let own = |terms: &Vec<Term>, name: &str, text: &str| match terms.is_empty() {
            true => Vocabulary::built_in(name, text),
            false => Vocabulary::new(terms.clone()),
        };
        Config {
            needs: own(&settings.needs, "needs", include_str!("defaults/needs.yaml")),
            stages: own(&settings.stages, "stages", include_str!("defaults/stages.yaml")),
            categories: own(&settings.categories, "categories", include_str!("defaults/categories.yaml")),
            areas: Vocabulary::new(settings.areas.clone()),
            items: own(&items.unwrap_or_default(), "statutory", include_str!("defaults/statutory.yaml")),
            settings,
        }
    }
}

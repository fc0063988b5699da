//! The rules that judge in one run: all, or those that the settings leave on.

use super::RULES;
use super::rule::Rule;
use crate::config::{Config, Leveled};

/// The rules that judge in one run, in the order of the table.
#[derive(Clone, Debug)]
pub struct Chosen(Vec<&'static Rule>);

impl Chosen {
    /// The rules that an offer's settings leave on. Those that ask for more than the law does
    /// ([`Rule::is_on_request`]) are on where the settings give them a level.
    pub fn by(config: &Config) -> Chosen {
        let is_on = |rule: &&Rule| {
            let stated = config.settings.rules.iter().find(|stated| stated.rule.as_str() == rule.name);
            stated.map_or(!rule.is_on_request(), |stated| stated.level != Leveled::Off)
        };
        Chosen(RULES.iter().filter(is_on).collect())
    }

    /// Every rule that the law asks for.
    pub fn lawful() -> Chosen {
        Chosen(RULES.iter().filter(|rule| !rule.is_on_request()).collect())
    }

    /// Every rule there is.
    pub fn every() -> Chosen {
        Chosen(RULES.iter().collect())
    }

    /// The rules, in the order of the table.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        self.0.iter().copied()
    }
}

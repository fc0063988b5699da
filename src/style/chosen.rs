//! Which declarations win for an element in one mode (<https://drafts.csswg.org/css-cascade-5/#cascade-sort>).

use std::sync::Arc;

use super::declaration::{Declaration, What};
use super::mode::Modes;
use super::property::Property;
use super::value::{Value, Wide, read};
use super::variable::{Variables, replaced, with};

/// Where a declaration stands among all that speak to an element: greater ones win.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) struct Weight {
    pub is_important: bool,
    /// 0 for the browser and 1 for the author; the other way round for what is important.
    pub origin: u8,
    /// Whether it stands in a `style` attribute.
    pub is_attached: bool,
    pub layer: u32,
    pub specificity: u32,
    pub order: u64,
}

/// A declaration that speaks to an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'r> {
    pub weight: Weight,
    pub holds: Modes,
    pub declaration: &'r Declaration,
}

impl Weight {
    /// The weight of a normal declaration and that of an important one of the same rule.
    pub(super) fn of(self, is_important: bool) -> Weight {
        match is_important {
            false => self,
            true => Weight { is_important, origin: 1 - self.origin, layer: u32::MAX - self.layer, ..self },
        }
    }
}

/// The values that win in one mode.
pub(super) struct Chosen {
    values: Vec<Option<Value>>,
    pub variables: Arc<Variables>,
}

impl Chosen {
    /// Picks from entries, greatest weight first.
    pub(super) fn from(entries: &[Entry<'_>], mode: Modes, inherited: &Arc<Variables>) -> Chosen {
        let holding = || entries.iter().filter(|entry| !(entry.holds & mode).is_empty());
        let mut own: Vec<(Arc<str>, Arc<str>)> = Vec::new();
        for entry in holding() {
            if let What::Custom(name, text) = &entry.declaration.what
                && !own.iter().any(|(known, _)| known == name)
            {
                own.push((name.clone(), text.clone()));
            }
        }
        let variables = with(inherited, &own);
        let mut values: Vec<Option<Value>> = vec![None; Property::ALL.len()];
        // What `revert` and `revert-layer` pass over.
        let mut passed: Vec<Option<(u8, Option<u32>)>> = vec![None; Property::ALL.len()];
        for entry in holding() {
            let What::Property(property, value) = &entry.declaration.what else { continue };
            let at = *property as usize;
            let is_passed = passed[at].is_some_and(|(origin, layer)| {
                origin == entry.weight.origin && layer.is_none_or(|layer| layer == entry.weight.layer)
            });
            if values[at].is_some() || is_passed {
                continue;
            }
            match value {
                Value::Wide(Wide::Revert) => passed[at] = Some((entry.weight.origin, None)),
                Value::Wide(Wide::RevertLayer) => {
                    passed[at] = Some((entry.weight.origin, Some(entry.weight.layer)));
                }
                Value::Pending(pending) => {
                    let text = replaced(&pending.text, &variables);
                    let all = text.and_then(|text| read(&pending.name, &text)).unwrap_or_default();
                    let own = all.into_iter().find(|(one, _)| one == property).map(|(_, value)| value);
                    // What cannot be read now is as if it were unset: it is too late for another.
                    values[at] = Some(own.unwrap_or(Value::Wide(Wide::Unset)));
                }
                value => values[at] = Some(value.clone()),
            }
        }
        Chosen { values, variables }
    }

    /// The value of a property, where one is set and is not as inherited or initial.
    pub(super) fn of(&self, property: Property) -> Given<'_> {
        let inherits = property.is_inherited();
        match &self.values[property as usize] {
            None | Some(Value::Wide(Wide::Unset | Wide::Revert | Wide::RevertLayer)) if inherits => {
                Given::Inherited
            }
            Some(Value::Wide(Wide::Inherit)) => Given::Inherited,
            None | Some(Value::Wide(_)) => Given::Initial,
            Some(value) => Given::Value(value),
        }
    }

    /// The text of a property whose value is text.
    pub(super) fn text(&self, property: Property) -> Option<&str> {
        match self.of(property) {
            Given::Value(Value::Text(text)) => Some(text),
            _ => None,
        }
    }
}

/// What is given for a property.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Given<'c> {
    Value(&'c Value),
    Inherited,
    Initial,
}

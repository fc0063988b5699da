//! Settings that a site offers its readers as a class or an attribute of the whole page, such as
//! `:root[data-colours="dark"]`: found in the style sheets themselves, since nothing else tells of them.

use std::fmt;

use selectors::attr::AttrSelectorOperator;
use selectors::parser::{Component, Selector};

use super::selector::Css;
use super::word::hash;

/// A setting: what a script would put on `<html>`, or on `<body>`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Switch {
    Attribute { name: Box<str>, value: Box<str> },
    Class { name: Box<str>, on_body: bool },
}

/// Parts of names that tell of a way to look, and not of a page or a state.
const LOOKS: [&str; 9] = ["color", "colour", "contrast", "dark", "light", "mode", "scheme", "skin", "theme"];

impl Switch {
    /// A bit that the name of this setting has among the bits of [`mentions`].
    pub(super) fn bit(&self) -> Bits {
        match self {
            Switch::Attribute { name, .. } | Switch::Class { name, .. } => bit(name),
        }
    }

    fn is_about_looks(&self) -> bool {
        let (Switch::Attribute { name, .. } | Switch::Class { name, .. }) = self;
        let name = name.to_ascii_lowercase();
        LOOKS.iter().any(|look| name.contains(look))
    }
}

impl fmt::Display for Switch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Switch::Attribute { name, value } => write!(out, "`{name}=\"{value}\"`"),
            Switch::Class { name, .. } => write!(out, "the class `{name}`"),
        }
    }
}

/// A set of names, as bits: two names may share one.
pub(super) type Bits = u128;

/// The bit of a name.
pub(super) fn bit(name: &str) -> Bits {
    1 << (hash(name) % Bits::BITS)
}

/// What a selector mentions of attributes and classes, wherever in it, as bits; and the settings it tells of.
pub(super) fn mentions(selector: &Selector<Css>) -> (Bits, Vec<Switch>) {
    let mut bits = 0;
    let mut switches = Vec::new();
    let mut compound: Vec<&Component<Css>> = Vec::new();
    for component in selector.iter_raw_match_order() {
        if matches!(component, Component::Combinator(_)) {
            switches.extend(on_the_whole_page(&compound));
            compound.clear();
            continue;
        }
        gather(component, &mut |inner| {
            bits |= named(inner).map_or(0, bit);
            compound.push(inner);
        });
    }
    switches.extend(on_the_whole_page(&compound));
    switches.sort();
    switches.dedup();
    switches.retain(Switch::is_about_looks);
    (bits, switches)
}

/// Calls for a component, and for each within its lists of alternatives.
pub(super) fn gather<'s>(component: &'s Component<Css>, then: &mut impl FnMut(&'s Component<Css>)) {
    match component {
        Component::Is(list) | Component::Where(list) | Component::Negation(list) => {
            for inner in list.slice().iter().flat_map(Selector::iter_raw_match_order) {
                gather(inner, then);
            }
        }
        Component::Has(list) => {
            for inner in list.iter().flat_map(|one| one.selector.iter_raw_match_order()) {
                gather(inner, then);
            }
        }
        _ => then(component),
    }
}

fn named(component: &Component<Css>) -> Option<&str> {
    match component {
        Component::Class(name) => Some(name.text()),
        Component::AttributeInNoNamespaceExists { local_name, .. }
        | Component::AttributeInNoNamespace { local_name, .. } => Some(local_name.text()),
        Component::AttributeOther(attribute) => Some(attribute.local_name.text()),
        _ => None,
    }
}

/// The settings in a compound that is about `<html>` or `<body>`.
fn on_the_whole_page(compound: &[&Component<Css>]) -> Vec<Switch> {
    let is_named = |wanted: &str| {
        compound
            .iter()
            .any(|part| matches!(part, Component::LocalName(name) if name.lower_name.text() == wanted))
    };
    let on_root = is_named("html") || compound.iter().any(|part| matches!(part, Component::Root));
    let on_body = is_named("body");
    if !on_root && !on_body {
        return Vec::new();
    }
    let switch = |part: &&Component<Css>| match part {
        Component::Class(name) => Some(Switch::Class { name: name.text().into(), on_body }),
        Component::AttributeInNoNamespace {
            local_name,
            operator: AttrSelectorOperator::Equal,
            value,
            ..
        } if on_root => {
            Some(Switch::Attribute { name: local_name.text().into(), value: value.as_ref().into() })
        }
        _ => None,
    };
    compound.iter().filter_map(switch).collect()
}

//! Every state and property of ARIA 1.2, and those that ARIA 1.3 adds and browsers already know.

use super::value::Value::{
    self, Integer, Number, Reference, References, Text, Token, Tokens, Tristate, TrueFalse,
    TrueFalseUndefined,
};

/// Where a state or property may stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// On every element, unless its role prohibits it.
    Global,
    /// Where the role supports it.
    Own,
}

use Reach::{Global, Own};

macro_rules! properties {
    ($($variant:ident = $name:literal, $reach:ident, $value:expr;)+) => {
        /// A state or property.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[expect(missing_docs, reason = "each is documented by the specification under its own name")]
        pub enum Property { $($variant,)+ }

        impl Property {
            /// Every one, in the order of the enum.
            pub const ALL: &[Property] = &[$(Property::$variant,)+];

            /// The name of the attribute.
            pub fn name(self) -> &'static str {
                match self { $(Property::$variant => $name,)+ }
            }

            /// The one of that name, in lower case.
            pub fn named(name: &str) -> Option<Property> {
                match name { $($name => Some(Property::$variant),)+ _ => None }
            }

            /// What it takes.
            pub fn value(self) -> Value {
                match self { $(Property::$variant => $value,)+ }
            }

            fn reach(self) -> Reach {
                match self { $(Property::$variant => $reach,)+ }
            }
        }
    };
}

impl Property {
    /// Whether it may stand on every element that does not prohibit it (ARIA 1.2, 6.4). The four that
    /// ARIA 1.2 would rather have on some roles only are still global.
    pub fn is_global(self) -> bool {
        self.reach() == Global
    }

    /// Whether authors should no longer use it.
    pub fn is_deprecated(self) -> bool {
        matches!(self, Property::DropEffect | Property::Grabbed)
    }
}

properties! {
    ActiveDescendant = "aria-activedescendant", Own, Reference;
    Atomic = "aria-atomic", Global, TrueFalse;
    AutoComplete = "aria-autocomplete", Own, Token(&["inline", "list", "both", "none"]);
    BrailleLabel = "aria-braillelabel", Global, Text;
    BrailleRoleDescription = "aria-brailleroledescription", Global, Text;
    Busy = "aria-busy", Global, TrueFalse;
    Checked = "aria-checked", Own, Tristate;
    ColCount = "aria-colcount", Own, Integer;
    ColIndex = "aria-colindex", Own, Integer;
    ColIndexText = "aria-colindextext", Own, Text;
    ColSpan = "aria-colspan", Own, Integer;
    Controls = "aria-controls", Global, References;
    Current = "aria-current", Global, Token(&["page", "step", "location", "date", "time", "true", "false"]);
    DescribedBy = "aria-describedby", Global, References;
    Description = "aria-description", Global, Text;
    Details = "aria-details", Global, References; // one id in 1.2, several in 1.3
    Disabled = "aria-disabled", Global, TrueFalse;
    DropEffect = "aria-dropeffect", Global, Tokens(&["copy", "execute", "link", "move", "none", "popup"]);
    ErrorMessage = "aria-errormessage", Global, References; // one id in 1.2, several in 1.3
    Expanded = "aria-expanded", Own, TrueFalseUndefined;
    FlowTo = "aria-flowto", Global, References;
    Grabbed = "aria-grabbed", Global, TrueFalseUndefined;
    HasPopup = "aria-haspopup", Global, Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]);
    Hidden = "aria-hidden", Global, TrueFalseUndefined;
    Invalid = "aria-invalid", Global, Token(&["grammar", "false", "spelling", "true"]);
    KeyShortcuts = "aria-keyshortcuts", Global, Text;
    Label = "aria-label", Global, Text;
    LabelledBy = "aria-labelledby", Global, References;
    Level = "aria-level", Own, Integer;
    Live = "aria-live", Global, Token(&["assertive", "off", "polite"]);
    Modal = "aria-modal", Own, TrueFalse;
    MultiLine = "aria-multiline", Own, TrueFalse;
    MultiSelectable = "aria-multiselectable", Own, TrueFalse;
    Orientation = "aria-orientation", Own, Token(&["horizontal", "undefined", "vertical"]);
    Owns = "aria-owns", Global, References;
    Placeholder = "aria-placeholder", Own, Text;
    PosInSet = "aria-posinset", Own, Integer;
    Pressed = "aria-pressed", Own, Tristate;
    ReadOnly = "aria-readonly", Own, TrueFalse;
    Relevant = "aria-relevant", Global, Tokens(&["additions", "all", "removals", "text"]);
    Required = "aria-required", Own, TrueFalse;
    RoleDescription = "aria-roledescription", Global, Text;
    RowCount = "aria-rowcount", Own, Integer;
    RowIndex = "aria-rowindex", Own, Integer;
    RowIndexText = "aria-rowindextext", Own, Text;
    RowSpan = "aria-rowspan", Own, Integer;
    Selected = "aria-selected", Own, TrueFalseUndefined;
    SetSize = "aria-setsize", Own, Integer;
    Sort = "aria-sort", Own, Token(&["ascending", "descending", "none", "other"]);
    ValueMax = "aria-valuemax", Own, Number;
    ValueMin = "aria-valuemin", Own, Number;
    ValueNow = "aria-valuenow", Own, Number;
    ValueText = "aria-valuetext", Own, Text;
}

/// Some states and properties.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Properties(u64);

impl Properties {
    /// None at all.
    pub(super) const NONE: Properties = Properties(0);

    /// These.
    pub(super) const fn of(list: &[Property]) -> Properties {
        let mut bits = 0;
        let mut at = 0;
        while at < list.len() {
            bits |= 1 << list[at] as u64;
            at += 1;
        }
        Properties(bits)
    }

    /// These and those.
    pub(super) const fn and(self, others: Properties) -> Properties {
        Properties(self.0 | others.0)
    }

    /// Whether it is one of them.
    pub fn contains(self, property: Property) -> bool {
        self.0 & (1 << property as u64) != 0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Property> {
        Property::ALL.iter().copied().filter(move |property| self.contains(*property))
    }
}

#[cfg(test)]
mod tests {
    use super::{Properties, Property};

    #[test]
    fn every_property_is_found_by_its_own_name() {
        for property in Property::ALL {
            assert_eq!(Property::named(property.name()), Some(*property));
        }
        assert_eq!(Property::named("aria-labeledby"), None);
        assert!(Property::ALL.len() <= 64, "a set of them must fit into its bits");
    }

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        let set = Properties::of(&[Property::ActiveDescendant, Property::ValueText]);
        assert!(set.iter().eq([Property::ActiveDescendant, Property::ValueText]));
        assert!(Properties::NONE.iter().next().is_none());
    }
}

//! Which states and properties a role supports, requires and prohibits (ARIA 1.2, 5.3 and 5.4; DPUB-ARIA 1.1
//! and Graphics-ARIA add roles that need no more than the global ones).

use super::property::{Properties, Property};
use crate::html::roles::Role;

/// What a role with a value in a range has.
const RANGE: Properties =
    Properties::of(&[Property::ValueMax, Property::ValueMin, Property::ValueNow, Property::ValueText]);

/// What a choice of several has, shown as one thing that moves among them.
const CHOICE: Properties = Properties::of(&[Property::ActiveDescendant, Property::Orientation]);

/// What stands in a row and a column.
const PLACED: Properties = Properties::of(&[
    Property::ColIndex,
    Property::ColIndexText,
    Property::ColSpan,
    Property::RowIndex,
    Property::RowIndexText,
    Property::RowSpan,
]);

/// What one of a known number has.
const COUNTED: Properties = Properties::of(&[Property::PosInSet, Property::SetSize]);

/// What a field that must be filled in, or cannot be, has.
const FIELD: Properties = Properties::of(&[Property::ReadOnly, Property::Required]);

/// What a cell that can be chosen has.
const GRID_CELL: Properties =
    PLACED.and(FIELD).and(Properties::of(&[Property::Expanded, Property::Selected]));

/// What is switched on and off.
const CHECKED: Properties = Properties::of(&[Property::Checked]);
const SWITCHED: Properties = CHECKED.and(FIELD).and(Properties::of(&[Property::Expanded]));

/// What text can be typed into.
const TYPED: Properties = FIELD.and(Properties::of(&[
    Property::ActiveDescendant,
    Property::AutoComplete,
    Property::MultiLine,
    Property::Placeholder,
]));

/// What a table counts.
const TABLE: Properties = Properties::of(&[Property::ColCount, Property::RowCount]);
const MULTIPLE: Properties = Properties::of(&[Property::MultiSelectable]);
const ACTIVE: Properties = Properties::of(&[Property::ActiveDescendant]);
const EXPANDED: Properties = Properties::of(&[Property::Expanded]);

/// What names an element, which many roles prohibit.
const NAMING: Properties = Properties::of(&[Property::BrailleLabel, Property::Label, Property::LabelledBy]);

/// What renames the role, where there is none to tell of.
const RENAMING: Properties =
    NAMING.and(Properties::of(&[Property::BrailleRoleDescription, Property::RoleDescription]));

impl Role {
    /// The states and properties it supports beyond the global ones, inherited and required ones among them.
    pub fn supported(self) -> Properties {
        match self {
            Role::Alert => Properties::NONE,
            Role::AlertDialog | Role::Dialog => Properties::of(&[Property::Modal]),
            Role::Application => ACTIVE.and(EXPANDED),
            Role::Article => COUNTED,
            Role::Button => EXPANDED.and(Properties::of(&[Property::Pressed])),
            Role::Cell => PLACED,
            Role::Checkbox | Role::Switch => SWITCHED,
            Role::ColumnHeader | Role::RowHeader => GRID_CELL.and(Properties::of(&[Property::Sort])),
            Role::Combobox => FIELD.and(ACTIVE).and(EXPANDED).and(Properties::of(&[Property::AutoComplete])),
            Role::Comment => COUNTED.and(Properties::of(&[Property::Level])),
            Role::Grid => TABLE.and(ACTIVE).and(MULTIPLE).and(Properties::of(&[Property::ReadOnly])),
            Role::GridCell => GRID_CELL,
            Role::Group => ACTIVE,
            Role::Heading => Properties::of(&[Property::Level]),
            Role::Link => EXPANDED,
            Role::ListBox => CHOICE.and(FIELD).and(MULTIPLE).and(EXPANDED),
            Role::ListItem => COUNTED.and(Properties::of(&[Property::Level])),
            Role::Menu | Role::MenuBar | Role::Toolbar => CHOICE,
            Role::MenuItem => COUNTED.and(EXPANDED),
            Role::MenuItemCheckbox | Role::MenuItemRadio => COUNTED.and(SWITCHED),
            Role::Meter | Role::ProgressBar => RANGE,
            Role::Option => COUNTED.and(CHECKED).and(Properties::of(&[Property::Selected])),
            Role::Radio => COUNTED.and(CHECKED),
            Role::RadioGroup => CHOICE.and(FIELD),
            Role::Row => COUNTED.and(ACTIVE).and(EXPANDED).and(Properties::of(&[
                Property::ColIndex,
                Property::Level,
                Property::RowIndex,
                Property::RowIndexText,
                Property::Selected,
            ])),
            Role::Scrollbar | Role::Separator => RANGE.and(Properties::of(&[Property::Orientation])),
            Role::SearchBox | Role::Textbox => TYPED,
            Role::Slider => RANGE.and(Properties::of(&[Property::Orientation, Property::ReadOnly])),
            Role::SpinButton => RANGE.and(FIELD).and(ACTIVE),
            Role::Tab => COUNTED.and(EXPANDED).and(Properties::of(&[Property::Selected])),
            Role::Table => TABLE,
            Role::TabList => CHOICE.and(MULTIPLE).and(Properties::of(&[Property::Level])),
            Role::Tree => CHOICE.and(MULTIPLE).and(Properties::of(&[Property::Required])),
            Role::TreeGrid => TABLE.and(CHOICE).and(MULTIPLE).and(FIELD),
            Role::TreeItem => {
                COUNTED.and(CHECKED).and(EXPANDED).and(Properties::of(&[Property::Level, Property::Selected]))
            }
            Role::DocBiblioentry | Role::DocEndnote => COUNTED.and(Properties::of(&[Property::Level])),
            Role::DocPagebreak => RANGE.and(Properties::of(&[Property::Orientation])),
            Role::GraphicsObject => ACTIVE,
            _ => Properties::NONE,
        }
    }

    /// Those without which it makes no sense. Where ARIA says what is meant when one is missing, it is
    /// not required here.
    pub fn required(self) -> Properties {
        match self {
            Role::Checkbox | Role::MenuItemCheckbox | Role::MenuItemRadio | Role::Radio | Role::Switch => {
                CHECKED
            }
            Role::Combobox => Properties::of(&[Property::Controls, Property::Expanded]),
            Role::Meter | Role::Slider => Properties::of(&[Property::ValueNow]),
            Role::Scrollbar => Properties::of(&[Property::Controls, Property::ValueNow]),
            // Only of one that moves, which is one that takes the focus.
            Role::Separator => Properties::of(&[Property::ValueNow]),
            _ => Properties::NONE,
        }
    }

    /// Those it must not have.
    pub fn prohibited(self) -> Properties {
        match self {
            Role::Generic | Role::None | Role::Presentation => RENAMING,
            _ if self.is_nameless() => NAMING,
            _ => Properties::NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;
    use crate::html::aria::Property;

    #[test]
    fn a_role_supports_what_its_table_says() {
        let case = |role: Role, property: Property, supports: bool| {
            assert_eq!(role.supported().contains(property), supports, "{} {}", role.name(), property.name());
        };
        case(Role::Button, Property::Pressed, true);
        case(Role::Button, Property::Sort, false);
        case(Role::Link, Property::Checked, false);
        case(Role::Row, Property::RowIndex, true);
        case(Role::Navigation, Property::Expanded, false);
        case(Role::TreeGrid, Property::ColCount, true);
        case(Role::DocPagebreak, Property::ValueNow, true);
    }

    #[test]
    fn what_a_role_requires_it_supports_and_does_not_prohibit() {
        for role in Role::ALL {
            for property in role.required().iter() {
                assert!(property.is_global() || role.supported().contains(property), "{}", role.name());
                assert!(!role.prohibited().contains(property), "{}", role.name());
            }
            assert!(role.supported().iter().all(|property| !property.is_global()), "{}", role.name());
        }
        assert!(Role::Paragraph.prohibited().contains(Property::Label));
        assert!(!Role::Paragraph.prohibited().contains(Property::RoleDescription));
        assert!(Role::Generic.prohibited().contains(Property::RoleDescription));
        assert!(!Role::Heading.prohibited().contains(Property::Label));
    }
}

//! The fields of forms, as the rules about labels and names see them.

use super::scene::PageScene;
use crate::html::{Element, Role};

/// The roles of what is typed into, ticked or chosen from (ACT rule e086e5, applicability).
const FIELDS: [Role; 11] = [
    Role::Checkbox,
    Role::Combobox,
    Role::ListBox,
    Role::MenuItemCheckbox,
    Role::MenuItemRadio,
    Role::Radio,
    Role::SearchBox,
    Role::Slider,
    Role::SpinButton,
    Role::Switch,
    Role::Textbox,
];

/// The types of `<input>` that are fields although they have no role.
const WITHOUT_ROLE: [&str; 8] =
    ["color", "date", "datetime-local", "file", "month", "password", "time", "week"];

impl<'a> PageScene<'a> {
    /// The fields that assistive technology is told of, in document order.
    pub fn fields(&self) -> impl Iterator<Item = Element<'a>> + '_ {
        self.elements()
            .filter(|seen| {
                let has_role = seen.role.is_some_and(|role| FIELDS.contains(&role));
                seen.is_told && (has_role || (seen.role.is_none() && seen.element.is_input_of(&WITHOUT_ROLE)))
            })
            .map(|seen| seen.element)
    }
}

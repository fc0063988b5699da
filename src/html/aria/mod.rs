//! What ARIA says of attributes and of roles, as tables, and what ARIA in HTML says of both on HTML's own elements.
//!
//! - [`Property`] (`property`, `value`): every state and property, and the values it takes;
//! - `support`: which of them a role supports, requires and prohibits;
//! - `structure`: which roles are parts of which wholes, and [`Ownership`] (`ownership`): who owns whom on a page;
//! - `in_html`: what HTML's own elements take, and which roles an author may give them.
//!
//! ARIA 1.2 (<https://www.w3.org/TR/wai-aria-1.2/>) decides. What its next edition adds and browsers
//! already know is let pass.

mod in_html;
mod ownership;
mod property;
mod structure;
mod support;
mod value;

pub use in_html::Fit;
pub use ownership::Ownership;
pub use property::{Properties, Property};
pub use structure::Parts;
pub use value::Value;

use super::tree::Element;

/// An attribute whose name begins with `aria-`, as an element has it.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'d> {
    /// Its name.
    pub name: &'d str,
    /// Its value.
    pub value: &'d str,
    /// What ARIA knows by that name.
    pub property: Option<Property>,
}

impl<'d> Element<'d> {
    /// The attributes whose names begin with `aria-`, in the order written.
    pub fn aria(self) -> impl Iterator<Item = Stated<'d>> {
        self.attributes().filter(|(name, _)| name.starts_with("aria-")).map(|(name, value)| Stated {
            name,
            value,
            property: Property::named(name),
        })
    }

    /// The value of a state or property, unless it is blank.
    pub fn stated(self, property: Property) -> Option<&'d str> {
        self.attribute(property.name()).filter(|value| !value.trim().is_empty())
    }

    /// Whether a state or property is `true`.
    pub fn is_stated_true(self, property: Property) -> bool {
        self.attribute(property.name()).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

//! The role of an element: what assistive technology says it is.
//!
//! The author's `role` goes first, where it is valid and nothing forbids it (ARIA 1.2, 8.1 and 7);
//! then what HTML says of the element itself (HTML-AAM 1.0, see `implicit`).

use super::aria::Property;
use super::roles::Role;
use super::tree::Element;

/// Global ones that do not bring an element before assistive technology.
const DOES_NOT_TELL: [Property; 3] =
    [Property::Hidden, Property::BrailleLabel, Property::BrailleRoleDescription];

impl Element<'_> {
    /// The role assistive technology is told; `None` where HTML gives the element no role and its
    /// author gives none that is valid.
    pub fn role(self) -> Option<Role> {
        let implicit = || match self.implicit_role() {
            Some(Role::None) if self.must_be_told() => Some(Role::Img),
            None if !self.is_any(&["td", "th"]) => None,
            _ if self.inherits_presentation() => Some(Role::None),
            role => role,
        };
        match self.explicit_role() {
            Some(role) if role.is_presentational() && self.must_be_told() => implicit(),
            Some(Role::Presentation) => Some(Role::None),
            // Without a name these are not landmarks (ARIA 1.2, `form` and `region`).
            Some(Role::Form | Role::Region) if !self.is_named_by_author() => implicit(),
            Some(role) => Some(role),
            None => implicit(),
        }
    }

    /// The first role in the `role` attribute that is one, whether or not it takes effect.
    pub fn explicit_role(self) -> Option<Role> {
        self.attribute("role")?.split_ascii_whitespace().find_map(Role::named)
    }

    /// Whether this element itself is among what assistive technology is told: not hidden from it,
    /// not presentational, and not inside an element whose children are.
    ///
    /// Style sheets may hide more; see [`Hiding`](super::Hiding) for what is counted here.
    pub fn is_in_accessibility_tree(self) -> bool {
        !self.hiding().is_hidden_from_assistive_technology()
            && !self.role().is_some_and(Role::is_presentational)
            && !self.is_within_presentational_children()
    }

    /// Whether an element around this one has a role whose children are not exposed, as a button has.
    pub fn is_within_presentational_children(self) -> bool {
        self.ancestors().any(|around| around.role().is_some_and(Role::has_presentational_children))
    }

    /// Whether `aria-label`, `aria-labelledby` or `title` gives the element a name.
    pub(super) fn is_named_by_author(self) -> bool {
        let has_words = |name| self.attribute(name).is_some_and(|words| !words.trim().is_empty());
        has_words("aria-label")
            || has_words("title")
            || self.attribute("aria-labelledby").is_some_and(|ids| self.by_ids(ids).next().is_some())
    }

    /// Whether the presentational role loses (ARIA 1.2, "presentational roles conflict resolution").
    /// `aria-hidden` does not count, which says the contrary, nor do the two for braille, which only
    /// repeat what others say.
    pub(super) fn must_be_told(self) -> bool {
        self.is_focusable()
            || self.aria().any(|stated| {
                stated
                    .property
                    .is_some_and(|property| property.is_global() && !DOES_NOT_TELL.contains(&property))
                    && !stated.value.trim().is_empty()
            })
    }

    /// Whether this is a required part of a list or table that its author made presentational: its
    /// own role then goes too, unless it has one of its own.
    fn inherits_presentation(self) -> bool {
        let wholes: &[&str] = match self.name() {
            "li" => &["ul", "ol", "menu"],
            "dt" | "dd" => &["dl"],
            "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" | "caption" => &["table"],
            _ => return false,
        };
        self.is_html()
            && !self.must_be_told()
            && self.closest(|around| around.is_any(wholes)).is_some_and(|whole| {
                whole.explicit_role().is_some_and(Role::is_presentational) && !whole.must_be_told()
            })
    }
}

#[cfg(test)]
mod tests {
    use crate::html::{Document, Role};

    fn with<T>(html: &str, ask: impl Fn(crate::html::Element<'_>) -> T) -> T {
        ask(Document::parse(html).by_id("x").expect("an element with id x"))
    }

    #[test]
    fn the_role_is_what_assistive_technology_is_told() {
        let case = |html: &str, role: Option<Role>| assert_eq!(with(html, |x| x.role()), role, "{html}");
        case("<a id=x>", Some(Role::Generic));
        case("<a id=x href=#>", Some(Role::Link));
        case("<header id=x>", Some(Role::Banner));
        case("<main><header id=x>", Some(Role::Generic));
        case("<section id=x>", Some(Role::Generic));
        case("<section id=x aria-label=News>", Some(Role::Region));
        case("<div id=x role=region>", Some(Role::Generic));
        case("<input id=x>", Some(Role::Textbox));
        case("<input id=x type=CHECKBOX>", Some(Role::Checkbox));
        case("<input id=x type=password>", None);
        case("<input id=x list=l>", Some(Role::Combobox));
        case("<select id=x>", Some(Role::Combobox));
        case("<select id=x size=4>", Some(Role::ListBox));
        case("<img id=x>", Some(Role::Img));
        case("<img id=x alt=''>", Some(Role::None));
        case("<img id=x alt='' aria-label=Map>", Some(Role::Img));
        case("<img id=x alt='' tabindex=0>", Some(Role::Img));
        case("<div id=x role='nonsense button'>", Some(Role::Button));
        case("<div id=x role='range nonsense'>", Some(Role::Generic));
        case("<button id=x role=none>", Some(Role::Button));
        case("<h1 id=x role=presentation>", Some(Role::None));
        case("<h1 id=x role=presentation aria-hidden=false>", Some(Role::None));
        case("<ul role=none><li id=x>", Some(Role::None));
        case("<ul><li id=x>", Some(Role::ListItem));
        case("<li id=x>", Some(Role::Generic));
        case("<table role=presentation><td id=x>", Some(Role::None));
        case("<table><th id=x>", Some(Role::ColumnHeader));
        case("<table><tr><th id=x><td>", Some(Role::RowHeader));
        case("<table role=grid><td id=x>", Some(Role::GridCell));
        case("<p><svg id=x>", Some(Role::GraphicsDocument));
        case("<meta id=x>", None);
    }

    #[test]
    fn what_is_told_of_is_neither_hidden_nor_presentational() {
        let case =
            |html: &str, told: bool| assert_eq!(with(html, |x| x.is_in_accessibility_tree()), told, "{html}");
        case("<p id=x>", true);
        case("<div hidden><p id=x></div>", false);
        case("<div aria-hidden=true><p id=x></div>", false);
        case("<div aria-hidden=false><p id=x></div>", true);
        case("<div inert><p id=x></div>", false);
        case("<div style='visibility:hidden'><p id=x></div>", false);
        case("<div style='visibility:hidden'><p id=x style='visibility:visible'></div>", true);
        case("<p id=x style='display:none;display:block'>", true);
        case("<p id=x style='display:none !important;display:block'>", false);
        case("<p id=x hidden style='DISPLAY : block'>", true);
        case("<img id=x alt=''>", false);
        case("<button><img id=x alt=a></button>", false);
        case("<dialog><p id=x></dialog>", false);
        case("<dialog open><p id=x></dialog>", true);
        case("<input id=x type=hidden>", false);
        case("<title id=x>a</title>", false);
    }

    #[test]
    fn every_role_is_found_by_its_own_name() {
        for role in Role::ALL {
            assert_eq!(Role::named(&role.name().to_ascii_uppercase()), Some(*role));
        }
        assert_eq!(Role::named("widget"), None);
    }
}

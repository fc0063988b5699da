//! The name HTML itself gives an element: `alt`, labels, legend, caption, title and the like
//! (HTML-AAM 1.0, 4.1).

use super::roles::Role;
use super::text::collapsed;
use super::tree::Element;

/// Where a name comes from, by HTML.
pub(super) enum Native<'d> {
    /// Words to be taken as they are.
    Words(&'d str),
    /// Elements whose content is the name, in order.
    Content(Vec<Element<'d>>),
}

/// Inputs to which `placeholder` does not apply (<https://html.spec.whatwg.org/#do-not-apply>).
const UNTYPED: [&str; 15] = [
    "button",
    "checkbox",
    "color",
    "date",
    "datetime-local",
    "file",
    "hidden",
    "image",
    "month",
    "radio",
    "range",
    "reset",
    "submit",
    "time",
    "week",
];

impl<'d> Element<'d> {
    /// What HTML names this element by, before its content and its `title`. An image with an empty
    /// `alt` is named, with no words: it is decorative.
    pub(super) fn native_name(self) -> Option<Native<'d>> {
        if self.is_svg("svg") || (!self.is_html() && !self.is_svg("title")) {
            let title = self.child_elements().find(|child| child.is_svg("title"))?;
            return Some(Native::Content(vec![title]));
        }
        match self.name() {
            "img" | "area" => self.attribute("alt").map(Native::Words),
            "input" => self.input_name(),
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => self.label_contents(),
            "fieldset" => self.first_child_content("legend"),
            "figure" => self.first_child_content("figcaption"),
            "table" => self.first_child_content("caption"),
            "optgroup" => self.words_of("label"),
            "option" => self.words_of("label"),
            _ if self.name().contains('-') => self.label_contents(),
            _ => None,
        }
    }

    /// What names an element when nothing better does: `title`, then `placeholder`.
    pub(super) fn last_resort_name(self) -> Option<&'d str> {
        let words = |name: &str| self.attribute(name).filter(|words| !words.trim().is_empty());
        words("title").or_else(|| match self.name() {
            "textarea" => words("placeholder"),
            "input" if !self.is_input_of(&UNTYPED) => words("placeholder"),
            _ if self.is_svg("a") => words("xlink:title"),
            _ => None,
        })
    }

    /// What stands in a form control: what was typed or chosen, for a name it is part of
    /// (accname 1.2, 2C).
    pub(super) fn control_value(self) -> Option<String> {
        let role = self.role()?;
        let of_range = || {
            ["aria-valuetext", "aria-valuenow", "value"]
                .iter()
                .find_map(|name| self.attribute(name))
                .unwrap_or_default()
        };
        match role {
            Role::Textbox | Role::SearchBox | Role::Combobox if self.is("input") => {
                Some(self.attribute("value").unwrap_or_default().to_owned())
            }
            Role::Textbox | Role::SearchBox => Some(self.text_content()),
            Role::Combobox | Role::ListBox => Some(self.chosen_options()),
            Role::Meter | Role::ProgressBar | Role::Scrollbar | Role::Slider | Role::SpinButton => {
                Some(of_range().to_owned())
            }
            _ => None,
        }
    }

    fn chosen_options(self) -> String {
        let chosen = |option: &Element<'d>| {
            option.has_attribute("selected") || option.attribute("aria-selected") == Some("true")
        };
        let options = || self.descendant_elements().filter(|inside| inside.role() == Some(Role::Option));
        let mut names: Vec<String> =
            options().filter(chosen).map(|option| collapsed(&option.text_content())).collect();
        if names.is_empty() && self.is("select") && self.role() == Some(Role::Combobox) {
            names.extend(options().next().map(|first| collapsed(&first.text_content())));
        }
        names.join(" ")
    }

    fn input_name(self) -> Option<Native<'d>> {
        if let Some(labels) = self.label_contents() {
            return Some(labels);
        }
        let kind = self.input_type()?;
        match kind.as_str() {
            "image" => self.words_of("alt"),
            "button" => self.words_of("value"),
            // Browsers have a word of their own where none is given; an empty one is what they are told.
            "submit" if !self.has_attribute("value") => Some(Native::Words("Submit")),
            "reset" if !self.has_attribute("value") => Some(Native::Words("Reset")),
            "submit" | "reset" => self.words_of("value"),
            _ => None,
        }
    }

    fn words_of(self, attribute: &str) -> Option<Native<'d>> {
        self.attribute(attribute).filter(|words| !words.trim().is_empty()).map(Native::Words)
    }

    fn label_contents(self) -> Option<Native<'d>> {
        let labels: Vec<_> = self.labels().collect();
        (!labels.is_empty()).then_some(Native::Content(labels))
    }

    fn first_child_content(self, name: &str) -> Option<Native<'d>> {
        self.child_elements().find(|child| child.is(name)).map(|child| Native::Content(vec![child]))
    }
}

//! Which elements the keyboard focus can reach (<https://html.spec.whatwg.org/#focusable-area>).

use super::tree::Element;

impl Element<'_> {
    /// Whether the element can have the focus, by Tab or by script. Says nothing of hiding.
    pub fn is_focusable(self) -> bool {
        self.tab_index().is_some() && !self.is_disabled()
    }

    /// Whether Tab reaches the element: focusable, no negative `tabindex`, not hidden, not inert.
    pub fn is_in_tab_order(self) -> bool {
        let hiding = self.hiding();
        self.is_focusable()
            && self.tab_index().is_some_and(|index| index >= 0)
            && !hiding.is_taken_out()
            && !hiding.inert
    }

    /// Whether the element is a form control that its own `disabled`, or that of a fieldset around
    /// it, takes out of use. What stands in the fieldset's first legend stays in use.
    pub fn is_disabled(self) -> bool {
        if !self.is_any(&["button", "fieldset", "input", "optgroup", "option", "select", "textarea"]) {
            return false;
        }
        self.has_attribute("disabled")
            || self.ancestors().any(|around| {
                around.is("fieldset")
                    && around.has_attribute("disabled")
                    && !around
                        .child_elements()
                        .find(|child| child.is("legend"))
                        .is_some_and(|legend| legend.contains(*self))
            })
    }

    /// The `tabindex` written, or 0 for elements that take the focus without one.
    fn tab_index(self) -> Option<i32> {
        self.integer("tabindex").or_else(|| self.takes_focus_by_nature().then_some(0))
    }

    /// The number in an attribute, as browsers read it: white space before it and whatever follows it do not count
    /// (<https://html.spec.whatwg.org/#rules-for-parsing-integers>). `None` for what does not begin with a number of
    /// 32 bits.
    pub fn integer(self, attribute: &str) -> Option<i32> {
        let written = self.attribute(attribute)?.trim_ascii_start();
        let digits = written.strip_prefix(['-', '+']).unwrap_or(written);
        let signs = written.len() - digits.len();
        let end = digits.bytes().take_while(u8::is_ascii_digit).count();
        written[..signs + end].parse().ok()
    }

    /// Whether this is where its author lets readers write: `contenteditable`, if it has a value that counts.
    pub fn is_editable(self) -> bool {
        self.attribute("contenteditable").is_some_and(|value| {
            ["", "true", "plaintext-only"].iter().any(|counted| value.eq_ignore_ascii_case(counted))
        })
    }

    fn takes_focus_by_nature(self) -> bool {
        if !self.is_html() {
            return self.is_svg("a") && (self.has_attribute("href") || self.has_attribute("xlink:href"));
        }
        match self.name() {
            "a" => self.has_attribute("href"),
            "area" => self.has_attribute("href") && self.ancestors().any(|around| around.is("map")),
            "button" | "select" | "textarea" | "iframe" | "embed" | "object" => true,
            "input" => !self.is_input_of(&["hidden"]),
            "audio" | "video" => self.has_attribute("controls"),
            "summary" => self.is_summary_of_details(),
            _ => self.is_editable(),
        }
    }

    /// Whether this is the `<summary>` that opens and closes a `<details>`.
    pub fn is_summary_of_details(self) -> bool {
        self.is("summary")
            && self.parent_element().is_some_and(|parent| {
                parent.is("details")
                    && parent.child_elements().find(|child| child.is("summary")) == Some(self)
            })
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    #[test]
    fn a_number_is_as_much_of_one_as_there_is() {
        let case = |value: &str, expected: Option<i32>| {
            let document = Document::parse(&format!("<p tabindex='{value}'>"));
            let found = document.elements_named("p").next().and_then(|element| element.integer("tabindex"));
            assert_eq!(found, expected, "{value}");
        };
        case("0", Some(0));
        case("  -1x", Some(-1));
        case("+3px", Some(3));
        case("0.9", Some(0));
        case("x1", None);
        case("- 1", None);
        case("", None);
        case("99999999999", None);
        case("\u{a0}1", None);
    }

    #[test]
    fn tab_stops_at_what_browsers_let_it_stop_at() {
        let case = |html: &str, expected: bool| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            assert_eq!(element.is_in_tab_order(), expected, "{html}");
        };
        case("<a id=x href=#>a</a>", true);
        case("<p id=x contenteditable>a</p>", true);
        case("<p id=x contenteditable=PlainText-Only>a</p>", true);
        case("<p id=x contenteditable=false>a</p>", false);
        case("<p id=x contenteditable=perhaps>a</p>", false);
        case("<map><area id=x href=#></map>", true);
        case("<area id=x href=#>", false);
        case("<video><a id=x href=#>a</a></video>", false);
        case("<progress><a id=x href=#>a</a></progress>", false);
        case("<canvas><a id=x href=#>a</a></canvas>", true);
    }
}

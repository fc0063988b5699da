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
            && !hiding.is_hidden_from_all()
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
        let written = self.attribute("tabindex").and_then(|index| index.trim().parse().ok());
        written.or_else(|| self.takes_focus_by_nature().then_some(0))
    }

    fn takes_focus_by_nature(self) -> bool {
        if !self.is_html() {
            return self.is_svg("a") && (self.has_attribute("href") || self.has_attribute("xlink:href"));
        }
        match self.name() {
            "a" | "area" => self.has_attribute("href"),
            "button" | "select" | "textarea" | "iframe" | "embed" | "object" => true,
            "input" => !self.is_input_of(&["hidden"]),
            "audio" | "video" => self.has_attribute("controls"),
            "summary" => self.is_summary_of_details(),
            _ => self
                .attribute("contenteditable")
                .is_some_and(|value| value.is_empty() || !value.eq_ignore_ascii_case("false")),
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

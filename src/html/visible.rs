//! The words an element shows to the eye, in lines as browsers lay them out (W3C ACT rules, "visible inner text").

use super::hidden::declared;
use super::text::push_words;
use super::tree::{Element, Node};

impl<'d> Element<'d> {
    /// The text inside this element that can be seen, also what `aria-hidden` keeps from those who listen.
    pub fn visible_text(self) -> String {
        let mut text = String::new();
        let mut ends: Vec<Node<'d>> = Vec::new();
        let mut gap = "";
        for node in self.descendants() {
            while ends.last().is_some_and(|block| !block.contains(node)) {
                ends.pop();
                gap = "\n";
            }
            let hiding = node.hiding();
            let is_hidden = hiding.is_taken_out() || hiding.out_of_sight;
            if let Some(element) = node.as_element() {
                if !hiding.is_taken_out() && element.is("br") {
                    gap = "\n";
                } else if !is_hidden && element.stands_alone() {
                    gap = "\n";
                    ends.push(node);
                }
            } else if let Some(words) = node.text().filter(|_| !is_hidden) {
                push_words(&mut text, &mut gap, words);
            } else if node.text().is_some() && !node.hiding().unrendered {
                gap = " "; // It takes its place, though it cannot be seen.
            }
        }
        text
    }

    /// Whether the element stands on lines of its own, as style sheets say or else as browsers do.
    pub fn stands_alone(self) -> bool {
        if let Some(alone) = self.document().alone.get(self.id().index()).copied().flatten() {
            return alone;
        }
        let style = self.attribute("style").unwrap_or_default();
        match declared(style, "display") {
            Some(display) => !["inline", "inline-block", "inline-flex", "inline-grid", "contents", "ruby"]
                .iter()
                .any(|inline| display.eq_ignore_ascii_case(inline)),
            None => self.is_block(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    #[test]
    fn what_is_seen_stands_in_the_lines_it_is_seen_in() {
        let case = |html: &str, text: &str| {
            let document = Document::parse(html);
            assert_eq!(document.body().expect("a body").visible_text(), text, "{html}");
        };
        case("<p>One</p><p>two", "One\ntwo");
        case("<div style='display: inline'>A</div><div style='display:inline'>B</div>", "AB");
        case("<span style='display:block'>A</span>B", "A\nB");
        case("<span aria-hidden=true>A</span><span hidden>B</span>", "A");
        case("A<span style='visibility:hidden'>B</span>C", "A C");
    }
}

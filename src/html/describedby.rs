//! The accessible description of an element: what assistive technology adds after its name
//! (accname 1.2, "accessible description computation"; HTML-AAM 1.0, 4.1).

use super::text::collapsed;
use super::tree::Element;

impl Element<'_> {
    /// The accessible description, white space collapsed: from `aria-describedby`, `aria-description`,
    /// or a `title` that is not already the name. Empty when there is none.
    pub fn accessible_description(self) -> String {
        if let Some(words) = self.attribute("aria-describedby").and_then(|ids| self.words_of_references(ids))
        {
            return words;
        }
        let words = |name| self.attribute(name).map(collapsed).filter(|words| !words.is_empty());
        words("aria-description")
            .or_else(|| words("title").filter(|title| *title != self.accessible_name()))
            .unwrap_or_default()
    }
}

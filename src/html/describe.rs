//! One line that shows a person which element a finding is about.

use super::text::collapsed;
use super::tree::Element;

/// Most characters of a description.
const LONGEST: usize = 80;

/// Most characters of it for the start tag, when there is text to show as well.
const LONGEST_TAG: usize = 52;

impl Element<'_> {
    /// The start tag as written and the beginning of the text inside, on one line, at most 80
    /// characters, shortened with `…`: `<a href="/help/">Get help</a>`.
    pub fn describe(self) -> String {
        let tag = match self.start_tag() {
            Some(tag) => collapsed(&self.document().source()[tag]),
            None => format!("<{}>", self.name()),
        };
        let words = self.first_words();
        if words.is_empty() {
            return shortened(&tag, LONGEST);
        }
        let tag = shortened(&tag, LONGEST_TAG);
        let end = format!("</{}>", self.name());
        let room = LONGEST.saturating_sub(tag.chars().count() + end.chars().count());
        match room {
            // A long element name leaves no room for its end tag.
            0..8 => shortened(&format!("{tag}{words}"), LONGEST),
            _ => format!("{tag}{}{end}", shortened(&words, room)),
        }
    }

    /// Enough of the text inside to fill a description, hidden or not.
    fn first_words(self) -> String {
        let mut words = String::new();
        // An element may hold thousands of empty nodes: a person needs only the first words.
        for node in self.descendants().take(1_000) {
            let text = node.text().filter(|text| !text.trim().is_empty());
            match text.map(|text| &text[..text.floor_char_boundary(4 * LONGEST)]) {
                Some(text) => words.push_str(text),
                // However many empty nodes there are, one blank parts the words around them.
                None if words.is_empty() || words.ends_with(' ') => {}
                None => words.push(' '),
            }
            if words.len() > 8 * LONGEST {
                break;
            }
        }
        collapsed(&words)
    }
}

/// `text`, or as much of it as `most` characters hold with a `…` at the end.
fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => {
            let kept: String = text.chars().take(most.saturating_sub(1)).collect();
            format!("{}…", kept.trim_end())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    #[test]
    fn a_description_is_one_short_line() {
        let case = |html: &str, line: &str| {
            let document = Document::parse(html);
            let element = document.body().and_then(|body| body.child_elements().next()).expect("an element");
            assert_eq!(element.describe(), line);
            assert!(line.chars().count() <= 80);
        };
        case("<a\n  href=\"/help/\">Get\nhelp</a>", "<a href=\"/help/\">Get help</a>");
        case("<img src=map.png>", "<img src=map.png>");
        case(
            &format!("<p class='{}'>{}</p>", "é".repeat(90), "word ".repeat(90)),
            "<p class='ééééééééééééééééééééééééééééééééééééééééé…word word word word wor…</p>",
        );
        case(&format!("<p>{}</p>", "a".repeat(90)), &format!("<p>{}…</p>", "a".repeat(72)));
        case(&format!("<img alt={}>", "é".repeat(90)), &format!("<img alt={}…", "é".repeat(70)));
        case(&format!("<x-{}>words", "y".repeat(90)), &format!("<x-{}…words", "y".repeat(48)));
    }
}

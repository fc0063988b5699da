//! The words on a page: all of them, or those a reader meets.

use super::tree::{Element, Node};

impl<'d> Node<'d> {
    /// All text inside this node, as it stands, hidden or not (`textContent` of the DOM standard).
    pub fn text_content(self) -> String {
        let mut text = String::new();
        text.push_str(self.text().unwrap_or_default());
        for node in self.descendants() {
            text.push_str(node.text().unwrap_or_default());
        }
        text
    }

    /// The text a reader meets: hidden parts left out (also what `aria-hidden` keeps from those who
    /// listen), white space collapsed to single spaces, each block on a line of its own.
    pub fn reader_text(self) -> String {
        let mut text = String::new();
        let mut ends: Vec<u32> = Vec::new();
        let mut gap = "";
        for node in std::iter::once(self).chain(self.descendants()) {
            // A block that has ended is as much a boundary as one that begins.
            while ends.last().is_some_and(|end| *end <= node.id().0) {
                ends.pop();
                gap = "\n";
            }
            if let Some(words) = node.text() {
                if is_met(node) {
                    push_words(&mut text, &mut gap, words);
                }
            } else if node.as_element().is_some_and(Element::is_block) {
                gap = "\n";
                ends.push(node.slot().end);
            }
        }
        text
    }

    /// The text nodes inside this node that a reader meets, in order: for rules that must tell the
    /// place of each word.
    pub fn reader_texts(self) -> impl Iterator<Item = Node<'d>> {
        self.descendants()
            .filter(|node| node.text().is_some_and(|text| !text.trim().is_empty()) && is_met(*node))
    }
}

impl Element<'_> {
    /// Whether browsers put this element on a line, or in a box, of its own.
    pub fn is_block(self) -> bool {
        self.tag().is_block
    }
}

/// Whether the HTML element of that name stands on lines of its own in the browser's own style sheet
/// (<https://html.spec.whatwg.org/#flow-content-3> and what follows), or is a cell, which stands apart.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "br"
            | "button"
            | "caption"
            | "center"
            | "col"
            | "colgroup"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "frameset"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "iframe"
            | "legend"
            | "li"
            | "listing"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "optgroup"
            | "option"
            | "p"
            | "plaintext"
            | "pre"
            | "search"
            | "section"
            | "select"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "textarea"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "video"
            | "xmp"
    )
}

/// `text` with every run of white space as one space, and none at its ends.
pub(super) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_words(&mut out, &mut "", text);
    out
}

fn is_met(node: Node<'_>) -> bool {
    let hiding = node.hiding();
    !hiding.is_hidden_from_all() && !hiding.aria_hidden
}

/// Adds words to `text`, one space between them; `gap` is what white space seen so far asks for.
pub(super) fn push_words(text: &mut String, gap: &mut &'static str, words: &str) {
    if words.starts_with(|first: char| first.is_ascii_whitespace()) && gap.is_empty() {
        *gap = " ";
    }
    for word in words.split_ascii_whitespace() {
        if !text.is_empty() {
            text.push_str(gap);
        }
        text.push_str(word);
        *gap = " ";
    }
    if !words.ends_with(|last: char| last.is_ascii_whitespace()) && !words.is_empty() {
        *gap = "";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::Document;

    #[test]
    fn blocks_are_found_by_name() {
        assert!(is_block("video") && is_block("address") && !is_block("span"));
    }

    #[test]
    fn a_reader_meets_words_in_lines() {
        let case =
            |html: &str, text: &str| assert_eq!(Document::parse(html).root().reader_text(), text, "{html}");
        case("<p>One  two\n three</p><p>four", "One two three\nfour");
        case("<p>One<b>two</b> three", "Onetwo three");
        case("<p>One <b> two</b>", "One two");
        case("<p>a<br>b", "a\nb");
        case("<div>a<p>b</p>c</div>d", "a\nb\nc\nd");
        case("<ul><li>a<li>b</ul>", "a\nb");
        case("<table><tr><td>a<td>b</table>", "a\nb");
        case(
            "a<p hidden>b</p><i aria-hidden=true>c</i><style>d</style><script>e</script><template>f</template>g",
            "a\ng",
        );
        case("<title>t</title><p>a", "a");
        case("<p>a<noscript><p>b</p></noscript>", "a");
        case("<p>a<iframe>b</iframe><video>c</video>", "a");
        case("Caf&eacute;", "Café");
        case("", "");
    }

    #[test]
    fn each_part_has_the_nearest_language() {
        let case = |html: &str, language: Option<&str>| {
            let document = Document::parse(html);
            assert_eq!(document.by_id("x").expect("an element with id x").language(), language, "{html}");
        };
        case("<html lang=en><p id=x>", Some("en"));
        case("<html lang=en><div lang=' pl '><p id=x>", Some("pl"));
        case("<html lang=en><div lang=''><p id=x>", None);
        case("<p id=x>", None);
    }
}

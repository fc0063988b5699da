//! The language each part of a page says it is in (WCAG 3.1.1 and 3.1.2).

use super::tree::Node;

impl<'d> Node<'d> {
    /// The nearest language tag: the `lang` attribute (`xml:lang` in SVG and MathML) of this node or
    /// the elements around it, as written, without white space at its ends.
    ///
    /// `None` when none says; also when the nearest is empty, which the HTML standard
    /// (<https://html.spec.whatwg.org/#the-lang-and-xml:lang-attributes>) reads as "unknown".
    pub fn language(self) -> Option<&'d str> {
        self.as_element()
            .into_iter()
            .chain(self.ancestors())
            .find_map(|element| element.attribute("xml:lang").or_else(|| element.attribute("lang")))
            .map(str::trim)
            .filter(|tag| !tag.is_empty())
    }
}

/// Whether a language tag begins with a language that the IANA Language Subtag Registry knows (BCP 47), as the
/// W3C's ACT rules ask: `en-GB` does, `english`, `eng` and the withdrawn `i-lux` do not.
pub fn names_known_language(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    fy_bcp47::Language::parse(primary).is_some()
}

#[cfg(test)]
mod tests {
    use super::names_known_language;

    #[test]
    fn a_tag_begins_with_a_language_that_is_registered() {
        let case = |tag: &str, known: bool| assert_eq!(names_known_language(tag), known, "{tag:?}");
        case("en", true);
        case("EN-gb", true);
        case("cy", true);
        case("zh-Hans-CN", true);
        case("bzs", true);
        case("en-XX", true);
        case("eng", false);
        case("english", false);
        case("en_GB", false);
        case("i-lux", false);
        case("x-private", false);
        case(" ", false);
        case("#!", false);
        case("xx", false);
        case("gb", false);
    }
}

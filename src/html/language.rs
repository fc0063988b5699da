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

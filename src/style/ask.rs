//! What selectors ask of an element, and what it answers.

use selectors::OpaqueElement;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::{BLOOM_HASH_MASK, BloomFilter};
use selectors::context::MatchingContext;
use selectors::matching::ElementSelectorFlags;

use super::crowd::Subject;
use super::selector::{Css, PseudoClass, PseudoElement};
use super::state::has_state;
use super::switch::Switch;
use super::word::{Wanted, Word, folded};

impl selectors::Element for Subject<'_, '_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        self.opaque_member()
    }

    fn parent_element(&self) -> Option<Self> {
        self.parent_step()
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.previous_step()
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.next_step()
    }

    fn first_element_child(&self) -> Option<Self> {
        self.first_step()
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.element().is_html()
    }

    fn has_local_name(&self, name: &Word) -> bool {
        name.is(folded(self.name_hash()), self.element().name())
    }

    fn has_namespace(&self, space: &Word) -> bool {
        let known = match space.text() {
            "http://www.w3.org/1999/xhtml" => return self.element().is_html(),
            "http://www.w3.org/2000/svg" => "svg",
            "http://www.w3.org/1998/Math/MathML" => "math",
            _ => return false,
        };
        !self.element().is_html() && self.element().closest(|around| around.name() == known).is_some()
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.name_hash() == other.name_hash()
            && self.element().name() == other.element().name()
            && self.element().is_html() == other.element().is_html()
    }

    fn attr_matches(
        &self,
        space: &NamespaceConstraint<&Word>,
        name: &Word,
        operation: &AttrSelectorOperation<&Wanted>,
    ) -> bool {
        if matches!(space, NamespaceConstraint::Specific(space) if !space.text().is_empty()) {
            return false;
        }
        if let Some(Switch::Attribute { name: switched, value }) = self.switched()
            && &**switched == name.text()
        {
            return operation.eval_str(value);
        }
        self.element().attribute(name.text()).is_some_and(|value| operation.eval_str(value))
    }

    fn match_non_ts_pseudo_class(&self, class: &PseudoClass, _: &mut MatchingContext<'_, Css>) -> bool {
        match class {
            PseudoClass::State(state) => has_state(*self, *state),
            PseudoClass::Lang(ranges) => {
                let language = self.element().language();
                ranges.iter().any(|range| speaks(language, range))
            }
            PseudoClass::Dir(direction) => {
                let written = self
                    .element()
                    .closest(|around| around.attribute("dir").is_some_and(|dir| !dir.is_empty()))
                    .and_then(|around| around.attribute("dir"));
                written.unwrap_or("ltr").eq_ignore_ascii_case(direction)
            }
            PseudoClass::Never => false,
        }
    }

    fn match_pseudo_element(&self, _: &PseudoElement, _: &mut MatchingContext<'_, Css>) -> bool {
        false
    }

    fn apply_selector_flags(&self, _: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        let element = self.element();
        (element.is_any(&["a", "area"]) && element.has_attribute("href"))
            || (element.is_svg("a") && (element.has_attribute("href") || element.has_attribute("xlink:href")))
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &Word, case: CaseSensitivity) -> bool {
        self.id_with_text().is_some_and(|own| same(id, own, case))
    }

    fn has_class(&self, name: &Word, _: CaseSensitivity) -> bool {
        if let Some(Switch::Class { name: switched, .. }) = self.switched()
            && &**switched == name.text()
        {
            return true;
        }
        let case = self.crowd().case();
        self.class_list().iter().any(|class| same(name, *class, case))
    }

    fn has_custom_state(&self, _: &Word) -> bool {
        false
    }

    fn imported_part(&self, _: &Word) -> Option<Word> {
        None
    }

    fn is_part(&self, _: &Word) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.element()
            .children()
            .all(|child| child.comment().is_some() || child.text().is_some_and(str::is_empty))
    }

    fn is_root(&self) -> bool {
        self.is_outermost()
    }

    fn add_element_unique_hashes(&self, filter: &mut BloomFilter) -> bool {
        self.each_hash(|hash| filter.insert_hash(hash & BLOOM_HASH_MASK));
        true
    }
}

impl<'c> Subject<'c, '_> {
    /// The setting that is tried, if this is the element it stands on.
    fn switched(self) -> Option<&'c Switch> {
        let switch = self.crowd().switched()?;
        let is_here = match switch {
            Switch::Class { on_body: true, .. } => self.is_body(),
            _ => self.number() == 0,
        };
        is_here.then_some(switch)
    }
}

fn same(wanted: &Word, (hash, own): (u64, &str), case: CaseSensitivity) -> bool {
    match case {
        CaseSensitivity::CaseSensitive => wanted.is(folded(hash), own),
        CaseSensitivity::AsciiCaseInsensitive => wanted.text().eq_ignore_ascii_case(own),
    }
}

/// Whether a language is in the range that `:lang()` names: `en` holds `en-GB`, `*` holds any.
fn speaks(language: Option<&str>, range: &str) -> bool {
    let Some(language) = language else { return range.is_empty() };
    match range.strip_prefix("*-") {
        _ if range == "*" => true,
        Some(rest) => language.split('-').skip(1).any(|part| part.eq_ignore_ascii_case(rest)),
        None => {
            let start = language.as_bytes().get(..range.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(range.as_bytes()))
                && matches!(language.as_bytes().get(range.len()), None | Some(b'-'))
        }
    }
}

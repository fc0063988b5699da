//! Attributes: their values as the tree has them, and their places in the source.
//!
//! html5ever keeps the first of two attributes of one name and drops the second; the source still
//! has both. So places are read off the start tag itself, when asked, by the rules of
//! <https://html.spec.whatwg.org/#before-attribute-name-state>.

use std::ops::Range;

use html5ever::LocalName;

use super::tree::{Element, NameStart};

/// One attribute as stored; `value` is a range of `Document::text`.
pub(super) struct Attribute {
    pub name: LocalName,
    pub start: NameStart,
    pub value: Range<u32>,
}

/// A set of attribute names, as bits. Two names may share one, so that what is not in the set is surely not, and what
/// seems to be in it may not be: most questions of an element are about attributes that it has not.
#[derive(Clone, Copy, Default, Debug)]
pub struct AttributeNames(u64);

impl AttributeNames {
    /// The set of one name.
    #[inline]
    pub const fn of(name: &str) -> AttributeNames {
        let bytes = name.as_bytes();
        let ends = match bytes {
            [] => 0,
            [first, .., last] => *first as usize + 5 * *last as usize,
            [only] => 6 * *only as usize,
        };
        AttributeNames(1 << ((ends + 11 * bytes.len()) % 64))
    }

    /// The set of several names.
    pub const fn of_all(names: &[&str]) -> AttributeNames {
        let mut set = 0;
        let mut at = 0;
        while at < names.len() {
            set |= AttributeNames::of(names[at]).0;
            at += 1;
        }
        AttributeNames(set)
    }

    /// Adds names.
    #[inline]
    pub fn add(&mut self, more: AttributeNames) {
        self.0 |= more.0;
    }

    /// Whether some name may be in both.
    #[inline]
    pub fn may_meet(self, other: AttributeNames) -> bool {
        self.0 & other.0 != 0
    }
}

/// One attribute as written in the source; byte offsets count from the start of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// Where the name stands.
    pub name: Range<usize>,
    /// Where the value stands, without its quotation marks; empty when there is none.
    pub value: Range<usize>,
}

impl<'d> Element<'d> {
    /// The value of an attribute, references decoded; empty when it has no value. In SVG and MathML
    /// a name has its prefix: `xlink:href`, `xml:lang`.
    #[inline]
    pub fn attribute(self, name: &str) -> Option<&'d str> {
        if self.attribute_names().may_meet(AttributeNames::of(name)) {
            self.found(name, NameStart::of(name))
        } else {
            None
        }
    }

    fn found(self, name: &str, start: NameStart) -> Option<&'d str> {
        let range = &self.tag().attributes;
        let own = &self.document().attributes[range.start as usize..range.end as usize];
        let found =
            own.iter().find(|own| own.start == start && (start.is_whole(name) || *own.name == *name))?;
        Some(self.document().words(&found.value))
    }

    /// The names of its attributes.
    #[inline]
    pub fn attribute_names(self) -> AttributeNames {
        self.tag().names
    }

    /// Whether the attribute is there, whatever its value.
    #[inline]
    pub fn has_attribute(self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    /// Every attribute in the order written: name and value.
    pub fn attributes(self) -> impl Iterator<Item = (&'d str, &'d str)> {
        let range = &self.tag().attributes;
        self.document().attributes[range.start as usize..range.end as usize]
            .iter()
            .map(move |attribute| (&*attribute.name, self.document().words(&attribute.value)))
    }

    /// Every attribute as the start tag writes it, duplicates among them. Empty when the element
    /// has no start tag of its own.
    pub fn written_attributes(self) -> Vec<Written> {
        let Some(tag) = self.start_tag() else {
            return Vec::new();
        };
        scan(&self.document().source()[tag.clone()])
            .map(|written| Written {
                name: written.name.start + tag.start..written.name.end + tag.start,
                value: written.value.start + tag.start..written.value.end + tag.start,
            })
            .collect()
    }

    /// The place of an attribute, from its name to the end of its value.
    pub fn attribute_place(self, name: &str) -> Option<Range<usize>> {
        let source = self.document().source();
        self.written_attributes()
            .into_iter()
            .find(|written| source[written.name.clone()].eq_ignore_ascii_case(name))
            .map(|written| written.name.start..written.value.end)
    }

    /// The attributes that browsers ignore, because an earlier one in the tag has the same name.
    pub fn duplicate_attributes(self) -> Vec<Written> {
        let source = self.document().source();
        let mut known: Vec<String> = Vec::new();
        self.written_attributes()
            .into_iter()
            .filter(|written| {
                let name = source[written.name.clone()].to_ascii_lowercase();
                let is_known = known.contains(&name);
                if !is_known {
                    known.push(name);
                }
                is_known
            })
            .collect()
    }
}

/// How many attributes the tag at the start of `markup` has, as far as `markup` goes.
pub(super) fn count(markup: &str) -> usize {
    scan(markup).count()
}

/// The attributes of the tag at the start of `markup`, offsets from its `<`.
fn scan(markup: &str) -> impl Iterator<Item = Written> {
    let bytes = markup.as_bytes();
    let run = |from: usize, stop: &dyn Fn(u8) -> bool| {
        bytes[from..].iter().position(|&byte| stop(byte)).map_or(bytes.len(), |found| from + found)
    };
    let mut at = run(0, &|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    if bytes.starts_with(b"</") {
        at = run(2.min(bytes.len()), &|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    }
    std::iter::from_fn(move || {
        at = run(at, &|byte| !byte.is_ascii_whitespace() && byte != b'/');
        if at >= bytes.len() || bytes[at] == b'>' {
            return None;
        }
        // An equals sign where a name should begin is part of the name.
        let name_end = run(at + 1, &|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'='));
        let name = at..name_end;
        let equals = run(name_end, &|byte| !byte.is_ascii_whitespace());
        if bytes.get(equals) != Some(&b'=') {
            at = name_end;
            return Some(Written { name, value: name_end..name_end });
        }
        let start = run(equals + 1, &|byte| !byte.is_ascii_whitespace());
        let value = match bytes.get(start) {
            Some(&quote @ (b'"' | b'\'')) => start + 1..run(start + 1, &|byte| byte == quote),
            _ => start..run(start, &|byte| byte.is_ascii_whitespace() || byte == b'>'),
        };
        at = match bytes.get(start) {
            Some(b'"' | b'\'') => (value.end + 1).min(bytes.len()),
            _ => value.end,
        };
        Some(Written { name, value })
    })
}

//! What a page keeps from everyone, and what it keeps from assistive technology alone.
//!
//! Counts what HTML itself tells: the `hidden`, `inert` and `aria-hidden` attributes, `display` and
//! `visibility` in `style` attributes, and the browser's own defaults for elements that are never
//! shown (<https://html.spec.whatwg.org/#hidden-elements>), until [`Document::shown`] says what style sheets make of it.

use std::collections::BTreeMap;

use super::tree::{Document, Element, Kind, Node, NodeId};

/// What the style sheets of a page say of an element, all that is around it taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// Whether it is there at all.
    pub is_rendered: bool,
    /// Whether it can be seen where it is.
    pub is_visible: bool,
    /// Whether it is kept from the eye otherwise: cut down to nothing, or far off the screen.
    pub is_out_of_sight: bool,
    /// Whether it stands on lines of its own.
    pub stands_alone: bool,
    /// The words put before and after what is in it, if any are.
    pub added: Option<Box<[String; 2]>>,
}

/// How a node is hidden, counting what it inherits from the elements around it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Hiding {
    /// Not shown at all: `hidden`, `display: none`, or an element browsers never show.
    pub unrendered: bool,
    /// Takes its place but cannot be seen: `visibility: hidden` or `collapse`.
    pub invisible: bool,
    /// Kept from the eye, though not from those who listen: cut down to nothing, or far off the screen.
    pub out_of_sight: bool,
    /// `aria-hidden="true"` here or around.
    pub aria_hidden: bool,
    /// `inert` here or around: can be neither reached nor heard.
    pub inert: bool,
}

/// HTML elements that browsers with scripts never show.
const NEVER_SHOWN: [&str; 15] = [
    "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param", "rp",
    "script", "style", "template", "title",
];

/// Elements that hold something for browsers that do not know them. Those that do show none of it, though the elements
/// themselves are shown.
const KNOWN: [&str; 5] = ["iframe", "video", "audio", "meter", "progress"];

/// SVG elements that describe or define, and are never drawn where they stand.
const NEVER_DRAWN: [&str; 14] = [
    "clipPath",
    "defs",
    "desc",
    "filter",
    "linearGradient",
    "marker",
    "mask",
    "metadata",
    "pattern",
    "radialGradient",
    "script",
    "style",
    "symbol",
    "title",
];

impl Hiding {
    /// Whether nobody meets it, by eye or by ear.
    pub fn is_hidden_from_all(self) -> bool {
        self.is_taken_out() || (self.out_of_sight && self.aria_hidden)
    }

    /// Whether browsers take it out for everybody: not even the keyboard reaches it.
    pub fn is_taken_out(self) -> bool {
        self.unrendered || self.invisible
    }

    /// Whether assistive technology does not meet it.
    pub fn is_hidden_from_assistive_technology(self) -> bool {
        self.is_hidden_from_all() || self.aria_hidden || self.inert
    }
}

/// How each node is hidden, by number: one pass, since parents come before children.
pub(super) fn of(document: &Document) -> Vec<Hiding> {
    let mut all: Vec<Hiding> = Vec::with_capacity(document.nodes.len());
    // Where the last element ends that shows nothing of what is in it.
    let mut fallback_end = 0;
    for (number, slot) in document.nodes.iter().enumerate() {
        let around = match number {
            0 => Hiding::default(),
            _ => all[slot.parent as usize],
        };
        let is_fallback = (number as u32) < fallback_end;
        let around = Hiding { unrendered: around.unrendered || is_fallback, ..around };
        let node = document.node(NodeId(number as u32));
        all.push(match slot.kind {
            Kind::Element(_) => {
                if Element(node).is_any(&KNOWN) {
                    fallback_end = fallback_end.max(slot.end);
                }
                Element(node).hiding_within(around)
            }
            _ => around,
        });
    }
    all
}

impl Document {
    /// The same page, as its style sheets show it: they have the last word on what is hidden.
    pub fn shown(mut self, shown: impl Fn(Element<'_>) -> Option<Shown>) -> Document {
        let mut hiding: Vec<Hiding> = Vec::with_capacity(self.nodes.len());
        let mut alone = Vec::with_capacity(self.nodes.len());
        let mut added = BTreeMap::new();
        for (number, before) in self.hiding.iter().enumerate() {
            let node = self.node(NodeId(number as u32));
            let own = node.as_element().and_then(|element| Some((element, shown(element)?)));
            alone.push(own.as_ref().map(|(_, shown)| shown.stands_alone));
            hiding.push(match (own, node.parent()) {
                (Some((element, shown)), _) => {
                    if let Some(words) = shown.added {
                        added.insert(node.id(), *words);
                    }
                    Hiding {
                        unrendered: !shown.is_rendered || (!element.is_html() && before.unrendered),
                        invisible: !shown.is_visible,
                        out_of_sight: shown.is_out_of_sight,
                        ..*before
                    }
                }
                // A text is hidden as what is around it, unless it is hidden by what it stands in.
                (None, Some(around)) => {
                    let outside = hiding[around.id().index()];
                    let is_kept = node.text().is_some() && node.is_fallback();
                    Hiding {
                        unrendered: is_kept || outside.unrendered,
                        invisible: outside.invisible,
                        out_of_sight: outside.out_of_sight,
                        ..*before
                    }
                }
                (None, None) => *before,
            });
        }
        self.hiding = hiding;
        self.alone = alone;
        self.added = added;
        self
    }
}

impl<'d> Node<'d> {
    /// How this node is hidden, here or by what is around it.
    pub fn hiding(self) -> Hiding {
        self.document().hiding[self.id().0 as usize]
    }

    /// Whether this stands in an element for browsers that do not know it: those that do show none of it.
    fn is_fallback(self) -> bool {
        self.parent().and_then(Node::as_element).is_some_and(|around| around.is_any(&KNOWN))
    }
}

impl<'d> Element<'d> {
    /// The words that style sheets put before and after what is in it.
    pub(super) fn added_words(self) -> Option<&'d [String; 2]> {
        self.document().added.get(&self.id())
    }

    /// Whether browsers show neither this element nor what is in it, ever.
    pub(super) fn is_never_shown(self) -> bool {
        if self.is_html() { self.is_any(&NEVER_SHOWN) } else { NEVER_DRAWN.contains(&self.name()) }
    }

    fn hiding_within(self, around: Hiding) -> Hiding {
        let mut hiding = around;
        hiding.unrendered |= self.is_never_shown();
        if self.tag().attributes.is_empty() {
            hiding.unrendered |= self.is_any(&["audio", "dialog"]);
            return hiding;
        }
        hiding.unrendered |= match self.name() {
            "input" => self.is_input_of(&["hidden"]),
            "audio" => self.is_html() && !self.has_attribute("controls"),
            "dialog" => self.is_html() && !self.has_attribute("open"),
            _ => false,
        };
        if self.is_html() {
            hiding.unrendered |= self.has_attribute("popover");
            hiding.inert |= self.has_attribute("inert");
        }
        hiding.aria_hidden |=
            self.attribute("aria-hidden").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let style = self.attribute("style").unwrap_or_default();
        match declared(style, "display") {
            Some(display) => hiding.unrendered |= display.eq_ignore_ascii_case("none"),
            // An inline `display` undoes the `hidden` attribute, which is itself only a style.
            None => hiding.unrendered |= self.is_html() && self.has_attribute("hidden"),
        }
        match declared(style, "visibility") {
            Some(value) if value.eq_ignore_ascii_case("visible") => hiding.invisible = false,
            Some(value) if value.eq_ignore_ascii_case("hidden") || value.eq_ignore_ascii_case("collapse") => {
                hiding.invisible = true;
            }
            _ => {}
        }
        hiding
    }
}

/// The value a `style` attribute gives a property: the last, but the last `!important` one before all.
pub(super) fn declared<'s>(style: &'s str, property: &str) -> Option<&'s str> {
    if style.len() < property.len() {
        return None;
    }
    let mut chosen = None;
    let mut is_important = false;
    for declaration in style.split(';') {
        let Some((name, value)) = declaration.split_once(':') else {
            continue;
        };
        if !name.trim().eq_ignore_ascii_case(property) {
            continue;
        }
        let (value, important) = match value.rsplit_once('!') {
            Some((value, word)) if word.trim().eq_ignore_ascii_case("important") => (value, true),
            _ => (value, false),
        };
        if important || !is_important {
            chosen = Some(value.trim());
            is_important |= important;
        }
    }
    chosen
}

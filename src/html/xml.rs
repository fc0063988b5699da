//! [`Document::parse_xml`]: a page in XML, such as XHTML or SVG, as the same kind of tree, with the byte place of every tag.
//!
//! In XML an element is what its namespace says: a `<title>` of SVG is none of HTML, and `<math>` without a namespace is
//! nothing that a browser knows (<https://www.w3.org/TR/xml-names/>). A browser stops at the first fault of an XML page;
//! so does this, and [`Document::cut_short`] says where.

use html5ever::data::NAMED_ENTITIES;
use html5ever::interface::{ElementFlags, NodeOrText};
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::TreeSink;
use html5ever::{Attribute, LocalName, Namespace, Prefix, QualName, ns};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::attribute;
use super::draft::{Draft, Handle, NONE};
use super::tree::{Document, Fault};

/// Longest source read, in bytes; offsets are kept as `u32`.
const LONGEST: usize = 256 << 20;

/// Most attributes of one tag: each is compared with every earlier one.
const MOST_ATTRIBUTES: usize = 10_000;

/// The longest name of a character, `&CounterClockwiseContourIntegral;`, and more than any number of one.
const LONGEST_REFERENCE: usize = 40;

impl Document {
    /// Parses a page in XML. Never fails: what comes before the first fault is a page.
    pub fn parse_xml(xml: &str) -> Document {
        let xml = &xml[..xml.floor_char_boundary(LONGEST)];
        let skipped = if xml.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut growing = Growing {
            source: xml,
            draft: Draft::new(xml.len()),
            open: vec![Open { handle: Handle { node: 0, element: NONE }, declared: 0 }],
            declared: 0,
        };
        let cut_short = growing.read(skipped);
        if let Some(at) = cut_short {
            let message = "the page stops being XML".into();
            growing.draft.faults.borrow_mut().push(Fault { message, at });
        }
        growing.draft.settle(xml, cut_short)
    }
}

/// A tree under way.
struct Growing<'s> {
    source: &'s str,
    draft: Draft,
    /// The document, and the elements that are open in it.
    open: Vec<Open>,
    /// Namespaces declared by open elements: looking one up costs as many steps.
    declared: u64,
}

struct Open {
    handle: Handle,
    declared: u64,
}

impl Growing<'_> {
    /// Reads everything, or up to the first fault, whose place it gives.
    fn read(&mut self, skipped: usize) -> Option<usize> {
        let mut reader = NsReader::from_str(&self.source[skipped..]);
        reader.config_mut().check_comments = true;
        let mut at = skipped;
        loop {
            let Ok((namespace, event)) = reader.read_resolved_event() else { return Some(at) };
            let namespace = namespace_of(&namespace);
            let end = skipped + usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let span = (at as u32, end as u32);
            let is_sound = match event {
                Event::Start(tag) => self.enter(&tag, namespace, span),
                Event::Empty(tag) => self.enter(&tag, namespace, span) && self.leave(span),
                Event::End(_) => self.leave(span),
                Event::Text(text) => self.words(&String::from_utf8_lossy(&text)),
                Event::CData(text) => self.words(&String::from_utf8_lossy(&text)),
                Event::GeneralRef(name) => self.words(&reference(&String::from_utf8_lossy(&name))),
                Event::Comment(text) => self.comment(&String::from_utf8_lossy(&text), span),
                Event::DocType(text) => self.doctype(&String::from_utf8_lossy(&text)),
                Event::PI(_) | Event::Decl(_) => true,
                Event::Eof if self.open.len() == 1 => return None,
                Event::Eof => false,
            };
            if !is_sound || self.draft.is_exhausted() {
                return Some(at);
            }
            at = end;
        }
    }

    fn enter(&mut self, tag: &BytesStart<'_>, namespace: Namespace, span: (u32, u32)) -> bool {
        let markup = &self.source[span.0 as usize..span.1 as usize];
        if attribute::count(markup) > MOST_ATTRIBUTES {
            return false;
        }
        let Some(attributes) = attributes(tag) else { return false };
        let declared =
            attributes.iter().filter(|attribute| declares_namespace(&attribute.name)).count() as u64;
        self.declared += declared;
        self.draft.charge(self.declared + (attributes.len() * attributes.len()) as u64);
        let local = LocalName::from(String::from_utf8_lossy(tag.local_name().as_ref()).as_ref());
        let is_template = namespace == ns!(html) && &*local == "template";
        let name = QualName::new(None, namespace, local.clone());
        self.draft.begin_markup(span, Some(local));
        let mut flags = ElementFlags::default();
        flags.template = is_template;
        let handle = self.draft.create_element(name, attributes, flags);
        self.draft.insert(NodeOrText::AppendNode(handle), self.inside(), NONE);
        self.draft.end_markup();
        let contents = if is_template { self.draft.get_template_contents(&handle) } else { handle };
        self.open.push(Open { handle: contents, declared });
        true
    }

    fn leave(&mut self, span: (u32, u32)) -> bool {
        let Some(left) = self.open.pop_if(|open| open.handle.node != 0) else { return false };
        self.declared -= left.declared;
        self.draft.begin_markup(span, None);
        let name = match left.handle.element {
            NONE => LocalName::from("template"),
            element => self.draft.names.borrow()[element as usize].local.clone(),
        };
        self.draft.close(&name);
        self.draft.end_markup();
        true
    }

    fn words(&mut self, words: &str) -> bool {
        if self.open.len() > 1 && !words.is_empty() {
            self.draft.insert(NodeOrText::AppendText(StrTendril::from_slice(words)), self.inside(), NONE);
        }
        // Words outside the one root are a fault, white space is not.
        self.open.len() > 1 || words.trim().is_empty()
    }

    fn comment(&mut self, words: &str, span: (u32, u32)) -> bool {
        self.draft.begin_markup(span, None);
        let comment = self.draft.create_comment(StrTendril::from_slice(words));
        self.draft.insert(NodeOrText::AppendNode(comment), self.inside(), NONE);
        self.draft.end_markup();
        true
    }

    fn doctype(&mut self, words: &str) -> bool {
        let name = words.split_ascii_whitespace().next().unwrap_or_default();
        self.draft.doctype.replace(Some(StrTendril::from_slice(name)));
        true
    }

    /// The node that what comes next lies in.
    fn inside(&self) -> u32 {
        self.open.last().map_or(0, |open| open.handle.node)
    }
}

fn namespace_of(resolved: &ResolveResult<'_>) -> Namespace {
    match resolved {
        ResolveResult::Bound(namespace) => Namespace::from(String::from_utf8_lossy(namespace.0).as_ref()),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => ns!(),
    }
}

/// The attributes of a tag; `None` when they are not as XML wants them.
fn attributes(tag: &BytesStart<'_>) -> Option<Vec<Attribute>> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let (prefix, local) = key
            .split_once(':')
            .map_or((None, key.as_str()), |(prefix, local)| (Some(Prefix::from(prefix)), local));
        let name = QualName::new(prefix, ns!(), LocalName::from(local));
        let value = StrTendril::from(decoded(&String::from_utf8_lossy(&attribute.value)));
        attributes.push(Attribute { name, value });
    }
    Some(attributes)
}

fn declares_namespace(name: &QualName) -> bool {
    name.prefix.as_deref() == Some("xmlns") || (name.prefix.is_none() && &*name.local == "xmlns")
}

/// The value of an attribute: references decoded, and each white space a blank.
fn decoded(raw: &str) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        value.push_str(&rest[..at]);
        let found = &rest[at..];
        let near = &found[..found.floor_char_boundary(LONGEST_REFERENCE)];
        let end = if found.starts_with('&') { near.find(';') } else { None };
        match end {
            Some(end) => {
                value.push_str(&reference(&found[1..end]));
                rest = &found[end + 1..];
            }
            None => {
                value.push(if found.starts_with('&') { '&' } else { ' ' });
                rest = &found[1..];
            }
        }
    }
    value + rest
}

/// What `&name;` stands for: a character by its number or by its name in HTML. Any other stays as it is written.
fn reference(name: &str) -> String {
    if let Ok(Some(character)) = BytesRef::new(name).resolve_char_ref() {
        return character.to_string();
    }
    match NAMED_ENTITIES.get(&format!("{name};")) {
        Some((first, second)) if *first != 0 => {
            [*first, *second].into_iter().filter(|code| *code != 0).filter_map(char::from_u32).collect()
        }
        _ => format!("&{name};"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The elements with their spans, and where reading stopped.
    fn told(xml: &str) -> String {
        let document = Document::parse_xml(xml);
        let mut told: Vec<String> = document
            .elements()
            .map(|element| {
                let space = match () {
                    () if element.is_html() => "html ",
                    () if element.is_svg(element.name()) => "svg ",
                    () => "",
                };
                let span = element.span().map(|span| &xml[span]).unwrap_or_default();
                format!("{space}{}: {span}", element.name())
            })
            .collect();
        told.extend(document.cut_short().map(|at| format!("stops before {}", &xml[at..])));
        told.join("\n")
    }

    #[test]
    fn an_element_is_what_its_namespace_says() {
        insta::assert_snapshot!(told("<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml'><title>A</title><h:p>b</h:p><x xmlns=''/></svg>"), @"
        svg svg: <svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml'><title>A</title><h:p>b</h:p><x xmlns=''/></svg>
        svg title: <title>A</title>
        html p: <h:p>b</h:p>
        x: <x xmlns=''/>
        ");
        assert_eq!(told("<math lang='en'>a</math>"), "math: <math lang='en'>a</math>");
    }

    #[test]
    fn a_page_of_xhtml_is_a_page() {
        let document = Document::parse_xml(
            "\u{feff}<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>A &amp; b&#33;</title></head><body><template><p id='t'/></template><p id='a' title='c&nbsp;&quot;\nd'>e<![CDATA[<f>]]></p></body></html>",
        );
        assert_eq!(document.doctype(), Some("html"));
        assert_eq!(document.title().as_deref(), Some("A & b!"));
        assert_eq!(document.html_element().and_then(|html| html.attribute("lang")), Some("en"));
        let paragraph = document.by_id("a").expect("a paragraph");
        assert_eq!(paragraph.attribute("title"), Some("c\u{a0}\" d"));
        assert_eq!(paragraph.text_content(), "e<f>");
        assert!(document.by_id("t").is_none() && document.cut_short().is_none());
    }

    #[test]
    fn reading_stops_at_the_first_fault() {
        for (xml, rest) in [
            ("<a><b></a>", "</a>"),
            ("<a>&</a>", "&</a>"),
            ("<a x='1' x='2'/>", "<a x='1' x='2'/>"),
            ("<a/>words", "words"),
            ("<a>", ""),
            ("</a>", "</a>"),
            ("<a", "<a"),
        ] {
            let document = Document::parse_xml(xml);
            assert_eq!(document.cut_short().map(|at| &xml[at..]), Some(rest), "{xml}");
        }
    }

    #[test]
    fn a_deep_page_and_a_wide_one_take_no_time_to_speak_of() {
        let deep = "<a xmlns:b='c'>".repeat(20_000);
        assert!(Document::parse_xml(&deep).cut_short().is_some());
        let wide = format!("<a {}/>", (0..20_000).map(|at| format!("a{at}='' ")).collect::<String>());
        assert_eq!(Document::parse_xml(&wide).cut_short(), Some(0));
    }

    proptest! {
        #[test]
        fn whatever_the_text_every_span_lies_in_it(xml in "(<(/?[a-c]|svg|[a-z]:b)( xmlns(:[a-z])?='[a-z]'| x='&[a-z]*;?')*/?>|<!--|-->|<!\\[CDATA\\[|\\]\\]>|&[a-z#0-9]*;|\\PC){0,60}") {
            let document = Document::parse_xml(&xml);
            for element in document.elements() {
                let span = element.span().expect("each element has its tag");
                prop_assert!(xml[span].starts_with('<'));
            }
        }
    }
}

//! What parsing promises: every tag found where it is written, whatever the text, in bounded time.

use crate::html::{Document, Element};
use proptest::prelude::*;
use std::time::Instant;

/// Pieces of markup that meet in every order below: the awkward ones above all.
const PIECES: [&str; 62] = [
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<a href='>'>",
    "</a>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "</td>",
    "<th scope=col>",
    "<tbody>",
    "<caption>",
    "<ul>",
    "<li>",
    "</ul>",
    "<div id=\"a<b>\">",
    "</div>",
    "text",
    " ",
    "\r\n",
    "é",
    "\u{feff}",
    "a < b > c",
    "<<b>",
    "</>",
    "<!-- c > d -->",
    "<!--",
    "-->",
    "<!doctype html>",
    "<!x>",
    "<?php a > b ?>",
    "<style>a > b { } <x </style x>",
    "<script>if (a<b && c>d) '</scr'",
    "</script>",
    "<title>a<b>&amp;",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<svg>",
    "<![CDATA[ <b> ]]>",
    "<foreignObject>",
    "</svg>",
    "<math><mi>",
    "</math>",
    "<template>",
    "</template>",
    "<template shadowrootmode=open>",
    "<image src=x>",
    "<select><option>",
    "</select>",
    "<html lang=en>",
    "<body class=x class=y>",
    "</body>",
    "&am<b>",
    "&notit;",
    "</styl",
    "<img alt=\"1 > 0\" alt='2'/>",
    "\0",
];

fn assert_places_are_true(document: &Document) {
    let source = document.source();
    let mut seen = std::collections::HashSet::new();
    let all = (0..document.nodes.len() as u32).map(|id| document.node(crate::html::NodeId(id)));
    for node in all {
        let Some(element) = node.as_element() else {
            if let Some(span) = node.span() {
                let written = &source[span];
                let is_plain = !written.contains(['<', '&', '\r', '\0']);
                let text = node.text().unwrap_or_default();
                assert!(!is_plain || written.contains(text), "{text:?} is not in {written:?}");
            }
            continue;
        };
        if let Some(tag) = element.start_tag() {
            assert!(seen.insert(tag.start), "one tag, one element");
            // A NUL in a tag is read as U+FFFD.
            let written = source[tag.clone()].replace('\0', "\u{fffd}");
            let written = written.strip_prefix('<').expect("a tag begins with <");
            let name =
                if element.is("img") && written.starts_with(['i', 'I']) && written[1..].starts_with("mage") {
                    "image"
                } else {
                    element.name()
                };
            assert!(written[..name.len()].eq_ignore_ascii_case(name), "{written} is not a {name}");
            assert!(written.ends_with('>'));
            let whole = element.span().expect("an element with a tag has a span");
            assert!(whole.start == tag.start && whole.end >= tag.end);
            for written in element.written_attributes() {
                let name = source[written.name.clone()].to_ascii_lowercase().replace('\0', "\u{fffd}");
                assert!(
                    element.is_svg("svg") || !element.is_html() || element.has_attribute(&name),
                    "{name}"
                );
            }
        }
    }
}

/// Everything a page is made of, for comparison.
fn told(document: &Document) -> Vec<String> {
    let nodes = (0..document.nodes.len() as u32).map(|id| {
        let node = document.node(crate::html::NodeId(id));
        let attributes: Vec<_> = node.as_element().into_iter().flat_map(Element::attributes).collect();
        format!(
            "{node:?} {attributes:?} {:?} {:?} {:?} {:?} {}",
            node.text(),
            node.comment(),
            node.span(),
            node.as_element().map(Element::place),
            node.parent().map_or(0, |around| around.id().index()),
        )
    });
    let faults = document.faults().iter().map(|fault| format!("{fault:?}"));
    let whole = format!("{:?} {} {:?}", document.doctype(), document.is_quirks_mode(), document.cut_short());
    nodes.chain(faults).chain([whole]).collect()
}

/// Fails where a page read the short way is another than the same page read the long way.
fn assert_short_is_long(html: &str) {
    let long = Document::parsed(html, |_, _, _| None);
    assert_eq!(told(&Document::parse(html)), told(&long), "{html:?}");
}

proptest! {
    #[test]
    fn the_short_way_gives_the_page_of_the_long_way(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        assert_short_is_long(&pieces.concat());
    }

    #[test]
    fn the_short_way_reads_plain_tags_as_they_are(
        html in "(<(a|p|b|td|svg|style|title|x-y)(( |\n)[ab](=\"[x<>&' \r]{0,2}\"|='x'|=x)?){0,3}/?>|</(a|p|td|svg|style|title)>|[a&;<>\r\n ]|&am|&amp;){0,30}",
    ) {
        assert_short_is_long(&html);
    }

    #[test]
    fn the_short_way_is_the_long_way_whatever_the_bytes(html in "[<>/!?='\"a-c &;\\-\\[\\]\n\r]{0,80}") {
        assert_short_is_long(&html);
    }

    #[test]
    fn every_start_tag_is_found_in_the_source(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        assert_places_are_true(&Document::parse(&pieces.concat()));
    }

    #[test]
    fn whatever_the_bytes_they_are_a_page(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_places_are_true(&Document::parse(&String::from_utf8_lossy(&bytes)));
    }

    #[test]
    fn whatever_the_punctuation_it_is_a_page(html in "[<>/!?='\"a-c &;\\-\\[\\]\n\r]{0,80}") {
        assert_places_are_true(&Document::parse(&html));
    }
}

#[test]
fn ten_thousand_nested_elements_are_all_there() {
    for (name, times) in
        [("div", 10_000), ("span", 10_000), ("section", 10_000), ("ul><li", 5_000), ("svg><g", 5_000)]
    {
        let html = format!("<{name}>").repeat(times) + "deep";
        let document = Document::parse(&html);
        assert_eq!(document.cut_short(), None, "{name}");
        assert!(document.elements().count() > 10_000);
        let deepest = document.elements().last().expect("there are elements");
        assert!(deepest.ancestors().count() >= 10_000);
        assert_eq!(document.root().reader_text(), "deep");
        assert_eq!(deepest.accessible_name(), "");
    }
}

#[test]
fn a_page_that_asks_for_endless_work_is_read_in_part() {
    let cases = [
        ("deep", "<div>".repeat(100_000)),
        ("different formatting", (0..100_000).map(|n| format!("<b {n}>")).collect()),
        (
            "formatting in every paragraph",
            format!(
                "{}{}",
                (0..2_000).map(|n| format!("<b {n}>")).collect::<String>(),
                "<p>x</p>".repeat(20_000)
            ),
        ),
        ("attributes", format!("<a {}>", (0..200_000).map(|n| format!("a{n} ")).collect::<String>())),
        (
            "attributes in pieces",
            format!("<a {}>", (0..100_000).map(|n| format!("a{n}='<b>' ")).collect::<String>()),
        ),
        ("attributes of html", (0..50_000).map(|n| format!("<html a{n}>")).collect()),
        ("long value repeated", format!("<p><b x={}>{}", "x".repeat(300_000), "</p><p>y".repeat(50_000))),
    ];
    for (name, html) in cases {
        let start = Instant::now();
        let document = Document::parse(&html);
        // Debug builds are some fifty times slower than what ships; a square would take hours.
        assert!(start.elapsed().as_secs() < 60, "{name}: {:?}", start.elapsed());
        assert!(document.cut_short().is_some(), "{name}");
    }
}

#[test]
fn a_page_of_any_length_takes_time_in_proportion() {
    let cases = [
        "<p>a",
        "<td>c</td>b",
        "<table>",
        "<a href=x>",
        "</p>",
        "<",
        "&amp;",
        "<!--",
        "<b><p></b>",
        "<option>",
        "<li>",
        "\0",
    ];
    for case in cases {
        let start = Instant::now();
        let document = Document::parse(&format!("<table>{}", case.repeat(20_000)));
        assert!(document.elements().count() >= 4, "{case}");
        assert!(start.elapsed().as_secs() < 60, "{case}: {:?}", start.elapsed());
    }
}

#[test]
fn tags_are_where_they_are_written() {
    let case = |html: &str, name: &str, tag: &str, whole: &str| {
        let document = Document::parse(html);
        let element = document.elements().find(|element| element.name() == name).expect(name);
        assert_eq!(&html[element.start_tag().unwrap_or(0..0)], tag, "{html}");
        assert_eq!(&html[element.span().unwrap_or(0..0)], whole, "{html}");
    };
    case("<p>One<p>Two", "p", "<p>", "<p>One");
    case("<p>One</p> Two", "p", "<p>", "<p>One</p>");
    case("a < b <i x='>'>c</i>", "i", "<i x='>'>", "<i x='>'>c</i>");
    case("<<b>c</b>", "b", "<b>", "<b>c</b>");
    case("<ul><li>1<li>2</ul>3", "ul", "<ul>", "<ul><li>1<li>2</ul>");
    case("<table><td>1</table>", "td", "<td>", "<td>1");
    case("<table><td>1</table>", "tbody", "", "");
    case("<p><b>x</p>y", "b", "<b>", "<b>x");
    case("<IMG\nALT=''>", "img", "<IMG\nALT=''>", "<IMG\nALT=''>");
    case("words<body lang=en>", "body", "<body lang=en>", "<body lang=en>");
    case("<style>a<b</style>", "style", "<style>", "<style>a<b</style>");
    case("\u{feff}<html lang=en>", "html", "<html lang=en>", "<html lang=en>");
    case("<a title='<b>'>x</a>", "a", "<a title='<b>'>", "<a title='<b>'>x</a>");
}

#[test]
fn text_stands_between_the_tags_around_it() {
    let html = "<p>Fish &amp; <b>chips</b>, a < b</p>";
    let document = Document::parse(html);
    let texts: Vec<_> = document
        .root()
        .reader_texts()
        .map(|node| (node.text().unwrap_or_default(), &html[node.span().unwrap_or(0..0)]))
        .collect();
    assert_eq!(texts, [("Fish & ", "Fish &amp; "), ("chips", "chips"), (", a < b", ", a < b")]);
}

#[test]
fn what_html_says_of_the_page_is_known() {
    let case = |html: &str, doctype: Option<&str>, quirks: bool| {
        let document = Document::parse(html);
        assert_eq!((document.doctype(), document.is_quirks_mode()), (doctype, quirks), "{html}");
    };
    case("<!DOCTYPE HTML><p>", Some("html"), false);
    case("<p>", None, true);
    case("<!doctype html SYSTEM 'about:legacy-compat'>", Some("html"), false);
}

#[test]
fn the_second_of_two_attributes_is_kept_as_written() {
    let html = "<!doctype html><p>x<img alt='a' src=b ALT=\"c\">";
    let document = Document::parse(html);
    let image = document.elements_named("img").next().expect("an image");
    assert_eq!(image.attribute("alt"), Some("a"));
    let written: Vec<_> =
        image.duplicate_attributes().into_iter().map(|two| (&html[two.name], &html[two.value])).collect();
    assert_eq!(written, [("ALT", "c")]);
    assert_eq!(image.attribute_place("src").map(|place| &html[place]), Some("src=b"));
    let fault =
        document.faults().iter().find(|fault| &*fault.message == "Duplicate attribute").expect("a fault");
    assert_eq!(fault.at, html.find("<img").expect("an image"));
}

#[test]
fn templates_and_shadow_roots_are_kept_apart() {
    let document = Document::parse(
        "<div><template shadowrootmode=open><p id=a>in</p></template>out</div><template><p id=b>later</p></template>",
    );
    assert_eq!(document.root().text_content(), "out");
    let host = document.elements_named("div").next().and_then(Element::fragment).expect("a shadow root");
    assert_eq!(host.text_content(), "in");
    assert!(document.by_id("a").is_none() && host.by_id("a").is_some());
    let template = document.elements_named("template").next().and_then(Element::fragment).expect("contents");
    assert_eq!(template.text_content(), "later");
    assert_eq!(document.elements_named("p").count(), 0);
}

#[test]
fn a_document_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Document>();
}

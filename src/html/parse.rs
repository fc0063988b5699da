//! [`Document::parse`]: any text in, a tree out, with the byte place of every tag.
//!
//! html5ever tells line numbers only. So we hand it the source in pieces: a piece begins at every
//! `<` that may open markup and ends after every `>`. A tag, comment or doctype is complete only
//! when its `>` is read, which is then the last byte of the piece in hand: its end is known exactly,
//! and `tokens` finds its beginning among the pieces.
//!
//! The HTML standard lets a parser set limits. Some hostile pages cost the standard's algorithm the
//! square of their size; reading stops, and [`Document::cut_short`] says where, when a page asks for
//! more work, nodes or text than its size can justify. No honest page comes near.

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::attribute;
use super::draft::Draft;
use super::tokens::Located;
use super::tree::Document;

/// Longest source read, in bytes; offsets are kept as `u32`, and text may grow while decoding.
const LONGEST: usize = 256 << 20;

/// Longest run of markup, in bytes, whose attributes go uncounted.
const UNCOUNTED: usize = 64 << 10;

/// Most attributes of one tag: html5ever compares each with every earlier one.
const MOST_ATTRIBUTES: usize = 10_000;

impl Document {
    /// Parses a page as the HTML standard says (<https://html.spec.whatwg.org/#parsing>), as a browser
    /// with scripts does: what is inside `<noscript>` is one text, shown to nobody.
    ///
    /// Never fails: every text is some page. What was wrong with it is in [`Document::faults`].
    pub fn parse(html: &str) -> Document {
        let html = within(html, LONGEST);
        let tokenizer = Tokenizer::new(
            Located::new(
                html,
                TreeBuilder::new(Draft::new(html.len()), TreeBuilderOpts::default()),
            ),
            // html5ever would drop a byte order mark at the start of every piece, not only the first.
            TokenizerOpts {
                discard_bom: false,
                ..TokenizerOpts::default()
            },
        );
        let whole = StrTendril::from_slice(html);
        let queue = BufferQueue::default();
        let mut counted = UNCOUNTED;
        let mut cut_short = None;
        let mut start = if html.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        while start < html.len() {
            let end = piece_end(html.as_bytes(), start);
            tokenizer
                .sink
                .begin_piece(start, end, opens_markup(html.as_bytes(), start));
            if let Some(markup) = tokenizer.sink.unfinished()
                && end - markup > counted
            {
                // Doubling keeps the counting linear however many pieces a tag is cut into.
                counted = 2 * (end - markup);
                if attribute::count(&html[markup..end]) > MOST_ATTRIBUTES {
                    cut_short = Some(markup);
                    break;
                }
            }
            queue.push_back(whole.subtendril(start as u32, (end - start) as u32));
            while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
            start = end;
            if tokenizer.sink.is_exhausted() {
                cut_short = Some(start);
                break;
            }
        }
        if cut_short.is_none() {
            tokenizer.end();
        }
        tokenizer.sink.finish().settle(html, cut_short)
    }
}

/// The longest beginning of `html` that is at most `most` bytes long.
fn within(html: &str, most: usize) -> &str {
    &html[..html.floor_char_boundary(most)]
}

/// Where the piece that begins at `start` ends: after the next `>`, or before the next `<` that may
/// open markup, or at the end of the source.
fn piece_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(found) = bytes[at..]
        .iter()
        .position(|byte| matches!(byte, b'<' | b'>'))
    {
        let place = at + found;
        if bytes[place] == b'>' {
            return place + 1;
        }
        if place > start && opens_markup(bytes, place) {
            return place;
        }
        at = place + 1;
    }
    bytes.len()
}

/// Whether a tag, comment or doctype would begin here, were the parser reading ordinary text.
fn opens_markup(bytes: &[u8], at: usize) -> bool {
    match bytes[at..] {
        [b'<', b'/', b'>', ..] => false,
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::Element;
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
                    assert!(
                        !is_plain || written.contains(text),
                        "{text:?} is not in {written:?}"
                    );
                }
                continue;
            };
            if let Some(tag) = element.start_tag() {
                assert!(seen.insert(tag.start), "one tag, one element");
                // A NUL in a tag is read as U+FFFD.
                let written = source[tag.clone()].replace('\0', "\u{fffd}");
                let written = written.strip_prefix('<').expect("a tag begins with <");
                let name = if element.is("img")
                    && written.starts_with(['i', 'I'])
                    && written[1..].starts_with("mage")
                {
                    "image"
                } else {
                    element.name()
                };
                assert!(
                    written[..name.len()].eq_ignore_ascii_case(name),
                    "{written} is not a {name}"
                );
                assert!(written.ends_with('>'));
                let whole = element.span().expect("an element with a tag has a span");
                assert!(whole.start == tag.start && whole.end >= tag.end);
                for written in element.written_attributes() {
                    let name = source[written.name.clone()]
                        .to_ascii_lowercase()
                        .replace('\0', "\u{fffd}");
                    assert!(
                        element.is_svg("svg") || !element.is_html() || element.has_attribute(&name),
                        "{name}"
                    );
                }
            }
        }
    }

    proptest! {
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
        for (name, times) in [
            ("div", 10_000),
            ("span", 10_000),
            ("section", 10_000),
            ("ul><li", 5_000),
            ("svg><g", 5_000),
        ] {
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
            (
                "different formatting",
                (0..100_000).map(|n| format!("<b {n}>")).collect(),
            ),
            (
                "formatting in every paragraph",
                format!(
                    "{}{}",
                    (0..2_000).map(|n| format!("<b {n}>")).collect::<String>(),
                    "<p>x</p>".repeat(20_000)
                ),
            ),
            (
                "attributes",
                format!(
                    "<a {}>",
                    (0..200_000).map(|n| format!("a{n} ")).collect::<String>()
                ),
            ),
            (
                "attributes in pieces",
                format!(
                    "<a {}>",
                    (0..100_000)
                        .map(|n| format!("a{n}='<b>' "))
                        .collect::<String>()
                ),
            ),
            (
                "attributes of html",
                (0..50_000).map(|n| format!("<html a{n}>")).collect(),
            ),
            (
                "long value repeated",
                format!(
                    "<p><b x={}>{}",
                    "x".repeat(300_000),
                    "</p><p>y".repeat(50_000)
                ),
            ),
        ];
        for (name, html) in cases {
            let start = Instant::now();
            let document = Document::parse(&html);
            // Debug builds are some fifty times slower than what ships; a square would take hours.
            assert!(
                start.elapsed().as_secs() < 60,
                "{name}: {:?}",
                start.elapsed()
            );
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
            assert!(
                start.elapsed().as_secs() < 60,
                "{case}: {:?}",
                start.elapsed()
            );
        }
    }

    #[test]
    fn tags_are_where_they_are_written() {
        let case = |html: &str, name: &str, tag: &str, whole: &str| {
            let document = Document::parse(html);
            let element = document
                .elements()
                .find(|element| element.name() == name)
                .expect(name);
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
        case(
            "words<body lang=en>",
            "body",
            "<body lang=en>",
            "<body lang=en>",
        );
        case(
            "<style>a<b</style>",
            "style",
            "<style>",
            "<style>a<b</style>",
        );
        case(
            "\u{feff}<html lang=en>",
            "html",
            "<html lang=en>",
            "<html lang=en>",
        );
        case(
            "<a title='<b>'>x</a>",
            "a",
            "<a title='<b>'>",
            "<a title='<b>'>x</a>",
        );
    }

    #[test]
    fn text_stands_between_the_tags_around_it() {
        let html = "<p>Fish &amp; <b>chips</b>, a < b</p>";
        let document = Document::parse(html);
        let texts: Vec<_> = document
            .root()
            .reader_texts()
            .map(|node| {
                (
                    node.text().unwrap_or_default(),
                    &html[node.span().unwrap_or(0..0)],
                )
            })
            .collect();
        assert_eq!(
            texts,
            [
                ("Fish & ", "Fish &amp; "),
                ("chips", "chips"),
                (", a < b", ", a < b")
            ]
        );
    }

    #[test]
    fn what_html_says_of_the_page_is_known() {
        let case = |html: &str, doctype: Option<&str>, quirks: bool| {
            let document = Document::parse(html);
            assert_eq!(
                (document.doctype(), document.is_quirks_mode()),
                (doctype, quirks),
                "{html}"
            );
        };
        case("<!DOCTYPE HTML><p>", Some("html"), false);
        case("<p>", None, true);
        case(
            "<!doctype html SYSTEM 'about:legacy-compat'>",
            Some("html"),
            false,
        );
    }

    #[test]
    fn the_second_of_two_attributes_is_kept_as_written() {
        let html = "<!doctype html><p>x<img alt='a' src=b ALT=\"c\">";
        let document = Document::parse(html);
        let image = document.elements_named("img").next().expect("an image");
        assert_eq!(image.attribute("alt"), Some("a"));
        let written: Vec<_> = image
            .duplicate_attributes()
            .into_iter()
            .map(|two| (&html[two.name], &html[two.value]))
            .collect();
        assert_eq!(written, [("ALT", "c")]);
        assert_eq!(
            image.attribute_place("src").map(|place| &html[place]),
            Some("src=b")
        );
        let fault = document
            .faults()
            .iter()
            .find(|fault| &*fault.message == "Duplicate attribute")
            .expect("a fault");
        assert_eq!(fault.at, html.find("<img").expect("an image"));
    }

    #[test]
    fn templates_and_shadow_roots_are_kept_apart() {
        let document = Document::parse(
            "<div><template shadowrootmode=open><p id=a>in</p></template>out</div><template><p id=b>later</p></template>",
        );
        assert_eq!(document.root().text_content(), "out");
        let host = document
            .elements_named("div")
            .next()
            .and_then(Element::fragment)
            .expect("a shadow root");
        assert_eq!(host.text_content(), "in");
        assert!(document.by_id("a").is_none() && host.by_id("a").is_some());
        let template = document
            .elements_named("template")
            .next()
            .and_then(Element::fragment)
            .expect("contents");
        assert_eq!(template.text_content(), "later");
        assert_eq!(document.elements_named("p").count(), 0);
    }

    #[test]
    fn a_document_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Document>();
    }
}

//! What the cascade makes of small pages.

use std::sync::Arc;

use super::{Mode, Part, Sheets, Styles, Wardrobe};
use crate::html::Document;

/// Style sheets that stand beside a page.
struct Beside(&'static [(&'static str, &'static str)]);

impl Sheets for Beside {
    fn path(&self, address: &str, _: Option<&str>) -> Option<String> {
        (!address.starts_with("https:")).then(|| address.to_owned())
    }

    fn read(&self, path: &str) -> Option<Arc<[u8]>> {
        self.0.iter().find(|(known, _)| *known == path).map(|(_, text)| Arc::from(text.as_bytes()))
    }
}

fn dressed(html: &str, beside: &'static [(&'static str, &'static str)]) -> (Document, Styles) {
    let document = Document::parse(&format!("<!doctype html>{html}"));
    let styles = Wardrobe::default().dress(&document, &Beside(beside));
    (document, styles)
}

/// The colour of the words of the element with id `x`.
fn colour(html: &str, beside: &'static [(&'static str, &'static str)], mode: Mode) -> String {
    let (document, styles) = dressed(html, beside);
    let element = document.by_id("x").expect("an element with id x");
    let look = styles.of(element).expect("it is part of the page").look(mode);
    look.colour.map_or("unknown".to_owned(), |colour| colour.to_string())
}

#[test]
fn the_strongest_declaration_wins() {
    let case = |css: &str, expected: &str| {
        let html = format!("<style>{css}</style><div class=a><p id=x class='b c'>Words</p></div>");
        assert_eq!(colour(&html, &[], Mode::DESK), expected, "{css}");
    };
    let (red, blue) = ("#ff0000", "#0000ff");
    case("p { color: blue } p { color: red }", red);
    case(".b { color: red } p { color: blue }", red);
    case("#x { color: red } .b.c { color: blue }", red);
    case("p { color: red !important } #x { color: blue }", red);
    case(".a > p { color: red } p { color: blue }", red);
    case("p:not(.b) { color: blue } :is(p, #y) { color: red }", red);
    case(":where(#x) { color: blue } p { color: red }", red);
    case("div { color: red }", red);
    case("div { color: red } p { color: nonsense }", red);
    case("div { color: red } p { color: initial }", "#000000");
    case("@layer one, two; @layer two { p { color: red } } @layer one { #x { color: blue } }", red);
    case("@layer one { #x { color: blue } } p { color: red }", red);
    case("@layer one { p { color: red !important } } p { color: blue !important }", red);
    case("@supports (display: grid) { p { color: red } }", red);
    case("@media print { p { color: blue } } @media screen { p { color: red } }", red);
    case(".a { & p { color: red } }", red);
    case(".a { --tone: red } p { color: var(--tone) }", red);
    case(".a { color: red } p { color: var(--missing) }", red);
    case("p { color: var(--missing, blue) }", blue);
    case("p:hover { color: blue } p { color: red }", red);
    case(":is(.nowhere, #x):not(:focus) { color: red } :is(.nowhere, li):not(:focus) { color: blue }", red);
    case(":where(div .c, li):nth-child(1) { color: red }", red);
    case("p:nth-child(1):is(.b:not(.a)) { color: red } :root:not(.dark) { color: blue }", red);
    case("p:nth-child(1) { color: red } p:nth-child(2) { color: blue }", red);
    case("p { color: red; color: revert }", "#000000");
    case("p { color: red } p { color: blue } p { color: red }", red);
    case("@layer one { p { color: red } } p { color: blue } @layer one { p { color: red } }", blue);
    case("p { color: red } @media print { p { color: red } }", red);
    case(
        "p { --tone: red; color: var(--tone) } p { --tone: blue } p { --tone: red; color: var(--tone) }",
        red,
    );
}

#[test]
fn a_style_attribute_is_stronger_than_a_sheet_that_does_not_insist() {
    let case = |html: &str, expected: &str| assert_eq!(colour(html, &[], Mode::DESK), expected, "{html}");
    case("<style>#x { color: blue }</style><p id=x style='color: red'>a", "#ff0000");
    case("<style>p { color: blue !important }</style><p id=x style='color: red'>a", "#0000ff");
    case("<style>p { color: blue !important }</style><p id=x style='color: red !important'>a", "#ff0000");
    case("<font id=x color=#00f>a</font>", "#0000ff");
    case("<style>font { color: red }</style><font id=x color=#00f>a</font>", "#ff0000");
}

#[test]
fn sheets_are_read_where_they_are_named() {
    let beside: &[(&str, &str)] = &[
        ("site.css", "@import 'more.css'; p { font-weight: bold }"),
        ("more.css", "p { color: red }"),
        ("paper.css", "p { color: blue }"),
        ("round.css", "@import 'round.css'; p { color: red }"),
    ];
    let case =
        |html: &str, mode: Mode, expected: &str| assert_eq!(colour(html, beside, mode), expected, "{html}");
    case("<link rel=stylesheet href=site.css><p id=x>a", Mode::DESK, "#ff0000");
    case("<link rel=stylesheet href=round.css><p id=x>a", Mode::DESK, "#ff0000");
    let both = "<link rel=stylesheet href=more.css><link rel=stylesheet media=print href=paper.css><p id=x>a";
    case(both, Mode::DESK, "#ff0000");
    case(both, Mode::PRINT, "#0000ff");
    assert!(!dressed("<link rel=stylesheet href=site.css>", beside).1.is_partial());
    assert!(dressed("<link rel=stylesheet href=gone.css>", beside).1.is_partial());
    assert!(dressed("<link rel=stylesheet href='https://example.org/a.css'>", beside).1.is_partial());
}

#[test]
fn a_page_looks_different_from_mode_to_mode() {
    let html = "<style>
        :root { --ink: black; color-scheme: light dark }
        @media (prefers-color-scheme: dark) { :root:where(:not([data-colours])) { --ink: white } }
        :root[data-colours=strong] { --ink: yellow }
        p { color: var(--ink) }
    </style><p id=x>Words";
    let (document, styles) = dressed(html, &[]);
    let element = document.by_id("x").expect("an element");
    let style = styles.of(element).expect("a style");
    let looks: Vec<(String, String)> = style
        .looks()
        .map(|(modes, look)| (styles.describe(modes.any()), look.colour.expect("a colour").to_string()))
        .collect();
    let expected = [
        ("on a wide screen", "#000000"),
        ("in dark mode", "#ffffff"),
        ("with `data-colours=\"strong\"`", "#ffff00"),
    ];
    for (mode, colour) in expected {
        assert!(
            looks.iter().any(|(one, two)| (one.as_str(), two.as_str()) == (mode, colour)),
            "{mode}: {looks:?}"
        );
    }
}

#[test]
fn what_is_hidden_is_known_to_be() {
    let case = |css: &str, is_rendered: bool, is_seen: bool| {
        let (document, styles) = dressed(&format!("<style>{css}</style><div><p id=x>Words</p></div>"), &[]);
        let element = document.by_id("x").expect("an element");
        let look = styles.of(element).expect("a style").look(Mode::DESK);
        assert_eq!((look.is_rendered, look.is_seen()), (is_rendered, is_seen), "{css}");
    };
    case("", true, true);
    case("div { display: none }", false, false);
    case("div { display: none } p { display: block }", false, false);
    case("div { visibility: hidden }", true, false);
    case("div { visibility: hidden } p { visibility: visible }", true, true);
    case("div { content-visibility: hidden }", false, false);
    case("p { position: absolute; left: -9999px }", true, false);
    case("p { position: absolute; clip: rect(0 0 0 0) }", true, false);
    case("div { opacity: 0 }", true, false);
    case("p { width: 1px; height: 1px; overflow: hidden }", true, false);
    case("p { height: 1px }", true, true);
}

#[test]
fn focus_and_parts_have_looks_of_their_own() {
    let (document, styles) = dressed(
        "<style>a:focus { outline: none; color: red } a::before { content: '>'; color: blue }</style><a id=x href=#>a</a>",
        &[],
    );
    let element = document.by_id("x").expect("an element");
    let focused = styles.focused(element).expect("it can have the focus").look(Mode::DESK);
    assert!(focused.outline.is_nothing());
    assert_eq!(focused.colour.map(|colour| colour.to_string()).as_deref(), Some("#ff0000"));
    let before = styles.part(element, Part::Before).expect("a part").look(Mode::DESK);
    assert_eq!(before.colour.map(|colour| colour.to_string()).as_deref(), Some("#0000ff"));
    assert!(styles.part(element, Part::After).is_none());
}

#[test]
fn sizes_are_worked_out() {
    let case = |css: &str, expected: f32| {
        let (document, styles) = dressed(&format!("<style>{css}</style><h1><b id=x>Words</b></h1>"), &[]);
        let element = document.by_id("x").expect("an element");
        let found = styles.of(element).expect("a style").look(Mode::DESK).font_size;
        assert!((found - expected).abs() < 0.01, "{css}: {found}");
    };
    case("", 32.0);
    case("html { font-size: 125% } h1 { font-size: 2rem }", 40.0);
    case("h1 { font-size: clamp(1rem, 5vw, 3rem) }", 48.0);
    case("b { font-size: smaller }", 26.67);
    case("b { font: italic 12px/1.5 serif }", 12.0);
}

#[test]
fn hostile_sheets_and_deep_pages_end() {
    let deep = "<div>".repeat(20_000);
    dressed(&format!("<style>div div div div div {{ color: red }}</style>{deep}"), &[]);
    let many = ".a .a .a .a .a .a .b, ".repeat(50) + "p { color: red }";
    dressed(&format!("<style>{many}</style>{}", "<p class=a>".repeat(2_000)), &[]);
    let has = "p:has(~ p ~ p ~ p) { color: red } p:not(:has(~ p)) ~ p { color: blue }";
    dressed(&format!("<style>{has}</style>{}", "<p>a</p>".repeat(2_000)), &[]);
}

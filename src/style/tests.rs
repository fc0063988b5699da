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
    case("p { max-height: 0; overflow: hidden }", true, false);
    case("p { transform: scale(0) }", true, false);
    case("p { transform: translateX(-9999px) }", true, false);
    case("p { position: absolute; left: -100% }", true, false);
    case("p { transform: scale(.5) } div { position: relative; left: -50% }", true, true);
}

#[test]
fn what_is_taken_out_of_a_line_is_a_block() {
    let case = |css: &str, expected: &str| {
        let (document, styles) = dressed(&format!("<style>{css}</style><div><b id=x>Words</b></div>"), &[]);
        let element = document.by_id("x").expect("an element");
        assert_eq!(&*styles.of(element).expect("a style").look(Mode::DESK).display, expected, "{css}");
    };
    case("", "inline");
    case("div { display: flex }", "block");
    case("div { display: inline-grid } b { display: inline-flex }", "flex");
    case("b { float: left; display: inline-table }", "table");
    case("b { position: absolute }", "block");
    case("b { position: relative; float: none }", "inline");
    case("div { display: grid } b { display: none }", "none");
}

#[test]
fn words_that_a_sheet_adds_are_told_without_signs_of_private_use() {
    let case = |content: &str, expected: &str| {
        let (document, styles) = dressed(
            &format!("<style>a::after {{ content: {content} }}</style><a id=x title=Help>a</a>"),
            &[],
        );
        let element = document.by_id("x").expect("an element");
        let look = styles.part(element, Part::After).map(|part| part.look(Mode::DESK));
        let told = look.map(|look| look.words_told_here(|name| element.attribute(name)));
        assert_eq!(told.unwrap_or_default(), expected, "{content}");
    };
    case("'More'", "More");
    case("'More: ' attr(title) '!'", "More: Help!");
    case("'→' / 'onwards'", "onwards");
    case("'→' / ''", "");
    case("'\\f00d'", "");
    case("url(a.svg)", "");
    case("none", "");
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
fn elements_that_differ_in_what_a_sheet_asks_about_differ_in_looks() {
    let case = |css: &str, one: &str, other: &str| {
        let wardrobe = Wardrobe::default();
        let page = |first: &str, second: &str| {
            let html =
                format!("<!doctype html><style>{css}</style><main>{first}Words</a>{second}Words</a></main>");
            let document = Document::parse(&html);
            let styles = wardrobe.dress(&document, &Beside(&[]));
            let links = document.elements().filter(|element| element.is("a"));
            let look = |element| styles.of(element).expect("a style").look(Mode::DESK).colour;
            links.map(|link| look(link).expect("a colour").to_string()).collect::<Vec<_>>()
        };
        let (red, blue) = ("#ff0000".to_owned(), "#0000ff".to_owned());
        // What was kept of one page must not mislead on the next, in whatever order they come.
        assert_eq!(page(one, other), [red.clone(), blue.clone()], "{css}");
        assert_eq!(page(other, one), [blue.clone(), red.clone()], "{css}");
        assert_eq!(page(other, other), [blue.clone(), blue], "{css}");
        assert_eq!(page(one, one), [red.clone(), red], "{css}");
    };
    case("a { color: blue } a[title] { color: red }", "<a title>", "<a>");
    case("a { color: blue } a[class] { color: red }", "<a class=''>", "<a>");
    case("a { color: blue } #one { color: red }", "<a id=one>", "<a class=one>");
    case("a { color: blue } .one { color: red }", "<a class='two one'>", "<a id=one class=two>");
    case("a { color: blue } [id] { color: red }", "<a id=''>", "<a>");
    case("a { color: blue } a[title=one] { color: red }", "<a title=one>", "<a title=two>");
    case("a { color: blue } a[title=ONE i] { color: red }", "<a title=one>", "<a title=two>");
    case("a { color: blue } a[title^=o] { color: red }", "<a title=one>", "<a title=two>");
    case("a { color: blue } a[title~=one] { color: red }", "<a title='two one'>", "<a title=twone>");
    case("a { color: red } a:not([title=two]) { color: blue }", "<a title=two>", "<a title=one>");
    case("a { color: blue } a:is([title=one], [lang]) { color: red }", "<a title=one>", "<a title=two>");
    case("a { color: blue } a:link { color: red }", "<a href=#>", "<a>");
    case("a { color: red } a:not(:link) { color: blue }", "<a href=#>", "<a>");
}

#[test]
fn what_is_in_an_element_looks_as_that_element_answers() {
    let css =
        "b { color: blue } [data-tone=warm] b { color: red } [data-tone=warm]:focus-within b { color: lime }";
    let (document, styles) = dressed(
        &format!("<style>{css}</style><p data-tone=warm><b id=one>a</b><p data-tone=cold><b id=two>a</b>"),
        &[],
    );
    let look = |id: &str| {
        let element = document.by_id(id).expect("an element");
        styles.of(element).expect("a style").look(Mode::DESK).colour.expect("a colour").to_string()
    };
    assert_eq!([look("one"), look("two")], ["#ff0000", "#0000ff"]);
}

#[test]
fn a_rule_for_the_focus_asks_about_attributes_too() {
    let (document, styles) = dressed(
        "<style>
            a { color: blue } a[title=one]:focus { color: red } a:not(:focus) { font-weight: bold }
            p:focus-within > a { color: lime } p:first-of-type:focus-within > a[title=three] { color: red }
        </style>
        <p><a id=one title=one href=#>a</a> <a id=two title=two href=#>a</a> <a id=three title=three href=#>a</a>",
        &[],
    );
    let case = |id: &str, at_rest: (&str, f32), focused: (&str, f32)| {
        let element = document.by_id(id).expect("an element");
        let told = |style: &super::Style| {
            let look = style.look(Mode::DESK);
            (look.colour.expect("a colour").to_string(), look.font_weight)
        };
        let (colour, weight) = told(styles.of(element).expect("a style"));
        assert_eq!((colour.as_str(), weight), at_rest, "{id} at rest");
        let (colour, weight) = told(styles.focused(element).expect("it can have the focus"));
        assert_eq!((colour.as_str(), weight), focused, "{id} with the focus");
    };
    case("one", ("#0000ff", 700.0), ("#ff0000", 400.0));
    case("two", ("#0000ff", 700.0), ("#00ff00", 400.0));
    case("three", ("#0000ff", 700.0), ("#ff0000", 400.0));
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

//! On paper: no navigation, black on white, links written out, numbers to ring; the overview of a pathway on its
//! first sheet.

use serde_json::json;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

/// The inside of an A4 sheet with its margins of 14 mm, in the pixels of a style sheet.
const SHEET: (u32, u32) = (688, 1017);

/// How many bytes of a printed copy are read at once: thirds of them are whole, so that the parts, each written in
/// base 64, are together what the whole would be.
const PART: u32 = 3 << 18;

fn shown(tab: &mut Tab<'_>, what: &str) -> bool {
    tab.value(&format!(
        "[...document.querySelectorAll({})].some((one) => one.getClientRects().length > 0)",
        json!(what)
    )) == true
}

/// How many sheets it takes.
fn sheets(tab: &mut Tab<'_>) -> usize {
    let printed =
        tab.call("Page.printToPDF", json!({"preferCSSPageSize": true, "transferMode": "ReturnAsStream"}));
    let mut pdf = String::new();
    loop {
        let part = tab.call("IO.read", json!({"handle": printed["stream"], "size": PART}));
        let text = part["data"].as_str().unwrap_or_default();
        pdf.push_str(text);
        if part["eof"] == true {
            break;
        }
    }
    // Each sheet is an object of this type, and the list of all is another.
    tab.value(&format!("atob({}).match(/\\/Type\\s*\\/Page\\b(?!s)/g).length", json!(pdf)))
        .as_u64()
        .unwrap_or_default() as usize
}

#[test]
fn a_page_prints_what_one_needs_and_nothing_one_cannot_press_on_paper() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    for page in site::kinds().expect("the offer has pages").into_values().filter_map(|mut pages| pages.pop())
    {
        tab.go(&server.at(&page));
        tab.show_as("print", &[]);
        assert!(
            !shown(&mut tab, "button, input, .skip, .main-navigation, .breadcrumbs, .search, .quick-exit"),
            "{page}"
        );
        assert!(shown(&mut tab, "h1"), "{page}");
        tab.show_as("screen", &[]);
    }
    tab.go(&server.at("services/camhs.html"));
    tab.show_as("print", &[("prefers-color-scheme", "dark")]);
    assert!(shown(&mut tab, "main .phone, main .call-number"));
    assert_eq!(
        tab.text("getComputedStyle(document.body).color"),
        "rgb(0, 0, 0)",
        "ink is black, on every device"
    );
    let link = "document.querySelector('main a[href^=\"http\"]')";
    let written = tab.text(&format!("getComputedStyle({link}, '::after').content"));
    assert!(written.contains("http"), "where a link leads is written out: {written}");
}

#[test]
fn the_overview_of_each_pathway_is_on_its_first_sheet() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open("about:blank");
    tab.resize(SHEET.0, SHEET.1);
    for page in &site::kinds().expect("the offer has pages")["page-pathway"] {
        tab.go(&server.at(page));
        tab.show_as("print", &[]);
        let bottom =
            tab.value("document.querySelector('.overview').getBoundingClientRect().bottom + scrollY");
        let bottom = bottom.as_f64().expect("it is somewhere");
        assert!(bottom > 100.0 && bottom < f64::from(SHEET.1), "{page}: the overview ends at {bottom}");
        let next = tab.text("getComputedStyle(document.querySelector('.after-overview')).breakBefore");
        assert_eq!(next, "page", "{page}: the steps begin on the next sheet");
        tab.show_as("screen", &[]);
        assert!(sheets(&mut tab) > 1, "{page}");
    }
}

#[test]
fn the_copy_of_the_whole_offer_prints_as_a_book_with_contents() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = Server::of(&site::published());
    let mut tab = chromium.open(&server.at("print/whole.html"));
    assert!(sheets(&mut tab) > 20);
    tab.show_as("print", &[]);
    assert!(shown(&mut tab, ".edition-contents li"));
}

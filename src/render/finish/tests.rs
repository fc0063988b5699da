//! What each pass does, on small pages.

use super::*;
use crate::diagnostic::Sources;
use crate::fact::{Fact, WebAddress};

fn context() -> Finishing {
    let sources = Sources::in_memory([(
        "content/glossary.yaml",
        "- {term: SENCO, short: The teacher who makes sure you get help, acronym_of: special educational needs coordinator, aliases: [SENCOs]}\n- {term: NHS, short: Health, acronym_of: National Health Service}\n",
    )]);
    let (glossary, reading) = Glossary::read(&sources);
    assert!(reading.found.is_empty(), "{:?}", reading.found);
    let base = WebAddress::parse("https://offer.example.org/send").expect("an address");
    let names = AssetNames::new([("/theme/site.css".to_owned(), "/theme/site.12345678.css".to_owned())]);
    Finishing::new(&glossary, &BTreeSet::from(["NHS".to_owned()]), names, &base)
}

fn finished(route: Route, html: &str) -> Finished {
    finish(&route, html, Expand::Acronyms, &context()).expect("the passes run")
}

#[test]
fn links_from_the_root_become_relative_to_the_page() {
    let page = "<a href=\"/services/a.html#x\">a</a><img src=\"/p.svg\" srcset=\"/p-1.jpg 1w, /p-2.jpg 2w\"><form action=\"/search/index.html\"></form><a href=\"/\">home</a>";
    let done = finished(Route::list("needs", 1), page);
    assert_eq!(
        done.html,
        "<a href=\"../services/a.html#x\">a</a><img src=\"../p.svg\" srcset=\"../p-1.jpg 1w, ../p-2.jpg 2w\"><form action=\"../search/index.html\"></form><a href=\"../index.html\">home</a>"
    );
    assert_eq!(
        finished(Route::fixed("404.html"), "<a href=\"/a-to-z.html\">a</a>").html,
        "<a href=\"/send/a-to-z.html\">a</a>"
    );
}

#[test]
fn files_of_the_theme_get_their_published_names_and_are_noted() {
    let done = finished(
        Route::fixed("index.html"),
        "<link rel=\"stylesheet\" href=\"/theme/site.css\"><img src=\"/pictures/x.svg\">",
    );
    assert!(done.html.contains("theme/site.12345678.css"), "{}", done.html);
    assert_eq!(done.uses.into_iter().collect::<Vec<_>>(), ["/pictures/x.svg", "/theme/site.12345678.css"]);
}

#[test]
fn what_a_script_may_fetch_later_is_found_like_its_source() {
    let page = "<script src=\"/theme/site.css\" data-later=\"/theme/site.css\" data-root=\"/\" data-word=\"yes\"></script><p data-later=\"/theme/site.css\">x</p>";
    let done = finished(Route::list("needs", 1), page);
    assert_eq!(
        done.html,
        "<script src=\"../theme/site.12345678.css\" data-later=\"../theme/site.12345678.css\" data-root=\"../index.html\" data-word=\"yes\"></script><p data-later=\"/theme/site.css\">x</p>"
    );
}

#[test]
fn a_link_to_another_website_says_so() {
    let done = finished(
        Route::fixed("index.html"),
        "<a href=\"https://www.ipsea.org.uk/\">IPSEA</a> <a href=\"https://offer.example.org/x\">here</a>",
    );
    assert_eq!(
        done.html,
        "<a href=\"https://www.ipsea.org.uk/\" rel=\"external\">IPSEA<span class=\"visually-hidden\"> (another website)</span></a> <a href=\"https://offer.example.org/x\">here</a>"
    );
}

#[test]
fn headings_get_anchors_that_differ() {
    let done = finished(
        Route::fixed("index.html"),
        "<h2>What's on?</h2><h2 id=\"mine\">x</h2><h3>What's <b>on</b>?</h3>",
    );
    assert_eq!(
        done.html,
        "<h2 id=\"whats-on\">What's on?</h2><h2 id=\"mine\">x</h2><h3 id=\"whats-on-2\">What's <b>on</b>?</h3>"
    );
}

#[test]
fn an_acronym_is_expanded_at_its_first_use_only_and_never_in_links_or_headings() {
    let page = "<main><h1>The SENCO</h1><p><a href=\"https://offer.example.org/\">SENCO</a> Ask the SENCO. The SENCO and the NHS know.</p><li>SENCO</li></main>";
    let done = finished(Route::fixed("index.html"), page);
    let expected = "Ask the SENCO (<a class=\"term\" href=\"glossary.html#senco\">special educational needs coordinator</a>). The SENCO and the NHS know.";
    assert!(done.html.contains(expected), "{}", done.html);
    assert_eq!(done.html.matches("coordinator").count(), 1);
}

#[test]
fn an_acronym_that_the_author_explained_is_left_alone() {
    let page = "<main><p>The special educational needs coordinator (SENCO) helps. Ask the SENCO.</p></main>";
    assert_eq!(finished(Route::fixed("index.html"), page).html, page);
}

#[test]
fn marks_are_taken_away_and_lead_back() {
    let done = finished(
        Route::fixed("index.html"),
        "<p data-at=\"3:10-20\">One <a href=\"https://offer.example.org/\" data-at=\"3:12-14\">x</a></p>",
    );
    assert_eq!(done.html, "<p>One <a href=\"https://offer.example.org/\">x</a></p>");
    let starts: Vec<_> = done.origins.iter().map(|(at, span)| (*at, span.start)).collect();
    assert_eq!(starts, [(0, 10), (7, 12)]);
}

//! What is closed is said to be closed, stands last, and is left out of search engines.

use super::{between, offer, page, service};
use crate::render::records::record;

const CLOSED: &str = "delivery: [online]\nstatus: closed\nstatus_note: It closed in August. Ask the team.\n";

#[test]
fn a_closed_entry_stands_last_and_is_marked() {
    let site = offer(&[
        ("services/a", service("A closed service", CLOSED)),
        ("services/b", service("Better service", "delivery: [online]\n")),
    ]);
    for path in ["services/index.html", "kinds/health.html", "areas/here.html", "organisations/team.html"] {
        let html = page(&site, path);
        let open = html.find("Better service").expect("it is listed");
        let closed = html.find("A closed service").expect("it is listed");
        assert!(open < closed, "{path}");
        assert!(html.contains("<strong class=\"tag tag-status\">Closed</strong>"), "{path}");
    }
}

#[test]
fn the_page_of_a_closed_entry_says_so_and_promises_nothing() {
    let site = offer(&[("services/a", service("A closed service", CLOSED))]);
    let html = page(&site, "services/a.html");
    assert!(html.contains("<strong>Closed.</strong> It closed in August. Ask the team."), "{html}");
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    let facts = between(&html, "Key facts in pictures", "</section>");
    assert!(facts.contains("This is <strong>closed</strong>.") && !facts.contains("You can"), "{facts}");
    assert!(record(site.get("a").expect("it is there"), &site).closed);
}

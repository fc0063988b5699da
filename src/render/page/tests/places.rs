//! A hidden address never reaches a page or the search.

use super::{CHECKED, offer, page, pages, service, text};
use crate::render::records::record;

fn venue(hidden: &str) -> String {
    text(
        "The house",
        &format!(
            "address: [12 Secret Lane, Testtown]\npostcode: DT1 2JY\narea: here\naccess: {{wheelchair: partial, wheelchair_detail: The hall only, hoist: no}}\n{hidden}{CHECKED}"
        ),
    )
}

#[test]
fn a_hidden_address_never_reaches_a_page_or_the_search() {
    let at = "delivery: [in-person]\nplaces: [house]\n";
    let event = text(
        "Open day",
        "start: \"2026-12-03T10:00\"\nend: \"2026-12-03T12:00\"\nvenue: house\nbooking: {required: no}\naudience: [parents]\norganiser: team\n",
    );
    let site = offer(&[
        ("services/a", service("Service A", at)),
        ("venues/house", venue("hide_exact: true\n")),
        ("events/day", event),
    ]);
    for draft in pages(&site) {
        assert!(!draft.html.contains("Secret Lane") && !draft.html.contains("2JY"), "{}", draft.route);
    }
    for entry in site.entries() {
        let text = format!("{:?}", record(entry, &site));
        assert!(!text.contains("Secret Lane") && !text.contains("2JY"), "{text}");
    }
    assert!(page(&site, "services/a.html").contains("In DT1, Test area."));
}

#[test]
fn an_address_is_shown_with_access_as_far_as_it_is_stated() {
    let site = offer(&[
        ("services/a", service("Service A", "delivery: [in-person]\nplaces: [house]\n")),
        ("venues/house", venue("")),
    ]);
    for path in ["venues/house.html", "services/a.html"] {
        let html = page(&site, path);
        assert!(html.contains("12 Secret Lane") && html.contains("DT1 2JY"), "{path}");
        assert!(html.contains("<th scope=\"row\">Wheelchair access</th><td>In part<span class=\"line small\">The hall only</span>"), "{html}");
        let unsaid = super::between(&html, "<th scope=\"row\">Not stated</th><td>", "</td>");
        assert!(unsaid.ends_with("Ask the provider."), "{unsaid}");
        assert!(!html.contains("Changing Places toilet</th>"), "silence is neither yes nor no: {html}");
    }
    assert!(page(&site, "venues/house.html").contains("Hoist</th><td>No</td>"));
}

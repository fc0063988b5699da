//! What Markdown becomes, and what of it is left out.

use super::*;
use crate::diagnostic::Sources;

fn written(text: &str) -> (String, Vec<&'static str>) {
    let sources = Sources::in_memory([("content/guides/a.md", text)]);
    let (id, _) = sources.iter().next().expect("one text");
    let prose = Prose::verbatim(id, text, 0);
    let guests = Guests {
        link: &|target| target.strip_suffix(".md").map(|stem| format!("/{stem}.html")),
        image: &|file, alt, _| (file == "a.jpg").then(|| format!("<img src=\"/{file}\" alt=\"{alt}\">")),
        table: &|name| (name == "known").then(|| "<table></table>".to_owned()),
        fact: &|_| None,
    };
    let mut found = Diagnostics::new();
    let html = html(&prose, &guests, &mut found);
    let bare = html
        .split(" data-at=\"")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once('"').map_or("", |(_, rest)| rest) })
        .collect();
    (bare, found.iter().map(|found| found.name).collect())
}

#[test]
fn markdown_becomes_html() {
    for (text, html) in [
        ("One **two** & <3.\n", "<p>One <strong>two</strong> &amp; &lt;3.</p>\n"),
        ("## Head\n\n- a\n- b\n", "<h2>Head</h2>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("[x](services/deal.md)\n", "<p><a href=\"/services/deal.html\">x</a></p>\n"),
        ("![A hall](a.jpg)\n", "<p><img src=\"/a.jpg\" alt=\"A hall\"></p>\n"),
        ("{{ table: known }}\n", "<table></table>"),
    ] {
        assert_eq!(written(text), (html.to_owned(), vec![]), "{text}");
    }
}

#[test]
fn tables_on_one_page_have_names_that_differ() {
    let (html, _) = written("| A |\n|---|\n| 1 |\n\nText.\n\n| B |\n|---|\n| 2 |\n");
    let names: Vec<&str> =
        html.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(names, ["Table", "Table 2"]);
}

#[test]
fn what_cannot_be_shown_is_reported_and_left_out() {
    for (text, html, faults) in [
        ("<script>alert(1)</script>\n", "", vec!["raw-html"]),
        ("a <b>b</b>\n", "<p>a b</p>\n", vec!["raw-html", "raw-html"]),
        ("[x](javascript:alert(1))\n", "<p><a>x</a></p>\n", vec!["unsafe-link"]),
        ("[x](JaVaScRiPt:alert(1))\n", "<p><a>x</a></p>\n", vec!["unsafe-link"]),
        ("[x](//example.org)\n", "<p><a>x</a></p>\n", vec!["unsafe-link"]),
        ("![x](b.jpg)\n", "<p></p>\n", vec!["unknown-picture"]),
        ("{{ table: other }}\n", "", vec!["unknown-table"]),
        ("# One\n", "<h2>One</h2>\n", vec!["second-title"]),
    ] {
        assert_eq!(written(text), (html.to_owned(), faults), "{text}");
    }
}

#[test]
fn ten_thousand_levels_are_one_finding_and_no_crash() {
    let (_, faults) = written(&">".repeat(10_000));
    assert!(faults.iter().all(|name| *name == "nested-too-deep"));
    let list: String = (0..2_000).map(|depth| format!("{}- x\n", "  ".repeat(depth.min(400)))).collect();
    assert!(written(&list).1.contains(&"nested-too-deep"));
}

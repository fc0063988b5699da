//! The files for machines: dates come from the content, and a demonstration keeps robots out.

use super::{offer, plans, service, text, today};
use crate::render::page::machine::files;

#[test]
fn the_sitemap_the_feed_and_robots_txt_tell_what_is_there() {
    let site = offer(&[
        ("services/a", service("Service A", "delivery: [online]\nupdated: 2026-10-20\n")),
        ("services/c", service("Closed", "delivery: [online]\nstatus: closed\nstatus_note: Gone.\n")),
        ("news/n", text("News item", "published: 2026-11-01\nkind: report\nsource: team\n")),
    ]);
    let (files, found) = files(&site, &plans(&site), today());
    assert!(found.is_empty());
    let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["my-list.json", "news/feed.atom", "robots.txt", "sitemap.xml"]);
    let [_, feed, robots, sitemap] = files.as_slice() else { panic!("four files") };
    assert!(feed.text.contains("<updated>2026-11-01T00:00:00Z</updated>"), "{}", feed.text);
    assert!(robots.text.contains("Sitemap: https://www.test.gov.uk/offer/sitemap.xml"), "{}", robots.text);
    assert!(
        sitemap.text.contains(
            "<loc>https://www.test.gov.uk/offer/services/a.html</loc><lastmod>2026-10-20</lastmod>"
        )
    );
    assert!(!sitemap.text.contains("services/c.html") && !sitemap.text.contains("404"));
}

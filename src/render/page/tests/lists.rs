//! Lists: what stands in them, what leaves them, and what an empty one says.

use super::{offer, page, plans, service, text};

fn news(title: &str, published: &str, expires: &str) -> String {
    text(title, &format!("published: {published}\nexpires: {expires}\nkind: report\nsource: team\n"))
}

fn event(title: &str, day: &str, more: &str) -> String {
    text(
        title,
        &format!(
            "start: \"{day}T10:00\"\nend: \"{day}T12:00\"\nonline_url: https://example.org/\nbooking: {{required: no}}\naudience: [parents]\norganiser: team\n{more}"
        ),
    )
}

#[test]
fn news_that_expired_leaves_the_list_and_says_so_on_its_page() {
    let site = offer(&[
        ("news/new", news("New item", "2026-11-01", "2026-12-01")),
        ("news/old", news("Old item", "2026-01-01", "2026-11-21")),
    ]);
    let list = page(&site, "news/index.html");
    assert!(list.contains("New item") && !list.contains("Old item"));
    assert!(list.contains("<link rel=\"alternate\" type=\"application/atom+xml\""));
    assert!(page(&site, "news/older/index.html").contains("Old item"));
    assert!(page(&site, "news/old.html").contains("Old news."));
    assert!(!page(&site, "index.html").contains("Old item"));
}

#[test]
fn events_are_listed_by_their_next_day_and_kept_for_a_year_after() {
    let weekly = "repeat: {every: week, until: 2026-12-31, except: [2026-11-24]}\n";
    let site = offer(&[
        ("events/weekly", event("Weekly event", "2026-11-03", weekly)),
        ("events/soon", event("Sooner event", "2026-11-30", "")),
        ("events/past", event("Past event", "2026-10-01", "")),
        ("events/gone", event("Gone event", "2025-10-01", "")),
    ]);
    let list = page(&site, "events/index.html");
    let at = |title: &str| list.find(title).expect("it is listed");
    assert!(at("Sooner event") < at("Weekly event"));
    assert!(list.contains("Tuesday 1 December 2026, 10am"), "the exception is left out: {list}");
    assert!(!list.contains("Gone event"));
    let past = page(&site, "events/past/index.html");
    assert!(past.contains("Past event") && past.contains("Finished") && !past.contains("Gone event"));
    assert!(page(&site, "events/gone.html").contains("noindex"));
}

#[test]
fn a_page_exists_for_every_word_families_browse_by_and_an_empty_one_says_whom_to_ask() {
    let site = offer(&[]);
    let config = site.config();
    let routes: Vec<String> = plans(&site).iter().map(|plan| plan.route().path().to_owned()).collect();
    for (folder, words) in [
        ("needs", &config.needs),
        ("kinds", &config.categories),
        ("ages", &config.stages),
        ("areas", &config.areas),
    ] {
        for word in words.iter() {
            assert!(
                routes.contains(&format!("{folder}/{}.html", word.code.value)),
                "{folder}/{}",
                word.code.value
            );
        }
    }
    let empty = page(&site, "needs/epilepsy.html");
    assert!(empty.contains("ask the Family Information Service on 01632 960102"), "{empty}");
    assert!(page(&site, "needs/index.html").contains("/needs/epilepsy.html"));
    assert!(!page(&site, "index.html").contains("/needs/epilepsy.html"));
}

#[test]
fn a_service_for_any_need_stands_in_one_list_and_every_need_leads_there() {
    let site = offer(&[
        ("services/any", service("Open service", "delivery: [online]\nneeds_open: true\n")),
        ("services/one", service("Autism service", "delivery: [online]\nneeds: [autism]\n")),
    ]);
    let autism = page(&site, "needs/autism.html");
    assert!(autism.contains("Autism service") && !autism.contains("Open service"));
    assert!(autism.contains("href=\"/needs/any/index.html\""));
    assert!(page(&site, "needs/any/index.html").contains("Open service"));
}

#[test]
fn a_long_list_has_pages() {
    let entries: Vec<(String, String)> = (1..=7)
        .map(|n| (format!("services/s{n}"), service(&format!("Service {n}"), "delivery: [online]\n")))
        .collect();
    let entries: Vec<(&str, String)> =
        entries.iter().map(|(path, text)| (path.as_str(), text.clone())).collect();
    let site = offer(&entries);
    let last = page(&site, "services/page-3.html");
    assert!(last.contains("Service 7") && !last.contains("Service 6") && last.contains("Page 3 of 3"));
    assert!(page(&site, "services/index.html").contains("href=\"/services/page-2.html\" rel=\"next\""));
    assert!(page(&site, "kinds/health-page-2.html").contains("Service 4"));
}

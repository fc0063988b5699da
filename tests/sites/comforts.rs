//! What a browser brings to life: it stays strict, keeps secrets, and names only files that are there.

use std::collections::BTreeSet;

use local_offer::pipeline::Outcome;

use crate::offer::{SERVICE, SITE, built, names, page, said, with};

const REFUGE: &str = "\
---
title: Rose House
summary: A safe house for mothers and children, where staff can help with school and health.
address: [7 Secret Lane, Anytown]
postcode: DT1 1XJ
area: anyshire
hide_exact: true
access: {entrance: level}
contacts:
  - {role: Duty worker, phone: \"01632 960009\", email: rose@example.org}
checked: {on: 2026-10-05, by: Information officer, how: phone}
review_by: 2027-10-01
---
Ring first.
";

const HALL: &str = "\
---
title: Town hall
summary: A large hall in the middle of the town, with a lift, a ramp and a quiet room upstairs.
address: [1 High Street, Anytown]
postcode: DT1 1XJ
area: anyshire
access: {entrance: level}
contacts:
  - {role: Reception, phone: \"01632 960008\", email: hall@example.org}
checked: {on: 2026-10-05, by: Information officer, how: phone}
review_by: 2027-10-01
---
Ring first.
";

fn pages(outcome: &Outcome) -> Vec<(String, String)> {
    let html = outcome.output.iter().filter(|(path, _)| path.as_str().ends_with(".html"));
    html.map(|(path, bytes)| (path.to_string(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

fn offline() -> Outcome {
    let site = format!("{SITE}offline: true\n");
    built(&with([("content/site.yaml", site.as_str())]))
}

#[test]
fn no_page_has_a_script_or_a_style_inside_it_and_every_page_forbids_them() {
    let outcome = offline();
    for (path, html) in pages(&outcome) {
        assert!(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"), "{path}");
        for script in html.split("<script").skip(1) {
            let (tag, inside) = script.split_once('>').expect("the tag ends");
            assert!(tag.starts_with(" src=\"") && inside.starts_with("</script>"), "{path}: <script{tag}>");
        }
        for forbidden in ["<style", " style=\"", "javascript:", " onclick", " onload"] {
            assert!(!html.contains(forbidden), "{path} has {forbidden}");
        }
    }
}

#[test]
fn every_file_a_page_fetches_or_may_fetch_is_there() {
    let outcome = offline();
    for (path, html) in pages(&outcome) {
        let up = "../".repeat(path.matches('/').count());
        for start in ["<script", "<link rel=\"stylesheet\"", "<link rel=\"icon\"", "<link rel=\"manifest\""] {
            for tag in html.split(start).skip(1).filter_map(|piece| piece.split('>').next()) {
                let values = tag.split('"').skip(1).step_by(2);
                for file in
                    values.filter(|value| value.rsplit_once('.').is_some_and(|(_, end)| end.len() < 12))
                {
                    let file =
                        if path == "404.html" { file.strip_prefix('/') } else { file.strip_prefix(&up) };
                    let file = file.unwrap_or_else(|| panic!("{path}: {tag}"));
                    assert!(outcome.output.get(file).is_some(), "{path}: there is no {file}");
                }
            }
        }
    }
}

#[test]
fn what_every_page_loads_of_scripts_stays_small() {
    let outcome = built(&with([]));
    let always = ["theme/page.", "theme/settings-first."];
    let bytes: usize = outcome
        .output
        .iter()
        .filter(|(path, _)| {
            path.as_str().ends_with(".js") && always.iter().any(|it| path.as_str().starts_with(it))
        })
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert!((1_000..10_000).contains(&bytes), "{bytes} bytes");
}

#[test]
fn servers_are_told_what_to_send() {
    insta::assert_snapshot!(page(&offline(), "_headers"));
}

#[test]
fn whom_to_tell_of_a_hole_is_written_only_when_stated() {
    assert!(built(&with([])).output.get(".well-known/security.txt").is_none());
    let site = format!("{SITE}security: {{contact: security@example.org, expires: 2027-05-31}}\n");
    insta::assert_snapshot!(page(&built(&with([("content/site.yaml", site.as_str())])), ".well-known/security.txt"), @r"
    Contact: mailto:security@example.org
    Expires: 2027-05-31T23:59:59Z
    Preferred-Languages: en
    Canonical: https://offer.example.org/.well-known/security.txt
    ");
    let site = format!("{SITE}security: {{contact: \"https://example.org/tell-us\", expires: 2026-11-22}}\n");
    let text = page(&built(&with([("content/site.yaml", site.as_str())])), ".well-known/security.txt");
    assert!(text.starts_with("Contact: https://example.org/tell-us\n"), "{text}");
}

#[test]
fn a_contact_that_has_expired_is_a_finding_at_its_line() {
    let site = format!("{SITE}security: {{contact: security@example.org, expires: 2026-11-21}}\n");
    insta::assert_snapshot!(said(&with([("content/site.yaml", site.as_str())])), @r"
    error[security-contact-expired]: `expires` was 21 November 2026
      --> content/site.yaml:11:52
       |
    11 | security: {contact: security@example.org, expires: 2026-11-21}
       |                                                    ^^^^^^^^^^
       |
       = why it matters: Whoever finds a hole in the site's security must not use an expired contact,
                         so they tell nobody.
       = what to do: Check that the contact still holds, then write a day less than a year ahead.

    1 error in 1 file.
    ");
}

#[test]
fn my_list_holds_numbers_places_and_times_but_never_a_hidden_address() {
    let text = SERVICE.replace(
        "delivery: [phone]\n",
        "delivery: [venue]\nplaces: [refuge, hall]\nwhen: {text: Mondays at 10am}\n",
    );
    let folder = with([
        ("content/services/salt.md", text.as_str()),
        ("content/venues/refuge.md", REFUGE),
        ("content/venues/hall.md", HALL),
    ]);
    let json = page(&built(&folder), "my-list.json");
    for secret in ["Secret Lane", "1XJ\"],\"name\":\"Rose"] {
        assert!(!json.contains(secret), "{json}");
    }
    let cards: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    insta::assert_json_snapshot!(cards);
}

#[test]
fn those_who_must_leave_fast_are_led_where_the_council_says() {
    let service = SERVICE.replace("type: service\n", "type: service\nquick_exit: true\n");
    let twin = "---\ntitle: Help with talking\nsummary: We help you to talk.\n---\n## What is it?\n\n:speech: We help you to talk.\n";
    let site = format!("{SITE}quick_exit_to: https://www.example.org/recipes\n");
    for (site, leads_to) in
        [(SITE, "https://www.bbc.co.uk/weather"), (&site, "https://www.example.org/recipes")]
    {
        let folder = with([
            ("content/site.yaml", site),
            ("content/services/salt.md", service.as_str()),
            ("content/services/salt.easy.md", twin),
        ]);
        let outcome = built(&folder);
        for path in ["services/salt.html", "services/salt.easy.html", "urgent-help.html"] {
            let html = page(&outcome, path);
            let (_, exit) =
                html.split_once("class=\"quick-exit\"").unwrap_or_else(|| panic!("{path} has no way out"));
            assert!(exit.starts_with(&format!("><a href=\"{leads_to}\" rel=\"")), "{path}: {}", &exit[..120]);
        }
        assert!(!page(&outcome, "organisations/council.html").contains("quick-exit"));
    }
}

#[test]
fn without_the_setting_there_is_no_offline_copy() {
    let outcome = built(&with([]));
    for path in ["sw.js", "offline.json", "offline.html", "manifest.webmanifest"] {
        assert!(outcome.output.get(path).is_none(), "{path}");
    }
    for (path, html) in pages(&outcome) {
        assert!(!html.contains("rel=\"manifest\"") && !html.contains("data-offline"), "{path}");
    }
}

#[test]
fn the_offline_copy_names_only_files_that_are_there_and_says_their_size() {
    let outcome = offline();
    let copy: serde_json::Value = serde_json::from_str(&page(&outcome, "offline.json")).expect("it is JSON");
    let list = |name: &str| -> BTreeSet<String> {
        let all = copy[name].as_array().expect("a list").iter();
        all.map(|path| path.as_str().expect("a path").to_owned()).collect()
    };
    let (some, all) = (list("some"), list("all"));
    for (name, files) in [("someBytes", &some), ("allBytes", &all)] {
        let sizes = files.iter().map(|path| {
            outcome.output.get(path).unwrap_or_else(|| panic!("there is no {path}")).len() as u64
        });
        assert_eq!(copy[name].as_u64(), Some(sizes.sum()), "{name}");
    }
    assert!(some.is_subset(&all));
    for path in [
        "index.html",
        "urgent-help.html",
        "contact.html",
        "easy-read/index.html",
        "a-to-z.html",
        "my-list.html",
        "offline.html",
        "my-list.json",
    ] {
        assert!(some.contains(path), "{path}");
    }
    assert!(all.contains("services/salt.html"));
    for path in ["404.html", "robots.txt", "sitemap.xml", "sw.js", "_headers"] {
        assert!(!all.contains(path), "{path}");
    }
}

#[test]
fn the_worker_names_the_same_files_and_a_script_that_is_there() {
    let outcome = offline();
    let worker = page(&outcome, "sw.js");
    let (list, script) = worker
        .strip_prefix("self.offlineCopy = ")
        .and_then(|rest| rest.split_once(";\nimportScripts(\""))
        .expect("two statements");
    let list: serde_json::Value = serde_json::from_str(list).expect("it is JSON");
    let copy: serde_json::Value = serde_json::from_str(&page(&outcome, "offline.json")).expect("it is JSON");
    assert_eq!((&list["build"], &list["some"]), (&copy["build"], &copy["some"]));
    assert!(outcome.output.get(script.trim_end_matches("\");\n")).is_some(), "{script}");
    let changed = SERVICE.replace("We help with talking.", "We help with talk.");
    let site = format!("{SITE}offline: true\n");
    let other =
        built(&with([("content/site.yaml", site.as_str()), ("content/services/salt.md", changed.as_str())]));
    assert_ne!(page(&other, "sw.js"), worker, "a new text is a new copy");
}

#[test]
fn the_manifest_names_a_picture_that_is_there() {
    let outcome = offline();
    let manifest: serde_json::Value =
        serde_json::from_str(&page(&outcome, "manifest.webmanifest")).expect("it is JSON");
    assert_eq!(manifest["name"], "Anyshire Local Offer");
    let icon = manifest["icons"][0]["src"].as_str().expect("an address");
    assert!(outcome.output.get(icon).is_some(), "{icon}");
}

#[test]
fn an_offer_with_every_comfort_has_no_finding() {
    let site = format!(
        "{SITE}offline: true\nsecurity: {{contact: security@example.org, expires: 2027-05-31}}\nquick_exit_to: https://www.example.org/\n"
    );
    assert_eq!(names(&with([("content/site.yaml", site.as_str())])), names(&with([])));
}

//! Every fault in one run, at the author's own line and column.

use crate::offer::{ORGANISATION, SERVICE, SITE, names, said, with};

#[test]
fn a_sound_offer_has_no_finding() {
    assert_eq!(said(&with([])), "No findings.\n");
}

#[test]
fn every_slip_of_a_careless_hour_is_said_at_once() {
    let careless = "\
---
title: Speech and language therapy
sumary: Help with talking, understanding words, eating and drinking for children of all ages.
type: service
organisation: counsil
categories: [theraphy]
sector: health
needs: [slcn, autsim]
access_route: [parents]
how_to_get: Ring us.
criteria: Anyone under 18.
area: {covers: [anyshire]}
delivery: [phone]
contacts:
  - {role: Duty therapist, phone: 1632 960003, email: salt at example.org}
checked: {on: 2026-02-31, by: Information officer, how: phoned}
review_by: 5 October 2027
---
We help with talking. [Ring us](javascript:alert(1)).

<b>Now.</b>
";
    insta::assert_snapshot!(said(&with([("content/services/salt.md", careless)])));
}

/// What is wrong, the files that have it, and the name of its finding.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

#[test]
fn each_fault_has_its_name() {
    let cases: &[Case] = &[
        ("bad YAML", &[("content/services/salt.md", "---\ntitle: a: b\n---\n")], "bad-yaml"),
        ("a tab", &[("content/services/salt.md", "---\ncost:\n\tkind: free\n---\n")], "bad-yaml"),
        ("no front matter", &[("content/services/salt.md", "Just words.\n")], "no-front-matter"),
        (
            "a field twice",
            &[("content/services/salt.md", "---\ntitle: a\ntitle: b\n---\n")],
            "repeated-field",
        ),
        ("an alias", &[("content/services/salt.md", "---\na: &x 1\nb: *x\n---\n")], "yaml-alias"),
        ("two entries of one name", &[("content/guides/salt.md", SERVICE)], "duplicate-slug"),
        ("the name of a list", &[("content/services/index.md", SERVICE)], "duplicate-route"),
        (
            "a twin alone",
            &[("content/services/none.easy.md", "---\ntitle: x\n---\n:phone: Ring.\n")],
            "easy-read-without-entry",
        ),
        ("a slug that climbs", &[("content/services/...md", SERVICE)], "bad-slug"),
        ("an unknown folder", &[("content/servces/salt2.md", SERVICE)], "misplaced-file"),
        ("an unknown form", &[("content/services/salt.hard.md", SERVICE)], "bad-slug"),
    ];
    for (case, files, name) in cases {
        let found = names(&with(files.iter().copied()));
        assert!(found.contains(name), "{case}: {found:?}");
    }
}

#[test]
fn one_slip_is_one_finding() {
    let guide = "---\ntitle: Where to start\nsummary: Whom to ask first, when you do not know where to turn for help.\ntopic: health\nowner: council\ncontacts:\n  - {role: Adviser, phone: \"01632 960004\", email: ask@example.org}\nchecked: {on: 2026-10-05, by: Local Offer officer, how: visit}\nreview_by: 2027-10-01\n---\nAsk the [speech therapists](../services/salt.md).\n";
    let twin = "---\ntitle: Where to start\nsummary: You can call us.\nchecked: {page: 08d50cc625a1, on: 2026-11-22}\n---\n## Who can you call?\n\n:phone: You can call {phone of salt}.\n";
    let cases = [
        // What leads to a page that could not be made, or draws a fact from it, is not wrong.
        ("title: ", "title: \"", "bad-yaml"),
        ("area: {covers: [anyshire]}", "area: {covers: [anyshire]", "bad-yaml"),
        // What is there and mistyped is not missing.
        ("{on: 2026-10-05", "{on: 5/10/2026", "bad-date"),
        ("01632 960003", "01632 9600", "bad-phone"),
    ];
    for (right, wrong, name) in cases {
        let service = SERVICE.replacen(right, wrong, 1);
        assert_ne!(service, SERVICE, "{right}");
        let files = [
            ("content/services/salt.md", service.as_str()),
            ("content/guides/start.md", guide),
            ("content/guides/start.easy.md", twin),
        ];
        assert_eq!(names(&with(files)), [name], "{}", said(&with(files)));
    }
    // Nor is what leads to an Easy Read page that could not be made, for a fault in it or in its entry.
    let service =
        SERVICE.replace("We help with talking.", "You can read [how to start](../guides/start.easy.md).");
    for (right, wrong) in
        [("checked: {on: 2026-10-05", "checked: {on: 2026-10-05]"), ("page: 08d50cc625a1", "page: [")]
    {
        let (guide, twin) = (guide.replace(right, wrong), twin.replace(right, wrong));
        let files = [
            ("content/services/salt.md", service.as_str()),
            ("content/guides/start.md", guide.as_str()),
            ("content/guides/start.easy.md", twin.as_str()),
        ];
        assert_eq!(names(&with(files)), ["bad-yaml"], "{}", said(&with(files)));
    }
    // What is explained in a glossary that cannot be read is not unexplained.
    let service = SERVICE.replace("We help with talking.", "We help with AAC.");
    let glossary = "- {term: AAC, acronym_of: augmentative and alternative communication, short: \"Ways to communicate.}\n";
    let files = [("content/services/salt.md", service.as_str()), ("content/glossary.yaml", glossary)];
    assert_eq!(names(&with(files)), ["bad-yaml"], "{}", said(&with(files)));
}

#[test]
fn an_unknown_setting_is_a_fault() {
    let site = format!("{SITE}langauge: en-GB\n");
    assert_eq!(names(&with([("content/site.yaml", site.as_str())])), ["unknown-field"]);
}

#[test]
fn a_reference_to_a_thing_of_another_kind_is_a_fault() {
    let service = SERVICE.replace("delivery: [phone]", "delivery: [in-person]\nplaces: [council]");
    assert_eq!(names(&with([("content/services/salt.md", service.as_str())])), ["wrong-reference"]);
}

#[test]
fn a_draft_is_not_published_and_may_not_be_named() {
    let draft = ORGANISATION.replace("kind: council", "kind: council\nstatus: draft");
    assert_eq!(names(&with([("content/organisations/council.md", draft.as_str())])), ["reference-to-draft"]);
}

#[test]
fn an_entry_past_its_day_is_an_error() {
    let old =
        SERVICE.replace("2026-10-05", "2025-10-05").replace("review_by: 2027-10-01", "review_by: 2026-10-01");
    assert_eq!(names(&with([("content/services/salt.md", old.as_str())])), ["overdue-review"]);
}

#[test]
fn a_council_that_has_no_settings_is_told_so() {
    let folder = local_offer::folder::Folder::in_memory(local_offer::diagnostic::Sources::in_memory([]));
    assert_eq!(names(&folder), ["no-settings"]);
}

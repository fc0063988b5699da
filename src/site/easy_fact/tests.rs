//! What each name gives, and what is said of those that give nothing.

use super::*;
use crate::config::Config;
use crate::diagnostic::Sources;
use crate::site::{Parts, assemble, entry, entry_texts};

const SITE: &str = "\
name: Example Local Offer
council: Example Council
description: Help for children and young people in the small offer of these tests.
base_url: https://local-offer.example.org/
areas: [{code: here, label: Here}]
";

const COUNCIL: &str = "\
---
title: Example Council
summary: The council that publishes the small offer that these tests are about.
kind: council
checked: {on: 2026-05-20, by: Local Offer officer, how: phone}
review_by: 2026-11-20
contacts: [{role: Family Information Service, phone: \"01632 960102\", email: help@example.org}]
---
";

const HALL: &str = "\
---
title: The Old Hall
summary: A hall with a garden, near the station, where the clubs of this offer meet.
address: [Mill Lane, Anytown]
postcode: DT1 1XJ
area: here
access: {}
checked: {on: 2026-05-20, by: Local Offer officer, how: visit}
review_by: 2026-11-20
---
";

const CLUB: &str = "\
---
title: Saturday club
summary: A club on Saturdays for disabled children who like to be out of doors together.
type: service
organisation: example-council
categories: [advice-and-information]
sector: voluntary
ages: {min: 5, max: 11}
needs_open: true
access_route: [parent]
how_to_get: Call us.
criteria: Any disabled child.
area: {covers: [here]}
cost: {kind: paid, options: [{label: A day, amount: 4.50, per: day}]}
when: {schedule: [{days: [sat], opens: \"09:00\", closes: \"12:30\", weeks: term-time}]}
wait: {text: About two months, weeks_min: 6, weeks_max: 8, measured: 2026-05-01, source: The club}
delivery: [in-person]
places: [old-hall]
contacts:
  - {role: Office, phone: \"01632 960103\", hours: Monday to Friday}
  - {role: Club leader, phone: \"01632960104\", sms: \"01632 960105\", email: club@example.org, url: \"https://www.example.org/club\", preferred: true}
checked: {on: 2026-05-20, by: Local Offer officer, how: phone}
review_by: 2026-11-20
---
";

const PATHWAY: &str = "\
---
title: Asking for a place
summary: How to ask for a place at a special school, step by step, from the first talk to the last.
for: Children who need more help.
starts_when: You ask.
lead: example-council
area: {covers: [here]}
total_time: {text: 20 weeks, source: The law}
steps:
  - {title: Ask, what: You ask., who_does: [family]}
  - {title: Decide, what: The council decides., who_does: [council], takes: {text: 6 weeks, weeks_max: 6, basis: target, source: The council}}
  - {title: Hear, what: You hear., who_does: [council]}
urgent: Call us.
rights: You can ask.
if_refused: You can appeal.
after: You go.
owner: example-council
contacts: [{role: Advice line, phone: \"01632 960102\", email: help@example.org}]
checked: {on: 2026-05-20, by: Local Offer officer, how: phone}
review_by: 2026-11-20
---
";

fn offer(twin: &str) -> (Site, Vec<Diagnostic>) {
    let twin = format!("---\ntitle: Saturday club\n---\n{twin}\n");
    let sources = Sources::in_memory([
        ("content/site.yaml", SITE),
        ("content/organisations/example-council.md", COUNCIL),
        ("content/venues/old-hall.md", HALL),
        ("content/services/saturday-club.md", CLUB),
        ("content/services/saturday-club.easy.md", twin.as_str()),
        ("content/pathways/asking.md", PATHWAY),
    ]);
    let (config, reading) = Config::read(&sources);
    let config = config.expect("the settings are right");
    let parsed = entry_texts(&sources).map(|(id, source)| entry::parse(id, source)).collect();
    let (site, found) = assemble(Parts::of(&sources, (config, reading), parsed, Default::default()));
    (site, found.into_iter().collect())
}

#[test]
fn each_name_gives_the_fact_in_easy_words() {
    let (site, found) = offer(":phone: You can call {phone}.");
    assert_eq!(found, []);
    let club = site.get("saturday-club").expect("it is there");
    for (name, words, link) in [
        ("phone", "01632 960104", Some("tel:+441632960104")),
        ("text", "01632 960105", Some("sms:+441632960105")),
        ("email", "club@example.org", Some("mailto:club@example.org")),
        ("website", "example.org", Some("https://www.example.org/club")),
        ("hours", "Saturday from 9am to 12:30pm in term time", None),
        ("days", "Saturday", None),
        ("times", "9am to 12:30pm", None),
        ("age", "from 5 to 11 years old", None),
        ("price", "£4.50 a day", None),
        ("place", "The Old Hall", None),
        ("address", "The Old Hall, Mill Lane, Anytown, DT1 1XJ", None),
        ("wait", "6 to 8 weeks", None),
        ("organisation", "Example Council", None),
        ("step 2 takes of asking", "up to 6 weeks", None),
        ("phone of example-council", "01632 960102", Some("tel:+441632960102")),
    ] {
        let value = value(&site, club, name);
        let expected = Value { words: words.to_owned(), link: link.map(str::to_owned) };
        assert_eq!(value, Ok(expected), "{name}");
    }
}

#[test]
fn what_gives_no_fact_is_said_at_its_braces() {
    let twin = ":bus: A {phne}.\n\n:bus: A {phone of old-hal}.\n\n:bus: A {date}.\n\n:bus: A {step 9 takes of asking}.\n";
    let (_, found) = offer(twin);
    let said: Vec<_> = found.iter().map(|found| (found.name, found.what.as_str())).collect();
    assert_eq!(
        said,
        [
            ("unknown-easy-fact", "There is no fact called `phne`"),
            ("unknown-reference", "There is no entry called `old-hal`"),
            (
                "unstated-easy-fact",
                "content/services/saturday-club.md does not state one day on which it takes place"
            ),
            (
                "unstated-easy-fact",
                "content/pathways/asking.md does not state how many weeks that step takes"
            ),
        ]
    );
    assert!(found[0].help.starts_with("Did you mean `{phone}`?"), "{}", found[0].help);
    assert!(found[1].help.contains("old-hall"), "{}", found[1].help);
}

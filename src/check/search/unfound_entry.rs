//! Finds lines of `content/search-tests.yaml` whose words do not find the entry they must.
#![doc = include_str!("unfound_entry.md")]

use super::asked::Asked;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::SiteScene;
use crate::diagnostic::Level;
use crate::site::route::Route;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unfound-entry",
    level: Level::Error,
    basis: &[
        Basis::Law(
            "Special Educational Needs and Disability Regulations 2014, Schedule 2: how to get help must be said",
        ),
        Basis::Guideline("SEND Code of Practice 2015, 4.2: clear, accessible and up-to-date information"),
    ],
    docs: include_str!("unfound_entry.md"),
    check: Check::Site(check),
};

fn check(scene: &SiteScene<'_>, findings: &mut Findings<'_>) {
    // It may be found by what could not be read.
    if scene.site.lacks_terms() {
        return;
    }
    for asked in scene.asked {
        for name in &asked.test.find {
            // A name that leads nowhere is reported where names are resolved.
            let Some(entry) = scene.site.behind(name) else { continue };
            let place = asked.place_of(Route::of(entry).path());
            if place.is_some_and(|place| place <= asked.test.within()) {
                continue;
            }
            let help = format!(
                "Give content/{}/{}.md these words, or the telling one of them, under `aliases:`. Words that always mean the same belong together in content/synonyms.yaml, an acronym in content/glossary.yaml.",
                entry.kind().folder(),
                entry.slug
            );
            findings.at(name.span(), what(asked, entry.title(), place), help);
        }
    }
}

fn what(asked: &Asked<'_>, title: &str, place: Option<usize>) -> String {
    let words = &asked.test.words.value;
    let missed = match place {
        Some(place) => {
            format!("`{words}` finds “{title}” in place {place}, not among the first {}", asked.test.within())
        }
        None => format!("`{words}` does not find “{title}”"),
    };
    if asked.total == 0 {
        format!("{missed}; it finds nothing")
    } else {
        format!("{missed}; it finds {}", asked.first())
    }
}

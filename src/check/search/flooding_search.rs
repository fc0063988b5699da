//! Finds lines of `content/search-tests.yaml` whose words find too much.
#![doc = include_str!("flooding_search.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::SiteScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "flooding-search",
    level: Level::Error,
    basis: &[
        Basis::Law(
            "Special Educational Needs and Disability Regulations 2014, Schedule 2: how to get help must be said",
        ),
        Basis::Guideline("SEND Code of Practice 2015, 4.2: clear, accessible and up-to-date information"),
    ],
    docs: include_str!("flooding_search.md"),
    check: Check::Site(check),
};

fn check(scene: &SiteScene<'_>, findings: &mut Findings<'_>) {
    for asked in scene.asked {
        let most = scene.site.search_tests().most(asked.test);
        let is_share = asked.total as f64 <= most * asked.of as f64;
        // What a line must find is not too much, in an offer of however few entries.
        if is_share || asked.total <= asked.test.find.len() {
            continue;
        }
        findings.at(
            asked.test.words.span,
            format!(
                "`{}` finds {} of {} entries, more than a share of {most}; it finds {}",
                asked.test.words.value,
                asked.total,
                asked.of,
                asked.first()
            ),
            "Take out of content/synonyms.yaml and content/glossary.yaml what makes these words mean too much, or out of `aliases:` what many entries share. If families are helped by all of these results, give this line a larger `most:`.",
        );
    }
}

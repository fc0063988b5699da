//! Easy Read that is held back: a twin with a fault at error level is not published, and nothing else waits for it.
//!
//! Its findings are reported as warnings, since the site itself can be published, with one more that says what follows
//! from them: families meet "Easy Read is being checked" in its place.

use std::collections::{BTreeMap, BTreeSet};

use super::explain::find;
use super::rule::Check;
use super::settle;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, SourceId, Sources};
use crate::fact::Date;

/// The twins that are held back for what was found in them, by their texts.
pub fn held_back(found: &Diagnostics, config: &Config, sources: &Sources, today: Date) -> BTreeSet<SourceId> {
    let kept = settle::kept(found.clone(), config, sources, today, &mut Diagnostics::new());
    kept.iter().filter_map(twin).collect()
}

/// The same findings, gentler where they only hold back a twin, and one more for each twin they hold back.
pub(super) fn gentle(mut found: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let mut lines: BTreeMap<SourceId, BTreeSet<usize>> = BTreeMap::new();
    for found in &mut found {
        if let Some(twin) = twin(found)
            && let Place::Text(span) = found.place
        {
            found.level = Level::Warning;
            let line = sources.get(twin).position(span.start as usize).line;
            lines.entry(twin).or_default().insert(line);
        }
    }
    found.extend(lines.into_iter().map(|(twin, lines)| notice(sources.get(twin).path(), &lines)));
    found
}

/// The twin that a finding holds back, if it does.
fn twin(found: &Diagnostic) -> Option<SourceId> {
    let is_of_easy_read = || find(found.name).is_some_and(|rule| matches!(rule.check, Check::EasyRead(_)));
    match found.place {
        Place::Text(span) if found.level == Level::Error && is_of_easy_read() => Some(span.source),
        _ => None,
    }
}

fn notice(path: &str, lines: &BTreeSet<usize>) -> Diagnostic {
    let numbers: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let (what, these) = match numbers.split_last() {
        Some((only, [])) => (format!("line {only}"), "it"),
        Some((last, rest)) => (format!("lines {} and {last}", rest.join(", ")), "them"),
        None => (String::new(), "it"),
    };
    Diagnostic::warning(
        "easy-read-held-back",
        Place::File(path.to_owned()),
        format!("This Easy Read page is held back for what is found in {what}"),
    )
    .because("Easy Read that is hard to read does more harm than none. Families meet “Easy Read is being checked” until then.")
    .help(format!("Put {these} right. The rest of the site is published without it."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;
    use crate::fact::Fact;

    const SETTINGS: &str = "\
name: Example Local Offer
council: Example Council
description: Help for children and young people.
base_url: https://local-offer.example.org/
";

    /// What is reported of two findings, and whether the twin is held back.
    fn settled(settings: &str, name: &'static str, level: Level) -> (Vec<String>, bool) {
        let settings = format!("{SETTINGS}{settings}");
        let texts = [("content/site.yaml", settings.as_str()), ("content/guides/a.easy.md", "a\nb\n")];
        let sources = Sources::in_memory(texts);
        let (config, reading) = Config::read(&sources);
        assert!(reading.found.is_empty(), "{:#?}", reading.found);
        let config = config.expect("the settings are right");
        let id = sources.find("content/guides/a.easy.md").expect("it is there");
        let found: Diagnostics = [0, 2]
            .map(|at| Diagnostic { level, ..Diagnostic::error(name, Span::new(id, at..at + 1), "x") })
            .into_iter()
            .collect();
        let today = Date::parse("2026-06-01").expect("a day");
        let held = held_back(&found, &config, &sources, today);
        let said = settle(found, &config, &(&sources).into(), today);
        let said = said.iter().map(|found| format!("{} {}: {}", found.level.word(), found.name, found.what));
        (said.collect(), held.contains(&id))
    }

    #[test]
    fn an_error_in_a_twin_holds_it_back_and_nothing_else() {
        let (said, held) = settled("", "hard-mark", Level::Error);
        assert_eq!(
            said,
            [
                "warning hard-mark: x",
                "warning hard-mark: x",
                "warning easy-read-held-back: This Easy Read page is held back for what is found in lines 1 and 2",
            ]
        );
        assert!(held);
    }

    #[test]
    fn what_the_settings_let_pass_holds_nothing_back() {
        for (settings, level) in [
            ("", Level::Warning),
            ("rules: [{rule: hard-mark, level: warning}]\n", Level::Error),
            ("rules: [{rule: hard-mark, level: off}]\n", Level::Error),
            ("waivers: [{rule: hard-mark, reason: a quotation}]\n", Level::Error),
        ] {
            assert!(!settled(settings, "hard-mark", level).1, "{settings}");
        }
        let (said, held) = settled("", "long-sentence", Level::Error);
        assert!(said[0].starts_with("error") && !held, "the rules of other texts keep their level");
    }
}

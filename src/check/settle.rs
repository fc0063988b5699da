//! The last word on findings: levels and waivers as the settings have them, one for many, why it matters, in order.

use std::collections::BTreeMap;

use super::RULES;
use super::docs;
use super::explain::{find, names, nearest};
use super::founded;
use super::grouped::Grouped;
use super::held_back;
use super::template::Template;
use crate::config::{Config, Leveled};
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, Sources, Spanned, fix};
use crate::fact::Date;

/// Takes everything that was found, and gives what is to be reported.
///
/// Levels and waivers hold for rules. What was found on the way in, such as a date that is none, cannot
/// be turned off: it could not be published.
pub fn settle(found: Diagnostics, config: &Config, texts: &Texts<'_>, today: Date) -> Diagnostics {
    let sources = texts.sources;
    let mut settings = Diagnostics::new();
    let kept = kept(found, config, sources, today, &mut settings);
    let kept = held_back::gentle(founded::founded(kept), sources);
    let possible = |mut found: Diagnostic| {
        // A word that an author wrote with markup within it stands nowhere as it is read.
        if !found.fix.iter().all(|edit| fix::stands(edit, sources)) {
            found.fix.clear();
        }
        found
    };
    let mut grouped = Grouped::whole();
    grouped.add(kept);
    let mut all: Diagnostics =
        grouped.findings_in(&texts.templates).into_iter().map(explained).map(possible).collect();
    all.extend(settings);
    all.sorted()
}

/// The texts that findings stand in.
#[derive(Debug)]
pub struct Texts<'a> {
    /// What authors wrote.
    pub sources: &'a Sources,
    /// What pages are made with.
    pub templates: Vec<Template<'a>>,
}

impl<'a> From<&'a Sources> for Texts<'a> {
    fn from(sources: &'a Sources) -> Texts<'a> {
        Texts { sources, templates: Vec::new() }
    }
}

/// What the settings do not let pass, at the level they give it.
pub(super) fn kept(
    found: Diagnostics,
    config: &Config,
    sources: &Sources,
    today: Date,
    settings: &mut Diagnostics,
) -> Vec<Diagnostic> {
    let levels = levels(config, settings);
    let leveled = found.into_iter().filter_map(|found| level(found, &levels));
    waive(leveled, config, sources, today, settings)
}

/// The same for pages that no settings speak of: why it matters, in order.
pub fn settle_without_settings(found: Grouped) -> Diagnostics {
    let all: Diagnostics = found.findings().into_iter().map(explained).collect();
    all.sorted()
}

/// The levels that the settings state.
fn levels(config: &Config, settings: &mut Diagnostics) -> BTreeMap<&'static str, Leveled> {
    let mut levels = BTreeMap::new();
    for stated in &config.settings.rules {
        match find(stated.rule.as_str()) {
            Some(rule) => {
                levels.insert(rule.name, stated.level);
            }
            None => settings.push(unknown_rule(stated.rule.as_str(), stated.rule.span.into())),
        }
    }
    levels
}

/// The finding at its stated level; `None` when its rule is off. A finding that is gentler than its
/// rule stays gentler than what is stated.
fn level(found: Diagnostic, levels: &BTreeMap<&'static str, Leveled>) -> Option<Diagnostic> {
    let stated = match levels.get(found.name) {
        None => return Some(found),
        Some(Leveled::Off) => return None,
        Some(Leveled::Error) => Level::Error,
        Some(Leveled::Warning) => Level::Warning,
        Some(Leveled::Advice) => Level::Advice,
    };
    let is_gentler = find(found.name).is_some_and(|rule| found.level > rule.level);
    let level = if is_gentler { found.level.max(stated) } else { stated };
    Some(Diagnostic { level, ..found })
}

/// Leaves out what the settings let pass, and says which waivers are wrong, over or idle.
fn waive(
    found: impl Iterator<Item = Diagnostic>,
    config: &Config,
    sources: &Sources,
    today: Date,
    settings: &mut Diagnostics,
) -> Vec<Diagnostic> {
    let mut holding = Vec::new();
    for waiver in &config.settings.waivers {
        if find(waiver.rule.as_str()).is_none() {
            settings.push(unknown_rule(waiver.rule.as_str(), waiver.span.into()));
        } else if let Some(until) = waiver.until.filter(|until| *until < today) {
            settings.push(
                Diagnostic::warning("expired-waiver", waiver.span, format!("This waiver ended on {until}"))
                    .because("What it let pass is reported again, so that it is not forgotten.")
                    .help("Put right what it let pass and remove the waiver, or set `until` to a later day."),
            );
        } else {
            holding.push((waiver, 0_usize));
        }
    }
    let kept = found
        .filter(|found| {
            let place = path(&found.place, sources);
            let waiver = holding.iter_mut().find(|(waiver, _)| {
                waiver.rule.as_str() == found.name
                    && waiver.file.as_ref().is_none_or(|file| Some(file.as_str()) == place)
            });
            match waiver {
                Some((_, uses)) => {
                    *uses += 1;
                    false
                }
                None => true,
            }
        })
        .collect();
    settings.extend(holding.iter().filter(|(_, uses)| *uses == 0).map(|(waiver, _)| idle(waiver)));
    kept
}

fn path<'a>(place: &'a Place, sources: &'a Sources) -> Option<&'a str> {
    match place {
        Place::Text(span) => Some(sources.get(span.source).path()),
        Place::Page { path, .. } | Place::File(path) => Some(path),
        Place::Whole => None,
    }
}

fn idle(waiver: &Spanned<crate::config::Waiver>) -> Diagnostic {
    let place = waiver.file.as_ref().map_or(String::new(), |file| format!(" in {file}"));
    Diagnostic::warning(
        "idle-waiver",
        waiver.span,
        format!("Nothing{place} is found by `{}`", waiver.rule.as_str()),
    )
    .because("A waiver that lets nothing pass today would hide the next fault.")
    .help("Remove the waiver, or check the name of the file.")
}

fn unknown_rule(name: &str, place: Place) -> Diagnostic {
    let is_fault = names().any(|known| known == name);
    let help = match nearest(name) {
        _ if is_fault => {
            "What it stands for keeps a text from being read, so it cannot be let pass. Put it right where it is reported."
                .to_owned()
        }
        Some(meant) => format!("Did you mean `{meant}`?"),
        None => "Use the name that a report prints in brackets beside a finding.".to_owned(),
    };
    let what = if is_fault {
        format!("`{name}` is not a rule that can be changed")
    } else {
        format!("There is no rule `{name}`")
    };
    Diagnostic::error("unknown-rule", place, what)
        .because("What was meant to be changed is judged as before.")
        .help(help)
}

/// The finding of a rule with the reason why it matters.
fn explained(found: Diagnostic) -> Diagnostic {
    match RULES.iter().find(|rule| rule.name == found.name) {
        Some(rule) if found.why.is_empty() => found.because(docs::why(rule.docs)),
        _ => found,
    }
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

    /// What is reported of `found` under these settings: level, name and what.
    fn settled(rules: &str, found: impl Fn(&Sources) -> Vec<Diagnostic>) -> Vec<String> {
        let settings = format!("{SETTINGS}{rules}");
        let sources =
            Sources::in_memory([("content/site.yaml", settings.as_str()), ("content/guides/a.md", "abc")]);
        let (config, reading) = Config::read(&sources);
        assert!(reading.found.is_empty(), "{:#?}", reading.found);
        let today = Date::parse("2026-06-01").expect("a date");
        let found = found(&sources).into_iter().collect();
        settle(found, &config.expect("the settings are right"), &(&sources).into(), today)
            .iter()
            .map(|found| format!("{} {}: {}", found.level.word(), found.name, found.what))
            .collect()
    }

    fn in_guide(name: &'static str, level: Level) -> impl Fn(&Sources) -> Vec<Diagnostic> {
        move |sources| {
            let id = sources.find("content/guides/a.md").expect("it is there");
            vec![Diagnostic { level, ..Diagnostic::error(name, Span::new(id, 0..1), "x") }]
        }
    }

    fn on_pages(paths: &'static [&'static str]) -> impl Fn(&Sources) -> Vec<Diagnostic> {
        move |_| {
            paths
                .iter()
                .map(|path| {
                    let excerpt = format!("<a href=\"{}x.html\">", "../".repeat(path.matches('/').count()));
                    let place = Place::Page { path: (*path).to_owned(), line: 1, column: 1, excerpt };
                    Diagnostic::error("link-without-name", place, "x")
                })
                .collect()
        }
    }

    #[test]
    fn the_settings_give_each_rule_its_level() {
        for (stated, found, reported) in [
            ("error", Level::Error, vec!["error long-sentence: x"]),
            ("warning", Level::Error, vec!["warning long-sentence: x"]),
            ("error", Level::Warning, vec!["warning long-sentence: x"]),
            ("advice", Level::Warning, vec!["advice long-sentence: x"]),
            ("off", Level::Error, vec![]),
        ] {
            let rules = format!("rules: [{{rule: long-sentence, level: {stated}}}]\n");
            assert_eq!(settled(&rules, in_guide("long-sentence", found)), reported, "{stated} {found:?}");
        }
    }

    #[test]
    fn a_finding_is_given_its_reason() {
        let found = explained(Diagnostic::error("long-sentence", Place::Whole, "x"));
        assert!(found.why.starts_with("By the end of a long sentence"), "{}", found.why);
    }

    #[test]
    fn a_waiver_lets_pass_what_it_names_and_nothing_else() {
        let waiver = |more: &str| format!("waivers: [{{rule: long-sentence, reason: quoted law, {more}}}]\n");
        for (waivers, reported) in [
            (waiver(""), vec![]),
            (waiver("file: content/guides/a.md"), vec![]),
            (waiver("until: 2026-06-01"), vec![]),
            (
                waiver("until: 2026-05-31"),
                vec!["error long-sentence: x", "warning expired-waiver: This waiver ended on 31 May 2026"],
            ),
            (
                waiver("file: content/guides/b.md"),
                vec![
                    "error long-sentence: x",
                    "warning idle-waiver: Nothing in content/guides/b.md is found by `long-sentence`",
                ],
            ),
        ] {
            assert_eq!(settled(&waivers, in_guide("long-sentence", Level::Error)), reported, "{waivers}");
        }
    }

    #[test]
    fn a_rule_that_is_not_there_is_said() {
        let nothing = |_: &Sources| Vec::new();
        assert_eq!(
            settled("rules: [{rule: long-sentense, level: off}]\n", nothing),
            ["error unknown-rule: There is no rule `long-sentense`"]
        );
        assert_eq!(
            settled("waivers: [{rule: bad-date, reason: none}]\n", nothing),
            ["error unknown-rule: `bad-date` is not a rule that can be changed"]
        );
    }

    #[test]
    fn a_fault_of_the_template_is_reported_once() {
        assert_eq!(settled("", on_pages(&["index.html"])), ["error link-without-name: x"]);
        assert_eq!(
            settled("", on_pages(&["guides/a.html", "guides/a.html", "index.html"])),
            ["error link-without-name: x, on this and 1 other page"]
        );
        assert_eq!(
            settled("", on_pages(&["b/c/d.html", "a.html", "guides/a.html"])),
            ["error link-without-name: x, on this and 2 other pages"]
        );
    }
}

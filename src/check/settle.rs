//! The last word on findings: levels and waivers as the settings have them, one for many, why it matters, in order.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::docs;
use super::explain::{find, names, nearest};
use super::{RULES, rule::Rule};
use crate::config::{Config, Leveled};
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, Sources, Spanned};
use crate::fact::Date;

/// Takes everything that was found, and gives what is to be reported.
///
/// Levels and waivers hold for rules. What was found on the way in, such as a date that is none, cannot
/// be turned off: it could not be published.
pub fn settle(found: Diagnostics, config: &Config, sources: &Sources, today: Date) -> Diagnostics {
    let mut settings = Diagnostics::new();
    let levels = levels(config, &mut settings);
    let leveled = found.into_iter().filter_map(|found| level(found, &levels));
    let kept = waive(leveled, config, sources, today, &mut settings);
    let mut all: Diagnostics = grouped(kept).into_iter().map(explained).collect();
    all.extend(settings);
    all.sorted()
}

/// Whether the settings turn a rule off, so that it need not be run.
pub(super) fn is_off(config: &Config, rule: &Rule) -> bool {
    config
        .settings
        .rules
        .iter()
        .any(|stated| stated.rule.as_str() == rule.name && stated.level == Leveled::Off)
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

/// One finding for all that say the same of the same element on many pages: it comes from the template.
fn grouped(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut groups: HashMap<(&'static str, String, String), (usize, BTreeSet<String>)> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for found in found {
        let Place::Page { excerpt, path, .. } = &found.place else {
            kept.push(found);
            continue;
        };
        // How many folders deep a page stands makes its links differ, and nothing else.
        let key = (found.name, excerpt.replace("../", ""), found.what.clone());
        let (at, pages) = groups.entry(key).or_insert((kept.len(), BTreeSet::new()));
        pages.insert(path.clone());
        if *at == kept.len() {
            kept.push(found);
        } else if found.place < kept[*at].place {
            kept[*at].place = found.place;
        }
    }
    for (at, pages) in groups.into_values() {
        match pages.len() - 1 {
            0 => {}
            1 => kept[at].what.push_str(", on this and 1 other page"),
            others => kept[at].what.push_str(&format!(", on this and {others} other pages")),
        }
    }
    kept
}

/// The finding of a rule with the reason why it matters.
fn explained(found: Diagnostic) -> Diagnostic {
    match RULES.iter().find(|rule| rule.name == found.name) {
        Some(rule) if found.why.is_empty() => found.because(docs::why(rule.docs)),
        _ => found,
    }
}

//! What `explain` says about a rule, or about a fault that was found on the way in.

use super::RULES;
use super::docs::{about, for_terminal, sections, title};
use super::rule::{Basis, Rule};
use crate::diagnostic::report::Topic;
use crate::diagnostic::suggest;

/// The faults of reading and of settings, a section each.
pub(super) const FAULTS: &str = include_str!("faults.md");

/// The rule of that name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The documentation of the rule or the fault of that name, for a terminal.
pub fn explain(name: &str) -> Option<String> {
    if let Some(rule) = find(name) {
        let basis: String = rule.basis.iter().map(|basis| format!("  {basis}\n")).collect();
        let level = rule.level.word();
        return Some(format!(
            "{name}\n\n{}\nLevel\n\n  {level}, unless content/site.yaml says otherwise\n\nStands on\n\n{basis}",
            for_terminal(rule.docs)
        ));
    }
    let (name, text) = sections(FAULTS).find(|(found, _)| *found == name)?;
    Some(format!("{name}\n\n{}", for_terminal(text.trim())))
}

/// The same in parts, for reports that programs read.
pub fn topic(name: &str) -> Option<Topic> {
    if let Some(rule) = find(name) {
        return Some(Topic {
            title: title(rule.docs),
            about: about(rule.docs),
            text: explain(name)?,
            markdown: rule.docs.to_owned(),
            tags: tags(rule),
            level: Some(rule.level),
        });
    }
    let (_, text) = sections(FAULTS).find(|(found, _)| *found == name)?;
    let about = about(text);
    let title =
        about.split_once(". ").map_or(about.as_str(), |(first, _)| first).trim_end_matches('.').to_owned();
    let markdown = text.trim().to_owned();
    Some(Topic { title, about, text: for_terminal(&markdown), markdown, ..Topic::default() })
}

/// The criteria and the rules of others that a rule stands on, and a word for all of them.
fn tags(rule: &Rule) -> Vec<String> {
    let mut tags: Vec<String> = rule
        .basis
        .iter()
        .filter_map(|basis| match basis {
            Basis::Wcag(criterion, grade) => Some(format!("WCAG 2.2/{criterion} ({grade:?})")),
            Basis::Act(id) => Some(format!("ACT/{id}")),
            Basis::Law(_) | Basis::Guideline(_) => None,
        })
        .collect();
    if !tags.is_empty() {
        tags.insert(0, "accessibility".to_owned());
    }
    tags
}

/// Every name that a report can print, rules first.
pub fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name).chain(sections(FAULTS).map(|(name, _)| name))
}

/// The name that was most likely meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    suggest::nearest(name, names())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_name_is_explained_once() {
        let mut seen = BTreeSet::new();
        for name in names() {
            assert!(seen.insert(name), "{name} is there twice");
            assert!(explain(name).is_some_and(|text| text.lines().count() > 2), "{name}");
        }
        assert_eq!(explain("no-such-rule"), None);
        assert_eq!(nearest("image-without-at"), Some("image-without-alt"));
        assert_eq!(nearest("unknown_feild"), Some("unknown-field"));
    }

    #[test]
    fn a_topic_is_the_documentation_in_parts() {
        for name in names() {
            let topic = topic(name).expect("every name is explained");
            assert!(!topic.title.is_empty() && !topic.title.starts_with('#'), "{name}: {topic:#?}");
            assert!(!topic.about.is_empty() && !topic.about.contains('\n'), "{name}: {topic:#?}");
        }
        let topic = topic("image-without-alt").expect("there is such a rule");
        assert_eq!(topic.level, Some(crate::diagnostic::Level::Error));
        assert!(topic.tags.contains(&"WCAG 2.2/1.1.1 (A)".to_owned()), "{:?}", topic.tags);
    }

    #[test]
    fn every_name_a_report_can_print_has_an_explanation() {
        let mut printed = BTreeSet::new();
        gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut printed);
        assert!(printed.len() > 40, "the sources were not found");
        let explained: BTreeSet<String> = names().map(str::to_owned).collect();
        let missing: Vec<_> = printed.difference(&explained).collect();
        assert!(missing.is_empty(), "write a section in src/check/faults.md for each of {missing:?}");
    }

    /// The names of faults in every source below `folder`, but for those in tests.
    fn gather(folder: &Path, printed: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("the sources can be read") {
            let path = entry.expect("the sources can be read").path();
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if path.is_dir() && !["tests", "specification"].contains(&stem) {
                gather(&path, printed);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && !["tests", "specimens"].contains(&stem)
            {
                let text = std::fs::read_to_string(&path).expect("the sources can be read");
                let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
                for marker in ["Diagnostic::error(", "Diagnostic::warning(", "FAULT: &'static str ="] {
                    let after = text.split(marker).skip(1);
                    printed.extend(after.filter_map(|rest| {
                        let (name, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
                        Some(name.to_owned())
                    }));
                }
            }
        }
    }
}

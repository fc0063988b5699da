//! One finding for all that say the same of the same element on many pages: it comes from their template.
//!
//! Findings are taken in page by page and forgotten where they repeat, so that 16,000 pages with the same fault cost
//! no more memory than one.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use super::template::{Template, origin};
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, Span};

/// Findings, each with the pages it is on.
#[derive(Debug)]
pub struct Grouped {
    kept: Vec<Group>,
    by_likeness: HashMap<Likeness, usize>,
    of_rule: BTreeMap<&'static str, Count>,
    most: usize,
}

/// The rule, the element and what is said of it.
type Likeness = (&'static str, String, String);

/// How many groups a rule has, how many findings came after it had the most, and how grave the gravest of those is.
#[derive(Debug)]
struct Count {
    groups: usize,
    rest: usize,
    level: Level,
}

#[derive(Debug)]
struct Group {
    found: Diagnostic,
    pages: usize,
    /// The page it was last on.
    last: String,
}

impl Grouped {
    /// None yet, and every one will be kept.
    pub fn whole() -> Grouped {
        Grouped::at_most(usize::MAX)
    }

    /// None yet. Of each rule at most so many different ones will be kept, and the others counted.
    pub fn at_most(most: usize) -> Grouped {
        Grouped { kept: Vec::new(), by_likeness: HashMap::new(), of_rule: BTreeMap::new(), most }
    }

    /// Takes in findings. Those of one page must come one after another.
    pub fn add(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        for found in found {
            self.one(found);
        }
    }

    fn one(&mut self, found: Diagnostic) {
        let page = match &found.place {
            // How many folders deep a page stands makes its links differ, and nothing else.
            Place::Page { excerpt, path, .. } => {
                Some(((found.name, excerpt.replace("../", ""), found.what.clone()), path.clone()))
            }
            _ => None,
        };
        let known = page.as_ref().and_then(|(likeness, _)| self.by_likeness.get(likeness).copied());
        if let (Some(at), Some((_, path))) = (known, &page) {
            let group = &mut self.kept[at];
            if group.last != *path {
                group.pages += 1;
                group.last.clone_from(path);
            }
            if found.place < group.found.place {
                group.found.place = found.place;
            }
            return;
        }
        let none = Count { groups: 0, rest: 0, level: Level::Advice };
        let count = self.of_rule.entry(found.name).or_insert(none);
        if count.groups >= self.most {
            count.rest += 1;
            count.level = count.level.min(found.level);
            return;
        }
        count.groups += 1;
        let last = page.as_ref().map(|(_, path)| path.clone()).unwrap_or_default();
        if let Some((likeness, _)) = page {
            self.by_likeness.insert(likeness, self.kept.len());
        }
        self.kept.push(Group { found, pages: 1, last });
    }

    /// One finding for each group, with the number of pages it reaches.
    pub fn findings(self) -> Diagnostics {
        self.findings_in(&[])
    }

    /// The same, each at the line of the template that it comes from, or with the name of that template, where either
    /// can be told.
    pub fn findings_in(mut self, templates: &[Template<'_>]) -> Diagnostics {
        let groups = std::mem::take(&mut self.kept);
        let mut at_line: BTreeMap<(&'static str, Span, String), usize> = BTreeMap::new();
        for group in groups {
            let Some((span, told)) = group.at_line(templates) else {
                self.kept.push(group);
                continue;
            };
            // Of what one line makes there is one finding, however many elements it makes of it.
            match at_line.entry((told.found.name, span, told.found.what.clone())) {
                Entry::Occupied(known) => self.kept[*known.get()].pages += told.pages,
                Entry::Vacant(free) => {
                    free.insert(self.kept.len());
                    self.kept.push(told);
                }
            }
        }
        let rest = self.of_rule.into_iter().filter(|(_, count)| count.rest > 0).map(|(name, count)| {
            let what = format!("{} more findings of this rule are not listed", count.rest);
            Diagnostic { level: count.level, ..Diagnostic::error(name, Place::Whole, what) }
        });
        self.kept.into_iter().map(|group| group.told(templates)).chain(rest).collect()
    }
}

impl Group {
    /// The group at the line of a template of the project.
    fn at_line(&self, templates: &[Template<'_>]) -> Option<(Span, Group)> {
        let Place::Page { path, excerpt, .. } = &self.found.place else { return None };
        let (source, range) = origin(excerpt, templates)?.place?;
        let span = Span::new(source, range);
        let found = Diagnostic { place: Place::Text(span), ..self.found.clone() };
        Some((span, Group { found, pages: self.pages, last: path.clone() }))
    }

    fn told(self, templates: &[Template<'_>]) -> Diagnostic {
        let mut found = self.found;
        let template = match &found.place {
            Place::Page { excerpt, .. } => origin(excerpt, templates),
            _ => None,
        };
        match self.pages {
            pages if matches!(found.place, Place::Text(_)) && !self.last.is_empty() => {
                let others = match pages {
                    1 => String::new(),
                    2 => " and 1 other page".to_owned(),
                    _ => format!(" and {} other pages", pages - 1),
                };
                found.what.push_str(&format!(", as it is made for /{}{others}", self.last));
            }
            1 => {}
            2 => found.what.push_str(", on this and 1 other page"),
            pages => found.what.push_str(&format!(", on this and {} other pages", pages - 1)),
        }
        if let Some(template) = template {
            found.what.push_str(&format!(", in the template `{}`", template.name));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(path: &str, what: &str) -> Diagnostic {
        let excerpt = format!("<a href=\"{}x.html\">", "../".repeat(path.matches('/').count()));
        let place = Place::Page { path: path.to_owned(), line: 1, column: 1, excerpt };
        Diagnostic::error("link-without-name", place, what)
    }

    fn told(grouped: Grouped) -> Vec<String> {
        grouped.findings().iter().map(|found| found.what.clone()).collect()
    }

    #[test]
    fn what_is_the_same_on_many_pages_is_said_once() {
        let mut grouped = Grouped::whole();
        grouped.add(["b/c/d.html", "e.html", "e.html", "guides/a.html"].map(|path| on(path, "x")));
        grouped.add([on("a.html", "x"), on("a.html", "y"), Diagnostic::error("a", Place::Whole, "z")]);
        let found = grouped.findings();
        let told: Vec<_> = found.iter().map(|found| &*found.what).collect();
        assert_eq!(told, ["x, on this and 3 other pages", "y", "z"]);
        let first = found.iter().next().map(|found| &found.place);
        assert!(matches!(first, Some(Place::Page { path, .. }) if path == "a.html"));
    }

    #[test]
    fn what_is_too_much_is_counted() {
        let mut grouped = Grouped::at_most(2);
        grouped.add(["1", "2", "3", "4", "2"].map(|what| on("a.html", what)));
        assert_eq!(told(grouped), ["1", "2", "2 more findings of this rule are not listed"]);
    }
}

//! What the rules could not tell, as a list that a person can work through: what to look at, why, and where to start.
//!
//! The same question on a thousand pages is one line of the list, with a few pages to start from and a count: pages of
//! one kind come from one template, and what is so on three of them is so on the rest (WCAG-EM 1.0, step 3.a, a
//! representative sample).

use std::collections::BTreeMap;

use super::criterion::Criterion;
use super::docs;
use super::doubt::Doubt;
use super::explain::find;
use super::rule::{Basis, Rule};
use crate::diagnostic::report::wrapped;
use crate::diagnostic::{Place, Sources};
use crate::page::{Page, Subject};

/// Most places that are named for one thing to look at.
const MOST_EXAMPLES: usize = 3;

/// Most different questions of one rule on one kind of page; more are counted.
const MOST_QUESTIONS: usize = 10;

/// The list, as it is gathered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    /// By kind of page.
    parts: BTreeMap<String, Part>,
}

/// What there is to look at on one kind of page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Part {
    /// Pages judged.
    pages: usize,
    /// By the rule that asks.
    questions: BTreeMap<&'static str, Questions>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Questions {
    /// By what to look at.
    asked: BTreeMap<String, Asked>,
    /// Places of questions that came after there were the most.
    more: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Asked {
    pages: usize,
    places: usize,
    examples: Vec<Place>,
}

impl Checklist {
    /// Takes in what could not be told of a page.
    pub fn add(&mut self, page: &Page, doubts: Vec<Doubt>) {
        let part = self.parts.entry(kind(page)).or_default();
        part.pages += 1;
        let mut met: Vec<(&'static str, String)> = Vec::new();
        for Doubt { rule, place, look } in doubts {
            let questions = part.questions.entry(rule).or_default();
            if !questions.asked.contains_key(&look) && questions.asked.len() >= MOST_QUESTIONS {
                questions.more += 1;
                continue;
            }
            let asked = questions.asked.entry(look.clone()).or_default();
            asked.places += 1;
            if met.contains(&(rule, look.clone())) {
                continue;
            }
            met.push((rule, look));
            asked.pages += 1;
            if asked.examples.len() < MOST_EXAMPLES {
                asked.examples.push(place);
            }
        }
    }

    /// How many different things there are to look at.
    pub fn len(&self) -> usize {
        self.parts.values().map(|part| part.items().len()).sum()
    }

    /// Whether the rules could tell everything they looked at.
    pub fn is_empty(&self) -> bool {
        self.parts.values().all(|part| part.questions.is_empty())
    }

    /// The list in words. Places in what an author wrote stand in `sources`.
    pub fn told(&self, sources: &Sources) -> String {
        if self.is_empty() {
            return format!("The rules could tell everything they looked at. {OTHERS}\n");
        }
        let mut told = format!(
            "{} to look at, because no program can tell. {OTHERS}\n",
            things(self.len(), "thing", "things")
        );
        let mut number = 0;
        for (kind, part) in self.parts.iter().filter(|(_, part)| !part.questions.is_empty()) {
            told.push_str(&format!("\n{kind} ({} judged)\n", things(part.pages, "page", "pages")));
            for item in part.items() {
                number += 1;
                told.push_str(&item.told(number, sources));
            }
            for (name, questions) in &part.questions {
                if questions.more > 0 {
                    let places = things(questions.more, "more place", "more places");
                    told.push_str(&format!("\n    `{name}` asks the like of {places} on these pages.\n"));
                }
            }
        }
        told
    }
}

/// What a list of doubts is not.
const OTHERS: &str = "This is only what a rule came upon.\nTest the site with people, with a keyboard and with a screen reader too.";

/// Columns of a terminal that are always there.
const WIDTH: usize = 100;

/// Before each line of a paragraph but the first.
const HANG: &str = "  ";

/// One thing to look at, and the rules that ask for it.
struct Item<'c> {
    look: &'c str,
    rules: Vec<&'static str>,
    asked: &'c Asked,
}

impl Part {
    /// What there is to look at, by rule; what several rules ask for is there once.
    fn items(&self) -> Vec<Item<'_>> {
        let mut items: Vec<Item<'_>> = Vec::new();
        for (rule, questions) in &self.questions {
            for (look, asked) in &questions.asked {
                match items.iter_mut().find(|item| item.look == look && item.asked == asked) {
                    Some(item) => item.rules.push(rule),
                    None => items.push(Item { look, rules: vec![rule], asked }),
                }
            }
        }
        items
    }
}

impl Item<'_> {
    fn told(&self, number: usize, sources: &Sources) -> String {
        let Item { look, rules, asked } = self;
        let mut told = String::from("\n");
        push(&mut told, "", &format!("[ ] {number}. {look}."));
        match rules.as_slice() {
            [name] => {
                if let Some(rule) = find(name) {
                    push(&mut told, "    ", &format!("Why: {}", docs::why(rule.docs)));
                    push(&mut told, "    ", &format!("Rule: {name}{}", stands_on(rule)));
                }
            }
            several => push(&mut told, "    ", &format!("Rules: {}", several.join(", "))),
        }
        let pages = things(asked.pages, "page", "pages");
        let places = things(asked.places, "place", "places");
        let start = if asked.pages > asked.examples.len() { " Start with:" } else { "" };
        told.push_str(&format!("    On {pages}, in {places}.{start}\n"));
        for place in &asked.examples {
            push(&mut told, "    ", &format!("- {}", shown(place, sources)));
        }
        told
    }
}

/// Adds a paragraph, set in, with nothing in it that could steer a terminal.
fn push(told: &mut String, margin: &str, text: &str) {
    for (at, line) in wrapped(text, WIDTH - margin.len() - HANG.len()).lines().enumerate() {
        let hang = if at == 0 { "" } else { HANG };
        told.push_str(&format!("{margin}{hang}{line}\n"));
    }
}

/// The criteria that a rule stands on, for the eye of a tester.
fn stands_on(rule: &Rule) -> String {
    let criteria = rule.basis.iter().filter_map(|basis| match basis {
        Basis::Wcag(number, grade) => {
            Criterion::find(number).map(|criterion| format!("{number} {} ({grade:?})", criterion.title))
        }
        Basis::Act(_) | Basis::Law(_) | Basis::Guideline(_) => None,
    });
    let criteria: Vec<String> = criteria.collect();
    if criteria.is_empty() { String::new() } else { format!(", for WCAG 2.2: {}", criteria.join("; ")) }
}

fn shown(place: &Place, sources: &Sources) -> String {
    match place {
        Place::Text(span) => {
            let source = sources.get(span.source);
            let at = source.position(span.range().start);
            format!("{}, line {}, column {}", source.path(), at.line, at.column)
        }
        Place::Page { path, line, column, excerpt } => {
            format!("{path}, line {line}, column {column}: {excerpt}")
        }
        Place::File(path) => path.clone(),
        Place::Whole => "the site as a whole".to_owned(),
    }
}

/// Which template a page most likely comes from: for pages made here that is known, for others the folder tells.
fn kind(page: &Page) -> String {
    match &page.subject {
        Subject::Entry(kind, _) => kind.plural().to_owned(),
        Subject::EasyRead(..) => "Easy Read pages".to_owned(),
        Subject::List => "Lists".to_owned(),
        Subject::Fixed => "Pages of the site itself".to_owned(),
        Subject::Foreign => match page.route.path().split_once('/') {
            Some((folder, _)) => format!("Pages in {folder}/"),
            None => "Pages at the top".to_owned(),
        },
    }
}

fn things(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubts(path: &str, looks: &[&str]) -> Vec<Doubt> {
        let doubt = |(at, look): (usize, &&str)| Doubt {
            rule: "moving-picture",
            place: Place::Page {
                path: path.to_owned(),
                line: at + 1,
                column: 1,
                excerpt: "<img src=\"a.gif\">".to_owned(),
            },
            look: (*look).to_owned(),
        };
        looks.iter().enumerate().map(doubt).collect()
    }

    fn list(pages: &[(&str, &[&str])]) -> Checklist {
        let mut list = Checklist::default();
        for (path, looks) in pages {
            list.add(&Page::foreign(path, String::new()), doubts(path, looks));
        }
        list
    }

    #[test]
    fn a_question_is_asked_once_for_each_kind_of_page() {
        let moves = "See whether this picture moves";
        let list = list(&[
            ("index.html", &[]),
            ("guides/a.html", &[moves, moves]),
            ("guides/b.html", &[moves]),
            ("guides/c.html", &[moves]),
            ("guides/d.html", &[moves]),
            ("news/e.html", &[moves, "See whether this picture flashes"]),
        ]);
        insta::assert_snapshot!(list.told(&Sources::default()));
    }

    #[test]
    fn many_questions_of_one_rule_are_counted() {
        let looks: Vec<String> = (0..14).map(|at| format!("See whether {at:02} moves")).collect();
        let looks: Vec<&str> = looks.iter().map(String::as_str).collect();
        let list = list(&[("a.html", &looks)]);
        assert_eq!(list.len(), MOST_QUESTIONS);
        let told = list.told(&Sources::default());
        assert!(
            told.ends_with("`moving-picture` asks the like of 4 more places on these pages.\n"),
            "{told}"
        );
    }

    #[test]
    fn what_several_rules_ask_is_asked_once() {
        let look = "Look at what is drawn here";
        let [one] = &doubts("a.html", &[look])[..] else { panic!("one doubt") };
        let mut list = Checklist::default();
        let other = Doubt { rule: "unknown-role", ..one.clone() };
        list.add(&Page::foreign("a.html", String::new()), vec![one.clone(), other]);
        assert_eq!(list.len(), 1);
        let told = list.told(&Sources::default());
        assert!(told.contains("Rules: moving-picture, unknown-role\n"), "{told}");
    }

    #[test]
    fn nothing_to_look_at_is_said() {
        assert!(
            Checklist::default().told(&Sources::default()).starts_with("The rules could tell everything")
        );
    }
}

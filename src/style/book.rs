//! All rules of one set of style sheets, found by name, class and id; and what is kept from page to page: the pages of a site
//! are alike, so that most elements have been met before.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;

use super::crowd::Subject;
use super::mode::ModeList;
use super::rule::{Key, Rule};
use super::switch::{Bits, Switch};
use super::worn::Style;

/// The rules of one set of style sheets.
#[derive(Debug)]
pub(super) struct Book {
    rules: Vec<Rule>,
    by_id: HashMap<u64, Vec<u32>>,
    by_class: HashMap<u64, Vec<u32>>,
    by_name: HashMap<u64, Vec<u32>>,
    for_any: Vec<u32>,
    pub modes: ModeList,
    pub switches: Vec<Switch>,
    pub switch_bits: Bits,
    is_quirky: bool,
    /// Whether some of the style sheets are out of reach.
    pub is_partial: bool,
    next: AtomicU64,
    kept: RwLock<Kept>,
}

/// What was worked out on earlier pages.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub paths: HashMap<Box<[u64]>, Arc<Path>>,
    pub styles: HashMap<Box<[u64]>, Arc<Style>>,
}

/// Most paths, and most styles, that are kept: a site of pages that have nothing in common would fill the memory.
const MOST: usize = 50_000;

/// An element by its name, id and classes and those of the elements around it: what rules can speak to it.
#[derive(Debug)]
pub(super) struct Path {
    pub number: u64,
    /// Rules that speak to every element of this path.
    pub fixed: Vec<u32>,
    /// Rules that must be asked each time.
    pub asked: Vec<u32>,
    /// Rules that must be asked when it has the focus.
    pub on_focus: Vec<u32>,
}

impl Book {
    pub(super) fn new(mut rules: Vec<Rule>, is_quirky: bool) -> Book {
        without_repeated(&mut rules);
        let mut switches: Vec<Switch> = rules.iter().flat_map(Rule::switches).collect();
        switches.sort();
        switches.dedup();
        let modes = ModeList::new(&switches);
        switches.truncate(modes.settings());
        let mut book = Book {
            by_id: HashMap::new(),
            by_class: HashMap::new(),
            by_name: HashMap::new(),
            for_any: Vec::new(),
            switch_bits: switches.iter().fold(0, |bits, switch| bits | switch.bit()),
            switches,
            is_quirky,
            is_partial: false,
            next: AtomicU64::new(1),
            kept: RwLock::default(),
            rules,
            modes,
        };
        for (at, rule) in book.rules.iter_mut().enumerate() {
            rule.holds = book.modes.spread(rule.holds);
            let at = at as u32;
            match rule.key() {
                Key::Id(id) if !is_quirky => book.by_id.entry(id).or_default().push(at),
                Key::Class(class) if !is_quirky => book.by_class.entry(class).or_default().push(at),
                Key::Name(name) => book.by_name.entry(name).or_default().push(at),
                Key::Id(_) | Key::Class(_) | Key::Any => book.for_any.push(at),
            }
        }
        book
    }

    /// Whether some rule changes more than the element that has the focus.
    pub(super) fn changes_beside_focus(&self) -> bool {
        self.rules.iter().any(|rule| rule.is_beside_focus)
    }

    pub(super) fn rule(&self, at: u32) -> &Rule {
        &self.rules[at as usize]
    }

    /// A number that nothing else of this book has.
    pub(super) fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// What is kept so far.
    pub(super) fn kept(&self) -> impl std::ops::Deref<Target = Kept> + '_ {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what a page added.
    pub(super) fn keep(&self, more: Kept) {
        if more.paths.is_empty() && more.styles.is_empty() {
            return;
        }
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.paths.len() + more.paths.len() > MOST || kept.styles.len() + more.styles.len() > MOST {
            *kept = Kept::default();
        }
        for (key, path) in more.paths {
            kept.paths.entry(key).or_insert(path);
        }
        for (key, style) in more.styles {
            kept.styles.entry(key).or_insert(style);
        }
    }

    /// The rules that may speak to the elements of a path; `filter` knows the names around it.
    pub(super) fn path(&self, subject: Subject<'_, '_>, filter: &BloomFilter) -> Path {
        let mut path =
            Path { number: self.number(), fixed: Vec::new(), asked: Vec::new(), on_focus: Vec::new() };
        let mut caches = SelectorCaches::default();
        let classes = subject.class_list().iter().filter_map(|(class, _)| self.by_class.get(class));
        let lists = subject
            .id()
            .and_then(|id| self.by_id.get(&id))
            .into_iter()
            .chain(classes)
            .chain(self.by_name.get(&subject.name_hash()))
            .chain([&self.for_any]);
        for at in lists.flatten().copied() {
            let rule = self.rule(at);
            let may_speak = rule.may_speak(filter, self.switch_bits) && rule.may_be_about(subject);
            if !self.is_quirky && !may_speak {
                continue;
            }
            let depends_on_setting = rule.mentions & self.switch_bits != 0;
            if rule.is_about_focus {
                path.on_focus.push(at);
            }
            if rule.is_dynamic || depends_on_setting {
                if rule.holds_at_rest {
                    path.asked.push(at);
                }
            } else if rule.speaks_to(subject, &mut caches) {
                path.fixed.push(at);
            }
        }
        path.asked.dedup();
        path
    }
}

/// Leaves out rules that stand once more further on, as in a style sheet that a page links twice: the later one wins
/// wherever the earlier one speaks.
fn without_repeated(rules: &mut Vec<Rule>) {
    let mut later: HashMap<u64, usize> = HashMap::new();
    let mut stays = vec![true; rules.len()];
    for (at, rule) in rules.iter().enumerate().rev() {
        let known = later.insert(rule.fingerprint(), at);
        stays[at] = known.is_none_or(|known| !rules[known].says_the_same(rule));
    }
    let mut stays = stays.into_iter();
    rules.retain(|_| stays.next().unwrap_or(true));
}

impl Path {
    /// Whether there is a rule for when it has the focus.
    pub(super) fn has_focus_rules(&self) -> bool {
        !self.on_focus.is_empty()
    }
}

//! All rules of one set of style sheets, found by name, class and id; and what is kept from page to page: the pages of a site
//! are alike, so that most elements have been met before.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use foldhash::HashMap;
use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;

use super::crowd::Subject;
use super::mode::{ModeList, Modes};
use super::outfit::Outfit;
use super::path::Path;
use super::question::Questions;
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
    switches: Vec<Switch>,
    switch_bits: Bits,
    pub questions: Questions,
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
    pub outfits: HashMap<Box<[u64]>, Arc<Outfit>>,
}

/// Most paths, most styles and most outfits that are kept: a site of pages that have nothing in common would fill the memory.
const MOST: usize = 50_000;

impl Kept {
    fn is_empty(&self) -> bool {
        self.most_with(&Kept::default()) == 0
    }

    /// How many there would be of what there is most, with more.
    fn most_with(&self, more: &Kept) -> usize {
        let paths = self.paths.len() + more.paths.len();
        paths.max(self.styles.len() + more.styles.len()).max(self.outfits.len() + more.outfits.len())
    }
}

/// Adds what another page did not add meanwhile.
fn add<T>(known: &mut HashMap<Box<[u64]>, T>, more: HashMap<Box<[u64]>, T>) {
    for (key, value) in more {
        known.entry(key).or_insert(value);
    }
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
            by_id: HashMap::default(),
            by_class: HashMap::default(),
            by_name: HashMap::default(),
            for_any: Vec::new(),
            switch_bits: switches.iter().fold(0, |bits, switch| bits | switch.bit()),
            switches,
            questions: Questions::of(&rules),
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
        if more.is_empty() {
            return;
        }
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.most_with(&more) > MOST {
            *kept = Kept::default();
        }
        add(&mut kept.paths, more.paths);
        add(&mut kept.styles, more.styles);
        add(&mut kept.outfits, more.outfits);
    }

    /// The rules that may speak to an element of this name, id and classes, in the order of the sheets; `filter` knows
    /// the names around it.
    pub(super) fn candidates(&self, subject: Subject<'_, '_>, filter: &BloomFilter) -> Vec<u32> {
        let classes = subject.class_list().iter().filter_map(|(class, _)| self.by_class.get(class));
        let lists = subject
            .id()
            .and_then(|id| self.by_id.get(&id))
            .into_iter()
            .chain(classes)
            .chain(self.by_name.get(&subject.name_hash()))
            .chain([&self.for_any]);
        let may_speak = |at: &u32| {
            let rule = self.rule(*at);
            self.is_quirky || rule.may_speak(filter, self.switch_bits) && rule.may_be_about(subject)
        };
        let mut candidates: Vec<u32> = lists.flatten().copied().filter(may_speak).collect();
        candidates.sort_unstable();
        // A class that is written twice is one class.
        candidates.dedup();
        candidates
    }

    /// The modes in which a rule speaks to an element, as the page is now.
    pub(super) fn modes_of<'d>(
        &'d self,
        at: u32,
        subject: Subject<'_, 'd>,
        caches: &mut SelectorCaches,
    ) -> Modes {
        self.rule(at).modes(subject, (&self.modes, &self.switches), caches)
    }
}

/// Leaves out rules that stand once more further on, as in a style sheet that a page links twice: the later one wins
/// wherever the earlier one speaks.
fn without_repeated(rules: &mut Vec<Rule>) {
    let mut later: HashMap<u64, usize> = HashMap::default();
    let mut stays = vec![true; rules.len()];
    for (at, rule) in rules.iter().enumerate().rev() {
        let known = later.insert(rule.fingerprint(), at);
        stays[at] = known.is_none_or(|known| !rules[known].says_the_same(rule));
    }
    let mut stays = stays.into_iter();
    rules.retain(|_| stays.next().unwrap_or(true));
}

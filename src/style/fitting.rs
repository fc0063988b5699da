//! Works out how the elements of one page look, one by one, with what is kept of earlier pages.

use std::sync::Arc;

use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;

use super::book::{Book, Kept};
use super::chosen::{Entry, Weight};
use super::crowd::{Crowd, Subject};
use super::declaration::Declaration;
use super::hint::{self, Hint};
use super::mode::Modes;
use super::outfit::Outfit;
use super::path::{Moment, Path, Spoken};
use super::rule::Part;
use super::worn::Style;

/// Works out how the elements of one page look.
pub(super) struct Fitting<'b, 'k, 'c, 'd> {
    pub book: &'b Book,
    pub crowd: &'c Crowd<'d>,
    kept: &'k Kept,
    pub new: Kept,
    caches: SelectorCaches,
    key: Vec<u64>,
}

impl<'b: 'd, 'k, 'c, 'd> Fitting<'b, 'k, 'c, 'd> {
    pub(super) fn new(book: &'b Book, crowd: &'c Crowd<'d>, kept: &'k Kept) -> Self {
        Fitting {
            book,
            crowd,
            kept,
            new: Kept::default(),
            caches: SelectorCaches::default(),
            key: Vec::new(),
        }
    }

    /// The path of an element, below that of the element around it.
    pub(super) fn path(
        &mut self,
        subject: Subject<'_, 'd>,
        around: Option<&Path>,
        names: &BloomFilter,
    ) -> Arc<Path> {
        self.key.clear();
        self.key.extend([around.map_or(0, |around| around.number), subject.name()]);
        self.book.questions.each_answer(subject, |answer| self.key.push(answer));
        if let Some(path) = self.kept.paths.get(&self.key[..]).or_else(|| self.new.paths.get(&self.key[..])) {
            return path.clone();
        }
        let path = Arc::new(Path::of(self.book, subject, names));
        self.new.paths.insert(self.key.as_slice().into(), path.clone());
        path
    }

    /// How an element of a path looks; `around` is the style of the element around it.
    pub(super) fn outfit(
        &mut self,
        subject: Subject<'_, 'd>,
        path: &Path,
        around: Option<&Style>,
    ) -> Arc<Outfit> {
        let at_rest = self.answers(subject, path, Moment::AtRest);
        let focused = (path.has_focus_rules() && subject.element().is_focusable())
            .then(|| self.crowd.with_focus(subject, || self.answers(subject, path, Moment::Focused)));
        let own = hint::of(subject.element());
        self.key.clear();
        self.key.extend([around.map_or(0, Style::number), path.number, at_rest.len() as u64]);
        self.key.extend(at_rest.iter().map(numbered));
        if let Some(focused) = &focused {
            self.key.extend([u64::MAX, focused.len() as u64]);
            self.key.extend(focused.iter().map(numbered));
        }
        if let Some(own) = &own {
            self.key.extend(own.key());
        }
        if let Some(outfit) =
            self.kept.outfits.get(&self.key[..]).or_else(|| self.new.outfits.get(&self.key[..]))
        {
            return outfit.clone();
        }
        let key = self.key.as_slice().into();
        let speaking: Vec<Spoken> = path.spoken(Moment::AtRest).iter().chain(&at_rest).copied().collect();
        let whole = self.style(&speaking, Part::Whole, around, own.as_ref());
        let book = self.book;
        let mut parts = Vec::new();
        for part in [Part::Before, Part::After] {
            if speaking.iter().any(|(at, _)| book.rule(*at).part == part) {
                parts.push((part, self.style(&speaking, part, Some(&whole), None)));
            }
        }
        let focused = focused.map(|answers| {
            let all: Vec<Spoken> = path.spoken(Moment::Focused).iter().chain(&answers).copied().collect();
            self.style(&all, Part::Whole, around, own.as_ref())
        });
        let is_turned = speaking.iter().any(|(at, _)| book.rule(*at).is_about_orientation);
        let outfit = Arc::new(Outfit { whole, focused, parts, is_turned });
        self.new.outfits.insert(key, outfit.clone());
        outfit
    }

    /// Which of the rules that do not speak to all of a path speak to this element of it, as the page is now.
    fn answers(&mut self, subject: Subject<'_, 'd>, path: &Path, moment: Moment) -> Vec<Spoken> {
        // What was kept of neighbours may be otherwise with the focus.
        let mut fresh;
        let caches = match moment {
            Moment::AtRest => &mut self.caches,
            Moment::Focused => {
                fresh = SelectorCaches::default();
                &mut fresh
            }
        };
        let asked = path.asked(moment, self.book).map(|at| (at, self.book.modes_of(at, subject, caches)));
        asked.filter(|(_, modes)| !modes.is_empty()).collect()
    }

    /// The style of an element, or of a part of it, that these rules speak to.
    fn style(
        &mut self,
        speaking: &[Spoken],
        part: Part,
        around: Option<&Style>,
        own: Option<&Hint<'_>>,
    ) -> Arc<Style> {
        let book = self.book;
        let speaking = || speaking.iter().filter(|(at, _)| book.rule(*at).part == part);
        self.key.clear();
        self.key.extend([around.map_or(0, Style::number), part as u64]);
        self.key.extend(speaking().map(numbered));
        if let Some(own) = own {
            self.key.extend(own.key());
        }
        if let Some(style) =
            self.kept.styles.get(&self.key[..]).or_else(|| self.new.styles.get(&self.key[..]))
        {
            return style.clone();
        }
        let mut blocks: Vec<(&[Declaration], Weight, Modes)> = Vec::new();
        for (at, modes) in speaking() {
            let rule = book.rule(*at);
            blocks.push((&rule.block, rule.weight, *modes));
        }
        let declared = own.map(Hint::declarations);
        if let Some((hints, attribute)) = &declared {
            blocks.push((hints, hint::WEIGHT, Modes::ALL));
            blocks.push((attribute, hint::ATTRIBUTE_WEIGHT, Modes::ALL));
        }
        let mut entries: Vec<Entry<'_>> = Vec::new();
        for (block, weight, holds) in blocks {
            for (order, declaration) in block.iter().enumerate() {
                let weight =
                    Weight { order: weight.order + order as u64, ..weight }.of(declaration.is_important);
                entries.push(Entry { weight, holds, declaration });
            }
        }
        let style = Arc::new(Style::of(book.number(), around, &mut entries, &book.modes));
        self.new.styles.insert(self.key.as_slice().into(), style.clone());
        style
    }
}

/// What tells a rule and its modes from others.
fn numbered((at, modes): &Spoken) -> u64 {
    u64::from(*at) << 32 | u64::from(modes.0)
}

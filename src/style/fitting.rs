//! Works out the styles of one page, element by element, with what is kept of earlier pages.

use std::sync::Arc;

use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;

use super::book::{Book, Kept, Path};
use super::chosen::{Entry, Weight};
use super::crowd::{Crowd, Subject};
use super::declaration::Declaration;
use super::hint;
use super::mode::Modes;
use super::rule::Part;
use super::switch::Bits;
use super::worn::Style;

/// Works out the styles of one page.
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
        self.key.extend([
            around.map_or(0, |around| around.number),
            subject.name(),
            subject.id().unwrap_or(0),
        ]);
        self.key.extend(subject.class_list().iter().map(|(class, _)| *class));
        if let Some(path) = self.kept.paths.get(&self.key[..]).or_else(|| self.new.paths.get(&self.key[..])) {
            return path.clone();
        }
        let path = Arc::new(self.book.path(subject, names));
        self.new.paths.insert(self.key.as_slice().into(), path.clone());
        path
    }

    /// The rules that speak to an element, as the page is now, each with its modes.
    pub(super) fn speaking(
        &mut self,
        subject: Subject<'_, 'd>,
        path: &Path,
        has_focus: bool,
    ) -> Vec<(u32, Modes)> {
        let book = self.book;
        let mut found: Vec<(u32, Modes)> = path.fixed.iter().map(|at| (*at, book.rule(*at).holds)).collect();
        let present = self.crowd.attributes();
        // The settings of a site bring attributes that the page has not, to what is around everything else.
        let here = if subject.is_outermost() || subject.is_body() { Bits::MAX } else { subject.attributes() };
        let mut ask = |at: u32, caches: &mut SelectorCaches| {
            let rule = book.rule(at);
            if rule.needs & !(present | book.switch_bits) != 0 || rule.needs_here & !here != 0 {
                return;
            }
            let modes = rule.modes(subject, (&book.modes, &book.switches), caches);
            if !modes.is_empty() {
                found.push((at, modes));
            }
        };
        for at in path.asked.iter().filter(|at| !has_focus || !book.rule(**at).is_about_focus) {
            ask(*at, &mut self.caches);
        }
        if has_focus {
            let mut fresh = SelectorCaches::default();
            for at in &path.on_focus {
                ask(*at, &mut fresh);
            }
        }
        found
    }

    /// The style of an element, or of a part of it, that these rules speak to.
    pub(super) fn style(
        &mut self,
        subject: Subject<'_, 'd>,
        (path, part): (&Path, Part),
        around: Option<&Style>,
        speaking: &[(u32, Modes)],
    ) -> Arc<Style> {
        let book = self.book;
        let own = hint::of(subject.element()).filter(|_| part == Part::Whole);
        self.key.clear();
        self.key.extend([around.map_or(0, Style::number), path.number, part as u64]);
        let is_of_part = |at: u32| book.rule(at).part == part;
        self.key.extend(
            speaking
                .iter()
                .filter(|(at, _)| is_of_part(*at))
                .map(|(at, modes)| u64::from(*at) << 32 | u64::from(modes.0)),
        );
        if let Some(own) = &own {
            self.key.extend(own.key());
        }
        if let Some(style) =
            self.kept.styles.get(&self.key[..]).or_else(|| self.new.styles.get(&self.key[..]))
        {
            return style.clone();
        }
        let mut entries: Vec<Entry<'_>> = Vec::new();
        let mut blocks: Vec<(&[Declaration], Weight, Modes)> = Vec::new();
        for (at, modes) in speaking.iter().filter(|(at, _)| is_of_part(*at)) {
            let rule = book.rule(*at);
            blocks.push((&rule.block, rule.weight, *modes));
        }
        let declared = own.as_ref().map(|own| own.declarations());
        if let Some((hints, attribute)) = &declared {
            blocks.push((hints, hint::WEIGHT, Modes::ALL));
            blocks.push((attribute, hint::ATTRIBUTE_WEIGHT, Modes::ALL));
        }
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

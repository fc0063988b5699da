//! A rule of a page's style sheets, ready to be asked whether it speaks to an element.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;
use std::sync::Arc;

use selectors::context::{
    MatchingContext, MatchingForInvalidation, NeedsSelectorFlags, QuirksMode, SelectorCaches,
};
use selectors::matching::{MatchingMode, matches_selector};
use selectors::parser::{AncestorHashes, Combinator, Component, Selector};

use super::chosen::Weight;
use super::crowd::Subject;
use super::declaration::Declaration;
use super::mode::{ModeList, Modes};
use super::question::attribute;
use super::selector::{Css, PseudoClass, PseudoElement, State};
use super::switch::{Bits, Switch, gather, mentions};

/// One selector with what holds for it.
#[derive(Debug)]
pub(super) struct Rule {
    selector: Selector<Css>,
    hashes: AncestorHashes,
    /// The attributes and classes it mentions, as bits.
    pub mentions: Bits,
    pub weight: Weight,
    pub holds: Modes,
    pub block: Arc<[Declaration]>,
    pub part: Part,
    /// Whether it speaks to all elements of one path alike.
    pub is_of_path: bool,
    pub is_about_focus: bool,
    /// Whether it is about the focus of another element, or of a part of it.
    pub is_beside_focus: bool,
    /// Whether it can speak to anyone on a page that nobody has touched.
    pub holds_at_rest: bool,
    pub is_about_orientation: bool,
}

/// The element itself, or what a style sheet puts before or after its content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// The element.
    Whole,
    /// `::before`.
    Before,
    /// `::after`.
    After,
}

/// By what a rule is found.
pub(super) enum Key {
    Id(u64),
    Class(u64),
    Name(u64),
    Any,
}

impl Rule {
    /// `None` for a rule about a part that is not judged.
    pub(super) fn new(
        selector: &Selector<Css>,
        weight: Weight,
        holds: Modes,
        block: &Arc<[Declaration]>,
    ) -> Option<Rule> {
        let part = match selector.pseudo_element() {
            None => Part::Whole,
            Some(PseudoElement::Before) => Part::Before,
            Some(PseudoElement::After) => Part::After,
            Some(PseudoElement::Other) => return None,
        };
        let (mut is_of_path, mut is_about_focus) = (true, false);
        for component in selector.iter_raw_match_order() {
            gather(component, &mut |inner| {
                is_of_path &= is_plain(inner);
                is_about_focus |= is_focus(inner);
            });
        }
        let mut is_beside_focus = is_about_focus && part != Part::Whole;
        let mut is_subject = true;
        for component in selector.iter_raw_match_order() {
            gather(component, &mut |inner| {
                is_subject &= !matches!(inner, Component::Combinator(_));
                is_beside_focus |= is_focus(inner) && (!is_subject || is_focus_within(inner));
            });
            is_beside_focus |= is_about_focus && matches!(component, Component::Has(_));
        }
        let never = |component: &Component<Css>| {
            is_focus(component) || matches!(component, Component::NonTSPseudoClass(PseudoClass::Never))
        };
        let holds_at_rest = !selector.iter_raw_match_order().any(never);
        Some(Rule {
            hashes: AncestorHashes::new(selector, QuirksMode::NoQuirks),
            mentions: mentions(selector).0,
            selector: selector.clone(),
            weight: Weight { specificity: selector.specificity(), ..weight },
            holds,
            block: block.clone(),
            part,
            is_of_path,
            is_about_focus,
            is_beside_focus,
            holds_at_rest,
            is_about_orientation: false,
        })
    }

    /// The same for rules that say the same, and hardly for others.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let around = self.hashes.packed_hashes;
        (around, self.mentions, self.weight.specificity, self.weight.layer, self.holds.0).hash(&mut hasher);
        let own = self.selector.iter().map(discriminant);
        (self.block.len(), own.collect::<Vec<_>>()).hash(&mut hasher);
        if let Key::Id(name) | Key::Class(name) | Key::Name(name) = self.key() {
            name.hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Whether another rule differs from it in nothing but where it stands.
    pub(super) fn says_the_same(&self, other: &Rule) -> bool {
        let elsewhere = Weight { order: other.weight.order, ..self.weight };
        self.selector == other.selector
            && elsewhere == other.weight
            && self.holds == other.holds
            && self.block == other.block
            && self.is_about_orientation == other.is_about_orientation
    }

    /// Calls for every part of its selector.
    pub(super) fn each_component<'s>(&'s self, then: &mut impl FnMut(&'s Component<Css>)) {
        self.selector.iter_raw_match_order().for_each(|component| gather(component, then));
    }

    /// The settings of the site that it tells of.
    pub(super) fn switches(&self) -> Vec<Switch> {
        mentions(&self.selector).1
    }

    /// Whether it can speak to an element that nobody has touched, or that has the focus.
    pub(super) fn is_of_use(&self) -> bool {
        !self.selector.iter_raw_match_order().any(|component| {
            matches!(component, Component::NonTSPseudoClass(PseudoClass::Never) | Component::Invalid(_))
        })
    }

    /// By what it is best found.
    pub(super) fn key(&self) -> Key {
        let mut key = Key::Any;
        for component in self.selector.iter_raw_match_order() {
            match component {
                Component::ID(id) => return Key::Id(id.long()),
                Component::Class(class) => key = Key::Class(class.long()),
                Component::LocalName(name) if matches!(key, Key::Any) => {
                    key = Key::Name(name.lower_name.long())
                }
                Component::Combinator(Combinator::PseudoElement) => {}
                Component::Combinator(_) => break,
                _ => {}
            }
        }
        key
    }

    /// Whether the names around an element can be those that it asks for.
    pub(super) fn may_speak(&self, filter: &selectors::bloom::BloomFilter, switches: Bits) -> bool {
        self.mentions & switches != 0 || selectors::matching::selector_may_match(&self.hashes, filter)
    }

    /// Whether an element of this name, id and classes can be one that it speaks to, whatever else it asks. A setting
    /// may bring a class to what is around everything else.
    pub(super) fn may_be_about(&self, subject: Subject<'_, '_>) -> bool {
        subject.is_outermost() || subject.is_body() || may_be_about(&self.selector, subject)
    }

    /// Whether it speaks to an element, as the page is now.
    pub(super) fn speaks_to(&self, subject: Subject<'_, '_>, caches: &mut SelectorCaches) -> bool {
        let mode = match self.part {
            Part::Whole => MatchingMode::Normal,
            Part::Before | Part::After => MatchingMode::ForStatelessPseudoElement,
        };
        let mut context = MatchingContext::new(
            mode,
            None,
            caches,
            subject.crowd().quirks(),
            NeedsSelectorFlags::No,
            MatchingForInvalidation::No,
        );
        matches_selector(&self.selector, 0, None, &subject, &mut context)
    }

    /// The modes in which it speaks to an element, where a setting of the site may decide.
    pub(super) fn modes<'d>(
        &self,
        subject: Subject<'_, 'd>,
        (list, switches): (&ModeList, &'d [Switch]),
        caches: &mut SelectorCaches,
    ) -> Modes {
        let mut modes = if self.speaks_to(subject, caches) { Modes::ALL } else { Modes::NONE };
        for (at, switch) in
            switches.iter().enumerate().filter(|(_, switch)| switch.bit() & self.mentions != 0)
        {
            // What was kept of neighbours may be otherwise with the setting.
            let mut fresh = SelectorCaches::default();
            let speaks = subject.crowd().with_switch(switch, || self.speaks_to(subject, &mut fresh));
            let own = list.with_switch(at);
            modes = if speaks { modes | own } else { modes & !own };
        }
        modes & self.holds
    }
}

/// Whether what a selector says of the element itself agrees with its name, id and classes.
fn may_be_about(selector: &Selector<Css>, subject: Subject<'_, '_>) -> bool {
    let is_own = |component: &&Component<Css>| match component {
        Component::Combinator(combinator) => *combinator == Combinator::PseudoElement,
        _ => true,
    };
    selector.iter_raw_match_order().take_while(is_own).all(|component| match component {
        Component::Class(class) => subject.class_list().iter().any(|(hash, _)| *hash == class.long()),
        Component::ID(id) => subject.id() == Some(id.long()),
        Component::LocalName(name) => {
            [name.name.long(), name.lower_name.long()].contains(&subject.name_hash())
        }
        Component::Root => false,
        Component::Is(list) | Component::Where(list) => {
            list.slice().iter().any(|one| may_be_about(one, subject))
        }
        _ => true,
    })
}

/// Whether a part of a selector asks for nothing but what is part of a path: of `:has()`, what it begins with is not.
fn is_plain(component: &Component<Css>) -> bool {
    match component {
        Component::Combinator(combinator) => !combinator.is_sibling(),
        Component::LocalName(_)
        | Component::ID(_)
        | Component::Class(_)
        | Component::ExplicitUniversalType
        | Component::ExplicitAnyNamespace
        | Component::Root
        | Component::PseudoElement(_)
        | Component::NonTSPseudoClass(PseudoClass::Never | PseudoClass::State(State::Link)) => true,
        other => is_focus(other) || attribute(other).is_some(),
    }
}

fn is_focus(component: &Component<Css>) -> bool {
    matches!(component, Component::NonTSPseudoClass(PseudoClass::State(State::Focus | State::FocusWithin)))
}

fn is_focus_within(component: &Component<Css>) -> bool {
    matches!(component, Component::NonTSPseudoClass(PseudoClass::State(State::FocusWithin)))
}

//! What style sheets ask about elements, each question once: elements of one name in one place that answer alike are
//! all spoken to by the same rules, whatever else tells them apart.

use foldhash::{HashMap, HashSet};
use selectors::context::QuirksMode;
use selectors::matching::to_unconditional_case_sensitivity;
use selectors::parser::Component;

use super::crowd::Subject;
use super::rule::Rule;
use super::selector::Css;
use super::word::long;
use crate::html::attribute::AttributeNames;

/// Every id and class that some rule names, and every question about an attribute that one asks.
#[derive(Debug, Default)]
pub(super) struct Questions {
    names: HashSet<u64>,
    by_attribute: HashMap<u64, Vec<Question>>,
    /// The attributes that are asked about.
    attributes: AttributeNames,
}

/// One question: `[open]`, `[type="text" i]`.
#[derive(Debug)]
struct Question {
    number: u64,
    asks: Component<Css>,
}

/// The number of the one question that is about more than one attribute: whether an element is a link.
const IS_LINK: u64 = 0;

impl Questions {
    /// The questions of some rules.
    pub(super) fn of(rules: &[Rule]) -> Questions {
        let mut questions = Questions::default();
        let mut number = IS_LINK;
        for rule in rules {
            rule.each_component(&mut |asks| {
                if let Component::ID(name) | Component::Class(name) = asks {
                    questions.names.insert(name.long());
                }
                let Some(name) = attribute(asks) else { return };
                let known = questions.by_attribute.entry(long(name)).or_default();
                if !known.iter().any(|question| question.asks == *asks) {
                    number += 1;
                    known.push(Question { number, asks: asks.clone() });
                    questions.attributes.add(AttributeNames::of(name));
                }
            });
        }
        questions
    }

    /// Calls with what tells the element from others of its name: its id and classes, as far as a rule names them, and
    /// the number of every question to which it says yes.
    pub(super) fn each_answer(&self, subject: Subject<'_, '_>, mut then: impl FnMut(u64)) {
        // Without a doctype browsers take capitals for small letters here, and their hashes differ.
        let is_quirky = subject.crowd().quirks() == QuirksMode::Quirks;
        let mut named = |name: u64, answer: u64| {
            if is_quirky || self.names.contains(&name) {
                then(answer);
            }
        };
        // An id is not the class of the same letters.
        subject.id().into_iter().for_each(|id| named(id, !id));
        subject.class_list().iter().for_each(|(class, _)| named(*class, *class));
        if selectors::Element::is_link(&subject) {
            then(IS_LINK);
        }
        if !subject.element().attribute_names().may_meet(self.attributes) {
            return;
        }
        for (name, value) in subject.element().attributes() {
            let asked = self.by_attribute.get(&long(name)).into_iter().flatten();
            asked.filter(|question| question.is_yes(subject, (name, value))).for_each(|one| then(one.number));
        }
    }
}

impl Question {
    fn is_yes(&self, subject: Subject<'_, '_>, (name, value): (&str, &str)) -> bool {
        attribute(&self.asks) == Some(name)
            && match &self.asks {
                Component::AttributeInNoNamespace { operator, value: wanted, case_sensitivity, .. } => {
                    let case = to_unconditional_case_sensitivity(*case_sensitivity, &subject);
                    operator.eval_str(value, wanted.as_ref(), case)
                }
                _ => true,
            }
    }
}

/// The attribute that a part of a selector asks about. One whose name has capitals is another one in a drawing, and
/// one with a namespace may be any of several: such a part is asked of each element anew.
pub(super) fn attribute(component: &Component<Css>) -> Option<&str> {
    match component {
        Component::AttributeInNoNamespaceExists { local_name, local_name_lower } => {
            (local_name == local_name_lower).then(|| local_name.text())
        }
        Component::AttributeInNoNamespace { local_name, .. } => Some(local_name.text()),
        _ => None,
    }
}

//! What an element says of its own look: its `style` attribute, and attributes from before there were style sheets
//! (<https://html.spec.whatwg.org/#presentational-hints>).

use super::chosen::Weight;
use super::declaration::{Declaration, What, of_attribute};
use super::property::Property;
use super::value::{Value, Wide};
use super::word::long;
use crate::html::Element;
use crate::html::attribute::AttributeNames;

/// What an element says itself.
pub(super) struct Hint<'d> {
    element: Element<'d>,
    style: &'d str,
}

/// Old attributes give way to every rule of an author.
pub(super) const WEIGHT: Weight =
    Weight { is_important: false, origin: 1, is_attached: false, layer: 0, specificity: 0, order: 0 };

/// A `style` attribute gives way to none that is not important.
pub(super) const ATTRIBUTE_WEIGHT: Weight =
    Weight { is_important: false, origin: 1, is_attached: true, layer: 0, specificity: 0, order: 0 };

const OLD: [&str; 7] = ["bgcolor", "background", "color", "text", "size", "display", "visibility"];

/// Every attribute by which an element tells of its look.
const TELLING: AttributeNames = AttributeNames::of_all(&[
    "style",
    "bgcolor",
    "background",
    "color",
    "text",
    "size",
    "display",
    "visibility",
]);

/// What an element says, if it says anything.
pub(super) fn of(element: Element<'_>) -> Option<Hint<'_>> {
    let is_old = |name: &str| match name {
        "bgcolor" | "background" => {
            element.is_any(&["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"])
        }
        "color" | "size" => element.is("font"),
        "text" => element.is("body"),
        // <https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes>
        "display" | "visibility" => !element.is_html(),
        _ => false,
    };
    if !element.attribute_names().may_meet(TELLING) {
        return None;
    }
    let mut hint = None;
    for (name, value) in element.attributes() {
        if name == "style" {
            hint = Some(Hint { element, style: value });
        } else if OLD.contains(&name) && is_old(name) {
            hint = Some(hint.unwrap_or(Hint { element, style: "" }));
        }
    }
    hint
}

impl Hint<'_> {
    /// What tells it from others.
    pub(super) fn key(&self) -> impl Iterator<Item = u64> {
        let old = self.old();
        [u64::MAX, long(self.style), self.style.len() as u64, long(&old)].into_iter()
    }

    /// What old attributes declare, and what the `style` attribute does.
    pub(super) fn declarations(&self) -> (Vec<Declaration>, Vec<Declaration>) {
        (of_attribute(&self.old()), of_attribute(self.style))
    }

    fn old(&self) -> String {
        let element = self.element;
        let mut text = String::new();
        if element.is_html()
            && !element.is_any(&["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "font"])
        {
            return text;
        }
        let mut add = |property: &str, value: &str| {
            let is_plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#-()".contains(&byte));
            if is_plain {
                text.push_str(&format!("{property}:{value};"));
            }
        };
        for (name, value) in element.attributes() {
            match name {
                "display" | "visibility" if !element.is_html() => add(name, value),
                _ if !element.is_html() => {}
                "bgcolor" if !element.is("font") => add("background-color", value),
                "background" if !element.is("font") => add("background-image", "url()"),
                "color" if element.is("font") => add("color", value),
                "text" if element.is("body") => add("color", value),
                "size" if element.is("font") => {
                    let sizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];
                    let size =
                        value.trim().parse::<usize>().ok().and_then(|size| sizes.get(size.wrapping_sub(1)));
                    add("font-size", size.copied().unwrap_or("medium"));
                }
                _ => {}
            }
        }
        text
    }
}

/// What a `style` attribute says of a property, where it says it with `!important`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attached {
    /// A value of its own.
    Own,
    /// That it is as around the element.
    Inherited,
}

/// What wins for a property in a `style` attribute, if it is important.
pub fn attached(style: &str, property: Property) -> Option<Attached> {
    let forced = of_attribute(style).into_iter().filter(|one| one.is_important).rev();
    let mut forced = forced.filter_map(|one| match one.what {
        What::Property(own, value) if own == property => Some(value),
        _ => None,
    });
    Some(match forced.next()? {
        Value::Wide(Wide::Initial) => Attached::Own,
        Value::Wide(_) => Attached::Inherited,
        _ => Attached::Own,
    })
}

//! The texts of a page by the language they are said to be in, with the words that are heard and not seen.

use std::borrow::Cow;

use foldhash::HashMap;

use crate::check::scene::PageScene;
use crate::html::attribute::AttributeNames;
use crate::html::{Element, NodeId};

/// Most letters of a text that are looked at: it says no more after that.
const MOST_LETTERS: usize = 2_000;

/// The text of each element that has a language of its own, with what is in the same language around and inside it
/// (ACT rules, "text with the same programmatic language").
pub(in crate::check) fn texts<'a>(scene: &PageScene<'a>) -> Vec<(Element<'a>, String)> {
    let Some(html) = scene.document.html_element() else { return Vec::new() };
    let mut texts: Vec<(Element<'a>, String)> = vec![(html, scene.document.title().unwrap_or_default())];
    let mut numbers: HashMap<NodeId, usize> = HashMap::from_iter([(html.id(), 0)]);
    let mut open = vec![(html, 0)];
    for node in scene.document.root().descendants() {
        while open.len() > 1 && open.last().is_some_and(|(around, _)| !around.contains(node)) {
            open.pop();
        }
        if let Some(element) = node.as_element() {
            // An empty one says that the language is not known.
            if element.has_attribute("lang") && element != html {
                let number = *numbers.entry(element.id()).or_insert(texts.len());
                texts.push((element, String::new()));
                open.push((element, number));
            }
        }
        let said = node.as_element().map(|element| heard(scene, element)).unwrap_or_default();
        let seen = node.text().filter(|_| !node.hiding().is_hidden_from_all());
        if said.is_empty() && seen.is_none() {
            continue;
        }
        let text = &mut texts[open.last().map_or(0, |(_, number)| *number)].1;
        if text.len() > MOST_LETTERS {
            continue;
        }
        for part in seen.into_iter().chain(said.iter().map(|words| &**words)) {
            text.push(' ');
            text.push_str(&part[..part.floor_char_boundary(MOST_LETTERS)]);
        }
    }
    texts
}

/// Every attribute whose words may be heard.
const HEARD: AttributeNames = AttributeNames::of_all(&["alt", "aria-label", "placeholder", "title", "value"]);

/// The words of an element that are heard and do not stand in the page, each text as it is written.
pub(in crate::check) fn heard<'a>(scene: &PageScene<'a>, element: Element<'a>) -> Vec<Cow<'a, str>> {
    let is_told = |element| scene.seen(element).is_some_and(|seen| seen.is_told);
    if element.is_svg("title") {
        let is_heard = element.parent_element().is_some_and(is_told);
        return if is_heard { vec![Cow::Owned(element.text_content())] } else { Vec::new() };
    }
    if !element.attribute_names().may_meet(HEARD) || !is_told(element) {
        return Vec::new();
    }
    const TYPED: [&str; 7] = ["email", "number", "password", "search", "tel", "text", "url"];
    let has_alt = element.is_any(&["area", "img"]) || element.is_input_of(&["image"]);
    let has_value = element.is_input_of(&["button", "reset", "submit"]);
    let has_placeholder = element.is("textarea") || element.is_input_of(&TYPED);
    [
        ("alt", has_alt),
        ("aria-label", true),
        ("placeholder", has_placeholder),
        ("title", true),
        ("value", has_value),
    ]
    .into_iter()
    .filter(|(_, is_heard)| *is_heard)
    .filter_map(|(name, _)| element.attribute(name).map(Cow::Borrowed))
    .collect()
}

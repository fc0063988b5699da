//! The words of a page as it ships, block by block: for pages that were not made here, whose entries nobody has.

use crate::check::scene::PageScene;
use crate::html::{Element, NodeId};

/// Most bytes of a page whose words are weighed. No page that people read is longer.
const MOST: usize = 400_000;

/// Each block of the main content, or else of the whole page, with its words. What stands in menus, links alone and code
/// is not among them.
pub(super) fn passages<'a>(scene: &PageScene<'a>) -> Vec<(Element<'a>, String)> {
    let main = scene.elements().find(|seen| seen.element.is("main")).map(|seen| seen.element);
    let Some(whole) = main.or_else(|| scene.document.body()) else { return Vec::new() };
    let mut passages: Vec<(Element<'a>, String)> = Vec::new();
    // The block of the text before, and whether it holds no other.
    let mut last: Option<(NodeId, bool)> = None;
    let mut bytes = 0;
    for node in whole.reader_texts() {
        let Some(text) = node.text() else { continue };
        let is_elsewhere =
            |around: Element<'_>| around.is_any(&["code", "footer", "header", "kbd", "nav", "pre", "samp"]);
        let Some(block) = node.ancestors().find(|around| around.is_block()) else { continue };
        bytes += text.len();
        if bytes > MOST || node.ancestors().any(is_elsewhere) {
            continue;
        }
        // A block that holds no other is read whole, with its line breaks.
        let known = last.filter(|(known, _)| *known == block.id());
        let is_whole = known
            .map_or_else(|| !block.descendant_elements().any(Element::is_block), |(_, is_whole)| is_whole);
        match passages.last_mut().filter(|_| known.is_some()) {
            Some(_) if is_whole => {}
            Some((_, words)) => words.push_str(text),
            None if is_whole => passages.push((block, block.reader_text())),
            None => passages.push((block, text.to_owned())),
        }
        last = Some((block.id(), is_whole));
    }
    for (_, words) in &mut passages {
        *words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    passages.retain(|(_, words)| !words.is_empty());
    passages
}

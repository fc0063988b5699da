//! Whether a page offers the words of its recordings: whether it speaks of a transcript, captions or the like.

use crate::check::scene::PageScene;

/// Whether one of the words, in small letters, stands on the page, but for its main heading: that says what the page is about.
pub(super) fn offers_words(scene: &PageScene<'_>, words: &[&str]) -> bool {
    let Some(body) = scene.document.body() else { return false };
    body.reader_texts().filter_map(|node| Some((node, node.text()?))).any(|(node, text)| {
        let text = text.to_lowercase();
        words.iter().any(|word| text.contains(word)) && !node.ancestors().any(|around| around.is("h1"))
    })
}

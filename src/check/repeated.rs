//! What of a page stands on the pages it links to as well: its head, its menu, its foot (WCAG 2.4.1).
//!
//! The ACT rules call content repeated when a page that is one link away has it too, and ask what comes after the
//! first of it. Text is compared word by word, and parts that are no text by their names.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::ground::Ground;
use super::scene::PageScene;
use crate::html::{Document, Element, Node, NodeId, Role};

/// Most pages that are read to see what they share with this one.
const MOST_READ: usize = 4;

/// What is on one page, each part as a hash of its words.
pub(super) type Digest = HashSet<u64>;

/// What is on the page at a path; `None` for what cannot be read.
fn digest(path: &str, ground: &Ground<'_>) -> Option<Arc<Digest>> {
    ground.digests.of(path, || {
        let bytes = ground.file(path)?;
        let document = Document::parse(std::str::from_utf8(&bytes).ok()?);
        Some(parts(&document).map(fingerprint).collect())
    })
}

/// The parts of a page that can be perceived, each a text or a thing in its place, and which are on other pages too.
#[derive(Debug)]
pub(super) struct Repeated<'d> {
    parts: Vec<Part<'d>>,
    /// Where the first part begins that is on other pages too.
    first: Option<usize>,
}

#[derive(Debug)]
struct Part<'d> {
    node: Node<'d>,
    is_repeated: bool,
}

impl<'d> Repeated<'d> {
    /// Compares a page with those it links to; `None` when none of them can be read.
    pub fn of(scene: &PageScene<'d>) -> Option<Repeated<'d>> {
        let others = neighbours(scene);
        if others.is_empty() {
            return None;
        }
        let is_known = |part: u64| others.iter().any(|other| other.contains(&part));
        let parts: Vec<Part<'d>> = parts(scene.document)
            .map(|node| Part { node, is_repeated: is_known(fingerprint(node)) })
            .collect();
        let first = parts.iter().position(|part| part.is_repeated);
        Some(Repeated { parts, first })
    }

    /// What follows the first repeated part and is on no other page.
    pub fn fresh(&self) -> impl Iterator<Item = Node<'d>> + '_ {
        let after = self.first.map_or(self.parts.len(), |at| at + 1);
        self.parts[after..].iter().filter(|part| !part.is_repeated).map(|part| part.node)
    }

    /// Whether such a part lies in an element.
    pub fn has_fresh(&self, element: Element<'_>) -> bool {
        self.fresh().any(|node| element.contains(node))
    }

    /// Whether the first part from a node on is such a part.
    pub fn begins_fresh(&self, from: NodeId) -> bool {
        let next = self.parts.iter().position(|part| part.node.id() >= from);
        next.is_some_and(|at| Some(at) > self.first && self.first.is_some() && !self.parts[at].is_repeated)
    }
}

/// The first pages of this site that the page links to and that can be read.
fn neighbours(scene: &PageScene<'_>) -> Vec<Arc<Digest>> {
    let mut known = HashSet::new();
    let links = scene.elements().filter(|seen| seen.element.is_any(&["a", "area"]));
    links
        .filter_map(|link| scene.target(link.element.attribute("href")?))
        .map(|target| target.path)
        .filter(|path| {
            path.ends_with(".html") && path != scene.page.route.path() && known.insert(path.clone())
        })
        .filter_map(|path| digest(&path, scene.ground))
        .take(MOST_READ)
        .collect()
}

/// What can be perceived of a page: texts with letters or digits, and things in the place of text.
fn parts(document: &Document) -> impl Iterator<Item = Node<'_>> {
    document.root().descendants().filter(|node| {
        !node.hiding().is_hidden_from_all()
            && match node.as_element() {
                Some(element) => {
                    (element.is_any(&[
                        "img", "input", "select", "textarea", "video", "audio", "iframe", "object",
                    ]) || element.explicit_role() == Some(Role::Img))
                        && !element.role().is_some_and(Role::is_presentational)
                }
                None => node.text().is_some_and(|text| text.contains(char::is_alphanumeric)),
            }
    })
}

/// What tells a part from others: what it is, and its words, however they are spaced and whatever marks stand between them.
fn fingerprint(node: Node<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    // The heading of a page is not repeated because another page names it in a link.
    node.ancestors().any(|around| around.heading_level().is_some()).hash(&mut hasher);
    words(node).hash(&mut hasher);
    hasher.finish()
}

fn words(node: Node<'_>) -> String {
    match node.as_element() {
        Some(element) => format!("<{}> {}", element.name(), element.accessible_name().to_lowercase()),
        None => {
            let text = node.text().unwrap_or_default().to_lowercase();
            let words = text.split(|mark: char| !mark.is_alphanumeric()).filter(|word| !word.is_empty());
            words.collect::<Vec<_>>().join(" ")
        }
    }
}

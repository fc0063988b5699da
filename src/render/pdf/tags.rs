//! What a screen reader reads: the tree of a paper, in reading order, with the parts of each page that belong to it
//! (PDF/UA-1, clause 7).

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagKind, TagTree};

use super::paper::{Block, Paper};

/// The parts of every block, as they are met on the pages.
pub(super) struct Parts {
    blocks: Vec<Vec<Part>>,
}

/// A part of a block on one page.
pub(super) enum Part {
    /// Words.
    Words(Identifier),
    /// What stands before an item of a list.
    Label(Identifier),
    /// A picture that says something.
    Figure(Identifier),
    /// Words of the link of that number, and, after the last of them on a page, what is pressed.
    Link(usize, Identifier),
}

impl Parts {
    pub fn of(paper: &Paper) -> Parts {
        Parts { blocks: paper.blocks.iter().map(|_| Vec::new()).collect() }
    }

    /// Adds a part to a block.
    pub fn add(&mut self, block: usize, part: Part) {
        if let Some(parts) = self.blocks.get_mut(block) {
            parts.push(part);
        }
    }

    /// The whole tree.
    pub fn tree(self, paper: &Paper) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(paper.language.clone()));
        let mut list: Option<TagGroup> = None;
        for (block, parts) in paper.blocks.iter().zip(self.blocks) {
            if !matches!(block, Block::Item(_))
                && let Some(list) = list.take()
            {
                tree.push(list);
            }
            match block {
                Block::Item(item) => {
                    let numbering = match item.label.starts_with(|c: char| c.is_ascii_digit()) {
                        true => ListNumbering::Decimal,
                        false => ListNumbering::Disc,
                    };
                    let list = list.get_or_insert_with(|| TagGroup::new(Tag::L(numbering)));
                    list.push(entry(parts));
                }
                Block::Kind(_) | Block::Paragraph(_) => words(&mut tree, Tag::P.into(), parts),
                Block::Heading(level, heading) => {
                    let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                    words(&mut tree, Tag::Hn(level, Some(heading.clone())).into(), parts);
                }
                Block::Statement(_, picture, _) => {
                    let (figures, said): (Vec<_>, Vec<_>) =
                        parts.into_iter().partition(|part| matches!(part, Part::Figure(_)));
                    let alt = picture.as_ref().map(|picture| picture.alt.clone());
                    words(&mut tree, Tag::Figure(alt).into(), figures);
                    words(&mut tree, Tag::P.into(), said);
                }
                Block::Picture(picture) => {
                    words(&mut tree, Tag::Figure(Some(picture.alt.clone())).into(), parts);
                }
            }
        }
        if let Some(list) = list {
            tree.push(list);
        }
        tree
    }
}

/// An item of a list: what stands before it, and what it says.
fn entry(parts: Vec<Part>) -> TagGroup {
    let (labels, said): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| matches!(part, Part::Label(_)));
    let mut item = TagGroup::new(Tag::LI);
    if !labels.is_empty() {
        item.push(TagGroup::with_children(Tag::Lbl, nodes(labels)));
    }
    item.push(TagGroup::with_children(Tag::LBody, nodes(said)));
    item
}

/// Nothing, where there are no parts: a tag without content would be read as silence.
fn words(tree: &mut TagTree, tag: TagKind, parts: Vec<Part>) {
    if !parts.is_empty() {
        tree.push(TagGroup::with_children(tag, nodes(parts)));
    }
}

/// Parts in order; those of one link together, where its first words stand.
fn nodes(parts: Vec<Part>) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut links: BTreeMap<usize, usize> = BTreeMap::new();
    for part in parts {
        match part {
            Part::Words(id) | Part::Label(id) | Part::Figure(id) => nodes.push(id.into()),
            Part::Link(number, id) => {
                let at = *links.entry(number).or_insert_with(|| {
                    nodes.push(TagGroup::new(Tag::Link).into());
                    nodes.len() - 1
                });
                if let Some(Node::Group(link)) = nodes.get_mut(at) {
                    link.push(id);
                }
            }
        }
    }
    nodes
}

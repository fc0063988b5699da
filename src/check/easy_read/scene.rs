//! A twin as its rules read it: title, headings and statements with their pictures, sentence by sentence.
//!
//! What a statement draws from its entry is masked, so that a phone number or a price is not judged as typed words; its
//! words are counted all the same.

use std::ops::Range;

use super::limits::Limits;
use crate::check::language::sentence::{sentences, words};
use crate::check::scene::EntryScene;
use crate::check::wording::{Version, Wording};
use crate::diagnostic::Span;
use crate::fact::Date;
use crate::markdown::{Mark, PassageKind, braced};
use crate::site::Site;
use crate::site::easy_fact;
use crate::site::entry::Entry;
use crate::site::entry::easy_read::EasyRead;

/// A twin and what stands around it.
#[derive(Debug)]
pub struct TwinScene<'a> {
    /// The site it belongs to.
    pub site: &'a Site,
    /// The entry it is the twin of.
    pub entry: &'a Entry,
    /// The twin.
    pub twin: &'a EasyRead,
    /// The day it is judged on.
    pub today: Date,
    /// What is enough.
    pub limits: Limits,
    /// Its blocks, in reading order.
    pub blocks: Vec<Block<'a>>,
}

/// A stretch of words that a reader meets as one.
#[derive(Debug)]
pub struct Block<'a> {
    /// What it is.
    pub part: Part,
    /// The name of its picture.
    pub picture: Option<&'a str>,
    /// Its words; what is drawn from the entry is masked by a digit and spaces.
    pub text: String,
    /// Its sentences.
    pub sentences: Vec<Range<usize>>,
    /// Its bold words.
    pub bold: Vec<Range<usize>>,
    /// Its italic words.
    pub italic: Vec<Range<usize>>,
    /// Where it draws a fact, and how many words that has.
    facts: Vec<(Range<usize>, usize)>,
    wording: &'a Wording<'a>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title,
    /// The one sentence below it.
    Summary,
    /// A heading.
    Heading,
    /// A statement.
    Statement,
}

impl<'a> TwinScene<'a> {
    /// The twin of the entry of a scene, if it has one.
    pub(in crate::check) fn of(scene: &'a EntryScene<'a>) -> Option<TwinScene<'a>> {
        let twin = scene.entry.easy_read.as_ref()?;
        let wordings = scene.words.wordings.iter().filter(|wording| wording.version == Version::EasyRead);
        Some(TwinScene {
            site: scene.site,
            entry: scene.entry,
            twin,
            today: scene.today,
            limits: Limits::of(scene.site.config()),
            blocks: wordings.filter_map(|wording| block(scene, wording)).collect(),
        })
    }

    /// The statements.
    pub fn statements(&self) -> impl Iterator<Item = &Block<'a>> {
        self.blocks.iter().filter(|block| block.part == Part::Statement)
    }

    /// Every sentence that is no heading, with its block.
    pub fn sentences(&self) -> impl Iterator<Item = (&Block<'a>, Range<usize>)> {
        let blocks = self.blocks.iter().filter(|block| !block.is_heading());
        blocks.flat_map(|block| block.sentences.iter().map(move |range| (block, range.clone())))
    }

    /// The place for what is said of the twin as a whole: its title, or the start of the file.
    pub fn place(&self) -> Span {
        let first = self.blocks.first().filter(|block| block.part == Part::Title);
        first.map_or_else(|| Span::new(self.twin.source, 0..0), |block| block.span(0..block.text.len()))
    }
}

impl Block<'_> {
    /// Where the bytes `range` of its words stand in the author's text.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.wording.span(range)
    }

    /// How many words a reader meets in the bytes `range`.
    pub fn count(&self, range: &Range<usize>) -> usize {
        let drawn = self.facts.iter().filter(|(at, _)| range.contains(&at.start));
        let (masks, said) = drawn.fold((0, 0), |(masks, said), (_, words)| (masks + 1, said + words));
        words(&self.text[range.clone()]) - masks + said
    }

    /// Whether it is a title or a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.part, Part::Title | Part::Heading)
    }

    /// Its words as the author typed them.
    pub fn typed(&self) -> &str {
        self.wording.text()
    }
}

fn block<'a>(scene: &'a EntryScene<'a>, wording: &'a Wording<'a>) -> Option<Block<'a>> {
    let part = match (wording.field, wording.kind) {
        ("title", _) => Part::Title,
        ("summary", _) => Part::Summary,
        ("body", PassageKind::Heading(_)) => Part::Heading,
        ("body", PassageKind::Paragraph) => Part::Statement,
        // What is no paragraph is a fault already.
        _ => return None,
    };
    let marked = |wanted: &Mark| -> Vec<Range<usize>> {
        wording.marks().filter(|(mark, _)| *mark == wanted).map(|(_, range)| range).collect()
    };
    let mut text = wording.text().to_owned();
    let mut facts = Vec::new();
    for (range, name) in braced(wording.text()) {
        let mask: String = "1".chars().chain(std::iter::repeat(' ')).take(range.len()).collect();
        text.replace_range(range.clone(), &mask);
        let said = match easy_fact::value(scene.site, scene.entry, name) {
            // A number to ring or an address is copied, not read.
            Ok(value) if value.link.is_none() && name.split(' ').next() != Some("address") => {
                words(&value.words)
            }
            _ => 1,
        };
        facts.push((range, said));
    }
    Some(Block {
        part,
        picture: wording.picture(),
        sentences: sentences(&text),
        bold: marked(&Mark::Strong),
        italic: marked(&Mark::Emphasis),
        text,
        facts,
        wording,
    })
}

//! What stands on a paper: blocks in reading order, each a heading, a statement with its picture, a paragraph, an item of
//! a list or a picture. It knows nothing of sizes and places.

use crate::render::view::picture::Picture;

/// One paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// What it is called: the title that a reader's program shows.
    pub title: String,
    /// The language of its words, as BCP 47 has it.
    pub language: String,
    /// Who it is from.
    pub from: String,
    /// What it is about, in a sentence.
    pub about: String,
    /// For whom it is set.
    pub measure: Measure,
    /// What stands on it, in reading order. The first heading is its title.
    pub blocks: Vec<Block>,
}

/// For whom a paper is set: how large its letters and how long its lines are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// 16 point, at most 45 letters a line.
    EasyRead,
    /// 14 point, at most 70 letters a line.
    Everybody,
}

/// One block.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What sort of paper it is, above the title: "Easy Read".
    Kind(String),
    /// A heading: its level from 1, and its words.
    Heading(u16, String),
    /// A picture on the left and words on the right. It is never cut in two.
    Statement(Plate, Option<Picture>, Vec<Words>),
    /// Lines of words from edge to edge.
    Paragraph(Vec<Words>),
    /// An item of a list.
    Item(Item),
    /// A picture that says something of its own.
    Picture(Picture),
}

/// How large the picture of a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plate {
    /// That of a statement an author wrote.
    Large,
    /// That of a fixed statement, such as how to get in touch.
    Small,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// What stands before it: "•", "1.".
    pub label: String,
    /// How many lists it stands in, besides its own.
    pub depth: usize,
    /// Its lines.
    pub lines: Vec<Words>,
}

/// Words that begin a new line and go on for as many lines as they need.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(pub Vec<Run>);

/// Words that look alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they are said.
    pub voice: Voice,
    /// Where they lead.
    pub link: Option<String>,
}

/// How words are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// As most words are.
    #[default]
    Plain,
    /// Bold.
    Bold,
    /// Bold and larger: a number to ring.
    Loud,
}

impl Words {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Words {
        Words(vec![Run { text: text.into(), ..Run::default() }])
    }

    /// Bold words.
    pub fn bold(text: impl Into<String>) -> Words {
        Words(vec![Run { text: text.into(), voice: Voice::Bold, link: None }])
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, address: impl Into<String>) -> Words {
        Words(vec![Run { text: text.into(), voice: Voice::Plain, link: Some(address.into()) }])
    }

    /// A number to ring: bold and large.
    pub fn number(shown: impl Into<String>, address: impl Into<String>) -> Words {
        Words(vec![Run { text: shown.into(), voice: Voice::Loud, link: Some(address.into()) }])
    }

    /// These words after others, on one line.
    pub fn then(mut self, more: Words) -> Words {
        self.0.extend(more.0);
        self
    }

    /// Whether they say nothing.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|run| run.text.trim().is_empty())
    }
}

impl Block {
    /// One line from edge to edge.
    pub fn line(words: Words) -> Block {
        Block::Paragraph(vec![words])
    }

    /// Its lines of words; a heading's are its own.
    fn lines(&self) -> &[Words] {
        match self {
            Block::Statement(_, _, lines) | Block::Paragraph(lines) | Block::Item(Item { lines, .. }) => {
                lines
            }
            Block::Kind(_) | Block::Heading(..) | Block::Picture(_) => &[],
        }
    }

    /// Its picture.
    pub(super) fn picture(&self) -> Option<&Picture> {
        match self {
            Block::Statement(_, picture, _) => picture.as_ref(),
            Block::Picture(picture) => Some(picture),
            _ => None,
        }
    }
}

impl Paper {
    /// The address of a link that has no words.
    pub(super) fn silent_link(&self) -> Option<&str> {
        let lines = self.blocks.iter().flat_map(Block::lines);
        lines.flat_map(|words| words.0.chunk_by(|one, next| one.link == next.link)).find_map(|runs| {
            let silent = runs.iter().all(|run| run.text.trim().is_empty());
            runs.first()?.link.as_deref().filter(|_| silent)
        })
    }
}

//! Blocks as pages of A4: a statement and its picture are never cut in two, and a heading stands on the page of what it
//! is the heading of (Photosymbols and CHANGE on Easy Read: one idea stays together).

use super::line::{Limits, Line, lines};
use super::paper::{Block, Item, Measure, Paper, Plate, Words};
use super::shape::Shaper;

/// A4, in points.
pub(super) const PAPER: (f32, f32) = (595.28, 841.89);
/// 20 millimetres: what a hand needs to hold it, and a hole punch.
pub(super) const MARGIN: f32 = 56.7;
/// Below the last line there is the number of the page.
const FOOT: f32 = 74.0;
/// The least line spacing every guide names.
const SPACING: f32 = 1.5;
/// Headings have few lines; wide apart they would not look like one.
const HEADING_SPACING: f32 = 1.25;
/// The side of a statement's picture, and the room to its right.
const PLATE: f32 = 96.0;
const SMALL_PLATE: f32 = 58.0;
const GUTTER: f32 = 22.0;
/// How far an item of a list is moved in.
const INDENT: f32 = 24.0;
/// The largest picture that is not a statement's, in points.
const LARGEST: (f32, f32) = (PAPER.0 - 2.0 * MARGIN, 300.0);

/// A page: what stands on it, each with how far below the edge of the paper it starts.
#[derive(Clone, Debug, Default)]
pub(super) struct Page(pub Vec<(f32, Piece)>);

/// A block that is set, or as much of it as fits on a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// Which block of the paper.
    pub block: usize,
    /// The room above it, unless it is the first of a page.
    pub before: f32,
    pub height: f32,
    /// Where its words start, from the left edge of the paper.
    pub x: f32,
    pub lines: Vec<Line>,
    /// How far below its start the words begin.
    pub down: f32,
    /// From line to line, in sizes of letters.
    pub spacing: f32,
    /// What stands before an item, and where.
    pub label: Option<(f32, Line)>,
    /// Where its picture stands below its start, and how large it is: left, top, width, height.
    pub picture: Option<[f32; 4]>,
    /// Whether it must not be the last of a page.
    pub binding: Binding,
}

/// Whether a piece holds on to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Binding {
    /// It may stand at the end of a page.
    #[default]
    Loose,
    /// It stands on the page of the next.
    ToNext,
}

impl Measure {
    /// The size of its letters, in points.
    pub(super) fn size(self) -> f32 {
        match self {
            Measure::EasyRead => 16.0,
            Measure::Everybody => 14.0,
        }
    }

    fn letters(self) -> usize {
        match self {
            Measure::EasyRead => 45,
            Measure::Everybody => 70,
        }
    }

    /// The size of the letters of a heading of that level.
    pub(super) fn heading(self, level: u16) -> f32 {
        let larger = match level {
            0 | 1 => 1.75,
            2 => 1.35,
            3 => 1.15,
            _ => 1.0,
        };
        self.size() * larger
    }
}

/// The pages of a paper.
pub(super) fn pages(paper: &Paper, shaper: &mut Shaper<'_>) -> Vec<Page> {
    let pieces: Vec<Piece> = paper
        .blocks
        .iter()
        .enumerate()
        .map(|(at, block)| Piece { block: at, ..piece(block, paper.measure, shaper) })
        .filter(|piece| piece.height > 0.0)
        .collect();
    let mut pages = Pages { done: Vec::new(), page: Page::default(), at: MARGIN };
    for group in pieces.chunk_by(|piece, _| piece.binding == Binding::ToNext) {
        pages.put(group);
    }
    pages.done.push(pages.page);
    pages.done
}

struct Pages {
    done: Vec<Page>,
    page: Page,
    at: f32,
}

impl Pages {
    const END: f32 = PAPER.1 - FOOT;

    /// Puts pieces that belong together on one page, or one after the other where no page can hold them all.
    fn put(&mut self, group: &[Piece]) {
        let together: f32 = group.iter().map(|piece| piece.before + piece.height).sum();
        let (first, rest) = group.split_at(group.len().min(1));
        let alone: f32 = first.iter().map(|piece| piece.height).sum::<f32>()
            + rest.iter().map(|piece| piece.before + piece.height).sum::<f32>();
        if self.at + together > Pages::END && alone <= Pages::END - MARGIN {
            self.turn();
        }
        for piece in group {
            self.one(piece.clone());
        }
    }

    fn one(&mut self, piece: Piece) {
        if self.at + piece.before + piece.height > Pages::END {
            self.turn();
        }
        let mut rest = Some(piece);
        while let Some(mut piece) = rest {
            rest = piece.cut(Pages::END - self.at - self.room(&piece));
            self.at += self.room(&piece);
            let top = self.at;
            self.at += piece.height;
            self.page.0.push((top, piece));
            if rest.is_some() {
                self.turn();
            }
        }
    }

    /// The room above a piece: none at the top of a page.
    fn room(&self, piece: &Piece) -> f32 {
        if self.page.0.is_empty() { 0.0 } else { piece.before }
    }

    fn turn(&mut self) {
        if !self.page.0.is_empty() {
            self.done.push(std::mem::take(&mut self.page));
        }
        self.at = MARGIN;
    }
}

impl Piece {
    /// Cuts off what does not fit into that height, and gives it. Only what no page could hold is cut.
    fn cut(&mut self, height: f32) -> Option<Piece> {
        if self.height <= height || self.lines.len() < 2 {
            return None;
        }
        let mut used = self.down;
        let fitting = self.lines.iter().take_while(|line| {
            used += line.size * self.spacing;
            used <= height
        });
        let fitting = fitting.count().max(1);
        let lines = self.lines.split_off(fitting);
        (!lines.is_empty()).then(|| {
            self.height = height;
            let rest = Piece { lines, picture: None, label: None, down: 0.0, ..self.clone() };
            Piece { height: words_height(&rest.lines, rest.spacing), ..rest }
        })
    }
}

fn words_height(lines: &[Line], spacing: f32) -> f32 {
    lines.iter().map(|line| line.size * spacing).sum()
}

/// A block, set.
fn piece(block: &Block, measure: Measure, shaper: &mut Shaper<'_>) -> Piece {
    let size = measure.size();
    let limits = |width: f32| Limits { size, width, letters: measure.letters() };
    let whole = PAPER.0 - 2.0 * MARGIN;
    let words = |x: f32, before: f32, lines: Vec<Line>| {
        let height = words_height(&lines, SPACING);
        Piece { before, height, x, lines, spacing: SPACING, ..Piece::default() }
    };
    match block {
        Block::Kind(kind) => {
            let lines = lines(&[Words::bold(kind)], limits(whole), shaper);
            Piece { binding: Binding::ToNext, ..words(MARGIN + size * 0.75, 0.0, lines) }
        }
        Block::Heading(level, heading) => {
            let larger = measure.heading(*level);
            let lines = lines(&[Words::bold(heading)], Limits { size: larger, ..limits(whole) }, shaper);
            let height = words_height(&lines, HEADING_SPACING);
            let before = if *level <= 1 { size } else { larger * 1.2 };
            Piece {
                before,
                height,
                spacing: HEADING_SPACING,
                binding: Binding::ToNext,
                ..words(MARGIN, 0.0, lines)
            }
        }
        Block::Statement(plate, picture, said) => {
            let x = MARGIN + PLATE + GUTTER;
            let lines = lines(said, limits(PAPER.0 - MARGIN - x), shaper);
            let side = match plate {
                Plate::Large => PLATE,
                Plate::Small => SMALL_PLATE,
            };
            let tall = words_height(&lines, SPACING);
            let height = if picture.is_some() { tall.max(side) } else { tall };
            let picture = picture.as_ref().map(|picture| {
                let (wide, high) = within((side, side), (picture.width, picture.height));
                [MARGIN + (PLATE - wide) / 2.0, (height - high) / 2.0, wide, high]
            });
            Piece { height, down: (height - tall) / 2.0, picture, ..words(x, size, lines) }
        }
        Block::Paragraph(said) => words(MARGIN, size * 0.6, lines(said, limits(whole), shaper)),
        Block::Item(Item { label, depth, lines: said }) => {
            let left = MARGIN + INDENT * *depth as f32;
            let label = lines(&[Words::plain(label)], limits(whole), shaper).into_iter().next();
            let wide = label.as_ref().map_or(0.0, |line| line.stretches.iter().map(|it| it.width).sum());
            let x = left + INDENT.max(wide + size * 0.4);
            let lines = lines(said, limits(PAPER.0 - MARGIN - x), shaper);
            Piece { label: label.map(|line| (left, line)), ..words(x, size * 0.4, lines) }
        }
        Block::Picture(picture) => {
            let (width, height) = within(LARGEST, (picture.width, picture.height));
            Piece {
                before: size,
                height,
                x: MARGIN,
                picture: Some([MARGIN, 0.0, width, height]),
                ..Piece::default()
            }
        }
    }
}

/// The largest size within a frame that keeps a picture's shape.
fn within(frame: (f32, f32), size: (u32, u32)) -> (f32, f32) {
    let (width, height) = (size.0.max(1) as f32, size.1.max(1) as f32);
    let scale = (frame.0 / width).min(frame.1 / height);
    (width * scale, height * scale)
}

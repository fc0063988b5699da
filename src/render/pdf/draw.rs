//! Pages as PDF: each word, picture and line is drawn where it was placed, and told to be a part of its block or of
//! nothing. krilla then refuses what PDF/UA-1 does not allow.

use std::collections::BTreeMap;

use krilla::Document;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect, Size, Transform};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::line::{Limits, Line, lines};
use super::paper::{Block, Paper, Words};
use super::picture::Drawable;
use super::place::{MARGIN, PAPER, Page, Piece};
use super::shape::Shaper;
use super::tags::{Part, Parts};
use super::{Refusal, leaf};

/// A paper that is placed on its pages.
pub(super) struct Ready<'a> {
    pub paper: &'a Paper,
    pub pages: &'a [Page],
    pub pictures: BTreeMap<String, Drawable>,
}

/// Black, and the blue of the label and of links, which has a contrast of 10 to 1 with white.
const INK: (u8, u8, u8) = (0, 0, 0);
const BLUE: (u8, u8, u8) = (0x12, 0x3f, 0x6d);
const WHITE: (u8, u8, u8) = (255, 255, 255);
/// How far above the edge of the paper the number of the page stands.
const NUMBER: f32 = 40.0;

/// What is pressed: the link of a block, its words, where it leads, and the places of its words on a page.
type Presses = BTreeMap<(usize, usize), Press>;

#[derive(Default)]
struct Press {
    words: String,
    address: String,
    places: Vec<Rect>,
}

/// The file.
pub(super) fn draw(ready: &Ready<'_>, shaper: &mut Shaper<'_>) -> Result<Vec<u8>, Refusal> {
    let numbers = numbers(ready, shaper);
    if let Some(refusal) = shaper.refusal() {
        return Err(refusal);
    }
    let mut document = Document::new_with(leaf::settings());
    let mut parts = Parts::of(ready.paper);
    let settings = PageSettings::from_wh(PAPER.0, PAPER.1).expect("A4 has a size");
    for (page, number) in ready.pages.iter().zip(&numbers) {
        let mut sheet = document.start_page_with(settings.clone());
        let surface = sheet.surface();
        let mut pen = Pen { surface, shaper, parts: &mut parts, presses: Presses::new() };
        for (top, piece) in &page.0 {
            pen.piece(ready, piece, *top);
        }
        pen.number(number);
        for ((block, link), press) in pen.done() {
            if !press.places.is_empty() {
                let id = sheet.add_tagged_annotation(annotation(press));
                parts.add(block, Part::Link(link, id));
            }
        }
        sheet.finish();
    }
    document.set_metadata(leaf::metadata(ready.paper));
    document.set_outline(leaf::outline(ready));
    document.set_tag_tree(parts.tree(ready.paper));
    document.finish().map_err(leaf::refusal)
}

/// Draws on one page.
struct Pen<'p, 's, 't> {
    surface: Surface<'p>,
    shaper: &'s Shaper<'t>,
    parts: &'s mut Parts,
    presses: Presses,
}

impl Pen<'_, '_, '_> {
    fn piece(&mut self, ready: &Ready<'_>, piece: &Piece, top: f32) {
        let Some(block) = ready.paper.blocks.get(piece.block) else { return };
        let kind = matches!(block, Block::Kind(_));
        if kind {
            self.label_of_kind(piece, top);
        }
        if let (Some(picture), Some(place)) = (block.picture(), piece.picture) {
            let decorative = picture.alt.is_empty();
            if let Some(drawable) = ready.pictures.get(&picture.src) {
                self.picture((piece.block, drawable), decorative.then(Artifact::default), place, top);
            }
        }
        if let Some((x, label)) = &piece.label {
            self.words(label, (*x, top), piece, Part::Label, INK);
        }
        let mut y = top + piece.down;
        let colour = if kind { WHITE } else { INK };
        for line in &piece.lines {
            self.words(line, (piece.x, y), piece, Part::Words, colour);
            y += line.size * piece.spacing;
        }
    }

    /// A dark ground with round ends, which says nothing to a screen reader.
    fn label_of_kind(&mut self, piece: &Piece, top: f32) {
        let width: f32 = piece.lines.iter().flat_map(|line| &line.stretches).map(|it| it.width).sum();
        let (left, right) = (MARGIN, piece.x * 2.0 - MARGIN + width);
        let (bottom, round) = (top + piece.height, piece.height / 2.0);
        // Four quarters of a circle, as a curve comes to them.
        let bend = round * 0.4477;
        let mut path = PathBuilder::new();
        path.move_to(left + round, top);
        path.line_to(right - round, top);
        path.cubic_to(right - bend, top, right, top + bend, right, top + round);
        path.cubic_to(right, bottom - bend, right - bend, bottom, right - round, bottom);
        path.line_to(left + round, bottom);
        path.cubic_to(left + bend, bottom, left, bottom - bend, left, bottom - round);
        path.cubic_to(left, top + bend, left + bend, top, left + round, top);
        path.close();
        if let Some(path) = path.finish() {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            self.surface.set_fill(Some(fill(BLUE)));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }

    /// A picture. One that says what the words beside it say is no part of what is read out.
    fn picture(
        &mut self,
        (block, drawable): (usize, &Drawable),
        artifact: Option<Artifact>,
        [left, down, width, height]: [f32; 4],
        top: f32,
    ) {
        let Some(size) = Size::from_wh(width, height) else { return };
        let id = self.surface.start_tagged(artifact.map_or(ContentTag::Other, ContentTag::Artifact));
        self.surface.push_transform(&Transform::from_translate(left, top + down));
        drawable.draw(&mut self.surface, size);
        self.surface.pop();
        self.surface.end_tagged();
        if artifact.is_none() {
            self.parts.add(block, Part::Figure(id));
        }
    }

    fn words(
        &mut self,
        line: &Line,
        (x, top): (f32, f32),
        piece: &Piece,
        part: fn(krilla::tagging::Identifier) -> Part,
        colour: (u8, u8, u8),
    ) {
        let height = line.size * piece.spacing;
        let reach = line.stretches.iter().map(|it| self.shaper.reach(it.voice, it.size));
        let (above, below) = reach.fold((0.0f32, 0.0f32), |a, b| (a.0.max(b.0), a.1.max(b.1)));
        let baseline = top + (height - above - below) / 2.0 + above;
        for stretch in &line.stretches {
            let left = x + stretch.x;
            let is_number = stretch.link.as_ref().is_some_and(|(_, to)| is_number(to));
            let underlined = stretch.link.is_some() && !is_number;
            let id = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            self.surface.set_fill(Some(fill(if underlined { BLUE } else { colour })));
            let font = self.shaper.font(stretch.voice);
            let start = Point::from_xy(left, baseline);
            self.surface.draw_glyphs(start, &stretch.glyphs, font, &stretch.text, stretch.size, false);
            self.surface.end_tagged();
            match &stretch.link {
                None => self.parts.add(piece.block, part(id)),
                Some((number, address)) => {
                    self.parts.add(piece.block, Part::Link(*number, id));
                    let press = self.presses.entry((piece.block, *number)).or_default();
                    if !press.words.is_empty() {
                        press.words.push(' ');
                    }
                    press.words.push_str(stretch.text.trim());
                    press.address.clone_from(address);
                    press.places.extend(Rect::from_xywh(left, top, stretch.width, height));
                }
            }
            if underlined && let Some(line) = Rect::from_xywh(left, baseline + 2.0, stretch.width, 0.9) {
                self.rule(line);
            }
        }
    }

    /// A line below a link: who sees no colour knows it too.
    fn rule(&mut self, line: Rect) {
        let mut path = PathBuilder::new();
        path.push_rect(line);
        if let Some(path) = path.finish() {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            self.surface.set_fill(Some(fill(BLUE)));
            self.surface.draw_path(&path);
            self.surface.end_tagged();
        }
    }

    /// Puts the pen down: what there is to press is left.
    fn done(self) -> Presses {
        self.surface.finish();
        self.presses
    }

    /// The number of the page. A reader's program says it by itself.
    fn number(&mut self, line: &Line) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        self.surface.set_fill(Some(fill(INK)));
        let width: f32 = line.stretches.iter().map(|it| it.width).sum();
        for it in &line.stretches {
            let start = Point::from_xy(PAPER.0 - MARGIN - width + it.x, PAPER.1 - NUMBER);
            let font = self.shaper.font(it.voice);
            self.surface.draw_glyphs(start, &it.glyphs, font, &it.text, it.size, false);
        }
        self.surface.end_tagged();
    }
}

/// Numbers are large and bold on paper, and not underlined: a line below digits makes them hard to read.
fn is_number(address: &str) -> bool {
    ["tel:", "sms:"].iter().any(|scheme| address.starts_with(scheme))
}

fn fill((red, green, blue): (u8, u8, u8)) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

/// "Page 1 of 3", as large as the words of the paper.
fn numbers(ready: &Ready<'_>, shaper: &mut Shaper<'_>) -> Vec<Line> {
    let limits =
        Limits { size: ready.paper.measure.size(), width: PAPER.0 - 2.0 * MARGIN, letters: usize::MAX };
    let all = ready.pages.len();
    let number =
        |at: usize| lines(&[Words::plain(format!("Page {at} of {all}"))], limits, shaper).into_iter().next();
    (1..=all).map(number).map(Option::unwrap_or_default).collect()
}

fn annotation(press: Press) -> Annotation {
    let corners = |place: &Rect| {
        Quadrilateral([
            Point::from_xy(place.left(), place.bottom()),
            Point::from_xy(place.right(), place.bottom()),
            Point::from_xy(place.right(), place.top()),
            Point::from_xy(place.left(), place.top()),
        ])
    };
    let target = Target::Action(Action::Link(LinkAction::new(press.address)));
    let places = press.places.iter().map(corners).collect();
    Annotation::new_link(LinkAnnotation::new_with_quad_points(places, target), Some(press.words))
}

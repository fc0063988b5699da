//! Words as shapes: which drawings of the typeface stand for them, and how wide they are. Letters that the typeface lacks
//! are remembered, because a PDF would show a box in their place and say nothing.

use std::collections::{BTreeSet, HashMap};

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, UnicodeBuffer};

use super::Refusal;
use super::paper::Voice;
use super::typeface::{Cut, Typeface};

/// How much larger than the words around it a number to ring is.
const LOUD: f32 = 1.35;

/// Shapes words in one typeface, for one paper.
pub(super) struct Shaper<'t> {
    plain: Shapes<'t>,
    bold: Shapes<'t>,
    /// Widths that were asked for already, for letters of size 1.
    widths: HashMap<(Voice, String), f32>,
    missing: BTreeSet<char>,
    right_to_left: Option<String>,
}

struct Shapes<'t> {
    face: Face<'t>,
    font: &'t Font,
}

/// Words that were shaped, for letters of size 1.
#[derive(Clone, Debug)]
pub(super) struct Shaped {
    pub glyphs: Vec<KrillaGlyph>,
    pub width: f32,
}

impl<'t> Shaper<'t> {
    /// For that typeface.
    pub fn new(typeface: &'t Typeface) -> Shaper<'t> {
        let shapes = |cut: &'t Cut| Shapes {
            face: Face::from_slice(&cut.file, 0).expect("a typeface is made of fonts that could be read"),
            font: &cut.font,
        };
        Shaper {
            plain: shapes(&typeface.plain),
            bold: shapes(&typeface.bold),
            widths: HashMap::new(),
            missing: BTreeSet::new(),
            right_to_left: None,
        }
    }

    /// The font that goes into the file.
    pub fn font(&self, voice: Voice) -> Font {
        self.shapes(voice).font.clone()
    }

    /// How wide words are, in letters of that size.
    pub fn width(&mut self, text: &str, voice: Voice, size: f32) -> f32 {
        let key = (voice, text.to_owned());
        if let Some(width) = self.widths.get(&key) {
            return width * size;
        }
        let width = self.shape(text, voice).width;
        self.widths.insert(key, width);
        width * size
    }

    /// The shapes of words.
    pub fn shape(&mut self, text: &str, voice: Voice) -> Shaped {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        if buffer.direction() != Direction::LeftToRight {
            self.right_to_left.get_or_insert_with(|| text.to_owned());
            buffer.set_direction(Direction::LeftToRight);
        }
        let face = &self.shapes(voice).face;
        let unit = 1.0 / face.units_per_em() as f32;
        let enlarged = enlarged(voice);
        let shaped = rustybuzz::shape(face, &[], buffer);
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let mut glyphs = Vec::with_capacity(starts.len());
        let mut width = 0.0;
        let mut lacking = Vec::new();
        for (at, (info, place)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
            let start = starts[at];
            let end = starts[at..].iter().copied().find(|next| *next > start).unwrap_or(text.len());
            if info.glyph_id == 0 {
                lacking.extend(text[start..end].chars());
            }
            let advance = place.x_advance as f32 * unit;
            width += advance;
            let (x, y) = (place.x_offset as f32 * unit, place.y_offset as f32 * unit);
            glyphs.push(KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, x, y, 0.0, start..end, None));
        }
        self.missing.extend(lacking);
        Shaped { glyphs, width: width * enlarged }
    }

    /// How far above and below the line letters of that size reach.
    pub fn reach(&self, voice: Voice, size: f32) -> (f32, f32) {
        let face = &self.shapes(voice).face;
        let unit = size / face.units_per_em() as f32;
        (f32::from(face.ascender()) * unit, -f32::from(face.descender()) * unit)
    }

    /// What was met that cannot be printed.
    pub fn refusal(&self) -> Option<Refusal> {
        if !self.missing.is_empty() {
            return Some(Refusal::Letters(self.missing.clone()));
        }
        self.right_to_left.clone().map(Refusal::RightToLeft)
    }

    fn shapes(&self, voice: Voice) -> &Shapes<'t> {
        match voice {
            Voice::Plain => &self.plain,
            Voice::Bold | Voice::Loud => &self.bold,
        }
    }
}

/// How much larger than plain words are those said so.
pub(super) fn enlarged(voice: Voice) -> f32 {
    if voice == Voice::Loud { LOUD } else { 1.0 }
}

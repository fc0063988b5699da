//! Words as lines: broken between words, never hyphenated, left aligned, and never longer than a reader can follow (Easy
//! Read: at most 45 letters). Only what is too long for any line, such as a web address, is broken within.

use std::borrow::Cow;

use krilla::text::KrillaGlyph;
use unicode_segmentation::UnicodeSegmentation;

use super::paper::{Run, Voice, Words};
use super::shape::{Shaper, enlarged};

/// How long a line may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Limits {
    /// The size of plain letters, in points.
    pub size: f32,
    /// In points.
    pub width: f32,
    /// In letters.
    pub letters: usize,
}

/// A line that is set.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub stretches: Vec<Stretch>,
    /// The size of its largest letters, in points.
    pub size: f32,
}

/// A stretch of a line that looks alike and leads to one place.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    /// From the start of the line, in points.
    pub x: f32,
    pub width: f32,
    pub size: f32,
    pub voice: Voice,
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    /// The link it is part of: its number within the block, and where it leads.
    pub link: Option<(usize, String)>,
}

/// A word, or a part of one where it changes its looks.
#[derive(Clone, Debug)]
struct Part<'w> {
    text: &'w str,
    run: usize,
    /// Whether a space stands before it.
    spaced: bool,
}

/// The lines of words. What begins on a new line does so.
pub(super) fn lines(words: &[Words], limits: Limits, shaper: &mut Shaper<'_>) -> Vec<Line> {
    let mut set = Vec::new();
    let mut links = 0;
    for words in words {
        set.extend(broken(&words.0, links, limits, shaper));
        links += words.0.len();
    }
    set
}

fn broken(runs: &[Run], links_before: usize, limits: Limits, shaper: &mut Shaper<'_>) -> Vec<Line> {
    let runs = &*seen(runs);
    let parts = parts(runs);
    let links = links(runs, links_before);
    let mut lines = Vec::new();
    let mut line: Vec<Part<'_>> = Vec::new();
    let mut used = Used::default();
    for word in parts.chunk_by(|_, next| !next.spaced) {
        let size = Used::of(word, runs, limits, shaper);
        if !line.is_empty() && !used.with(size).fits(limits) {
            lines.push(set(&std::mem::take(&mut line), (runs, &links), limits, shaper));
            used = Used::default();
        }
        if line.is_empty() && !size.fits(limits) {
            let mut pieces = pieces(word, runs, limits, shaper);
            line = pieces.pop().unwrap_or_default();
            lines.extend(pieces.iter().map(|piece| set(piece, (runs, &links), limits, shaper)));
            used = Used::of(&line, runs, limits, shaper);
            continue;
        }
        used = if line.is_empty() { size } else { used.with(size) };
        line.extend_from_slice(word);
    }
    if !line.is_empty() {
        lines.push(set(&line, (runs, &links), limits, shaper));
    }
    lines
}

/// How much of a line is used.
#[derive(Clone, Copy, Debug, Default)]
struct Used {
    width: f32,
    letters: usize,
    /// How wide the space before it would be.
    space: f32,
}

impl Used {
    fn of(word: &[Part<'_>], runs: &[Run], limits: Limits, shaper: &mut Shaper<'_>) -> Used {
        let mut used = Used::default();
        for part in word {
            let voice = runs[part.run].voice;
            used.width += shaper.width(part.text, voice, limits.size);
            used.letters += part.text.graphemes(true).count();
            if used.space == 0.0 {
                used.space = shaper.width(" ", voice, limits.size);
            }
        }
        used
    }

    fn with(self, word: Used) -> Used {
        Used {
            width: self.width + word.space + word.width,
            letters: self.letters + 1 + word.letters,
            space: self.space,
        }
    }

    fn fits(self, limits: Limits) -> bool {
        self.width <= limits.width && self.letters <= limits.letters
    }
}

/// Runs without what nobody sees: marks for machines, and where a word might be hyphenated.
fn seen(runs: &[Run]) -> Cow<'_, [Run]> {
    let unseen = |c: char| {
        (c.is_control() && !c.is_whitespace())
            || matches!(
                c,
                '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'
                    ..='\u{202e}' | '\u{2060}' | '\u{feff}'
            )
    };
    if !runs.iter().any(|run| run.text.contains(unseen)) {
        return Cow::Borrowed(runs);
    }
    runs.iter().map(|run| Run { text: run.text.replace(unseen, ""), ..run.clone() }).collect()
}

/// The words of runs, each as many parts as it has looks.
fn parts(runs: &[Run]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut spaced = true;
    for (run, it) in runs.iter().enumerate() {
        for text in it.text.split_inclusive(is_space) {
            let word = text.trim_end_matches(is_space);
            if !word.is_empty() {
                parts.push(Part { text: word, run, spaced });
                spaced = false;
            }
            spaced |= word.len() < text.len();
        }
    }
    parts
}

/// What lines may be broken at. A space that holds words together is none.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}'
}

/// The number of the link each run is part of: two that follow each other to one address are one link.
fn links(runs: &[Run], before_these: usize) -> Vec<Option<usize>> {
    let mut number = before_these;
    let mut before = None;
    let numbered = runs.iter().map(|run| {
        if run.link.as_ref() != before {
            number += 1;
            before = run.link.as_ref();
        }
        run.link.as_ref().map(|_| number)
    });
    numbered.collect()
}

/// A word that is too long for a line in pieces that are not: after a mark of punctuation if there is one.
fn pieces<'w>(
    word: &[Part<'w>],
    runs: &[Run],
    limits: Limits,
    shaper: &mut Shaper<'_>,
) -> Vec<Vec<Part<'w>>> {
    let mut pieces = Vec::new();
    let mut piece: Vec<Part<'w>> = Vec::new();
    let mut used = Used::default();
    for part in word {
        let voice = runs[part.run].voice;
        let mut rest = part.text;
        while !rest.is_empty() {
            let mut fits = 0;
            let mut after_mark = 0;
            let (mut width, mut letters) = (used.width, used.letters);
            for (at, letter) in rest.grapheme_indices(true) {
                width += shaper.width(letter, voice, limits.size);
                letters += 1;
                if (width > limits.width || letters > limits.letters) && (at > 0 || !piece.is_empty()) {
                    break;
                }
                fits = at + letter.len();
                if ["/", ".", "@", "-", "_", "?", "&", "="].contains(&letter) {
                    after_mark = fits;
                }
            }
            let cut = match fits == rest.len() {
                true => fits,
                false if after_mark > 0 => after_mark,
                false => fits,
            };
            let (now, later) = rest.split_at(cut);
            if !now.is_empty() {
                piece.push(Part { text: now, run: part.run, spaced: piece.is_empty() });
                used.width += shaper.width(now, voice, limits.size);
                used.letters += now.graphemes(true).count();
            }
            if !later.is_empty() {
                pieces.push(std::mem::take(&mut piece));
                used = Used::default();
            }
            rest = later;
        }
    }
    pieces.push(piece);
    pieces
}

/// A line of parts: those that look alike and lead to one place together.
fn set(
    parts: &[Part<'_>],
    (runs, links): (&[Run], &[Option<usize>]),
    limits: Limits,
    shaper: &mut Shaper<'_>,
) -> Line {
    let mut line = Line::default();
    let mut stretches: Vec<(String, Voice, Option<usize>, usize)> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let (voice, link) = (runs[part.run].voice, links[part.run]);
        let spaced = at > 0 && part.spaced;
        match stretches.last_mut() {
            Some((text, same, to, _)) if *same == voice && *to == link => {
                text.push_str(if spaced { " " } else { "" });
                text.push_str(part.text);
            }
            last => {
                // The space belongs to the words before, so that a link does not begin with it, unless those are one.
                let mut before = "";
                match last {
                    Some((text, _, None, _)) if spaced => text.push(' '),
                    Some(_) if spaced => before = " ",
                    _ => {}
                }
                stretches.push((format!("{before}{}", part.text), voice, link, part.run));
            }
        }
    }
    let mut x = 0.0;
    for (text, voice, link, run) in stretches {
        let shaped = shaper.shape(&text, voice);
        let (width, size) = (shaped.width * limits.size, limits.size * enlarged(voice));
        let link = link.zip(runs[run].link.clone());
        line.stretches.push(Stretch { x, width, size, voice, text, glyphs: shaped.glyphs, link });
        line.size = line.size.max(size);
        x += width;
    }
    line
}

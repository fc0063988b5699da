//! How words stand out from what is behind them, on a whole page and in every mode: each pair of colours once.

use foldhash::HashMap;

use super::covered::Covers;
use super::exempt::is_exempt;
use crate::check::findings::Findings;
use crate::check::scene::PageScene;
use crate::html::Element;
use crate::style::{Contrast, Look, Mode, Modes};

/// The least contrast of plain words, and of large ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needed {
    pub plain: f32,
    pub large: f32,
}

/// What is known of the words of one look.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Verdict {
    Enough,
    TooLow(Contrast, f32),
    Unsure,
}

/// A pair of colours that is too close, and where.
struct Pair<'d> {
    first: Element<'d>,
    contrast: Contrast,
    needed: f32,
    modes: Modes,
    places: usize,
}

/// Finds words whose contrast is too low.
pub(super) fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>, needed: Needed) {
    let styles = scene.styles;
    // On paper browsers leave out grounds and darken words, and forced colours are the reader's own.
    let judged = styles.modes().without(Mode::PRINT).without(Mode::FORCED);
    let mut verdicts: HashMap<u64, Vec<(Modes, Verdict)>> = HashMap::default();
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    let mut at: HashMap<(String, String, u32), usize> = HashMap::default();
    let mut unsure: Vec<u64> = Vec::new();
    let mut covers = Covers::none_yet();
    for (element, words) in scene.words().chain(values(scene)) {
        let Some(style) = styles.of(element) else { continue };
        let known = verdicts.entry(style.number()).or_insert_with(|| {
            let looks = style.looks().map(|(modes, look)| (modes.both(judged), verdict(look, needed)));
            looks.filter(|(modes, verdict)| !modes.is_empty() && *verdict != Verdict::Enough).collect()
        });
        if known.is_empty() || !says_something(words) || is_exempt(scene, element) {
            continue;
        }
        let is_aria_hidden = element.hiding().aria_hidden;
        let is_sure = !styles.is_partial()
            && is_word(words)
            && !covers.may_cover(scene, element)
            && !scene.is_drawn_over(element);
        for (modes, verdict) in known.iter() {
            match verdict {
                // Nobody meets it, by eye or by ear.
                Verdict::TooLow(contrast, _) if is_aria_hidden && contrast.most <= 1.0 => {}
                // What has the colour of its ground may be meant for nobody's eye.
                Verdict::TooLow(contrast, needed) if is_sure && contrast.most > 1.0 => {
                    let key = (contrast.text.to_string(), contrast.ground.to_string(), needed.to_bits());
                    let next = pairs.len();
                    let place = *at.entry(key).or_insert(next);
                    if place == next {
                        pairs.push(Pair {
                            first: element,
                            contrast: *contrast,
                            needed: *needed,
                            modes: *modes,
                            places: 1,
                        });
                    } else {
                        pairs[place].modes = pairs[place].modes.either(*modes);
                        pairs[place].places += 1;
                    }
                }
                Verdict::Enough => {}
                _ if unsure.contains(&style.number()) => {}
                _ => {
                    unsure.push(style.number());
                    findings.unsure(
                        element,
                        format!(
                            "Look whether these words stand out from what is behind them{}: a ratio of {}:1 is needed",
                            styles.describe_all(*modes),
                            needed.plain
                        ),
                    );
                }
            }
        }
    }
    for pair in pairs {
        report(scene, findings, &pair);
    }
}

fn report(scene: &PageScene<'_>, findings: &mut Findings<'_>, pair: &Pair<'_>) {
    let Contrast { least, text, ground, .. } = pair.contrast;
    let also = match pair.places {
        1 => String::new(),
        2 => ", and so have others on this page".to_owned(),
        places => format!(", and so have {} others on this page", places - 1),
    };
    findings.on(
        pair.first,
        format!(
            "These words have a contrast of only {:.2}:1{}, {text} on {ground}{also}",
            (least * 100.0).floor() / 100.0,
            scene.styles.describe_all(pair.modes),
        ),
        format!(
            "Make the words darker or lighter in the style sheet, until the contrast is at least {}:1.",
            pair.needed
        ),
    );
}

fn verdict(look: &Look, needed: Needed) -> Verdict {
    if !look.is_seen() {
        return Verdict::Enough;
    }
    let least = if look.is_large() { needed.large } else { needed.plain };
    match look.contrast {
        Some(contrast) if contrast.least >= least => Verdict::Enough,
        // A shadow may make the letters stand out, and how large they are must be known.
        Some(contrast) if contrast.most < least && !look.has_shadow && !look.font_size.is_nan() => {
            Verdict::TooLow(contrast, least)
        }
        _ => Verdict::Unsure,
    }
}

/// What stands in fields and on buttons that have their words in an attribute.
fn values<'s, 'd>(scene: &'s PageScene<'d>) -> impl Iterator<Item = (Element<'d>, &'d str)> + use<'s, 'd> {
    const WITHOUT_WORDS: [&str; 8] =
        ["checkbox", "color", "file", "hidden", "image", "password", "radio", "range"];
    scene.elements().filter_map(|seen| {
        let field = seen.element;
        let is_read = field.is("input") && !field.is_input_of(&WITHOUT_WORDS);
        let words = field.attribute("value").filter(|_| is_read)?;
        Some((field, words))
    })
}

/// Whether a text holds letters or digits at all.
fn says_something(words: &str) -> bool {
    words.chars().any(char::is_alphanumeric)
}

/// Whether a text is surely language: a single letter may be a sign, such as the X that closes something.
fn is_word(words: &str) -> bool {
    words.split(|next: char| !next.is_alphanumeric()).any(|word| word.chars().nth(1).is_some())
}

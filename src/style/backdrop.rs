//! What lies behind words: colours stacked one over another, some of them see-through, some of them not known.

use super::colour::Colour;
use super::image::Image;
use super::paint::Light;

/// What lies behind the words of an element, from the paper up.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Backdrop {
    /// Each is drawn on its own, and then laid over those before it as a whole.
    sheets: Vec<Sheet>,
    /// A filter or a blend changes what is seen.
    is_lost: bool,
}

#[derive(Clone, PartialEq, Debug)]
struct Sheet {
    opacity: f32,
    /// The colours there may be: one, or those of a gradient; `None` where nobody knows.
    colours: Option<Vec<Colour>>,
}

/// Most colours that are followed side by side.
const MOST: usize = 24;

/// How words stand out from what is behind them.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Contrast {
    /// The least ratio that is surely met, and the greatest that may be met somewhere.
    pub least: f32,
    /// The greatest ratio there is anywhere behind them.
    pub most: f32,
    /// The colour that is seen of the words, where the ratio is least.
    pub text: Colour,
    /// The colour behind them there.
    pub ground: Colour,
}

impl Backdrop {
    pub(super) fn paper(colour: Option<Colour>) -> Backdrop {
        let sheet = Sheet { opacity: 1.0, colours: colour.map(|colour| vec![colour]) };
        Backdrop { sheets: vec![sheet], is_lost: false }
    }

    /// Its one colour, where it has one and nothing more is laid over it.
    pub(super) fn plain(&self) -> Option<Colour> {
        match (&*self.sheets, self.is_lost) {
            ([Sheet { opacity: 1.0, colours: Some(colours) }], false) => match **colours {
                [colour] => Some(colour),
                _ => None,
            },
            _ => None,
        }
    }

    /// Something changes all colours in a way that is not followed.
    pub(super) fn lose(&mut self) {
        self.is_lost = true;
    }

    /// It lies somewhere else than the element around it.
    pub(super) fn move_away(&mut self) {
        if let Some(top) = self.sheets.last_mut() {
            top.colours = None;
        }
    }

    /// What follows is drawn on its own and then laid over the rest, less opaque.
    pub(super) fn fade(&mut self, opacity: f32) {
        self.sheets.push(Sheet { opacity, colours: Some(vec![Colour::CLEAR]) });
    }

    /// A colour is laid over all that is there; `None` for one that is not known.
    pub(super) fn lay(&mut self, colour: Option<Colour>) {
        let Some(top) = self.sheets.last_mut() else { return };
        top.colours = match (colour, top.colours.take()) {
            (Some(colour), _) if colour.is_opaque() => Some(vec![colour]),
            (Some(colour), Some(below)) => Some(below.into_iter().map(|one| colour.over(one)).collect()),
            _ => None,
        };
    }

    /// Pictures are laid over all that is there, the last of them first.
    pub(super) fn cover(&mut self, images: &[Image], light: Light) {
        for image in images.iter().rev() {
            let Some(top) = self.sheets.last_mut() else { return };
            let stops = match image {
                Image::Gradient(stops) => {
                    stops.iter().map(|stop| stop.seen(light)).collect::<Option<Vec<_>>>()
                }
                Image::Picture => None,
            };
            top.colours = match (stops, top.colours.take()) {
                (Some(stops), _) if stops.iter().all(|stop| stop.is_opaque()) => Some(stops),
                (Some(stops), Some(below)) => {
                    let each = stops.iter().flat_map(|stop| below.iter().map(|one| stop.over(*one)));
                    Some(each.collect())
                }
                _ => None,
            };
            if let Some(colours) = &mut top.colours {
                colours.dedup();
                if colours.len() > MOST {
                    top.colours = None;
                }
            }
        }
    }

    /// How words of a colour stand out; `None` when that cannot be told.
    pub(super) fn contrast(&self, colour: Colour) -> Option<Contrast> {
        if self.is_lost {
            return None;
        }
        // Pairs of what is seen with the words and without, from the topmost sheet down.
        let mut pairs: Vec<(Colour, Colour)> = Vec::new();
        for (depth, sheet) in self.sheets.iter().rev().enumerate() {
            let colours = sheet.colours.as_ref()?;
            if depth == 0 {
                pairs = colours.iter().map(|ground| (colour.over(*ground), *ground)).collect();
            } else {
                let each = colours.iter().flat_map(|below| {
                    pairs.iter().map(|(text, ground)| (text.over(*below), ground.over(*below)))
                });
                pairs = each.collect();
            }
            if pairs.len() > MOST {
                return None;
            }
            for (text, ground) in &mut pairs {
                *text = text.faded(sheet.opacity);
                *ground = ground.faded(sheet.opacity);
            }
        }
        let lightness = |colour: Colour| colour.luminance();
        let lighter = pairs.iter().any(|(text, ground)| lightness(*text) >= lightness(*ground));
        let darker = pairs.iter().any(|(text, ground)| lightness(*text) <= lightness(*ground));
        let mut found: Option<Contrast> = None;
        for (text, ground) in pairs {
            let ratio = text.contrast(ground);
            let (least, most) = found.map_or((f32::MAX, 0.0), |found| (found.least, found.most));
            if ratio < least || found.is_none() {
                found = Some(Contrast { least: ratio, most: most.max(ratio), text, ground });
            } else if let Some(found) = &mut found {
                found.most = most.max(ratio);
            }
        }
        // Between a lighter and a darker colour there is one that is just as light as the words.
        if let Some(found) = found.as_mut().filter(|found| lighter && darker && found.most > 1.0) {
            found.least = 1.0;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GREY: Colour = Colour { red: 0.5, green: 0.5, blue: 0.5, alpha: 1.0 };

    #[test]
    fn words_and_what_is_behind_them_fade_together() {
        let mut backdrop = Backdrop::paper(Some(Colour::WHITE));
        backdrop.fade(0.3);
        let contrast = backdrop.contrast(Colour::BLACK).expect("all is known");
        assert_eq!(
            (contrast.text.to_string(), contrast.ground.to_string()),
            ("#b3b3b3".into(), "#ffffff".into())
        );
        assert_eq!(format!("{:.2}", contrast.least), "2.11");
    }

    #[test]
    fn what_is_not_known_stays_so_until_something_covers_it() {
        let mut backdrop = Backdrop::paper(Some(Colour::WHITE));
        backdrop.cover(&[Image::Picture], Light { current: None, is_dark: false, is_forced: false });
        assert_eq!(backdrop.contrast(Colour::BLACK), None);
        backdrop.lay(Some(Colour::BLACK.faded(0.5)));
        assert_eq!(backdrop.contrast(Colour::BLACK), None);
        backdrop.lay(Some(GREY));
        assert!(backdrop.contrast(Colour::BLACK).is_some());
    }
}

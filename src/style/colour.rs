//! Colours as a screen shows them, one over another, and the contrast between two (WCAG 2.2, "contrast ratio").

use std::fmt;

/// A colour in sRGB: red, green, blue and how opaque it is, each from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Colour {
    /// Red.
    pub red: f32,
    /// Green.
    pub green: f32,
    /// Blue.
    pub blue: f32,
    /// 0 for nothing, 1 for a colour that nothing shines through.
    pub alpha: f32,
}

impl Colour {
    /// Black.
    pub const BLACK: Colour = Colour::grey(0.0);
    /// White.
    pub const WHITE: Colour = Colour::grey(1.0);
    /// No colour at all.
    pub const CLEAR: Colour = Colour { red: 0.0, green: 0.0, blue: 0.0, alpha: 0.0 };

    const fn grey(share: f32) -> Colour {
        Colour { red: share, green: share, blue: share, alpha: 1.0 }
    }

    pub(super) const fn of_bytes(red: u8, green: u8, blue: u8) -> Colour {
        Colour { red: red as f32 / 255.0, green: green as f32 / 255.0, blue: blue as f32 / 255.0, alpha: 1.0 }
    }

    /// Whether nothing shines through.
    pub fn is_opaque(self) -> bool {
        self.alpha >= 0.999
    }

    /// Whether nothing of it is seen.
    pub fn is_clear(self) -> bool {
        self.alpha <= 0.001
    }

    /// The same, less opaque.
    pub fn faded(self, share: f32) -> Colour {
        Colour { alpha: self.alpha * share, ..self }
    }

    /// What is seen where this lies over another, as browsers mix them
    /// (<https://www.w3.org/TR/compositing-1/#simplealphacompositing>).
    pub fn over(self, below: Colour) -> Colour {
        let alpha = self.alpha + below.alpha * (1.0 - self.alpha);
        if alpha <= 0.0 {
            return Colour::CLEAR;
        }
        let mix =
            |own: f32, other: f32| (own * self.alpha + other * below.alpha * (1.0 - self.alpha)) / alpha;
        Colour {
            red: mix(self.red, below.red),
            green: mix(self.green, below.green),
            blue: mix(self.blue, below.blue),
            alpha,
        }
    }

    /// The relative luminance: 0 for black, 1 for white (WCAG 2.2, "relative luminance").
    pub fn luminance(self) -> f32 {
        let linear = |share: f32| match share {
            share if share <= 0.04045 => share / 12.92,
            share => ((share + 0.055) / 1.055).powf(2.4),
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast between two opaque colours: from 1 to 21.
    pub fn contrast(self, other: Colour) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

/// As a person writes it: `#0b5a50`.
impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let byte = |share: f32| (share.clamp(0.0, 1.0) * 255.0).round() as u8;
        write!(out, "#{:02x}{:02x}{:02x}", byte(self.red), byte(self.green), byte(self.blue))?;
        if !self.is_opaque() {
            write!(out, "{:02x}", byte(self.alpha))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let case = |one: (u8, u8, u8), two: (u8, u8, u8), ratio: &str| {
            let colour = |(red, green, blue)| Colour::of_bytes(red, green, blue);
            assert_eq!(format!("{:.2}", colour(one).contrast(colour(two))), ratio);
            assert_eq!(format!("{:.2}", colour(two).contrast(colour(one))), ratio);
        };
        case((0, 0, 0), (255, 255, 255), "21.00");
        case((0x77, 0x77, 0x77), (255, 255, 255), "4.48");
        case((0x76, 0x76, 0x76), (255, 255, 255), "4.54");
        case((255, 0, 0), (255, 255, 255), "4.00");
        case((1, 2, 3), (1, 2, 3), "1.00");
    }

    #[test]
    fn a_thin_colour_lets_what_is_below_shine_through() {
        assert_eq!(Colour::BLACK.faded(0.5).over(Colour::WHITE).to_string(), "#808080");
        assert_eq!(Colour::BLACK.over(Colour::WHITE), Colour::BLACK);
        assert_eq!(Colour::CLEAR.over(Colour::CLEAR), Colour::CLEAR);
        assert_eq!(Colour::WHITE.faded(0.25).to_string(), "#ffffff40");
    }
}

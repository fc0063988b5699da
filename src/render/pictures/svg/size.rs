//! The size of a drawing: its `viewBox`, or else its `width` and `height`, or else a square.

use super::SIDE;

/// No drawing is thinner than this many times its length; what says so is a slip.
const LONGEST: f64 = 20.0;

/// Width and height in CSS pixels, the longer of them [`SIDE`].
pub(super) fn of(attributes: &[(String, String)]) -> (u32, u32) {
    let value = |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
    let stated = || Some((length(value("width")?)?, length(value("height")?)?));
    let (width, height) = value("viewBox").and_then(view_box).or_else(stated).unwrap_or((1.0, 1.0));
    let ratio = (width / height).clamp(1.0 / LONGEST, LONGEST);
    if ratio >= 1.0 { (SIDE, pixels(1.0 / ratio)) } else { (pixels(ratio), SIDE) }
}

/// A share of [`SIDE`], at least one pixel.
fn pixels(share: f64) -> u32 {
    (1..=SIDE).rev().find(|side| f64::from(*side) <= f64::from(SIDE) * share + 0.5).unwrap_or(1)
}

fn view_box(value: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = value
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let [_, _, width, height] = numbers[..] else { return None };
    (positive(width) && positive(height)).then_some((width, height))
}

/// A length in any unit: only the ratio of two is used. A percentage says nothing.
fn length(value: &str) -> Option<f64> {
    let number = value.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok()?;
    positive(number).then_some(number)
}

fn positive(number: f64) -> bool {
    number.is_finite() && number > 0.0
}

//! What is kept from the eye while screen readers still meet it: cut down to nothing, or put far off the screen.

use super::chosen::{Chosen, Given};
use super::length::Extent;
use super::property::Property as P;
use super::value::Value;

/// So many CSS pixels to one side are off every screen.
const FAR: f32 = -500.0;

/// So much of what is around an element, in percent, is all of it.
const ALL: f32 = -100.0;

/// Whether an element is out of sight by itself.
pub(super) fn is_out(chosen: &Chosen, extent: &dyn Fn(P) -> Option<Extent>) -> bool {
    let position = chosen.text(P::Position).unwrap_or("static");
    let is_taken_out = matches!(position, "absolute" | "fixed");
    let is_far = |property| extent(property).is_some_and(|extent| extent.px < FAR || extent.percent <= ALL);
    if position != "static" && [P::Top, P::Left, P::Right, P::Bottom].into_iter().any(is_far) {
        return true;
    }
    if is_far(P::TextIndent)
        || matches!(chosen.of(P::Opacity), Given::Value(Value::Number(share)) if *share <= 0.0)
    {
        return true;
    }
    let is_tiny = |property| extent(property).and_then(Extent::pixels).is_some_and(|pixels| pixels <= 1.0);
    let is_cut =
        chosen.text(P::Overflow).is_some_and(|text| text.contains("hidden") || text.contains("clip"));
    if is_cut && (is_tiny(P::Width) || is_tiny(P::Height) || is_tiny(P::MaxHeight)) {
        return true;
    }
    if chosen.text(P::Transform).is_some_and(moves_it_out) {
        return true;
    }
    let is_clipped = is_taken_out && chosen.text(P::Clip).is_some_and(is_nothing);
    is_clipped || chosen.text(P::ClipPath).is_some_and(leaves_nothing)
}

/// Whether a `transform` makes nothing of it, or moves it off the screen: `scale(0)`, `translateX(-9999px)`.
fn moves_it_out(text: &str) -> bool {
    let Some((name, inside)) = text.split_once('(') else { return false };
    let mut parts = inside.trim_end_matches(')').split(',').map(str::trim);
    match name.trim() {
        "scale" | "scale3d" | "scalex" | "scaley" => {
            parts.next().is_some_and(|part| matches!(part, "0" | "0.0" | "0%"))
        }
        "translate" | "translate3d" | "translatex" | "translatey" => parts.any(|part| {
            let pixels = part.strip_suffix("px").and_then(|number| number.parse::<f32>().ok());
            pixels.is_some_and(|pixels| pixels < FAR)
        }),
        _ => false,
    }
}

/// Whether a `clip` leaves nothing: `rect(0, 0, 0, 0)`, `rect(1px 1px 1px 1px)`.
fn is_nothing(text: &str) -> bool {
    let Some(inside) = text.strip_prefix("rect(") else { return false };
    let mut numbers = inside.trim_end_matches(')').split([',', ' ']).filter(|part| !part.is_empty());
    numbers.all(|part| matches!(part, "0" | "0px" | "1px" | "0.1px"))
}

/// Whether a `clip-path` leaves nothing: `inset(50%)`, `circle(0)`.
fn leaves_nothing(text: &str) -> bool {
    let Some((shape, inside)) = text.split_once('(') else { return false };
    let first = inside.split([')', ',', ' ']).next().unwrap_or_default();
    match shape.trim() {
        "inset" => first
            .strip_suffix('%')
            .and_then(|share| share.parse::<f32>().ok())
            .is_some_and(|share| share >= 50.0),
        "circle" | "ellipse" => matches!(first, "0" | "0px" | "0%"),
        "polygon" => {
            inside.trim_end_matches(')').split([',', ' ']).all(|part| matches!(part.trim(), "" | "0" | "0px"))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_down_to_nothing_is_out_of_sight() {
        assert!(is_nothing("rect(0 0 0 0)") && is_nothing("rect(1px, 1px, 1px, 1px)"));
        assert!(!is_nothing("rect(0, 100px, 20px, 0)") && !is_nothing("auto"));
        assert!(
            leaves_nothing("inset(50%)") && leaves_nothing("inset(100% 100%)") && leaves_nothing("circle(0)")
        );
        assert!(!leaves_nothing("inset(10%)") && !leaves_nothing("none") && !leaves_nothing("circle(50%)"));
    }
}

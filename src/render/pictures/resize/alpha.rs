//! Dots that can be seen through, prepared for scaling. A clear dot has a colour too, mostly black; unless
//! colours are weighed by how much is seen of them, scaling draws a dark line round every shape.

use image::DynamicImage;

/// Weighs each colour by how much is seen of it.
pub(super) fn premultiply(picture: &mut DynamicImage) {
    let DynamicImage::ImageRgba8(dots) = picture else { return };
    for dot in dots.pixels_mut() {
        let [red, green, blue, seen] = dot.0;
        let weighed = |colour: u8| to_byte((u32::from(colour) * u32::from(seen) + 127) / 255);
        dot.0 = [weighed(red), weighed(green), weighed(blue), seen];
    }
}

/// The reverse.
pub(super) fn unmultiply(picture: &mut DynamicImage) {
    let DynamicImage::ImageRgba8(dots) = picture else { return };
    for dot in dots.pixels_mut() {
        let [red, green, blue, seen] = dot.0;
        let whole = |colour: u8| match u32::from(seen) {
            0 => 0,
            seen => to_byte((u32::from(colour) * 255 + seen / 2) / seen),
        };
        dot.0 = [whole(red), whole(green), whole(blue), seen];
    }
}

fn to_byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

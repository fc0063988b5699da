//! What a frame shows: the page written into its `srcdoc`, or the one at its address.

use super::tree::Element;

/// Where the page in a frame comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Framed<'d> {
    /// It stands in the frame itself.
    Written(&'d str),
    /// It stands at an address.
    At(&'d str),
}

impl<'d> Element<'d> {
    /// What an `<iframe>` shows; `None` for a frame that shows nothing, and for any other element.
    pub fn framed(self) -> Option<Framed<'d>> {
        if !self.is("iframe") {
            return None;
        }
        let address = || self.attribute("src").map(str::trim);
        let shows = |address: &&str| !address.is_empty() && !address.eq_ignore_ascii_case("about:blank");
        self.attribute("srcdoc").map(Framed::Written).or_else(|| address().filter(shows).map(Framed::At))
    }

    /// Whether a frame or picture is too small for anything in it to be seen, by its own `width` or `height`.
    pub fn is_a_speck(self) -> bool {
        let is_tiny = |name| {
            self.attribute(name)
                .and_then(|size| size.trim().parse::<f64>().ok())
                .is_some_and(|size| size <= 1.0)
        };
        is_tiny("width") || is_tiny("height")
    }
}

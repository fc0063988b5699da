//! The properties that are judged, what kind of value each takes, and which of them a shorthand sets.

/// What a value of a property looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Paint,
    /// A length, or a word such as `auto`.
    Length,
    /// A number, a percentage or a word.
    Number,
    Images,
    /// Any text; what it means is asked later, and only of some of it.
    Text,
}

macro_rules! properties {
    ($($property:ident $name:literal $shape:ident $inherits:ident,)*) => {
        /// One property that is judged.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Property { $(#[doc = $name] $property),* }

        impl Property {
            pub(super) const ALL: &[Property] = &[$(Property::$property),*];

            pub(super) fn shape(self) -> Shape {
                match self { $(Property::$property => Shape::$shape),* }
            }

            pub(super) fn is_inherited(self) -> bool {
                match self { $(Property::$property => stringify!($inherits).len() == "yes".len()),* }
            }
        }
    };
}

properties! {
    ColorScheme "color-scheme" Text yes,
    Color "color" Paint yes,
    FontSize "font-size" Length yes,
    FontWeight "font-weight" Number yes,
    FontStyle "font-style" Text yes,
    LineHeight "line-height" Length yes,
    LetterSpacing "letter-spacing" Length yes,
    WordSpacing "word-spacing" Length yes,
    TextAlign "text-align" Text yes,
    TextTransform "text-transform" Text yes,
    TextIndent "text-indent" Length yes,
    WhiteSpace "white-space" Text yes,
    TextShadow "text-shadow" Text yes,
    Direction "direction" Text yes,
    Visibility "visibility" Text yes,
    Display "display" Text no,
    BackgroundColor "background-color" Paint no,
    BackgroundImage "background-image" Images no,
    BackgroundClip "background-clip" Text no,
    BorderImage "border-image" Images no,
    Opacity "opacity" Number no,
    TextDecoration "text-decoration-line" Text no,
    OutlineStyle "outline-style" Text no,
    OutlineWidth "outline-width" Length no,
    OutlineColor "outline-color" Paint no,
    OutlineOffset "outline-offset" Length no,
    BoxShadow "box-shadow" Text no,
    BorderStyle "border-bottom-style" Text no,
    BorderWidth "border-bottom-width" Length no,
    BorderColor "border-bottom-color" Paint no,
    OtherBorders "border-left" Text no,
    Width "width" Length no,
    Height "height" Length no,
    MaxHeight "max-height" Length no,
    MinWidth "min-width" Length no,
    MinHeight "min-height" Length no,
    Padding "padding" Text no,
    Margin "margin" Text no,
    Float "float" Text no,
    Gap "gap" Text no,
    Position "position" Text no,
    Top "top" Length no,
    Right "right" Length no,
    Bottom "bottom" Length no,
    Left "left" Length no,
    Overflow "overflow" Text no,
    Clip "clip" Text no,
    ClipPath "clip-path" Text no,
    Transform "transform" Text no,
    Rotate "rotate" Text no,
    Filter "filter" Text no,
    BackdropFilter "backdrop-filter" Text no,
    Blend "mix-blend-mode" Text no,
    ContentVisibility "content-visibility" Text no,
    Content "content" Text no,
    Trait "animation" Text no,
}

/// The properties that a declaration of that (lower case) name sets; none for a name that is not judged.
pub(super) fn named(name: &str) -> &'static [Property] {
    use Property as P;
    match name {
        "color-scheme" => &[P::ColorScheme],
        "color" | "-webkit-text-fill-color" => &[P::Color],
        "max-height" => &[P::MaxHeight],
        // Whether one of these changes when the focus comes is all that is asked of them.
        "animation"
        | "animation-name"
        | "border-radius"
        | "font-family"
        | "scale"
        | "text-decoration-color"
        | "text-decoration-style"
        | "text-decoration-thickness"
        | "text-underline-offset"
        | "translate" => &[P::Trait],
        "font" => &[P::FontStyle, P::FontWeight, P::FontSize, P::LineHeight],
        "font-size" => &[P::FontSize],
        "font-weight" => &[P::FontWeight],
        "font-style" => &[P::FontStyle],
        "line-height" => &[P::LineHeight],
        "letter-spacing" => &[P::LetterSpacing],
        "word-spacing" => &[P::WordSpacing],
        "text-align" => &[P::TextAlign],
        "text-transform" => &[P::TextTransform],
        "text-indent" => &[P::TextIndent],
        "white-space" | "text-wrap" | "text-wrap-mode" => &[P::WhiteSpace],
        "text-shadow" => &[P::TextShadow],
        "direction" => &[P::Direction],
        "visibility" => &[P::Visibility],
        "display" => &[P::Display],
        "background" => &[P::BackgroundColor, P::BackgroundImage, P::BackgroundClip],
        "background-color" => &[P::BackgroundColor],
        "background-image" => &[P::BackgroundImage],
        "background-clip" | "-webkit-background-clip" => &[P::BackgroundClip],
        "border-image" | "border-image-source" | "-webkit-border-image" => &[P::BorderImage],
        "opacity" => &[P::Opacity],
        "text-decoration" | "text-decoration-line" => &[P::TextDecoration],
        "outline" => &[P::OutlineStyle, P::OutlineWidth, P::OutlineColor],
        "outline-style" => &[P::OutlineStyle],
        "outline-width" => &[P::OutlineWidth],
        "outline-color" => &[P::OutlineColor],
        "outline-offset" => &[P::OutlineOffset],
        "box-shadow" => &[P::BoxShadow],
        "border" => &[P::BorderStyle, P::BorderWidth, P::BorderColor, P::OtherBorders, P::BorderImage],
        "border-bottom" | "border-block-end" | "border-block" => {
            &[P::BorderStyle, P::BorderWidth, P::BorderColor]
        }
        "border-style" | "border-bottom-style" | "border-block-style" | "border-block-end-style" => {
            &[P::BorderStyle]
        }
        "border-width" | "border-bottom-width" | "border-block-width" | "border-block-end-width" => {
            &[P::BorderWidth]
        }
        "border-color" | "border-bottom-color" | "border-block-color" | "border-block-end-color" => {
            &[P::BorderColor]
        }
        "border-left"
        | "border-right"
        | "border-top"
        | "border-inline"
        | "border-inline-start"
        | "border-inline-end"
        | "border-block-start"
        | "border-left-color"
        | "border-left-style"
        | "border-left-width"
        | "border-right-color"
        | "border-right-style"
        | "border-right-width"
        | "border-top-color"
        | "border-top-style"
        | "border-top-width" => &[P::OtherBorders],
        "width" | "inline-size" => &[P::Width],
        "height" | "block-size" => &[P::Height],
        "min-width" | "min-inline-size" => &[P::MinWidth],
        "min-height" | "min-block-size" => &[P::MinHeight],
        "padding"
        | "padding-block"
        | "padding-inline"
        | "padding-top"
        | "padding-right"
        | "padding-bottom"
        | "padding-left"
        | "padding-block-start"
        | "padding-block-end"
        | "padding-inline-start"
        | "padding-inline-end" => &[P::Padding],
        "margin"
        | "margin-block"
        | "margin-inline"
        | "margin-top"
        | "margin-right"
        | "margin-bottom"
        | "margin-left"
        | "margin-block-start"
        | "margin-block-end"
        | "margin-inline-start"
        | "margin-inline-end" => &[P::Margin],
        "float" => &[P::Float],
        "gap" | "grid-gap" | "row-gap" | "column-gap" => &[P::Gap],
        "position" => &[P::Position],
        "inset" => &[P::Top, P::Right, P::Bottom, P::Left],
        "inset-block" => &[P::Top, P::Bottom],
        "inset-inline" => &[P::Left, P::Right],
        "top" | "inset-block-start" => &[P::Top],
        "right" | "inset-inline-end" => &[P::Right],
        "bottom" | "inset-block-end" => &[P::Bottom],
        "left" | "inset-inline-start" => &[P::Left],
        "overflow" | "overflow-x" | "overflow-y" | "overflow-block" | "overflow-inline" => &[P::Overflow],
        "clip" => &[P::Clip],
        "clip-path" | "-webkit-clip-path" => &[P::ClipPath],
        "transform" | "-webkit-transform" => &[P::Transform],
        "rotate" => &[P::Rotate],
        "filter" | "-webkit-filter" => &[P::Filter],
        "backdrop-filter" | "-webkit-backdrop-filter" => &[P::BackdropFilter],
        "mix-blend-mode" => &[P::Blend],
        "content-visibility" => &[P::ContentVisibility],
        "content" => &[P::Content],
        "all" => Property::ALL,
        _ => &[],
    }
}

//! The ways in which a page is met: by daylight and in the dark, on a phone, on paper, in colours forced by the
//! reader, with settings that the site itself offers. One page is judged in all of them at once, so that most of
//! the work is done once: a set of modes is a set of bits.

use std::fmt;
use std::ops::{BitAnd, BitOr, Not};

use super::switch::Switch;

/// What the browser tells a style sheet about the reader's screen and wishes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Surroundings {
    pub(super) what: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) is_print: bool,
    pub(super) is_dark: bool,
    pub(super) is_forced: bool,
    pub(super) wants_contrast: bool,
    pub(super) wants_stillness: bool,
    pub(super) is_touched: bool,
}

const DESK: Surroundings = Surroundings {
    what: "on a wide screen",
    width: 1280,
    height: 800,
    is_print: false,
    is_dark: false,
    is_forced: false,
    wants_contrast: false,
    wants_stillness: false,
    is_touched: false,
};

/// The surroundings that are tried; the first is the one that most rules judge.
pub(super) const SURROUNDINGS: [Surroundings; 9] = [
    DESK,
    Surroundings { what: "in dark mode", is_dark: true, ..DESK },
    Surroundings { what: "on a narrow screen", width: 320, height: 640, is_touched: true, ..DESK },
    Surroundings { what: "in print", width: 718, height: 1047, is_print: true, ..DESK },
    Surroundings { what: "in forced colours", is_forced: true, ..DESK },
    Surroundings { what: "with more contrast asked for", wants_contrast: true, ..DESK },
    Surroundings { what: "with less motion asked for", wants_stillness: true, ..DESK },
    Surroundings { what: "on an upright screen", width: 820, height: 1180, is_touched: true, ..DESK },
    Surroundings { what: "on a phone on its side", width: 740, height: 360, is_touched: true, ..DESK },
];

/// Most settings of a site that are tried.
const MOST_SWITCHES: usize = 8;

/// A set of modes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Modes(pub(super) u32);

impl Modes {
    /// No mode.
    pub(super) const NONE: Modes = Modes(0);
    /// Every mode there can be.
    pub(super) const ALL: Modes = Modes(u32::MAX);

    /// The surroundings for which something holds.
    pub(super) fn where_holds(holds: impl Fn(&Surroundings) -> bool) -> Modes {
        let bits = SURROUNDINGS.iter().enumerate().filter(|(_, around)| holds(around));
        Modes(bits.fold(0, |bits, (at, _)| bits | 1 << at))
    }

    pub(super) fn contains(self, mode: usize) -> bool {
        self.0 >> mode & 1 == 1
    }

    /// Those of both sets.
    pub fn both(self, other: Modes) -> Modes {
        self & other
    }

    /// Those of either set.
    pub fn either(self, other: Modes) -> Modes {
        self | other
    }

    /// All of them but one.
    pub fn without(self, mode: Mode) -> Modes {
        self & !Modes::one(mode.at())
    }

    /// One of them, the plainest; that of a wide screen by daylight where there is none.
    pub fn any(self) -> Mode {
        if self.is_empty() { Mode::DESK } else { Mode(self.first() as u8) }
    }

    /// One mode alone.
    pub(super) fn one(mode: usize) -> Modes {
        Modes(1 << mode)
    }

    /// The first of them.
    pub(super) fn first(self) -> usize {
        self.0.trailing_zeros() as usize
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl BitAnd for Modes {
    type Output = Modes;
    fn bitand(self, other: Modes) -> Modes {
        Modes(self.0 & other.0)
    }
}

impl BitOr for Modes {
    type Output = Modes;
    fn bitor(self, other: Modes) -> Modes {
        Modes(self.0 | other.0)
    }
}

impl Not for Modes {
    type Output = Modes;
    fn not(self) -> Modes {
        Modes(!self.0)
    }
}

impl fmt::Debug for Modes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:b}", self.0)
    }
}

/// One way in which a page is met; belongs to the styles of one page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Mode(pub(super) u8);

impl Mode {
    /// A wide screen by daylight: how most rules see a page.
    pub const DESK: Mode = Mode(0);
    /// A dark screen.
    pub const DARK: Mode = Mode(1);
    /// A phone held upright, 320 CSS pixels wide (WCAG 2.2, 1.4.10).
    pub const NARROW: Mode = Mode(2);
    /// Paper.
    pub const PRINT: Mode = Mode(3);
    /// Colours forced by the reader.
    pub const FORCED: Mode = Mode(4);
    /// A tablet held upright.
    pub const UPRIGHT: Mode = Mode(7);
    /// A phone on its side.
    pub const SIDEWAYS: Mode = Mode(8);

    pub(super) fn at(self) -> usize {
        self.0 as usize
    }
}

/// The modes of one page: all surroundings, and each of the site's own settings by daylight and in the dark.
#[derive(Clone, Debug)]
pub(super) struct ModeList {
    settings: Vec<String>,
}

impl ModeList {
    pub(super) fn new(switches: &[Switch]) -> ModeList {
        ModeList { settings: switches.iter().take(MOST_SWITCHES).map(Switch::to_string).collect() }
    }

    /// How many of the site's own settings are tried.
    pub(super) fn settings(&self) -> usize {
        self.settings.len()
    }

    pub(super) fn len(&self) -> usize {
        SURROUNDINGS.len() + 2 * self.settings.len()
    }

    pub(super) fn all(&self) -> Modes {
        Modes(u32::MAX >> (32 - self.len()))
    }

    /// What surrounds the reader in a mode.
    pub(super) fn surroundings(&self, mode: usize) -> &'static Surroundings {
        match mode.checked_sub(SURROUNDINGS.len()) {
            None => &SURROUNDINGS[mode],
            Some(setting) => &SURROUNDINGS[setting % 2],
        }
    }

    /// The setting that is chosen in a mode.
    pub(super) fn switch(&self, mode: usize) -> Option<usize> {
        mode.checked_sub(SURROUNDINGS.len()).map(|setting| setting / 2)
    }

    /// The modes of a page in which something holds that holds in these surroundings.
    pub(super) fn spread(&self, surroundings: Modes) -> Modes {
        let own = surroundings.0 & (u32::MAX >> (32 - SURROUNDINGS.len()));
        let pairs = (u32::MAX >> (32 - self.len())) & !(u32::MAX >> (32 - SURROUNDINGS.len()));
        // The settings by daylight have even places, those in the dark odd ones, from the first setting on.
        let first = SURROUNDINGS.len() % 2;
        let light = 0x5555_5555_u32 << first & pairs;
        let dark = pairs & !light;
        let light = if surroundings.contains(Mode::DESK.at()) { light } else { 0 };
        let dark = if surroundings.contains(Mode::DARK.at()) { dark } else { 0 };
        Modes(own | light | dark)
    }

    /// The modes in which a setting is chosen.
    pub(super) fn with_switch(&self, switch: usize) -> Modes {
        Modes(0b11 << (SURROUNDINGS.len() + 2 * switch)) & self.all()
    }

    /// What a person calls a mode: "in dark mode".
    pub(super) fn describe(&self, mode: usize) -> String {
        let around = self.surroundings(mode);
        match self.switch(mode) {
            None => around.what.to_owned(),
            Some(switch) if around.is_dark => format!("in dark mode with {}", self.settings[switch]),
            Some(switch) => format!("with {}", self.settings[switch]),
        }
    }
}

/// Most modes that are named one by one.
const MOST_NAMED: usize = 3;

impl ModeList {
    /// What a person calls several modes, with a space before it: " in dark mode and in print"; nothing for those
    /// among which is the plainest, in which everybody meets the page.
    pub(super) fn describe_all(&self, modes: Modes) -> String {
        let modes = modes & self.all();
        if modes.contains(Mode::DESK.at()) {
            return String::new();
        }
        let named: Vec<String> =
            (0..self.len()).filter(|mode| modes.contains(*mode)).map(|mode| self.describe(mode)).collect();
        match named.as_slice() {
            [] => String::new(),
            [one] => format!(" {one}"),
            [first @ .., last] if named.len() <= MOST_NAMED => format!(" {} and {last}", first.join(", ")),
            all => format!(" {} and in {} other ways", all[..MOST_NAMED].join(", "), all.len() - MOST_NAMED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_tried_by_daylight_and_in_the_dark() {
        let attribute = |value: &str| Switch::Attribute { name: "data-look".into(), value: value.into() };
        let list = ModeList::new(&[attribute("a"), attribute("b")]);
        assert_eq!(list.len(), 13);
        let described: Vec<String> = (9..13).map(|mode| list.describe(mode)).collect();
        assert_eq!(
            described,
            [
                "with `data-look=\"a\"`",
                "in dark mode with `data-look=\"a\"`",
                "with `data-look=\"b\"`",
                "in dark mode with `data-look=\"b\"`"
            ]
        );
        let dark = list.spread(Modes::where_holds(|around| around.is_dark));
        assert_eq!((0..13).filter(|mode| dark.contains(*mode)).collect::<Vec<_>>(), [1, 10, 12]);
        assert_eq!(list.with_switch(1), Modes(0b11 << 11));
        assert_eq!(list.spread(Modes::ALL), list.all());
    }
}

//! The pieces an index is cut into, and their names: `t17-3f9a21.bin` is the seventeenth piece of terms, and what
//! it holds is what those figures say. What a visitor's device keeps under that name is always what it was.

/// What a piece holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Terms and their postings (see `terms`).
    Terms,
    /// Words as written, in order (see `words`).
    Words,
    /// The same words, in the order of what follows their first letter.
    Tails,
    /// The codes of one facet, and who has them (see `facets`).
    Facet,
    /// Ages (see `ages`).
    Ages,
    /// Some cards (see `cards`).
    Cards,
}

impl Kind {
    /// Every kind, in the order in which the start names them.
    pub(super) const ALL: [Kind; 6] =
        [Kind::Terms, Kind::Words, Kind::Tails, Kind::Facet, Kind::Ages, Kind::Cards];

    /// Whether the start says where each piece of it begins.
    pub(super) fn has_beginnings(self) -> bool {
        matches!(self, Kind::Terms | Kind::Words | Kind::Tails)
    }

    fn letter(self) -> char {
        match self {
            Kind::Terms => 't',
            Kind::Words => 'w',
            Kind::Tails => 'e',
            Kind::Facet => 'f',
            Kind::Ages => 'a',
            Kind::Cards => 'c',
        }
    }
}

/// One piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Piece {
    /// What it holds.
    pub(super) kind: Kind,
    /// Its place among those of its kind.
    pub(super) number: usize,
}

/// The first bytes of the hash of what a piece holds: enough to tell it from what stood at its place before.
pub(super) type Mark = [u8; 3];

impl Piece {
    /// The piece that a file's name speaks of, whatever it says of what it holds.
    pub(super) fn named(name: &str) -> Option<Piece> {
        let letter = name.chars().next()?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.letter() == letter)?;
        let (number, _) = name.get(letter.len_utf8()..)?.split_once('-')?;
        Some(Piece { kind, number: number.parse().ok()? })
    }

    /// Its file's name.
    pub(super) fn name(self, [a, b, c]: Mark) -> String {
        format!("{}{}-{a:02x}{b:02x}{c:02x}.bin", self.kind.letter(), self.number)
    }
}

//! A text cut into words, numbers and what stands between them, with their places.

use std::ops::Range;

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Digits.
    Number,
    /// Letters.
    Letters,
    /// White space.
    Space,
    /// One mark: a full stop, a dash, a bracket.
    Mark,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// What it is.
    pub kind: Kind,
    /// Its letters.
    pub text: &'t str,
    /// Where it starts.
    pub start: usize,
}

impl Piece<'_> {
    /// Where it stands.
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The number it is, if it is one of at most 9 digits.
    pub fn number(&self) -> Option<u32> {
        if self.kind == Kind::Number && self.text.len() < 10 { self.text.parse().ok() } else { None }
    }

    /// Whether it is this text.
    pub fn is(&self, text: &str) -> bool {
        self.text == text
    }

    /// Whether it is a hyphen or a dash of any length.
    pub fn is_dash(&self) -> bool {
        matches!(self.text, "-" | "–" | "—" | "‑")
    }
}

/// A text cut into pieces. What belongs to a web or e-mail address is left out: an address has a spelling of its own.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let kind = kind(first);
        let length = match kind {
            Kind::Mark => first.len_utf8(),
            _ => text[at..].find(|next| self::kind(next) != kind).unwrap_or(text.len() - at),
        };
        pieces.push(Piece { kind, text: &text[at..at + length], start: at });
        at += length;
    }
    let addresses: Vec<Range<usize>> = addresses(text).collect();
    if !addresses.is_empty() {
        pieces.retain(|piece| !addresses.iter().any(|address| address.contains(&piece.start)));
    }
    pieces
}

fn kind(letter: char) -> Kind {
    match letter {
        '0'..='9' => Kind::Number,
        _ if letter.is_whitespace() => Kind::Space,
        _ if letter.is_alphabetic() => Kind::Letters,
        _ => Kind::Mark,
    }
}

/// Web and e-mail addresses, without the marks around them.
pub fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    tokens(text).filter_map(|(start, token)| {
        if !is_address(token) {
            return None;
        }
        let inner = token.trim_matches(|mark: char| "()[]<>.,;:!?\"'“”‘’".contains(mark));
        let start = start + token.find(inner).unwrap_or(0);
        (!inner.is_empty()).then_some(start..start + inner.len())
    })
}

/// Whether what stands between white space is a web or e-mail address, with the marks around it.
pub fn is_address(token: &str) -> bool {
    // A search for one letter is much quicker than one for three, and few words have that letter.
    token.contains('@') || token.starts_with("www.") || (token.contains(':') && token.contains("://"))
}

/// What stands between white space, and where it starts.
pub fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|letter: char| !letter.is_whitespace())?;
        at = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
        Some((start, &text[start..at]))
    })
}

/// Where the words of a text stand: runs of letters and digits, with apostrophes and hyphens within.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let mut end = start;
        let mut letters = text[start..].char_indices().peekable();
        while let Some((offset, letter)) = letters.next() {
            let joins = matches!(letter, '\'' | '’' | '-')
                && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !letter.is_alphanumeric() && !joins {
                break;
            }
            end = start + offset + letter.len_utf8();
        }
        at = end;
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_pieces_without_addresses() {
        let text = "Ring 01305 221000, see www.example.org/12 or <a@b.org>.";
        let cut: Vec<&str> = pieces(text).iter().map(|piece| piece.text).collect();
        assert_eq!(
            cut,
            ["Ring", " ", "01305", " ", "221000", ",", " ", "see", " ", " ", "or", " ", "<", ">", "."]
        );
    }

    #[test]
    fn a_word_keeps_its_apostrophe_and_its_hyphen() {
        let text = "Don’t re-use 'it' - parents' 16+";
        let found: Vec<&str> = words(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["Don’t", "re-use", "it", "parents", "16"]);
    }
}

//! [`Document::parse`]: any text in, a tree out, with the byte place of every tag.
//!
//! html5ever tells line numbers only. So we hand it the source in pieces: a piece begins at every
//! `<` that may open markup and ends after every `>`. A tag, comment or doctype is complete only
//! when its `>` is read, which is then the last byte of the piece in hand: its end is known exactly,
//! and `tokens` finds its beginning among the pieces.
//!
//! A piece that can only be one token goes past the tokenizer: see `plain`.
//!
//! The HTML standard lets a parser set limits. Some hostile pages cost the standard's algorithm the
//! square of their size; reading stops, and [`Document::cut_short`] says where, when a page asks for
//! more work, nodes or text than its size can justify. No honest page comes near.

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Token, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::attribute;
use super::draft::Draft;
use super::plain;
use super::tokens::Located;
use super::tree::Document;

/// Longest source read, in bytes; offsets are kept as `u32`, and text may grow while decoding.
const LONGEST: usize = 256 << 20;

/// Longest run of markup, in bytes, whose attributes go uncounted.
const UNCOUNTED: usize = 64 << 10;

/// Most attributes of one tag: html5ever compares each with every earlier one.
const MOST_ATTRIBUTES: usize = 10_000;

impl Document {
    /// Parses a page as the HTML standard says (<https://html.spec.whatwg.org/#parsing>), as a browser
    /// with scripts does: what is inside `<noscript>` is one text, shown to nobody.
    ///
    /// Never fails: every text is some page. What was wrong with it is in [`Document::faults`].
    pub fn parse(html: &str) -> Document {
        Document::parsed(html, plain::token)
    }

    /// The same; `short` gives the token that a piece of source is, where it can be told without a tokenizer.
    fn parsed(html: &str, short: impl Fn(&StrTendril, usize, usize) -> Option<Token>) -> Document {
        let html = within(html, LONGEST);
        let tokenizer = Tokenizer::new(
            Located::new(html, TreeBuilder::new(Draft::new(html.len()), TreeBuilderOpts::default())),
            // html5ever would drop a byte order mark at the start of every piece, not only the first.
            TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() },
        );
        let whole = StrTendril::from_slice(html);
        let queue = BufferQueue::default();
        let mut counted = UNCOUNTED;
        let mut cut_short = None;
        let mut start = if html.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        while start < html.len() {
            let end = piece_end(html.as_bytes(), start);
            tokenizer.sink.begin_piece(start, end, opens_markup(html.as_bytes(), start));
            if let Some(markup) = tokenizer.sink.unfinished()
                && end - markup > counted
            {
                // Doubling keeps the counting linear however many pieces a tag is cut into.
                counted = 2 * (end - markup);
                if attribute::count(&html[markup..end]) > MOST_ATTRIBUTES {
                    cut_short = Some(markup);
                    break;
                }
            }
            let is_between = tokenizer.sink.is_between_tokens();
            match is_between.then(|| short(&whole, start, end)).flatten() {
                Some(token) => tokenizer.sink.take(token),
                None => {
                    tokenizer.sink.begin_reading();
                    queue.push_back(whole.subtendril(start as u32, (end - start) as u32));
                    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
                }
            }
            start = end;
            if tokenizer.sink.is_exhausted() {
                cut_short = Some(start);
                break;
            }
        }
        if cut_short.is_none() {
            tokenizer.end();
        }
        tokenizer.sink.finish().settle(html, cut_short)
    }
}

/// The longest beginning of `html` that is at most `most` bytes long.
fn within(html: &str, most: usize) -> &str {
    &html[..html.floor_char_boundary(most)]
}

/// Where the piece that begins at `start` ends: after the next `>`, or before the next `<` that may
/// open markup, or at the end of the source.
fn piece_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(found) = memchr::memchr2(b'<', b'>', &bytes[at..]) {
        let place = at + found;
        if bytes[place] == b'>' {
            return place + 1;
        }
        if place > start && opens_markup(bytes, place) {
            return place;
        }
        at = place + 1;
    }
    bytes.len()
}

/// Whether a tag, comment or doctype would begin here, were the parser reading ordinary text.
fn opens_markup(bytes: &[u8], at: usize) -> bool {
    match bytes[at..] {
        [b'<', b'/', b'>', ..] => false,
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'),
        _ => false,
    }
}

#[cfg(test)]
mod tests;

//! The short way for what most pages are made of: tags in small letters with attributes in double quotes, and words,
//! with nothing in either to decode. Such a piece of source is one token whatever surrounds it, and it is taken as it
//! stands, without a copy. All else goes the long way, through html5ever's tokenizer; a property test of `parse` holds
//! that both ways give the same page.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{EndTag, StartTag, Tag, TagKind, Token};
use html5ever::{Attribute, LocalName, QualName, ns};

/// Names after which a tokenizer must read on in another state, or which tell it something.
const TELLING: [&str; 11] = [
    "iframe",
    "meta",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

/// Most attributes of a tag that is plain: each is compared with every earlier one.
const MOST_ATTRIBUTES: usize = 16;

/// The token that the bytes `start..end` of the source are, if they are a plain one.
pub(super) fn token(source: &StrTendril, start: usize, end: usize) -> Option<Token> {
    let bytes = &source.as_bytes()[start..end];
    match bytes {
        [b'<', b'/', name @ .., b'>'] => {
            let name = plain_name(name)?;
            Some(tag(EndTag, name, Vec::new()))
        }
        [b'<', ..] => start_tag(source, start, bytes),
        _ if memchr::memchr(b'<', bytes).is_some() => None,
        _ => (!must_be_read(bytes)).then(|| Token::CharacterTokens(part(source, start, end))),
    }
}

fn start_tag(source: &StrTendril, start: usize, bytes: &[u8]) -> Option<Token> {
    let inner = bytes.strip_suffix(b">")?;
    let mut at = length_while(inner, 1, is_of_name);
    let name = plain_name(&inner[1..at])?;
    let mut attributes: Vec<Attribute> = Vec::new();
    loop {
        let from = length_while(inner, at, is_blank);
        if from == inner.len() {
            return Some(tag(StartTag, name, attributes));
        }
        at = length_while(inner, from, is_of_name);
        if at == from || attributes.len() == MOST_ATTRIBUTES {
            return None;
        }
        let name = LocalName::from(std::str::from_utf8(&inner[from..at]).ok()?);
        if attributes.iter().any(|known| known.name.local == name) {
            return None;
        }
        let mut value = StrTendril::new();
        if inner[at..].starts_with(b"=\"") {
            let opening = at + 2;
            let closing = opening + memchr::memchr(b'"', &inner[opening..])?;
            if must_be_read(&inner[opening..closing]) {
                return None;
            }
            value = part(source, start + opening, start + closing);
            at = closing + 1;
        }
        if inner.get(at).is_some_and(|next| !is_blank(*next)) {
            return None;
        }
        attributes.push(Attribute { name: QualName::new(None, ns!(), name), value });
    }
}

fn tag(kind: TagKind, name: LocalName, attrs: Vec<Attribute>) -> Token {
    Token::TagToken(Tag { kind, name, self_closing: false, attrs, had_duplicate_attributes: false })
}

/// The name of a tag that is plain.
fn plain_name(letters: &[u8]) -> Option<LocalName> {
    let is_plain = letters.first()?.is_ascii_lowercase() && letters.iter().all(|byte| is_of_name(*byte));
    let name = std::str::from_utf8(letters).ok().filter(|name| is_plain && !TELLING.contains(name))?;
    Some(LocalName::from(name))
}

/// Whether words hold what a tokenizer makes something else of.
fn must_be_read(words: &[u8]) -> bool {
    memchr::memchr3(b'&', b'\r', 0, words).is_some()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t')
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn length_while(bytes: &[u8], from: usize, is_one: impl Fn(u8) -> bool) -> usize {
    bytes[from..].iter().position(|byte| !is_one(*byte)).map_or(bytes.len(), |length| from + length)
}

fn part(source: &StrTendril, start: usize, end: usize) -> StrTendril {
    source.subtendril(start as u32, (end - start) as u32)
}

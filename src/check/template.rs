//! Where in a template an element of a finished page comes from, so that whoever keeps the templates finds the line.
//!
//! No page says which template made it. So the start tag of the element is looked for among all templates: what stands
//! there in plain letters must stand in the page as well, and what a template fills in may be anything. Where one place
//! alone fits best it is that one; where several do, and all of one template, that is named without a line.

use std::ops::Range;

use crate::diagnostic::SourceId;

/// A template.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a> {
    /// Its path below the folder of templates.
    pub name: &'a str,
    /// What it says.
    pub text: &'a str,
    /// Its number among the texts of the project; `None` for one that comes with the program.
    pub source: Option<SourceId>,
}

/// Where an element comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin<'a> {
    /// The name of the template.
    pub name: &'a str,
    /// Its number among the texts of the project, and the bytes of the start tag there; `None` when that cannot be told.
    pub place: Option<(SourceId, Range<usize>)>,
}

/// Where the element comes from of which a finding shows the start tag and the first words.
pub(super) fn origin<'a>(excerpt: &str, templates: &[Template<'a>]) -> Option<Origin<'a>> {
    let shown = Shown::of(excerpt)?;
    let mut best: Vec<(&Template<'a>, Range<usize>)> = Vec::new();
    let mut most = 0;
    for template in templates {
        for (range, attributes) in tags(template.text, shown.name) {
            let Some(score) = shown.fits(&attributes, &template.text[range.end..]) else { continue };
            if score > most || best.is_empty() {
                best.clear();
                most = score;
            }
            if score == most {
                best.push((template, range));
            }
        }
    }
    let (first, range) = best.first()?;
    let is_one = best.len() == 1;
    let is_of_one = best.iter().all(|(template, _)| template.name == first.name);
    is_of_one.then(|| Origin {
        name: first.name,
        place: first.source.filter(|_| is_one).map(|source| (source, range.clone())),
    })
}

/// Names and values.
type Attributes<'t> = Vec<(&'t str, &'t str)>;

/// What a finding shows of an element.
struct Shown<'e> {
    name: &'e str,
    attributes: Attributes<'e>,
    /// Whether the tag was too long to be shown whole.
    is_cut: bool,
    /// The first words in it.
    words: &'e str,
}

impl<'e> Shown<'e> {
    fn of(excerpt: &'e str) -> Option<Shown<'e>> {
        let rest = excerpt.strip_prefix('<')?;
        let end = rest.find(|mark: char| !mark.is_ascii_alphanumeric() && mark != '-').unwrap_or(rest.len());
        let (attributes, length) = attributes(&rest[end..]);
        let after = &rest[end + length..];
        let is_cut =
            !after.starts_with(['>', '/']) || attributes.iter().any(|(_, value)| value.contains('…'));
        let words = after.trim_start_matches(['/', '>']).split(['<', '…']).next().unwrap_or_default().trim();
        (end > 0).then_some(Shown { name: &rest[..end], attributes, is_cut, words })
    }

    /// How well a tag of a template fits; `None` when it cannot be the one.
    fn fits(&self, written: &[(&str, &str)], after: &str) -> Option<usize> {
        let mut score = 0;
        for (name, value) in written {
            let is_filled_in = value.contains("{{") || value.contains("{%");
            match self.attributes.iter().find(|(shown, _)| shown == name) {
                Some((_, shown)) if is_same(shown, value) => score += 3,
                Some(_) if is_filled_in => score += 1,
                None if is_filled_in || self.is_cut => {}
                _ => return None,
            }
        }
        let words = after.split(['<', '{']).next().unwrap_or_default().trim();
        let is_plain =
            !words.is_empty() && after.trim_start().split('<').next().is_some_and(|text| !text.contains('{'));
        if is_plain && !self.words.is_empty() {
            let whole = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if !whole.starts_with(self.words) && !self.words.starts_with(&whole) {
                return None;
            }
            score += 3;
        }
        Some(score)
    }
}

/// Whether a value in a page is the one in the template, as far as it is shown. Addresses are made relative to the page.
fn is_same(shown: &str, written: &str) -> bool {
    let bare = |address: &str| address.trim_start_matches("../").trim_start_matches('/').to_owned();
    match shown.split_once('…') {
        Some((start, _)) => written.starts_with(start) || bare(written).starts_with(&bare(start)),
        None => shown == written || bare(shown) == bare(written),
    }
}

/// Every start tag of that name in a template: its bytes and its attributes.
fn tags<'t>(text: &'t str, name: &str) -> Vec<(Range<usize>, Attributes<'t>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let Some(after) = rest.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)) else {
            continue;
        };
        let tail = &rest[after.len()..];
        if tail.starts_with(|mark: char| mark.is_ascii_alphanumeric() || mark == '-') {
            continue;
        }
        let (attributes, length) = attributes(tail);
        let closing = tail[length..].find('>').map_or(0, |end| end + 1);
        found.push((at..at + 1 + name.len() + length + closing, attributes));
    }
    found
}

/// The attributes that a tag holds from here on, and how many bytes they are. What a template fills in counts as letters
/// of a value, and as nothing between attributes.
fn attributes(text: &str) -> (Attributes<'_>, usize) {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(mark) = text[at..].chars().next() {
        if let Some(length) = filled_in(&text[at..]) {
            at += length;
        } else if mark.is_whitespace() {
            at += mark.len_utf8();
        } else if matches!(mark, '>' | '/' | '<') {
            break;
        } else {
            let length =
                text[at..].find(|mark: char| mark.is_whitespace() || matches!(mark, '=' | '>' | '/' | '{'));
            let name = &text[at..at + length.unwrap_or(text.len() - at)];
            at += name.len().max(1).min(text.len() - at);
            if name.is_empty() || !text.is_char_boundary(at) {
                break;
            }
            let value = value(&text[at..]);
            found.push((name, value.map_or("", |(value, _)| value)));
            at += value.map_or(0, |(_, length)| length);
        }
    }
    (found, at)
}

/// The value behind a `=`, and how many bytes both are.
fn value(text: &str) -> Option<(&str, usize)> {
    let rest = text.strip_prefix('=')?;
    let quote = rest.chars().next().filter(|mark| matches!(mark, '"' | '\''));
    let start = usize::from(quote.is_some());
    let mut at = start;
    while let Some(mark) = rest[at..].chars().next() {
        if let Some(length) = filled_in(&rest[at..]) {
            at += length;
            continue;
        }
        let is_end = quote.map_or(mark.is_whitespace() || mark == '>', |quote| mark == quote);
        if is_end {
            return Some((&rest[start..at], 1 + at + usize::from(quote.is_some())));
        }
        at += mark.len_utf8();
    }
    Some((&rest[start..], text.len()))
}

/// How many bytes `{{ … }}`, `{% … %}` or `{# … #}` are that begin here.
fn filled_in(text: &str) -> Option<usize> {
    let closing =
        [("{{", "}}"), ("{%", "%}"), ("{#", "#}")].into_iter().find(|(open, _)| text.starts_with(open))?.1;
    text[2..].find(closing).map(|end| 2 + end + closing.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "<header>\n  <a class=\"name\" href=\"{{ home }}\">{{ name }}</a>\n  <a class=\"search\" href=\"/search.html\">Search</a>\n</header>";
    const LIST: &str = "{% for card in cards %}<li class=\"card{% if card.easy %} easy{% endif %}\"><a href='{{ url(path=\"x\") }}'>{{ card.title }}</a></li>{% endfor %}<p>Next</p><p>Last</p>";

    fn found(excerpt: &str) -> Option<(&'static str, Option<&'static str>)> {
        let id = SourceId::from_number(7);
        let templates = [
            Template { name: "header.html", text: HEADER, source: Some(id) },
            Template { name: "list.html", text: LIST, source: None },
        ];
        let origin = origin(excerpt, &templates)?;
        let name = templates.iter().find(|template| template.name == origin.name)?.name;
        Some((name, origin.place.map(|(_, range)| &HEADER[range])))
    }

    #[test]
    fn an_element_is_found_where_a_template_has_it() {
        for (excerpt, expected) in [
            (
                "<a class=\"search\" href=\"../search.html\">Search</a>",
                Some(("header.html", Some("<a class=\"search\" href=\"/search.html\">"))),
            ),
            (
                "<a class=\"name\" href=\"../index.html\">Example…</a>",
                Some(("header.html", Some("<a class=\"name\" href=\"{{ home }}\">"))),
            ),
            ("<a href=\"deal.html\">The advice line</a>", Some(("list.html", None))),
            ("<li class=\"card easy\">", Some(("list.html", None))),
            ("<p>Next</p>", Some(("list.html", None))),
            ("<p>Other</p>", None),
            ("<em>", None),
            ("the head of the page", None),
        ] {
            assert_eq!(found(excerpt), expected, "{excerpt}");
        }
    }

    #[test]
    fn odd_tags_are_read_to_their_end() {
        for text in
            ["", "=", "{{", "a={{", "a='", "a=\"{% if x", "é=é {", "a =b", "{a}", "a\u{a0}b", "/", "<"]
        {
            let (_, length) = attributes(text);
            assert!(length <= text.len(), "{text}");
        }
    }
}

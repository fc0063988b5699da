//! Where links and frames lead, and whether two of them lead to the same thing.
//!
//! WCAG asks whether two ends serve the same purpose, and that is for people to say. But equal files are the same
//! thing, and some are surely not: this tells the sure ones, and leaves the rest.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use url::Url;

use super::ground::Ground;
use super::scene::PageScene;
use super::target::Start;
use crate::html::{Document, Element};

/// Most pages that lead on at once and are followed.
const MOST_HOPS: usize = 5;

/// Fewest digits of a telephone number: a date has eight.
const FEWEST_DIGITS: usize = 9;

/// What a link or a frame leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// Something with an address.
    Address(Url),
    /// A page that stands in an attribute (`srcdoc`).
    Page(String),
}

/// Whether two ends are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Equal addresses, or equal contents.
    Same,
    /// They have nothing in common, or give different telephone numbers.
    Different,
    /// A person must look.
    Unknown,
}

impl Destination {
    /// Where a link leads: by its address, or by the simplest of scripts.
    pub fn of_link(scene: &PageScene<'_>, link: Element<'_>) -> Option<Destination> {
        let address = link.attribute("href").or_else(|| link.attribute("xlink:href"));
        let address = address.or_else(|| script_address(link.attribute("onclick")?))?;
        scene.address(address).map(Destination::Address)
    }

    /// What a frame shows.
    pub fn of_frame(scene: &PageScene<'_>, frame: Element<'_>) -> Option<Destination> {
        match frame.attribute("srcdoc") {
            Some(page) => Some(Destination::Page(page.to_owned())),
            None => scene.address(frame.attribute("src")?).map(Destination::Address),
        }
    }

    /// Whether both lead to the same thing.
    pub fn likeness(&self, other: &Destination, scene: &PageScene<'_>) -> Likeness {
        if self == other {
            return Likeness::Same;
        }
        match (self, other) {
            // One file may answer each question after the `?` in its own way.
            (Destination::Address(one), Destination::Address(two))
                if one.query() != two.query() && one.path() == two.path() =>
            {
                Likeness::Unknown
            }
            // Two places of one page may be about two things.
            (Destination::Address(one), Destination::Address(two))
                if one.path() == two.path() && one.fragment().is_some() && two.fragment().is_some() =>
            {
                Likeness::Unknown
            }
            _ => match (self.contents(scene), other.contents(scene)) {
                (Some(one), Some(two)) => one.likeness(&two),
                _ => Likeness::Unknown,
            },
        }
    }

    /// What it says there, if it is a page that can be read here.
    fn contents(&self, scene: &PageScene<'_>) -> Option<Arc<Contents>> {
        match self {
            Destination::Page(page) => Some(Arc::new(Contents::of_page(&Document::parse(page)))),
            Destination::Address(address) => {
                let path = scene.target(address.as_str())?.path;
                scene.ground.contents.of(&path, || contents_at(&path, scene.ground))
            }
        }
    }
}

/// What the page at a path says, or the one that it leads on to.
fn contents_at(path: &str, ground: &Ground<'_>) -> Option<Contents> {
    let mut path = path.to_owned();
    for _ in 0..MOST_HOPS {
        let bytes = ground.file(&path)?;
        let document = Document::parse(std::str::from_utf8(&bytes).ok()?);
        let is_page =
            document.doctype().is_some() || document.body()?.start_tag().is_some() || path.ends_with(".html");
        if !is_page {
            return None;
        }
        let Some(next) = leads_on(&document) else { return Some(Contents::of_page(&document)) };
        path = Start::new(ground.address, &path, None)?.target(next)?.path;
    }
    None
}

/// What a page says, as far as it tells it from another: words as hashes, so that little is kept of each.
#[derive(Debug)]
pub(super) struct Contents {
    text: u64,
    words: BTreeSet<u64>,
    telephones: BTreeSet<u64>,
}

impl Contents {
    fn of_page(document: &Document) -> Contents {
        Contents::of(&document.body().map(|body| body.reader_text()).unwrap_or_default())
    }

    fn of(text: &str) -> Contents {
        Contents {
            text: hash(text),
            words: words(text).map(|word| hash(&word)).collect(),
            telephones: telephones(text).map(|digits| hash(&digits)).collect(),
        }
    }

    fn likeness(&self, other: &Contents) -> Likeness {
        if self.text == other.text {
            return Likeness::Same;
        }
        let has_both = !self.telephones.is_empty() && !other.telephones.is_empty();
        if self.words.is_disjoint(&other.words)
            || (has_both && self.telephones.is_disjoint(&other.telephones))
        {
            Likeness::Different
        } else {
            Likeness::Unknown
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// The digits of what looks like a telephone number.
fn telephones(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !(character.is_ascii_digit() || " ()+-".contains(character)))
        .map(|run| run.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|digits| digits.len() >= FEWEST_DIGITS)
}

/// The address a page leads on to at once (`<meta http-equiv="refresh" content="0; URL=…">`).
fn leads_on(document: &Document) -> Option<&str> {
    let (meta, _) = document.refresh().filter(|(_, seconds)| *seconds == 0)?;
    let (_, address) = meta.attribute("content")?.split_once([';', ','])?;
    let address = address.trim();
    let address = match address.get(..3) {
        Some(key) if key.eq_ignore_ascii_case("url") => address[3..].trim_start().strip_prefix('=')?,
        _ => address,
    };
    Some(address.trim().trim_matches(['\'', '"']))
}

/// The address in `location = '…'`, where a script does nothing else.
fn script_address(script: &str) -> Option<&str> {
    let script = script.trim().trim_end_matches(';').trim_end();
    let script =
        script.strip_prefix("window.").or_else(|| script.strip_prefix("document.")).unwrap_or(script);
    let rest = script.strip_prefix("location")?;
    let rest = rest.strip_prefix(".href").unwrap_or(rest).trim_start().strip_prefix('=')?.trim();
    let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    rest.strip_prefix(quote)?.strip_suffix(quote).filter(|address| !address.contains(quote))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_or_apart_or_for_a_person_to_compare() {
        for (one, two, likeness) in [
            ("Opening times", "Opening times", Likeness::Same),
            ("Opening times", "", Likeness::Different),
            ("Opening times", "Ring us", Likeness::Different),
            ("Ring us", "Ring them", Likeness::Unknown),
            ("Ring us: 01632 960123", "Ring us: 01632 960124", Likeness::Different),
            ("Ring us: 01632 960123", "Or ring us on (01632) 960123", Likeness::Unknown),
            ("Since 2026-01-01 us", "Since 2026-01-02 us", Likeness::Unknown),
        ] {
            assert_eq!(Contents::of(one).likeness(&Contents::of(two)), likeness, "{one} / {two}");
        }
    }

    #[test]
    fn only_the_simplest_script_is_read() {
        for (script, address) in [
            ("location='/a.html'", Some("/a.html")),
            (" window.location.href = \"/a.html\"; ", Some("/a.html")),
            ("location='/a' + '.html'", None),
            ("go('/a.html')", None),
        ] {
            assert_eq!(script_address(script), address, "{script}");
        }
    }

    #[test]
    fn a_page_may_lead_on_at_once() {
        for (content, next) in [
            ("0; URL='a.html'", Some("a.html")),
            ("0;url=a.html", Some("a.html")),
            ("30; url=a.html", None),
            ("0", None),
        ] {
            let document = Document::parse(&format!("<meta http-equiv=Refresh content=\"{content}\">"));
            assert_eq!(leads_on(&document), next, "{content}");
        }
    }
}

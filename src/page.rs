//! A page that is ready to ship: where it stands, its HTML byte for byte, and where its elements came from.
//!
//! It is what the second hall makes and the third hall judges, so it stands on the floor between them.

use crate::diagnostic::Span;
use crate::fact::Slug;
use crate::html::Document;
use crate::site::entry::Kind;
use crate::site::route::Route;

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Where it stands in the published site.
    pub route: Route,
    /// What it is.
    pub subject: Subject,
    /// Its HTML.
    pub html: String,
    /// The first byte of each element that an author wrote, and the author's bytes it came from, in order.
    pub origins: Vec<(u32, Span)>,
}

/// What a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The page of an entry.
    Entry(Kind, Slug),
    /// The Easy Read page of an entry.
    EasyRead(Kind, Slug),
    /// A list of entries, or a way in to lists.
    List,
    /// A page of the site itself.
    Fixed,
    /// A page of a site that was not made here.
    Foreign,
}

impl Page {
    /// A page that was not made here, at its path below the root of its site.
    pub fn foreign(path: &str, html: String) -> Page {
        Page { route: Route::standing(path), subject: Subject::Foreign, html, origins: Vec::new() }
    }

    /// Its tree: XML where the name of its file says so, as a browser told by a server would read it, and HTML otherwise.
    pub fn document(&self) -> Document {
        let ending = self.route.path().rsplit_once('.').map_or("", |(_, ending)| ending);
        if ["svg", "xhtml", "xht", "xml"].iter().any(|xml| ending.eq_ignore_ascii_case(xml)) {
            Document::parse_xml(&self.html)
        } else {
            Document::parse(&self.html)
        }
    }

    /// The author's bytes behind the element that starts at byte `offset` of the page.
    pub fn origin(&self, offset: usize) -> Option<Span> {
        let offset = u32::try_from(offset).ok()?;
        let at = self.origins.binary_search_by_key(&offset, |(start, _)| *start).ok()?;
        self.origins.get(at).map(|(_, span)| *span)
    }

    /// The entry it shows, if it shows one.
    pub fn entry(&self) -> Option<&Slug> {
        match &self.subject {
            Subject::Entry(_, slug) | Subject::EasyRead(_, slug) => Some(slug),
            Subject::List | Subject::Fixed | Subject::Foreign => None,
        }
    }
}

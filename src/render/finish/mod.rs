//! The last passes over a page, each in a file of its own, run together in one stream by `lol_html`.
//!
//! In: a page as its template printed it, with root-relative links and with marks. Out: the page that
//! ships, byte for byte the one that is judged, and where each of its marked elements came from.

mod acronyms;
mod assets;
mod external_links;
mod heading_anchors;
mod origins;
mod relative_links;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lol_html::html_content::Element;
use lol_html::{ElementContentHandlers, HandlerResult, HtmlRewriter, Selector, Settings};

use crate::diagnostic::Span;
use crate::site::glossary::Glossary;
use crate::site::route::Route;

pub use acronyms::Acronyms;
pub use assets::{AssetNames, fingerprinted};
pub use heading_anchors::anchors;

/// What the passes need to know besides the page.
#[derive(Clone, Debug)]
pub struct Finishing {
    /// The acronyms to expand.
    pub acronyms: Arc<Acronyms>,
    /// The published names of the theme's files.
    pub assets: Arc<AssetNames>,
    /// The host of the published site, whose links are not external.
    pub host: String,
    /// The path the site is published below, for the page that is shown at any address.
    pub base_path: String,
}

impl Finishing {
    /// What the passes need for one site.
    pub fn new(
        glossary: &Glossary,
        well_known: &BTreeSet<String>,
        assets: AssetNames,
        base: &crate::fact::WebAddress,
    ) -> Finishing {
        Finishing {
            acronyms: Arc::new(Acronyms::new(glossary, well_known)),
            assets: Arc::new(assets),
            host: base.host().to_owned(),
            base_path: base.base_path(),
        }
    }
}

/// A page as it ships.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// The HTML.
    pub html: String,
    /// The first byte of each marked element and the author's bytes it came from, in order.
    pub origins: Vec<(u32, Span)>,
    /// The pictures and other files of this site that the page shows, from the root.
    pub uses: BTreeSet<String>,
}

/// How a pass joins the stream: what it listens to, and what it does there.
type Handlers<'h> = Vec<(Cow<'static, Selector>, ElementContentHandlers<'h>)>;

/// Runs all passes over one page. `expand` says whether acronyms are expanded on it.
///
/// # Errors
/// When the stream fails, which means that the page is not text or grew beyond its limits.
pub fn finish(route: &Route, html: &str, expand: Expand, context: &Finishing) -> anyhow::Result<Finished> {
    let anchors = heading_anchors::plan(html);
    let uses = std::cell::RefCell::new(BTreeSet::new());
    let mut element_content_handlers: Handlers<'_> = Vec::new();
    element_content_handlers.extend(heading_anchors::pass(anchors));
    element_content_handlers.extend(external_links::pass(&context.host));
    element_content_handlers.extend(assets::pass(&context.assets, &uses));
    element_content_handlers.extend(relative_links::pass(route, &context.base_path));
    if expand == Expand::Acronyms {
        element_content_handlers.extend(acronyms::pass(
            &context.acronyms,
            html,
            relative_links::root(route, &context.base_path),
        ));
    }
    let mut out = Vec::with_capacity(html.len() + html.len() / 8);
    {
        let mut settings = Settings::new();
        for (selector, handlers) in element_content_handlers {
            settings = settings.append_element_content_handler((selector, handlers));
        }
        let mut rewriter = HtmlRewriter::new(settings, |chunk: &[u8]| out.extend_from_slice(chunk));
        rewriter.write(html.as_bytes())?;
        rewriter.end()?;
    }
    let (html, origins) = origins::take(String::from_utf8(out)?);
    Ok(Finished { html, origins, uses: uses.into_inner() })
}

/// Whether acronyms are expanded on a page. Easy Read says things in full words to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expand {
    /// At their first use.
    Acronyms,
    /// Not at all.
    Nothing,
}

/// The published name of each file, by its name in the theme.
pub(super) type Names = BTreeMap<String, String>;

/// What to do at every element that a selector, written in this program, finds.
fn at_elements<'h>(
    css: &'static str,
    act: impl FnMut(&mut Element<'_, '_>) -> HandlerResult + 'h,
) -> (Cow<'static, Selector>, ElementContentHandlers<'h>) {
    (selector(css), ElementContentHandlers::default().element(act))
}

/// # Panics
/// Never: a test runs every pass.
fn selector(css: &'static str) -> Cow<'static, Selector> {
    Cow::Owned(css.parse().expect("selectors of the passes are valid CSS"))
}

#[cfg(test)]
mod tests;

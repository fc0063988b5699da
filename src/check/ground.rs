//! What stands around the pages that are judged: where their site is on the web, and the files they name.

use std::fmt;
use std::sync::Arc;

use super::destination::Contents;
use super::facts::End;
use super::menu::Content;
use super::once::Once;
use super::repeated::Digest;
use super::same::Same;
use super::target::Start;
use crate::fact::WebAddress;
use crate::html::{Document, Shown};
use crate::style::{Mode, Part, Sheets, Styles, Wardrobe};

/// The bytes of the file at a path below the root of the site, if it is there.
pub type Files<'a> = dyn Fn(&str) -> Option<Arc<[u8]>> + Sync + 'a;

/// What stands around the pages of one site. Each page of a run is judged on the same ground.
pub struct Ground<'a> {
    /// Where the root of the site is on the web.
    pub address: &'a WebAddress,
    files: &'a Files<'a>,
    /// What was read of the site's style sheets.
    wardrobe: Wardrobe,
    /// What is on the pages that others lead to, to tell what is repeated.
    pub(super) digests: Once<Digest>,
    /// What those pages say, to tell them from one another.
    pub(super) contents: Once<Contents>,
    /// Where their links lead, and the menus they have.
    pub(super) ends: Same<End>,
    pub(super) menus: Same<Content>,
}

impl<'a> Ground<'a> {
    /// The ground of a site at that address with those files. Files that the pages need not for their looks, such
    /// as other pages, may be missing: what depends on them cannot be told then.
    pub fn new(address: &'a WebAddress, files: &'a Files<'a>) -> Ground<'a> {
        Ground {
            address,
            files,
            wardrobe: Wardrobe::default(),
            digests: Once::default(),
            contents: Once::default(),
            ends: Same::default(),
            menus: Same::default(),
        }
    }

    /// The bytes of a file, by its path below the root of the site.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        (self.files)(path)
    }
}

impl Ground<'_> {
    /// A page at that path as it looks, and how it looks.
    pub(super) fn dressed(&self, path: &str, document: Document) -> (Document, Styles) {
        let base = document.elements_named("base").find_map(|base| base.attribute("href"));
        let page = Start::new(self.address, path, base);
        let styles = self.wardrobe.dress(&document, &Reach { ground: self, page });
        let document = document.shown(|element| {
            let look = styles.of(element)?.look(Mode::DESK);
            let added = |part| {
                let look = styles.part(element, part)?.look(Mode::DESK);
                let is_there = look.is_rendered && look.is_visible;
                is_there.then(|| look.words_told_here(|name| element.attribute(name)))
            };
            Some(Shown {
                is_rendered: look.is_rendered,
                is_visible: look.is_visible,
                is_out_of_sight: look.is_out_of_sight,
                stands_alone: look.stands_alone(),
                added: styles.has_parts(element).then(|| {
                    Box::new([Part::Before, Part::After].map(|part| added(part).unwrap_or_default()))
                }),
            })
        });
        (document, styles)
    }
}

/// The style sheets that a page can reach.
struct Reach<'g, 'a> {
    ground: &'g Ground<'a>,
    page: Option<Start>,
}

impl Sheets for Reach<'_, '_> {
    fn path(&self, address: &str, from: Option<&str>) -> Option<String> {
        let target = match from {
            Some(sheet) => Start::new(self.ground.address, sheet, None)?.target(address),
            None => self.page.as_ref()?.target(address),
        };
        Some(target?.path)
    }

    fn read(&self, path: &str) -> Option<Arc<[u8]>> {
        self.ground.file(path)
    }
}

impl fmt::Debug for Ground<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the ground of {}", self.address.as_str())
    }
}

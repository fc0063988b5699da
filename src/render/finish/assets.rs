//! Gives files of the theme their published names, which carry a hash of what they hold, and notes what a page uses.
//! A script names the further files it may fetch in `data-` attributes of its element; these count too.

use std::cell::RefCell;
use std::collections::BTreeSet;

use lol_html::html_content::Element;

use super::{Handlers, Names, at_elements};

/// The published name of each file of the theme, by its address from the root: `/theme/site.css`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetNames(Names);

impl AssetNames {
    /// Names made with [`fingerprinted`].
    pub fn new(names: impl IntoIterator<Item = (String, String)>) -> AssetNames {
        AssetNames(names.into_iter().collect())
    }

    /// The published address of a file.
    pub fn published(&self, address: &str) -> Option<&str> {
        self.0.get(address).map(String::as_str)
    }
}

/// The name of a file with the first 8 hexadecimal digits of the BLAKE3 hash of its bytes: `site.3f9a21bc.css`.
/// What a visitor's device keeps under that name is always what it was.
pub fn fingerprinted(address: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match address.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}.{}.{ending}", &hash[..8]),
        _ => format!("{address}.{}", &hash[..8]),
    }
}

/// Puts the published names into a page's links and sources.
pub(super) fn pass<'h>(names: &'h AssetNames, uses: &'h RefCell<BTreeSet<String>>) -> Handlers<'h> {
    vec![at_elements("link[href], script[src], img[src], source[src], source[srcset]", move |element| {
        for attribute in addresses(element) {
            let Some(address) = element.get_attribute(&attribute) else { continue };
            if let Some(published) = names.published(&address) {
                uses.borrow_mut().insert(published.to_owned());
                element.set_attribute(&attribute, published)?;
            } else if attribute == "src" && address.starts_with('/') {
                uses.borrow_mut().insert(address);
            }
        }
        if let Some(candidates) = element.get_attribute("srcset") {
            let mut uses = uses.borrow_mut();
            uses.extend(
                candidates
                    .split(',')
                    .filter_map(|candidate| candidate.split_whitespace().next())
                    .map(str::to_owned),
            );
        }
        Ok(())
    })]
}

/// The attributes of an element that hold one address: its link or source, and what a script names for later.
pub(super) fn addresses(element: &Element<'_, '_>) -> Vec<String> {
    let names = ["href", "src", "action", "poster"].map(str::to_owned).into_iter();
    let later = (element.tag_name() == "script").then(|| {
        element.attributes().iter().map(|it| it.name()).filter(|name| name.starts_with("data-")).collect()
    });
    names.chain(later.unwrap_or_else(Vec::new)).collect()
}

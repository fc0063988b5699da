//! `Shelf`: the pictures of one build. Takes the council's own, and gives any picture by its name or file, the
//! credits, and the bytes of those that pages use. A council's own picture always goes before a built-in one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::built_in::{self, BuiltIn};
use super::own::OwnPicture;
use crate::diagnostic::suggest;
use crate::render::view::credits::Credit;
use crate::render::view::picture::Picture;

/// Every picture a page can ask for.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// By the path below `content/pictures/`.
    own: BTreeMap<String, OwnPicture>,
    /// The file each Easy Read name stands for, where the council has its own.
    by_name: BTreeMap<String, String>,
}

/// A picture and how an editor asks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The name, as it stands between colons.
    pub name: String,
    /// The council's own file, by its path below `content/pictures/`; `None` for a built-in one.
    pub file: Option<String>,
    /// Other words that find it.
    pub other_words: Vec<&'static str>,
    /// As a page shows it.
    pub picture: Picture,
}

/// Which file a name stands for when several have it: drawings stay sharp at every size.
const PREFERRED: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "gif"];

impl Shelf {
    /// The council's own pictures before the built-in set.
    pub fn new(own: Vec<OwnPicture>) -> Shelf {
        let mut shelf = Shelf::default();
        let rank = |picture: &OwnPicture| {
            PREFERRED.iter().position(|ending| *ending == picture.ending()).unwrap_or(PREFERRED.len())
        };
        let mut ordered: Vec<&OwnPicture> = own.iter().collect();
        ordered.sort_by_key(|picture| (rank(picture), picture.file().len(), picture.file()));
        for picture in ordered {
            shelf.by_name.entry(picture.name()).or_insert_with(|| picture.file().to_owned());
        }
        shelf.own = own.into_iter().map(|picture| (picture.file().to_owned(), picture)).collect();
        shelf
    }

    /// The built-in set alone.
    pub fn empty() -> Shelf {
        Shelf::default()
    }

    /// The picture of an Easy Read name such as `phone`; its words are left to the page.
    pub fn named(&self, name: &str) -> Option<Picture> {
        let own = self.by_name.get(name).and_then(|file| self.photo(file));
        own.or_else(|| built_in::find(name).map(BuiltIn::picture))
    }

    /// The council's own picture, by its path below `content/pictures/`; its words are left to the page.
    pub fn photo(&self, file: &str) -> Option<Picture> {
        self.own.get(file).and_then(OwnPicture::picture)
    }

    /// Whether an Easy Read name has a picture.
    pub fn is_known(&self, name: &str) -> bool {
        self.by_name.contains_key(name) || built_in::find(name).is_some()
    }

    /// The name most like this one, if any is near enough to propose.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let other_words = built_in::other_words().map(|word| word as &str);
        suggest::nearest(name, self.names().into_iter().chain(other_words))
    }

    /// Every name, in alphabetical order. Other words for the same picture are not among them.
    pub fn names(&self) -> BTreeSet<&str> {
        let built_in = built_in::names().map(|name| name as &str);
        self.by_name.keys().map(String::as_str).chain(built_in).collect()
    }

    /// Every picture with a name, by name: the council's own before the built-in ones, which they may stand in for.
    pub fn all(&self) -> Vec<Named> {
        let named = |name: &str| {
            let file = self.by_name.get(name).cloned();
            let other_words = built_in::other_words_for(name).collect();
            let picture = self.named(name)?;
            Some(Named { name: name.to_owned(), file, other_words, picture })
        };
        let own = self.by_name.keys().map(String::as_str);
        let built_in: BTreeSet<&str> =
            built_in::names().filter(|name| !self.by_name.contains_key(*name)).collect();
        own.chain(built_in).filter_map(named).collect()
    }

    /// Those of [`Shelf::all`] whose name, or another word for it, holds any of these words; or else the one most like
    /// them.
    pub fn like(&self, words: &[String]) -> Vec<Named> {
        let words: Vec<String> = words.iter().map(|word| word.trim().to_lowercase()).collect();
        let holds = |text: &str| words.iter().any(|word| !word.is_empty() && text.contains(word.as_str()));
        let all = self.all();
        let found: Vec<Named> = all
            .iter()
            .filter(|it| holds(&it.name) || it.other_words.iter().any(|word| holds(word)))
            .cloned()
            .collect();
        if !found.is_empty() {
            return found;
        }
        let near: BTreeSet<&str> = words.iter().filter_map(|word| self.nearest(word)).collect();
        all.into_iter()
            .filter(|it| {
                near.contains(it.name.as_str()) || it.other_words.iter().any(|word| near.contains(word))
            })
            .collect()
    }

    /// Who made the pictures that come with the program, under which licence.
    pub fn credits(&self) -> Vec<Credit> {
        vec![built_in::credit()]
    }

    /// The files of the pictures whose addresses are in `used`: the path below the root of the site, and
    /// the bytes. A picture of which one size is used comes in every size, so that no `srcset` leads nowhere.
    pub fn files(&self, used: &BTreeSet<String>) -> Vec<(String, Arc<[u8]>)> {
        let mut files: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
        for picture in self.own.values().filter(|own| own.files().any(|(url, _)| used.contains(url))) {
            files.extend(picture.files().map(|(url, bytes)| (path(url), Arc::clone(bytes))));
        }
        for picture in built_in::all() {
            let url = picture.url();
            if used.contains(&url) {
                files.insert(path(&url), picture.bytes());
            }
        }
        files.into_iter().collect()
    }

    /// The bytes of the picture at that address from the root of the site.
    #[cfg(feature = "pdf")]
    pub fn file(&self, url: &str) -> Option<Arc<[u8]>> {
        let own = self.own.values().flat_map(OwnPicture::files).find(|(own, _)| *own == url);
        let built_in = || built_in::all().iter().find(|picture| picture.url() == url).map(BuiltIn::bytes);
        own.map(|(_, bytes)| Arc::clone(bytes)).or_else(built_in)
    }
}

fn path(url: &str) -> String {
    url.trim_start_matches('/').to_owned()
}

#[cfg(test)]
mod tests;

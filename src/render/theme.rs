//! The theme: style sheets and other files that every page shares, embedded, and overridable file by file.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::finish::{AssetNames, fingerprinted};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/theme");

/// Ending of what is noted for ourselves about a file that was built, and not published.
const NOTES: &str = ".sources";

/// The files of the theme, each under an address that carries a hash of what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Address in templates, address when published, bytes.
    files: Vec<(String, String, Arc<[u8]>)>,
}

impl Theme {
    /// The embedded theme with a council's own files, given as `(name below theme/, text)`, in their place or beside them.
    pub fn new<'a>(own: impl IntoIterator<Item = (&'a str, &'a str)>) -> Theme {
        let mut files: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
        let mut folders = vec![&EMBEDDED];
        while let Some(folder) = folders.pop() {
            folders.extend(folder.dirs());
            for file in folder.files() {
                let name = file.path().to_string_lossy().replace('\\', "/");
                if !name.ends_with(NOTES) {
                    files.insert(name, file.contents().into());
                }
            }
        }
        for (name, text) in own {
            files.insert(name.to_owned(), text.as_bytes().into());
        }
        let files = files
            .into_iter()
            .map(|(name, bytes)| {
                let address = format!("/theme/{name}");
                let published = fingerprinted(&address, &bytes);
                (address, published, bytes)
            })
            .collect();
        Theme { files }
    }

    /// The published name of each file.
    pub fn names(&self) -> AssetNames {
        AssetNames::new(self.files.iter().map(|(address, published, _)| (address.clone(), published.clone())))
    }

    /// The published address and the bytes of each file.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(_, published, bytes)| (published.as_str(), &**bytes))
    }

    /// The bytes of the file at that published path below the root of the site, such as `theme/site.0123456789.css`.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        let is_there =
            |(_, published, _): &&(String, String, Arc<[u8]>)| published.trim_start_matches('/') == path;
        self.files.iter().find(is_there).map(|(_, _, bytes)| Arc::clone(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_councils_own_file_stands_in_place_of_the_embedded_one() {
        let plain = Theme::new([]);
        let own = Theme::new([("site.css", "body{}"), ("own.css", "p{}")]);
        assert_eq!(own.files().count(), plain.files().count() + 1);
        let site = own.names().published("/theme/site.css").map(str::to_owned);
        assert_ne!(site, plain.names().published("/theme/site.css").map(str::to_owned));
        let site = site.expect("the sheet is published");
        assert!(own.files().any(|(file, bytes)| file == site && bytes == b"body{}"));
        assert_eq!(own.file(site.trim_start_matches('/')).as_deref(), Some(&b"body{}"[..]));
    }

    #[test]
    fn dark_is_the_same_dark_whether_the_device_or_the_reader_chose_it() {
        let sheet = include_str!("../../theme/site.css");
        let tokens = |opening: &str| -> Vec<&str> {
            let (_, rest) = sheet.split_once(opening).expect("the sheet has dark colours");
            let (block, _) = rest.split_once('}').expect("the rule ends");
            block.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
        };
        let of_device = tokens(":root:where(:not([data-colours])) {");
        let of_reader = tokens(":root:where([data-colours=\"dark\"]) {");
        assert_eq!(of_device, of_reader);
        assert!(
            of_device.iter().all(|token| token.starts_with("--")) && of_device.len() > 10,
            "{of_device:?}"
        );
    }
}

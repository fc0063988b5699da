//! The door that reads a site as it stands on disk, whoever made it: pages one by one, other files as pages need them.
//!
//! A site of 20,000 pages is never in memory: what is held is the list of its files, and the style sheets that pages share.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, bail, ensure};

use super::asset::{self, Asset};
use super::encoding;
use super::limits::Limits;
use super::listing::{self, Text};
use super::purpose::Territory;
use super::text;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The names of files that servers give when a folder is asked for.
const OF_A_FOLDER: [&str; 4] = ["index.html", "index.htm", "index.xhtml", "default.htm"];

/// Most bytes of one file that a page needs for its looks.
const MOST_OF_A_FILE: u64 = 10_000_000;

/// Most bytes of such files that are kept in memory; more are read anew each time.
const MOST_KEPT: usize = 64_000_000;

/// A site on disk, or one page of it.
#[derive(Debug)]
pub struct Standing {
    root: PathBuf,
    limits: Limits,
    pages: Vec<Text>,
    /// The paths of all files; `None` when only one page is looked at, and what stands around it is not known.
    files: Option<BTreeSet<String>>,
    kept: Mutex<Kept>,
}

/// Files that pages share, by path. What is not there is remembered as well.
#[derive(Debug, Default)]
struct Kept {
    files: HashMap<String, Option<Arc<[u8]>>>,
    bytes: usize,
}

impl Standing {
    /// The site in a folder, or the page in a file, whose links start at `root` or else at the folder it lies in.
    ///
    /// # Errors
    /// When it is not there, may not be looked into, or holds no page.
    pub fn open(
        place: &Path,
        root: Option<&Path>,
        limits: &Limits,
    ) -> anyhow::Result<(Standing, Diagnostics)> {
        let whole = found(place)?;
        let around = match root {
            Some(root) => found(root)?,
            None if whole.is_dir() => whole.clone(),
            None => whole.parent().map(Path::to_owned).unwrap_or_default(),
        };
        ensure!(around.is_dir(), "{} is not a folder", around.display());
        let Ok(below) = whole.strip_prefix(&around) else {
            bail!("{} does not lie in {}", whole.display(), around.display());
        };
        if whole.is_file() {
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            let page = Text { path: parts.join("/"), on_disk: whole.clone() };
            return Ok((Standing::new(around, limits, vec![page], None), Diagnostics::new()));
        }
        fs::read_dir(&around).with_context(|| format!("cannot look into the folder {}", around.display()))?;
        let (listing, found) = listing::list(&around, Territory::Site, limits);
        let files = listing.texts.iter().map(|page| &*page.path);
        let files = files.chain(listing.assets.iter().map(Asset::path)).map(str::to_owned).collect();
        let pages: Vec<Text> =
            listing.texts.into_iter().filter(|page| Path::new(&page.path).starts_with(below)).collect();
        ensure!(!pages.is_empty(), "{} holds no page: no file ends in .html", whole.display());
        Ok((Standing::new(around, limits, pages, Some(files)), found.sorted()))
    }

    fn new(root: PathBuf, limits: &Limits, pages: Vec<Text>, files: Option<BTreeSet<String>>) -> Standing {
        Standing { root, limits: *limits, pages, files, kept: Mutex::default() }
    }

    /// The paths of its pages below the root, in order.
    pub fn pages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.pages.iter().map(|page| &*page.path)
    }

    /// The text of the page of that number, as a browser would decode it.
    ///
    /// # Errors
    /// When it has gone or is over the limit: a finding that says so.
    pub fn page(&self, number: usize) -> Result<String, Box<Diagnostic>> {
        let unread = |found: Box<Diagnostic>| match found.name {
            "text-too-large" => Box::new(found.help("It was not judged. Split it into several pages")),
            _ => found,
        };
        text::read_one(&self.pages[number], &self.limits)
            .map(|bytes| encoding::decode(&bytes))
            .map_err(unread)
    }

    /// Whether a server would find something at that path. Of what cannot be known, the answer is yes.
    pub fn has(&self, path: &str) -> bool {
        let Some(files) = &self.files else { return true };
        let folder = path.trim_end_matches('/');
        // Files whose names start with a dot were not listed.
        files.contains(path)
            || path.split('/').any(|part| part.starts_with('.'))
            || files.contains(&format!("{path}.html"))
            || path
                .strip_suffix("index.html")
                .into_iter()
                .map(|folder| folder.trim_end_matches('/'))
                .chain([folder])
                .any(|folder| OF_A_FOLDER.iter().any(|name| files.contains(below(folder, name).as_str())))
    }

    /// The bytes of a file that a page names, by its path below the root.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        // A thread that panicked while it held this left it whole: it is only added to.
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept().files.get(path) {
            return known.clone();
        }
        let limits = Limits { asset_bytes: MOST_OF_A_FILE, ..self.limits };
        let bytes = asset::read(&self.root, &Asset::new(path.to_owned(), 0), &limits).ok();
        let bytes: Option<Arc<[u8]>> = bytes.map(Arc::from);
        let mut kept = kept();
        let size = path.len() + bytes.as_ref().map_or(0, |bytes| bytes.len());
        if kept.bytes + size <= MOST_KEPT && kept.files.insert(path.to_owned(), bytes.clone()).is_none() {
            kept.bytes += size;
        }
        bytes
    }
}

fn found(place: &Path) -> anyhow::Result<PathBuf> {
    fs::canonicalize(place).with_context(|| format!("cannot find {}", place.display()))
}

fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder for the test");
        for (path, bytes) in files {
            let whole = root.path().join(path);
            fs::create_dir_all(whole.parent().expect("it is below the root")).expect("a folder in it");
            fs::write(whole, bytes).expect("a file in it");
        }
        root
    }

    fn open(place: &Path, root: Option<&Path>) -> anyhow::Result<Standing> {
        Standing::open(place, root, &Limits::of_a_site()).map(|(standing, _)| standing)
    }

    #[test]
    fn a_site_is_its_pages_and_what_stands_beside_them() {
        let root = site(&[
            ("index.html", b"caf\xe9"),
            ("a/index.htm", b"a"),
            ("b.html", b"b"),
            ("site.css", b"p {}"),
            (".git/c.html", b"c"),
        ]);
        let standing = open(root.path(), None).expect("a site");
        assert_eq!(standing.pages().collect::<Vec<_>>(), ["a/index.htm", "b.html", "index.html"]);
        assert_eq!(standing.page(2).as_deref(), Ok("café"));
        for (path, has) in [
            ("index.html", true),
            ("a", true),
            ("a/", true),
            ("a/index.html", true),
            ("b", true),
            ("site.css", true),
            (".well-known/security.txt", true),
            ("b/index.html", false),
            ("c", false),
            ("sit", false),
        ] {
            assert_eq!(standing.has(path), has, "{path}");
        }
        assert_eq!(standing.file("site.css").as_deref(), Some(&b"p {}"[..]));
        assert_eq!(standing.file("site.css").as_deref(), Some(&b"p {}"[..]));
        assert_eq!(standing.file("none.css"), None);
    }

    #[test]
    fn one_page_stands_alone_or_below_its_root() {
        let root = site(&[("a/b.html", b"b"), ("a/c.css", b"c"), ("d.css", b"d")]);
        let page = root.path().join("a/b.html");
        let alone = open(&page, None).expect("a page");
        assert_eq!(alone.pages().collect::<Vec<_>>(), ["b.html"]);
        assert_eq!(alone.file("c.css").as_deref(), Some(&b"c"[..]));
        assert!(alone.has("whatever.html"));
        let within = open(&page, Some(root.path())).expect("a page");
        assert_eq!(within.pages().collect::<Vec<_>>(), ["a/b.html"]);
        assert_eq!(within.file("d.css").as_deref(), Some(&b"d"[..]));
        assert!(open(&page, Some(&root.path().join("a/c.css"))).is_err());
    }

    #[test]
    fn a_folder_can_be_a_part_of_a_site() {
        let root = site(&[("a/b.html", b"b"), ("c.html", b"c")]);
        let part = open(&root.path().join("a"), Some(root.path())).expect("a part");
        assert_eq!(part.pages().collect::<Vec<_>>(), ["a/b.html"]);
        assert!(part.has("c.html"));
    }

    #[test]
    fn nothing_outside_is_ever_read() {
        let root = site(&[("in/a.html", b"a"), ("secret", b"s")]);
        let standing = open(&root.path().join("in"), None).expect("a site");
        for path in ["../secret", "/etc/passwd", "a\0b", ""] {
            assert_eq!(standing.file(path), None, "{path}");
        }
        assert!(open(&root.path().join("none"), None).is_err());
        let empty = site(&[("a.txt", b"a")]);
        assert!(open(empty.path(), None).is_err_and(|error| error.to_string().contains("holds no page")));
    }
}

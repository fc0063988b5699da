//! What is broken: the examples in the rules' documentation, and the demonstration's pages and entries.

use std::path::Path;
use std::sync::OnceLock;

use local_offer::cache::Cache;
use local_offer::fact::{Date, Fact as _};
use local_offer::folder::{Folder, Limits};
use local_offer::pipeline::{self, Options};

/// Texts that are sound, or broken in one way.
pub struct Corpus {
    pages: Vec<Vec<u8>>,
    entries: Vec<Vec<u8>>,
}

/// Pages above this size are left out: the same bytes again and again find nothing new.
const LARGEST: usize = 120_000;

impl Corpus {
    /// The examples of every rule, and entries of the demonstration.
    pub fn examples() -> &'static Corpus {
        static READ: OnceLock<Corpus> = OnceLock::new();
        READ.get_or_init(|| {
            let pages: Vec<_> = texts("src/check").iter().flat_map(|text| examples(text)).collect();
            let entries: Vec<_> = texts("content/services").into_iter().map(String::into_bytes).collect();
            assert!(pages.len() > 300 && !entries.is_empty(), "{} examples", pages.len());
            Corpus { pages, entries }
        })
    }

    /// The same, and the demonstration's pages.
    pub fn with_demonstration() -> Corpus {
        let Corpus { pages, entries } = Corpus::examples();
        let (mut pages, entries) = (pages.clone(), entries.clone());
        let (folder, _) = Folder::read(root(), &Limits::default()).expect("the demonstration can be read");
        let day = Date::parse("2026-11-22").expect("a date");
        let built = pipeline::build(&folder, &Cache::none(), Options::publishing(day), &|_, _| ())
            .expect("it builds");
        let drawn = built
            .output
            .iter()
            .filter(|(path, bytes)| path.as_str().ends_with(".html") && bytes.len() <= LARGEST);
        pages.extend(drawn.map(|(_, bytes)| bytes.to_vec()));
        Corpus { pages, entries }
    }

    pub fn pages(&self) -> &[Vec<u8>] {
        &self.pages
    }

    pub fn entries(&self) -> &[Vec<u8>] {
        &self.entries
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Markdown text below a folder, in the order of their paths.
fn texts(folder: &str) -> Vec<String> {
    let all =
        walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().filter_map(Result::ok);
    let paths = all
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

/// The pages that a rule's documentation shows.
fn examples(docs: &str) -> Vec<Vec<u8>> {
    let fences = docs.split("\n```html").skip(1);
    fences
        .filter_map(|rest| Some(rest.split_once('\n')?.1.split("\n```").next()?.as_bytes().to_vec()))
        .collect()
}

//! How many pages all rules judge in a second of one core: the pages of the demonstration, as they ship.
//!
//! `cargo bench --bench judging` runs it. "item/s" is pages in a second; the bar is 800. They are judged as the build
//! judges them, and as an audit would that does not know where they come from.

use std::sync::Arc;

use divan::Bencher;
use divan::counter::ItemsCount;
use local_offer::cache::Cache;
use local_offer::check;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::fact::{Date, Fact, WebAddress};
use local_offer::folder::{Folder, Limits};
use local_offer::output::Output;
use local_offer::page::{Page, Subject};
use local_offer::pipeline::{self, Options};

/// The program's own.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// Every file of the demonstration.
fn demonstration() -> Output {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (folder, _) = Folder::read(root, &Limits::default()).expect("the demonstration can be read");
    let day = Date::parse("2026-11-22").expect("a date");
    pipeline::build(&folder, &Cache::none(), Options::publishing(day), &|_, _| ()).expect("it builds").output
}

#[divan::bench(args = [Subject::Fixed, Subject::Foreign], sample_count = 10, sample_size = 1)]
fn every_page_by_every_rule(bencher: Bencher<'_, '_>, subject: &Subject) {
    let output = demonstration();
    let address = WebAddress::parse("https://local-offer.example/").expect("an address");
    let kept: std::collections::BTreeMap<&str, Arc<[u8]>> =
        output.iter().map(|(path, bytes)| (path.as_str(), Arc::from(bytes))).collect();
    // The build knows the files of the theme; an audit reads whatever a page names, and the pages that it links to.
    let is_known = |path: &str| *subject == Subject::Foreign || !path.ends_with(".html");
    let files = |path: &str| kept.get(path).filter(|_| is_known(path)).cloned();
    let every = Chosen::every();
    let drawn = kept.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages: Vec<Page> = drawn
        .map(|(path, bytes)| Page {
            subject: subject.clone(),
            ..Page::foreign(path, String::from_utf8_lossy(bytes).into_owned())
        })
        .collect();
    bencher.counter(ItemsCount::new(pages.len())).bench_local(|| {
        // A build knows nothing of its pages from the one before.
        let ground = Ground::new(&address, &files);
        pages.iter().map(|page| check::page(page, &ground, &every).found.len()).sum::<usize>()
    });
}

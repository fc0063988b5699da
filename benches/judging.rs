//! How many pages are judged in a second, by every rule and in every mode, on one core: those of the demonstration.
//!
//! `cargo bench --bench judging` runs it; "max alloc" is not measured here, so that nothing but the rules is timed.

use std::sync::Arc;

use divan::Bencher;
use divan::counter::ItemsCount;
use local_offer::cache::Cache;
use local_offer::check;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::fact::{Date, Fact, WebAddress};
use local_offer::folder::{Folder, Limits};
use local_offer::page::Page;
use local_offer::pipeline::{self, Options};

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn pages_of_the_demonstration(bencher: Bencher<'_, '_>) {
    let (folder, _) = Folder::read(".".as_ref(), &Limits::default()).expect("the folder can be read");
    let today = Date::parse("2026-11-22").expect("a date");
    let options = Options::publishing(today);
    let outcome = pipeline::build(&folder, &Cache::none(), options, &|_, _| ()).expect("it builds");
    let pages: Vec<Page> = outcome
        .output
        .iter()
        .filter(|(path, _)| path.as_str().ends_with(".html"))
        .map(|(path, bytes)| Page::foreign(path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    let address = WebAddress::parse("https://local-offer.example.org/").expect("an address");
    let files = |path: &str| outcome.output.get(path).map(Arc::from);
    bencher.counter(ItemsCount::new(pages.len())).bench_local(|| {
        let ground = Ground::new(&address, &files);
        let found: usize =
            pages.iter().map(|page| check::page(page, &ground, &Chosen::every()).found.len()).sum();
        found
    });
}

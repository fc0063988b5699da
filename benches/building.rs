//! How long each step of a build takes, and how much memory it holds at most, on offers of 100, 1,000 and 10,000 entries.
//!
//! `cargo bench` runs it; the steps are those of the pipeline, one after another on one core, and then the
//! whole on all of them. "max alloc" is the most that a step held at one time on top of what it was given.

mod generated;

use divan::{AllocProfiler, Bencher};
use local_offer::cache::Cache;
use local_offer::check;
use local_offer::config::Config;
use local_offer::fact::{Date, Fact};
use local_offer::folder::{Folder, Limits};
use local_offer::pipeline::{self, Options};
use local_offer::render::records;
use local_offer::search;
use local_offer::site::{self, Site, entry};

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

/// How many entries the offers have.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

fn today() -> Date {
    Date::parse("2026-11-22").expect("a date")
}

/// An offer on disk, and read.
fn folder(entries: usize) -> (tempfile::TempDir, Folder) {
    let place = tempfile::tempdir().expect("a folder");
    generated::write(entries, place.path()).expect("files");
    let (folder, _) = Folder::read(place.path(), &Limits::default()).expect("the folder can be read");
    (place, folder)
}

fn known(folder: &Folder) -> Site {
    let sources = folder.sources();
    let (config, reading) = Config::read(sources);
    let config = (config.expect("the settings are sound"), reading);
    let parsed = site::entry_texts(sources).map(|(id, text)| entry::parse(id, text)).collect();
    site::assemble(site::Parts::of(sources, config, parsed, Default::default())).0
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn a_read_the_folder(bencher: Bencher<'_, '_>, entries: usize) {
    let (place, _) = folder(entries);
    bencher.bench_local(|| Folder::read(place.path(), &Limits::default()));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn b_parse_and_assemble(bencher: Bencher<'_, '_>, entries: usize) {
    let (_place, folder) = folder(entries);
    bencher.bench_local(|| known(&folder));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn c_render_and_check_pages_on_one_core(bencher: Bencher<'_, '_>, entries: usize) {
    let (_place, folder) = folder(entries);
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool of one");
    let options = Options::publishing(today());
    bencher.bench_local(|| alone.install(|| pipeline::build(&folder, &Cache::none(), options, &|_, _| ())));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn d_check_entries(bencher: Bencher<'_, '_>, entries: usize) {
    let (_place, folder) = folder(entries);
    let site = known(&folder);
    bencher.bench_local(|| check::entries(&site, today()));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn e_index_for_search(bencher: Bencher<'_, '_>, entries: usize) {
    let (_place, folder) = folder(entries);
    let site = known(&folder);
    bencher.bench_local(|| search::index::write(&records::records(&site), &records::synonyms(&site)));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn f_publish(bencher: Bencher<'_, '_>, entries: usize) {
    let (place, folder) = folder(entries);
    let outcome = pipeline::build(&folder, &Cache::none(), Options::publishing(today()), &|_, _| ())
        .expect("it builds");
    let to = place.path().join("public");
    bencher
        .with_inputs(|| std::fs::remove_dir_all(&to).ok())
        .bench_local_values(|_| outcome.output.publish(&to));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn g_the_whole_build(bencher: Bencher<'_, '_>, entries: usize) {
    let (place, _) = folder(entries);
    let to = place.path().join("public");
    bencher.bench_local(|| {
        let (folder, _) = Folder::read(place.path(), &Limits::default()).expect("the folder can be read");
        let outcome = pipeline::build(&folder, &Cache::none(), Options::publishing(today()), &|_, _| ())
            .expect("it builds");
        outcome.output.publish(&to).expect("it publishes")
    });
}

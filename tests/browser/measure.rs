//! What the search weighs and how long it takes, on generated offers of 1,000 and 10,000 entries, and that it is no
//! more than what a cheap phone can bear:
//! `cargo test --release --test browser measure -- --ignored --nocapture`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use local_offer::config::Config;
use local_offer::folder::{Folder, Limits};
use local_offer::render::records;
use local_offer::search::ask::{Counts, Extent};
use local_offer::search::packed::{self, Packed, Step};
use local_offer::search::query::Query;
use local_offer::search::record::Record;
use local_offer::search::synonyms::Synonyms;
use local_offer::search::{IndexFiles, index};
use local_offer::site::{self as known, entry};

use crate::chromium::Chromium;
use crate::generated;
use crate::server::Server;
use crate::site;

/// In the page: asks a worker of its own, and gives what it says.
pub const ASKER: &str = "
const [workerAt, wasmAt, startAt] = [...document.getElementById('search-parts').content.querySelectorAll('link')].map((link) => new URL(link.getAttribute('href'), location.href).href);
const worker = new Worker(workerAt);
worker.postMessage({ open: { wasm: wasmAt, start: startAt } });
let number = 0;
window.asker = (question) => new Promise((resolve, reject) => {
  const id = ++number;
  worker.addEventListener('message', function listen({ data }) {
    if (data.id !== id) return;
    worker.removeEventListener('message', listen);
    if (data.failed) reject(new Error('failed: ' + question)); else resolve(data.answer);
  });
  worker.postMessage({ id, question });
});
0";

/// Questions as in the reference, and words that are dear.
const QUESTIONS: [&str; 15] = [
    "autism",
    "autism ",
    "swimming ",
    "short breaks ",
    "speech and language therapy ",
    "young people support ",
    "and ",
    "and",
    "child ",
    "chi",
    "sw",
    "shcool ",
    "utism ",
    "qarden ",
    "help for my child at school ",
];

#[test]
#[ignore = "takes minutes, and tells numbers to a person"]
fn measure() -> anyhow::Result<()> {
    let Some(mut chromium) = Chromium::start() else { return Ok(()) };
    let mut bars = Bars::default();
    // With each, the most bytes of a first search: script, program, index and ten results.
    for (entries, first_search) in [(1_000, 100_000), (10_000, 130_000)] {
        tell(&measured(&mut chromium, entries, (&mut bars, first_search))?);
    }
    assert_eq!(bars.broken, Vec::<String>::new());
    Ok(())
}

/// What was more than it may be.
#[derive(Default)]
struct Bars {
    broken: Vec<String>,
}

impl Bars {
    fn hold(&mut self, what: &str, measured: f64, most: f64) {
        if measured > most {
            self.broken.push(format!("{what}: {measured}, and at most {most} may be"));
        }
    }
}

/// Most files for the search, whatever the offer.
const MOST_FILES: f64 = 1_000.0;
/// Most bytes that one word may pull.
const DEAREST: f64 = 60_000.0;
/// Longest from a question to its results, in milliseconds: for half of them, and for 99 of 100.
const MEDIAN: f64 = 10.0;
const ALMOST_ALL: f64 = 50.0;
/// Most that indexing may cost, in seconds of one core and in MB.
const INDEXING: f64 = 5.0;
const MEMORY: f64 = 400.0;

fn measured(
    chromium: &mut Chromium,
    entries: usize,
    (bars, first_search): (&mut Bars, u32),
) -> anyhow::Result<String> {
    let mut told = format!("\n# {entries} entries\n");
    let (records, groups) = offer(entries)?;
    let (cpu, began) = (cpu_seconds(), Instant::now());
    let files = index::write(&records, &groups)?;
    let indexed = cpu_seconds() - cpu;
    let pieces = packed::write(&files)?;
    let exported = cpu_seconds() - cpu - indexed;
    bars.hold("seconds to index and to export", indexed + exported, INDEXING);
    bars.hold("MB in memory", peak_memory() as f64, MEMORY);
    writeln!(
        told,
        "{} records; index {indexed:.2} + export {exported:.2} CPU s, {:.2} s by the clock; peak memory of all so far {} MB",
        records.len(),
        began.elapsed().as_secs_f32(),
        peak_memory()
    )?;

    let known = files.get("words.txt").map_or(0, |words| words.iter().filter(|byte| **byte == b'\n').count());
    let body: usize = records.iter().map(|record| record.body.split_whitespace().count()).sum();
    writeln!(told, "{known} different words; {} words in a body on average", body / records.len().max(1))?;

    let mut sums: BTreeMap<char, (usize, usize, usize)> = BTreeMap::new();
    for (name, bytes) in &pieces {
        let kind = if name == packed::START { 's' } else { name.chars().next().unwrap_or('?') };
        let sum = sums.entry(kind).or_default();
        *sum = (sum.0 + 1, sum.1 + bytes.len(), sum.2.max(bytes.len()));
    }
    writeln!(told, "{} files: {sums:?} (kind: files, bytes, largest)", pieces.len())?;
    bars.hold("files", pieces.len() as f64, MOST_FILES);

    let dear = dearest(&files, &pieces)?;
    bars.hold("bytes for one word", dear.first().map_or(f64::INFINITY, |(cost, _)| *cost as f64), DEAREST);
    writeln!(
        told,
        "dearest single words, in bytes of all pieces but the start, ten cards among them: {dear:?}"
    )?;

    let folder = tempfile::tempdir()?;
    let public = folder.path().join("public");
    copy(&site::published(), &public)?;
    std::fs::remove_dir_all(public.join("search/pieces"))?;
    std::fs::create_dir_all(public.join("search/pieces"))?;
    for (name, bytes) in &pieces {
        std::fs::write(public.join("search/pieces").join(name), bytes)?;
    }
    let server = Server::of(&public);

    for text in QUESTIONS {
        let mut tab = chromium.open(&server.at("search/index.html"));
        // Nothing may be left of the question before. A switched-off cache would not do: it is not the worker's.
        tab.call("Network.clearBrowserCache", serde_json::json!({}));
        server.given();
        let page = tab.value(
            "fetch(document.querySelector('script[src*=\"/search.\"]').src).then((answer) => answer.ok)",
        );
        anyhow::ensure!(page == true, "the script is there");
        tab.value(ASKER);
        let answer = tab.value(&format!("asker({})", serde_json::json!(format!("10\n0\n\n{text}"))));
        let mut by: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        let given = server.given();
        for (path, bytes) in &given {
            let file = path.rsplit('/').next().unwrap_or_default();
            let kind = match file {
                "start.bin" => "start",
                _ if path.ends_with(".wasm") => "wasm",
                _ if path.ends_with(".js") => "js",
                _ if file.starts_with('t') => "terms",
                _ if file.starts_with('c') => "cards",
                _ => "words",
            };
            let sum = by.entry(kind).or_default();
            *sum = (sum.0 + 1, sum.1 + bytes);
        }
        let total: usize = given.iter().map(|(_, bytes)| bytes).sum();
        bars.hold(&format!("bytes for a first search, {text}"), total as f64, first_search.into());
        writeln!(
            told,
            "{text:30} {:>5} found; {total:>7} bytes in {} requests: {by:?}",
            answer["total"],
            given.len()
        )?;
        tab.value(&format!("asker({})", serde_json::json!(format!("10\n0\n\n{text}"))));
        let again = server.given();
        anyhow::ensure!(again.is_empty(), "asked again, {text} fetches {again:?}");
    }

    // With filters open.
    let mut tab = chromium.open(&server.at("search/index.html"));
    tab.call("Network.clearBrowserCache", serde_json::json!({}));
    tab.value(ASKER);
    tab.value("asker('10\\n0\\n\\nautism ')");
    server.given();
    tab.value("asker('10\\n1\\n\\nautism ')");
    let filters: usize = server.given().iter().map(|(_, bytes)| bytes).sum();
    tab.value("asker('10\\n1\\n700\\nautism ')");
    let ages: usize = server.given().iter().map(|(_, bytes)| bytes).sum();
    writeln!(told, "counts of all filters: {filters} bytes more; ages: {ages} more, with cards")?;

    // A worker that has nothing yet, and nothing kept from before.
    let questions: Vec<String> = varied(&records);
    let mut tab = chromium.open(&server.at("search/index.html"));
    tab.call("Network.clearBrowserCache", serde_json::json!({}));
    tab.value(ASKER);
    tab.value("asker('0\\n0\\n\\n')");
    let asking = "const said = { times: [], nothing: 0, corrected: 0, completed: 0 };
        for (const text of QUESTIONS) {
          const began = performance.now();
          const { total, tried } = await asker('10\\n0\\n\\n' + text);
          said.times.push(performance.now() - began);
          said.nothing += total === 0;
          said.corrected += tried.some(({ tried }) => tried === 'spelling');
          said.completed += tried.some(({ tried }) => tried === 'beginning');
        }
        return said;";
    let asking = asking.replace("QUESTIONS", &serde_json::json!(questions).to_string());
    for state in ["nothing here but the start", "asked again, pieces here"] {
        server.given();
        let said = tab.value(&format!("(async () => {{ {asking} }})()"));
        let fetched = server.given().len();
        let mut millis: Vec<f64> = serde_json::from_value(said["times"].clone())?;
        millis.sort_by(f64::total_cmp);
        let at = |share: f64| millis[((millis.len() - 1) as f64 * share).round() as usize];
        bars.hold("milliseconds, median", at(0.5), MEDIAN);
        bars.hold("milliseconds, 99 of 100", at(0.99), ALMOST_ALL);
        writeln!(
            told,
            "{} questions, {state}: median {:.1} ms, 90% {:.1}, 99% {:.1}, most {:.1}; {fetched} files fetched; {} found nothing, {} corrected, {} completed",
            millis.len(),
            at(0.5),
            at(0.9),
            at(0.99),
            at(1.0),
            said["nothing"],
            said["corrected"],
            said["completed"]
        )?;
    }
    Ok(told)
}

/// Of every beginning of two to four letters, and every word, whole and with its second letter lost: the five that
/// need most bytes of terms, words and cards, each from nothing.
fn dearest(index: &IndexFiles, pieces: &IndexFiles) -> anyhow::Result<Vec<(usize, String)>> {
    let words = index.get("words.txt").map(|words| String::from_utf8_lossy(words)).unwrap_or_default();
    let words = words.lines().filter_map(|line| line.split(' ').next());
    let mut texts = BTreeSet::new();
    for (number, word) in words.enumerate() {
        texts.extend((2..=4).filter_map(|end| word.get(..end)).map(str::to_owned));
        // Every seventh: whole and misspelt words need few pieces, and there are thousands.
        if number % 7 == 0 && word.is_ascii() {
            texts.insert(word.to_owned());
            texts.insert(format!("{}{} ", &word[..1], &word[2..]));
        }
    }
    let start = packed::unpacked(&pieces[packed::START])?;
    let extent = Extent { hits: 10, counts: Counts::None };
    let mut costs = Vec::new();
    for text in texts {
        let mut here = Packed::open(&start).map_err(|_| anyhow::anyhow!("the start is whole"))?;
        let mut cost = 0;
        while let Step::Needs(names) = here
            .step(&Query::words(text.as_str()), extent)
            .map_err(|_| anyhow::anyhow!("the pieces are whole"))?
        {
            for name in names {
                cost += pieces[&name].len();
                here.give(&name, packed::unpacked(&pieces[&name])?);
            }
        }
        costs.push((cost, text));
    }
    costs.sort_by(|a, b| b.cmp(a));
    costs.truncate(5);
    Ok(costs)
}

/// The records of a generated offer.
fn offer(entries: usize) -> anyhow::Result<(Vec<Record>, Synonyms)> {
    let place = tempfile::tempdir()?;
    generated::write(entries, place.path())?;
    let (folder, _) = Folder::read(place.path(), &Limits::default())?;
    let sources = folder.sources();
    let (config, reading) = Config::read(sources);
    let config = (config.ok_or_else(|| anyhow::anyhow!("the settings are sound"))?, reading);
    let parsed = known::entry_texts(sources).map(|(id, text)| entry::parse(id, text)).collect();
    let parts = known::Parts::of(sources, config, parsed, Default::default());
    let site = known::assemble(parts).0;
    Ok((records::records(&site), records::synonyms(&site)))
}

/// Two hundred questions made of what pages say: whole words, beginnings, misspellings, one to three words.
fn varied(records: &[Record]) -> Vec<String> {
    let words: Vec<&str> = records
        .iter()
        .step_by(7)
        .flat_map(|record| {
            record.summary.split(' ').chain(record.title.split(' ')).chain(record.body.split(' ').take(20))
        })
        .filter(|word| word.len() > 3)
        .collect();
    let mut chance = 11usize;
    let mut below = move |limit: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) % limit.max(1)
    };
    (0..200)
        .map(|number| {
            let chosen: Vec<&str> = (0..1 + below(3)).map(|_| words[below(words.len())]).collect();
            let mut text = chosen.join(" ");
            match number % 4 {
                0 => text.push(' '),
                1 => text.truncate(text.len() - 1),
                2 if text.is_ascii() => {
                    text.remove(below(text.len() - 1));
                    text.push(' ');
                }
                _ => {}
            }
            text
        })
        .collect()
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            std::fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}

/// Seconds of processor time of this process, as Linux counts them.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks =
        |place: usize| fields.get(place).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory this process has held, in MB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

fn tell(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

//! `local-offer search`: ask the index of the published site, as the search page does.

use std::ops::Range;
use std::path::PathBuf;

use anyhow::Context as _;

use super::Ending;
use super::screen::Screen;
use crate::search::IndexFiles;
use crate::search::answer::{Answer, Hit, Tried};
use crate::search::query::Query;
use crate::search::reader::Searcher;
use crate::search::record::Facet;

/// What `search` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What to look for
    words: Vec<String>,
    /// Where the site is published
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    site: PathBuf,
    /// Only what has this word of a list, such as need=autism, area=dorset, cost=free
    #[arg(long = "only", value_name = "LIST=WORD", value_parser = filter)]
    filters: Vec<(Facet, String)>,
    /// Only what is for this age in years
    #[arg(long, value_name = "YEARS")]
    age: Option<f32>,
    /// How many results to show
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    limit: usize,
    /// Give everything as JSON
    #[arg(long)]
    json: bool,
}

fn filter(text: &str) -> Result<(Facet, String), String> {
    let (list, word) = text.split_once('=').ok_or("write it as list=word, such as need=autism")?;
    let facet = Facet::from_key(list).ok_or_else(|| {
        let lists: Vec<&str> = Facet::ALL.iter().map(|facet| facet.key()).collect();
        format!("there is no list called {list}; the lists are {}", lists.join(", "))
    })?;
    Ok((facet, word.to_owned()))
}

pub(super) fn run(arguments: Arguments, screen: &Screen) -> anyhow::Result<Ending> {
    let folder = arguments.site.join("search");
    let searcher = Searcher::open(&files(&folder)?)?;
    let mut query = Query::words(arguments.words.join(" "));
    query.age = arguments.age;
    for (facet, word) in arguments.filters {
        query.filters.entry(facet).or_default().insert(word);
    }
    let answer = searcher.search(&query, arguments.limit)?;
    screen.print(&if arguments.json {
        format!("{}\n", serde_json::to_string_pretty(&answer)?)
    } else {
        told(&answer)
    });
    Ok(Ending::Clean)
}

fn files(folder: &std::path::Path) -> anyhow::Result<IndexFiles> {
    let entries = std::fs::read_dir(folder).with_context(|| {
        format!("there is no search index in {}; run `local-offer build` first", folder.display())
    })?;
    let mut files = IndexFiles::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_file()
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            files.insert(
                name.to_owned(),
                std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?,
            );
        }
    }
    Ok(files)
}

/// The answer in words.
fn told(answer: &Answer) -> String {
    let mut out = match answer.total {
        0 => "Nothing found.\n".to_owned(),
        1 => "1 result.\n".to_owned(),
        total => format!("{total} results.\n"),
    };
    for tried in &answer.tried {
        out.push_str(&format!("{}\n", in_words(tried)));
    }
    for (at, hit) in answer.hits.iter().enumerate() {
        out.push_str(&format!("\n{}. {}\n", at + 1, shown(hit)));
    }
    if answer.total > 1 {
        out.push('\n');
        for (facet, counts) in &answer.facets {
            let counts: Vec<String> = counts.iter().map(|(word, count)| format!("{word} {count}")).collect();
            if !counts.is_empty() {
                out.push_str(&format!("{}: {}\n", facet.key(), counts.join(", ")));
            }
        }
    }
    out
}

/// What was tried, for a person.
fn in_words(tried: &Tried) -> String {
    match tried {
        Tried::Synonyms { written, also } => {
            format!("Also searched for {}, which means the same as {written}.", one_of(also))
        }
        Tried::Beginning { written, words } => {
            format!("No page says {written}; took it as the beginning of {}.", one_of(words))
        }
        Tried::Spelling { written, read_as } => {
            format!("No page says {written}; searched for {}.", one_of(read_as))
        }
        Tried::Unknown { written } => format!("No page says {written} or anything like it."),
        Tried::SomeWords => "No page has all of these words; these have the most telling ones.".to_owned(),
        Tried::OnlyCommonWords => {
            "These words stand on every page. Try a word that says what you need.".to_owned()
        }
        Tried::NoWords => "There was no word to search for.".to_owned(),
        Tried::FirstWordsOnly => "Only the first words were used.".to_owned(),
    }
}

fn one_of(words: &[String]) -> String {
    crate::diagnostic::suggest::one_of(words.iter().map(String::as_str))
}

fn shown(hit: &Hit) -> String {
    let card = &hit.card;
    let closed = if card.closed { " (closed)" } else { "" };
    let title = bold(&card.title, &hit.highlights.title);
    let summary = bold(&card.summary, &hit.highlights.summary);
    format!("{title}{closed}\n   {summary}\n   {} · {}", card.kind, card.route)
}

/// The text with the words that matched in bold, where the terminal has bold.
fn bold(text: &str, ranges: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len() + ranges.len() * 8);
    let mut done = 0;
    for range in ranges {
        let (Some(before), Some(words)) = (text.get(done..range.start), text.get(range.clone())) else {
            continue;
        };
        out.push_str(&format!("{before}\u{1b}[1m{words}\u{1b}[0m"));
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

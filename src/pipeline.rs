//! From a folder to everything that can be known and published of it: the only room that names rayon.
//!
//! Every stage takes what the one before gave and adds its findings; a fault in content never stops the
//! rest. Work is shared among cores, and comes out in one order whatever their number.

mod audit;
mod judging;
mod knowing;
mod papers;
mod shelf;

use std::collections::{BTreeMap, BTreeSet};

use blake3::Hash;
use rayon::prelude::*;

use crate::cache::Cache;
use crate::check;
use crate::check::Judged;
use crate::check::chosen::Chosen;
use crate::check::facts::PageFacts;
use crate::check::ground::Ground;
use crate::check::manual::Checklist;
use crate::check::scene::{PagesScene, SiteScene};
use crate::check::template::Template;
use crate::compress;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Sources};
use crate::fact::Date;
use crate::folder::Folder;
use crate::output::{Output, OutputPath};
use crate::page::{Page, Subject};
use crate::render;
use crate::render::finish::{Expand, Finished, Finishing};
use crate::render::page::machine::MachineFile;
use crate::render::page::plan::{Audience, Plan};
use crate::render::page::scene::Scene;
use crate::render::pictures::Shelf;
use crate::render::templates::Templates;
use crate::render::theme::Theme;
use crate::search;
use crate::search::reader::Searcher;
use crate::site::{self, Site};
pub use audit::{Audit, audit};
use judging::Judging;
use knowing::own_pictures;
pub use knowing::{know, pictures};
use shelf::{shelf, unreadable};

/// What a run needs to know besides the folder.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day it is.
    pub today: Date,
    /// Who will look at the pages.
    pub audience: Audience,
}

impl Options {
    /// What is published: pages for everybody.
    pub fn publishing(today: Date) -> Options {
        Options { today, audience: Audience::Families }
    }

    /// What an editor looks at before it is published, with pages for editors alone.
    pub fn previewing(today: Date) -> Options {
        Options { today, audience: Audience::Editors }
    }
}

/// A stage of the work, as it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Reading entries.
    Entries,
    /// Preparing pictures.
    Pictures,
    /// Making and checking pages.
    Pages,
    /// Writing the search index.
    Search,
    /// Checking the site as a whole.
    Whole,
}

/// Everything that came of one run.
#[derive(Debug)]
pub struct Outcome {
    /// What we know; `None` when the settings cannot be read.
    pub site: Option<Site>,
    /// Every file of the published site.
    pub output: Output,
    /// Every finding, in order.
    pub diagnostics: Diagnostics,
    /// What a person must look at.
    pub checklist: Checklist,
    /// How much was done.
    pub tally: Tally,
}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Entries that are published.
    pub entries: usize,
    /// Pages made.
    pub pages: usize,
    /// Pictures of the council's own.
    pub pictures: usize,
}

/// Makes and judges everything. `begin` is told of each stage as it begins.
///
/// # Errors
/// The machine's faults only: what is wrong with the content is in the outcome's diagnostics.
pub fn build(
    folder: &Folder,
    cache: &Cache,
    options: Options,
    begin: &(dyn Fn(Stage, usize) + Sync),
) -> anyhow::Result<Outcome> {
    let sources = folder.sources();
    begin(Stage::Entries, site::entry_texts(sources).count());
    let (known, mut found) = know(folder, options.today);
    let Some(site) = known else {
        return Ok(Outcome {
            site: None,
            output: Output::new(),
            diagnostics: found.sorted(),
            checklist: Checklist::default(),
            tally: Tally::default(),
        });
    };
    let pictures = own_pictures(folder);
    begin(Stage::Pictures, pictures.len());
    let (shelf, faults) = shelf(folder, cache, &pictures);
    found.extend(faults);
    let mut output = Output::new();
    let made = make(folder, cache, &site, (&shelf, options), begin, &mut output)?;
    found.extend(made.found);

    begin(Stage::Whole, made.facts.len());
    // The page of an entry that could not be read will stand once it can be.
    let has = |path: &str| output.get(path).is_some() || site.awaits(path);
    let asked = match &made.searcher {
        Some(searcher) => check::search::ask(&site, searcher)?,
        None => Vec::new(),
    };
    let chosen = Chosen::by(site.config());
    check::pages(&PagesScene::new(&made.facts, &has), &chosen, &mut |one| found.push(one));
    found.extend(check::site(&SiteScene { site: &site, today: options.today, asked: &asked }));
    let texts = check::Texts { sources, templates: templates(sources) };
    let diagnostics = check::settle(found, site.config(), &texts, options.today);
    let tally = Tally { entries: site.entries().count(), pages: made.facts.len(), pictures: pictures.len() };
    Ok(Outcome { site: Some(site), output, diagnostics, checklist: made.checklist, tally })
}

/// The templates that pages are made with, for findings that come from them.
fn templates(sources: &Sources) -> Vec<Template<'_>> {
    const FOLDER: &str = "templates/";
    let own =
        sources.iter().filter_map(|(_, source)| Some((source.path().strip_prefix(FOLDER)?, source.text())));
    let texts = render::templates::texts(own);
    let number = |name: &str| sources.find(&format!("{FOLDER}{name}"));
    texts.into_iter().map(|(name, text)| Template { name, text, source: number(name) }).collect()
}

const FILES: &str = "content/documents/files/";

/// What making the pages gave.
struct Made {
    facts: Vec<PageFacts>,
    checklist: Checklist,
    /// The index that ships, opened; `None` where no page could be made.
    searcher: Option<Searcher>,
    found: Diagnostics,
}

/// Draws, finishes and judges every page, and writes the search index beside them.
fn make(
    folder: &Folder,
    cache: &Cache,
    site: &Site,
    (shelf, options): (&Shelf, Options),
    begin: &(dyn Fn(Stage, usize) + Sync),
    output: &mut Output,
) -> anyhow::Result<Made> {
    let mut found = Diagnostics::new();
    let sources = folder.sources();
    let own = |folder: &'static str| {
        sources
            .iter()
            .filter_map(move |(_, source)| Some((source.path().strip_prefix(folder)?, source.text())))
    };
    let templates = match Templates::load(own("templates/")) {
        Ok(templates) => templates,
        Err(faults) => {
            found.extend(faults.iter().map(render::page::template_fault));
            return Ok(Made { facts: Vec::new(), checklist: Checklist::default(), searcher: None, found });
        }
    };
    let theme = Theme::new(own("theme/"));
    let finishing = Finishing::new(
        site.glossary(),
        &site.config().well_known(),
        theme.names(),
        &site.config().settings.base_url,
    );
    let (scene, faults) = Scene::new(site, &templates, shelf, options.today);
    found.extend(faults);
    let papers = papers::make(folder, &scene);
    found.extend(papers.found);
    for (path, bytes) in papers.files {
        found.extend(put(output, &path, bytes));
    }
    let scene = scene.with_papers(papers.made);
    let plans = render::page::plan::plan(site, options.today, options.audience);
    begin(Stage::Pages, plans.len());
    let files = |path: &str| theme.file(path);
    let ground = Ground::new(&site.config().settings.base_url, &files);
    let judging = Judging::new(ground, Chosen::by(site.config()), &theme, cache);
    let (drawn, index) = rayon::join(
        || {
            plans
                .par_iter()
                .map(|plan| one(plan, &scene, &finishing, &judging))
                .collect::<anyhow::Result<Vec<One>>>()
        },
        || index(site, begin),
    );

    let mut facts = Vec::with_capacity(plans.len());
    let mut checklist = Checklist::default();
    let mut uses = BTreeSet::new();
    let mut clean = Vec::new();
    for One { judged, clean: known, uses: shown, found: more } in drawn? {
        found.extend(more);
        uses.extend(shown);
        clean.extend(known);
        let Some((page, judged)) = judged else { continue };
        checklist.add(&page, judged.doubts);
        found.extend(judged.found);
        found.extend(put(output, page.route.path(), page.html.into_bytes()));
        facts.push(judged.facts);
    }
    judging.keep(clean);
    for (path, bytes) in theme.files() {
        found.extend(put(output, path.trim_start_matches('/'), bytes.to_vec()));
    }
    for (path, bytes) in shelf.files(&uses) {
        found.extend(put(output, path.trim_start_matches('/'), bytes.to_vec()));
    }
    let (files, faults) = render::page::machine::files(site, &plans, options.today);
    found.extend(faults);
    for file in files {
        found.extend(put(output, &file.path, file.text.into_bytes()));
    }
    let index = index?;
    let searcher = Some(Searcher::open(&index)?);
    for (name, bytes) in index {
        found.extend(put(output, &format!("search/{name}"), bytes));
    }
    for asset in folder.assets().iter().filter(|asset| asset.path().starts_with(FILES)) {
        match folder.read_asset(asset) {
            Ok(bytes) => found.extend(put(output, asset.path().trim_start_matches("content/"), bytes)),
            Err(fault) => found.push(unreadable(asset.path(), &fault)),
        }
    }
    for file in last(site, &theme, output) {
        found.extend(put(output, &file.path, file.text.into_bytes()));
    }
    Ok(Made { facts, checklist, searcher, found })
}

/// The files that tell of all others: what a copy on a reader's device holds, and what a server sends with each.
fn last(site: &Site, theme: &Theme, output: &Output) -> Vec<MachineFile> {
    let published = output.iter().map(|(path, bytes)| (path.as_str(), bytes)).collect();
    let mut files = render::page::offline::files(site, theme, &published);
    let more: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let headers = render::page::machine::headers_file(published.into_keys().chain(more));
    files.push(headers);
    files
}

/// What came of one page.
struct One {
    /// The page and what came of judging it; `None` where it could not be made.
    judged: Option<(Page, Judged)>,
    /// What a cache knows it by, if it is clean.
    clean: Option<Hash>,
    uses: BTreeSet<String>,
    found: Diagnostics,
}

fn one(plan: &Plan, scene: &Scene<'_>, finishing: &Finishing, judging: &Judging<'_>) -> anyhow::Result<One> {
    let (draft, found) = render::page::draw(plan, scene);
    let Some(draft) = draft else {
        return Ok(One { judged: None, clean: None, uses: BTreeSet::new(), found });
    };
    let subject = draft.subject();
    let expand = if matches!(subject, Subject::EasyRead(..)) { Expand::Nothing } else { Expand::Acronyms };
    let Finished { html, origins, uses } =
        render::finish::finish(&draft.route, &draft.html, expand, finishing)?;
    let page = Page { route: draft.route, subject, html, origins };
    let (judged, clean) = judging.judge(&page);
    Ok(One { judged: Some((page, judged)), clean, uses, found })
}

/// Judges pages that were not made here, each on its own, in the order given.
pub fn judge(pages: &[Page], ground: &Ground<'_>, chosen: &Chosen) -> Vec<Judged> {
    pages.par_iter().map(|page| check::page(page, ground, chosen)).collect()
}

/// The search index of every entry that can be found, and the same in pieces, for browsers.
fn index(site: &Site, begin: &(dyn Fn(Stage, usize) + Sync)) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let records = render::records::records(site);
    begin(Stage::Search, records.len());
    let mut files = search::index::write(&records, &render::records::synonyms(site))?;
    let pieces = search::packed::write(&files)?;
    files.extend(pieces.into_iter().map(|(name, bytes)| (format!("pieces/{name}"), bytes)));
    Ok(files)
}

/// Puts a `.br` and a `.gz` beside each file of the theme, for servers that give them to browsers that take them.
///
/// It is done for what is published, not for what is only looked at: it takes a second, which the cache saves.
pub fn precompress(output: &mut Output, cache: &Cache) -> anyhow::Result<()> {
    let theme = output.iter().filter(|(path, _)| path.as_str().starts_with("theme/"));
    let theme: Vec<(String, Vec<u8>)> =
        theme.map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec())).collect();
    let smaller = theme.par_iter().map(|(path, bytes)| Ok((path, compress::both(bytes, cache)?)));
    for (path, both) in smaller.collect::<anyhow::Result<Vec<_>>>()? {
        for (ending, bytes) in both {
            output.insert(OutputPath::parse(&format!("{path}.{ending}"))?, bytes)?;
        }
    }
    Ok(())
}

/// Puts a file into the site; one whose place is taken is a finding.
fn put(output: &mut Output, path: &str, bytes: Vec<u8>) -> Option<Diagnostic> {
    let refused = |why: String| {
        Diagnostic::error("duplicate-route", Place::File(path.to_owned()), why)
            .because("Two files cannot stand at one address: one of them would be lost.")
            .help("Give one of the two entries another name.")
    };
    match OutputPath::parse(path) {
        Err(fault) => Some(refused(fault.to_string())),
        Ok(path) => output.insert(path, bytes).err().map(|taken| refused(taken.to_string())),
    }
}

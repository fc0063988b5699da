//! The searcher: index files in, answers out. Everything here and below runs on the desk and in the browser.

use std::path::Path;

use tantivy::directory::RamDirectory;
use tantivy::{Directory, Index, SegmentReader};

use crate::search::IndexFiles;
use crate::search::answer::{Answer, Highlights, Hit, Tried};
use crate::search::cards::{self, Cards};
use crate::search::concepts::Concepts;
use crate::search::facets::Facets;
use crate::search::fault::Fault;
use crate::search::highlight::highlight;
use crate::search::plan::Plan;
use crate::search::postings::Texts;
use crate::search::query::Query;
use crate::search::rank::rank;
use crate::search::reading::SiteWords;
use crate::search::synonyms::{self, Synonyms};
use crate::search::tokens::WordReader;
use crate::search::vocabulary::{self, Vocabulary};

/// An open index, ready for any number of questions.
pub struct Searcher {
    texts: Texts,
    facets: Facets,
    cards: Cards,
    vocabulary: Vocabulary,
    concepts: Concepts,
}

impl Searcher {
    /// Opens what `index::write` gave.
    ///
    /// # Errors
    /// If a file is missing, broken or of another version.
    pub fn open(files: &IndexFiles) -> Result<Searcher, Fault> {
        let file = |name: &str| {
            let missing = || Fault::Missing { file: name.to_string() };
            files.get(name).ok_or_else(missing)
        };
        let cards = Cards::open(file(cards::FILE)?)?;
        let vocabulary = Vocabulary::open(file(vocabulary::FILE)?)?;
        let groups: Synonyms = serde_json::from_slice(file(synonyms::FILE)?)
            .map_err(|error| Fault::broken(synonyms::FILE, error))?;
        file("meta.json")?;
        let segment = one_segment(files)?;
        if cards.count() != segment.max_doc() as usize {
            return Err(Fault::broken(cards::FILE, "it belongs to another index"));
        }
        Ok(Searcher {
            texts: Texts::open(&segment)?,
            facets: Facets::open(&segment)?,
            cards,
            vocabulary,
            concepts: Concepts::new(&groups, &mut WordReader::new()),
        })
    }

    /// How many records the index holds.
    pub fn count(&self) -> usize {
        self.cards.count()
    }

    /// The answer to a question, with at most `limit` hits. No text lists all that the filters let through.
    ///
    /// # Errors
    /// Only if the index files are damaged; any question has an answer.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Answer, Fault> {
        let mut reader = WordReader::new();
        let mut allowed = vec![true; self.count()];
        self.facets.narrow(&query.filters, &mut allowed)?;
        if let Some(age) = query.age {
            for (ordinal, allowed) in (0..).zip(&mut allowed) {
                *allowed &= self.cards.serves_age(ordinal, age);
            }
        }
        if query.text.trim().is_empty() {
            return self.answer(all(&allowed), None, limit, &mut reader);
        }
        let site = SiteWords { texts: &self.texts, vocabulary: &self.vocabulary, concepts: &self.concepts };
        let mut plan = Plan::of(&query.text, &site, &mut reader)?;
        let mut ranked = rank(&plan, &self.texts, &allowed)?;
        if !ranked.has_all && !ranked.records.is_empty() {
            plan.tried.push(Tried::SomeWords);
        }
        let tells_nothing = plan.is_common() || plan.tried.contains(&Tried::NoWords);
        if ranked.records.is_empty() && tells_nothing && query.is_filtered() {
            ranked.records = all(&allowed);
        }
        self.answer(ranked.records, Some(plan), limit, &mut reader)
    }

    fn answer(
        &self,
        mut records: Vec<(u32, f32)>,
        plan: Option<Plan>,
        limit: usize,
        reader: &mut WordReader,
    ) -> Result<Answer, Fault> {
        let mut among = vec![false; self.count()];
        for (ordinal, _) in &records {
            among[*ordinal as usize] = true;
        }
        records.sort_by(|(a, a_score), (b, b_score)| {
            let closed = self.cards.is_closed(*a).cmp(&self.cards.is_closed(*b));
            closed.then(b_score.total_cmp(a_score)).then(a.cmp(b))
        });
        let terms = plan.as_ref().map(Plan::terms).unwrap_or_default();
        let mut hits = Vec::new();
        for (ordinal, score) in records.iter().copied().take(limit) {
            let card = self.cards.card(ordinal)?;
            let highlights = Highlights {
                title: highlight(&card.title, &terms, &self.concepts, reader),
                summary: highlight(&card.summary, &terms, &self.concepts, reader),
            };
            hits.push(Hit { ordinal, card, score, highlights });
        }
        Ok(Answer {
            total: records.len(),
            hits,
            facets: self.facets.count(&among)?,
            tried: plan.map(|plan| plan.tried).unwrap_or_default(),
        })
    }
}

/// Every record allowed, unranked.
fn all(allowed: &[bool]) -> Vec<(u32, f32)> {
    let numbered = (0..).zip(allowed);
    numbered.filter(|(_, allowed)| **allowed).map(|(ordinal, _)| (ordinal, 0.0)).collect()
}

/// The one segment of an index that lies in memory.
fn one_segment(files: &IndexFiles) -> Result<SegmentReader, Fault> {
    let directory = RamDirectory::create();
    for (name, bytes) in files {
        directory.atomic_write(Path::new(name), bytes)?;
    }
    let segments = Index::open(directory)?.searchable_segments()?;
    match segments.as_slice() {
        [segment] => Ok(SegmentReader::open(segment)?),
        other => Err(Fault::broken("meta.json", format!("it names {} segments instead of one", other.len()))),
    }
}

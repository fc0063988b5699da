//! From a question to its answer, over any `Source`: the one query code of desk and browser.

use std::collections::BTreeMap;

use crate::search::answer::{Answer, Highlights, Hit, Tried};
use crate::search::facets;
use crate::search::highlight::highlight;
use crate::search::plan::Plan;
use crate::search::query::Query;
use crate::search::rank::rank;
use crate::search::record::Facet;
use crate::search::source::Source;
use crate::search::tokens::WordReader;

/// How much of an answer is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// How many hits at most.
    pub hits: usize,
    /// Whether codes are counted beside them.
    pub counts: Counts,
}

/// Whether the records that fit are counted by facet and code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// All of them are.
    All,
    /// They are not, which a browser that shows no filters need not fetch.
    None,
}

/// The answer to a question. No text lists all that the filters let through.
pub(super) fn ask<S: Source>(source: &S, query: &Query, extent: Extent) -> Result<Answer, S::Stop> {
    for facet in Facet::ALL {
        let filters = query.filters.get(&facet).is_some_and(|codes| !codes.is_empty());
        let order = facet == Facet::Outcode && !query.nearest.is_empty();
        if filters || order || extent.counts == Counts::All {
            source.want_facet(facet);
        }
    }
    if query.text.trim().is_empty() {
        let records = all(&allowed(source, query)?);
        return answer(source, query, (records, None), extent);
    }
    let mut plan = Plan::of(&query.text, source, &mut WordReader::new())?;
    let allowed = allowed(source, query)?;
    let mut ranked = rank(&plan, source, &allowed)?;
    if !ranked.has_all && !ranked.records.is_empty() {
        plan.tried.push(Tried::SomeWords);
    }
    let tells_nothing = plan.is_common() || plan.tried.contains(&Tried::NoWords);
    if ranked.records.is_empty() && tells_nothing && query.is_filtered() {
        ranked.records = all(&allowed);
    }
    answer(source, query, (ranked.records, Some(plan)), extent)
}

/// By record: whether filters and age let it through.
fn allowed<S: Source>(source: &S, query: &Query) -> Result<Vec<bool>, S::Stop> {
    let mut allowed = vec![true; source.records()];
    facets::narrow(source, &query.filters, &mut allowed)?;
    if let Some(age) = query.age {
        facets::narrow_to_age(source, age, &mut allowed)?;
    }
    Ok(allowed)
}

fn answer<S: Source>(
    source: &S,
    query: &Query,
    (mut records, plan): (Vec<(u32, f32)>, Option<Plan>),
    extent: Extent,
) -> Result<Answer, S::Stop> {
    let reader = &mut WordReader::new();
    let far = facets::places_among(source, &query.nearest)?;
    let far = |record: u32| far.get(record as usize).copied().unwrap_or_default();
    let mut among = vec![false; source.records()];
    for (record, _) in &records {
        among[*record as usize] = true;
    }
    records.sort_by(|(a, a_score), (b, b_score)| {
        let closed = source.is_closed(*a).cmp(&source.is_closed(*b));
        closed.then(far(*a).cmp(&far(*b))).then(b_score.total_cmp(a_score)).then(a.cmp(b))
    });
    let shown = &records[..records.len().min(extent.hits)];
    for (record, _) in shown {
        source.want_card(*record);
    }
    let terms = plan.as_ref().map(Plan::terms).unwrap_or_default();
    let mut hits = Vec::new();
    for (record, score) in shown {
        let card = source.card(*record)?;
        let highlights = Highlights {
            title: highlight(&card.title, &terms, source.concepts(), reader),
            summary: highlight(&card.summary, &terms, source.concepts(), reader),
        };
        hits.push(Hit { ordinal: *record, card, score: *score, highlights });
    }
    let facets = match extent.counts {
        Counts::All => facets::count(source, &among)?,
        Counts::None => BTreeMap::new(),
    };
    let tried = plan.map(|plan| plan.tried).unwrap_or_default();
    let near = records.iter().filter(|(record, _)| far(*record) < query.nearest.len()).count();
    Ok(Answer { total: records.len(), near, hits, facets, tried })
}

/// Every record allowed, unranked.
fn all(allowed: &[bool]) -> Vec<(u32, f32)> {
    let numbered = (0..).zip(allowed);
    numbered.filter(|(_, allowed)| **allowed).map(|(record, _)| (record, 0.0)).collect()
}

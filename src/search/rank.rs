//! The ranking loop: how well each record fits a plan, and which fit at all.
//!
//! A word is worth its BM25 strength in each field, times how rare it is over all fields together; of several
//! readings of a word the best counts. Records that have every word are the answer. Where none has, those are
//! whose words tell at least half as much as the best record's, weakened by what they miss.

use crate::search::fault::Fault;
use crate::search::plan::{Plan, Unit};
use crate::search::postings::Texts;
use crate::search::schema::TITLE;

/// What saying a phrase in the asker's own words adds to saying it by any name.
const OWN_WORDS: f32 = 0.5;
/// What two neighbouring words side by side in a title add, beside one word there.
const SIDE_BY_SIDE: f32 = 0.5;
/// The least a record must tell, as a share of the best record, where none has every word.
const LEAST_TOLD: f32 = 0.5;

/// The records that fit, in order of their numbers, each with its score above 0.
pub(super) struct Ranked {
    /// Number and score.
    pub(super) records: Vec<(u32, f32)>,
    /// Whether these have every word that was looked for.
    pub(super) has_all: bool,
}

/// Ranks the records that are allowed (by number; filters have decided).
pub(super) fn rank(plan: &Plan, texts: &Texts, allowed: &[bool]) -> Result<Ranked, Fault> {
    if plan.is_common() {
        return common_titles(plan, texts, allowed);
    }
    let mut tally = Tally::new(allowed.len());
    for unit in &plan.units {
        tally.add(unit, texts)?;
    }
    for pair in &plan.pairs {
        let (records, rarity) = texts.side_by_side(pair)?;
        for record in records {
            let score = &mut tally.score[record as usize];
            if *score > 0.0 {
                *score += SIDE_BY_SIDE * TITLE.weight * rarity;
            }
        }
    }
    Ok(tally.settle(allowed))
}

/// What is known of each record so far, by its number.
struct Tally {
    score: Vec<f32>,
    /// How much the words it has tell.
    told: Vec<f32>,
    /// How many words it has not.
    missing: Vec<u16>,
    /// How much all the words tell.
    all_told: f32,
}

impl Tally {
    fn new(records: usize) -> Tally {
        Tally {
            score: vec![0.0; records],
            told: vec![0.0; records],
            missing: vec![0; records],
            all_told: 0.0,
        }
    }

    fn add(&mut self, unit: &Unit, texts: &Texts) -> Result<(), Fault> {
        let records = self.score.len();
        let mut by_any_name = vec![0.0; records];
        let mut unit_told = 0.0;
        let mut own_words = 1.0;
        if !unit.concepts.is_empty() {
            let strength = texts.strength(&unit.concepts)?;
            by_any_name = times(strength.by_record, strength.rarity);
            own_words = OWN_WORDS;
            if unit.words.is_empty() {
                unit_told = strength.rarity;
            }
        }
        let mut has = vec![0u16; records];
        let mut told = vec![0.0; records];
        for readings in &unit.words {
            let mut best = vec![0.0f32; records];
            let mut rarity = 0.0f32;
            for reading in readings {
                let strength = texts.strength(&reading.terms)?;
                rarity = rarity.max(strength.rarity);
                let scores = times(strength.by_record, strength.rarity * reading.worth);
                for (best, score) in best.iter_mut().zip(scores) {
                    *best = best.max(score);
                }
            }
            unit_told += rarity;
            for (record, score) in best.into_iter().enumerate().filter(|(_, score)| *score > 0.0) {
                self.score[record] += own_words * score;
                has[record] += 1;
                told[record] += rarity;
            }
        }
        let words = unit.words.len().max(1) as u16;
        for record in 0..records {
            let whole = by_any_name[record] > 0.0;
            self.score[record] += by_any_name[record];
            self.told[record] += if whole { unit_told } else { told[record] };
            self.missing[record] += if whole { 0 } else { words - has[record] };
        }
        self.all_told += unit_told;
        Ok(())
    }

    fn settle(self, allowed: &[bool]) -> Ranked {
        let fits = |record: &usize| allowed[*record] && self.score[*record] > 0.0;
        let fitting: Vec<usize> = (0..self.score.len()).filter(fits).collect();
        let has_all = fitting.iter().any(|record| self.missing[*record] == 0);
        let most_told = fitting.iter().map(|record| self.told[*record]).fold(0.0, f32::max);
        let records = fitting.into_iter().filter_map(|record| {
            let score = if has_all {
                (self.missing[record] == 0).then_some(self.score[record])
            } else {
                let enough = self.told[record] >= LEAST_TOLD * most_told;
                enough.then(|| self.score[record] * self.told[record] / self.all_told)
            };
            score.map(|score| (record as u32, score))
        });
        Ranked { records: records.collect(), has_all }
    }
}

/// Where every word is too common to tell: titles that say all of them side by side, such as "Me and you".
fn common_titles(plan: &Plan, texts: &Texts, allowed: &[bool]) -> Result<Ranked, Fault> {
    let mut score = vec![0.0; allowed.len()];
    let mut pairs_had = vec![0; allowed.len()];
    for pair in &plan.pairs {
        let (records, rarity) = texts.side_by_side(pair)?;
        for record in records {
            score[record as usize] += SIDE_BY_SIDE * TITLE.weight * rarity;
            pairs_had[record as usize] += 1;
        }
    }
    let all = plan.pairs.len();
    let fits = |record: &usize| all > 0 && allowed[*record] && pairs_had[*record] == all;
    let records = (0..allowed.len()).filter(fits);
    Ok(Ranked { records: records.map(|record| (record as u32, score[record])).collect(), has_all: true })
}

fn times(mut scores: Vec<f32>, factor: f32) -> Vec<f32> {
    for score in &mut scores {
        *score *= factor;
    }
    scores
}

//! The ranking loop: how well each record fits a plan, and which fit at all.
//!
//! A word is worth its BM25 strength in each field, times how rare it is over all fields together; of several
//! readings of a word the best counts. A record that misses words is weakened by what they tell: families type
//! whole sentences, and the one page that happens to have every word of "kicked out of school" is not the best.
//! What a record is about counts less where it only tells of help (`lighter`): a service comes before the document
//! of its name. Of many records, those far weaker than the best only mention what was asked, and are left out.

use crate::search::fields::TITLE;
use crate::search::plan::{Plan, Unit};
use crate::search::source::Source;
use crate::search::strength::Strengths;

/// What saying a phrase in the asker's own words adds to saying it by any name.
const OWN_WORDS: f32 = 0.5;
/// What two neighbouring words side by side in a title add, beside one word there.
const SIDE_BY_SIDE: f32 = 0.5;
/// The least a record's words must tell, as a share of what those of the record that tells most do.
const LEAST_TOLD: f32 = 0.4;
/// This many records that have every word are given however weak they are: so many can be looked through.
const FEW: usize = 20;
/// The least any further record that has every word must score, as a share of the best: somewhat more than what
/// saying a word in the page itself is worth beside saying it in title and summary.
const LEAST_SCORE: f32 = 0.25;
/// The least a record that misses words must score, as a share of the best. It is weakened already by what it misses.
const LEAST_PART: f32 = 0.15;

/// The most that a record can be lighter, in hundredths.
const MOST_LIGHTER: u8 = 90;

/// The records that fit, in order of their numbers, each with its score above 0.
pub(super) struct Ranked {
    /// Number and score.
    pub(super) records: Vec<(u32, f32)>,
    /// Whether any has every word that was looked for.
    pub(super) has_all: bool,
}

/// Ranks the records that are allowed (by number; filters have decided).
pub(super) fn rank<S: Source>(plan: &Plan, source: &S, allowed: &[bool]) -> Result<Ranked, S::Stop> {
    for term in plan.terms() {
        source.want_term(&term);
    }
    for (first, second) in &plan.pairs {
        source.want_term(first);
        source.want_term(second);
    }
    if plan.is_common() {
        return common_titles(plan, source, allowed);
    }
    let texts = &Strengths::new(source);
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
    Ok(tally.settle(source, allowed))
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

    fn add<S: Source>(&mut self, unit: &Unit, texts: &Strengths<'_, S>) -> Result<(), S::Stop> {
        let records = self.score.len();
        let mut by_any_name = vec![0.0; records];
        let mut unit_told = 0.0;
        let mut group_told = None;
        let mut own_words = 1.0;
        if !unit.concepts.is_empty() {
            let strength = texts.strength(&unit.concepts)?;
            by_any_name = times(strength.by_record, strength.rarity);
            own_words = OWN_WORDS;
            group_told = Some(strength.rarity);
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
        // A phrase tells as much as saying it by any name does: "son" is rare, and a child is on every page.
        let scale = group_told.filter(|_| unit_told > 0.0).map_or(1.0, |group| group / unit_told);
        let unit_told = group_told.unwrap_or(unit_told);
        let words = unit.words.len().max(1) as u16;
        for record in 0..records {
            let whole = by_any_name[record] > 0.0;
            self.score[record] += by_any_name[record];
            self.told[record] += if whole { unit_told } else { scale * told[record] };
            self.missing[record] += if whole { 0 } else { words - has[record] };
        }
        self.all_told += unit_told;
        Ok(())
    }

    /// What is left out is decided over all records, whatever the choices, so that a count beside a choice is how
    /// many it leaves.
    fn settle<S: Source>(self, source: &S, allowed: &[bool]) -> Ranked {
        let fitting: Vec<usize> = (0..self.score.len()).filter(|record| self.score[*record] > 0.0).collect();
        let most_told = fitting.iter().map(|record| self.told[*record]).fold(0.0, f32::max);
        let told = fitting.into_iter().filter(|record| self.told[*record] >= LEAST_TOLD * most_told);
        let weighed: Vec<Weighed> = told.map(|record| self.weigh(record, worth(source, record))).collect();
        let least = least_score(&weighed);
        let enough = |one: &&Weighed| one.score >= if one.has_all { least.whole } else { least.part };
        let given = weighed.iter().filter(enough).filter(|one| allowed[one.record as usize]);
        let has_all = given.clone().any(|one| one.has_all);
        Ranked { records: given.map(|one| (one.record, one.score)).collect(), has_all }
    }

    /// The score of a record, weakened by what the words it misses tell, and by what the record itself is worth.
    fn weigh(&self, record: usize, worth: f32) -> Weighed {
        let has_all = self.missing[record] == 0;
        let share = if has_all { 1.0 } else { (self.told[record] / self.all_told).min(1.0) };
        Weighed { record: record as u32, score: self.score[record] * share * share * worth, has_all }
    }
}

/// A record and what it is worth.
struct Weighed {
    record: u32,
    score: f32,
    has_all: bool,
}

/// The least score of the records that are given.
struct Least {
    /// For those that have every word.
    whole: f32,
    /// For those that miss words.
    part: f32,
}

/// Leaves out what is far weaker than the best, but not the first few of those that have every word.
fn least_score(weighed: &[Weighed]) -> Least {
    let best = weighed.iter().map(|one| one.score).fold(0.0, f32::max);
    let mut whole: Vec<f32> = weighed.iter().filter(|one| one.has_all).map(|one| one.score).collect();
    whole.sort_by(|a, b| b.total_cmp(a));
    let whole = whole.get(FEW - 1).map_or(0.0, |last| last.min(LEAST_SCORE * best));
    Least { whole, part: LEAST_PART * best }
}

/// Where every word is too common to tell: titles that say all of them side by side, such as "Me and you".
fn common_titles<S: Source>(plan: &Plan, source: &S, allowed: &[bool]) -> Result<Ranked, S::Stop> {
    let texts = Strengths::new(source);
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
    let records = records.map(|record| (record as u32, score[record] * worth(source, record)));
    Ok(Ranked { records: records.collect(), has_all: true })
}

/// What a record is worth beside one of full weight: above 0, so that nothing that fits is lost.
fn worth<S: Source>(source: &S, record: usize) -> f32 {
    f32::from(100 - source.lighter(record as u32).min(MOST_LIGHTER)) / 100.0
}

fn times(mut scores: Vec<f32>, factor: f32) -> Vec<f32> {
    for score in &mut scores {
        *score *= factor;
    }
    scores
}

//! Filters, counts and what is near, from the records that have each code of each facet.

use std::collections::BTreeMap;

use crate::search::record::{Codes, Facet};
use crate::search::source::Source;

/// For every facet and code, how many records have it.
pub(super) type Counts = BTreeMap<Facet, BTreeMap<String, usize>>;

/// Leaves allowed only the records (by number) that have a code allowed in every facet that names any.
pub(super) fn narrow<S: Source>(source: &S, filters: &Codes, allowed: &mut [bool]) -> Result<(), S::Stop> {
    for (facet, codes) in filters.iter().filter(|(_, codes)| !codes.is_empty()) {
        let mut having = vec![false; allowed.len()];
        for code in codes {
            source.having(*facet, code, &mut |record| {
                if let Some(having) = having.get_mut(record as usize) {
                    *having = true;
                }
            })?;
        }
        for (allowed, having) in allowed.iter_mut().zip(having) {
            *allowed &= having;
        }
    }
    Ok(())
}

/// Leaves allowed only the records (by number) that serve an age in years, or state no ages.
pub(super) fn narrow_to_age<S: Source>(source: &S, age: f32, allowed: &mut [bool]) -> Result<(), S::Stop> {
    for (allowed, ages) in allowed.iter_mut().zip(source.ages()?.iter()) {
        *allowed &= ages.is_none_or(|ages| serves(ages, age));
    }
    Ok(())
}

/// By record: the place of its nearest code in a list of first halves of postcodes that begins with the nearest;
/// the length of the list where it has none of them.
pub(super) fn places_among<S: Source>(source: &S, nearest: &[String]) -> Result<Vec<usize>, S::Stop> {
    let mut places = vec![nearest.len(); source.records()];
    for (place, code) in nearest.iter().enumerate() {
        source.having(Facet::Outcode, code, &mut |record| {
            if let Some(nearest) = places.get_mut(record as usize) {
                *nearest = place.min(*nearest);
            }
        })?;
    }
    Ok(places)
}

/// How many of these records (by number) have each code; codes that none has are left out.
pub(super) fn count<S: Source>(source: &S, among: &[bool]) -> Result<Counts, S::Stop> {
    let mut counts = Counts::new();
    for facet in Facet::ALL {
        for code in source.codes(facet)? {
            let mut count = 0;
            let mut add = |record: u32| {
                count += usize::from(among.get(record as usize).copied().unwrap_or_default());
            };
            source.having(facet, &code, &mut add)?;
            if count > 0 {
                counts.entry(facet).or_default().insert(code, count);
            }
        }
    }
    Ok(counts)
}

/// Whether an age lies between two. A whole upper age takes in its whole year: a child is 11 until the day
/// they are 12.
fn serves((youngest, oldest): (f32, f32), age: f32) -> bool {
    let is_whole = oldest as i32 as f32 == oldest;
    let in_last_year = is_whole && age < oldest + 1.0;
    age >= youngest && (age <= oldest || in_last_year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_upper_age_takes_in_its_year() {
        let both = |age| [serves((4.0, 11.0), age), serves((0.0, 4.5), age)];
        assert_eq!(both(11.5), [true, false]);
        assert_eq!(both(12.0), [false, false]);
        assert_eq!(both(4.5), [true, true]);
        assert_eq!(both(4.6), [true, false]);
        assert_eq!(both(f32::NAN), [false, false]);
    }
}

//! How much of an offer is there in Easy Read, by kind of entry: for the summary of a build, and for editors.

use super::Site;
use super::entry::{Entry, Kind};

/// The entries of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Of which kind.
    pub kind: Kind,
    /// How many there are.
    pub entries: usize,
    /// How many have a twin that a person wrote, and that is published.
    pub written: usize,
    /// How many of those name the version of the page that stands now.
    pub current: usize,
    /// How many of those a group of people with learning disabilities checked.
    pub tested: usize,
    /// How many have a twin that is held back.
    pub held_back: usize,
}

/// Where an entry stands in Easy Read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has no twin.
    None,
    /// Its twin is held back.
    HeldBack,
    /// Its twin was not checked against the page as it stands.
    Behind,
    /// Its twin says what the page says.
    Current,
    /// People with learning disabilities checked it as well.
    Tested,
}

/// Where an entry stands. Only what a person entered counts as a check.
pub fn standing(entry: &Entry) -> Standing {
    let Some(twin) = &entry.easy_read else {
        return if entry.held_back.is_some() { Standing::HeldBack } else { Standing::None };
    };
    let is_current =
        twin.fields.checked.as_ref().is_some_and(|it| Some(&it.page.value) == entry.fingerprint.as_ref());
    match (is_current, &twin.fields.tested) {
        (false, _) => Standing::Behind,
        (true, None) => Standing::Current,
        (true, Some(_)) => Standing::Tested,
    }
}

/// The shares of every kind of which an entry has a twin, in the order of kinds.
pub fn shares(site: &Site) -> Vec<Share> {
    let share = |kind: &Kind| {
        let standings: Vec<Standing> = site.of(*kind).map(standing).collect();
        let count = |is: &dyn Fn(Standing) -> bool| standings.iter().filter(|it| is(**it)).count();
        Share {
            kind: *kind,
            entries: standings.len(),
            written: count(&|it| it >= Standing::Behind),
            current: count(&|it| it >= Standing::Current),
            tested: count(&|it| it == Standing::Tested),
            held_back: count(&|it| it == Standing::HeldBack),
        }
    };
    Kind::ALL.iter().map(share).filter(|share| share.written + share.held_back > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standings_are_in_order_of_what_has_been_done() {
        let order =
            [Standing::None, Standing::HeldBack, Standing::Behind, Standing::Current, Standing::Tested];
        assert!(order.is_sorted());
    }
}

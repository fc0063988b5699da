//! What the search is held to: words as families type them, and the entries they must find, from
//! `content/search-tests.yaml`.

use crate::config::AnyEntry;
use crate::diagnostic::{Sources, Spanned};
use crate::fact::{Count, Share, Text};
use crate::yaml::{FromNode, Reading, To, group};

/// Where they stand.
pub const PATH: &str = "content/search-tests.yaml";

/// The first results, where a line does not say how many: what fits on two screens of a phone.
const WITHIN: usize = 5;

/// The largest share of the entries that a query may find, where nobody says otherwise. Who must look through
/// more than a quarter of an offer has not been helped by searching it.
const MOST: f64 = 0.25;

group! {
    /// Every line, and what holds for those that do not say it themselves.
    pub struct SearchTests {
        /// The largest share of the entries that any of these words may find.
        most: Option<Share>,
        /// The lines, in order.
        tests: Vec<SearchTest>,
    }
}

group! {
    /// Words, and what they must find.
    pub struct SearchTest {
        /// The words, as typed.
        words: Spanned<Text>,
        /// The entries they must find; none where only too much is at stake.
        find: Vec<To<AnyEntry>>,
        /// Among how many results from the first each of them must be.
        within: Option<Count>,
        /// The largest share of the entries they may find.
        most: Option<Share>,
        /// What a family means by them.
        why: Option<Text>,
    }
}

/// Reads them, if there are any.
pub fn read(sources: &Sources) -> (SearchTests, Reading) {
    let mut reading = Reading::new();
    let none = SearchTests { most: None, tests: Vec::new() };
    let Some(id) = sources.find(PATH) else { return (none, reading) };
    let source = sources.get(id);
    let read = match crate::yaml::parse(id, source.text(), 0) {
        Ok(node) => SearchTests::from_node(&node, source, &mut reading),
        Err(fault) => {
            reading.report(*fault);
            None
        }
    };
    (read.unwrap_or(none), reading)
}

impl SearchTests {
    /// The largest share of the entries that the words of a line may find, from 0 to 1.
    pub fn most(&self, test: &SearchTest) -> f64 {
        test.most.or(self.most).map_or(MOST, Share::part)
    }
}

impl SearchTest {
    /// Among how many results from the first its entries must be; at least one.
    pub fn within(&self) -> usize {
        self.within.map_or(WITHIN, |count| usize::try_from(count.count()).unwrap_or(usize::MAX).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> (SearchTests, Vec<&'static str>) {
        let (tests, reading) = read(&Sources::in_memory([(PATH, text)]));
        (tests, reading.found.iter().map(|found| found.name).collect())
    }

    #[test]
    fn a_line_says_its_own_limits_or_takes_those_of_the_file_or_of_the_house() {
        let (tests, found) = lines("tests:\n- {words: wont talk, find: [speech, drop-in]}\n");
        assert!(found.is_empty(), "{found:?}");
        let line = &tests.tests[0];
        let names: Vec<&str> = line.find.iter().map(To::as_str).collect();
        assert_eq!(
            (line.words.as_str(), names, line.within()),
            ("wont talk", vec!["speech", "drop-in"], WITHIN)
        );
        assert_eq!(tests.most(line), MOST);

        let (tests, found) = lines(
            "most: 0.3\ntests:\n- {words: help, within: 2, most: 0}\n- {words: judge, find: appeals}\n",
        );
        assert!(found.is_empty(), "{found:?}");
        let [help, judge] = &tests.tests[..] else { panic!("two lines") };
        assert_eq!((help.within(), tests.most(help), tests.most(judge)), (2, 0.0, 0.3));
        assert_eq!(judge.find.len(), 1);
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_is_kept() {
        let (tests, found) = lines("most: 25\ntests:\n- {word: talk}\n- {words: talk, find: [speech]}\n");
        assert_eq!(found, ["bad-share", "missing-field", "unknown-field"]);
        assert_eq!(tests.tests.len(), 1);
        assert_eq!(lines("").1, [""; 0]);
    }
}

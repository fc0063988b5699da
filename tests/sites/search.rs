//! The search that is published is asked what the offer says it must find.

use crate::offer::{names, said, with};

const PATH: &str = "content/search-tests.yaml";

#[test]
fn words_that_find_their_entry_are_not_spoken_of() {
    let tests = "most: 0.6\ntests:\n- {words: speach, find: [salt], within: 1}\n- {words: swallowing, find: [salt]}\n";
    let synonyms = "- [swallowing, drinking]\n";
    assert_eq!(names(&with([(PATH, tests), ("content/synonyms.yaml", synonyms)])), [""; 0]);
}

#[test]
fn words_that_find_nothing_or_everything_are_said_at_their_line() {
    let tests = "\
most: 0.5
tests:
- {words: swallowing, find: [salt]}
- {words: anyshire, find: [council]}
- {words: talking, find: [sallt]}
";
    let folder = with([(PATH, tests)]);
    assert_eq!(names(&folder), ["unfound-entry", "flooding-search", "unknown-reference"]);
    insta::assert_snapshot!(said(&folder));
}

//! How every file is written: it opens with a sentence, has a name that says what it is, and leaves nothing undone.

use crate::source::House;
use crate::tokens::{Placed, Token};
use crate::{finds, lets_pass, stands};

/// Names that say nothing about what is in the file.
const DRAWERS: [&str; 7] = ["utils", "util", "helpers", "helper", "common", "misc", "types"];

/// A file of the program longer than this does more than one thing.
const LONGEST: usize = 350;

/// Files that may be longer, each with its reason.
const LONG: [(&str, &str); 0] = [];

fn opens_with_a_sentence(house: &House) -> Vec<String> {
    let faults = house.files().filter(|file| {
        let first = file.text.lines().next().unwrap_or_default();
        first.strip_prefix("//! ").is_none_or(|sentence| sentence.trim().is_empty())
    });
    faults.map(|file| format!("{} does not open with `//! ` and a sentence", file.path)).collect()
}

fn has_no_drawer(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files() {
        for name in file.path.trim_end_matches(".rs").split('/').filter(|name| DRAWERS.contains(name)) {
            faults.push(format!("{} is a drawer for everything: `{name}` says nothing", file.path));
        }
    }
    faults
}

fn never_unwraps(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.program() {
        for pair in file.shipped.windows(2) {
            if let ((_, Token::Mark('.' | ':')), (line, Token::Word(word))) = (&pair[0], &pair[1])
                && word == "unwrap"
            {
                faults.push(format!(
                    "{}:{line} unwraps; give the fault a name, or say with expect why there is none",
                    file.path
                ));
            }
        }
    }
    faults
}

fn leaves_nothing_undone(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files() {
        for (line, token) in &file.tokens {
            let left = match token {
                Token::Comment(text) => text
                    .split(|next: char| !next.is_alphanumeric())
                    .find(|word| ["TODO", "FIXME", "XXX"].contains(word)),
                Token::Word(word) => ["todo", "unimplemented"].iter().find(|left| *left == word).copied(),
                Token::Mark(_) => None,
            };
            if let Some(left) = left {
                faults.push(format!("{}:{line} says {left}", file.path));
            }
        }
    }
    faults
}

fn is_short(house: &House) -> Vec<String> {
    too_long(house, &LONG)
}

fn too_long(house: &House, allowed: &[(&str, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.program() {
        let lines = file.text.lines().count();
        let reason = allowed.iter().find(|(path, _)| *path == file.path);
        if lines > LONGEST && reason.is_none() {
            faults.push(format!("{} has {lines} lines; {LONGEST} are enough for one thing", file.path));
        }
        if lines <= LONGEST && reason.is_some() {
            faults.push(format!("{} has only {lines} lines; take it from the list of long files", file.path));
        }
    }
    for (path, reason) in allowed {
        if !house.program().any(|file| file.path == *path) || reason.is_empty() {
            faults.push(format!("{path} is on the list of long files, but is not there or has no reason"));
        }
    }
    faults
}

fn imports_by_name(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.program() {
        let starred = |window: &&[Placed]| {
            matches!(
                window,
                [(_, Token::Word(above)), (_, Token::Mark(':')), (_, Token::Mark(':')), (_, Token::Mark('*'))]
                    if above == "super" || above == "crate"
            )
        };
        for window in file.shipped.windows(4).filter(starred) {
            faults.push(format!("{}:{} imports everything at once", file.path, window[0].0));
        }
    }
    faults
}

#[test]
fn every_file_opens_with_a_sentence() {
    stands(opens_with_a_sentence);
}

#[test]
fn a_file_without_an_opening_sentence_is_found() {
    for broken in ["", "use a;", "//!\n", "/// A.", "// A.", "\n//! A."] {
        finds(opens_with_a_sentence, [("tests/a.rs", broken)], "tests/a.rs does not open");
    }
    lets_pass(opens_with_a_sentence, [("src/a.rs", "//! What it is for.\n")]);
}

#[test]
fn no_file_is_a_drawer_for_everything() {
    stands(has_no_drawer);
}

#[test]
fn a_drawer_for_everything_is_found() {
    for broken in
        ["src/utils.rs", "src/site/common.rs", "src/site/helpers/mod.rs", "tests/util/a.rs", "src/types.rs"]
    {
        finds(has_no_drawer, [(broken, "//! A.")], &format!("{broken} is a drawer"));
    }
    lets_pass(has_no_drawer, [("src/site/content_type.rs", ""), ("src/commoner.rs", "")]);
}

#[test]
fn nothing_unwraps_outside_tests() {
    stands(never_unwraps);
}

#[test]
fn an_unwrap_outside_tests_is_found() {
    finds(never_unwraps, [("src/a.rs", "fn f() {\n  a.unwrap()\n}")], "src/a.rs:2 unwraps");
    finds(never_unwraps, [("src/a.rs", "fn f() { a.map(Option::unwrap) }")], "src/a.rs:1 unwraps");
    let allowed = "fn f() { a.unwrap_or(b); } // .unwrap()\n#[cfg(test)] mod tests { fn f() { a.unwrap() } }";
    lets_pass(never_unwraps, [("src/a.rs", allowed), ("tests/a.rs", "fn f() { a.unwrap() }")]);
}

#[test]
fn nothing_is_left_to_do() {
    stands(leaves_nothing_undone);
}

#[test]
fn something_left_to_do_is_found() {
    for broken in
        ["// TODO later", "/* FIXME: x */", "/// XXX", "fn f() { todo!() }", "fn f() { unimplemented!() }"]
    {
        finds(leaves_nothing_undone, [("src/a.rs", broken)], "src/a.rs:1 says ");
    }
    lets_pass(leaves_nothing_undone, [("src/a.rs", "const A: &str = \"TODO\"; // a mastodon")]);
}

#[test]
fn no_file_is_longer_than_one_thing_needs() {
    stands(is_short);
}

#[test]
fn a_file_that_is_too_long_is_found() {
    let long = "//! A.\n".repeat(LONGEST + 1);
    let tree =
        || House::new([("src/a.rs", long.as_str()), ("src/b.rs", "//! B.\n"), ("tests/c.rs", long.as_str())]);
    assert_eq!(too_long(&tree(), &[]), ["src/a.rs has 351 lines; 350 are enough for one thing"]);
    assert_eq!(too_long(&tree(), &[("src/a.rs", "one table")]), [""; 0]);
    assert_eq!(too_long(&tree(), &[("src/a.rs", "one table"), ("src/b.rs", "it was long")]).len(), 1);
    assert_eq!(too_long(&tree(), &[("src/a.rs", ""), ("src/gone.rs", "it was long")]).len(), 2);
}

#[test]
fn imports_say_what_they_bring() {
    stands(imports_by_name);
}

#[test]
fn an_import_of_everything_is_found() {
    finds(imports_by_name, [("src/a/b.rs", "use super::*;")], "src/a/b.rs:1 imports everything");
    lets_pass(imports_by_name, [("src/a/b.rs", "#[cfg(test)]\nmod tests { use super::*; }")]);
}

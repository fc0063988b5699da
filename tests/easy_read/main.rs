//! What the rules of Easy Read make of real text: a table, and the two bars they are held to.
//!
//! Statements as UK guides write them (`genuine.md`) must all pass. Prose of offices, fed in as if it were Easy Read,
//! must be refused nearly paragraph by paragraph. The prose is that of the demonstration's standard pages, which is
//! plain English; with a folder of other texts in the variable `PROSE` it is theirs.
//!
//! `cargo test --test easy_read` prints the table.
#![expect(clippy::print_stdout, reason = "its table is what it is for")]

mod judged;
mod prose;

use std::collections::BTreeMap;
use std::process::ExitCode;

use judged::{Judged, judged};

/// The least part of the paragraphs of an office's prose, in 100, in which a rule must find something.
const LEAST_OF_PROSE: usize = 95;

/// The same of plain English, of which a few short paragraphs are as easy as Easy Read.
const LEAST_OF_PLAIN: usize = 85;

fn main() -> ExitCode {
    let genuine = judged(&prose::statements(include_str!("genuine.md")));
    let (name, paragraphs, least) = match std::env::var_os("PROSE") {
        Some(folder) => (
            folder.to_string_lossy().into_owned(),
            prose::paragraphs_of_folder(folder.as_ref()),
            LEAST_OF_PROSE,
        ),
        None => (
            "content, standard pages".to_owned(),
            prose::paragraphs_of_folder("content".as_ref()),
            LEAST_OF_PLAIN,
        ),
    };
    let prose = judged(&paragraphs);
    show("Easy Read statements", &genuine);
    show(&name, &prose);
    let mut holds = true;
    let mut demand = |what: &str, is_so: bool| {
        println!("{} {what}", if is_so { "holds: " } else { "BROKEN:" });
        holds &= is_so;
    };
    demand("there is something to judge", !genuine.is_empty() && prose.len() > 20);
    for one in genuine.iter().filter(|one| !one.found.is_empty()) {
        demand(&format!("`{}` passes: {:?}", one.text, one.found), false);
    }
    demand("every statement passes", genuine.iter().all(|one| one.found.is_empty()));
    let refused = prose.iter().filter(|one| !one.found.is_empty()).count();
    for one in prose.iter().filter(|one| one.found.is_empty()).take(12) {
        println!("        passes: {}", one.text);
    }
    demand(
        &format!("{refused} of {} paragraphs of prose are refused, at least {least} in 100", prose.len()),
        refused * 100 >= prose.len() * least,
    );
    if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// For each rule, in how many of the paragraphs it finds something.
fn show(name: &str, all: &[Judged]) {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for one in all {
        for rule in &one.found {
            *rules.entry(rule).or_default() += 1;
        }
    }
    let refused = all.iter().filter(|one| !one.found.is_empty()).count();
    println!("\n{name}: {} paragraphs, {refused} refused", all.len());
    let mut rows: Vec<(&str, usize)> = rules.into_iter().collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    for (rule, count) in rows {
        println!("  {rule:<28} {count:>5}  {:>3} %", (count * 100).div_ceil(all.len().max(1)));
    }
}

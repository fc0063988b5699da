//! Measures the rules against the W3C's ACT test cases: per ACT rule, whether we are complete, partial or inconsistent.
//!
//! The cases are not part of this project. Their folder is given by `ACT_CASES`; without it nothing is measured, and
//! that is said. `ACT_RULES=5f99a7,674b10` measures some rules only and names every case that does not hold.
//!
//! ```sh
//! ACT_CASES=path/to/act cargo test --test conformance
//! ```

#![expect(clippy::print_stdout, reason = "the table is what this is for")]

mod cases;
mod score;

use std::collections::BTreeMap;
use std::process::ExitCode;

use cases::Cases;
use score::{Score, Standing};

fn main() -> ExitCode {
    let Some(folder) = std::env::var_os("ACT_CASES") else {
        println!("conformance: skipped. Set ACT_CASES to a folder with the W3C's ACT test cases to measure.");
        return ExitCode::SUCCESS;
    };
    let cases = match Cases::read(folder.as_ref()) {
        Ok(cases) => cases,
        Err(fault) => {
            println!("conformance: the cases cannot be read: {fault:#}");
            return ExitCode::FAILURE;
        }
    };
    let only = std::env::var("ACT_RULES").ok();
    let wanted = |id: &str| only.as_ref().is_none_or(|only| only.split(',').any(|one| one.trim() == id));
    let outcomes = cases.judge();
    let mut counts: BTreeMap<(bool, Standing), usize> = BTreeMap::new();
    for rule in cases.rules().iter().filter(|rule| wanted(&rule.id)) {
        let score = Score::of(rule, cases.of(&rule.id).zip(outcomes.of(&rule.id)));
        *counts.entry((rule.is_approved, score.standing)).or_default() += 1;
        if score.standing != Standing::Untried || only.is_some() {
            println!("{score}");
        }
        for miss in score.misses.iter().filter(|_| only.is_some() || score.standing == Standing::Inconsistent)
        {
            println!("    {miss}");
        }
    }
    for ((is_approved, standing), count) in &counts {
        println!("{} {standing:?}: {count}", if *is_approved { "approved" } else { "proposed" });
    }
    if counts.contains_key(&(true, Standing::Inconsistent)) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

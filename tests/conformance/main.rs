//! Measures the rules against the W3C's ACT test cases: per ACT rule, whether we are complete, partial or inconsistent;
//! and against the single-barrier pages of the Government Digital Service: which barriers are named.
//!
//! The cases are not part of this project. Their folders are given by `ACT_CASES` and `GDS_CASES`; without them nothing
//! is measured, and that is said. `ACT_RULES=5f99a7,674b10` measures some rules only and names every case that does not
//! hold; `ACT_EARL=report.json` writes what is said of every case as implementations of ACT rules are published (EARL);
//! `ACT_SAID=region` shows what a rule of ours says of the cases in which nothing is wrong, `ACT_SAID=all` how often each speaks there.
//!
//! ```sh
//! ACT_CASES=path/to/act GDS_CASES=path/to/gds cargo test --test conformance
//! ```

#![expect(clippy::print_stdout, reason = "the table is what this is for")]

mod barriers;
mod cases;
mod effort;
mod gds;
mod report;
mod score;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use cases::Cases;
use score::{Score, Standing};

fn main() -> ExitCode {
    let measures: [(&str, Measure); 2] = [("ACT_CASES", act), ("GDS_CASES", gds::measure)];
    let mut is_good = true;
    for (variable, measure) in measures {
        let Some(folder) = std::env::var_os(variable) else {
            println!("conformance: {variable} names no folder of test cases, so nothing is measured by it.");
            continue;
        };
        match measure(folder.as_ref()) {
            Ok(is_enough) => is_good &= is_enough,
            Err(fault) => {
                println!("conformance: the cases cannot be read: {fault:#}");
                is_good = false;
            }
        }
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads the cases of a folder, prints how the rules stand, and says whether that is good enough.
type Measure = fn(&Path) -> anyhow::Result<bool>;

fn act(folder: &Path) -> anyhow::Result<bool> {
    let cases = Cases::read(folder)?;
    if let Ok(rule) = std::env::var("ACT_SAID") {
        for line in cases.said_where_nothing_is_wrong(&rule) {
            println!("{line}");
        }
        return Ok(true);
    }
    let only = std::env::var("ACT_RULES").ok();
    let wanted = |id: &str| only.as_ref().is_none_or(|only| only.split(',').any(|one| one.trim() == id));
    let started = effort::cpu_seconds();
    let judged = cases.judged();
    let spent = started.zip(effort::cpu_seconds()).map(|(before, after)| after - before);
    if let Some(path) = std::env::var_os("ACT_EARL") {
        report::write(path.as_ref(), &cases, &judged)?;
    }
    let outcomes = cases.outcomes(&judged);
    let mut counts: BTreeMap<(bool, Standing), usize> = BTreeMap::new();
    for rule in cases.rules().iter().filter(|rule| wanted(&rule.id)) {
        let score = Score::of(rule, cases.rules(), cases.of(&rule.id).zip(outcomes.of(&rule.id)));
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
    if let Some(spent) = spent.filter(|spent| *spent > 0.0) {
        let build = if cfg!(debug_assertions) { ", in a build that is not optimised" } else { "" };
        println!(
            "{:.0} pages were judged by all rules in a second of one core{build}",
            judged.len() as f64 / spent
        );
    }
    Ok(!counts.contains_key(&(true, Standing::Inconsistent)))
}

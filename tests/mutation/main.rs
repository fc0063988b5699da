//! Pages and entries with something broken in them: no rule panics, and none takes longer than a second.
//!
//! The examples of every rule and the pages of the demonstration are cut, doubled, nested and mixed. A few hundred of
//! them are judged with every test run. `.ci/run` goes on for as long as `MUTATION_SECONDS` says:
//!
//! ```sh
//! MUTATION_SECONDS=60 cargo test --release --test mutation -- --ignored --nocapture
//! ```
//!
//! The same numbers always make the same pages. `MUTATION_SEED` begins elsewhere, and what fails names the seed and leaves
//! the bytes behind.

#![expect(clippy::print_stdout, reason = "how much was judged is what a long run is for")]

mod corpus;
mod judge;
mod mutate;

use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use corpus::Corpus;
use judge::{judge, read};
use mutate::Mutator;

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_broken_in_an_example_every_rule_can_judge_it(seed in any::<u64>()) {
        let corpus = Corpus::examples();
        judge(&Mutator::new(seed).of(corpus.pages()));
    }

    #[test]
    fn whatever_the_bytes_every_rule_can_judge_them(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        judge(&bytes);
    }

    #[test]
    fn whatever_is_broken_in_an_entry_it_can_be_read(seed in any::<u64>()) {
        let corpus = Corpus::examples();
        read(&Mutator::new(seed).of(corpus.entries()));
    }
}

#[test]
#[ignore = "runs for as long as MUTATION_SECONDS says"]
fn no_page_upsets_a_rule_for_as_long_as_is_asked() {
    let number = |name: &str, default: u64| {
        std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
    };
    let (seconds, first) = (number("MUTATION_SECONDS", 60), number("MUTATION_SEED", 1));
    let corpus = Corpus::with_demonstration();
    let started = Instant::now();
    let (mut pages, mut entries, mut slowest) = (0_u64, 0_u64, (Duration::ZERO, 0));
    for seed in first.. {
        if started.elapsed().as_secs() >= seconds {
            break;
        }
        if seed % 8 == 0 {
            attempt(&Mutator::new(seed).of(corpus.entries()), seed, read);
            entries += 1;
        } else {
            let took = attempt(&Mutator::new(seed).of(corpus.pages()), seed, judge);
            slowest = slowest.max((took, seed));
            pages += 1;
        }
    }
    println!(
        "{pages} broken pages judged and {entries} broken entries read in {seconds} seconds; the slowest page took {:.0} ms \
         (seed {})",
        slowest.0.as_secs_f64() * 1_000.0,
        slowest.1
    );
    assert!(pages > 100, "only {pages} pages were judged");
}

/// Longest that one page may take, in a build that is optimised: twice what the slowest has taken here, for a slower
/// machine. What is worked out over and over for a deep or long page takes far longer. A build that is not optimised
/// has seven times as long.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 15 } else { 2 });

/// Does it, and says which seed it was when it fails or takes too long.
fn attempt(bytes: &[u8], seed: u64, doing: fn(&[u8])) -> Duration {
    let mut took = timed(bytes, doing);
    // Whoever else uses the machine makes one run slow, and hardly two.
    if took.is_ok_and(|took| took > LONGEST) {
        took = timed(bytes, doing);
    }
    let fault = match took {
        Ok(took) if took <= LONGEST => return took,
        Ok(took) => format!("takes too long, {took:?}"),
        Err(Panicked) => "panics".to_owned(),
    };
    let left = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutation-{seed}"));
    std::fs::write(&left, bytes).expect("the bytes can be left behind");
    panic!("seed {seed} {fault}: {}", left.display());
}

/// What was done did not come to its end.
#[derive(Clone, Copy)]
struct Panicked;

fn timed(bytes: &[u8], doing: fn(&[u8])) -> Result<Duration, Panicked> {
    let before = judge::time_of_this_thread();
    std::panic::catch_unwind(|| doing(bytes)).map_err(|_| Panicked)?;
    Ok(judge::time_of_this_thread().saturating_sub(before))
}

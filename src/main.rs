//! Reads the command line, runs the command, gives its exit code.

use std::process::ExitCode;

use clap::Parser;
use local_offer::cli::{Arguments, run};

/// Pages are made of many small texts; the system's allocator took a fifth of a large build.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run(Arguments::parse())
}

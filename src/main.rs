//! Reads the command line, runs the command, gives its exit code.

fn main() {}

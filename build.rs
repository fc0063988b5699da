//! Templates, theme and starter are embedded by a macro that cannot tell Cargo which files it read; this does.

fn main() {
    for folder in ["templates", "theme", "starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

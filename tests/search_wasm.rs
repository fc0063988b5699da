//! The search that browsers download was built from the sources as they are: no target for browsers is needed to
//! see it. `tools/build-search-wasm` builds it and notes the hash of what it came from; this compares.

use std::fs;
use std::path::{Path, PathBuf};

const WASM: &str = "theme/search.wasm";
const NOTE: &str = "theme/search.wasm.sources";
const DESK_ONLY: [&str; 9] = [
    "cards.rs",
    "desk.rs",
    "index.rs",
    "reader.rs",
    "schema.rs",
    "vocabulary.rs",
    "packed/export.rs",
    "specification",
    "snapshots",
];

#[test]
fn the_search_for_browsers_is_built_from_the_sources_as_they_are() -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let hash = sources(root)?;
    if std::env::var_os("NOTE_SEARCH_WASM").is_some() {
        let wasm = blake3::hash(&fs::read(root.join(WASM))?).to_hex();
        fs::write(root.join(NOTE), format!("sources {hash}\nwasm {wasm}\n"))?;
        return Ok(());
    }
    let note = fs::read_to_string(root.join(NOTE))?;
    let wasm = blake3::hash(&fs::read(root.join(WASM))?).to_hex();
    let advice = "run `tools/build-search-wasm` and commit what it writes";
    assert!(note.contains(&format!("sources {hash}\n")), "{WASM} is older than src/search: {advice}");
    assert!(note.contains(&format!("wasm {wasm}\n")), "{WASM} is not the file that was noted: {advice}");
    Ok(())
}

/// The hash of every source that goes into it: the room of the search as browsers see it, the crates it stands on
/// with their exact versions, the profile, and the recipe.
fn sources(root: &Path) -> anyhow::Result<String> {
    let mut hasher = blake3::Hasher::new();
    let mut files = Vec::new();
    gather(&root.join("src/search"), &mut files)?;
    files.sort();
    for file in files {
        let name = file.strip_prefix(root.join("src/search"))?.to_string_lossy().replace('\\', "/");
        if DESK_ONLY.iter().any(|desk| name.starts_with(desk)) {
            continue;
        }
        let text = fs::read_to_string(&file)?.replace("\r\n", "\n");
        // What stands below the tests' mark goes into no build.
        let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        hasher.update(name.as_bytes()).update(text.as_bytes());
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?.replace("\r\n", "\n");
    for heading in ["\n[dependencies]\n", "\n[profile.browser]\n"] {
        let section = manifest.split_once(heading).and_then(|(_, rest)| rest.split("\n[").next());
        hasher.update(section.unwrap_or_default().as_bytes());
    }
    let lock = fs::read_to_string(root.join("Cargo.lock"))?.replace("\r\n", "\n");
    for package in ["frostem", "libm", "strsim"] {
        let entry = lock.split("\n\n").find(|entry| entry.contains(&format!("name = \"{package}\"\n")));
        hasher.update(entry.unwrap_or_default().as_bytes());
    }
    hasher.update(fs::read_to_string(root.join("tools/build-search-wasm"))?.as_bytes());
    Ok(hasher.finalize().to_hex().to_string())
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

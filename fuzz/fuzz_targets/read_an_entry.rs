//! Any bytes as an entry, and as the settings: nothing may panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use local_offer::config::Config;
use local_offer::diagnostic::Sources;
use local_offer::site::entry;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let sources = Sources::in_memory([
        ("content/services/a.md", &*text),
        ("content/services/a.easy.md", &*text),
        ("content/site.yaml", &*text),
        ("content/glossary.yaml", &*text),
    ]);
    for (id, source) in sources.iter().filter(|(_, source)| source.path().ends_with(".md")) {
        entry::parse(id, source);
    }
    Config::read(&sources);
});

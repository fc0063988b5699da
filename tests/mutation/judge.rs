//! Judges bytes as a page, and reads them as an entry and as settings.

use std::time::Duration;

use local_offer::check;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::check::scene::PagesScene;
use local_offer::config::Config;
use local_offer::diagnostic::Sources;
use local_offer::fact::{Fact as _, WebAddress};
use local_offer::page::Page;
use local_offer::site::entry;

/// As a page of a site that was not made here, by every rule. The page is its own neighbour and its own style sheet.
pub fn judge(bytes: &[u8]) {
    let address = WebAddress::parse("https://council.example/").expect("an address");
    let files = |_: &str| Some(bytes.into());
    let ground = Ground::new(&address, &files);
    let every = Chosen::every();
    let path = if bytes.len().is_multiple_of(16) { "guides/a.xhtml" } else { "guides/a.html" };
    let page = Page::foreign(path, String::from_utf8_lossy(bytes).into_owned());
    let judged = check::page(&page, &ground, &every);
    let facts = [judged.facts];
    check::pages(&PagesScene::new(&facts, &|_| false), &every, &mut |_| {});
}

/// As an entry, its Easy Read twin, the settings and the glossary.
pub fn read(bytes: &[u8]) {
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
}

/// How long this thread has had a core, so that others who want the same cores make nothing look slow; where the system
/// does not tell, the time since the first call.
pub fn time_of_this_thread() -> Duration {
    static BEGAN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.get_or_init(std::time::Instant::now).elapsed(), Duration::from_nanos)
}

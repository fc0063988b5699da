//! The copy of the site that a reader may keep on the device: its page, its manifest, its worker and what it holds.
//!
//! Only where the council offers it (`offline: true`), and then only what a reader asks for on that page.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::frame;
use super::machine::MachineFile;
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::render::theme::Theme;
use crate::render::view::offline::OfflineView;
use crate::site::Site;

/// Where the manifest of the installed site stands.
pub(super) const MANIFEST_URL: &str = "/manifest.webmanifest";

const WORKER_URL: &str = "/sw.js";
const COPY_URL: &str = "/offline.json";

/// What a reader keeps first: who to ring, the ways in, Easy Read, the list.
const FIRST: [Fixed; 7] = [
    Fixed::Home,
    Fixed::EasyReadHome,
    Fixed::UrgentHelp,
    Fixed::Contact,
    Fixed::AToZ,
    Fixed::MyList,
    Fixed::Offline,
];

/// Whether the council offers it.
pub(super) fn is_offered(site: &Site) -> bool {
    site.config().settings.offline.is_set()
}

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> OfflineView {
    let title = "Use this site without the internet";
    OfflineView {
        frame: frame::frame(sheet, title, "Keep a copy of this site on your phone or computer."),
        title: title.to_owned(),
        copy_url: COPY_URL.to_owned(),
        worker_url: WORKER_URL.to_owned(),
    }
}

/// What a copy holds: `offline.json`.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Copy<'a> {
    build: String,
    some_bytes: usize,
    all_bytes: usize,
    some: Vec<&'a str>,
    all: Vec<&'a str>,
}

/// The worker, the manifest and the list of what a copy holds, for a site of these files. None where it is not offered.
pub fn files(site: &Site, theme: &Theme, published: &BTreeMap<&str, &[u8]>) -> Vec<MachineFile> {
    let names = theme.names();
    let theme_file =
        |address: &str| names.published(address).map(|name| name.trim_start_matches('/').to_owned());
    let (Some(worker), true) = (theme_file("/theme/offline-worker.js"), is_offered(site)) else {
        return Vec::new();
    };
    let copy = copy(published);
    let embedded = json!({ "build": copy.build, "some": copy.some });
    let file = |url: &str, text: String| MachineFile { path: url.trim_start_matches('/').to_owned(), text };
    vec![
        file(WORKER_URL, format!("self.offlineCopy = {embedded};\nimportScripts({});\n", json!(worker))),
        file(COPY_URL, json!(copy).to_string()),
        file(MANIFEST_URL, manifest(site, theme_file("/theme/mark.svg").as_deref())),
    ]
}

fn copy<'a>(published: &BTreeMap<&'a str, &'a [u8]>) -> Copy<'a> {
    let first: Vec<_> = FIRST.iter().map(|fixed| fixed.route()).collect();
    let pages: Vec<&str> =
        first.iter().filter_map(|route| std::str::from_utf8(published.get(route.path())?).ok()).collect();
    let is_first = |path: &str| {
        first.iter().any(|route| route.path() == path)
            || path.starts_with("a-to-z/")
            || (path.starts_with("theme/") && !path.ends_with(".wasm"))
            || (path.starts_with("my-list") && path.ends_with(".json"))
            || (path.starts_with("pictures/") && pages.iter().any(|page| page.contains(path)))
    };
    let all: Vec<(&str, usize)> = published
        .iter()
        .filter(|(path, _)| is_kept(path))
        .map(|(path, bytes)| (*path, bytes.len()))
        .collect();
    let some: Vec<(&str, usize)> = all.iter().copied().filter(|(path, _)| is_first(path)).collect();
    let mut hash = blake3::Hasher::new();
    for (path, bytes) in published {
        hash.update(path.as_bytes()).update(blake3::hash(bytes).as_bytes());
    }
    Copy {
        build: hash.finalize().to_hex()[..16].to_owned(),
        some_bytes: some.iter().map(|(_, size)| size).sum(),
        some: some.into_iter().map(|(path, _)| path).collect(),
        all_bytes: all.iter().map(|(_, size)| size).sum(),
        all: all.into_iter().map(|(path, _)| path).collect(),
    }
}

/// Documents can be very large, and what only machines read is no use to a reader.
fn is_kept(path: &str) -> bool {
    let machine = ["404.html", "robots.txt", "_headers"].contains(&path)
        || [".atom", ".xml", ".br", ".gz"].iter().any(|ending| path.ends_with(ending))
        || path.starts_with(".well-known/");
    !machine && !path.starts_with("documents/files/")
}

fn manifest(site: &Site, mark: Option<&str>) -> String {
    let settings = &site.config().settings;
    let icons = mark
        .map(|src| json!({ "src": src, "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }));
    let manifest = json!({
        "name": settings.name.as_str(),
        "description": settings.description.as_str(),
        "lang": settings.language.as_ref().map_or("en-GB", |language| language.as_str()),
        "start_url": "index.html",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fbf6ec",
        "theme_color": "#fffdf8",
        "icons": icons.into_iter().collect::<Vec<_>>(),
    });
    format!("{manifest:#}\n")
}

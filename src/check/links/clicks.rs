//! How many clicks each page is away from the start page of its site.

use std::collections::{HashMap, VecDeque};

use crate::check::facts::PageFacts;
use crate::check::scene::PagesScene;

/// The start page of a site.
const START: [&str; 4] = ["index.html", "index.htm", "index.xhtml", "default.htm"];

/// The clicks that lead to each page that can be reached, by its path; `None` where there is no start page, or where no
/// link of it leads to another page: scripts or a server may make them.
pub(super) fn clicks<'a>(scene: &PagesScene<'a>) -> Option<HashMap<&'a str, usize>> {
    let start = START.iter().find_map(|path| scene.page(path))?;
    let mut clicks = HashMap::from([(start.path(), 0)]);
    let mut next = VecDeque::from([(start, 0)]);
    while let Some((page, before)) = next.pop_front() {
        for target in
            page.links().filter(|link| link.is_followed()).filter_map(|link| meant(scene, link.path()))
        {
            if !clicks.contains_key(target.path()) {
                clicks.insert(target.path(), before + 1);
                next.push_back((target, before + 1));
            }
        }
    }
    (clicks.len() > 1).then_some(clicks)
}

/// The page that a server would give for a path.
fn meant<'a>(scene: &PagesScene<'a>, path: &str) -> Option<&'a PageFacts> {
    let folder = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
    let below = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    scene
        .page(path)
        .or_else(|| scene.page(&format!("{path}.html")))
        .or_else(|| START.iter().find_map(|name| scene.page(&below(name))))
}

/// Whether a page is shown by a server or a program, and no link need lead to it.
pub(super) fn is_shown_unasked(page: &PageFacts) -> bool {
    let name = page.path().rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    stem == "offline" || (stem.len() == 3 && stem.bytes().all(|byte| byte.is_ascii_digit()))
}

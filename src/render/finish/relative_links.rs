//! Makes addresses from the root relative to the page, so that the same page works on any server, below any path,
//! and from a folder on disk.

use super::assets::addresses;
use super::{Handlers, at_elements};
use crate::site::route::Route;

/// The page that is shown at addresses which lead nowhere: nobody knows how deep, so its links stay from the root.
const SHOWN_ANYWHERE: &str = "404.html";

/// Rewrites `href`, `src`, `srcset`, `action` and `poster`, and the `data-` attributes of scripts.
pub(super) fn pass<'h>(route: &Route, base_path: &str) -> Handlers<'h> {
    let up = root(route, base_path);
    vec![at_elements("[href], [src], [srcset], [action], [poster]", move |element| {
        for attribute in addresses(element) {
            if let Some(relative) =
                element.get_attribute(&attribute).and_then(|address| relative(&address, &up))
            {
                element.set_attribute(&attribute, &relative)?;
            }
        }
        if let Some(candidates) = element.get_attribute("srcset") {
            let candidates: Vec<String> = candidates
                .split(',')
                .map(|candidate| {
                    relative(candidate.trim(), &up).unwrap_or_else(|| candidate.trim().to_owned())
                })
                .collect();
            element.set_attribute("srcset", &candidates.join(", "))?;
        }
        Ok(())
    })]
}

/// The way from a page to the root of the site: `../` for each folder, nothing at the root itself.
pub(super) fn root(route: &Route, base_path: &str) -> String {
    if route.path() == SHOWN_ANYWHERE { base_path.to_owned() } else { "../".repeat(route.depth()) }
}

/// The address from the page, if it is one from the root of the site.
fn relative(address: &str, up: &str) -> Option<String> {
    let path = address.strip_prefix('/').filter(|path| !path.starts_with('/'))?;
    Some(match (up, path) {
        ("", "") => "index.html".to_owned(),
        (up, "") => format!("{up}index.html"),
        (up, path) => format!("{up}{path}"),
    })
}

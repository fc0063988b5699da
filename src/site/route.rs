//! Routes: where each page stands in the published site. Flat files ending in `.html`, so that the same links work
//! on any server, from a folder on disk, and in print.

use std::fmt;

use super::entry::name::{Name, Variant};
use super::entry::{Entry, Kind};
use crate::diagnostic::Diagnostic;
use crate::fact::Slug;

/// The place of a page in the published site, such as `services/deal-advice-line.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// The page of an entry.
    pub fn of(entry: &Entry) -> Route {
        Route::of_form(entry.kind(), &entry.slug, Variant::Standard)
    }

    /// The page of what a file of that name holds.
    pub fn of_name(name: &Name) -> Route {
        Route::of_form(name.kind, &name.slug, name.variant)
    }

    /// The Easy Read page of an entry: the same address with `.easy`.
    pub fn easy_read(entry: &Entry) -> Route {
        Route::of_form(entry.kind(), &entry.slug, Variant::EasyRead)
    }

    fn of_form(kind: Kind, slug: &Slug, form: Variant) -> Route {
        let ending = match form {
            Variant::Standard => "html",
            Variant::EasyRead => "easy.html",
        };
        Route(format!("{}/{slug}.{ending}", kind.folder()))
    }

    /// A page of a list that starts at `folder/index.html`; pages count from 1.
    pub fn list(folder: &str, page: usize) -> Route {
        match page {
            0 | 1 => Route(format!("{folder}/index.html")),
            _ => Route(format!("{folder}/page-{page}.html")),
        }
    }

    /// A page of a list that starts at `folder/word.html`; pages count from 1.
    pub fn under(folder: &str, word: &str, page: usize) -> Route {
        match page {
            0 | 1 => Route(format!("{folder}/{word}.html")),
            _ => Route(format!("{folder}/{word}-page-{page}.html")),
        }
    }

    /// A page of the site itself, such as `a-to-z.html`. The name is written in this program, never in content.
    pub fn fixed(path: &'static str) -> Route {
        Route(path.to_owned())
    }

    /// A page that stands already in somebody's site, at that path below its root.
    pub fn standing(path: impl Into<String>) -> Route {
        Route(path.into())
    }

    /// The path below the root of the site.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The address from the root of the site: `/services/deal-advice-line.html`.
    pub fn url(&self) -> String {
        format!("/{}", self.0)
    }

    /// How many folders deep the page stands.
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a Markdown link to another file of content leads: the path of that file becomes the page's.
///
/// `from` is the folder of the linking file below `content/`. Gives the address from the root of the
/// site, or `None` when the link does not lead to a Markdown file inside `content/`.
pub fn of_markdown_file(from: Kind, link: &str) -> Option<String> {
    let (path, fragment) =
        link.split_once('#').map_or((link, None), |(path, fragment)| (path, Some(fragment)));
    let stem = path.strip_suffix(".md")?;
    let mut parts = if stem.starts_with('/') { Vec::new() } else { vec![from.folder()] };
    for part in stem.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    let path = path.strip_prefix("content/").unwrap_or(&path);
    Some(match fragment {
        Some(fragment) => format!("/{path}.html#{fragment}"),
        None => format!("/{path}.html"),
    })
}

/// The fault of a slug whose page would stand where a list stands.
pub(super) fn taken(name: &Name) -> Option<Diagnostic> {
    let slug = name.slug.as_str();
    let numbered =
        slug.strip_prefix("page-").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    (slug == "index" || numbered).then(|| {
        Diagnostic::error(
            "duplicate-route",
            name.span,
            format!("{}/{slug}.html is already the address of a list", name.kind.folder()),
        )
        .because("Two pages cannot stand at one address: one of them would be lost.")
        .help("Give the file another name.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_file_of_content_leads_to_its_page() {
        for (from, link, route) in [
            (Kind::Guide, "../services/deal.md", Some("/services/deal.html")),
            (Kind::Guide, "other.md#rights", Some("/guides/other.html#rights")),
            (Kind::Service, "../guides/x.easy.md", Some("/guides/x.easy.html")),
            (Kind::Service, "../../outside.md", None),
            (Kind::Service, "https://example.org/", None),
        ] {
            assert_eq!(of_markdown_file(from, link).as_deref(), route, "{link}");
        }
    }
}

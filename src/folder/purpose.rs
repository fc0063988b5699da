//! What a file is for, told by where it lies and how its name ends: in a project folder, or in a site that stands already.

/// What sort of folder is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Territory {
    /// The folder of an offer.
    Project,
    /// A site, whoever made it: its pages are texts, and everything else is what they may need.
    Site,
}

impl Territory {
    /// Whether what lies at the top of the folder under that name is read.
    pub fn holds(self, name: &str) -> bool {
        match self {
            Territory::Project => FOLDERS.contains(&name),
            Territory::Site => true,
        }
    }

    /// What the file at `path` is for.
    pub fn purpose(self, path: &str) -> Purpose {
        match self {
            Territory::Project => Purpose::of(path),
            Territory::Site if is_page(path) => Purpose::Text,
            Territory::Site => Purpose::Asset,
        }
    }

    /// What to do when it holds too much.
    pub fn too_much(self) -> &'static str {
        match self {
            Territory::Project => {
                "Move what does not belong to the offer out of content/, templates/ and theme/"
            }
            Territory::Site => "Name a folder that holds a part of the site",
        }
    }
}

/// The three folders that are read; what else lies beside them is none of our business.
const FOLDERS: [&str; 3] = ["content", "templates", "theme"];

/// Endings of texts in `content/`: entries, settings and tables.
const CONTENT: [&str; 4] = ["csv", "md", "yaml", "yml"];

/// Endings of texts in `templates/`: pages, feeds and plain files such as `robots.txt`.
const TEMPLATES: [&str; 3] = ["html", "txt", "xml"];

/// Endings of texts in `theme/`: what a page loads and a person may have written.
const THEME: [&str; 9] = ["css", "html", "js", "json", "mjs", "svg", "txt", "webmanifest", "xml"];

/// Endings of pages in a site. A drawing or a feed is no page of its own.
const PAGES: [&str; 4] = ["htm", "html", "xht", "xhtml"];

/// Folders in `content/` whose files are read only when they are used.
const ASSETS: [&str; 2] = ["content/pictures/", "content/fonts/"];

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A text that is read whole.
    Text,
    /// A picture, a document, a font: published as it is, or resized.
    Asset,
    /// Nothing: the author should know.
    None,
}

impl Purpose {
    /// What the file at `path` is for, a path below the root with forward slashes.
    pub fn of(path: &str) -> Purpose {
        let ending = ending(path);
        let is = |known: &[&str]| known.contains(&ending);
        // Every file offered for download is one, a table or a text as well.
        if path.starts_with("content/documents/files/") {
            return Purpose::Asset;
        }
        match path.split('/').next() {
            Some("content") if is(&CONTENT) => Purpose::Text,
            Some("content") if ASSETS.iter().any(|folder| path.starts_with(folder)) => Purpose::Asset,
            Some("templates") if is(&TEMPLATES) => Purpose::Text,
            Some("theme") if is(&THEME) => Purpose::Text,
            Some("theme") => Purpose::Asset,
            _ => Purpose::None,
        }
    }
}

/// What to do about a file that serves no purpose where it lies.
pub(super) fn advice(path: &str) -> String {
    let small = path.to_lowercase();
    if Purpose::of(&small) == Purpose::Text {
        return format!("Write the ending of its name in small letters: .{}", ending(&small));
    }
    if path.starts_with("templates/") {
        return "Templates end in .html, .xml or .txt. Rename the file, or take it out of templates/"
            .to_owned();
    }
    "Entries end in .md, settings and tables in .yaml or .csv. Pictures belong in content/pictures/, files to \
     download in content/documents/files/, typefaces in content/fonts/. Rename or move the file, or take it out of \
     content/"
        .to_owned()
}

/// Whether the file at that path of a site is a page.
fn is_page(path: &str) -> bool {
    PAGES.contains(&ending(path).to_ascii_lowercase().as_str())
}

/// Whether a file or folder of that name is hidden, or left behind by an editor or a computer.
pub(super) fn is_leftover(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || matches!(ending(name), "swp" | "swo")
        || matches!(name, "Thumbs.db" | "desktop.ini")
        // The lock that Word and Excel lay beside a document that is open.
        || name.starts_with("~$")
}

fn ending(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_for_what_its_place_and_ending_say() {
        let cases = [
            ("content/services/deal.md", Purpose::Text),
            ("content/site.yaml", Purpose::Text),
            ("content/pictures/map.png", Purpose::Asset),
            ("content/pictures/bus.svg", Purpose::Asset),
            ("content/fonts/council-regular.ttf", Purpose::Asset),
            ("content/pictures/credits.yaml", Purpose::Text),
            ("content/documents/files/plan.pdf", Purpose::Asset),
            ("content/documents/files/figures.csv", Purpose::Asset),
            ("content/services/deal.docx", Purpose::None),
            ("content/services/deal.MD", Purpose::None),
            ("content/README", Purpose::None),
            ("templates/page.html", Purpose::Text),
            ("templates/page.htm", Purpose::None),
            ("theme/base.css", Purpose::Text),
            ("theme/search.wasm", Purpose::Asset),
        ];
        for (path, purpose) in cases {
            assert_eq!(Purpose::of(path), purpose, "{path}");
        }
    }

    #[test]
    fn a_page_of_a_site_is_known_by_its_ending() {
        for (path, purpose) in [
            ("index.html", Purpose::Text),
            ("Old/DEFAULT.HTM", Purpose::Text),
            ("a.xhtml", Purpose::Text),
            ("content/site.yaml", Purpose::Asset),
            ("logo.svg", Purpose::Asset),
            ("html", Purpose::Asset),
        ] {
            assert_eq!(Territory::Site.purpose(path), purpose, "{path}");
        }
    }

    #[test]
    fn hidden_files_and_leftovers_are_known_by_their_names() {
        for name in [
            ".git",
            ".DS_Store",
            "deal.md~",
            ".deal.md.swp",
            "x.swp",
            "Thumbs.db",
            "#deal.md#",
            "~$plan.docx",
        ] {
            assert!(is_leftover(name), "{name}");
        }
        assert!(!is_leftover("deal.md"));
    }

    #[test]
    fn an_ending_in_capital_letters_is_told_apart() {
        assert_eq!(advice("content/services/deal.MD"), "Write the ending of its name in small letters: .md");
    }
}

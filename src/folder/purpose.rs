//! What a file in a project folder is for, told by where it lies and how its name ends.

/// The three folders that are read; what else lies beside them is none of our business.
pub(super) const FOLDERS: [&str; 3] = ["content", "templates", "theme"];

/// Endings of texts in `content/`: entries, settings and tables.
const CONTENT: [&str; 4] = ["csv", "md", "yaml", "yml"];

/// Endings of texts in `templates/`: pages, feeds and plain files such as `robots.txt`.
const TEMPLATES: [&str; 3] = ["html", "txt", "xml"];

/// Endings of texts in `theme/`: what a page loads and a person may have written.
const THEME: [&str; 9] = ["css", "html", "js", "json", "mjs", "svg", "txt", "webmanifest", "xml"];

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
            Some("content") if path.starts_with("content/pictures/") => Purpose::Asset,
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
     download in content/documents/files/. Rename or move the file, or take it out of content/"
        .to_owned()
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
            ("content/pictures/licences.yaml", Purpose::Text),
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

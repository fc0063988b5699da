//! What a file's path says: the kind, the slug and the variant of an entry.

use super::Kind;
use crate::diagnostic::suggest::{nearest, one_of};
use crate::diagnostic::{Diagnostic, Place, Source, SourceId, Span};
use crate::fact::{Fact, Slug};
use crate::yaml::Reading;

/// What a file of content is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The kind, from the folder.
    pub kind: Kind,
    /// The slug, from the file name.
    pub slug: Slug,
    /// Which form of the entry it holds.
    pub variant: Variant,
    /// The start of the file, for findings about the file as a whole.
    pub span: Span,
}

/// The forms of one entry, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    /// `name.md`
    Standard,
    /// `name.easy.md`
    EasyRead,
}

/// Reads the path of a Markdown file under `content/`; what cannot be a name is reported.
pub fn read(id: SourceId, source: &Source, reading: &mut Reading) -> Option<Name> {
    let path = source.path();
    let place = || Place::File(path.to_owned());
    let mut parts = path.strip_prefix("content/").unwrap_or(path).split('/');
    let (folder, file, rest) = (parts.next()?, parts.next(), parts.next());
    let (Some(file), None) = (file, rest) else {
        reading.report(
            Diagnostic::error(
                "misplaced-file",
                place(),
                "This file does not stand directly in the folder of a kind",
            )
            .because("The folder says what an entry is. Where it stands now it would not be published.")
            .help("Move it to a folder such as content/services/ or content/guides/."),
        );
        return None;
    };
    let Some(kind) = Kind::of_folder(folder) else {
        let folders = Kind::ALL.map(Kind::folder);
        let meant = nearest(folder, folders)
            .map(|meant| format!("Did you mean content/{meant}/? "))
            .unwrap_or_default();
        reading.report(
            Diagnostic::error(
                "misplaced-file",
                place(),
                format!("content/{folder}/ is not the folder of a kind of entry"),
            )
            .because("Entries in an unknown folder would not be published.")
            .help(format!("{meant}The folders are {}.", one_of(folders))),
        );
        return None;
    };
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let (stem, variant) = match stem.rsplit_once('.') {
        None => (stem, Variant::Standard),
        Some((stem, "easy")) => (stem, Variant::EasyRead),
        Some((_, other)) => {
            reading.report(
                Diagnostic::error("bad-slug", place(), format!("`.{other}.md` is not a form of an entry"))
                    .help("Use name.md for the entry and name.easy.md for its Easy Read twin."),
            );
            return None;
        }
    };
    match Slug::parse(stem) {
        Ok(slug) => Some(Name { kind, slug, variant, span: Span::new(id, 0..0) }),
        Err(unfit) => {
            reading.report(
                Diagnostic::error("bad-slug", place(), unfit.what)
                    .because("The file name becomes the address of the page.")
                    .help(unfit.help),
            );
            None
        }
    }
}

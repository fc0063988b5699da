//! Whose work a council's own pictures are, from `content/pictures/credits.yaml`: who made them, under which licence, and
//! whether they were changed, as the licences of symbols and photographs ask.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Level, Place, Sources, Spanned};
use crate::fact::{Text, WebAddress};
use crate::yaml::{FromNode, Reading, group};

/// Where they stand.
pub const PATH: &str = "content/pictures/credits.yaml";

group! {
    /// Every credit.
    pub struct PictureCredits {
        /// The credits, in the order of the page that shows them.
        credits: Vec<PictureCredit>,
    }
}

group! {
    /// The credit of a file, or of every file in a folder.
    pub struct PictureCredit {
        /// A file below `content/pictures/`, or a folder there that ends in `/`.
        files: Spanned<Text>,
        /// What they are: "Photosymbols".
        work: Text,
        /// Who made them.
        by: Text,
        /// The licence, by its name.
        licence: Text,
        /// Where the licence can be read.
        licence_url: WebAddress,
        /// Where they come from.
        source_url: Option<WebAddress>,
        /// What was changed.
        changes: Option<Text>,
    }
}

/// Reads them, if there are any.
pub fn read(sources: &Sources) -> (PictureCredits, Reading) {
    let mut reading = Reading::new();
    let none = PictureCredits { credits: Vec::new() };
    let Some(id) = sources.find(PATH) else { return (none, reading) };
    let source = sources.get(id);
    let read = match crate::yaml::parse(id, source.text(), 0) {
        Ok(node) => PictureCredits::from_node(&node, source, &mut reading),
        Err(fault) => {
            reading.report(*fault);
            None
        }
    };
    (read.unwrap_or(none), reading)
}

impl PictureCredit {
    /// Whether it is the credit of a file, named by its path below `content/pictures/`.
    pub fn covers(&self, file: &str) -> bool {
        let files = self.files.as_str();
        if files.ends_with('/') { file.starts_with(files) } else { file == files }
    }
}

/// Pictures that nobody is named for, and credits of no picture.
pub(super) fn weigh(credits: &PictureCredits, pictures: &BTreeSet<String>) -> Diagnostics {
    let mut found = Diagnostics::new();
    for file in pictures.iter().filter(|file| !credits.credits.iter().any(|credit| credit.covers(file))) {
        found.push(
            Diagnostic::warning(
                "uncredited-picture",
                Place::File(format!("content/pictures/{file}")),
                "Nothing says whose picture this is and who allows its use",
            )
            .because("Most licences ask for the maker’s name, and a picture without a licence may have to be taken down.")
            .help(format!(
                "Add `{{files: {file}, work: …, by: …, licence: …, licence_url: …}}` under `credits:` in {PATH}."
            )),
        );
    }
    for credit in credits.credits.iter().filter(|credit| !pictures.iter().any(|file| credit.covers(file))) {
        let diagnostic = Diagnostic::error(
            "credit-without-picture",
            credit.files.span,
            format!("No picture is called `{}`", credit.files.as_str()),
        );
        found.push(
            Diagnostic { level: Level::Warning, ..diagnostic }
                .because("The page of credits would name work that is not on the site.")
                .help("Write the path of a file below content/pictures, or of a folder there with `/` at its end."),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDITS: &str = "\
credits:
  - {files: photosymbols/, work: Photosymbols, by: Photosymbols Ltd, licence: Photosymbols licence, licence_url: \"https://example.org/licence\"}
  - {files: hall.jpg, work: The hall, by: The council, licence: OGL v3, licence_url: \"https://example.org/ogl\", changes: Made smaller}
";

    #[test]
    fn every_picture_has_a_credit_and_every_credit_a_picture() {
        let (credits, reading) = read(&Sources::in_memory([(PATH, CREDITS)]));
        assert!(reading.found.is_empty(), "{:#?}", reading.found);
        for (pictures, said) in [
            (&["photosymbols/phone.svg", "hall.jpg"][..], &[][..]),
            (&["photosymbols/phone.svg", "hall.jpg", "bus.svg"], &["uncredited-picture"]),
            (&["photosymbols.svg", "hall.jpg"], &["uncredited-picture", "credit-without-picture"]),
        ] {
            let pictures = pictures.iter().map(|file| (*file).to_owned()).collect();
            let found: Vec<_> = weigh(&credits, &pictures).iter().map(|found| found.name).collect();
            assert_eq!(found, said);
        }
    }

    #[test]
    fn a_credit_without_a_licence_is_a_fault() {
        let (credits, reading) =
            read(&Sources::in_memory([(PATH, "credits:\n  - {files: a.svg, work: A, by: B}\n")]));
        assert!(credits.credits.is_empty() && !reading.found.is_empty());
    }
}

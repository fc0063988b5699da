//! Finds documents that can only be read as a file.
#![doc = include_str!("document_without_html.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::EntryScene;
use crate::diagnostic::Level;
use crate::fact::Choice;
use crate::site::entry::Details;
use crate::site::entry::document::Format;

/// The rule.
pub const RULE: Rule = Rule {
    name: "document-without-html",
    level: Level::Warning,
    basis: &[
        Basis::Law(
            "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 6",
        ),
        Basis::Guideline("NHS service manual, PDFs: publish HTML instead"),
    ],
    docs: include_str!("document_without_html.md"),
    check: Check::Entry(check),
};

fn check(scene: &EntryScene<'_>, findings: &mut Findings<'_>) {
    let Details::Document(document) = &scene.entry.details else { return };
    let is_file = matches!(document.format, Format::Pdf | Format::Docx | Format::Xlsx | Format::Odt);
    if is_file && document.html_version.is_none() && scene.entry.body.is_blank() {
        findings.at(
            scene.entry.profile.title.span,
            format!("What this document says stands in a {} file only", document.format.label()),
            "Write what it says in the body of this entry, or name the entry that says the same in `html_version`.",
        );
    }
}

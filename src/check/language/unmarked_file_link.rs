//! Finds links to a file that do not say that they lead to one.
#![doc = include_str!("unmarked_file_link.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;
use crate::markdown::Mark;

/// The rule.
pub const RULE: Rule = Rule {
    name: "unmarked-file-link",
    level: Level::Warning,
    basis: &[
        Basis::Guideline(
            "NHS service manual, PDFs and other non-HTML documents: say so, “(PDF only, 545KB)”",
        ),
        Basis::Law(
            "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 6",
        ),
    ],
    docs: include_str!("unmarked_file_link.md"),
    check: Check::Words(check),
};

/// The endings of files that open in another program, and what their readers call them.
const FILES: [(&str, &str); 11] = [
    (".csv", "CSV"),
    (".doc", "Word"),
    (".docx", "Word"),
    (".odp", "ODP"),
    (".ods", "ODS"),
    (".odt", "ODT"),
    (".pdf", "PDF"),
    (".ppt", "PowerPoint"),
    (".pptx", "PowerPoint"),
    (".xls", "Excel"),
    (".xlsx", "Excel"),
];

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for wording in scene.standard() {
        for (mark, range) in wording.marks() {
            let Mark::Link(target) = mark else { continue };
            let Some(format) = format(target) else { continue };
            let words = &wording.text()[range.clone()];
            if !words.to_lowercase().contains(&format.to_lowercase()) {
                findings.at(
                    wording.span(range.clone()),
                    format!("This link does not say that it opens a {format} file"),
                    format!("Say so in its words: “{words} ({format})”. Best is a page that says the same, and a link to that."),
                );
            }
        }
    }
}

/// What readers call the file that a link leads to, if it leads to one.
fn format(target: &str) -> Option<&'static str> {
    let path = target.split(['#', '?']).next().unwrap_or_default().to_ascii_lowercase();
    FILES.iter().find(|(ending, _)| path.ends_with(ending)).map(|(_, format)| *format)
}

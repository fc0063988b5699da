//! The last line of a report: how many findings there are, of which kind, in how many files.

use std::collections::BTreeSet;

use super::location::Location;
use crate::diagnostic::fault::{Diagnostics, Level};
use crate::diagnostic::source::Sources;

/// One sentence, such as "3 errors, 2 warnings in 4 files."
pub fn summary(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let levels = [
        counted(diagnostics.count(Level::Error), "error", "errors"),
        counted(diagnostics.count(Level::Warning), "warning", "warnings"),
        counted(diagnostics.count(Level::Advice), "piece of advice", "pieces of advice"),
    ];
    let levels: Vec<String> = levels.into_iter().flatten().collect();
    if levels.is_empty() {
        return "No findings.".to_owned();
    }
    let files: BTreeSet<String> =
        diagnostics.iter().filter_map(|found| Location::of(&found.place, sources).path).collect();
    match counted(files.len(), "file", "files") {
        Some(files) => format!("{} in {files}.", levels.join(", ")),
        None => format!("{}.", levels.join(", ")),
    }
}

fn counted(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostic, Place};

    #[test]
    fn findings_are_counted_by_level_and_files_once() {
        let file = |path: &str| Place::File(path.to_owned());
        let advice = Diagnostic { level: Level::Advice, ..Diagnostic::error("d", file("b.md"), "4") };
        let found: Diagnostics = [
            Diagnostic::error("a", file("a.md"), "1"),
            Diagnostic::error("b", file("a.md"), "2"),
            Diagnostic::warning("c", Place::Whole, "3"),
            advice,
        ]
        .into_iter()
        .collect();
        let said = summary(&found, &Sources::default());
        assert_eq!(said, "2 errors, 1 warning, 1 piece of advice in 2 files.");
    }

    #[test]
    fn nothing_found_is_said_too() {
        assert_eq!(summary(&Diagnostics::new(), &Sources::default()), "No findings.");
    }

    #[test]
    fn a_finding_about_the_whole_offer_names_no_file() {
        let found = Diagnostics::from_iter([Diagnostic::error("a", Place::Whole, "1")]);
        assert_eq!(summary(&found, &Sources::default()), "1 error.");
    }
}

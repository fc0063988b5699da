//! What is wrong with a template, and where: made from whatever tera says.

use std::collections::BTreeMap;
use std::fmt;

use tera::{Error, ErrorKind, ReportError};

/// A template that cannot be read, or that failed while it was printing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Its name under `templates/`, such as `parts/footer.html`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.what)
    }
}

impl std::error::Error for TemplateFault {}

/// The text cannot be read at all; `None` when the error is of another sort (this file alone is fine).
pub(super) fn of_syntax(error: &Error) -> Option<TemplateFault> {
    match error.kind() {
        ErrorKind::SyntaxError(report) => Some(reported(report)),
        _ => None,
    }
}

/// Each text can be read, but together they do not fit: an unknown part, a circle, a missing parent.
pub(super) fn of_the_set(
    error: &Error,
    texts: &BTreeMap<&str, &str>,
    ours: &BTreeMap<&str, &str>,
) -> Vec<TemplateFault> {
    let at = |file: &str, needle: &str, what: String| vec![found(file, needle, what, texts)];
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![reported(report)],
        ErrorKind::MissingParent { current, parent } => {
            at(current, "extends", format!("It extends `{parent}`, and there is no such template"))
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            at(tpl, "extends", format!("It extends itself, by way of {}", inheritance_chain.join(", ")))
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            at(tpl, "include", format!("It includes itself: {}", include_chain.join(", then ")))
        }
        ErrorKind::Msg(message) => of_message(message, texts, ours),
        other => vec![TemplateFault { file: String::new(), line: 1, column: 1, what: other.to_string() }],
    }
}

/// The template was sound but failed on what it was given.
pub(super) fn while_rendering(template: &str, error: &Error) -> TemplateFault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => reported(report),
        other => TemplateFault { file: template.to_owned(), line: 1, column: 1, what: other.to_string() },
    }
}

fn reported(report: &ReportError) -> TemplateFault {
    TemplateFault {
        file: report.filename().to_owned(),
        line: report.span().start_line.max(1),
        column: report.span().start_col + 1,
        what: report.message().to_owned(),
    }
}

/// tera gives unknown names as one text of several drawn reports (`error: …`, ` --> file:line:column`),
/// and a part that is defined twice as one sentence.
/// The file at fault is then the council's, when the other one came with the program.
fn of_message(
    message: &str,
    texts: &BTreeMap<&str, &str>,
    ours: &BTreeMap<&str, &str>,
) -> Vec<TemplateFault> {
    let mut faults = Vec::new();
    let mut what = "";
    for line in message.lines() {
        if let Some(sentence) = line.strip_prefix("error: ") {
            what = sentence;
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            faults.push(placed(place, what));
        }
    }
    if !faults.is_empty() {
        return faults;
    }
    // "Component `Card` is defined in both `a.html` and `b.html`"
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match names.as_slice() {
        [component, one, other] => {
            let file = if ours.contains_key(other) { one } else { other };
            vec![found(file, &format!("component {component}("), message.to_owned(), texts)]
        }
        _ => vec![TemplateFault { file: String::new(), line: 1, column: 1, what: message.to_owned() }],
    }
}

/// `parts/footer.html:3:7`.
fn placed(place: &str, what: &str) -> TemplateFault {
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next().and_then(|number| number.parse().ok()).unwrap_or(1);
    let line = parts.next().and_then(|number| number.parse().ok()).unwrap_or(1);
    TemplateFault { file: parts.next().unwrap_or(place).to_owned(), line, column, what: what.to_owned() }
}

/// The fault stands where `needle` is first said in `file`.
fn found(file: &str, needle: &str, what: String, texts: &BTreeMap<&str, &str>) -> TemplateFault {
    let (line, column) = texts
        .get(file)
        .into_iter()
        .flat_map(|text| text.lines().enumerate())
        .find_map(|(index, line)| line.find(needle).map(|at| (index + 1, at + 1)))
        .unwrap_or((1, 1));
    TemplateFault { file: file.to_owned(), line, column, what }
}

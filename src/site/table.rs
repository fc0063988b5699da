//! Tables of numbers from `content/data`: a CSV with a header row, and a YAML beside it that says what it is and of when.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, SourceId, Sources};
use crate::fact::{Fact, Slug, Text};
use crate::yaml::{Fields, Reading, group};

group! {
    /// What a table is, from whom, and of when.
    pub struct About {
        /// What it shows.
        title: Text,
        /// Who counted.
        source: Text,
        /// The day or the year it speaks of.
        as_at: Text,
        /// A word on it.
        note: Option<Text>,
    }
}

/// One table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is.
    pub about: About,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<String>>,
    /// The text it was read from.
    pub source: SourceId,
}

/// All tables by name.
pub type Tables = BTreeMap<Slug, Table>;

/// Reads every table of `content/data`.
pub fn read(sources: &Sources) -> (Tables, Reading) {
    let mut reading = Reading::new();
    let mut tables = Tables::new();
    for (id, source) in sources.iter() {
        let Some(stem) =
            source.path().strip_prefix("content/data/").and_then(|file| file.strip_suffix(".csv"))
        else {
            continue;
        };
        let name = match Slug::parse(stem) {
            Ok(name) => name,
            Err(unfit) => {
                reading.report(
                    Diagnostic::error("bad-slug", Place::File(source.path().to_owned()), unfit.what)
                        .help(unfit.help),
                );
                continue;
            }
        };
        let about = about(sources, stem, source.path(), &mut reading);
        let mut rows = rows(source.text()).into_iter();
        let columns = rows.next().unwrap_or_default();
        let rows: Vec<Vec<String>> = rows.collect();
        if let Some(row) = rows.iter().position(|row| row.len() != columns.len()) {
            reading.report(
                Diagnostic::error(
                    "uneven-table",
                    Place::File(source.path().to_owned()),
                    format!(
                        "Row {} has {} values, but there are {} columns",
                        row + 2,
                        rows[row].len(),
                        columns.len()
                    ),
                )
                .because("A value under the wrong heading tells families something untrue.")
                .help("Put one value under each heading. A value with a comma stands in double quotes."),
            );
            continue;
        }
        if let Some(about) = about {
            tables.insert(name, Table { about, columns, rows, source: id });
        }
    }
    (tables, reading)
}

fn about(sources: &Sources, stem: &str, path: &str, reading: &mut Reading) -> Option<About> {
    let Some(id) = sources.find(&format!("content/data/{stem}.yaml")) else {
        reading.report(
            Diagnostic::error(
                "undated-table",
                Place::File(path.to_owned()),
                format!("There is no {stem}.yaml beside this table"),
            )
            .because("Numbers without a source and a date cannot be trusted.")
            .help(format!("Add content/data/{stem}.yaml with `title`, `source` and `as_at`.")),
        );
        return None;
    };
    let source = sources.get(id);
    match crate::yaml::parse(id, source.text(), 0) {
        Ok(node) => {
            let mut fields = Fields::open(&node, source, reading)?;
            let about = About::read(&mut fields);
            fields.close();
            about
        }
        Err(fault) => {
            reading.report(*fault);
            None
        }
    }
}

/// The rows of a CSV text (RFC 4180); empty lines are passed over.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut value = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                value.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut value).trim().to_owned()),
            '\r' if !quoted => {}
            '\n' if !quoted => end_row(&mut rows, &mut row, &mut value),
            _ => value.push(c),
        }
    }
    end_row(&mut rows, &mut row, &mut value);
    rows
}

fn end_row(rows: &mut Vec<Vec<String>>, row: &mut Vec<String>, value: &mut String) {
    row.push(std::mem::take(value).trim().to_owned());
    let row = std::mem::take(row);
    if row.iter().any(|value| !value.is_empty()) {
        rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_csv_value_may_hold_commas_quotes_and_line_ends() {
        let text = "a,b\r\n\"1,5\",\"say \"\"hi\"\"\"\n\n2,\"two\nlines\"\n";
        assert_eq!(rows(text), [vec!["a", "b"], vec!["1,5", "say \"hi\""], vec!["2", "two\nlines"]]);
    }
}

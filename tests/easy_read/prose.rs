//! Paragraphs of running text, each made a statement with a picture.

use std::path::Path;

/// Fewer words are a heading or a piece of a table.
const LEAST_WORDS: usize = 8;

/// The sections of a text of statements, each with its heading: a hard word is explained in the statement after it.
pub fn statements(text: &str) -> Vec<String> {
    let mut sections: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with("## ") {
            sections.push(String::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push_str(line);
            section.push('\n');
        }
    }
    sections
}

/// The paragraphs of every text in a folder that are whole sentences.
pub fn paragraphs_of_folder(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = walk(folder);
    files.sort();
    files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .flat_map(|text| paragraphs(&text))
        .collect()
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut files = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match path.is_dir() {
            true => files.extend(walk(&path)),
            false if name.ends_with(".easy.md") => {}
            false if name.ends_with(".md") || name.ends_with(".txt") => files.push(path),
            false => {}
        }
    }
    files
}

fn paragraphs(text: &str) -> Vec<String> {
    let body = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
        Some((_, body)) => body,
        None => text,
    };
    let text = body.replace("\r\n", "\n");
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.lines() {
        match (line.trim(), paragraphs.last_mut()) {
            ("", _) => paragraphs.push(String::new()),
            (line, Some(last)) => {
                last.push_str(line);
                last.push(' ');
            }
            (_, None) => {}
        }
    }
    paragraphs.iter().filter_map(|paragraph| statement(paragraph)).collect()
}

/// A paragraph as a statement, if it is running text.
fn statement(paragraph: &str) -> Option<String> {
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let text: String =
        paragraph.trim_start_matches(is_mark).replace(['{', '}', '<', '>', '|', '*', '_', '#', '`'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_running = words.len() >= LEAST_WORDS && text.trim_end().ends_with('.') && !text.contains("](");
    is_running.then(|| format!(":paper: {}", words.join(" ")))
}

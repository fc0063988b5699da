//! The word list at the end of an Easy Read page: each bold word once, with what it means (Australian Government Style
//! Manual, Easy Read: a list of the hard words at the end).
//!
//! The glossary's own easy words are taken where it has them. Otherwise it is the sentence of the page that explains the
//! word, which a rule makes sure is there.

use std::collections::BTreeSet;

use crate::render::view::easy_read::{EasySection, EasyWord};
use crate::site::glossary::Glossary;

const OPENING: &str = "<strong>";
const CLOSING: &str = "</strong>";

/// The bold words of the sections, in the order they are met.
pub(super) fn word_list(sections: &[EasySection], glossary: &Glossary) -> Vec<EasyWord> {
    let statements: Vec<&str> =
        sections.iter().flat_map(|section| &section.statements).map(|it| it.words.as_str()).collect();
    let mut listed = BTreeSet::new();
    let mut words = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        let next = statements.get(at + 1).copied().unwrap_or_default();
        for (start, term) in bold(statement) {
            if !listed.insert(term.to_lowercase()) {
                continue;
            }
            let meaning = of_glossary(glossary, term).or_else(|| of_page(statement, start, next));
            words.extend(meaning.map(|meaning| EasyWord { term: term.to_owned(), meaning }));
        }
    }
    words
}

/// The bold words of a statement, each with where it starts.
fn bold(html: &str) -> impl Iterator<Item = (usize, &str)> {
    html.match_indices(OPENING).filter_map(|(at, _)| {
        let inner = &html[at + OPENING.len()..];
        let term = &inner[..inner.find(CLOSING)?];
        (!term.contains('<')).then_some((at, term))
    })
}

fn of_glossary(glossary: &Glossary, term: &str) -> Option<String> {
    let wanted = term.to_lowercase();
    let is_it = |name: &str| {
        let name = name.to_lowercase();
        name == wanted || wanted.strip_suffix('s') == Some(&name)
    };
    let found = glossary
        .iter()
        .find(|it| is_it(it.term.as_str()) || it.aliases.iter().any(|alias| is_it(alias.as_str())))?;
    found.easy_read.as_ref().map(|words| words.as_str().to_owned())
}

/// The sentence that explains a word: its own, if the word begins it, or else the one after it.
fn of_page(statement: &str, start: usize, next: &str) -> Option<String> {
    let before = plain(&statement[..start]);
    let rest = plain(&statement[start..]);
    let begins = before.trim_end().is_empty() || before.trim_end().ends_with('.') || is_article(&before);
    let mut sentences = sentences(&rest);
    let own = sentences.next();
    let article = before.rsplit(['.', '?', '!']).next().unwrap_or_default().trim_start();
    match own {
        Some(own) if begins && explains(&own) => Some(format!("{article}{own}")),
        _ => sentences.next().or_else(|| self::sentences(&plain(next)).next()),
    }
}

/// "A ", "The " at the start of a sentence.
fn is_article(before: &str) -> bool {
    let last = before.rsplit(['.', '?', '!']).next().unwrap_or_default();
    ["a", "an", "the", "your"].contains(&last.trim().to_lowercase().as_str())
}

/// Whether a sentence that begins with a word says what it is.
fn explains(sentence: &str) -> bool {
    [" is ", " are ", " means ", " says ", " helps ", " gives ", " lets ", " looks ", " shows "]
        .iter()
        .any(|verb| sentence.contains(verb))
}

/// The sentences of plain text, each with its full stop.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .match_indices(['.', '?', '!'])
            .map(|(at, mark)| at + mark.len())
            .find(|end| rest[*end..].is_empty() || rest[*end..].starts_with(' '))
            .unwrap_or(rest.len());
        let sentence = rest[..end].to_owned();
        rest = rest[end..].trim_start();
        Some(sentence)
    })
}

/// The words of inline HTML, its marks resolved.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = rest[start..].find('>').map_or("", |end| &rest[start + end + 1..]);
    }
    text.push_str(rest);
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (mark, letter)| text.replace(mark, letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::view::html::Html;
    use crate::render::view::picture::Statement;

    fn listed(statements: &[&str]) -> Vec<(String, String)> {
        let statements = statements
            .iter()
            .map(|words| Statement { picture: None, words: Html::ready((*words).to_owned()) })
            .collect();
        let sections = [EasySection { heading: None, statements }];
        let words = word_list(&sections, &Glossary::default());
        words.into_iter().map(|word| (word.term, word.meaning)).collect()
    }

    #[test]
    fn a_bold_word_is_listed_once_with_the_sentence_that_explains_it() {
        for (statements, term, meaning) in [
            (
                &["You can go to a <strong>tribunal</strong>.", "A tribunal is a kind of court. It is free."]
                    [..],
                "tribunal",
                "A tribunal is a kind of court.",
            ),
            (
                &[
                    "A <strong>referral</strong> is when they ask a team to help &amp; the team says yes. Wait.",
                ],
                "referral",
                "A referral is when they ask a team to help & the team says yes.",
            ),
            (
                &[
                    "We ask for your <strong>consent</strong>. That means you say yes.",
                    "A <strong>consent</strong> form.",
                ],
                "consent",
                "That means you say yes.",
            ),
        ] {
            assert_eq!(listed(statements), [(term.to_owned(), meaning.to_owned())]);
        }
        assert!(listed(&["No bold word.", "<strong>Alone</strong>"]).is_empty());
    }
}

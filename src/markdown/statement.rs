//! Easy Read in Markdown: headings, and statements that each start with the name of their picture,
//! `:phone: You can **call** {phone}.` What stands in braces is a fact of the entry, never typed twice.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::braces::braced;
use super::escape::escape;
use super::events;
use super::html::{Guests, Writer};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::yaml::Prose;

/// One piece of an Easy Read body.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A heading in plain words.
    Heading(Spanned<String>),
    /// A statement: its picture's name, if it has one, and its words as inline HTML.
    Statement {
        /// The name between the colons.
        picture: Option<Spanned<String>>,
        /// The words.
        html: String,
    },
}

/// The pieces of an Easy Read body. Whatever is neither heading nor statement is reported and left out.
pub fn statements(prose: &Prose, guests: &Guests<'_>, found: &mut Diagnostics) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut block: Vec<(Event<'_>, std::ops::Range<usize>)> = Vec::new();
    let mut heading: Option<(String, std::ops::Range<usize>)> = None;
    let mut open = false;
    for (event, range) in events(prose) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some((String::new(), range)),
            Event::End(TagEnd::Heading(_)) => {
                if let Some((words, range)) = heading.take() {
                    pieces.push(Piece::Heading(Spanned::new(words, prose.span(range))));
                }
            }
            Event::Text(text) | Event::Code(text) if heading.is_some() => {
                if let Some((words, _)) = &mut heading {
                    words.push_str(&text);
                }
            }
            Event::Start(Tag::Paragraph) => open = true,
            Event::End(TagEnd::Paragraph) => {
                open = false;
                pieces.push(statement(prose, std::mem::take(&mut block), guests, found));
            }
            event if open => block.push((event, range)),
            Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_) | Tag::CodeBlock(_)) | Event::Rule | Event::Html(_) => found.push(
                Diagnostic::error("not-a-statement", prose.span(range), "Easy Read holds headings and statements only")
                    .because("A list, a table or a quote is hard to read for people with a learning disability.")
                    .help("Write each thing as a paragraph of its own that starts with its picture, such as `:bus: You can take the bus.`"),
            ),
            _ => {}
        }
    }
    pieces
}

fn statement(
    prose: &Prose,
    mut block: Vec<(Event<'_>, std::ops::Range<usize>)>,
    guests: &Guests<'_>,
    found: &mut Diagnostics,
) -> Piece {
    let mut picture = None;
    if let Some((Event::Text(text), range)) = block.first_mut()
        && let Some((name, rest)) = text.strip_prefix(':').and_then(|rest| rest.split_once(':'))
        && !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        let span = prose.span(range.start..range.start + name.len() + 2);
        picture = Some(Spanned::new(name.to_owned(), span));
        let rest = rest.trim_start().to_owned();
        *text = rest.into();
    }
    let mut writer = Writer::new(prose, guests, found);
    for (event, range) in block {
        match event {
            Event::Text(text) => with_facts(&text, guests, &mut writer.out),
            event => writer.take(event, range),
        }
    }
    Piece::Statement { picture, html: writer.out }
}

/// Text in which names in braces stand for facts.
fn with_facts(text: &str, guests: &Guests<'_>, out: &mut String) {
    let mut from = 0;
    for (range, name) in braced(text) {
        escape(&text[from..range.start], out);
        out.push_str(&(guests.fact)(name).unwrap_or_default());
        from = range.end;
    }
    escape(&text[from..], out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    #[test]
    fn a_statement_starts_with_its_picture() {
        let text =
            "## What is it?\n\n:phone: You can **call** {phone} & {fax}us.\n\nNo picture here.\n\n- a list\n";
        let sources = Sources::in_memory([("a.easy.md", text)]);
        let (id, _) = sources.iter().next().expect("one text");
        let prose = Prose::verbatim(id, text, 0);
        let guests = Guests {
            link: &|_| None,
            image: &|_, _, _| None,
            table: &|_| None,
            fact: &|name| (name == "phone").then(|| "<a>01632 960101</a>".to_owned()),
        };
        let mut found = Diagnostics::new();
        let pieces = statements(&prose, &guests, &mut found);
        assert_eq!(found.iter().map(|found| found.name).collect::<Vec<_>>(), ["not-a-statement"]);
        let shown: Vec<_> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Heading(words) => format!("# {}", words.value),
                Piece::Statement { picture, html } => {
                    format!("{} | {html}", picture.as_ref().map_or("-", |name| name.value.as_str()))
                }
            })
            .collect();
        assert_eq!(
            shown,
            [
                "# What is it?",
                "phone | You can <strong>call</strong> <a>01632 960101</a> &amp; us.",
                "- | No picture here."
            ]
        );
    }
}

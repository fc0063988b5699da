//! Prints what authors wrote in Markdown: links to other files of content lead to their pages, pictures come
//! from the shelf, tables of numbers from `content/data`.

use super::finish::anchors;
use super::pictures::Shelf;
use super::templates::Templates;
use super::view::easy_read::EasySection;
use super::view::html::Html;
use super::view::picture::{Picture, Statement};
use super::view::table::{Cell, Row, TableView};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::markdown::{Guests, PassageKind, Piece, mark, passages, statements};
use crate::site::Site;
use crate::site::easy_fact::{self, Value};
use crate::site::entry::easy_read::EasyRead;
use crate::site::entry::{Entry, Kind};
use crate::site::route::of_markdown_file;
use crate::yaml::Prose;

/// Prints Markdown for the pages of one site.
#[derive(Clone, Copy, Debug)]
pub struct Printer<'a> {
    /// Everything we know.
    pub site: &'a Site,
    /// The pictures.
    pub shelf: &'a Shelf,
    /// The templates.
    pub templates: &'a Templates,
}

impl Printer<'_> {
    /// Block HTML of a piece of Markdown that stands in an entry of the kind `from`; headings from `h2`.
    pub fn html(&self, prose: &Prose, from: Kind, found: &mut Diagnostics) -> Html {
        let link = |target: &str| of_markdown_file(from, target);
        let image = |file: &str, alt: &str, span: Span| self.image(file, alt, span);
        let table = |name: &str| self.table(name);
        Html::ready(crate::markdown::html(
            prose,
            &Guests { link: &link, image: &image, table: &table, fact: &|_| None },
            found,
        ))
    }

    /// The statements of the twin of an entry under their headings. A picture nobody knows is a finding.
    pub fn statements(&self, of: &Entry, twin: &EasyRead, found: &mut Diagnostics) -> Vec<EasySection> {
        let link = |target: &str| of_markdown_file(of.kind(), target);
        let fact = |name: &str| self.fact(of, name);
        let guests = Guests { link: &link, image: &|_, _, _| None, table: &|_| None, fact: &fact };
        let mut sections = vec![EasySection::default()];
        for piece in statements(&twin.body, &guests, found) {
            match piece {
                Piece::Heading(words) => {
                    sections.push(EasySection { heading: Some(words.value), statements: Vec::new() });
                }
                Piece::Statement { picture, html } => {
                    let shown = picture.as_ref().and_then(|name| self.shelf.named(&name.value));
                    if let (Some(name), None) = (picture, &shown) {
                        found.push(self.unknown_picture(&name.value, name.span));
                    }
                    let statement = Statement { picture: shown, words: Html::ready(html) };
                    if let Some(section) = sections.last_mut() {
                        section.statements.push(statement);
                    }
                }
            }
        }
        sections.retain(|section| section.heading.is_some() || !section.statements.is_empty());
        sections
    }

    /// A fact of the entry as words, or as a link that dials or writes.
    fn fact(&self, of: &Entry, name: &str) -> Option<String> {
        let Value { words, link } = easy_fact::value(self.site, of, name).ok()?;
        let words = Html::text(&words);
        Some(match link {
            Some(link) => {
                format!("<a class=\"fact\" href=\"{}\">{}</a>", Html::text(&link).as_str(), words.as_str())
            }
            None => words.as_str().to_owned(),
        })
    }

    /// Second-level headings of a Markdown body, each with its anchor.
    pub fn contents(&self, prose: &Prose) -> Vec<(String, String)> {
        let headings: Vec<(u8, String)> = passages(prose)
            .into_iter()
            .filter_map(|passage| match passage.kind {
                PassageKind::Heading(level) => Some((level, passage.text)),
                _ => None,
            })
            .collect();
        let anchors = anchors(headings.iter().map(|(_, words)| words.as_str()));
        headings
            .into_iter()
            .zip(anchors)
            .filter(|((level, _), _)| *level == 2)
            .map(|((_, words), anchor)| (words, anchor))
            .collect()
    }

    fn unknown_picture(&self, name: &str, span: Span) -> Diagnostic {
        let help = match self.shelf.nearest(name) {
            Some(meant) => format!("Did you mean `:{meant}:`?"),
            None => "Use a name of the built-in set, or put a picture of that name into content/pictures."
                .to_owned(),
        };
        Diagnostic::error("unknown-picture", span, format!("There is no picture called `{name}`"))
            .because("Easy Read needs a picture beside each statement; readers would see a gap.")
            .help(help)
    }

    /// A picture within text: `![what it shows](../pictures/file.jpg)`.
    fn image(&self, file: &str, alt: &str, span: Span) -> Option<String> {
        let name = file.split_once("pictures/").map_or(file, |(_, name)| name);
        let Picture { src, width, height, srcset, .. } = self.shelf.photo(name)?;
        let sizes = srcset
            .map(|srcset| format!(" srcset=\"{srcset}\" sizes=\"(min-width: 40rem) 36rem, 100vw\""))
            .unwrap_or_default();
        let alt = alt.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        Some(format!(
            "<img src=\"{src}\"{sizes} width=\"{width}\" height=\"{height}\" alt=\"{alt}\" loading=\"lazy\" decoding=\"async\"{}>",
            mark(span)
        ))
    }

    /// A table of numbers. A template that fails is reported where pages are drawn; here there is just no table.
    fn table(&self, name: &str) -> Option<String> {
        let table = self.site.table(name)?;
        let rows = table.rows.iter().map(|row| Row {
            head: row.first().cloned().unwrap_or_default(),
            cells: row
                .iter()
                .skip(1)
                .map(|text| Cell { text: text.clone(), number: is_number(text) })
                .collect(),
        });
        let view = TableView {
            id: format!("table-{name}"),
            title: table.about.title.to_string(),
            columns: table.columns.clone(),
            rows: rows.collect(),
            as_at: Some(table.about.as_at.to_string()),
            source: Some(super::view::link::Link::new(table.about.source.as_str(), "")),
            note: table.about.note.as_ref().map(ToString::to_string),
        };
        self.templates.render(&view).ok()
    }
}

fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || " ,.-+%£\u{2212}".contains(c))
}

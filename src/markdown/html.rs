//! Markdown to HTML. Links, pictures and tables of numbers are resolved by the caller.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::escape::escape;
use super::mark::mark;
use super::refused;
use super::{DEEPEST, events};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::yaml::Prose;

/// What the caller knows and Markdown does not: where links lead, what pictures there are, which tables of numbers.
pub struct Guests<'a> {
    /// The address that a link's target stands for; `None` keeps it as written.
    pub link: &'a dyn Fn(&str) -> Option<String>,
    /// The HTML of the picture in that file with that alternative text; `None` when there is none.
    pub image: &'a dyn Fn(&str, &str, Span) -> Option<String>,
    /// The HTML of the table of numbers of that name; `None` when there is none.
    pub table: &'a dyn Fn(&str) -> Option<String>,
    /// The HTML of the fact that a name in braces stands for; `None` leaves it out. Only Easy Read has them.
    pub fact: &'a dyn Fn(&str) -> Option<String>,
}

/// The HTML of a piece of Markdown; what cannot be shown is reported and left out.
pub fn html(prose: &Prose, guests: &Guests<'_>, found: &mut Diagnostics) -> String {
    let mut writer = Writer::new(prose, guests, found);
    for (event, range) in events(prose) {
        writer.take(event, range);
    }
    writer.out
}

/// Writes events as HTML, one after another.
pub(super) struct Writer<'a> {
    prose: &'a Prose,
    guests: &'a Guests<'a>,
    found: &'a mut Diagnostics,
    pub(super) out: String,
    depth: usize,
    in_head: bool,
    columns: Vec<Alignment>,
    column: usize,
    /// How many tables were begun.
    tables: usize,
    image: Option<(String, String, Span)>,
    /// Where the paragraph that is being written starts, to see whether all of it is a table's name.
    paragraph: Option<usize>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(prose: &'a Prose, guests: &'a Guests<'a>, found: &'a mut Diagnostics) -> Writer<'a> {
        Writer {
            prose,
            guests,
            found,
            out: String::with_capacity(prose.text().len() * 5 / 4),
            depth: 0,
            in_head: false,
            columns: Vec::new(),
            column: 0,
            tables: 0,
            image: None,
            paragraph: None,
        }
    }

    pub(super) fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Some((_, alt, _)) = &mut self.image {
            match event {
                Event::Text(text) | Event::Code(text) => alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::End(TagEnd::Image) => self.end_image(),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => escape(&text, &mut self.out),
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape(&text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::Html(text) | Event::InlineHtml(text) => {
                let fault = refused::raw_html(&text, self.span(range));
                self.found.push(fault);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if is_block(&tag) {
            self.depth += 1;
            if self.depth == DEEPEST + 1 {
                self.found.push(
                    Diagnostic::error(
                        "nested-too-deep",
                        self.span(range.start..range.start + 1),
                        format!("Lists or quotes stand more than {DEEPEST} deep here"),
                    )
                    .because("No reader could follow, and no screen reader could say, where they are.")
                    .help("Write it as separate paragraphs or a flat list."),
                );
            }
            if self.depth > DEEPEST {
                return;
            }
        }
        let at = mark(self.span(range.clone()));
        match tag {
            Tag::Paragraph => {
                self.paragraph = Some(self.out.len());
                let _ = write!(self.out, "<p{at}>");
            }
            Tag::Heading { level, .. } => {
                let level = self.level(level, range);
                let _ = write!(self.out, "<h{level}{at}>");
            }
            Tag::BlockQuote(_) => self.out.push_str("<blockquote>\n"),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                let _ = write!(self.out, "<pre{at}><code>");
            }
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(first)) => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::Item => {
                let _ = write!(self.out, "<li{at}>");
            }
            Tag::Table(columns) => {
                self.columns = columns;
                self.tables += 1;
                // People who listen can jump to a table: two of the same name could not be told apart.
                let number = if self.tables == 1 { String::new() } else { format!(" {}", self.tables) };
                let _ = write!(
                    self.out,
                    "<div class=\"table-frame\" role=\"region\" tabindex=\"0\" aria-label=\"Table{number}\"><table{at}>"
                );
            }
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.start_cell(&at),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Link { dest_url, .. } => self.start_link(&dest_url, range),
            Tag::Image { dest_url, .. } => {
                self.image = Some((dest_url.into_string(), String::new(), self.span(range)))
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if ends_block(tag) {
            self.depth = self.depth.saturating_sub(1);
            if self.depth >= DEEPEST {
                return;
            }
        }
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => {
                let _ = writeln!(self.out, "</h{}>", (level as usize).max(2));
            }
            TagEnd::BlockQuote(_) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::Table => self.out.push_str("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.out.push_str("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.out.push_str("</tr>"),
            TagEnd::TableCell => self.out.push_str(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Link => self.out.push_str("</a>"),
            _ => {}
        }
    }

    /// The title of the page is its only `h1` (content style, headings).
    fn level(&mut self, level: HeadingLevel, range: Range<usize>) -> usize {
        if level == HeadingLevel::H1 {
            self.found.push(
                Diagnostic::error("second-title", self.span(range), "A heading with one # stands in the text")
                    .because("The title of the page is its one heading of the first level. With two, people who listen cannot tell which names the page.")
                    .help("Start headings in the text with ##."),
            );
        }
        (level as usize).max(2)
    }

    fn start_cell(&mut self, at: &str) {
        let column = self.columns.get(self.column).copied().unwrap_or(Alignment::None);
        self.column += 1;
        let class = if column == Alignment::Right { " class=\"number\"" } else { "" };
        let _ = if self.in_head {
            write!(self.out, "<th scope=\"col\"{class}{at}>")
        } else {
            write!(self.out, "<td{class}>")
        };
    }

    fn start_link(&mut self, target: &CowStr<'_>, range: Range<usize>) {
        let span = self.span(range);
        let address = (self.guests.link)(target).unwrap_or_else(|| target.to_string());
        if let Some(fault) = refused::unsafe_link(&address, span) {
            self.found.push(fault);
            let _ = write!(self.out, "<a{}>", mark(span));
            return;
        }
        self.out.push_str("<a href=\"");
        escape(&address, &mut self.out);
        let _ = write!(self.out, "\"{}>", mark(span));
    }

    fn end_image(&mut self) {
        let Some((file, alt, span)) = self.image.take() else { return };
        match (self.guests.image)(&file, alt.trim(), span) {
            Some(html) => self.out.push_str(&html),
            None => self.found.push(
                Diagnostic::error("unknown-picture", span, format!("There is no picture `{file}`"))
                    .because("Readers would see a gap.")
                    .help("Put the file into content/pictures and name it as `![what it shows](../pictures/file.jpg)`."),
            ),
        }
    }

    fn end_paragraph(&mut self) {
        let start = self.paragraph.take().unwrap_or(self.out.len());
        let words = self.out[start..].split_once('>').map_or("", |(_, words)| words).trim();
        let name = words
            .strip_prefix("{{")
            .and_then(|rest| rest.strip_suffix("}}"))
            .and_then(|inner| inner.trim().strip_prefix("table:"));
        let Some(name) = name.map(|name| name.trim().to_owned()) else {
            self.out.push_str("</p>\n");
            return;
        };
        let span = self.out[start..]
            .split('"')
            .nth(1)
            .and_then(super::read_mark)
            .unwrap_or_else(|| self.prose.whole());
        self.out.truncate(start);
        match (self.guests.table)(&name) {
            Some(html) => self.out.push_str(&html),
            None => self.found.push(
                Diagnostic::error(
                    "unknown-table",
                    span,
                    format!("There is no table `{name}` in content/data"),
                )
                .help("Check the name, or add the CSV and its YAML to content/data."),
            ),
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        let text = self.prose.text().get(range.clone()).unwrap_or("");
        self.prose.span(range.start..range.start + text.trim_end().len())
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Item)
}

fn ends_block(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item)
}

#[cfg(test)]
mod tests;

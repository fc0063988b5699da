//! One YAML document as a tree of nodes, each with the bytes it stands on.

use serde_yaml::granit_parser::{Event, Parser, ScalarStyle, ScanError};

use super::slip::slip;
use crate::diagnostic::{Diagnostic, SourceId, Span, Spanned};

/// A value and the bytes it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands. A block text's span covers its lines.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A single value, as text; `plain` says that it stood without quotes.
    Scalar {
        /// The text, with escapes resolved.
        text: String,
        /// Whether it stood without quotes, so that an empty one or `~` means nothing at all.
        plain: bool,
    },
    /// Values one after another.
    List(Vec<Node>),
    /// Keys with values, in the author's order.
    Map(Vec<Pair>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The key.
    pub key: Spanned<String>,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// Whether nothing was written: an empty value, `~` or `null`.
    pub fn is_empty(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// What it is, in an editor's words.
    pub fn described(&self) -> &'static str {
        match &self.value {
            Value::Scalar { .. } if self.is_empty() => "nothing",
            Value::Scalar { .. } => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of fields",
        }
    }
}

/// Reads one YAML document that stands at byte `offset` of its source.
///
/// Gives `None` with a diagnostic where the text is not YAML, or uses anchors and aliases, or holds
/// more than one document. An empty text is an empty map.
pub fn parse(source: SourceId, text: &str, offset: usize) -> Result<Node, Box<Diagnostic>> {
    let mut tree = Growing { source, offset, text, open: Vec::new(), done: None };
    for next in Parser::new_from_str(text) {
        let (event, at) = next.map_err(|fault| Box::new(tree.not_yaml(&fault)))?;
        let start = at.start.byte_offset().unwrap_or(0);
        let end = at.end.byte_offset().unwrap_or(start);
        let span = Span::new(source, offset + start..offset + end.max(start));
        tree.take(event, span)?;
    }
    let nothing = Span::new(source, offset..offset);
    Ok(tree.done.unwrap_or(Node { span: nothing, value: Value::Map(Vec::new()) }))
}

/// The tree while its events come in. It grows on a stack of its own, never on the machine's.
struct Growing<'a> {
    source: SourceId,
    offset: usize,
    text: &'a str,
    open: Vec<Open>,
    done: Option<Node>,
}

enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<Pair>, Option<Spanned<String>>),
}

impl Growing<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Box<Diagnostic>> {
        let no_anchor = |anchor: usize| if anchor == 0 { Ok(()) } else { Err(Box::new(anchored(span))) };
        match event {
            Event::Scalar(text, style, anchor, _) => {
                no_anchor(anchor)?;
                let plain = style == ScalarStyle::Plain;
                self.add(Node { span, value: Value::Scalar { text: text.into_owned(), plain } })
            }
            Event::SequenceStart(_, anchor, _) => {
                no_anchor(anchor)?;
                self.open.push(Open::List(span, Vec::new()));
                Ok(())
            }
            Event::MappingStart(_, anchor, _) => {
                no_anchor(anchor)?;
                self.open.push(Open::Map(span, Vec::new(), None));
                Ok(())
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(_) | Event::UnresolvedAlias(_) => Err(Box::new(anchored(span))),
            Event::DocumentStart(..) if self.done.is_some() => Err(Box::new(
                Diagnostic::error("bad-yaml", span, "A second document starts here")
                    .help("Keep one set of fields in each file. Remove this line of three dashes."),
            )),
            _ => Ok(()),
        }
    }

    fn close(&mut self, end: Span) -> Result<(), Box<Diagnostic>> {
        let whole =
            |start: Span| Span::new(start.source, start.start as usize..end.start.max(start.end) as usize);
        match self.open.pop() {
            Some(Open::List(span, nodes)) => self.add(Node { span: whole(span), value: Value::List(nodes) }),
            Some(Open::Map(span, pairs, _)) => self.add(Node { span: whole(span), value: Value::Map(pairs) }),
            None => Ok(()),
        }
    }

    fn add(&mut self, node: Node) -> Result<(), Box<Diagnostic>> {
        match self.open.last_mut() {
            None => self.done = Some(node),
            Some(Open::List(_, nodes)) => nodes.push(node),
            Some(Open::Map(_, pairs, key @ None)) => match node.value {
                Value::Scalar { text, .. } => {
                    if let Some(first) = pairs.iter().find(|pair| pair.key.value == text) {
                        return Err(Box::new(
                            Diagnostic::error(
                                "repeated-field",
                                node.span,
                                format!("`{text}` is written twice"),
                            )
                            .because("Only one of the two could be shown, and nobody could tell which.")
                            .help("Keep one of them. If both matter, put them together under the first.")
                            .label(first.key.span, "first written here"),
                        ));
                    }
                    *key = Some(Spanned::new(text, node.span));
                }
                _ => {
                    return Err(Box::new(
                        Diagnostic::error(
                            "bad-yaml",
                            node.span,
                            "A list or a group stands where a field name should",
                        )
                        .help("Start the line with a field name and a colon, such as `title: …`."),
                    ));
                }
            },
            Some(Open::Map(_, pairs, key)) => {
                if let Some(key) = key.take() {
                    pairs.push(Pair { key, value: node });
                }
            }
        }
        Ok(())
    }

    fn not_yaml(&self, fault: &ScanError) -> Diagnostic {
        let at = fault.marker().byte_offset().unwrap_or(0).min(self.text.len());
        let line_end = self.text[at..].find('\n').map_or(self.text.len(), |length| at + length);
        let (line, what, help) = match slip(self.text, at) {
            Some(slip) => (slip.line, format!("The fields cannot be read: {}", slip.what), slip.help),
            None => (
                at..self.text.floor_char_boundary(line_end.min(at + 80)),
                format!("The fields cannot be read here: {}", fault.info()),
                "Check this line and the one above it: each field is `name: value`, lists are indented with `- `, and values with a colon or a # stand in double quotes.",
            ),
        };
        let span = Span::new(self.source, self.offset + line.start..self.offset + line.end);
        Diagnostic::error("bad-yaml", span, what)
            .because("Until they can be read, nothing in this file can be published.")
            .help(help)
    }
}

fn anchored(span: Span) -> Diagnostic {
    Diagnostic::error(
        "yaml-alias",
        span,
        "`&` and `*` at the start of a value mean an anchor or an alias, which are not used here",
    )
    .because("With them a small file can grow without end, and readers cannot see what it says.")
    .help("Write the value out. If the text itself starts with & or *, put it in quotes.")
}

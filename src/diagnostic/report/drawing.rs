//! One finding as a drawing: its heading, its excerpts with their marks, and its notes.
//!
//! Takes a finding and its texts, gives what `annotate-snippets` draws. Every word in it is safe to
//! print, and every excerpt small.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Heading, Origin, Snippet};

use super::excerpt::{self, Excerpt};
use super::location::Location;
use super::screen;
use crate::diagnostic::fault::{Diagnostic, Label, Level, Place};
use crate::diagnostic::source::{Source, Sources};
use crate::diagnostic::span::Span;

/// What is needed to draw a finding.
pub(super) struct Drawing<'a> {
    /// The texts that findings stand in.
    pub sources: &'a Sources,
    /// Columns of the screen.
    pub width: usize,
}

impl<'a> Drawing<'a> {
    /// The finding, ready to be drawn.
    pub fn finding(&self, found: &'a Diagnostic) -> Group<'a> {
        let title = heading(found.level).primary_title(screen::one_line(&found.what)).id(found.name);
        let location = Location::of(&found.place, self.sources);
        let mut group = Group::with_title(title);
        if let Some(path) = &location.path {
            group = group.element(origin(path, &location));
        }
        match &found.place {
            Place::Text(span) => group = self.on_lines(group, *span, &found.labels),
            Place::Page { line, excerpt, .. } => group = group.element(self.of_page(excerpt, *line)),
            Place::File(_) | Place::Whole => {
                group = self.labels_elsewhere(group, found.labels.iter().collect())
            }
        }
        if let Some(words) = self.note(&found.why) {
            group = group.element(Heading::NOTE.with_name("why it matters").message(words));
        }
        if let Some(words) = self.note(&found.help) {
            group = group.element(Heading::HELP.with_name("what to do").message(words));
        }
        group
    }

    /// The span and the labels near it in one excerpt; each label that is not near in its own.
    fn on_lines(&self, group: Group<'a>, span: Span, labels: &'a [Label]) -> Group<'a> {
        let source = self.sources.get(span.source);
        let excerpt = Excerpt::around(source, span.range(), self.columns());
        let mut annotations = Vec::new();
        let mut elsewhere = Vec::new();
        if let Some(range) = excerpt.find(source, span.range()) {
            let last = excerpt::last_line_if_tall(source, span.range());
            let words = last.map(|line| format!("from here to line {line}"));
            annotations.push(AnnotationKind::Primary.span(range).label(words));
        }
        for label in labels {
            let is_here = label.span.source == span.source;
            let range = if is_here { excerpt.find(source, label.span.range()) } else { None };
            match range {
                Some(range) => annotations.push(context(range, label)),
                None => elsewhere.push(label),
            }
        }
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.first_line);
        self.labels_elsewhere(group.element(snippet.annotations(annotations)), elsewhere)
    }

    /// Each label in an excerpt of its own, under its own path.
    fn labels_elsewhere(&self, mut group: Group<'a>, labels: Vec<&'a Label>) -> Group<'a> {
        for label in labels {
            let source = self.sources.get(label.span.source);
            let location = Location::of_span(label.span, self.sources);
            let excerpt = Excerpt::around(source, label.span.range(), self.columns());
            let range = excerpt.find(source, label.span.range());
            let snippet = Snippet::source(excerpt.text).line_start(excerpt.first_line);
            group = group
                .element(origin(source.path(), &location))
                .element(snippet.annotations(range.map(|range| context(range, label))));
        }
        group
    }

    /// The excerpt of a finished page, marked as such: it is no file the author can open and edit.
    fn of_page(&self, excerpt: &str, line: usize) -> Snippet<'a, Annotation<'a>> {
        let source = Source::new("", screen::one_line(excerpt));
        let whole = 0..source.text().len();
        let shown = Excerpt::around(&source, whole.clone(), self.columns());
        let range = shown.find(&source, whole).unwrap_or_default();
        let annotation = AnnotationKind::Primary.span(range).label("in the finished page");
        Snippet::source(shown.text).line_start(line).annotation(annotation)
    }

    fn note(&self, words: &str) -> Option<String> {
        let words = screen::wrapped(words, self.width - BEFORE_NOTES);
        (!words.is_empty()).then_some(words)
    }

    fn columns(&self) -> usize {
        self.width - GUTTER
    }
}

fn context<'a>(range: Range<usize>, label: &Label) -> Annotation<'a> {
    AnnotationKind::Context.span(range).label(screen::one_line(&label.text))
}

fn heading<'a>(level: Level) -> Heading<'a> {
    match level {
        Level::Error => Heading::ERROR,
        Level::Warning => Heading::WARNING,
        Level::Advice => Heading::INFO.with_name(level.word()),
    }
}

fn origin<'a>(path: &str, location: &Location) -> Origin<'a> {
    let origin = Origin::path(screen::one_line(path));
    match (location.line, location.column) {
        (Some(line), Some(column)) => origin.line(line).char_column(column),
        _ => origin,
    }
}

/// Columns that line numbers, bars and the marks of a cut take from an excerpt.
const GUTTER: usize = 14;

/// Columns that stand before the words of a note, with "why it matters" or "what to do".
const BEFORE_NOTES: usize = 22;

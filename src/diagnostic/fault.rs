//! A diagnostic: what is wrong, why it matters to a person, what to do, and where it stands.

use super::span::Span;

/// How grave a finding is. Errors keep a site from being published; the rest do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing is published while it stands.
    Error,
    /// Published, but somebody should put it right.
    Warning,
    /// Good to know.
    Advice,
}

impl Level {
    /// The word a report prints.
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Advice => "advice",
        }
    }
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a text an author wrote.
    Text(Span),
    /// In a page that was made: its path in the published site, the line there (from 1) and an excerpt.
    Page {
        /// The page's path in the published site.
        path: String,
        /// Line in that page, from 1.
        line: usize,
        /// Column in that page in characters, from 1.
        column: usize,
        /// The element in question, on one line.
        excerpt: String,
    },
    /// A file as a whole, by its path below the project folder.
    File(String),
    /// The offer as a whole.
    Whole,
}

/// One more place that belongs to the same finding, with a few words on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What stands there.
    pub text: String,
}

/// Other words for what stands somewhere: one step of putting a finding right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// Where.
    pub span: Span,
    /// What must stand there now, byte for byte; otherwise the edit is not made.
    pub old: String,
    /// What is to stand there.
    pub new: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the fault, such as `unknown-field`; `explain` takes it.
    pub name: &'static str,
    /// How grave it is.
    pub level: Level,
    /// Where it stands.
    pub place: Place,
    /// What is wrong: one sentence without a full stop.
    pub what: String,
    /// Why that matters to a person; empty where the fault speaks for itself.
    pub why: String,
    /// What to do, as an instruction.
    pub help: String,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// What puts it right without changing what is said; empty where a person must decide.
    pub fix: Vec<Edit>,
}

impl Diagnostic {
    /// A finding at error level.
    pub fn error(name: &'static str, place: impl Into<Place>, what: impl Into<String>) -> Diagnostic {
        Diagnostic {
            name,
            level: Level::Error,
            place: place.into(),
            what: what.into(),
            why: String::new(),
            help: String::new(),
            labels: Vec::new(),
            fix: Vec::new(),
        }
    }

    /// A finding at warning level.
    pub fn warning(name: &'static str, place: impl Into<Place>, what: impl Into<String>) -> Diagnostic {
        Diagnostic { level: Level::Warning, ..Diagnostic::error(name, place, what) }
    }

    /// Adds why it matters to a person.
    #[must_use]
    pub fn because(mut self, why: impl Into<String>) -> Diagnostic {
        self.why = why.into();
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = help.into();
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { span, text: text.into() });
        self
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Text(span)
    }
}

/// The findings of one stage, in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// None yet.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// One after another, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Diagnostic> {
        self.0.iter_mut()
    }

    /// How many stand at that level.
    pub fn count(&self, level: Level) -> usize {
        self.0.iter().filter(|found| found.level == level).count()
    }

    /// Whether anything keeps the site from being published.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|found| found.level == Level::Error)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One after another.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Keeps those for which `keep` says so.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// Sets each level anew, as the settings have it.
    pub fn relevel(&mut self, level: impl Fn(&Diagnostic) -> Level) {
        for found in &mut self.0 {
            found.level = level(found);
        }
    }

    /// Orders them by place, then gravity, then name, and drops what is said twice.
    #[must_use]
    pub fn sorted(mut self) -> Diagnostics {
        self.0
            .sort_by(|a, b| (&a.place, a.level, a.name, &a.what).cmp(&(&b.place, b.level, b.name, &b.what)));
        self.0.dedup();
        self
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Diagnostics {
        Diagnostics(iter.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

//! `Fault`: why a picture cannot be used, said so that the person who put it there can put it right.

use crate::diagnostic::{Diagnostic, Place};

/// What is wrong with a picture. The same bytes always give the same fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The stable name of the fault, such as `picture-too-large`.
    pub name: &'static str,
    /// What is wrong: one sentence without a full stop.
    pub what: String,
    /// Why that matters to a person.
    pub why: &'static str,
    /// What to do, as an instruction.
    pub help: String,
}

impl Fault {
    /// A picture so large that taking it apart could fill the memory.
    pub(super) fn too_large(what: String) -> Fault {
        Fault {
            name: "picture-too-large",
            what,
            why: "A picture of this size can stop the build, and no screen can show it.",
            help: "Make it smaller, for instance 2,000 pixels wide, and save it again.".to_owned(),
        }
    }

    /// A picture that stops half way, or whose bytes make no sense.
    pub(super) fn broken(what: String) -> Fault {
        Fault {
            name: "broken-picture",
            what,
            why: "People would see an empty frame where the picture should be.",
            help: "Open it in a picture program. If it looks right there, save it again as JPEG or PNG; if \
                   not, get a new copy."
                .to_owned(),
        }
    }

    /// A file of some other kind.
    pub(super) fn unknown_format(what: String) -> Fault {
        Fault {
            name: "unknown-picture-format",
            what,
            why: "Not every browser can show other kinds of file.",
            help: "Save it as JPEG (for photographs) or PNG (for drawings), and use that file.".to_owned(),
        }
    }

    /// A drawing that cannot be read.
    pub(super) fn broken_drawing(what: String) -> Fault {
        Fault {
            name: "broken-drawing",
            what,
            why: "People would see an empty frame where the drawing should be.",
            help: "Open it in a drawing program and save it as \"plain SVG\", or save it as PNG.".to_owned(),
        }
    }

    /// A drawing that could do more than be seen.
    pub(super) fn unsafe_drawing(what: String) -> Fault {
        Fault {
            name: "unsafe-drawing",
            what,
            why: "A drawing with programs, moving parts or links to other places can follow or mislead the \
                  people who open it.",
            help: "Open it in a drawing program and save it as \"plain SVG\", or save it as PNG.".to_owned(),
        }
    }

    /// The finding, at the file it is about: its path below the project folder.
    pub fn at(&self, path: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.name, Place::File(path.into()), &self.what).because(self.why).help(&self.help)
    }
}

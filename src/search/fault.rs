//! What can go wrong in the machine: an index that cannot be written, opened or read.

use std::fmt;

/// Why an index could not be written or read. Never the fault of a question: any question has an answer.
#[derive(Debug)]
pub enum Fault {
    /// A file the index needs is not among those given.
    Missing {
        /// The file's name.
        file: String,
    },
    /// A file is not what this version writes.
    Broken {
        /// The file's name.
        file: &'static str,
        /// What about it is wrong, in plain words.
        why: String,
    },
    /// tantivy refused.
    #[cfg(not(target_arch = "wasm32"))]
    Engine(tantivy::TantivyError),
}

impl Fault {
    /// A file that is not what this version writes.
    pub(super) fn broken(file: &'static str, why: impl fmt::Display) -> Fault {
        Fault::Broken { file, why: why.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Missing { file } => {
                write!(f, "the search index has no file {file}; build the site again")
            }
            Fault::Broken { file, why } => {
                write!(f, "{file} in the search index cannot be read: {why}; build the site again")
            }
            #[cfg(not(target_arch = "wasm32"))]
            Fault::Engine(error) => write!(f, "the search index failed: {error}"),
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            #[cfg(not(target_arch = "wasm32"))]
            Fault::Engine(error) => Some(error),
            Fault::Missing { .. } | Fault::Broken { .. } => None,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl From<tantivy::TantivyError> for Fault {
    fn from(error: tantivy::TantivyError) -> Fault {
        Fault::Engine(error)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Fault {
        Fault::Engine(error.into())
    }
}

//! What is asked: words as typed, codes to narrow by, an age, and whether what is near comes first.

use serde::{Deserialize, Serialize};

use crate::search::record::Codes;

/// One question. The default asks nothing, which lists everything.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// Words as a person typed them; any text at all.
    #[serde(default)]
    pub text: String,
    /// Codes allowed: any one within a facet, and every facet named. A facet with no code narrows nothing.
    #[serde(default)]
    pub filters: Codes,
    /// Age in years. A record that states no ages is never excluded.
    #[serde(default)]
    pub age: Option<f32>,
    /// First halves of postcodes, nearest first: the order of the answer. None: the best match first. A record
    /// with none of them (it is by phone, online, or for a whole area) comes after those that have one.
    #[serde(default)]
    pub nearest: Vec<String>,
}

impl Query {
    /// A question of words alone.
    pub fn words(text: impl Into<String>) -> Query {
        Query { text: text.into(), ..Query::default() }
    }

    /// Whether anything but words narrows the answer.
    pub fn is_filtered(&self) -> bool {
        self.age.is_some() || self.filters.values().any(|codes| !codes.is_empty())
    }
}

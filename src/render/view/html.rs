//! Ready HTML: the one type that a template prints without escaping.

use std::sync::Arc;

use serde::{Serialize, Serializer};

/// HTML that is finished and safe: printed from Markdown by our own writer, or by one of our templates.
///
/// It arrives in a template already marked as safe, so no template ever says `| safe`; everything
/// that is not `Html` is escaped. Copies are cheap: the header and footer of a site are one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Html(Arc<str>);

impl Html {
    /// `html` must be well-formed on its own, such as `<p>Ring us.</p>`; never text an author typed.
    pub fn ready(html: impl Into<Arc<str>>) -> Html {
        Html(html.into())
    }

    /// Words as they stand, escaped.
    pub fn text(words: &str) -> Html {
        let mut out = String::with_capacity(words.len());
        for c in words.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                c => out.push(c),
            }
        }
        Html(out.into())
    }

    /// The HTML as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Html {
    fn default() -> Html {
        Html(Arc::from(""))
    }
}

impl Serialize for Html {
    /// tera keeps its own values as they are, so the mark "safe" survives; any other writer sees a string.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

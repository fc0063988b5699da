//! How one element looks at all: at rest, with the focus, and what style sheets put before and after its content.

use std::sync::Arc;

use super::rule::Part;
use super::worn::Style;

/// All styles of one element. Elements of which nothing else is asked share theirs, on all pages of a site.
#[derive(Debug)]
pub(super) struct Outfit {
    pub whole: Arc<Style>,
    /// Its style while it has the focus, if it can have it and a rule is about that.
    pub focused: Option<Arc<Style>>,
    /// What style sheets put before or after its content.
    pub parts: Vec<(Part, Arc<Style>)>,
    /// Whether a rule speaks to it only while the screen is held one way.
    pub is_turned: bool,
}

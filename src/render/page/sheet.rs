//! The sheet one page is drawn on: what every page shares, the route of this one, and what is found on the way.

use super::scene::Scene;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::render::templates::TemplateFault;
use crate::render::view::View;
use crate::render::view::html::Html;
use crate::site::entry::Kind;
use crate::site::route::Route;
use crate::yaml::Prose;

/// One page in the making.
pub(super) struct Sheet<'s> {
    /// What pages share.
    pub scene: &'s Scene<'s>,
    /// Where this one will stand.
    pub route: &'s Route,
    found: Diagnostics,
}

impl<'s> Sheet<'s> {
    /// An empty sheet.
    pub fn new(scene: &'s Scene<'s>, route: &'s Route) -> Sheet<'s> {
        Sheet { scene, route, found: Diagnostics::new() }
    }

    /// Markdown as HTML.
    pub fn html(&mut self, prose: &Prose, from: Kind) -> Html {
        self.scene.printer().html(prose, from, &mut self.found)
    }

    /// Markdown as HTML, if there is any.
    pub fn some_html(&mut self, prose: Option<&Prose>, from: Kind) -> Option<Html> {
        prose.filter(|prose| !prose.is_blank()).map(|prose| self.html(prose, from))
    }

    /// Prints the page; a fault of its template is found, and there is no page.
    pub fn print<V: View>(&mut self, view: &V) -> Option<String> {
        match self.scene.templates.render(view) {
            Ok(html) => Some(html),
            Err(fault) => {
                self.found.push(template_fault(&fault));
                None
            }
        }
    }

    /// Where faults of Markdown go.
    pub fn found(&mut self) -> &mut Diagnostics {
        &mut self.found
    }

    /// What was found.
    pub fn into_found(self) -> Diagnostics {
        self.found
    }
}

/// A fault of a template as a finding.
pub fn template_fault(fault: &TemplateFault) -> Diagnostic {
    Diagnostic::error(
        "template-fault",
        Place::File(format!("templates/{}", fault.file)),
        format!("Line {}, column {}: {}", fault.line, fault.column, fault.what.trim_end_matches('.')),
    )
    .because("The pages that this template prints cannot be made.")
    .help("Put that line right, or remove the file to use the template that comes with the program.")
}

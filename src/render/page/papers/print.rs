//! Which papers the settings ask for, and printing one: its view first, the same as its page has, then its blocks, then
//! the file.

use super::{easy_read, fault, of_easy_read, of_entry, pathway};
use crate::diagnostic::{Diagnostics, Sources};
use crate::fact::Slug;
use crate::render::page::scene::Scene;
use crate::render::page::sheet::Sheet;
use crate::render::page::{easy_read as easy_read_page, pathway as pathway_page};
use crate::render::pdf::paper::Paper;
use crate::render::pdf::typeface::Typeface;
use crate::render::pdf::{self, Printed};
use crate::site::Site;
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// A paper that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    entry: Slug,
    form: Form,
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    EasyRead,
    Pathway,
}

impl Order {
    /// Where it will stand below the root of the site.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// The papers that the settings ask for, in the order of the entries. An Easy Read page that is held back has none.
pub fn orders(site: &Site) -> Vec<Order> {
    let Some(asked) = &site.config().settings.pdf else { return Vec::new() };
    let of = |entry: &Entry| {
        let order = |form, path| Order { entry: entry.slug.clone(), form, path };
        let twin = entry.easy_read.is_some() && asked.value.easy_read.is_set();
        let pathway = matches!(entry.details, Details::Pathway(_)) && asked.value.pathways.is_set();
        let twin = twin.then(|| order(Form::EasyRead, of_easy_read(entry)));
        twin.into_iter().chain(pathway.then(|| order(Form::Pathway, of_entry(entry))))
    };
    site.entries().flat_map(of).collect()
}

/// Makes one paper. There is none when something keeps it from being read by everybody, and the findings then say what.
pub fn print(
    order: &Order,
    scene: &Scene<'_>,
    typeface: &Typeface,
    sources: &Sources,
) -> (Option<Printed>, Diagnostics) {
    let mut found = Diagnostics::new();
    let Some(entry) = scene.site.get(order.entry.as_str()) else { return (None, found) };
    let Some(paper) = paper(order.form, scene, entry) else { return (None, found) };
    match pdf::print(&paper, typeface, scene.shelf) {
        Ok(printed) => (Some(printed), found),
        Err(refusal) => {
            found.extend(fault::faults(&refusal, entry, sources));
            (None, found)
        }
    }
}

/// What stands on it. Faults of its Markdown are found where its page is drawn.
fn paper(form: Form, scene: &Scene<'_>, entry: &Entry) -> Option<Paper> {
    match (form, &entry.details) {
        (Form::EasyRead, _) => {
            let route = Route::easy_read(entry);
            let view = easy_read_page::view(&mut Sheet::new(scene, &route), entry, entry.easy_read.as_ref()?);
            Some(easy_read::paper(scene, &view))
        }
        (Form::Pathway, Details::Pathway(details)) => {
            let route = Route::of(entry);
            let view = pathway_page::view(&mut Sheet::new(scene, &route), entry, details);
            Some(pathway::paper(scene, &view))
        }
        (Form::Pathway, _) => None,
    }
}

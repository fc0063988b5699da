//! The contact page: every way to reach the people behind the offer.

use super::chrome;
use super::contact;
use super::frame;
use super::lists::ListOf;
use super::plan::Fixed;
use super::scene::Scene;
use super::sheet::Sheet;
use super::suggest;
use crate::render::view::contact_page::ContactView;
use crate::render::view::link::Link;
use crate::site::entry::Kind;
use crate::site::entry::guide::Topic;

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>) -> ContactView {
    let scene = sheet.scene;
    let settings = &scene.site.config().settings;
    let title = "Contact us and get help";
    ContactView {
        frame: frame::frame(sheet, title, "Who to ring or write to, on paper or in another form."),
        title: title.to_owned(),
        intro: None,
        first: chrome::first_contact(scene),
        others: contact::all(&settings.contacts).into_iter().skip(1).collect(),
        other_formats: sheet.some_html(settings.formats.as_ref(), Kind::Guide),
        suggest: suggest::change(sheet, settings.name.as_str()),
        more: more(scene),
    }
}

fn more(scene: &Scene<'_>) -> Vec<Link> {
    let mut links = vec![
        super::print_edition::link(),
        Link::new("You said, we did", ListOf::Feedback.url()),
        Link::new("Urgent help", Fixed::UrgentHelp.url()),
    ];
    let disagreeing = ListOf::Topic(Topic::Disagreeing);
    if scene.count(&disagreeing) > 0 {
        links.push(Link::new("Guides for when you disagree or want to complain", disagreeing.url()));
    }
    links
}

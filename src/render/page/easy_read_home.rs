//! The Easy Read home: every page that has an authored Easy Read twin, by kind of help.

use super::chrome::first_contact;
use super::easy_read::{contact_pictures, council, furniture};
use super::easy_sentences::{first_picture, url};
use super::frame;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::fact::Choice;
use crate::render::view::easy_read_home::{EasyGroup, EasyReadHomeView};
use crate::render::view::html::Html;
use crate::render::view::link::WayIn;
use crate::render::view::picture::Statement;
use crate::site::entry::{Details, Entry};

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> EasyReadHomeView {
    let scene = sheet.scene;
    let title = "Easy Read";
    EasyReadHomeView {
        frame: frame::frame(sheet, title, "Pages with short sentences and pictures."),
        title: title.to_owned(),
        from: council(scene),
        furniture: furniture(scene),
        intro: intro(scene),
        groups: groups(scene),
        contacts: vec![first_contact(scene)],
        contact_pictures: contact_pictures(scene),
    }
}

fn intro(scene: &Scene<'_>) -> Vec<Statement> {
    let sentences = [
        ("website", "This website is about help for <strong>disabled</strong> children and young people."),
        ("brain", "Some people need more help to learn. This website is for them too."),
        ("birthday", "It is for people from birth to 25 years old."),
    ];
    let statement = |(symbol, words): (&str, &str)| Statement {
        picture: scene.symbol(symbol),
        words: Html::ready(words),
    };
    sentences.map(statement).into()
}

/// The pages under the main kind of help of a service, the topic of a guide, or the kind of entry.
fn groups(scene: &Scene<'_>) -> Vec<EasyGroup> {
    let mut groups: Vec<EasyGroup> = Vec::new();
    for entry in scene.site.entries().filter(|entry| entry.easy_read.is_some()) {
        let heading = heading(scene, entry);
        let page = page(scene, entry);
        match groups.iter_mut().find(|group| group.heading == heading) {
            Some(group) => group.pages.push(page),
            None => groups.push(EasyGroup { heading, pages: vec![page] }),
        }
    }
    groups.sort_by(|a, b| a.heading.cmp(&b.heading));
    groups
}

fn heading(scene: &Scene<'_>, entry: &Entry) -> String {
    match &entry.details {
        Details::Service(service) => {
            let categories = &scene.site.config().categories;
            let main = service.basics.categories.first().map(|category| categories.label(category.as_str()));
            main.unwrap_or(entry.kind().plural()).to_owned()
        }
        Details::Guide(guide) => guide.topic.label().to_owned(),
        Details::Pathway(_) => "Step by step".to_owned(),
        _ => entry.kind().plural().to_owned(),
    }
}

fn page(scene: &Scene<'_>, entry: &Entry) -> WayIn {
    let fields = entry.easy_read.as_ref().map(|twin| &twin.fields);
    let title = fields.and_then(|fields| fields.title.as_ref()).map(|title| title.as_str());
    let summary = fields.and_then(|fields| fields.summary.as_ref()).map(|summary| summary.as_str());
    WayIn {
        text: title.unwrap_or(entry.title()).to_owned(),
        url: url(entry),
        count: None,
        note: summary.map(str::to_owned),
        picture: first_picture(entry).and_then(|name| scene.symbol(name)),
    }
}

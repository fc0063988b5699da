//! Urgent help: whom to ring now.

use super::contact::{phone, relay};
use super::entry::neutral_page;
use super::frame;
use super::sheet::Sheet;
use crate::config::Urgent;
use crate::render::view::html::Html;
use crate::render::view::link::Link;
use crate::render::view::urgent::{UrgentItem, UrgentView};

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> UrgentView {
    let title = "Urgent help";
    UrgentView {
        frame: frame::frame(sheet, title, "Who to ring when it cannot wait."),
        title: title.to_owned(),
        intro: None,
        items: sheet.scene.site.config().settings.urgent.iter().map(item).collect(),
        quick_exit: Some(neutral_page(sheet.scene)),
        checked: None,
    }
}

fn item(urgent: &Urgent) -> UrgentItem {
    let is_emergency = urgent.phone.as_ref().is_some_and(|phone| matches!(phone.dialled(), "999" | "112"));
    UrgentItem {
        heading: urgent.when.as_str().to_owned(),
        level: if is_emergency { "emergency" } else { "urgent" }.to_owned(),
        words: Html::ready(format!("<p>{}</p>", Html::text(urgent.what.as_str()).as_str())),
        phone: urgent.phone.as_ref().map(phone),
        relay: urgent.phone.as_ref().map(relay),
        sms: None,
        hours: None,
        link: urgent.url.as_ref().map(|url| Link::new(format!("More help on {}", url.host()), url.as_str())),
    }
}

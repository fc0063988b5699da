//! A placeholder until the real printer is merged: each paragraph escaped as it stands.

use super::pictures::Shelf;
use super::templates::Templates;
use super::view::easy_read::EasySection;
use super::view::html::Html;
use super::view::picture::Statement;
use crate::diagnostic::Diagnostics;
use crate::site::Site;
use crate::site::entry::Kind;
use crate::yaml::Prose;

/// Prints Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Printer<'a> {
    /// Everything we know.
    pub site: &'a Site,
    /// The pictures.
    pub shelf: &'a Shelf,
    /// The templates.
    pub templates: &'a Templates,
}

impl Printer<'_> {
    /// Block HTML of a piece of Markdown.
    pub fn html(&self, prose: &Prose, _from: Kind, _found: &mut Diagnostics) -> Html {
        let paragraphs = prose.text().split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        Html::ready(
            paragraphs.map(|text| format!("<p>{}</p>", Html::text(text).as_str())).collect::<String>(),
        )
    }

    /// The statements of an Easy Read body under their headings.
    pub fn statements(&self, prose: &Prose, _from: Kind, _found: &mut Diagnostics) -> Vec<EasySection> {
        let statements = prose
            .text()
            .split("\n\n")
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(|text| Statement { picture: None, words: Html::text(text) })
            .collect();
        vec![EasySection { heading: None, statements }]
    }

    /// Second-level headings of a Markdown body: text and anchor.
    pub fn contents(&self, prose: &Prose) -> Vec<(String, String)> {
        let headings = prose.text().lines().filter_map(|line| line.strip_prefix("## "));
        headings.map(|text| (text.to_owned(), crate::fact::slugify(text))).collect()
    }
}

//! Gives every heading of the second and third level an address made of its words, so that one can link to it.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};

use super::{Handlers, at_elements};
use crate::fact::slugify;

/// The anchors of headings with these words, in order: each its words as a slug, a number added where two agree.
pub fn anchors<'w>(headings: impl IntoIterator<Item = &'w str>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    headings
        .into_iter()
        .map(|words| {
            let slug = match slugify(words) {
                slug if slug.is_empty() => "section".to_owned(),
                slug => slug,
            };
            let count = seen.entry(slug.clone()).or_insert(0);
            *count += 1;
            if *count == 1 { slug } else { format!("{slug}-{count}") }
        })
        .collect()
}

/// The anchors of a page's headings that have no address yet, in order. A stream cannot look ahead, so this does.
pub(super) fn plan(html: &str) -> VecDeque<String> {
    let mut words = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<h") {
        rest = &rest[at + 2..];
        if !rest.starts_with(['2', '3']) {
            continue;
        }
        let Some(open) = rest.find('>') else { break };
        let tag = &rest[..open];
        let end = rest.find("</h").unwrap_or(rest.len());
        match tag.split_once(" id=\"").and_then(|(_, id)| id.split('"').next()) {
            Some(id) => taken.push(id.to_owned()),
            None => words.push(without_tags(rest.get(open + 1..end).unwrap_or(""))),
        }
        rest = &rest[end..];
    }
    anchors(words.iter().map(String::as_str))
        .into_iter()
        .map(|anchor| if taken.contains(&anchor) { format!("{anchor}-text") } else { anchor })
        .collect()
}

/// Sets the planned anchors.
pub(super) fn pass<'h>(anchors: VecDeque<String>) -> Handlers<'h> {
    let anchors = RefCell::new(anchors);
    vec![at_elements("h2, h3", move |heading| {
        if heading.get_attribute("id").is_none()
            && let Some(anchor) = anchors.borrow_mut().pop_front()
        {
            heading.set_attribute("id", &anchor)?;
        }
        Ok(())
    })]
}

/// The words of a piece of HTML.
fn without_tags(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => words.push(c),
            _ => {}
        }
    }
    words.replace("&amp;", "&").replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"")
}

//! A pathway on paper: its steps at a glance with the time each takes, then each step in full, and whom to ring. For the
//! fridge door, and for a meeting.

use super::contact;
use crate::render::page::scene::Scene;
use crate::render::pdf::paper::{Block, Item, Measure, Paper, Words};
use crate::render::pdf::prose::{Addresses, Links, blocks as prose, short};
use crate::render::view::card::DocumentLink;
use crate::render::view::contact::Contact;
use crate::render::view::day::Checked;
use crate::render::view::fact::Fact;
use crate::render::view::html::Html;
use crate::render::view::link::Link;
use crate::render::view::pathway::{PathwayView, Step};

const NOT_STATED: &str = "Not stated: ask the people who lead this pathway";

/// The paper.
pub(super) fn paper(scene: &Scene<'_>, view: &PathwayView) -> Paper {
    let settings = &scene.site.config().settings;
    let links = Links { base_url: settings.base_url.as_str(), addresses: Addresses::Shown };
    let entry = &view.entry;
    let mut blocks = vec![Block::Kind(entry.kind.clone()), Block::Heading(1, entry.title.clone())];
    if let Some(status) = &entry.status {
        blocks.push(Block::line(Words::bold(format!("{}. {}", status.label, status.note))));
    }
    blocks.push(Block::line(Words::plain(&entry.summary)));
    blocks.extend(at_a_glance(view));
    let others = match entry.contacts.split_first() {
        Some((first, others)) => {
            blocks.push(Block::Heading(2, format!("Get in touch: {}", first.role)));
            blocks.push(Block::Paragraph(ways(first)));
            others
        }
        None => &[],
    };
    section(&mut blocks, "If it is urgent", view.urgent.as_ref(), links);
    if !view.steps.is_empty() {
        blocks.push(Block::Heading(2, "The steps".to_owned()));
        blocks.extend(view.steps.iter().map(in_short));
    }
    section(&mut blocks, "Who it is for", view.who.as_ref(), links);
    section(&mut blocks, "What starts it", view.starts_when.as_ref(), links);
    for it in &view.steps {
        step(&mut blocks, it, links);
    }
    if !view.while_you_wait.is_empty() {
        blocks.push(Block::Heading(2, "While you wait".to_owned()));
        blocks.extend(view.while_you_wait.iter().map(|it| bullet(vec![link(it, links)])));
    }
    section(&mut blocks, "If you are refused", view.if_refused.as_ref(), links);
    section(&mut blocks, "Your rights", view.rights.as_ref(), links);
    section(&mut blocks, "What comes after", view.after.as_ref(), links);
    blocks.extend(entry.body.iter().flat_map(|body| prose(body, links)));
    if !others.is_empty() {
        blocks.push(Block::Heading(2, "Other ways to get in touch".to_owned()));
    }
    for it in others {
        blocks.push(Block::Heading(3, it.purpose.clone().unwrap_or_else(|| it.role.clone())));
        blocks.extend(it.purpose.iter().map(|_| Block::line(Words::plain(&it.role))));
        blocks.push(Block::Paragraph(contact::lines(it)));
    }
    blocks.push(Block::Heading(2, "About this page".to_owned()));
    blocks.push(Block::Paragraph(about(view)));
    Paper {
        title: entry.title.clone(),
        language: view.frame.lang.clone(),
        from: settings.council.as_str().to_owned(),
        about: view.frame.description.clone(),
        measure: Measure::Everybody,
        blocks,
    }
}

fn at_a_glance(view: &PathwayView) -> Vec<Block> {
    let facts = [&view.total_time, &view.ages, &view.area].map(fact);
    let lead = view.lead.iter().map(|lead| Block::line(labelled("Led by", Words::plain(&lead.text))));
    facts.into_iter().chain(lead).collect()
}

fn fact(fact: &Fact) -> Block {
    let unknown = || fact.not_stated.clone().unwrap_or_else(|| NOT_STATED.to_owned());
    let first = match (&fact.value, fact.is_known()) {
        (Some(value), _) => value.clone(),
        (None, true) => String::new(),
        (None, false) => unknown(),
    };
    let mut lines = vec![labelled(&fact.label, Words::plain(first))];
    lines.extend(fact.lines.iter().map(Words::plain));
    lines.extend(fact.links.iter().map(|link| Words::plain(&link.text)));
    lines.extend(fact.note.iter().map(Words::plain));
    Block::Paragraph(lines)
}

fn labelled(label: &str, words: Words) -> Words {
    Words::bold(format!("{label}: ")).then(words)
}

fn ways(contact: &Contact) -> Vec<Words> {
    let purpose = contact.purpose.iter().map(Words::plain);
    purpose.chain(contact::lines(contact)).collect()
}

/// A step in the list of steps.
fn in_short(step: &Step) -> Block {
    let takes = step.takes.as_ref().map(|takes| format!("{}: {}", takes.basis, takes.words));
    let time = takes.unwrap_or_else(|| "How long it takes is not stated".to_owned());
    let lines = vec![Words::bold(&step.title), Words::plain(time)];
    Block::Item(Item { label: format!("{}.", step.number), depth: 0, lines })
}

fn step(blocks: &mut Vec<Block>, step: &Step, links: Links<'_>) {
    blocks.push(Block::Heading(2, format!("Step {}: {}", step.number, step.title)));
    blocks.extend(prose(&step.what, links));
    let who = match step.who_does.is_empty() {
        true => NOT_STATED.to_owned(),
        false => step.who_does.join(", "),
    };
    blocks.push(Block::line(labelled("Who does it", Words::plain(who))));
    let (takes, source) = match &step.takes {
        Some(takes) => (format!("{}: {}", takes.basis, takes.words), takes.source.as_ref()),
        None => (NOT_STATED.to_owned(), None),
    };
    let takes = labelled("How long it takes", Words::plain(takes));
    blocks.push(Block::Paragraph([takes].into_iter().chain(source.map(Words::plain)).collect()));
    let contact = step.contact.iter();
    blocks.extend(contact.map(|it| Block::line(labelled("Who to speak to", link(it, links)))));
    subsection(blocks, "What you do", step.you_do.as_ref(), links);
    if !step.forms.is_empty() {
        blocks.push(Block::Heading(3, "Forms".to_owned()));
        blocks.extend(step.forms.iter().map(|it| form(it, links)));
    }
    subsection(blocks, "What you get", step.you_get.as_ref(), links);
    let answers = [("If the answer is yes", &step.if_yes), ("If the answer is no", &step.if_no)];
    for (label, answer) in answers {
        blocks.extend(answer.iter().map(|it| Block::line(labelled(label, Words::plain(it)))));
    }
}

fn form(form: &DocumentLink, links: Links<'_>) -> Block {
    let about: Vec<&str> = [Some(&form.format), form.pages.as_ref(), form.size.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let name = link(&Link::new(&form.title, &form.url), links);
    bullet(vec![name.then(Words::plain(format!(" ({})", about.join(", "))))])
}

fn bullet(lines: Vec<Words>) -> Block {
    Block::Item(Item { label: "•".to_owned(), depth: 0, lines })
}

fn section(blocks: &mut Vec<Block>, heading: &str, html: Option<&Html>, links: Links<'_>) {
    let Some(html) = html else { return };
    blocks.push(Block::Heading(2, heading.to_owned()));
    blocks.extend(prose(html, links));
}

fn subsection(blocks: &mut Vec<Block>, heading: &str, html: Option<&Html>, links: Links<'_>) {
    let Some(html) = html else { return };
    blocks.push(Block::Heading(3, heading.to_owned()));
    blocks.extend(prose(html, links));
}

fn link(link: &Link, links: Links<'_>) -> Words {
    let address = match link.url.starts_with('/') {
        true => format!("{}{}", links.base_url.trim_end_matches('/'), link.url),
        false => link.url.clone(),
    };
    Words::link(&link.text, address)
}

fn about(view: &PathwayView) -> Vec<Words> {
    let checked = view.entry.checked.as_ref().map(checked);
    let overdue = view.entry.checked.as_ref().is_some_and(|checked| checked.overdue);
    let warning = overdue.then(|| Words::bold("This page is due for a new check. Ring first to make sure."));
    let owner = view.entry.owner.as_ref();
    let owner = owner.map(|owner| labelled("Responsible for this page", Words::plain(&owner.text)));
    let address = view.frame.canonical.as_deref();
    let address = address.map(|it| labelled("The newest version", Words::link(short(it), it)));
    checked.map(Words::plain).into_iter().chain(warning).chain(owner).chain(address).collect()
}

fn checked(checked: &Checked) -> String {
    let how = if checked.how.is_empty() { String::new() } else { format!(" {}", checked.how) };
    let by = if checked.by.is_empty() { String::new() } else { format!(" by {}", checked.by) };
    format!("Last checked {}{how}{by}.", checked.on.words)
}

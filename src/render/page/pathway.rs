//! The page of a pathway: its steps, each with who acts, how long it takes and on what basis that is said.

use super::document::document_link;
use super::sheet::Sheet;
use super::words::{ages, area};
use super::{entry, frame};
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::pathway::{PathwayView, Step as Shown, Takes as Time};
use crate::site::entry::pathway::{Pathway, Step, Takes, TotalTime};
use crate::site::entry::{Entry, Kind};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, pathway: &Pathway) -> PathwayView {
    let scene = sheet.scene;
    PathwayView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        who: sheet.some_html(Some(&pathway.for_whom), Kind::Pathway),
        starts_when: sheet.some_html(Some(&pathway.starts_when), Kind::Pathway),
        lead: scene.link_of(&pathway.lead),
        ages: ages::fact(&pathway.ages),
        area: area::fact(&pathway.area, scene.site.config()),
        total_time: total_time(&pathway.total_time),
        steps: pathway.steps.iter().enumerate().map(|(at, it)| step(sheet, at + 1, it)).collect(),
        while_you_wait: scene.links_of(&pathway.while_you_wait),
        urgent: sheet.some_html(Some(&pathway.urgent), Kind::Pathway),
        rights: sheet.some_html(Some(&pathway.rights), Kind::Pathway),
        if_refused: sheet.some_html(Some(&pathway.if_refused), Kind::Pathway),
        after: sheet.some_html(Some(&pathway.after), Kind::Pathway),
    }
}

fn total_time(total: &TotalTime) -> Fact {
    let measured = total.measured.map(|day| format!("Measured {day}. ")).unwrap_or_default();
    Fact {
        note: Some(format!("{measured}Source: {}", total.source)),
        ..Fact::stated("How long it takes", total.text.as_str())
    }
}

fn step(sheet: &mut Sheet<'_>, number: usize, step: &Step) -> Shown {
    let scene = sheet.scene;
    let forms = step.forms.iter().filter_map(|name| scene.site.behind(name));
    Shown {
        number,
        title: step.title.as_str().to_owned(),
        what: sheet.html(&step.what, Kind::Pathway),
        who_does: step.who_does.iter().map(|actor| actor.label().to_owned()).collect(),
        contact: step.contact.as_ref().and_then(|name| scene.link_of(name)),
        takes: step.takes.as_ref().map(takes),
        you_do: sheet.some_html(step.you_do.as_ref(), Kind::Pathway),
        forms: forms.filter_map(|form| document_link(scene, form)).collect(),
        you_get: sheet.some_html(step.you_get.as_ref(), Kind::Pathway),
        if_yes: step.if_yes.as_ref().map(|text| text.as_str().to_owned()),
        if_no: step.if_no.as_ref().map(|text| text.as_str().to_owned()),
    }
}

fn takes(takes: &Takes) -> Time {
    let source = takes.source.as_str();
    let written = match &takes.law {
        Some(law) if law.as_str().contains(source) => law.as_str().to_owned(),
        Some(law) => format!("{law}. Source: {source}"),
        None => format!("Source: {source}"),
    };
    Time {
        words: takes.text.as_str().to_owned(),
        basis: takes.basis.label().to_owned(),
        basis_code: takes.basis.code().to_owned(),
        source: Some(written),
    }
}

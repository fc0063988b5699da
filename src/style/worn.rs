//! The style of an element: how it looks in every mode, modes of one look together.

use std::sync::Arc;

use super::chosen::{Chosen, Entry};
use super::compute::look;
use super::declaration::What;
use super::image::Image;
use super::look::Look;
use super::mode::{Mode, ModeList, Modes};
use super::value::Value;

/// How an element looks in every mode.
#[derive(Debug)]
pub struct Style {
    number: u64,
    looks: Vec<(Modes, Arc<Look>)>,
}

impl Style {
    /// The style of an element that these declarations speak to; `around` is that of the element around it.
    pub(super) fn of(
        number: u64,
        around: Option<&Style>,
        entries: &mut [Entry<'_>],
        list: &ModeList,
    ) -> Style {
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.weight));
        let mut looks: Vec<(Modes, Arc<Look>)> = Vec::new();
        for group in groups(around, entries, list) {
            let mode = group.first();
            let around = around.map(|around| around.at(mode));
            let nothing = Arc::default();
            let inherited = around.map_or(&nothing, |around| &around.variables);
            let chosen = Chosen::from(entries, group, inherited);
            let look = look(&chosen, around, list.surroundings(mode));
            match looks.iter_mut().find(|(_, known)| **known == look) {
                Some((modes, _)) => *modes = *modes | group,
                None => looks.push((group, Arc::new(look))),
            }
        }
        Style { number, looks }
    }

    /// No two styles of a run have the same.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How it looks in a mode.
    pub fn look(&self, mode: Mode) -> &Look {
        self.at(mode.at())
    }

    /// How it looks, each look with its modes.
    pub fn looks(&self) -> impl Iterator<Item = (Modes, &Look)> {
        self.looks.iter().map(|(modes, look)| (*modes, &**look))
    }

    fn at(&self, mode: usize) -> &Look {
        let found = self.looks.iter().find(|(modes, _)| modes.contains(mode)).or(self.looks.first());
        &found.expect("a style has a look in every mode").1
    }
}

/// The modes that may differ for an element, each with all those in which nothing can.
fn groups(around: Option<&Style>, entries: &[Entry<'_>], list: &ModeList) -> Vec<Modes> {
    let all = list.all();
    let Some(around) =
        around.filter(|_| !entries.iter().any(|entry| depends_on_mode(&entry.declaration.what)))
    else {
        return (0..list.len()).map(Modes::one).collect();
    };
    let mut groups: Vec<Modes> = around.looks.iter().map(|(modes, _)| *modes).collect();
    for holds in entries.iter().map(|entry| entry.holds & all).filter(|holds| *holds != all) {
        groups = groups.into_iter().flat_map(|group| [group & holds, group & !holds]).collect();
        groups.retain(|group| !group.is_empty());
    }
    groups
}

/// Whether the same words of a style sheet can come to something else in another mode.
fn depends_on_mode(what: &What) -> bool {
    let What::Property(_, value) = what else { return false };
    match value {
        Value::Pending(_) => true,
        Value::Paint(paint) => paint.depends_on_light(),
        Value::Length(length) => length.depends_on_window(),
        Value::Images(images) => images.iter().any(|image| match image {
            Image::Gradient(stops) => stops.iter().any(|stop| stop.depends_on_light()),
            Image::Picture => false,
        }),
        Value::Text(text) => text.contains("dark"),
        Value::Wide(_) | Value::Number(_) => false,
    }
}

//! The log of all feedback, newest first (SI 2014/1530 regulation 56).

use super::feedback;
use super::frame::{self, home};
use super::lists::ListOf;
use super::pagination;
use super::plan::Fixed;
use super::sheet::Sheet;
use crate::fact::Choice;
use crate::render::view::feedback::FeedbackLogView;
use crate::render::view::frame::Frame;
use crate::render::view::html::Html;
use crate::render::view::link::{Link, WayIn};
use crate::site::entry::Details;
use crate::site::entry::feedback::FeedbackStatus;

/// One page of the log.
pub(super) fn view(sheet: &Sheet<'_>, page: usize) -> FeedbackLogView {
    let scene = sheet.scene;
    let all = scene.lists.of(&ListOf::Feedback);
    let title = "You said, we did";
    let description = "What families told us about this Local Offer, and what we did about it.";
    let shown = pagination::slice(scene, all, page).iter().filter_map(|&at| scene.entry_at(at));
    FeedbackLogView {
        frame: Frame { breadcrumbs: vec![home()], ..frame::frame(sheet, title, description) },
        title: title.to_owned(),
        intro: Some(Html::ready(
            "<p>This is what families told us about this Local Offer. Under each comment we say what we did, \
             or why we cannot do it. We name nobody.</p>",
        )),
        states: states(sheet, all),
        items: shown
            .filter_map(|entry| match &entry.details {
                Details::Feedback(it) => Some(feedback::item(scene, entry, it)),
                _ => None,
            })
            .collect(),
        total: all.len(),
        pagination: pagination::row(scene, &ListOf::Feedback, page),
        tell_us: Some(Link::new("Tell us what you think", Fixed::Contact.url())),
    }
}

/// How many comments stand where. There is no page for each state: the log itself shows them.
fn states(sheet: &Sheet<'_>, all: &[usize]) -> Vec<WayIn> {
    let state = |at: &usize| match &sheet.scene.entry_at(*at)?.details {
        Details::Feedback(feedback) => Some(feedback.progress),
        _ => None,
    };
    let counted = FeedbackStatus::ALL.iter().map(|status| {
        let count = all.iter().filter(|at| state(at) == Some(*status)).count();
        (status, count)
    });
    counted
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| WayIn {
            text: status.label().to_owned(),
            url: ListOf::Feedback.url(),
            count: Some(count),
            ..WayIn::default()
        })
        .collect()
}

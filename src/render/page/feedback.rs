//! One piece of feedback with its answer, for its own page and for the log.

use super::scene::{Scene, link};
use super::sheet::Sheet;
use super::words::{lowered, moment};
use super::{entry, frame};
use crate::fact::Choice;
use crate::render::view::feedback::{FeedbackItem, FeedbackView};
use crate::site::entry::Entry;
use crate::site::entry::feedback::{Feedback, Voice};

/// The page.
pub(super) fn view(sheet: &mut Sheet<'_>, of: &Entry, feedback: &Feedback) -> FeedbackView {
    FeedbackView {
        frame: frame::of_entry(sheet, of),
        entry: entry::entry(sheet, of),
        item: item(sheet.scene, of, feedback),
    }
}

/// What was said and done. It names nobody (SI 2014/1530 regulation 56(3)).
pub(super) fn item(scene: &Scene<'_>, of: &Entry, feedback: &Feedback) -> FeedbackItem {
    let (reply, replied_on) = match (&feedback.we_did, &feedback.we_cannot) {
        (Some(done), _) => (Some(done.text.as_str().to_owned()), Some(moment::day(done.on))),
        (None, Some(cannot)) => (Some(cannot.why.as_str().to_owned()), Some(moment::day(cannot.on))),
        (None, None) => (None, None),
    };
    FeedbackItem {
        link: link(of),
        said: feedback.said.text.as_str().to_owned(),
        from: voice(feedback.said.from).to_owned(),
        said_on: moment::day(feedback.said.on),
        via: Some(lowered(feedback.said.via.as_str())),
        state: feedback.progress.label().to_owned(),
        state_code: feedback.progress.code().to_owned(),
        reply,
        replied_on,
        pages: scene.links_of(&feedback.pages),
    }
}

fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::ParentCarer => "A parent or carer",
        Voice::YoungPerson => "A young person",
        Voice::School => "A school",
        Voice::Provider => "A provider",
        Voice::Forum => "The parent carer forum",
    }
}

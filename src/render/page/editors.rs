//! For editors alone, in a preview: how much is in Easy Read, what waits to be done, and every picture by name.

use super::frame;
use super::plan::Fixed;
use super::scene::link;
use super::sheet::Sheet;
use crate::render::pictures::shelf::Named;
use crate::render::view::editors::{
    EditorsTask, EditorsView, NamedPicture, PictureGap, PictureGroup, PictureSheetView, ShareRow,
};
use crate::render::view::link::Link;
use crate::site::Site;
use crate::site::easy_coverage::{Share, Standing, shares, standing};

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> EditorsView {
    let site = sheet.scene.site;
    let title = "For editors";
    EditorsView {
        frame: frame::frame(
            sheet,
            title,
            "How much of this offer is in Easy Read, and what waits to be done.",
        ),
        title: title.to_owned(),
        shares: shares(site).iter().map(row).collect(),
        tasks: TASKS.iter().map(|task| task.of(site)).filter(|task| !task.pages.is_empty()).collect(),
        pictures: Link::new("Every picture by name", Fixed::PictureSheet.url()),
    }
}

fn row(share: &Share) -> ShareRow {
    ShareRow {
        kind: share.kind.plural().to_owned(),
        entries: share.entries,
        written: share.written,
        current: share.current,
        tested: share.tested,
        held_back: share.held_back,
    }
}

/// What is to be done for entries that stand where they stand.
struct Task {
    standing: Standing,
    heading: &'static str,
    how: &'static str,
}

const TASKS: [Task; 4] = [
    Task {
        standing: Standing::HeldBack,
        heading: "Held back: families cannot read these yet",
        how: "Run local-offer check. It says what is hard to read, and where.",
    },
    Task {
        standing: Standing::Behind,
        heading: "Read these beside their pages",
        how: "Then run local-offer easy-read with the name of the file and --checked.",
    },
    Task {
        standing: Standing::Current,
        heading: "Ask people with learning disabilities to check these",
        how: "Then write who, when and what changed into the file, as tested.",
    },
    Task {
        standing: Standing::None,
        heading: "No Easy Read yet",
        how: "Run local-offer easy-read with the name of the file. It begins the text for you to write.",
    },
];

impl Task {
    fn of(&self, site: &Site) -> EditorsTask {
        EditorsTask {
            heading: self.heading.to_owned(),
            how: self.how.to_owned(),
            pages: site.entries().filter(|entry| standing(entry) == self.standing).map(link).collect(),
        }
    }
}

/// The contact sheet of pictures.
pub(super) fn pictures(sheet: &Sheet<'_>) -> PictureSheetView {
    let title = "Pictures by name";
    let (own, built_in): (Vec<Named>, Vec<Named>) =
        sheet.scene.shelf.all().into_iter().partition(|named| named.file.is_some());
    let group = |heading: &str, all: Vec<Named>| PictureGroup {
        heading: heading.to_owned(),
        pictures: all.into_iter().map(named).collect(),
    };
    let groups = [group("Your own pictures", own), group("Pictures that come with the program", built_in)];
    PictureSheetView {
        frame: frame::frame(sheet, title, "Every picture that an Easy Read statement can begin with."),
        title: title.to_owned(),
        groups: groups.into_iter().filter(|group| !group.pictures.is_empty()).collect(),
        gaps: crate::render::pictures::built_in::gaps::all()
            .map(|(names, advice)| PictureGap { names: names.join(", "), advice: format!("{advice}.") })
            .collect(),
    }
}

fn named(named: Named) -> NamedPicture {
    NamedPicture {
        written: format!(":{}:", named.name),
        other_words: (!named.other_words.is_empty()).then(|| named.other_words.join(", ")),
        picture: named.picture,
    }
}

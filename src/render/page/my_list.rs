//! The page of the list that a reader keeps on the device.

use super::frame;
use super::kept;
use super::sheet::Sheet;
use crate::render::view::my_list::MyListView;

/// The page.
pub(super) fn view(sheet: &Sheet<'_>) -> MyListView {
    let title = "My list";
    MyListView {
        frame: frame::frame(
            sheet,
            title,
            "Pages you want to keep, with their phone numbers, to print or to share.",
        ),
        title: title.to_owned(),
        cards_url: kept::URL.to_owned(),
        parts: kept::parts(sheet.scene.site),
    }
}

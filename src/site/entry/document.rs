//! A document: its format and size, its Easy Read form, and the page that says the same in HTML.

use crate::config::{AnyEntry, Organisation};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::{Answer, Count, Date, Text, WebAddress, choice};
use crate::yaml::{Fields, To, group};

group! {
    /// The fields of a document.
    pub struct Document {
        /// Its file in `content/documents/files`.
        file: Option<Spanned<Text>>,
        /// Where it stands elsewhere.
        url: Option<WebAddress>,
        /// Its format.
        format: Format,
        /// Its size in bytes.
        bytes: Option<Count>,
        /// How many pages it has.
        pages: Option<Count>,
        /// The day it came out.
        published: Option<Date>,
        /// Whether it meets WCAG.
        accessible: Answer,
        /// The entry that says the same in HTML.
        html_version: Option<To<AnyEntry>>,
        /// Its Easy Read form.
        easy_read: Option<To<AnyEntry>>,
        /// Who publishes it.
        publisher: To<Organisation>,
    }
}

choice! {
    /// The format of a document.
    pub enum Format("pdf, docx, xlsx, odt, html or video") {
        /// PDF.
        Pdf = "pdf" "PDF",
        /// Word.
        Docx = "docx" "Word",
        /// Excel.
        Xlsx = "xlsx" "Excel",
        /// OpenDocument.
        Odt = "odt" "OpenDocument",
        /// A web page.
        Html = "html" "Web page",
        /// A video.
        Video = "video" "Video",
    }
}

impl Document {
    /// Faults between one field and another.
    pub(super) fn weigh(&self, fields: &mut Fields<'_>) {
        if self.file.is_some() == self.url.is_some() {
            let place = fields.place("file");
            fields.report(
                Diagnostic::error("fields-disagree", place, "A document has either a `file` or a `url`")
                    .help("Name the file in content/documents/files, or give the web address, not both."),
            );
        }
    }
}

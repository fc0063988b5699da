//! The papers of a site, where its settings ask for them: each made once, on every core, in one order. A program that was
//! built without the feature `pdf` says so at the line that asks.

#[cfg(feature = "pdf")]
mod typeface;

use crate::diagnostic::Diagnostics;
use crate::folder::Folder;
use crate::render::page::papers::Papers;
use crate::render::page::scene::Scene;

/// What making the papers gave.
#[derive(Default)]
pub(super) struct Made {
    /// How long and how large each is.
    pub made: Papers,
    /// The files, by their path below the root of the site.
    pub files: Vec<(String, Vec<u8>)>,
    pub found: Diagnostics,
}

/// Makes every paper that the settings ask for.
#[cfg(feature = "pdf")]
pub(super) fn make(folder: &Folder, scene: &Scene<'_>) -> Made {
    use rayon::prelude::*;

    use crate::render::page::papers::{Extent, orders, print};

    let mut made = Made::default();
    if scene.site().config().settings.pdf.is_none() {
        return made;
    }
    let orders = orders(scene.site());
    let typeface = match typeface::read(folder, scene.site().config()) {
        Ok(typeface) => typeface,
        Err(fault) => {
            made.found.push(*fault);
            return made;
        }
    };
    let printed: Vec<_> =
        orders.par_iter().map(|order| print(order, scene, &typeface, folder.sources())).collect();
    for (order, (printed, found)) in orders.iter().zip(printed) {
        made.found.extend(found);
        if let Some(printed) = printed {
            let extent = Extent { pages: printed.pages, bytes: printed.bytes.len() };
            made.made.note(order.path().to_owned(), extent);
            made.files.push((order.path().to_owned(), printed.bytes));
        }
    }
    made
}

/// Says that this program cannot make them, where the settings ask for any.
#[cfg(not(feature = "pdf"))]
pub(super) fn make(_: &Folder, scene: &Scene<'_>) -> Made {
    use crate::diagnostic::Diagnostic;

    let mut made = Made::default();
    let asked = scene.site().config().settings.pdf.as_ref();
    let asked = asked.filter(|asked| asked.value.easy_read.is_set() || asked.value.pathways.is_set());
    made.found.extend(asked.map(|asked| {
        Diagnostic::error(
            "pdf-not-built-in",
            asked.span,
            "The settings ask for PDF, and this program was built without it",
        )
        .because("Families who want a page on paper would find no PDF, and nobody would know why.")
        .help("Build the program with `cargo build --release --features pdf`, or take `pdf` out of content/site.yaml.")
    }));
    made
}

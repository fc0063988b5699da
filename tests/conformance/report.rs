//! What is said of every case, in the form in which implementations of ACT rules are published: EARL in JSON-LD
//! (<https://www.w3.org/WAI/standards-guidelines/act/report/earl>).

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::Context as _;
use local_offer::check::Judged;
use local_offer::check::chosen::Chosen;
use local_offer::check::earl::Earl;

use crate::cases::Cases;

/// Writes the report.
pub fn write(path: &Path, cases: &Cases, judged: &[Judged]) -> anyhow::Result<()> {
    let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut out = BufWriter::new(file);
    let mut earl = Earl::default();
    let every = Chosen::every();
    for (case, judged) in cases.all().iter().zip(judged) {
        out.write_all(earl.page(&case.url, &every, judged).as_bytes())?;
    }
    out.write_all(earl.end().as_bytes())?;
    Ok(out.flush()?)
}

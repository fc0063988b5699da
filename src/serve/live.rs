//! `Live`: what the pages that are open are told of newer builds, so that an editor who saves sees it at once.
//!
//! Every page is sent with one script more than it has. The script asks each second which build is the newest: if it
//! is not the one its page is from, it loads the page anew; and it shows what was found wrong in the newest text. The
//! script and its style sheet stand under a hidden folder, which no site can have (see `find`), and in no file of a
//! site. They come from this server alone, as every page's policy demands.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

const SCRIPT: &str = include_str!("live.js");
const STYLE: &str = include_str!("live.css");

/// The newest build. Every copy is of the same one.
#[derive(Debug, Clone)]
pub struct Live {
    newest: Arc<Mutex<Newest>>,
}

#[derive(Debug)]
struct Newest {
    /// Which site stands in the folder. Starts with what the system calls this process, so that a page
    /// notices another preview in the place of its own.
    number: u64,
    /// Whether it is of the text as it was last saved.
    stands: &'static str,
    /// What was found in that text: the JSON report.
    report: String,
}

impl Live {
    /// Nothing was found, and the site that is shown is the newest.
    pub fn new() -> Live {
        let newest = Newest {
            number: u64::from(std::process::id()) << 20,
            stands: "newest",
            report: "null".to_owned(),
        };
        Live { newest: Arc::new(Mutex::new(newest)) }
    }

    /// A newer site stands in the folder, and this JSON report says what was found in its text.
    pub fn renewed(&self, report: String) {
        self.change(|newest| {
            newest.number += 1;
            newest.stands = "newest";
            newest.report = report;
        });
    }

    /// The site that stood before still stands, and this JSON report says why.
    pub fn kept(&self, report: String) {
        self.change(|newest| {
            newest.stands = "before";
            newest.report = report;
        });
    }

    /// What stands at an address of ours, with its content type.
    pub(super) fn file(&self, address: &str) -> Option<(&'static str, Vec<u8>)> {
        match address {
            "/.preview/live.js" => Some(("text/javascript; charset=utf-8", SCRIPT.into())),
            "/.preview/live.css" => Some(("text/css; charset=utf-8", STYLE.into())),
            "/.preview/newest" => Some(("application/json", self.told().into())),
            _ => None,
        }
    }

    /// A page with the script in its head.
    pub(super) fn page(&self, path: &Path) -> io::Result<Vec<u8>> {
        // The number comes first: a page that is renewed while it is read is then only loaded once more.
        let number = self.number();
        let mut page = fs::read(path)?;
        let ours = format!(
            "<link rel=\"stylesheet\" href=\"/.preview/live.css\"><script src=\"/.preview/live.js\" data-number=\"{number}\" defer></script>"
        );
        let head = b"</head>";
        let at = page.windows(head.len()).position(|here| here == head).unwrap_or(page.len());
        page.splice(at..at, ours.into_bytes());
        Ok(page)
    }

    fn number(&self) -> u64 {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner).number
    }

    fn told(&self) -> String {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let Newest { number, stands, report } = &*newest;
        format!("{{\"number\": {number}, \"stands\": \"{stands}\", \"report\": {report}}}")
    }

    fn change(&self, change: impl FnOnce(&mut Newest)) {
        change(&mut self.newest.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Default for Live {
    fn default() -> Live {
        Live::new()
    }
}

//! What stands around the pages that are judged: where their site is on the web, and the files they name.

use std::fmt;
use std::sync::Arc;

use crate::fact::WebAddress;

/// The bytes of the file at a path below the root of the site, if it is there.
pub type Files<'a> = dyn Fn(&str) -> Option<Arc<[u8]>> + Sync + 'a;

/// What stands around the pages of one site. Each page of a run is judged on the same ground.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// Where the root of the site is on the web.
    pub address: &'a WebAddress,
    files: &'a Files<'a>,
}

impl<'a> Ground<'a> {
    /// The ground of a site at that address with those files. Files that the pages need not for their looks, such
    /// as other pages, may be missing: what depends on them cannot be told then.
    pub fn new(address: &'a WebAddress, files: &'a Files<'a>) -> Ground<'a> {
        Ground { address, files }
    }

    /// The bytes of a file, by its path below the root of the site.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        (self.files)(path)
    }
}

impl fmt::Debug for Ground<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the ground of {}", self.address.as_str())
    }
}

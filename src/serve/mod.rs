//! Serving: a published site shown on this computer alone, for looking at before it goes out. Takes a
//! folder and a port, and answers browsers until the process ends. It only reads, only inside that folder,
//! and only for this computer (127.0.0.1). Where it is told of new builds (`live`), pages that are open follow them.
//!
//! Each connection has a thread of its own, carries one request, and is closed. That is slower than what a
//! public server does, and cannot be made to wait by a browser that opens connections and leaves them idle,
//! as browsers do.

use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};

use crate::output;

mod answer;
mod content_type;
mod conversation;
mod find;
mod live;
mod request;

pub use live::Live;

/// What is shown: a folder, and what its pages are told of newer builds, if anybody builds anew.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The folder of the site.
    pub dir: PathBuf,
    /// What open pages follow; `None` where the site stays as it is, and its pages are sent as they are.
    pub live: Option<Live>,
}

/// Shows the folder at the port, or at one of the next few if that one is taken; port 0 is any free one.
/// `announce` is told, in sentences for a person, where the site is. Returns only when it cannot start.
pub fn run(shown: &Shown, port: u16, announce: &mut dyn FnMut(&str)) -> anyhow::Result<()> {
    let dir: &Path = &shown.dir;
    if !dir.exists() {
        // A build that was killed may have left the old site aside.
        output::recover(dir)?;
    }
    if !dir.is_dir() {
        bail!("There is no site in {} yet. Build it first, with `local-offer build`.", dir.display());
    }
    let listener = listen(port)?;
    let found = listener.local_addr().context("Could not learn which port was given")?.port();
    if port != 0 && found != port {
        announce(&format!("Port {port} is taken by another program, so port {found} is used."));
    }
    announce(&format!(
        "Showing {} at http://127.0.0.1:{found}/ on this computer only. Press Ctrl+C to stop.",
        dir.display()
    ));
    welcome(&listener, shown)
}

/// How many ports after the wished one are tried.
const FURTHER_PORTS: u16 = 10;

/// How many connections are held at once: ten browsers' worth. One more is closed at once, and browsers
/// try again.
const MOST_CONNECTIONS: usize = 64;

/// How long to wait when the system has no room for another connection.
const BREATH: Duration = Duration::from_millis(50);

fn listen(port: u16) -> anyhow::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(FURTHER_PORTS) };
    for candidate in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("Could not listen on port {candidate}"));
            }
        }
    }
    bail!("The ports from {port} to {last} are all taken. Stop another server, or give another port.")
}

fn welcome(listener: &TcpListener, shown: &Shown) -> ! {
    let shown = Arc::new(shown.clone());
    loop {
        match listener.accept() {
            // Every conversation holds what is shown, so this counts the conversations.
            Ok((visitor, _)) if Arc::strong_count(&shown) <= MOST_CONNECTIONS => {
                converse_aside(visitor, Arc::clone(&shown));
            }
            Ok(_) => {}
            Err(_) => thread::sleep(BREATH),
        }
    }
}

/// Where no thread can be had, the connection is dropped, as it is when there are too many.
fn converse_aside(visitor: TcpStream, shown: Arc<Shown>) {
    let _ = thread::Builder::new().spawn(move || conversation::converse(visitor, &shown));
}

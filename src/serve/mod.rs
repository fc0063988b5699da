//! Serving: a published site shown on this computer alone, for looking at before it goes out. Takes a
//! folder and a port, and answers browsers until the process ends. It only reads, only inside that folder,
//! and only for this computer (127.0.0.1).

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread;

use anyhow::{Context, anyhow, bail};
use tiny_http::Server;

use crate::output;

mod answer;
mod content_type;
mod find;

/// Shows the folder at the port, or at one of the next few if that one is taken; port 0 is any free one.
/// `announce` is told, in sentences for a person, where the site is. Returns only when it cannot go on.
pub fn run(dir: &Path, port: u16, announce: &mut dyn FnMut(&str)) -> anyhow::Result<()> {
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
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow!(error))
        .context("Could not start the file server")?;
    announce(&format!(
        "Showing {} at http://127.0.0.1:{found}/ on this computer only. Press Ctrl+C to stop.",
        dir.display()
    ));
    answer_for_ever(&server, dir)
}

/// A page asks for its style, script and pictures at once; more threads than this help nobody.
const THREADS: usize = 4;

/// How many ports after the wished one are tried.
const FURTHER_PORTS: u16 = 10;

fn listen(port: u16) -> anyhow::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(FURTHER_PORTS) };
    for candidate in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("Could not listen on port {candidate}"));
            }
        }
    }
    bail!("The ports from {port} to {last} are all taken. Stop another server, or give another port.")
}

fn answer_for_ever(server: &Server, dir: &Path) -> anyhow::Result<()> {
    let work = || {
        let stopped = loop {
            match server.recv() {
                Ok(request) => answer::answer(request, dir),
                Err(error) => break error,
            }
        };
        // The error came to one thread only; each passes the word on to the next.
        server.unblock();
        stopped
    };
    let stopped = thread::scope(|scope| {
        let others: Vec<_> = (1..THREADS).map(|_| scope.spawn(work)).collect();
        let mine = work();
        others.into_iter().filter_map(|other| other.join().ok()).fold(mine, |first, _| first)
    });
    Err(stopped).context("The file server cannot take any more requests. Start it again")
}

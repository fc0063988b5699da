//! A plain server of files that counts what it gives, under the policy that the site itself
//! asks for in `_headers`. It sends the
//! `.br` beside a file where there is one, as a council's server can.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// One file that was given: its path, and the bytes of its body as they were sent.
pub type Given = (String, usize);

/// A running server.
pub struct Server {
    port: u16,
    given: Arc<Mutex<Vec<Given>>>,
    silent: Arc<AtomicBool>,
}

impl Server {
    /// Serves a folder on a free port, until the process ends.
    pub fn of(folder: &Path) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let given: Arc<Mutex<Vec<Given>>> = Arc::default();
        let silent: Arc<AtomicBool> = Arc::default();
        let house = Arc::new(House {
            folder: folder.to_owned(),
            policy: policy(folder),
            given: Arc::clone(&given),
            silent: Arc::clone(&silent),
        });
        thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let house = Arc::clone(&house);
                thread::spawn(move || converse(visitor, &house));
            }
        });
        Server { port, given, silent }
    }

    /// From now on nobody gets an answer, as without the internet.
    pub fn falls_silent(&self) {
        self.silent.store(true, Ordering::SeqCst);
    }

    /// The internet is back.
    pub fn speaks_again(&self) {
        self.silent.store(false, Ordering::SeqCst);
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    /// What was given since this was last asked.
    pub fn given(&self) -> Vec<Given> {
        std::mem::take(&mut *self.given.lock().expect("no one fell while counting"))
    }
}

/// What is served, and how.
struct House {
    folder: PathBuf,
    policy: String,
    given: Arc<Mutex<Vec<Given>>>,
    silent: Arc<AtomicBool>,
}

/// The policy for every page, as the site asks for it.
fn policy(folder: &Path) -> String {
    let headers = fs::read_to_string(folder.join("_headers")).expect("the site says what headers it wants");
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    policy.expect("it wants a policy").to_owned()
}

/// Answers one request after another on a connection.
fn converse(visitor: TcpStream, house: &House) {
    let _ = visitor.set_nodelay(true);
    let mut reader = BufReader::new(visitor);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first).unwrap_or_default() == 0 {
            return;
        }
        let mut takes_brotli = false;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or_default() <= 2 {
                break;
            }
            let line = line.to_ascii_lowercase();
            takes_brotli |= line.starts_with("accept-encoding:") && line.contains("br");
        }
        if house.silent.load(Ordering::SeqCst) {
            return;
        }
        let path = first.split(' ').nth(1).unwrap_or("/").split(['?', '#']).next().unwrap_or("/");
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let answer = answer(&house.folder, &house.policy, path.trim_start_matches('/'), takes_brotli);
        if answer.0 > 0 {
            house.given.lock().expect("no one fell while counting").push((path, answer.0));
        }
        if reader.get_mut().write_all(&answer.1).is_err() {
            return;
        }
    }
}

fn answer(folder: &Path, policy: &str, path: &str, takes_brotli: bool) -> (usize, Vec<u8>) {
    let small = fs::read(folder.join(format!("{path}.br"))).ok().filter(|_| takes_brotli);
    let encoding = if small.is_some() { "Content-Encoding: br\r\n" } else { "" };
    let (status, body) = match small.or_else(|| fs::read(folder.join(path)).ok()) {
        Some(body) => ("200 OK", body),
        None => ("404 Not Found", Vec::new()),
    };
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    };
    // Names with a hash may be kept for ever; everything else is asked for anew.
    let keep = if path.starts_with("search/pieces/") && !path.ends_with("start.bin") {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: {keep}\r\n{encoding}Content-Security-Policy: {policy}\r\n\r\n",
        body.len()
    );
    (body.len(), [head.into_bytes(), body].concat())
}

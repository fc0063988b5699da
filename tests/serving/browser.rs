//! A folder being served, and the simplest of browsers.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use local_offer::serve::{self, Live, Shown};
use tempfile::TempDir;

/// A room with a served folder `public` in it. The server ends with the test program.
pub struct Served {
    pub room: TempDir,
    pub port: u16,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Served {
    pub fn new(files: &[(&str, &str)]) -> anyhow::Result<Served> {
        Served::of(written(files)?, None)
    }

    /// The same, where pages follow new builds.
    pub fn live(files: &[(&str, &str)], live: &Live) -> anyhow::Result<Served> {
        Served::of(written(files)?, Some(live.clone()))
    }

    fn of(room: TempDir, live: Option<Live>) -> anyhow::Result<Served> {
        let said = started(Shown { dir: room.path().join("public"), live }, 0);
        let port = port_in(said.last().expect("it says where it is"));
        Ok(Served { room, port })
    }

    pub fn public(&self) -> PathBuf {
        self.room.path().join("public")
    }

    pub fn get(&self, address: &str) -> anyhow::Result<Answer> {
        self.ask(&format!("GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
    }

    pub fn ask(&self, request: &str) -> anyhow::Result<Answer> {
        let mut connection = self.connect()?;
        connection.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes)?;
        Answer::parse(&bytes)
    }

    pub fn connect(&self) -> anyhow::Result<TcpStream> {
        let connection = TcpStream::connect(("127.0.0.1", self.port))?;
        connection.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(connection)
    }
}

impl Answer {
    fn parse(bytes: &[u8]) -> anyhow::Result<Answer> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.ok_or_else(|| anyhow::anyhow!("no answer: {:?}", String::from_utf8_lossy(bytes)))?;
        let head = String::from_utf8(bytes[..end].to_vec())?;
        let status = head.split(' ').nth(1).unwrap_or_default().parse()?;
        Ok(Answer { status, head, body: bytes[end + 4..].to_vec() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A room with these files in its folder `public`.
fn written(files: &[(&str, &str)]) -> anyhow::Result<TempDir> {
    let room = tempfile::tempdir()?;
    for (path, content) in files {
        let file = room.path().join("public").join(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder"))?;
        fs::write(file, content)?;
    }
    Ok(room)
}

/// Starts a server of a folder that stays as it is (see `started`).
pub fn start(dir: &Path, port: u16) -> Vec<String> {
    started(Shown { dir: dir.to_owned(), live: None }, port)
}

/// Starts a server in a thread of its own, and waits until it has said all it says at the start.
fn started(shown: Shown, port: u16) -> Vec<String> {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let outcome = serve::run(&shown, port, &mut |words| {
            // The listener goes once the server is up; that is not the server's concern.
            let _ = tell.send(words.to_owned());
        });
        let _ = tell.send(format!("stopped: {outcome:?}"));
    });
    let mut said = Vec::new();
    while let Ok(words) = told.recv() {
        let last = words.contains("http://") || words.starts_with("stopped");
        said.push(words);
        if last {
            break;
        }
    }
    said
}

pub fn port_in(words: &str) -> u16 {
    let after = words.split("http://127.0.0.1:").nth(1).expect("it says the address");
    after.split('/').next().and_then(|port| port.parse().ok()).expect("the address has a port")
}

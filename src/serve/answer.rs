//! `Answer`: what a browser is sent. Takes a request and what is shown, gives the file that was asked
//! for, or says why not.

use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Write};
use std::path::Path;

use super::Shown;
use super::content_type::content_type;
use super::find::{Found, find, not_found_page, without_query};
use super::live::Live;
use super::request::{Method, Request};

/// An answer that is ready to be sent.
pub struct Answer {
    status: u16,
    content_type: &'static str,
    /// A further header, where the status calls for one.
    further: Option<(&'static str, String)>,
    length: u64,
    body: Option<Box<dyn Read>>,
}

impl Answer {
    /// The answer to this request.
    pub fn to(request: &Request, shown: &Shown) -> Answer {
        match request.method {
            Method::Get => Answer::about(&request.address, shown),
            Method::Head => Answer { body: None, ..Answer::about(&request.address, shown) },
            Method::Other => {
                let further = Some(("Allow", "GET, HEAD".to_owned()));
                Answer { further, ..Answer::text(405, "This server only shows pages.\n") }
            }
        }
    }

    /// A few words of our own.
    pub fn text(status: u16, words: &'static str) -> Answer {
        Answer { status, ..Answer::whole("text/plain; charset=utf-8", words.into()) }
    }

    /// What is in memory.
    fn whole(content_type: &'static str, bytes: Vec<u8>) -> Answer {
        Answer {
            status: 200,
            content_type,
            further: None,
            length: bytes.len() as u64,
            body: Some(Box::new(Cursor::new(bytes))),
        }
    }

    /// Sends it. Nothing is kept by the browser, so that what it shows is what was built last.
    pub fn send(self, to: impl Write) -> io::Result<()> {
        let mut to = BufWriter::new(to);
        write!(to, "HTTP/1.1 {} {}\r\n", self.status, reason(self.status))?;
        write!(to, "Content-Type: {}\r\nContent-Length: {}\r\n", self.content_type, self.length)?;
        write!(to, "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n")?;
        if let Some((name, value)) = &self.further {
            write!(to, "{name}: {value}\r\n")?;
        }
        write!(to, "\r\n")?;
        if let Some(body) = self.body {
            // No more than was announced, even if the file grows meanwhile.
            io::copy(&mut body.take(self.length), &mut to)?;
        }
        to.flush()
    }

    fn about(address: &str, shown: &Shown) -> Answer {
        let dir = &shown.dir;
        let live = shown.live.as_ref();
        if let Some((content_type, bytes)) = live.and_then(|live| live.file(without_query(address))) {
            return Answer::whole(content_type, bytes);
        }
        match find(dir, address) {
            Found::File(file) => Answer::page_or_file(200, &file, live)
                .unwrap_or_else(|_| Answer::text(500, "This file is here, but it cannot be read.\n")),
            Found::Folder => {
                let further = Some(("Location", format!("{}/", without_query(address))));
                Answer { further, ..Answer::text(302, "This is a folder.\n") }
            }
            Found::Nothing => not_found_page(dir)
                .and_then(|page| Answer::page_or_file(404, &page, live).ok())
                .unwrap_or_else(|| Answer::text(404, "There is no such page.\n")),
        }
    }

    /// A page that follows new builds is sent with what it needs for that; the file stays as it is.
    fn page_or_file(status: u16, path: &Path, live: Option<&Live>) -> io::Result<Answer> {
        let content_type = content_type(path);
        match live.filter(|_| content_type.starts_with("text/html")) {
            Some(live) => Ok(Answer { status, ..Answer::whole(content_type, live.page(path)?) }),
            None => Answer::file(status, path),
        }
    }

    fn file(status: u16, path: &Path) -> io::Result<Answer> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let content_type = content_type(path);
        Ok(Answer { status, content_type, further: None, length, body: Some(Box::new(file)) })
    }
}

/// The words that go with a status, RFC 9110 section 15.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}

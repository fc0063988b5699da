//! One answer to one request. Takes a request and the site's folder, sends what was asked for or says why
//! not. A visitor who hangs up, or asks for nonsense, is no fault of ours: nothing here can fail.

use std::fs::File;
use std::io::{Cursor, Read};
use std::mem;
use std::path::Path;

use tiny_http::{Header, Method, Request, Response, ResponseBox, StatusCode};

use super::content_type::content_type;
use super::find::{Found, find, not_found_page, without_query};

/// Answers, and forgets.
pub fn answer(request: Request, dir: &Path) {
    let response = match request.method() {
        Method::Get | Method::Head => found(request.url(), dir),
        _ => text(405, "This server only shows pages.\n").with_header(header("Allow", "GET, HEAD")),
    };
    let response = response
        .with_header(header("Cache-Control", "no-store"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
        // So that every file is sent with its length, and the answer to HEAD says it.
        .with_chunked_threshold(usize::MAX);
    if carries_a_body(&request) {
        // tiny_http reads the rest of a body when a request is dropped, into memory of whatever size the
        // sender claimed. A file server has no use for a body, so it is never read and never dropped:
        // the connection stays behind, idle, which costs less than the process.
        mem::forget(request.upgrade("none", response));
    } else {
        // The one error is that the visitor has gone.
        let _ = request.respond(response);
    }
}

fn found(address: &str, dir: &Path) -> ResponseBox {
    match find(dir, address) {
        Found::File(file) => match sent(&file, 200) {
            Some(response) => response,
            None => text(500, "This file is here, but it cannot be read.\n"),
        },
        Found::Folder => {
            let place = format!("{}/", without_query(address));
            text(302, "This is a folder.\n").with_header(header("Location", &place))
        }
        Found::Nothing => not_found_page(dir)
            .and_then(|page| sent(&page, 404))
            .unwrap_or_else(|| text(404, "There is no such page.\n")),
    }
}

fn sent(path: &Path, status: u16) -> Option<ResponseBox> {
    let file = File::open(path).ok()?;
    let length = file.metadata().ok()?.len();
    // No more than was announced, even if the file grows meanwhile: what follows is the next answer.
    let body = Box::new(file.take(length)) as Box<dyn Read + Send>;
    let headers = vec![header("Content-Type", content_type(path))];
    Some(Response::new(StatusCode(status), headers, body, usize::try_from(length).ok(), None))
}

fn text(status: u16, words: &'static str) -> ResponseBox {
    let body = Box::new(Cursor::new(words)) as Box<dyn Read + Send>;
    let headers = vec![header("Content-Type", "text/plain; charset=utf-8")];
    Response::new(StatusCode(status), headers, body, Some(words.len()), None)
}

fn carries_a_body(request: &Request) -> bool {
    request.body_length().is_some_and(|length| length > 0)
}

fn header(field: &str, value: &str) -> Header {
    Header::from_bytes(field, value).expect("a request's line is ASCII, and so are our own words")
}

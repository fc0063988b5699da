//! `Request`: what a browser asks for. Takes a connection, gives the method and the address. The rest of the
//! request, and any body, is of no use to a server that only shows files, and is not read.

use std::io::Read;
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// One request.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// What is to be done.
    pub method: Method,
    /// With what, as it was written: `/services/?page=2`.
    pub address: String,
}

/// What can be done with a file here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Send it.
    Get,
    /// Send all but its content.
    Head,
    /// Anything else, which is refused.
    Other,
}

/// Why there is no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// More than a browser ever sends.
    TooLong,
    /// Not HTTP.
    Nonsense,
    /// The connection was closed, or nothing more came.
    Gone,
}

impl Request {
    /// Reads up to the empty line that ends a request's head.
    pub fn read(visitor: &mut TcpStream) -> Result<Request, Unreadable> {
        let end = Instant::now() + PATIENCE;
        let mut head = [0; LONGEST];
        let mut length = 0;
        while length < LONGEST {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() || visitor.set_read_timeout(Some(left)).is_err() {
                return Err(Unreadable::Gone);
            }
            match visitor.read(&mut head[length..]) {
                Ok(0) | Err(_) => return Err(Unreadable::Gone),
                Ok(more) => length += more,
            }
            if let Some(request) = Request::parse(&head[..length])? {
                return Ok(request);
            }
        }
        Err(Unreadable::TooLong)
    }

    /// The request, or nothing while more of it must come.
    fn parse(head: &[u8]) -> Result<Option<Request>, Unreadable> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        let whole = parsed.parse(head).map_err(|error| match error {
            httparse::Error::TooManyHeaders => Unreadable::TooLong,
            _ => Unreadable::Nonsense,
        })?;
        if whole.is_partial() {
            return Ok(None);
        }
        let method = match parsed.method {
            Some("GET") => Method::Get,
            Some("HEAD") => Method::Head,
            _ => Method::Other,
        };
        Ok(parsed.path.map(|address| Request { method, address: address.to_owned() }))
    }
}

/// The most a head may have. Browsers send one or two kilobytes; other servers stop at eight or sixteen.
const LONGEST: usize = 16 * 1024;

/// Browsers send about twenty.
const MOST_HEADERS: usize = 100;

/// How long a head may take to come. Browsers open connections before they need them, and wait.
const PATIENCE: Duration = Duration::from_secs(20);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_once_it_is_whole() {
        let head = b"GET /a?b HTTP/1.1\r\nHost: x\r\n\r\nbody";
        let request = Request { method: Method::Get, address: "/a?b".to_owned() };
        for end in 0..head.len() - 4 {
            assert_eq!(Request::parse(&head[..end]), Ok(None), "{end}");
        }
        assert_eq!(Request::parse(head), Ok(Some(request)));
    }

    #[test]
    fn what_is_not_http_is_nonsense() {
        for head in ["\u{16}\u{3}\u{1}", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n"] {
            assert_eq!(Request::parse(head.as_bytes()), Err(Unreadable::Nonsense), "{head:?}");
        }
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(MOST_HEADERS + 1));
        assert_eq!(Request::parse(many.as_bytes()), Err(Unreadable::TooLong));
    }
}

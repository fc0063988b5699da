//! One connection from its first byte to its end. Takes a visitor and what is shown; reads one request,
//! sends one answer, closes. A visitor who hangs up or stalls is no fault of ours: nothing here can fail.

use std::io::{self, Read};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::Shown;
use super::answer::Answer;
use super::request::{Request, Unreadable};

/// Answers, and forgets.
pub fn converse(mut visitor: TcpStream, shown: &Shown) {
    // The only error there is: the visitor has gone, or takes nothing any more.
    let _ = exchange(&mut visitor, shown);
}

/// A browser that has not taken a part of its page for so long has gone.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long, and for how many bytes, to listen after the answer. Closing on a visitor who is still
/// speaking would make the system throw away the answer that is on its way.
const FAREWELL: Duration = Duration::from_secs(1);
const LAST_WORDS: u64 = 64 * 1024;

fn exchange(visitor: &mut TcpStream, shown: &Shown) -> io::Result<()> {
    visitor.set_write_timeout(Some(PATIENCE))?;
    let answer = match Request::read(visitor) {
        Ok(request) => Answer::to(&request, shown),
        Err(Unreadable::TooLong) => Answer::text(431, "This request is too long.\n"),
        Err(Unreadable::Nonsense) => Answer::text(400, "This is not a request that can be understood.\n"),
        Err(Unreadable::Gone) => return Ok(()),
    };
    answer.send(&mut *visitor)?;
    visitor.shutdown(Shutdown::Write)?;
    visitor.set_read_timeout(Some(FAREWELL))?;
    io::copy(&mut visitor.take(LAST_WORDS), &mut io::sink())?;
    Ok(())
}

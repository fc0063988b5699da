//! Ways to get in touch, on paper: a number is large and bold, an address is written out.

use crate::render::pdf::paper::{Block, Plate, Words};
use crate::render::pdf::prose::short;
use crate::render::view::contact::{Contact, Phone};
use crate::render::view::easy_read::ContactPictures;
use crate::render::view::picture::Picture;

/// One way to get in touch.
struct Way {
    /// In Easy Read: "You can call:".
    easy: &'static str,
    /// For everybody: "Phone".
    label: &'static str,
    picture: fn(&ContactPictures) -> Option<&Picture>,
    lines: Vec<Words>,
}

/// Each way as a statement with its picture.
pub(super) fn easy(contact: &Contact, pictures: &ContactPictures) -> Vec<Block> {
    let statement = |way: Way| {
        let lines = [Words::plain(way.easy)].into_iter().chain(way.lines).collect();
        Block::Statement(Plate::Small, (way.picture)(pictures).cloned(), lines)
    };
    ways(contact).into_iter().map(statement).collect()
}

/// Each way as a line.
pub(super) fn lines(contact: &Contact) -> Vec<Words> {
    let line = |way: Way| {
        let rest = way.lines.into_iter().enumerate().map(|(at, words)| match at {
            0 => Words::bold(format!("{}: ", way.label)).then(words),
            _ => words,
        });
        rest.collect::<Vec<_>>()
    };
    ways(contact).into_iter().flat_map(line).collect()
}

fn ways(contact: &Contact) -> Vec<Way> {
    let dial = |phone: &Phone, scheme: &str| {
        vec![Words::number(phone.shown.clone(), format!("{scheme}:{}", phone.dial))]
    };
    let mut ways = Vec::new();
    let mut add = |easy, label, picture: fn(&ContactPictures) -> Option<&Picture>, lines: Vec<Words>| {
        ways.push(Way { easy, label, picture, lines });
    };
    if let Some(phone) = &contact.phone {
        add("You can call:", "Phone", |all| all.phone.as_ref(), dial(phone, "tel"));
    }
    if let Some(hours) = &contact.hours {
        add("They are open:", "Open", |all| all.hours.as_ref(), vec![Words::plain(hours)]);
    }
    if let Some(phone) = &contact.sms {
        add("You can send a text message:", "Text message", |all| all.sms.as_ref(), dial(phone, "sms"));
    }
    if let Some(phone) = &contact.textphone {
        add("You can use a textphone:", "Textphone", |all| all.phone.as_ref(), dial(phone, "tel"));
    }
    if let Some(phone) = &contact.relay {
        add("You can use Relay UK:", "Relay UK", |all| all.phone.as_ref(), dial(phone, "tel"));
    }
    if let Some(email) = &contact.email {
        let written = vec![Words::link(email, format!("mailto:{email}"))];
        add("You can send an email:", "Email", |all| all.email.as_ref(), written);
    }
    if let Some(web) = &contact.web {
        let address = Words::link(short(&web.url), &web.url);
        let lines = match web.text.contains(short(&web.url)) {
            true => vec![address],
            false => vec![Words::plain(&web.text), address],
        };
        add("You can go to a website:", "Online", |all| all.web.as_ref(), lines);
    }
    if !contact.post.is_empty() {
        let lines = contact.post.iter().map(Words::plain).collect();
        add("You can write a letter to:", "Post", |all| all.post.as_ref(), lines);
    }
    ways
}

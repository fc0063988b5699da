//! The files that only machines read: sitemap, robots.txt, the feed of news, calendar files, the cards of my list,
//! security.txt. Their days come from the content.

use super::calendar;
use super::frame::canonical;
use super::kept;
use super::lists::{ListOf, Lists};
use super::plan::{Fixed, Page, Plan};
use crate::config::{Security, SecurityContact};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fact::Date;
use crate::render::feeds::atom::{Feed, FeedItem, atom};
use crate::render::feeds::headers::headers;
use crate::render::feeds::robots::{Robots, robots};
use crate::render::feeds::security::{SecurityText, security};
use crate::render::feeds::sitemap::{LIMIT, SitemapPage, sitemap, sitemap_index};
use crate::site::Site;
use crate::site::entry::profile::Status;
use crate::site::entry::{Details, Entry};
use crate::site::route::Route;

/// Where the feed stands.
pub(super) const FEED_URL: &str = "/news/feed.atom";

/// Where researchers look for whom to tell (RFC 9116).
const SECURITY: &str = ".well-known/security.txt";

/// So many items stand in the feed.
const NEWEST: usize = 30;

/// A file that only machines read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineFile {
    /// Its path below the root of the site.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// All of them, in order of path, and what is wrong with what they are made of.
pub fn files(site: &Site, plans: &[Plan], today: Date) -> (Vec<MachineFile>, Diagnostics) {
    let file = |path: &str, text: String| MachineFile { path: path.to_owned(), text };
    let mut files = sitemaps(site, plans, today);
    files.push(file("robots.txt", robots(&welcome(site))));
    let lists = Lists::new(site, today);
    files.push(file(FEED_URL.trim_start_matches('/'), atom(&feed(site, &lists))));
    files.extend(super::timetable::files(site, &lists, today));
    files.extend(kept::files(site, today));
    let mut found = Diagnostics::new();
    if let Some(stated) = &site.config().settings.security {
        files.push(file(SECURITY, security(&security_text(site, stated))));
        found.extend(has_expired(stated, today));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    (files, found)
}

/// What a server sends with each file of a site of these paths.
pub fn headers_file<'p>(paths: impl IntoIterator<Item = &'p str>) -> MachineFile {
    MachineFile { path: "_headers".to_owned(), text: headers(paths) }
}

fn security_text(site: &Site, stated: &Security) -> SecurityText {
    let settings = &site.config().settings;
    let language = settings.language.as_ref().map_or("en-GB", |language| language.as_str());
    SecurityText {
        contact: match &stated.contact {
            SecurityContact::Email(email) => format!("mailto:{email}"),
            SecurityContact::Page(page) => page.as_str().to_owned(),
        },
        expires: stated.expires.value.iso(),
        language: language.split('-').next().unwrap_or("en").to_owned(),
        canonical: format!("{}/{SECURITY}", settings.base_url.as_str().trim_end_matches('/')),
    }
}

/// RFC 9116: who reads the file must not use it after that day.
fn has_expired(stated: &Security, today: Date) -> Option<Diagnostic> {
    let expires = &stated.expires;
    (expires.value < today).then(|| {
        Diagnostic::error("security-contact-expired", expires.span, format!("`expires` was {}", expires.value))
            .because("Whoever finds a hole in the site's security must not use an expired contact, so they tell nobody.")
            .help("Check that the contact still holds, then write a day less than a year ahead.")
    })
}

/// Whether search engines should leave the page of an entry out: it is closed, or an event long over.
pub(super) fn is_hidden(entry: &Entry, today: Date) -> bool {
    match &entry.details {
        _ if entry.status() == Status::Closed => true,
        Details::Event(event) => !calendar::is_remembered(event, today),
        _ => false,
    }
}

/// Whether a page is one to be found by: not one that shows what others show, or only leads further.
fn is_for_search_engines(page: &Page) -> bool {
    match page {
        Page::Fixed(Fixed::NotFound | Fixed::Editors | Fixed::PictureSheet) | Page::Print { .. } => false,
        Page::Triage(way) => way.is_empty(),
        _ => true,
    }
}

fn sitemaps(site: &Site, plans: &[Plan], today: Date) -> Vec<MachineFile> {
    let base = site.config().settings.base_url.as_str();
    let mut pages: Vec<SitemapPage> = plans
        .iter()
        .filter(|plan| is_for_search_engines(plan.page()))
        .filter_map(|plan| {
            let entry = plan.entry().and_then(|slug| site.get(slug.as_str()));
            (!entry.is_some_and(|entry| is_hidden(entry, today))).then(|| SitemapPage {
                url: canonical(base, plan.route()),
                changed: entry.and_then(changed).map(Date::iso),
            })
        })
        .collect();
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    if pages.len() <= LIMIT {
        return vec![MachineFile { path: "sitemap.xml".to_owned(), text: sitemap(&pages) }];
    }
    let parts = pages.chunks(LIMIT).enumerate();
    let mut files: Vec<MachineFile> = parts
        .map(|(at, part)| MachineFile { path: format!("sitemap-{}.xml", at + 1), text: sitemap(part) })
        .collect();
    let base = base.trim_end_matches('/');
    let urls: Vec<String> = files.iter().map(|file| format!("{base}/{}", file.path)).collect();
    files.push(MachineFile { path: "sitemap.xml".to_owned(), text: sitemap_index(&urls) });
    files
}

/// The day an entry's words last changed, or else the day a person confirmed them.
fn changed(entry: &Entry) -> Option<Date> {
    let checked = entry.profile.checked.as_ref().map(|checked| checked.on.value);
    entry.profile.updated.or(checked).or(match &entry.details {
        Details::News(news) => Some(news.published),
        _ => None,
    })
}

/// A site on a name that is kept for examples is a demonstration: nobody should find it in place of a real offer.
fn welcome(site: &Site) -> Robots {
    let base = &site.config().settings.base_url;
    let host = base.host();
    let is_example = ["example.org", "example.com", "example.net", "localhost"]
        .iter()
        .any(|name| host == *name || host.ends_with(&format!(".{name}")));
    match is_example {
        true => Robots::KeepOut,
        false => {
            Robots::Welcome { sitemap: Some(format!("{}/sitemap.xml", base.as_str().trim_end_matches('/'))) }
        }
    }
}

fn feed(site: &Site, lists: &Lists) -> Feed {
    let settings = &site.config().settings;
    let base = settings.base_url.as_str();
    let entries = site.entries().as_slice();
    let newest = lists.of(&ListOf::News).iter().take(NEWEST).filter_map(|&at| entries.get(at));
    Feed {
        title: format!("News – {}", settings.name),
        url: format!("{}{FEED_URL}", base.trim_end_matches('/')),
        page: canonical(base, &ListOf::News.route(1)),
        author: settings.council.as_str().to_owned(),
        lang: settings.language.as_ref().map_or("en-GB", |language| language.as_str()).to_owned(),
        items: newest.filter_map(|entry| item(base, entry)).collect(),
    }
}

fn item(base: &str, entry: &Entry) -> Option<FeedItem> {
    let Details::News(news) = &entry.details else { return None };
    Some(FeedItem {
        title: entry.title().to_owned(),
        url: canonical(base, &Route::of(entry)),
        published: news.published.iso(),
        updated: entry.profile.updated.unwrap_or(news.published).iso(),
        summary: entry.summary().to_owned(),
    })
}

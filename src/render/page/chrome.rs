//! Header, help and footer: printed once for each section of the navigation, the same on every page.

use std::collections::BTreeMap;

use super::contact;
use super::frame::Section;
use super::lists::{By, ListOf};
use super::offline::{MANIFEST_URL, is_offered};
use super::plan::Fixed;
use super::scene::{Scene, link};
use super::sheet::template_fault;
use super::words::joined;
use crate::diagnostic::Diagnostics;
use crate::render::feeds::headers::POLICY;
use crate::render::view::View;
use crate::render::view::chrome::{
    Alert, Chrome, FooterGroup, FooterView, HeaderView, HelpView, NavigationLink, Notice, UrgentNumber,
};
use crate::render::view::contact::Contact;
use crate::render::view::html::Html;
use crate::render::view::link::Link;
use crate::site::entry::advice_line::Role;
use crate::site::entry::guide::Topic;
use crate::site::entry::service::Particular;
use crate::site::entry::{Details, Entry, Kind};

/// The printed parts.
#[derive(Debug, Default)]
pub(super) struct Parts {
    headers: BTreeMap<Option<Section>, Html>,
    help: Html,
    footer: Html,
    manifest: Option<String>,
}

impl Parts {
    /// The chrome of a page of that section.
    pub fn of(&self, site_name: &str, section: Option<Section>) -> Chrome {
        Chrome {
            site_name: site_name.to_owned(),
            policy: Html::ready(POLICY),
            manifest: self.manifest.clone(),
            header: self.headers.get(&section).cloned().unwrap_or_default(),
            help: self.help.clone(),
            footer: self.footer.clone(),
        }
    }
}

/// Prints them.
pub(super) fn print(scene: &Scene<'_>) -> (Parts, Diagnostics) {
    let mut found = Diagnostics::new();
    let help = part(scene, &help(scene), &mut found);
    let footer = part(scene, &footer(scene), &mut found);
    let mut headers = BTreeMap::new();
    for section in Section::ALL.into_iter().map(Some).chain([None]) {
        let before = found.count(crate::diagnostic::Level::Error);
        headers.insert(section, part(scene, &header(scene, section), &mut found));
        if found.count(crate::diagnostic::Level::Error) > before {
            // One finding tells as much as one for each section.
            break;
        }
    }
    let manifest = is_offered(scene.site).then(|| MANIFEST_URL.to_owned());
    (Parts { headers, help, footer, manifest }, found)
}

fn part<V: View>(scene: &Scene<'_>, view: &V, found: &mut Diagnostics) -> Html {
    match scene.templates.render(view) {
        Ok(html) => Html::ready(html),
        Err(fault) => {
            found.push(template_fault(&fault));
            Html::default()
        }
    }
}

fn header(scene: &Scene<'_>, section: Option<Section>) -> HeaderView {
    let settings = &scene.site.config().settings;
    HeaderView {
        site_name: settings.name.as_str().to_owned(),
        strapline: None,
        notice: settings.notice.as_ref().map(|words| Notice { words: words.as_str().to_owned(), link: None }),
        alerts: settings
            .alerts
            .iter()
            .filter(|alert| alert.from.is_none_or(|from| from <= scene.today) && scene.today <= alert.until)
            .map(|alert| Alert {
                level: "information".to_owned(),
                title: alert.text.as_str().to_owned(),
                words: Html::default(),
                link: alert.entry.as_ref().and_then(|entry| scene.link_of(entry)),
            })
            .collect(),
        navigation: Section::ALL
            .into_iter()
            .map(|item| {
                let Link { text, url } = item.link();
                NavigationLink { text, url, current: section == Some(item) }
            })
            .collect(),
        search_url: Fixed::Search.url(),
        my_list_url: Fixed::MyList.url(),
    }
}

fn help(scene: &Scene<'_>) -> HelpView {
    HelpView {
        contact: first_contact(scene),
        more: Link::new("All the ways to contact us", Fixed::Contact.url()),
        urgent: urgent_numbers(scene),
        urgent_more: Link::new("More about urgent help", Fixed::UrgentHelp.url()),
    }
}

/// Whom to ring when it cannot wait.
pub(super) fn urgent_numbers(scene: &Scene<'_>) -> Vec<UrgentNumber> {
    let urgent = scene.site.config().settings.urgent.iter();
    let number = |urgent: &crate::config::Urgent| {
        let phone = contact::phone(urgent.phone.as_ref()?);
        Some(UrgentNumber { when: urgent.when.as_str().to_owned(), phone })
    };
    urgent.filter_map(number).collect()
}

/// The people to ask about anything on the site.
pub(super) fn first_contact(scene: &Scene<'_>) -> Contact {
    let settings = &scene.site.config().settings;
    contact::all(&settings.contacts)
        .into_iter()
        .next()
        .unwrap_or_else(|| Contact { role: settings.council.as_str().to_owned(), ..Contact::default() })
}

fn footer(scene: &Scene<'_>) -> FooterView {
    let partners: Vec<String> = scene
        .links_of(&scene.site.config().settings.partners)
        .into_iter()
        .map(|partner| partner.text)
        .collect();
    let published_by = match partners.is_empty() {
        true => scene.site.config().settings.council.as_str().to_owned(),
        false => joined(&partners),
    };
    let browse = [
        (ListOf::Organisations, Kind::Organisation),
        (ListOf::Venues, Kind::Venue),
        (ListOf::Events, Kind::Event),
        (ListOf::Documents, Kind::Document),
    ];
    let browse = By::ALL
        .into_iter()
        .map(super::browse::link)
        .chain(browse.into_iter().map(|(what, kind)| Link::new(kind.plural(), what.url())))
        .collect();
    let group = |heading: &str, links: Vec<Link>| FooterGroup { heading: heading.to_owned(), links };
    FooterView {
        published_by,
        groups: vec![
            group("Get help", help_links(scene)),
            group("Browse", browse),
            group("About this site", about_links(scene)),
        ],
        credit: scene.shelf.credits().first().map(|credit| {
            Link::new(format!("{}, {}", credit.work, credit.licence.text), Fixed::Credits.url())
        }),
        built: scene.today.long(),
    }
}

/// Independent information, advice and support is named on every page (Children and Families Act 2014 section 32).
fn help_links(scene: &Scene<'_>) -> Vec<Link> {
    let mut links: Vec<Link> =
        scene.site.of(Kind::Service).filter(|entry| is_sendiass(entry)).map(link).collect();
    links.push(Link::new("Urgent help", Fixed::UrgentHelp.url()));
    links.push(Link::new("Contact us", Fixed::Contact.url()));
    links.push(Link::new("Words explained", Fixed::Glossary.url()));
    links.push(super::print_edition::link());
    links
}

fn is_sendiass(entry: &Entry) -> bool {
    matches!(&entry.details, Details::Service(service)
        if matches!(&service.particular, Particular::AdviceLine(line) if line.role == Some(Role::Sendiass)))
}

fn about_links(scene: &Scene<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    if scene.count(&ListOf::Topic(Topic::AboutThisSite)) > 0 {
        links.push(Link::new("About this site", ListOf::Topic(Topic::AboutThisSite).url()));
    }
    links.push(Link::new("You said, we did", ListOf::Feedback.url()));
    links.push(Link::new("My list", Fixed::MyList.url()));
    if is_offered(scene.site) {
        links.push(Link::new("Use this site without the internet", Fixed::Offline.url()));
    }
    links.push(Link::new("What the law asks us to publish", Fixed::Coverage.url()));
    links.push(Link::new("Pictures and credits", Fixed::Credits.url()));
    links
}

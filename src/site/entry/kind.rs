//! The kinds of entry: one folder each.

use super::Details;
use super::{document, event, feedback, guide, news, organisation, pathway, service, venue};
use crate::yaml::Fields;

/// A kind of entry. Its folder under `content/` and in the published site have the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A service.
    Service,
    /// A pathway.
    Pathway,
    /// A guide.
    Guide,
    /// An organisation.
    Organisation,
    /// A venue.
    Venue,
    /// A news item.
    News,
    /// An event.
    Event,
    /// A document.
    Document,
    /// A piece of feedback.
    Feedback,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 9] = [
        Kind::Service,
        Kind::Pathway,
        Kind::Guide,
        Kind::Organisation,
        Kind::Venue,
        Kind::News,
        Kind::Event,
        Kind::Document,
        Kind::Feedback,
    ];

    /// The folder.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Service => "services",
            Kind::Pathway => "pathways",
            Kind::Guide => "guides",
            Kind::Organisation => "organisations",
            Kind::Venue => "venues",
            Kind::News => "news",
            Kind::Event => "events",
            Kind::Document => "documents",
            Kind::Feedback => "feedback",
        }
    }

    /// The kind of that folder.
    pub fn of_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// What a family reads over a list of them.
    pub fn plural(self) -> &'static str {
        match self {
            Kind::Service => "Services",
            Kind::Pathway => "Step-by-step pathways",
            Kind::Guide => "Guides",
            Kind::Organisation => "Organisations",
            Kind::Venue => "Places",
            Kind::News => "News",
            Kind::Event => "Events",
            Kind::Document => "Documents",
            Kind::Feedback => "You said, we did",
        }
    }

    /// What a family reads on one of them.
    pub fn singular(self) -> &'static str {
        match self {
            Kind::Service => "Service",
            Kind::Pathway => "Pathway",
            Kind::Guide => "Guide",
            Kind::Organisation => "Organisation",
            Kind::Venue => "Place",
            Kind::News => "News",
            Kind::Event => "Event",
            Kind::Document => "Document",
            Kind::Feedback => "You said, we did",
        }
    }

    /// Whether entries of this kind must say when they were checked and by when they will be again.
    pub fn is_checked(self) -> bool {
        matches!(self, Kind::Service | Kind::Pathway | Kind::Guide | Kind::Organisation | Kind::Venue)
    }

    /// Whether entries of this kind must name someone to reach.
    pub fn needs_contact(self) -> bool {
        matches!(self, Kind::Service | Kind::Pathway | Kind::Guide | Kind::Organisation)
    }

    /// Reads what this kind says from the open front matter.
    pub(super) fn read(self, fields: &mut Fields<'_>) -> Option<Details> {
        Some(match self {
            Kind::Service => Details::Service(Box::new(service::Service::read(fields)?)),
            Kind::Pathway => {
                let pathway = pathway::Pathway::read(fields)?;
                pathway.weigh(fields);
                Details::Pathway(Box::new(pathway))
            }
            Kind::Guide => Details::Guide(Box::new(guide::Guide::read(fields)?)),
            Kind::Organisation => Details::Organisation(Box::new(organisation::Organisation::read(fields)?)),
            Kind::Venue => {
                let venue = venue::Venue::read(fields)?;
                venue.weigh(fields);
                Details::Venue(Box::new(venue))
            }
            Kind::News => {
                let news = news::News::read(fields)?;
                news.weigh(fields);
                Details::News(Box::new(news))
            }
            Kind::Event => {
                let event = event::Event::read(fields)?;
                event.weigh(fields);
                Details::Event(Box::new(event))
            }
            Kind::Document => {
                let document = document::Document::read(fields)?;
                document.weigh(fields);
                Details::Document(Box::new(document))
            }
            Kind::Feedback => {
                let feedback = feedback::Feedback::read(fields)?;
                feedback.weigh(fields);
                Details::Feedback(Box::new(feedback))
            }
        })
    }
}

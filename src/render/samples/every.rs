//! Every kind of page as a sample: with everything stated, and with nothing optional stated.

use super::Sample;
use super::entries::{document, event, feedback, feedback_log, guide, news, organisation, pathway, venue};
use super::explained::{
    contact_page, credits, easy_read, easy_read_home, editors, glossary, picture_sheet, urgent,
};
use super::paper::{print_edition, print_index, triage, triage_result};
use super::parts::{chrome, frame};
use super::services::{advice_line, glance_unknown, setting, short_break, therapy};
use super::ways_in::{a_to_z, browse, coverage, home, list, my_list, not_found, offline, search};
use crate::render::templates::Templates;
use crate::render::view::a_to_z::AToZView;
use crate::render::view::browse::BrowseView;
use crate::render::view::chrome::Chrome;
use crate::render::view::contact_page::ContactView;
use crate::render::view::coverage::CoverageView;
use crate::render::view::credits::CreditsView;
use crate::render::view::day::Day;
use crate::render::view::document::DocumentView;
use crate::render::view::easy_read::EasyReadView;
use crate::render::view::easy_read_home::EasyReadHomeView;
use crate::render::view::editors::{EditorsView, PictureSheetView};
use crate::render::view::entry::Entry;
use crate::render::view::event::EventView;
use crate::render::view::fact::Fact;
use crate::render::view::feedback::{FeedbackLogView, FeedbackView};
use crate::render::view::frame::Frame;
use crate::render::view::glossary::GlossaryView;
use crate::render::view::guide::GuideView;
use crate::render::view::home::HomeView;
use crate::render::view::link::Link;
use crate::render::view::list::ListView;
use crate::render::view::my_list::MyListView;
use crate::render::view::news::NewsView;
use crate::render::view::not_found::NotFoundView;
use crate::render::view::offline::OfflineView;
use crate::render::view::organisation::OrganisationView;
use crate::render::view::pathway::{PathwayView, Step};
use crate::render::view::print::{PrintEditionView, PrintIndexView};
use crate::render::view::search_page::SearchView;
use crate::render::view::service::{AdviceLine, ServiceView, Setting, ShortBreak, Therapy};
use crate::render::view::triage::{TriageResultView, TriageView};
use crate::render::view::urgent::UrgentView;
use crate::render::view::venue::VenueView;

/// Every kind of page with everything stated.
pub fn full(templates: &Templates) -> Vec<Sample> {
    let chrome = chrome(templates);
    let f = |title: &str, url: &str| frame(&chrome, title, url);
    vec![
        ("index.html", templates.render(&home(f("", "/index.html")))),
        ("services/deal-advice-line.html", templates.render(&advice_line(f("DEAL advice line", "/s.html")))),
        ("services/salt.html", templates.render(&therapy(f("Speech and language therapy", "/s.html")))),
        ("services/short-break.html", templates.render(&short_break(f("Saturday club", "/s.html")))),
        ("services/school.html", templates.render(&setting(f("Harbour School", "/s.html")))),
        ("pathways/ehc.html", templates.render(&pathway(f("Getting an EHC plan", "/p.html")))),
        ("guides/what-is-an-ehc-plan.html", templates.render(&guide(f("What is an EHC plan?", "/g.html")))),
        ("organisations/dorset.html", templates.render(&organisation(f("Dorset Council", "/o.html")))),
        ("venues/hall.html", templates.render(&venue(f("Demonstration hall", "/v.html")))),
        ("news/moves.html", templates.render(&news(f("The drop-in moves", "/n.html")))),
        ("events/open-day.html", templates.render(&event(f("Open day", "/e.html")))),
        ("documents/statement.html", templates.render(&document(f("Statement of Intent", "/d.html")))),
        ("feedback/hard-to-find.html", templates.render(&feedback(f("Hard to find", "/f.html")))),
        ("feedback/index.html", templates.render(&feedback_log(f("You said, we did", "/f.html")))),
        ("needs/autism.html", templates.render(&list(f("Help for autism", "/needs/autism.html")))),
        ("needs/index.html", templates.render(&browse(f("Find help by need", "/needs/index.html")))),
        ("print/index.html", templates.render(&print_index(f("On paper", "/print/index.html")))),
        ("print/needs/autism.html", templates.render(&print_edition(f("Autism, on paper", "/print/a.html")))),
        ("find/1.html", templates.render(&triage(f("What worries you most?", "/find/1.html")))),
        ("find/1-1.html", templates.render(&triage_result(f("What may help", "/find/1-1.html")))),
        ("a-to-z/index.html", templates.render(&a_to_z(f("A to Z of help", "/a-to-z/index.html")))),
        ("glossary.html", templates.render(&glossary(f("Words explained", "/glossary.html")))),
        (
            "services/deal-advice-line.easy.html",
            templates.render(&easy_read(f("The DEAL advice line", "/e"))),
        ),
        ("easy-read/index.html", templates.render(&easy_read_home(f("Easy Read", "/easy-read/index.html")))),
        ("contact.html", templates.render(&contact_page(f("Contact us and get help", "/contact.html")))),
        ("urgent-help.html", templates.render(&urgent(f("Urgent help", "/urgent-help.html")))),
        ("my-list.html", templates.render(&my_list(f("My list", "/my-list.html")))),
        ("offline.html", templates.render(&offline(f("Without the internet", "/offline.html")))),
        ("search/index.html", templates.render(&search(f("Search", "/search/index.html")))),
        ("credits.html", templates.render(&credits(f("Pictures and credits", "/credits.html")))),
        ("editors.html", templates.render(&editors(f("For editors", "/editors.html")))),
        (
            "picture-sheet.html",
            templates.render(&picture_sheet(f("Pictures by name", "/editors-pictures.html"))),
        ),
        ("coverage.html", templates.render(&coverage(f("What the law asks", "/coverage.html")))),
        ("404.html", templates.render(&not_found(f("Page not found", "/404.html")))),
    ]
}

/// Every kind of page with a title and nothing else.
pub fn minimal(templates: &Templates) -> Vec<Sample> {
    let chrome = Chrome { site_name: "A Local Offer".to_owned(), ..Chrome::default() };
    let frame = Frame { chrome, lang: "en-GB".to_owned(), title: "A page".to_owned(), ..Frame::default() };
    let f = || frame.clone();
    let e = || Entry { title: "An entry".to_owned(), ..Entry::default() };
    let title = || "A page".to_owned();
    let service =
        || ServiceView { frame: f(), entry: e(), glance: glance_unknown(), ..ServiceView::default() };
    vec![
        (
            "print-index",
            templates.render(&PrintIndexView { frame: f(), title: title(), ..PrintIndexView::default() }),
        ),
        (
            "print-edition",
            templates.render(&PrintEditionView { frame: f(), title: title(), ..PrintEditionView::default() }),
        ),
        ("triage", templates.render(&TriageView { frame: f(), title: title(), ..TriageView::default() })),
        (
            "triage-result",
            templates.render(&TriageResultView { frame: f(), title: title(), ..TriageResultView::default() }),
        ),
        ("home", templates.render(&HomeView { frame: f(), title: title(), ..HomeView::default() })),
        ("service", templates.render(&service())),
        (
            "therapy",
            templates.render(&ServiceView {
                therapy: Some(Therapy {
                    decision_time: Fact::unknown("How long until they decide"),
                    ..Therapy::default()
                }),
                ..service()
            }),
        ),
        (
            "short-break",
            templates.render(&ServiceView {
                short_break: Some(ShortBreak {
                    booking: Fact::unknown("Booking"),
                    food: Fact::unknown("Food"),
                    transport: Fact::unknown("Transport"),
                    ..ShortBreak::default()
                }),
                ..service()
            }),
        ),
        (
            "advice-line",
            templates.render(&ServiceView { advice_line: Some(AdviceLine::default()), ..service() }),
        ),
        ("setting", templates.render(&ServiceView { setting: Some(Setting::default()), ..service() })),
        (
            "pathway",
            templates.render(&PathwayView {
                frame: f(),
                entry: e(),
                ages: Fact::unknown("Ages"),
                area: Fact::unknown("Area"),
                total_time: Fact::unknown("How long it takes"),
                steps: vec![Step { number: 1, title: "A step".to_owned(), ..Step::default() }],
                ..PathwayView::default()
            }),
        ),
        ("guide", templates.render(&GuideView { frame: f(), entry: e(), ..GuideView::default() })),
        (
            "organisation",
            templates.render(&OrganisationView {
                frame: f(),
                entry: e(),
                kind: Fact::unknown("Kind"),
                area: Fact::unknown("Area"),
                ..OrganisationView::default()
            }),
        ),
        (
            "venue",
            templates.render(&VenueView {
                frame: f(),
                entry: e(),
                area: Fact::unknown("Area"),
                ..VenueView::default()
            }),
        ),
        ("news", templates.render(&NewsView { frame: f(), entry: e(), ..NewsView::default() })),
        (
            "event",
            templates.render(&EventView {
                frame: f(),
                entry: e(),
                start: Day::new("2026-12-03", "3 December 2026"),
                who: Fact::unknown("Who it is for"),
                ages: Fact::unknown("Ages"),
                cost: Fact::unknown("Cost"),
                booking: Fact::unknown("Booking"),
                ..EventView::default()
            }),
        ),
        (
            "document",
            templates.render(&DocumentView {
                frame: f(),
                entry: e(),
                file: Link::new("Get the document", "/documents/files/a.pdf"),
                format: "PDF".to_owned(),
                size: Some(Fact::unknown("Size")),
                pages: Some(Fact::unknown("Length")),
                accessible: Fact::unknown("Accessible"),
                ..DocumentView::default()
            }),
        ),
        ("feedback", templates.render(&FeedbackView { frame: f(), entry: e(), ..FeedbackView::default() })),
        (
            "feedback-log",
            templates.render(&FeedbackLogView { frame: f(), title: title(), ..FeedbackLogView::default() }),
        ),
        ("list", templates.render(&ListView { frame: f(), title: title(), ..ListView::default() })),
        ("browse", templates.render(&BrowseView { frame: f(), title: title(), ..BrowseView::default() })),
        ("a-to-z", templates.render(&AToZView { frame: f(), title: title(), ..AToZView::default() })),
        (
            "glossary",
            templates.render(&GlossaryView { frame: f(), title: title(), ..GlossaryView::default() }),
        ),
        (
            "easy-read",
            templates.render(&EasyReadView { frame: f(), title: title(), ..EasyReadView::default() }),
        ),
        (
            "easy-read-home",
            templates.render(&EasyReadHomeView { frame: f(), title: title(), ..EasyReadHomeView::default() }),
        ),
        ("contact", templates.render(&ContactView { frame: f(), title: title(), ..ContactView::default() })),
        ("urgent", templates.render(&UrgentView { frame: f(), title: title(), ..UrgentView::default() })),
        ("my-list", templates.render(&MyListView { frame: f(), title: title(), ..MyListView::default() })),
        ("offline", templates.render(&OfflineView { frame: f(), title: title(), ..OfflineView::default() })),
        ("search", templates.render(&SearchView { frame: f(), title: title(), ..SearchView::default() })),
        ("credits", templates.render(&CreditsView { frame: f(), title: title(), ..CreditsView::default() })),
        (
            "coverage",
            templates.render(&CoverageView { frame: f(), title: title(), ..CoverageView::default() }),
        ),
        ("editors", templates.render(&EditorsView { frame: f(), title: title(), ..EditorsView::default() })),
        (
            "picture-sheet",
            templates.render(&PictureSheetView { frame: f(), title: title(), ..PictureSheetView::default() }),
        ),
        ("404", templates.render(&NotFoundView { frame: f(), ..NotFoundView::default() })),
    ]
}

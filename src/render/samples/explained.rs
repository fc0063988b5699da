//! Sample Easy Read pages, the glossary, contact, urgent help and credits.

use super::parts::{checked, contact, html, links, phone, picture, suggest, words};
use super::ways_in::letters;
use crate::render::view::contact::Contact;
use crate::render::view::contact_page::ContactView;
use crate::render::view::credits::{Credit, CreditsView};
use crate::render::view::day::Checked;
use crate::render::view::easy_read::{ContactPictures, EasyFurniture, EasyReadView, EasySection, EasyWord};
use crate::render::view::easy_read_home::{EasyGroup, EasyReadHomeView};
use crate::render::view::editors::{
    EditorsTask, EditorsView, NamedPicture, PictureGap, PictureGroup, PictureSheetView, ShareRow,
};
use crate::render::view::entry::Format;
use crate::render::view::frame::Frame;
use crate::render::view::glossary::{GlossaryView, Term, TermGroup};
use crate::render::view::html::Html;
use crate::render::view::link::{Link, WayIn};
use crate::render::view::picture::Statement;
use crate::render::view::urgent::{UrgentItem, UrgentView};

pub fn glossary(frame: Frame) -> GlossaryView {
    GlossaryView {
        frame,
        title: "Words explained".to_owned(),
        intro: Some(html("Hard words, and what they mean.")),
        letters: letters(),
        groups: vec![TermGroup {
            letter: "E".to_owned(),
            id: "e".to_owned(),
            terms: vec![Term {
                id: "ehc-plan".to_owned(),
                term: "EHC plan".to_owned(),
                stands_for: Some("Education, health and care plan".to_owned()),
                short: "A legal document that says what help a child must get.".to_owned(),
                long: Some(html("It is for children and young people up to 25.")),
                aliases: words(&["EHCP"]),
                easy_read: Some("A plan that says what help you get.".to_owned()),
                law: Some("Children and Families Act 2014, section 37".to_owned()),
                retired: Some("We used to say: statement of special educational needs.".to_owned()),
            }],
        }],
    }
}

pub fn statements() -> Vec<Statement> {
    let statement =
        |emoji: &str, words: &str| Statement { picture: picture(emoji), words: Html::ready(words) };
    vec![
        statement("📞", "You can <strong>call</strong> the advice line."),
        statement("👪", "It is for parents and carers."),
        Statement { picture: None, words: Html::ready("<strong>Call</strong> means talk on the phone.") },
    ]
}

pub fn contact_pictures() -> ContactPictures {
    ContactPictures {
        phone: picture("📞"),
        sms: picture("📱"),
        email: picture("📧"),
        web: picture("💻"),
        post: picture("✉"),
        hours: picture("🕘"),
    }
}

pub fn furniture() -> EasyFurniture {
    EasyFurniture {
        from: picture("🏛"),
        ask: picture("🤝"),
        hard_words: picture("📖"),
        standard: picture("📄"),
    }
}

pub fn easy_read(frame: Frame) -> EasyReadView {
    EasyReadView {
        frame,
        quick_exit: Some("https://www.bbc.co.uk/weather".to_owned()),
        title: "The DEAL advice line".to_owned(),
        summary: Some("You can call and ask about autism and ADHD.".to_owned()),
        standard: Link::new("DEAL advice line", "/services/deal-advice-line.html"),
        standard_on_paper: "local-offer.example.org/services/deal-advice-line.html".to_owned(),
        from: "Dorset Council and NHS Dorset".to_owned(),
        furniture: furniture(),
        word_list: vec![EasyWord {
            term: "referral".to_owned(),
            meaning: "A referral is when someone asks a team to help you.".to_owned(),
        }],
        sections: vec![
            EasySection { heading: Some("What is it?".to_owned()), statements: statements() },
            EasySection { heading: None, statements: statements() },
        ],
        facts: vec![Statement { picture: picture("💷"), words: Html::ready("It is free.") }],
        contacts: vec![contact()],
        contact_pictures: contact_pictures(),
        paper: Some(Link::new(
            "A copy to print (PDF, 3 pages, 45 KB)",
            "/services/deal-advice-line.easy.pdf",
        )),
        formats: vec![Format {
            label: "Polski".to_owned(),
            url: "/services/deal-advice-line.pl.html".to_owned(),
            lang: Some("pl".to_owned()),
            ..Format::default()
        }],
        checked: Some(checked()),
        checked_by_people: Some("Dorset People First read this page on 1 September 2026.".to_owned()),
        behind: true,
        suggest: Some(suggest()),
        home: Link::new("All Easy Read pages", "/easy-read/index.html"),
    }
}

pub fn easy_read_home(frame: Frame) -> EasyReadHomeView {
    let pages = ["The DEAL advice line", "Speech therapy"].map(|text| WayIn {
        text: text.to_owned(),
        url: "/services/deal-advice-line.easy.html".to_owned(),
        note: Some("You can call and ask for help.".to_owned()),
        picture: picture("📞"),
        ..WayIn::default()
    });
    EasyReadHomeView {
        frame,
        title: "Easy Read".to_owned(),
        from: "Dorset Council and NHS Dorset".to_owned(),
        furniture: furniture(),
        intro: statements(),
        groups: vec![EasyGroup { heading: "Advice".to_owned(), pages: pages.to_vec() }],
        contacts: vec![contact()],
        contact_pictures: contact_pictures(),
    }
}

pub fn contact_page(frame: Frame) -> ContactView {
    ContactView {
        frame,
        title: "Contact us and get help".to_owned(),
        intro: Some(html("You can ask about anything on this site.")),
        first: Contact {
            role: "Family Information Service".to_owned(),
            purpose: Some("For any question about this site or about help for your child.".to_owned()),
            ..contact()
        },
        others: vec![
            Contact { purpose: Some("For advice that is independent".to_owned()), ..contact() },
            contact(),
        ],
        other_formats: Some(html("We can print any page and post it to you.")),
        suggest: Some(suggest()),
        more: links(&["How to complain", "Tell us what you think"]),
    }
}

pub fn urgent(frame: Frame) -> UrgentView {
    let item = |heading: &str, level: &str, shown: &str, dial: &str| UrgentItem {
        heading: heading.to_owned(),
        level: level.to_owned(),
        words: html("Ask for an ambulance, the police or the fire service."),
        phone: Some(phone(shown, dial)),
        relay: Some(phone("18000", "18000")),
        sms: Some(phone("85258", "85258")),
        hours: Some("All day, every day".to_owned()),
        link: Some(Link::new("CAMHS", "/services/salt.html")),
    };
    UrgentView {
        frame,
        title: "Urgent help".to_owned(),
        intro: Some(html("Ring now. Do not wait.")),
        items: vec![
            item("Someone’s life is in danger", "emergency", "999", "999"),
            item("A mental health crisis", "urgent", "111, option 2", "111"),
            item("You are worried about a child’s safety", "soon", "01632 960300", "+441632960300"),
        ],
        quick_exit: Some("https://www.bbc.co.uk/weather".to_owned()),
        checked: Some(Checked { overdue: true, ..checked() }),
    }
}

pub fn credits(frame: Frame) -> CreditsView {
    CreditsView {
        frame,
        title: "Pictures and credits".to_owned(),
        intro: Some(html("Who made the pictures on this site.")),
        credits: vec![Credit {
            work: "Twemoji".to_owned(),
            by: "Twitter and other contributors".to_owned(),
            licence: Link::new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            source: Some(Link::new("Twemoji", "https://github.com/jdecked/twemoji")),
            changes: Some("Not changed".to_owned()),
            used: Some(61),
        }],
    }
}

pub fn editors(frame: Frame) -> EditorsView {
    EditorsView {
        frame,
        title: "For editors".to_owned(),
        shares: vec![ShareRow {
            kind: "Services".to_owned(),
            entries: 84,
            written: 23,
            current: 22,
            tested: 1,
            held_back: 2,
        }],
        tasks: vec![EditorsTask {
            heading: "No Easy Read yet".to_owned(),
            how: "Run local-offer easy-read.".to_owned(),
            pages: vec![Link::new("Portage", "/services/portage.html")],
        }],
        pictures: Link::new("Every picture by name", "/editors-pictures.html"),
    }
}

pub fn picture_sheet(frame: Frame) -> PictureSheetView {
    PictureSheetView {
        frame,
        title: "Pictures by name".to_owned(),
        groups: vec![PictureGroup {
            heading: "Pictures that come with the program".to_owned(),
            pictures: vec![NamedPicture {
                written: ":phone:".to_owned(),
                other_words: Some("call, telephone".to_owned()),
                picture: picture("📞").unwrap_or_default(),
            }],
        }],
        gaps: vec![PictureGap {
            names: "autism, autistic".to_owned(),
            advice: "Show what the sentence is about.".to_owned(),
        }],
    }
}

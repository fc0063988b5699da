//! The print edition as PDF: made where the settings ask for it, spoken of where it was made, and never left out in silence.

use crate::offer::{SITE, names, said, with};
#[cfg(feature = "pdf")]
use crate::offer::{built, page};

const TWIN: &str = "---\ntitle: Help with talking\nsummary: We help you to talk.\n---\n## What is it?\n\n:speech: We help you to talk.\n\n:phone: You can call us.\n";

fn asking_for(pdf: &str) -> String {
    format!("{SITE}pdf: {pdf}\n")
}

#[test]
fn an_unknown_wish_is_a_fault() {
    let site = asking_for("{easyread: true}");
    assert!(names(&with([("content/site.yaml", site.as_str())])).contains(&"unknown-field"));
}

#[test]
fn a_site_that_does_not_ask_for_pdf_hears_nothing_of_it() {
    for wish in ["{}", "{easy_read: false, pathways: false}"] {
        let site = asking_for(wish);
        let folder = with([("content/site.yaml", site.as_str()), ("content/services/salt.easy.md", TWIN)]);
        assert!(!said(&folder).to_lowercase().contains("pdf"), "{}", said(&folder));
    }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_that_cannot_make_pdf_says_so_at_the_line_that_asks() {
    let site = asking_for("{easy_read: true}");
    insta::assert_snapshot!(said(&with([("content/site.yaml", site.as_str())])));
}

#[cfg(feature = "pdf")]
#[test]
fn a_page_leads_to_its_paper_and_says_how_long_and_how_large_it_is() {
    let site = asking_for("{easy_read: true, pathways: true}");
    let outcome = built(&with([
        ("content/site.yaml", site.as_str()),
        ("content/services/salt.easy.md", TWIN),
        ("content/pathways/asking.md", PATHWAY),
    ]));
    let faults: Vec<_> = outcome.diagnostics.iter().filter(|found| found.name.contains("pdf")).collect();
    assert!(faults.is_empty(), "{faults:?}");
    for (html, paper) in [
        ("services/salt.easy.html", "services/salt.easy.pdf"),
        ("pathways/asking.html", "pathways/asking.pdf"),
    ] {
        let bytes = outcome.output.get(paper).unwrap_or_else(|| panic!("there is no {paper}"));
        assert!(bytes.starts_with(b"%PDF-1.7"));
        let html = page(&outcome, html);
        let name = paper.rsplit('/').next().expect("a name");
        let (_, link) = html.split_once(&format!("{name}\">")).unwrap_or_else(|| panic!("{html}"));
        let words = link.split("</a>").next().expect("words");
        let kilobytes = (bytes.len() + 500) / 1_000;
        assert!(words.starts_with("A copy to print (PDF, "), "{words}");
        assert!(words.ends_with(&format!(" pages, {kilobytes} KB)")), "{words} of {} bytes", bytes.len());
    }
    let html = page(&outcome, "services/salt.html");
    assert!(!html.contains("salt.pdf"), "a service has no paper of its own");
}

#[cfg(feature = "pdf")]
#[test]
fn a_paper_is_made_only_of_what_is_asked_for() {
    let site = asking_for("{pathways: true}");
    let outcome = built(&with([
        ("content/site.yaml", site.as_str()),
        ("content/services/salt.easy.md", TWIN),
        ("content/pathways/asking.md", PATHWAY),
    ]));
    let papers: Vec<String> = outcome
        .output
        .iter()
        .map(|(path, _)| path.to_string())
        .filter(|path| path.ends_with(".pdf"))
        .collect();
    assert_eq!(papers, ["pathways/asking.pdf"]);
    assert!(!page(&outcome, "services/salt.easy.html").contains("PDF"));
}

#[cfg(feature = "pdf")]
#[test]
fn what_keeps_a_paper_from_being_read_is_said_at_the_authors_line() {
    let site = asking_for("{easy_read: true}");
    let smile = TWIN.replace("You can call us.", "You can call us \u{1f600}.");
    let folder =
        with([("content/site.yaml", site.as_str()), ("content/services/salt.easy.md", smile.as_str())]);
    let said = said(&folder);
    let (_, finding) = said.split_once("error[pdf-letter-missing]").unwrap_or_else(|| panic!("{said}"));
    insta::assert_snapshot!(finding.split("\n\n").next().expect("a finding"));
}

#[cfg(feature = "pdf")]
#[test]
fn a_typeface_that_is_not_there_is_said_at_the_line_that_names_it() {
    let site = asking_for("{easy_read: true, font: {regular: council.ttf, bold: council-bold.ttf}}");
    insta::assert_snapshot!(said(&with([("content/site.yaml", site.as_str())])));
}

#[cfg(feature = "pdf")]
#[test]
fn the_same_offer_gives_the_same_papers_on_any_number_of_cores() {
    let site = asking_for("{easy_read: true, pathways: true}");
    let papers = |threads: usize| {
        let folder = with([
            ("content/site.yaml", site.as_str()),
            ("content/services/salt.easy.md", TWIN),
            ("content/pathways/asking.md", PATHWAY),
        ]);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let outcome = pool.install(|| built(&folder));
        let files = outcome.output.iter().filter(|(path, _)| path.as_str().ends_with(".pdf"));
        files.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect::<Vec<_>>()
    };
    let first = papers(1);
    assert_eq!(first.len(), 2);
    assert!(first == papers(3), "the papers differ");
}

#[cfg(feature = "pdf")]
const PATHWAY: &str = "---\ntitle: Asking for help with talking\nsummary: What to do step by step when a child finds it hard to talk or to understand.\nfor: Families.\nstarts_when: You worry.\nlead: council\nowner: council\narea: {covers: [anyshire]}\ntotal_time: {text: 4 weeks, source: The team}\nsteps:\n  - {title: Notice, what: You see it., who_does: [family]}\n  - {title: Ask, what: Ring the team., who_does: [family], contact: salt}\nurgent: Ring 999.\nrights: You may ask.\nif_refused: Ask why.\nafter: Talk.\nchecked: {on: 2026-10-05, by: Information officer, how: phone}\nreview_by: 2027-10-01\n---\n";

//! What must hold of every paper: a reader can follow its lines, nothing is cut in two, and a screen reader hears it in
//! order. The tags are read from the file itself.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::line::{Limits as LineLimits, lines};
use super::paper::{Block, Item, Measure, Paper, Plate, Words};
use super::place::{Binding, MARGIN, PAPER, Page, pages};
use super::shape::Shaper;
use super::typeface::Typeface;
use super::{Printed, Refusal, print};
use crate::render::pictures::{Limits, OwnPicture, Shelf, svg};
use crate::render::view::picture::Picture;

const SENTENCE: &str =
    "You can ask the people at the front desk to read all of this page to you, as often as you like.";

fn phone(alt: &str) -> Option<Picture> {
    Shelf::empty().named("phone").map(|picture| Picture { alt: alt.to_owned(), ..picture })
}

fn statement(words: &str) -> Block {
    Block::Statement(Plate::Large, phone(""), vec![Words::plain(words)])
}

fn paper(blocks: Vec<Block>) -> Paper {
    let title = [Block::Heading(1, "Getting help".to_owned())];
    Paper {
        title: "Getting help (Easy Read)".to_owned(),
        language: "en-GB".to_owned(),
        from: "Test Council".to_owned(),
        about: "How to get help.".to_owned(),
        measure: Measure::EasyRead,
        blocks: title.into_iter().chain(blocks).collect(),
    }
}

fn printed(paper: &Paper) -> Printed {
    print(paper, &Typeface::built_in(), &Shelf::empty()).expect("it can be printed")
}

fn placed(paper: &Paper) -> Vec<Page> {
    pages(paper, &mut Shaper::new(&Typeface::built_in()))
}

/// The words of each line.
fn broken(words: &str, width: f32) -> Vec<String> {
    let typeface = Typeface::built_in();
    let limits = LineLimits { size: 16.0, width, letters: 45 };
    let set = lines(&[Words::plain(words)], limits, &mut Shaper::new(&typeface));
    for line in &set {
        let wide: f32 = line.stretches.iter().map(|it| it.width).sum();
        assert!(wide <= width + 0.5, "{wide} points in {width}");
    }
    set.iter().map(|line| line.stretches.iter().map(|it| it.text.as_str()).collect()).collect()
}

#[test]
fn a_line_has_at_most_45_letters_and_no_word_is_cut() {
    for width in [120.0, 360.0, 480.0] {
        let lines = broken(SENTENCE, width);
        assert!(lines.iter().all(|line| line.chars().count() <= 45), "{lines:?}");
        assert_eq!(lines.join(" "), SENTENCE, "every word stands whole");
    }
    assert_eq!(broken("Monday\u{a0}to\u{a0}Friday  is\nopen", 400.0), ["Monday\u{a0}to\u{a0}Friday is open"]);
}

#[test]
fn what_nobody_sees_is_not_set() {
    assert_eq!(broken("Bourne\u{ad}mouth\u{feff}, Poole\u{200b}", 400.0), ["Bournemouth, Poole"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_the_words_they_are_printed_or_refused(words in ".{0,200}", width in 1.0f32..600.0) {
        let typeface = Typeface::built_in();
        let limits = LineLimits { size: 16.0, width, letters: 45 };
        let set = lines(&[Words::plain(&words)], limits, &mut Shaper::new(&typeface));
        prop_assert!(set.iter().all(|line| !line.stretches.is_empty()));
        let made = print(&paper(vec![statement(&words)]), &typeface, &Shelf::empty());
        prop_assert!(!matches!(made, Err(Refusal::NotAccessible(_))), "{made:?}");
    }
}

#[test]
fn only_what_fits_no_line_is_cut_after_a_mark_if_there_is_one() {
    assert_eq!(
        broken("See www.example.org/help/for/children-and-young-people.html", 200.0),
        ["See", "www.example.org/help/", "for/children-and-young-", "people.html"]
    );
    let long = "x".repeat(100);
    assert_eq!(broken(&long, 400.0).concat(), long);
}

#[test]
fn no_statement_is_cut_in_two_and_no_heading_is_the_last_of_a_page() {
    for before in 1..12 {
        let mut blocks = Vec::new();
        for section in 0..6 {
            blocks.push(Block::Heading(2, format!("Part {section}")));
            blocks.extend((0..(before + section) % 5 + 1).map(|_| statement(SENTENCE)));
        }
        let paper = paper(blocks);
        let pages = placed(&paper);
        assert!(pages.len() > 2);
        let mut met = Vec::new();
        for page in &pages {
            met.extend(page.0.iter().map(|(_, piece)| piece.block));
            let (top, last) = page.0.last().expect("no page is empty");
            assert_eq!(last.binding, Binding::Loose, "a heading stands alone");
            assert!(top + last.height < PAPER.1 - MARGIN, "it stands above the number of the page");
        }
        assert_eq!(met, (0..paper.blocks.len()).collect::<Vec<_>>(), "each block stands once, in order");
    }
}

#[test]
fn what_fits_no_page_goes_on_over_the_next_and_loses_no_word() {
    let long = vec![SENTENCE; 40].join(" ");
    let pages = placed(&paper(vec![statement(&long)]));
    assert!(pages.len() > 2);
    let lines = pages.iter().flat_map(|page| &page.0).filter(|(_, piece)| piece.block == 1);
    let words: Vec<String> = lines
        .flat_map(|(_, piece)| &piece.lines)
        .map(|line| line.stretches.iter().map(|it| it.text.as_str()).collect())
        .collect();
    assert_eq!(words.join(" "), long);
    assert_eq!(printed(&paper(vec![statement(&long)])).pages, pages.len());
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = paper(vec![statement(SENTENCE), statement("Ring us.")]);
    assert!(printed(&paper) == printed(&paper));
}

/// The tags of a paper in the order in which they are read out, with the words that stand for a picture.
fn tags(paper: &Paper) -> Vec<String> {
    let bytes = printed(paper).bytes;
    let text = String::from_utf8_lossy(&bytes);
    let object = |text| str::split_once(text, " 0 obj").map(|(number, it)| (number.trim(), it));
    let objects: BTreeMap<&str, &str> = text.split("endobj").filter_map(object).collect();
    let root = objects.iter().find(|(_, object)| object.contains("/StructElem/S/Document"));
    let mut waiting = vec![*root.expect("there is a tree").0];
    let mut tags = Vec::new();
    while let Some(object) = waiting.pop().and_then(|number| objects.get(number)) {
        let Some((_, element)) = object.split_once("/StructElem/S/") else { continue };
        let kind = element.split(['/', '<', '>']).next().unwrap_or_default();
        let alt = element.split_once("/Alt(").and_then(|(_, rest)| rest.split(')').next());
        tags.push(alt.map_or(kind.to_owned(), |alt| format!("{kind}: {alt}")));
        let children = element.split_once("/K[").and_then(|(_, rest)| rest.split(']').next());
        let outside =
            children.unwrap_or_default().split("<<").map(|part| part.rsplit(">>").next().unwrap_or(part));
        let children: Vec<&str> = outside.flat_map(|part| part.split_inclusive(" R")).collect();
        let numbers = children.iter().rev().filter_map(|child| child.strip_suffix(" 0 R"));
        waiting.extend(numbers.map(|child| child.rsplit(' ').next().unwrap_or(child)));
    }
    tags
}

#[test]
fn a_screen_reader_hears_headings_words_lists_and_links_and_no_picture_that_says_the_same() {
    let item = |label: &str| {
        Block::Item(Item { label: label.to_owned(), lines: vec![Words::plain("First")], ..Item::default() })
    };
    for (blocks, expected) in [
        (vec![statement("Ring us.")], &["P"][..]),
        (
            vec![Block::Statement(Plate::Large, phone("A phone"), vec![Words::plain("Ring us.")])],
            &["Figure: A phone", "P"],
        ),
        (vec![Block::Picture(phone("A phone").expect("it is there"))], &["Figure: A phone"]),
        (vec![Block::Heading(2, "Who?".to_owned()), statement("You.")], &["H2", "P"]),
        (
            vec![item("1."), item("2."), statement("Then rest.")],
            &["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "P"],
        ),
        (vec![Block::line(Words::link("Our page", "https://www.example.org/"))], &["P", "Link"]),
    ] {
        let expected: Vec<&str> = ["Document", "H1"].iter().chain(expected).copied().collect();
        assert_eq!(tags(&paper(blocks)), expected);
    }
}

#[test]
fn the_file_says_that_it_is_accessible_what_it_is_called_and_in_which_language() {
    let bytes = printed(&paper(vec![statement("Ring us.")])).bytes;
    let text = String::from_utf8_lossy(&bytes);
    for said in [
        "%PDF-1.7",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(en-GB)",
        "/DisplayDocTitle true",
        "/Marked true",
        "Getting help (Easy Read)",
        "Test Council",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn a_link_over_two_lines_is_one_link_and_a_second_link_another() {
    let long = "the page of the council about help for children who need more help than others";
    let words = Words::plain("See ")
        .then(Words::link(long, "https://www.example.org/a"))
        .then(Words::plain(" and "))
        .then(Words::link("this one", "https://www.example.org/b"));
    let tags = tags(&paper(vec![Block::Paragraph(vec![words])]));
    assert_eq!(tags.iter().filter(|tag| *tag == "Link").count(), 2, "{tags:?}");
}

#[test]
fn what_could_not_be_read_by_everybody_is_refused() {
    let hebrew = "\u{5e9}\u{5dc}\u{5d5}\u{5dd}";
    let gone = Picture { src: "/pictures/gone.svg".to_owned(), width: 1, height: 1, ..Picture::default() };
    let silent = Words::plain("See ").then(Words::link(" ", "https://www.example.org/"));
    for (block, refusal) in [
        (statement("Yes \u{1f600}"), Refusal::Letters(['\u{1f600}'].into())),
        (statement("A \u{4e2d} B \u{6587}"), Refusal::Letters(['\u{4e2d}', '\u{6587}'].into())),
        (statement(hebrew), Refusal::Letters(hebrew.chars().collect())),
        (Block::line(silent), Refusal::SilentLink("https://www.example.org/".to_owned())),
        (Block::Picture(gone), Refusal::Picture("/pictures/gone.svg".to_owned())),
    ] {
        let made = print(&paper(vec![block]), &Typeface::built_in(), &Shelf::empty());
        assert_eq!(made, Err(refusal));
    }
    let nameless = Paper { title: String::new(), ..paper(vec![statement("Ring us.")]) };
    let made = print(&nameless, &Typeface::built_in(), &Shelf::empty());
    assert!(matches!(made, Err(Refusal::NotAccessible(_))), "{made:?}");
}

#[test]
fn every_built_in_picture_can_be_drawn() {
    let statement = |name: &str| {
        Block::Statement(Plate::Small, Shelf::empty().named(name), vec![Words::plain(name.replace('-', " "))])
    };
    let shelf = Shelf::empty();
    let blocks: Vec<Block> = shelf.names().into_iter().map(statement).collect();
    assert!(blocks.len() > 100, "{} pictures", blocks.len());
    assert!(printed(&paper(blocks)).pages > 10);
}

#[test]
fn words_in_a_drawing_of_the_council_are_drawn() {
    let with = |words: &str| {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><rect width=\"9\" height=\"9\"/><text y=\"50\">{words}</text></svg>"
        );
        let read = svg::read("exit.svg", drawing.as_bytes(), &Limits::default()).expect("it is harmless");
        let shelf = Shelf::new(vec![OwnPicture::drawing("exit.svg", read)]);
        let block = Block::Statement(Plate::Large, shelf.named("exit"), vec![Words::plain("Go out.")]);
        print(&paper(vec![block]), &Typeface::built_in(), &shelf).expect("it can be printed").bytes.len()
    };
    assert!(with("Exit") > with("") + 100, "{} and {}", with("Exit"), with(""));
}

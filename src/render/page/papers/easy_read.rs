//! An Easy Read page on paper: who it is from, that it is all right to ask for help, the statements, the hard words, how
//! to get in touch, and who checked it (the order of PIF, Easy Read Matters, and of the Australian Style Manual).

use super::contact;
use crate::render::page::plan::Fixed;
use crate::render::page::scene::Scene;
use crate::render::pdf::paper::{Block, Measure, Paper, Plate, Words};
use crate::render::pdf::prose::{Addresses, Links, lines, short};
use crate::render::view::easy_read::{EasyReadView, EasyWord};
use crate::render::view::picture::{Picture, Statement};

/// The paper.
pub(super) fn paper(scene: &Scene<'_>, view: &EasyReadView) -> Paper {
    let base_url = scene.site.config().settings.base_url.as_str();
    let links = Links { base_url, addresses: Addresses::Left };
    let statement =
        |it: &Statement| Block::Statement(Plate::Large, it.picture.clone(), lines(&it.words, links));
    let heading = |words: &str| Block::Heading(2, words.to_owned());

    let mut blocks = vec![Block::Kind("Easy Read".to_owned()), Block::Heading(1, view.title.clone())];
    blocks.extend(view.summary.iter().map(|summary| Block::line(Words::plain(summary))));
    blocks.extend(start(view, base_url));
    for section in &view.sections {
        blocks.extend(section.heading.as_deref().map(heading));
        blocks.extend(section.statements.iter().map(statement));
    }
    if !view.facts.is_empty() {
        blocks.push(heading("When, where and cost"));
        blocks.extend(view.facts.iter().map(statement));
    }
    if !view.word_list.is_empty() {
        blocks.push(heading("Hard words"));
        blocks.extend(view.word_list.iter().map(hard_word));
    }
    if !view.contacts.is_empty() {
        blocks.push(heading("How to contact us"));
        for it in &view.contacts {
            blocks.push(Block::Heading(3, it.role.clone()));
            blocks.extend(contact::easy(it, &view.contact_pictures));
        }
    }
    blocks.push(heading("About this page"));
    blocks.push(Block::Paragraph(end(view)));
    blocks.extend(credits(scene, &blocks));
    Paper {
        title: format!("{} (Easy Read)", view.title),
        language: view.frame.lang.clone(),
        from: view.from.clone(),
        about: view.frame.description.clone(),
        measure: Measure::EasyRead,
        blocks,
    }
}

/// What one should know first.
fn start(view: &EasyReadView, base_url: &str) -> Vec<Block> {
    let fixed =
        |picture: &Option<Picture>, lines: Vec<Words>| Block::Statement(Plate::Small, picture.clone(), lines);
    let hard = Words::plain("Hard words are in ").then(Words::bold("bold"));
    let address = format!("{}{}", base_url.trim_end_matches('/'), view.standard.url);
    let mut blocks = vec![
        Block::Heading(2, "Before you start".to_owned()),
        fixed(&view.furniture.from, vec![Words::plain(format!("This is from {}.", view.from))]),
        fixed(&view.furniture.ask, vec![Words::plain("You can ask someone to help you read this.")]),
        fixed(&view.furniture.hard_words, vec![hard.then(Words::plain(". We say what they mean."))]),
        fixed(
            &view.furniture.standard,
            vec![
                Words::plain("There is a page with more words:"),
                Words::link(short(&address), address.clone()),
            ],
        ),
    ];
    if view.behind {
        let words = "The page with more words has changed. We are checking this Easy Read page.";
        blocks.push(Block::line(Words::bold(words)));
    }
    blocks
}

fn hard_word(word: &EasyWord) -> Block {
    Block::Paragraph(vec![Words::bold(&word.term), Words::plain(&word.meaning)])
}

/// When and by whom it was checked.
fn end(view: &EasyReadView) -> Vec<Words> {
    let mut lines = Vec::new();
    match &view.checked {
        Some(checked) => {
            lines.push(Words::plain(format!("We checked this page on {}.", checked.on.words)));
            if !checked.by.is_empty() {
                lines.push(Words::plain(format!("It was checked by {}.", checked.by)));
            }
        }
        None => lines.push(Words::plain("We do not know when this page was checked.")),
    }
    lines.extend(view.checked_by_people.iter().map(Words::plain));
    lines
}

/// Whose work the built-in pictures are, where any stands on the paper: their licence asks for it.
fn credits(scene: &Scene<'_>, blocks: &[Block]) -> Option<Block> {
    let built_in = |block: &Block| matches!(block, Block::Statement(_, Some(picture), _) if picture.src.starts_with("/pictures/built-in/"));
    let credit = scene.shelf.credits().into_iter().next().filter(|_| blocks.iter().any(built_in))?;
    let base_url = scene.site.config().settings.base_url.as_str().trim_end_matches('/');
    let page = format!("{base_url}{}", Fixed::Credits.url());
    Some(Block::Paragraph(vec![
        Words::plain(format!("Pictures: {}, ", credit.work))
            .then(Words::link(credit.licence.text, credit.licence.url))
            .then(Words::plain(".")),
        Words::plain("Who made them: ").then(Words::link(short(&page), page.clone())),
    ]))
}

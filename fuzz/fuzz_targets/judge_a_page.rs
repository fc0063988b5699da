//! Any bytes as a page of a site that was not made here, judged by every rule: nothing may panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use local_offer::check;
use local_offer::check::chosen::Chosen;
use local_offer::check::ground::Ground;
use local_offer::check::scene::PagesScene;
use local_offer::fact::{Fact as _, WebAddress};
use local_offer::page::Page;

fuzz_target!(|bytes: &[u8]| {
    let address = WebAddress::parse("https://council.example/").expect("an address");
    // The page is its own neighbour, style sheet and picture.
    let files = |_: &str| Some(bytes.into());
    let ground = Ground::new(&address, &files);
    let html = String::from_utf8_lossy(bytes).into_owned();
    let every = Chosen::every();
    // The first bit says whether it is read as HTML or as XML.
    let path = if bytes.first().is_some_and(|first| first & 1 == 1) { "a.xhtml" } else { "a.html" };
    let judged = check::page(&Page::foreign(path, html), &ground, &every);
    let facts = [judged.facts];
    check::pages(&PagesScene::new(&facts, &|_| false), &every);
});

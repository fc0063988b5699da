//! Runs the rules that were chosen: on entries, on pages, on all pages together, and on the offer as a whole.

use super::chosen::Chosen;
use super::doubt::Doubt;
use super::easy_read::scene::TwinScene;
use super::facts::PageFacts;
use super::findings::{Findings, Sheet};
use super::ground::Ground;
use super::lines::Lines;
use super::rule::{Check, Rule};
use super::scene::{EntryScene, PageScene, PagesScene, SiteScene, WordsScene};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fact::Date;
use crate::page::Page;
use crate::site::Site;
use crate::site::entry::Entry;

/// Judges every entry as its author wrote it, and the words that stand outside of entries.
pub fn entries(site: &Site, today: Date) -> Diagnostics {
    let chosen = Chosen::by(site.config());
    let mut found: Diagnostics =
        site.entries().flat_map(|entry| self::entry(site, entry, &chosen, today)).collect();
    found.extend(words(&WordsScene::elsewhere(site), &chosen));
    found
}

/// Judges one entry.
fn entry(site: &Site, entry: &Entry, chosen: &Chosen, today: Date) -> Diagnostics {
    let scene = EntryScene::new(site, entry, today);
    let twin = TwinScene::of(&scene);
    run(chosen, None, |rule, findings| match rule.check {
        Check::Entry(check) => check(&scene, findings),
        Check::Words(check) => check(&scene.words, findings),
        Check::EasyRead(check) => {
            if let Some(twin) = &twin {
                check(twin, findings);
            }
        }
        Check::Page(_) | Check::Pages(_) | Check::Site(_) => {}
    })
    .found
}

/// Judges words that stand outside of entries.
fn words(scene: &WordsScene<'_>, chosen: &Chosen) -> Diagnostics {
    run(chosen, None, |rule, findings| {
        if let Check::Words(check) = rule.check {
            check(scene, findings);
        }
    })
    .found
}

/// What came of judging one page.
#[derive(Debug)]
pub struct Judged {
    /// What is to be known of it when all pages are judged together.
    pub facts: PageFacts,
    /// What is wrong.
    pub found: Diagnostics,
    /// What a person must look at.
    pub doubts: Vec<Doubt>,
}

/// Judges one page as it ships.
pub fn page(page: &Page, ground: &Ground<'_>, chosen: &Chosen) -> Judged {
    let (document, styles) = ground.dressed(page.route.path(), page.document());
    let scene = PageScene::new(ground, page, (&document, &styles));
    let lines = Lines::new(&page.html);
    let sheet = Sheet { page, lines: &lines, hosts: &scene.hosts };
    let Verdicts { found, doubts } = run(chosen, Some(sheet), |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(&scene, findings);
        }
    });
    Judged { facts: PageFacts::of(&scene, &lines), found, doubts }
}

/// Judges all pages together, whoever made them; `each` takes what is found.
pub fn pages(scene: &PagesScene<'_>, chosen: &Chosen, each: &mut dyn FnMut(Diagnostic)) {
    for rule in chosen.rules() {
        if let Check::Pages(check) = rule.check {
            let mut findings = Findings::passed_on(rule, each);
            check(scene, &mut findings);
            findings.finish();
        }
    }
}

/// Judges the whole offer.
pub fn site(scene: &SiteScene<'_>) -> Diagnostics {
    run(&Chosen::by(scene.site.config()), None, |rule, findings| {
        if let Check::Site(check) = rule.check {
            check(scene, findings);
        }
    })
    .found
}

/// What some rules found in one scene.
#[derive(Default)]
struct Verdicts {
    found: Diagnostics,
    doubts: Vec<Doubt>,
}

/// What the chosen rules find.
fn run(
    chosen: &Chosen,
    sheet: Option<Sheet<'_>>,
    judge: impl Fn(&'static Rule, &mut Findings<'_>),
) -> Verdicts {
    let mut verdicts = Verdicts::default();
    for rule in chosen.rules() {
        let mut findings = Findings::new(rule, sheet);
        judge(rule, &mut findings);
        let (found, doubts) = findings.finish();
        verdicts.found.extend(found);
        verdicts.doubts.extend(doubts);
    }
    verdicts
}

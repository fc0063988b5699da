//! Finds pages whose title and whose main heading speak of different things.
#![doc = include_str!("title_unlike_heading.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::page::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    name: "title-unlike-heading",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("2.4.2", Grade::A),
        Basis::Guideline(
            "GOV.UK Design System, Page template: the title begins with the words of the main heading",
        ),
    ],
    docs: include_str!("title_unlike_heading.md"),
    check: Check::Page(check),
};

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    let Some(title) = scene.document.title().filter(|title| !title.trim().is_empty()) else { return };
    // The home page may be called by the name of the site alone.
    if ["index.html", "index.htm"].contains(&scene.page.route.path()) {
        return;
    }
    let main = scene.document.headings().find(|heading| heading.level == 1);
    let Some(heading) =
        main.map(|heading| heading.element).filter(|element| !scene.name(*element).is_empty())
    else {
        return;
    };
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect()
    };
    let titled = words(&title);
    let headed = words(scene.name(heading));
    let shared = headed.iter().filter(|word| titled.contains(word)).count();
    // Half of the words: a heading may say a little more than a title, and a title than a heading.
    if !headed.is_empty() && shared * 2 < headed.len() {
        let found = findings.on(
            heading,
            format!("The title of this page, “{}”, does not say what its main heading says", title.trim()),
            "Write the words of the main heading into the title, then the name of the site.",
        );
        // Of a site that was not made here it is not known where it begins.
        if scene.page.subject == Subject::Foreign {
            found.gentler(Level::Advice);
        }
    }
}

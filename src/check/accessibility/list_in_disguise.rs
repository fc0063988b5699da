//! Finds lists that only look like lists.
#![doc = include_str!("list_in_disguise.md")]

use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Grade, Rule};
use crate::check::scene::PageScene;
use crate::diagnostic::Level;
use crate::html::{Element, Node};

/// The rule.
pub const RULE: Rule = Rule {
    name: "list-in-disguise",
    level: Level::Warning,
    basis: &[
        Basis::Wcag("1.3.1", Grade::A),
        Basis::Guideline("WCAG failure F2 and technique H48: lists are marked up as lists"),
    ],
    docs: include_str!("list_in_disguise.md"),
    check: Check::Page(check),
};

/// Two lines that begin with a dash may be a dialogue; three with the same mark are a list.
const ENOUGH: usize = 3;

fn check(scene: &PageScene<'_>, findings: &mut Findings<'_>) {
    // The element in which the run of lines began, how long the run is, and what it is made of.
    let mut run: Option<(Element<'_>, Bullet, usize)> = None;
    let mut is_line_start = true;
    for node in scene.document.body().into_iter().flat_map(|body| body.descendants()) {
        if let Some(element) = node.as_element() {
            // Items of a list and lines of code may begin as they like.
            is_line_start |= element.is_block();
            continue;
        }
        let Some(text) = node.text().filter(|text| !text.trim().is_empty()) else { continue };
        let begins_line = std::mem::replace(&mut is_line_start, false) || follows_block(node);
        let bullet = bullet(text);
        if !begins_line || (bullet.is_none() && run.is_none()) || !is_read(node) {
            continue;
        }
        run = match (bullet, run) {
            (Some(bullet), Some((first, before, length))) if bullet.follows(before) => {
                if length + 1 == ENOUGH {
                    findings.on(
                        first,
                        format!("The lines from here on begin with “{}” and look like a list, but are none", before.shown()),
                        "In Markdown, leave a blank line before the first item and begin each with a dash. In HTML write `<ul><li>…</li></ul>`.",
                    );
                }
                Some((first, bullet, length + 1))
            }
            (Some(bullet), _) if bullet.begins() => node.parent_element().map(|parent| (parent, bullet, 1)),
            _ => None,
        };
    }
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bullet {
    Mark(char),
    Number(u32),
}

impl Bullet {
    fn follows(self, before: Bullet) -> bool {
        match (self, before) {
            (Bullet::Mark(mark), Bullet::Mark(other)) => mark == other,
            (Bullet::Number(number), Bullet::Number(other)) => number == other.saturating_add(1),
            _ => false,
        }
    }

    fn begins(self) -> bool {
        matches!(self, Bullet::Mark(_) | Bullet::Number(1))
    }

    fn shown(self) -> String {
        match self {
            Bullet::Mark(mark) => mark.to_string(),
            Bullet::Number(_) => "1.".to_owned(),
        }
    }
}

/// The mark or number at the start of a line, with a blank after it.
fn bullet(text: &str) -> Option<Bullet> {
    let text = text.trim_start();
    let mut marks = text.chars();
    let first = marks.next()?;
    if "*-•·–—▪●○◦‣→»✓✔➤+".contains(first) {
        let is_sure = !"*-–—+".contains(first);
        return marks.next().filter(|next| next.is_whitespace() || is_sure).map(|_| Bullet::Mark(first));
    }
    let digits = text.len() - text.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let number = text[..digits].parse().ok().filter(|_| digits < 4)?;
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    rest.starts_with(char::is_whitespace).then_some(Bullet::Number(number))
}

/// Whether the text is the first after the end of a block, such as `<div>…</div> text`.
fn follows_block(text: Node<'_>) -> bool {
    text.previous_sibling().and_then(Node::as_element).is_some_and(Element::is_block)
}

/// Whether a reader meets it outside lists, tables, code, forms and links.
fn is_read(text: Node<'_>) -> bool {
    let hiding = text.hiding();
    !hiding.is_hidden_from_assistive_technology()
        && !text.ancestors().any(|around| {
            around.is_any(&["li", "dd", "dt", "td", "th", "pre", "code", "textarea", "button", "select", "a"])
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_a_mark_or_a_number() {
        for (line, found) in [
            ("* apple", Some(Bullet::Mark('*'))),
            ("\n   - apple", Some(Bullet::Mark('-'))),
            ("•apple", Some(Bullet::Mark('•'))),
            ("-5 degrees", None),
            ("1. apple", Some(Bullet::Number(1))),
            ("12) apple", Some(Bullet::Number(12))),
            ("1.5 hours", None),
            ("2024. A year", None),
            ("apple", None),
            ("", None),
        ] {
            assert_eq!(bullet(line), found, "{line}");
        }
    }
}

//! What a rule writes its findings into: each gets the rule's name and level, and its place.
//!
//! The reason why a finding matters is not written here: it stands in the rule's documentation, once, and
//! [`settle`](super::settle()) puts it beside each finding that is reported.

use std::fmt;

use crate::diagnostic::{Diagnostic, Edit, Level, Place, Span};
use crate::html::Element;
use crate::page::Page;

use super::doubt::Doubt;
use super::hosts::Hosts;
use super::lines::Lines;
use super::rule::{Basis, Rule};

/// The findings of one rule in one scene.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static Rule,
    /// The page that is judged; `None` for rules that judge no page.
    sheet: Option<Sheet<'a>>,
    /// Where findings go once there are many: what is found on 16,000 pages is not kept here.
    outlet: Option<Outlet<'a>>,
    found: Vec<Diagnostic>,
    /// Which of them are about what may be drawn over.
    drawn_over: Vec<usize>,
    doubts: Vec<Doubt>,
    /// Findings on this page above [`MOST`], which are counted and not kept.
    more: usize,
}

/// Takes findings in.
struct Outlet<'a>(&'a mut dyn FnMut(Diagnostic));

impl fmt::Debug for Outlet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outlet")
    }
}

/// A page that rules judge, as far as it tells where elements stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet<'a> {
    /// The page.
    pub page: &'a Page,
    /// Its lines.
    pub lines: &'a Lines<'a>,
    /// The elements over which another tree may be drawn.
    pub hosts: &'a Hosts<'a>,
}

/// Most findings of one rule that are kept of one page, and as many doubts. Whoever puts those right runs it again.
const MOST: usize = 1_000;

impl<'a> Findings<'a> {
    /// None yet.
    pub(super) fn new(rule: &'static Rule, sheet: Option<Sheet<'a>>) -> Findings<'a> {
        Findings {
            rule,
            sheet,
            outlet: None,
            found: Vec::new(),
            drawn_over: Vec::new(),
            doubts: Vec::new(),
            more: 0,
        }
    }

    /// None yet, and each will be passed on.
    pub(super) fn passed_on(rule: &'static Rule, each: &'a mut dyn FnMut(Diagnostic)) -> Findings<'a> {
        Findings { outlet: Some(Outlet(each)), ..Findings::new(rule, None) }
    }

    /// A finding at a place: what is wrong, and what to do.
    pub fn at(
        &mut self,
        place: impl Into<Place>,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Placed<'_> {
        if self.sheet.is_some() && self.found.len() > MOST {
            self.found.truncate(MOST);
            self.more += 1;
        }
        self.pass_on(MOST);
        let found = Diagnostic { level: self.rule.level, ..Diagnostic::error(self.rule.name, place, what) };
        Placed(self.found.push_mut(found.help(help)))
    }

    /// Passes findings on, where that is wanted and there are more than so many.
    fn pass_on(&mut self, most: usize) {
        if let Some(Outlet(each)) = &mut self.outlet
            && self.found.len() > most
        {
            self.found.drain(..).for_each(each);
        }
    }

    /// A finding about an element of the page: at the author's own words where they made it, and
    /// otherwise at its place in the page. Where another tree may be drawn over the element, a person must look.
    pub fn on(
        &mut self,
        element: Element<'_>,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Placed<'_> {
        let place = self.place_of(element);
        if self.sheet.is_some_and(|sheet| sheet.hosts.cover(element)) {
            self.drawn_over.push(self.found.len().min(MOST));
        }
        self.at(place, what, help)
    }

    /// What cannot be told of an element: what a person must look at there, as an instruction.
    pub fn unsure(&mut self, element: Element<'_>, look: impl Into<String>) {
        if self.doubts.len() < MOST {
            let place = self.place_of(element);
            self.unsure_at(place, look);
        }
    }

    /// What cannot be told at a place.
    pub fn unsure_at(&mut self, place: impl Into<Place>, look: impl Into<String>) {
        self.doubts.push(Doubt { rule: self.rule.name, place: place.into(), look: look.into() });
    }

    /// Where an element stands. Only rules that judge a page hold one.
    fn place_of(&self, element: Element<'_>) -> Place {
        self.sheet.map_or(Place::Whole, |Sheet { page, lines, .. }| place(page, lines, element))
    }

    /// What was found, and what could not be told.
    pub(super) fn finish(mut self) -> (Vec<Diagnostic>, Vec<Doubt>) {
        self.pass_on(0);
        if let Some(last) = self.found.last_mut().filter(|_| self.more > 0) {
            last.what.push_str(&format!(", and {} more like it on this page", self.more));
        }
        for at in std::mem::take(&mut self.drawn_over).into_iter().rev() {
            if at < self.found.len() {
                let Diagnostic { place, what, .. } = self.found.remove(at);
                self.unsure_at(
                    place,
                    format!("See whether this is so once another tree is drawn here: {what}"),
                );
            }
        }
        let is_silent = self.found.is_empty() && self.doubts.is_empty();
        let is_of_act = || self.rule.basis.iter().any(|basis| matches!(basis, Basis::Act(_)));
        if let Some(host) = self.sheet.and_then(|sheet| sheet.hosts.first())
            && is_silent
            && is_of_act()
        {
            self.unsure(host, "Look at what is drawn here in place of what the page holds: it is not judged");
        }
        (self.found, self.doubts)
    }
}

/// A finding that was just made.
#[derive(Debug)]
pub struct Placed<'f>(&'f mut Diagnostic);

impl Placed<'_> {
    /// Adds another place that belongs to it.
    pub fn label(self, span: Span, text: impl Into<String>) -> Self {
        self.0.labels.push(crate::diagnostic::fault::Label { span, text: text.into() });
        self
    }

    /// Adds what puts it right: other words for what stands at `span` now. Nothing of what is said may change.
    pub fn fix(self, span: Span, old: &str, new: impl Into<String>) -> Self {
        self.0.fix.push(Edit { span, old: old.to_owned(), new: new.into() });
        self
    }

    /// This one is less grave than the rule's findings are in general.
    pub fn gentler(self, level: Level) -> Self {
        self.0.level = self.0.level.max(level);
        self
    }
}

/// Where an element stands: the nearest element, itself or around it, that an author wrote, or the page.
pub(super) fn place(page: &Page, lines: &Lines<'_>, element: Element<'_>) -> Place {
    match origin(page, element) {
        Some(span) => Place::Text(span),
        None => {
            let (line, column) = lines.position(element.place().start);
            Place::Page { path: page.route.path().to_owned(), line, column, excerpt: element.describe() }
        }
    }
}

/// The author's bytes behind an element.
pub(super) fn origin(page: &Page, element: Element<'_>) -> Option<Span> {
    if page.origins.is_empty() {
        return None;
    }
    std::iter::once(element)
        .chain(element.ancestors())
        .find_map(|around| page.origin(around.start_tag()?.start))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::check;
    use crate::check::chosen::Chosen;
    use crate::check::ground::Ground;
    use crate::diagnostic::SourceId;
    use crate::fact::{Fact, WebAddress};
    use crate::html::Document;
    use crate::page::Subject;
    use crate::site::route::Route;

    #[test]
    fn where_another_tree_may_be_drawn_a_person_must_look() {
        let judged = |html: &str| {
            let address = WebAddress::parse("https://offer.example.org/").expect("an address");
            let files = |_: &str| None::<Arc<[u8]>>;
            let page = Page::foreign("a.html", html.to_owned());
            let judged = check::page(&page, &Ground::new(&address, &files), &Chosen::lawful());
            let of = |rule| {
                (
                    judged.found.iter().any(|found| found.name == rule),
                    judged.doubts.iter().any(|doubt| doubt.rule == rule),
                )
            };
            [of("image-without-alt"), of("unknown-role")]
        };
        let (found, doubted, silent) = ((true, false), (false, true), (false, false));
        assert_eq!(judged("<div id=host><img></div>"), [found, silent]);
        let script = "<script>document.getElementById('host').attachShadow({mode: 'open'})</script>";
        assert_eq!(judged(&format!("<div id=host><img></div>{script}")), [doubted, doubted]);
        assert_eq!(judged(&format!("<div id=host></div><img><i role=x>a</i>{script}")), [found, found]);
        assert_eq!(judged(&format!("<img>{script}")), [doubted, doubted]);
        let root = "<template shadowrootmode=open><slot></slot></template>";
        assert_eq!(judged(&format!("<div>{root}<img></div>")), [doubted, doubted]);
        assert_eq!(
            judged(&format!("<my-part><img></my-part>{}", script.replace("host", "other"))),
            [doubted, doubted]
        );
    }

    #[test]
    fn what_is_found_on_all_pages_is_passed_on_and_none_is_lost() {
        let mut taken = Vec::new();
        let mut each = |found: Diagnostic| taken.push(found.what);
        let rule = check::explain::find("orphan-page").expect("a rule");
        let mut findings = Findings::passed_on(rule, &mut each);
        for at in 0..2 * MOST + 7 {
            findings.at(Place::Whole, format!("{at}"), "Look.");
            assert!(findings.found.len() <= MOST + 1);
        }
        assert!(findings.finish().0.is_empty());
        assert_eq!(taken, (0..2 * MOST + 7).map(|at| at.to_string()).collect::<Vec<_>>());
    }

    #[test]
    fn a_finding_stands_in_the_authors_words_or_else_in_the_page() {
        let html = "<main>\n<p>Ä <a id=a>1</a></p><p id=b>2</p></main>";
        let span = Span::new(SourceId::from_number(3), 10..20);
        let paragraph = u32::try_from(html.find("<p>").expect("a paragraph")).expect("it is near");
        let page = Page {
            route: Route::fixed("index.html"),
            subject: Subject::Fixed,
            html: html.to_owned(),
            origins: vec![(paragraph, span)],
        };
        let document = Document::parse(html);
        let lines = Lines::new(html);
        let place_of = |id| place(&page, &lines, document.by_id(id).expect("an element"));
        assert_eq!(place_of("a"), Place::Text(span));
        let excerpt = "<p id=b>2</p>".to_owned();
        assert_eq!(
            place_of("b"),
            Place::Page { path: "index.html".to_owned(), line: 2, column: 23, excerpt }
        );
    }
}

//! The elements over which another tree is drawn, a shadow root or what a script attaches as one: what they hold in the
//! file says little, and what is drawn there is not judged (<https://dom.spec.whatwg.org/#shadow-trees>).

use std::collections::HashSet;

use crate::html::{Document, Element};

/// Such elements of a page, none within another, in document order.
#[derive(Debug, Default)]
pub(super) struct Hosts<'d>(Vec<Element<'d>>);

impl<'d> Hosts<'d> {
    /// The elements that have a shadow root, and those that a script names which attaches one, or else elements of the
    /// page's own making, or else the body.
    pub fn of(document: &'d Document) -> Hosts<'d> {
        let has_root = |element: &Element<'_>| element.fragment().is_some() && !element.is("template");
        let mut hosts: Vec<_> = document.elements().filter(has_root).collect();
        hosts.extend(of_scripts(document));
        hosts.sort_by_key(|host| host.id());
        let mut outermost: Vec<Element<'d>> = Vec::new();
        for host in hosts {
            if outermost.last().is_none_or(|last| !last.contains(*host)) {
                outermost.push(host);
            }
        }
        Hosts(outermost)
    }

    /// The first.
    pub fn first(&self) -> Option<Element<'d>> {
        self.0.first().copied()
    }

    /// Whether another tree may be drawn over this element.
    pub fn cover(&self, element: Element<'_>) -> bool {
        let after = self.0.partition_point(|host| host.id() <= element.id());
        after.checked_sub(1).is_some_and(|at| self.0[at].contains(*element))
    }
}

fn of_scripts(document: &Document) -> Vec<Element<'_>> {
    let scripts = document.elements_named("script").map(|script| script.text_content());
    let code = scripts.filter(|script| script.contains("attachShadow")).collect::<Vec<_>>().join("\n");
    if code.is_empty() {
        return Vec::new();
    }
    let words = words(&code);
    let all = |is_host: &dyn Fn(&Element<'_>) -> bool| -> Vec<Element<'_>> {
        document.elements().filter(is_host).collect()
    };
    let named = all(&|element| element.id_attribute().is_some_and(|id| words.contains(id)));
    if !named.is_empty() {
        return named;
    }
    let custom = all(&|element| element.is_html() && element.name().contains('-'));
    if custom.is_empty() { document.body().into_iter().collect() } else { custom }
}

/// What a script may name an element by: its words, with low lines and hyphens within.
pub(super) fn words(code: &str) -> HashSet<&str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-'))).collect()
}

//! What holds for every page: it prints, it is well-formed, it has one `<h1>`, no skipped heading, no
//! id twice, no script but the theme's and no style of its own; and what nobody stated is said to be so.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, ExpandedName, QualName, parse_document};

use super::samples::{Sample, chrome, full, header_with_alerts, minimal, table};
use super::templates::Templates;

fn templates() -> Templates {
    Templates::load([]).expect("our own templates are sound")
}

fn every_page() -> Vec<(String, String)> {
    let templates = templates();
    let printed = |kind: &str, samples: Vec<Sample>| -> Vec<(String, String)> {
        samples
            .into_iter()
            .map(|(name, page)| {
                (format!("{kind} {name}"), page.unwrap_or_else(|fault| panic!("{name}: {fault}")))
            })
            .collect()
    };
    let mut pages = printed("full", full(&templates));
    pages.extend(printed("minimal", minimal(&templates)));
    pages
}

#[test]
fn every_page_is_well_formed() {
    for (name, page) in every_page() {
        assert_eq!(faults(&page), Vec::<String>::new(), "{name}\n{page}");
    }
    let parts = [templates().render(&header_with_alerts()), templates().render(&table())];
    for part in parts {
        let part = part.expect("it prints");
        let page = format!("<!doctype html><title>A part</title><main><h1>A part</h1>{part}</main>");
        assert_eq!(faults(&page), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn every_page_has_one_main_heading_and_skips_no_level() {
    for (name, page) in every_page() {
        let levels: Vec<u32> =
            openings(&page).filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}\n{page}");
        let main = page.split_once("<main").expect("there is a main").1;
        let levels: Vec<u32> =
            openings(main).filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        for pair in levels.windows(2) {
            let [before, after] = pair else { continue };
            assert!(*after <= before + 1, "{name}: h{before} is followed by h{after}\n{page}");
        }
    }
}

#[test]
fn no_page_says_an_id_twice_or_points_at_one_that_is_not_there() {
    for (name, page) in every_page() {
        let mut seen = BTreeSet::new();
        for id in attribute(&page, " id=\"") {
            assert!(seen.insert(id), "{name}: {id} stands twice");
        }
        for id in attribute(&page, " aria-labelledby=\"").chain(attribute(&page, " for=\"")) {
            assert!(seen.contains(id), "{name}: nothing is called {id}");
        }
    }
}

#[test]
fn no_page_carries_script_or_style_of_its_own() {
    for (name, page) in every_page() {
        for tag in openings(&page) {
            let element = tag.split([' ', '\n']).next().unwrap_or(tag);
            assert!(!matches!(element, "style" | "noscript" | "iframe"), "{name}: <{element}>");
            assert!(element != "script" || tag.starts_with("script src=\"/theme/"), "{name}: <{tag}>");
            assert!(!tag.contains(" style=") && !tag.contains(" on"), "{name}: <{tag}>");
        }
        for script in page.split("<script").skip(1) {
            let inside = script.split_once('>').map_or("", |(_, after)| after);
            assert!(inside.starts_with("</script>"), "{name}: a script has words of its own");
        }
    }
}

#[test]
fn what_nobody_stated_is_said_to_be_not_stated() {
    let pages = minimal(&templates());
    let page = |wanted: &str| {
        let (_, page) = pages.iter().find(|(name, _)| *name == wanted).expect("there is such a sample");
        page.as_deref().expect("it prints")
    };
    assert_eq!(page("service").matches("Not stated: ask the provider").count(), 8);
    for guess in ["Free", "Yes", "All ages", "Accessible"] {
        assert!(!page("service").contains(guess), "nobody said {guess}");
    }
    assert_eq!(page("pathway").matches("Not stated").count(), 6);
}

#[test]
fn help_stands_in_the_same_place_on_every_page() {
    let templates = templates();
    let help = chrome(&templates).help;
    for (name, page) in full(&templates) {
        let page = page.expect("it prints");
        let (_, after_main) = page.split_once("</main>\n").expect("there is a main");
        assert!(after_main.starts_with(help.as_str()), "{name}");
    }
}

#[test]
fn pages_look_as_agreed() {
    for (name, page) in full(&templates()) {
        let short = match name {
            "services/deal-advice-line.html" => "service",
            "pathways/ehc.html" => "pathway",
            "services/deal-advice-line.easy.html" => "easy_read",
            _ => continue,
        };
        insta::assert_snapshot!(short, page.expect("it prints"));
    }
}

/// Writes every sample, the theme and the pictures, to look at in a browser:
/// `cargo test --lib write_sample_pages -- --ignored`, then serve `target/sample-pages`.
#[test]
#[ignore = "writes files for people to look at"]
fn write_sample_pages() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = root.join("target/sample-pages");
    let write = |name: &str, text: &str| {
        let path = out.join(name);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    };
    for (name, page) in full(&templates()) {
        write(name, &page.expect("it prints"));
    }
    for (name, page) in minimal(&templates()) {
        write(&format!("minimal/{name}.html"), &page.expect("it prints"));
    }
    for sheet in ["site.css", "easy-read.css", "print.css"] {
        let text = std::fs::read_to_string(root.join("theme").join(sheet)).expect("it is there");
        write(&format!("theme/{sheet}"), &text);
    }
    for emoji in ["📞", "👪", "📱", "📧", "💻", "✉", "🕘", "🏛", "🤝", "📖", "📄", "💷"]
    {
        let picture = twemoji_assets::svg::SvgTwemojiAsset::from_emoji(emoji).expect("it is in the set");
        write(&format!("pictures/{emoji}.svg"), picture);
    }
}

/// What stands between `<` and `>` of every opening tag.
fn openings(page: &str) -> impl Iterator<Item = &str> {
    page.split('<')
        .skip(1)
        .filter_map(|piece| piece.split('>').next())
        .filter(|tag| !tag.starts_with(['/', '!']))
}

/// Every value of an attribute, given as ` id="`.
fn attribute<'a>(page: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(start).skip(1).filter_map(|piece| piece.split('"').next())
}

/// What the HTML standard calls parse errors.
fn faults(page: &str) -> Vec<String> {
    let sink = Faults { next: Cell::new(1), names: RefCell::default(), faults: RefCell::default() };
    let options = html5ever::ParseOpts::default();
    parse_document(sink, options).one(page)
}

/// Hears the parse errors and keeps only the names of elements, by number.
struct Faults {
    next: Cell<usize>,
    names: RefCell<Vec<Option<&'static QualName>>>,
    faults: RefCell<Vec<String>>,
}

impl Faults {
    fn number(&self, name: Option<&'static QualName>) -> usize {
        self.names.borrow_mut().push(name);
        self.next.replace(self.next.get() + 1)
    }
}

impl TreeSink for Faults {
    type Handle = usize;
    type Output = Vec<String>;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Vec<String> {
        self.faults.into_inner()
    }
    fn parse_error(&self, fault: Cow<'static, str>) {
        self.faults.borrow_mut().push(fault.into_owned());
    }
    fn get_document(&self) -> usize {
        0
    }
    fn elem_name<'a>(&'a self, target: &'a usize) -> ExpandedName<'a> {
        let names = self.names.borrow();
        names.get(*target - 1).copied().flatten().expect("only elements are asked for their name").expanded()
    }
    fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> usize {
        // A test may leak a name: the parser wants to borrow it for as long as it likes.
        self.number(Some(Box::leak(Box::new(name))))
    }
    fn create_comment(&self, _: StrTendril) -> usize {
        self.number(None)
    }
    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.number(None)
    }
    fn append(&self, _: &usize, _: NodeOrText<usize>) {}
    fn append_based_on_parent_node(&self, _: &usize, _: &usize, _: NodeOrText<usize>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }
    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn append_before_sibling(&self, _: &usize, _: NodeOrText<usize>) {}
    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}
    fn remove_from_parent(&self, _: &usize) {}
    fn reparent_children(&self, _: &usize, _: &usize) {}
}

//! The templates: embedded, replaceable file by file by a council's own, and the one way to print a view.
//!
//! [`Templates::load`] parses everything once and says every fault it finds; [`Templates::render`]
//! prints a [`View`]. What is not [`Html`](super::view::html::Html) is escaped, in every template.

use std::collections::BTreeMap;
use std::io;

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};

use super::view::View;

pub mod fault;

pub use fault::TemplateFault;

/// The templates that come with the program, named by their path under `templates/`.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Every template, parsed and checked against the others.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Takes a council's own templates as `(name, text)`, such as `("parts/footer.html", "<footer>…")`.
    /// Each replaces the embedded file of that name, or stands beside the others under a new name.
    pub fn load<'a>(
        overrides: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Templates, Vec<TemplateFault>> {
        let mut texts = embedded();
        texts.extend(overrides);
        let mut tera = engine();
        match tera.add_raw_templates(&texts) {
            Ok(()) => Ok(Templates { tera }),
            Err(error) => Err(every_fault(&texts, &error)),
        }
    }

    /// Prints a page, or a part of one.
    pub fn render<V: View>(&self, view: &V) -> Result<String, TemplateFault> {
        Context::from_serialize(view)
            .and_then(|context| self.tera.render(V::TEMPLATE, &context))
            .map_err(|error| fault::while_rendering(V::TEMPLATE, &error))
    }
}

/// Every text that pages are made with, by name: a council's own, and those of the program that it does not replace.
pub fn texts<'a>(overrides: impl IntoIterator<Item = (&'a str, &'a str)>) -> BTreeMap<&'a str, &'a str> {
    let mut texts: BTreeMap<&'a str, &'a str> = embedded();
    texts.extend(overrides);
    texts
}

/// The texts inside the program, by name.
fn embedded() -> BTreeMap<&'static str, &'static str> {
    fn gather(dir: &Dir<'static>, texts: &mut BTreeMap<&'static str, &'static str>) {
        for file in dir.files() {
            if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                texts.insert(name, text);
            }
        }
        for inner in dir.dirs() {
            gather(inner, texts);
        }
    }
    let mut texts = BTreeMap::new();
    gather(&EMBEDDED, &mut texts);
    texts
}

/// tera with escaping on for every file, whatever its name ends with.
fn engine() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([""]);
    tera.set_escape_fn(escape);
    tera
}

/// Escapes the five characters that can end a text or an attribute. (tera's own also escapes `/`,
/// which makes every address longer and the page harder to read, and protects nothing here.)
fn escape(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let (before, from) = rest.split_at(at);
        out.write_all(before.as_bytes())?;
        out.write_all(match from.as_bytes().first() {
            Some(b'&') => b"&amp;",
            Some(b'<') => b"&lt;",
            Some(b'>') => b"&gt;",
            Some(b'"') => b"&quot;",
            _ => b"&#39;",
        })?;
        rest = from.get(1..).unwrap_or_default();
    }
    out.write_all(rest.as_bytes())
}

/// tera stops at the first text it cannot read; a council wants to hear of all of them.
fn every_fault(texts: &BTreeMap<&str, &str>, first: &tera::Error) -> Vec<TemplateFault> {
    let unreadable: Vec<_> = texts
        .iter()
        .filter_map(|(name, text)| engine().add_raw_template(name, text).err())
        .filter_map(|error| fault::of_syntax(&error))
        .collect();
    if unreadable.is_empty() { fault::of_the_set(first, texts, &embedded()) } else { unreadable }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;
    use crate::render::view::html::Html;

    #[derive(Serialize)]
    struct Note {
        words: String,
        html: Html,
    }

    impl View for Note {
        const TEMPLATE: &'static str = "note.html";
    }

    fn note() -> Note {
        Note { words: "Tea & <b>\"cake\"</b> 'n' / more".to_owned(), html: Html::ready("<em>ready</em>") }
    }

    fn faults(overrides: &[(&str, &str)]) -> Vec<String> {
        match Templates::load(overrides.iter().copied()) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn text_is_escaped_and_ready_html_is_not() {
        let templates = Templates::load([("note.html", "{{ words }}|{{ html }}")]).expect("it is sound");
        assert_eq!(
            templates.render(&note()).as_deref(),
            Ok("Tea &amp; &lt;b&gt;&quot;cake&quot;&lt;/b&gt; &#39;n&#39; / more|<em>ready</em>")
        );
    }

    #[test]
    fn escaping_is_on_whatever_the_file_is_called() {
        let templates =
            Templates::load([("note.html", "{% include \"note.txt\" %}"), ("note.txt", "{{ words }}")]);
        let page = templates.expect("it is sound").render(&note()).expect("it prints");
        assert!(!page.contains('<'), "{page}");
    }

    #[test]
    fn no_template_of_ours_switches_escaping_off() {
        for (name, text) in embedded() {
            assert!(!text.contains("safe"), "{name} says safe: pass Html instead");
        }
    }

    #[test]
    fn every_unreadable_template_is_reported_with_its_place() {
        insta::assert_snapshot!(
            faults(&[("a.html", "<p>\n{% if x %}"), ("b.html", "{{ 1 + }}"), ("c.html", "{% wobble %}")]).join("\n"),
            @r#"
        a.html:2:11: Unexpected end of input
        b.html:1:8: Found `}}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
        c.html:1:4: Unknown tag
        "#
        );
    }

    #[test]
    fn unknown_names_are_reported_with_their_place() {
        insta::assert_snapshot!(
            faults(&[
                ("a.html", "<p>\n  {{ words | shout }}"),
                ("b.html", "{{ <Sparkle/> }}"),
                ("c.html", "{% include \"parts/nowhere.html\" %}"),
            ])
            .join("\n"),
            @r#"
        a.html:2:14: Unknown filter `shout`
        b.html:1:4: Unknown component `Sparkle`
        c.html:1:12: Unknown template `parts/nowhere.html`
        "#
        );
    }

    #[test]
    fn a_missing_parent_a_circle_and_a_part_defined_twice_are_reported() {
        insta::assert_snapshot!(faults(&[("a.html", "\n{% extends \"nowhere.html\" %}")]).join("\n"), @r#"a.html:2:4: It extends `nowhere.html`, and there is no such template"#);
        insta::assert_snapshot!(
            faults(&[("a.html", "{% include \"b.html\" %}"), ("b.html", "{% include \"a.html\" %}")]).join("\n"),
            @r#"a.html:1:4: It includes itself: a.html, then b.html, then a.html"#
        );
        insta::assert_snapshot!(
            faults(&[("mine.html", "\n{% component Card(card, level) %}x{% endcomponent Card %}")]).join("\n"),
            @r#"mine.html:2:4: Component `Card` is defined in both `mine.html` and `parts/cards.html`"#
        );
    }

    #[test]
    fn a_template_that_fails_while_it_prints_says_where() {
        let templates =
            Templates::load([("note.html", "<p>\n{{ words.colour.shade }}")]).expect("it is sound");
        insta::assert_snapshot!(templates.render(&note()).expect_err("words has no colour"), @r#"note.html:2:10: Field `colour` is not defined."#);
        let templates = Templates::load([
            ("note.html", "{% include \"deep.html\" %}"),
            ("deep.html", "\n\n  {{ 1 / 0 }}"),
        ])
        .expect("it is sound");
        insta::assert_snapshot!(templates.render(&note()).expect_err("nobody divides by nothing"), @r#"deep.html:3:10: Cannot divide by 0"#);
    }

    #[test]
    fn a_template_that_calls_itself_for_ever_is_a_fault_and_not_a_crash() {
        let templates = Templates::load([
            ("loop.html", "{% component Loop() %}{{ <Loop/> }}{% endcomponent Loop %}"),
            ("note.html", "{{ <Loop/> }}"),
        ])
        .expect("it is sound");
        assert!(templates.render(&note()).is_err());
    }
}

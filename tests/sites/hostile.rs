//! Whatever is thrown at it: a clear finding or a clear refusal, never a panic and never a hang.

use crate::offer::{SERVICE, built, names, page, with};

#[test]
fn an_alias_bomb_is_refused() {
    let mut bomb = "---\na: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (from, to) in ('a'..='y').zip('b'..='z') {
        bomb.push_str(&format!(
            "{to}: &{to} [*{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}]\n"
        ));
    }
    bomb.push_str("---\n");
    assert_eq!(names(&with([("content/guides/bomb.md", bomb.as_str())])), ["yaml-alias"]);
}

#[test]
fn ten_thousand_levels_of_yaml_are_refused() {
    for opening in ["[", "{a: ", "- "] {
        let text = format!("---\ntitle: {}\n---\n", opening.repeat(10_000));
        assert_eq!(names(&with([("content/guides/deep.md", text.as_str())])), ["bad-yaml"], "{opening}");
    }
}

#[test]
fn ten_thousand_levels_of_markdown_are_a_finding() {
    for opening in [">", "- ", "1. ", "[", "*", "![", "`"] {
        let text = format!("{SERVICE}\n{}x\n", opening.repeat(10_000));
        let found = names(&with([("content/services/salt.md", text.as_str())]));
        assert!(
            found
                .iter()
                .all(|name| matches!(*name, "nested-too-deep" | "long-sentence" | "unexplained-acronym")),
            "{opening}: {found:?}"
        );
    }
}

#[test]
fn scripts_never_reach_a_page() {
    let text = format!(
        "{SERVICE}\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x)\n\n![\"><script>](x)\n"
    );
    let outcome = built(&with([("content/services/salt.md", text.as_str())]));
    let html = page(&outcome, "services/salt.html");
    for danger in ["<script>", "onerror", "javascript:", "data:text", "vbscript:"] {
        assert!(!html.contains(danger), "{danger}");
    }
}

#[test]
fn markup_in_a_field_is_shown_as_it_is_written() {
    let text =
        SERVICE.replace("title: Speech and language therapy", "title: \"<b>Speech</b> & \\\"language\\\"\"");
    let outcome = built(&with([("content/services/salt.md", text.as_str())]));
    let html = page(&outcome, "services/salt.html");
    assert!(html.contains("&lt;b&gt;Speech&lt;"), "{html}");
    assert!(!html.contains("<b>Speech"));
}

#[test]
fn a_template_that_fails_is_a_finding_with_its_file() {
    for broken in
        ["{{ nothing.of.the.kind }}", "{% if %}", "{% include \"none.html\" %}", "{{ title | unknown }}"]
    {
        let folder = with([("templates/service.html", broken)]);
        let outcome = built(&folder);
        assert!(outcome.diagnostics.has_errors(), "{broken}");
        assert!(
            outcome.diagnostics.iter().any(|found| found.name == "template-fault"),
            "{broken}: {:?}",
            outcome.diagnostics
        );
    }
}

#[test]
fn an_empty_or_absurd_file_is_a_finding() {
    for text in [
        "",
        "---",
        "---\n---\n",
        "\u{feff}",
        "---\n- a\n- b\n---\n",
        "---\n? [a]\n: b\n---\n",
        "---\n\"\": x\n---\n",
        "%YAML 9.9\n---\n",
    ] {
        let found = names(&with([("content/guides/odd.md", text)]));
        assert!(!found.is_empty(), "{text:?}");
    }
}

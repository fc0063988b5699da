//! The human report: each finding drawn on the author's own lines, with why it matters and what to do.
//!
//! Takes the findings, their texts and a style; gives a string with or without colours. The drawing
//! is the work of `annotate-snippets`; it is only ever given small excerpts that are safe to print.

use annotate_snippets::Renderer;

use super::drawing::Drawing;
use super::summary::summary;
use crate::diagnostic::fault::Diagnostics;
use crate::diagnostic::source::Sources;

/// How a human report is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// With colours or without.
    pub colour: Colour,
    /// Columns of the screen; fewer than 40 count as 40.
    pub width: usize,
}

/// Whether a report is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Without: for files, and for terminals that have none.
    Plain,
    /// With ANSI escape sequences.
    Ansi,
}

impl Default for Style {
    /// No colours, 100 columns: what a log of a build shows well.
    fn default() -> Style {
        Style { colour: Colour::Plain, width: 100 }
    }
}

/// Every finding, drawn, and the summary as the last line.
pub fn human(diagnostics: &Diagnostics, sources: &Sources, style: Style) -> String {
    let width = style.width.max(NARROWEST);
    let renderer = match style.colour {
        Colour::Plain => Renderer::plain(),
        Colour::Ansi => Renderer::styled().hyperlink(false),
    }
    .term_width(width);
    let drawing = Drawing { sources, width };
    let mut report = String::new();
    for found in diagnostics {
        for line in renderer.render(&[drawing.finding(found)]).lines().filter(|line| !is_bare_heading(line)) {
            report.push_str(line);
            report.push('\n');
        }
        report.push('\n');
    }
    report.push_str(&summary(diagnostics, sources));
    report.push('\n');
    report
}

/// An excerpt without a path of its own is headed by `:::` and nothing more. Ours have none, because
/// the true column of a line that was cut is only known here and stands in the heading above.
fn is_bare_heading(line: &str) -> bool {
    anstream::adapter::strip_str(line).to_string().trim() == ":::"
}

/// Nothing can be drawn in fewer columns than this.
const NARROWEST: usize = 40;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::screen;
    use super::*;
    use crate::diagnostic::fault::Diagnostic;
    use crate::diagnostic::report::specimens::{hostile, hostile_texts, three_findings};
    use crate::diagnostic::span::Span;

    fn is_safe(report: &str) -> bool {
        !report.chars().any(|character| character != '\n' && screen::steers(character))
    }

    #[test]
    fn findings_are_drawn_on_the_lines_they_stand_in() {
        let (sources, found) = three_findings();
        insta::assert_snapshot!(human(&found, &sources, Style::default()), @r#"
        error[phone-too-short]: the phone number has 7 digits, and a UK number has 10 or 11
         --> content/services/deal.md:4:8
          |
        3 | kind: advice-line
          |       ----------- an advice line is reached by phone
        4 | phone: 01305 22
          |        ^^^^^^^^
         ::: content/site.yaml:1:7
          |
        1 | name: Dorset
          |       ------ the council whose line it is
          |
          = why it matters: A family that rings a wrong number may not try again. This line is often the
                            first help they look for.
          = what to do: Write the whole number, such as `01305 221000`.

        warning[image-without-alt]: the picture has no text in its place
          --> services/deal/index.html:12:5
           |
        12 | <img src="map.png">
           | ^^^^^^^^^^^^^^^^^^^ in the finished page
           |
           = what to do: Say in a few words what the picture shows

        advice[large-picture]: the picture has 9 MB
        --> content/pictures/map.png

        error[no-sendiass]: no entry names the SENDIASS of this area

        2 errors, 1 warning, 1 piece of advice in 3 files.
        "#);
    }

    #[test]
    fn a_narrow_screen_is_respected_and_colours_are_given_when_asked_for() {
        let (sources, found) = three_findings();
        let style = Style { colour: Colour::Ansi, width: 0 };
        insta::assert_snapshot!(human(&found, &sources, style).replace('\u{1b}', "ESC"));
    }

    #[test]
    fn hostile_texts_are_drawn_harmlessly() {
        let drawn: Vec<String> = hostile_texts()
            .iter()
            .map(|(sources, found)| human(found, sources, Style { colour: Colour::Plain, width: 60 }))
            .collect();
        assert!(drawn.iter().all(|report| is_safe(report)));
        insta::assert_snapshot!(drawn[..11].join("\n=====\n"));
    }

    #[test]
    fn a_line_of_a_hundred_thousand_characters_does_not_fill_the_screen() {
        let text = format!("{}HERE{}", "a ".repeat(25_000), " b".repeat(25_000));
        let sources = Sources::in_memory([("a.md", text.as_str())]);
        let id = sources.find("a.md").expect("the text was just added");
        let span = Span::new(id, 50_000..50_004);
        let found = Diagnostics::from_iter([Diagnostic::error("here", span, "it is here")]);
        insta::assert_snapshot!(human(&found, &sources, Style { colour: Colour::Plain, width: 60 }), @r#"
        error[here]: it is here
         --> a.md:1:50001
          |
        1 | …a a a a a a a HERE b b b b b b b b b b b b b …
          |                ^^^^

        1 error in 1 file.
        "#);
    }

    #[test]
    fn a_span_over_many_lines_is_drawn_at_its_first() {
        let text = "words\n".repeat(900);
        let sources = Sources::in_memory([("a.md", text.as_str())]);
        let id = sources.find("a.md").expect("the text was just added");
        let found = [(6, 23), (600, 5_000)]
            .map(|(start, end)| Diagnostic::error("long", Span::new(id, start..end), "this is long"));
        insta::assert_snapshot!(human(&found.into_iter().collect(), &sources, Style::default()), @r#"
        error[long]: this is long
         --> a.md:2:1
          |
        2 | / words
        3 | | words
        4 | | words
          | |_____^

        error[long]: this is long
           --> a.md:101:1
            |
        101 | words
            | ^^^^^ from here to line 834

        2 errors in 1 file.
        "#);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn no_text_and_no_span_upsets_the_terminal_or_the_program(
            text in "(\\PC|[\t\n\r\u{1b}\u{9b}\u{202e} a-c]){0,80}", start in 0_usize..120, length in 0_usize..120,
        ) {
            let (sources, found) = hostile(&text, start..start + length);
            for width in [40, 100] {
                let report = human(&found, &sources, Style { colour: Colour::Plain, width });
                prop_assert!(is_safe(&report));
            }
        }
    }
}

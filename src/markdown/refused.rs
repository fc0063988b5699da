//! What is not passed through: raw HTML, and links that lead to anything but a page, an e-mail or a phone call.

use crate::diagnostic::{Diagnostic, Span};

/// The finding for a piece of raw HTML, with what to write instead.
pub(super) fn raw_html(text: &str, span: Span) -> Diagnostic {
    let tag =
        text.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let instead = match tag {
        "br" => "For a new line end the line with a backslash, or start a new paragraph.",
        "b" | "strong" => "For bold write **two stars** around the words.",
        "a" => "For a link write [where it leads](address).",
        "img" => "For a picture write ![what it shows](../pictures/file.jpg).",
        "h1" | "h2" | "h3" | "h4" => "For a heading start the line with ##.",
        "ul" | "ol" | "li" => "For a list start each line with a hyphen and a space.",
        "table" | "tr" | "td" | "th" => "For a table put | between the cells, or draw one from content/data.",
        "iframe" | "video" | "embed" | "object" => {
            "For a video link to its page, or use `alternatives:` in the fields."
        }
        "script" | "style" => "Scripts and styles do not belong in content; they are part of the theme.",
        "" if text.starts_with("<!--") => "Keep notes in the commit message, not in the text.",
        _ => "Write the words without the tag. To show a less-than sign write &lt;.",
    };
    Diagnostic::error("raw-html", span, "HTML stands in the text")
        .because("It is not passed through: it could break the page for people who use a screen reader, or carry a script.")
        .help(instead)
}

/// The finding for a link that is not safe to follow; `None` for one that is.
pub(super) fn unsafe_link(address: &str, span: Span) -> Option<Diagnostic> {
    let scheme =
        address.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '?', '#']));
    let what = match scheme.map(|scheme| scheme.trim().to_ascii_lowercase()).as_deref() {
        None if address.starts_with("//") => "This link does not say whether it uses https".to_owned(),
        None | Some("http" | "https" | "mailto" | "tel" | "sms") => return None,
        Some(scheme) => format!("Links that start with `{scheme}:` are not followed"),
    };
    Some(
        Diagnostic::error("unsafe-link", span, what)
            .because("Such a link can run a script or open a file on the reader's device.")
            .help("Link to a web page with https://, to another file of content, to mailto: or to tel:."),
    )
}

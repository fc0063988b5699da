//! What a drawing may hold: the list of what can run, move, or reach another place, and nothing of it passes.
//! Names are compared without their prefix and in any letter case, so that no disguise helps.

/// Elements that are more than a drawing.
const REFUSED: &[(&str, &str)] = &[
    ("script", "holds a program"),
    ("handler", "holds a program"),
    ("listener", "holds a program"),
    ("foreignobject", "holds a page within the drawing"),
    ("iframe", "holds a page within the drawing"),
    ("object", "holds a page within the drawing"),
    ("embed", "holds a page within the drawing"),
    ("audio", "holds sound"),
    ("video", "holds a film"),
    ("animate", "holds a moving part"),
    ("animatecolor", "holds a moving part"),
    ("animatemotion", "holds a moving part"),
    ("animatetransform", "holds a moving part"),
    ("set", "holds a moving part"),
    ("discard", "holds a moving part"),
];

const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Judges one element by its local name and its attributes. An error is the end of a sentence about the file.
pub(super) fn element(name: &str, attributes: &[(String, String)]) -> Result<(), String> {
    let name = name.to_ascii_lowercase();
    if let Some((_, why)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
        return Err(format!("{why} (\"<{name}>\")"));
    }
    attributes.iter().try_for_each(|(key, value)| attribute(key, value))
}

fn attribute(key: &str, value: &str) -> Result<(), String> {
    let key = key.to_ascii_lowercase();
    if key == "xmlns" || key.starts_with("xmlns:") {
        return if value.trim() == XHTML {
            Err("holds a page within the drawing".to_owned())
        } else {
            Ok(())
        };
    }
    let (prefix, local) = key.split_once(':').unwrap_or(("", &key));
    if local.starts_with("on") {
        return Err(format!("holds a program (\"{key}\")"));
    }
    if local == "href" && !value.trim_start().starts_with('#') {
        return Err(format!("leads to another place (\"{}\")", excerpt(value)));
    }
    if key == "xml:base" || local == "src" {
        return Err(format!("leads to another place (\"{}\")", excerpt(value)));
    }
    if says(value, "javascript:") {
        return Err(format!("holds a program (\"{key}\")"));
    }
    // What drawing programs note for themselves under a prefix of their own is no style.
    if prefix.is_empty() { style(value) } else { Ok(()) }
}

/// Judges a style sheet, or any value that may hold a style.
pub(super) fn style(style: &str) -> Result<(), String> {
    let style = style.to_ascii_lowercase();
    if style.contains('\\') {
        return Err("hides part of its style behind a backslash".to_owned());
    }
    for reaching in ["@import", "image-set(", "expression(", "-moz-binding", "behavior:"] {
        if style.contains(reaching) {
            return Err(format!("leads to another place (\"{reaching}\")"));
        }
    }
    for moving in ["@keyframes", "@-webkit-keyframes"] {
        if style.contains(moving) {
            return Err("holds a moving part".to_owned());
        }
    }
    for after in style.split("url(").skip(1) {
        let target = after.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'');
        if !target.starts_with('#') {
            return Err(format!("leads to another place (\"url({}\")", excerpt(after)));
        }
    }
    Ok(())
}

/// Whether a value says something, however it is spaced.
fn says(value: &str, word: &str) -> bool {
    let close: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    close.to_ascii_lowercase().contains(word)
}

fn excerpt(value: &str) -> String {
    value.chars().map(|c| if c.is_control() { ' ' } else { c }).take(40).collect()
}

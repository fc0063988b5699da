//! Custom properties: `var(--name, fallback)` in a value is replaced before the value is read
//! (<https://drafts.csswg.org/css-variables/>).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::has_variables;

/// The custom properties of an element.
pub(super) type Variables = BTreeMap<Arc<str>, Arc<str>>;

/// Longest value that is made by putting values into one another, and the most replacements for it: some style
/// sheets are made to fill a machine's memory.
const LONGEST: usize = 20_000;
const MOST_REPLACED: usize = 500;
const DEEPEST: usize = 32;

/// A value with every `var()` replaced; `None` when one of them is not set and has no fallback.
pub(super) fn replaced(text: &str, variables: &Variables) -> Option<String> {
    let mut left = MOST_REPLACED;
    replace(text, variables, &mut left, 0)
}

/// The custom properties of an element: its own, and those it inherits.
pub(super) fn with(inherited: &Arc<Variables>, own: &[(Arc<str>, Arc<str>)]) -> Arc<Variables> {
    if own.is_empty() {
        return inherited.clone();
    }
    let mut written: Variables = (**inherited).clone();
    for (name, text) in own {
        match text.to_ascii_lowercase().as_str() {
            "initial" => drop(written.remove(name)),
            "inherit" | "unset" | "revert" | "revert-layer" => match inherited.get(name) {
                Some(text) => drop(written.insert(name.clone(), text.clone())),
                None => drop(written.remove(name)),
            },
            _ => drop(written.insert(name.clone(), text.clone())),
        }
    }
    let mut settled = written.clone();
    for (name, text) in own.iter().filter(|(_, text)| has_variables(text)) {
        match replaced(text, &written) {
            Some(text) => settled.insert(name.clone(), text.into()),
            None => settled.remove(name),
        };
    }
    Arc::new(settled)
}

fn replace(text: &str, variables: &Variables, left: &mut usize, depth: usize) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = find_var(rest) {
        *left = left.checked_sub(1)?;
        out.push_str(&rest[..at]);
        let inside = &rest[at + "var(".len()..];
        let end = closing(inside);
        let (name, fallback) = match inside[..end].split_once(',') {
            Some((name, fallback)) => (name.trim(), Some(fallback)),
            None => (inside[..end].trim(), None),
        };
        if depth >= DEEPEST {
            return None;
        }
        let value = match variables.get(name) {
            Some(value) if has_variables(value) => replace(value, variables, left, depth + 1),
            Some(value) => Some(value.to_string()),
            None => None,
        };
        let value = match (value, fallback) {
            (Some(value), _) => value,
            (None, Some(fallback)) => replace(fallback, variables, left, depth + 1)?,
            (None, None) => return None,
        };
        out.push_str(&value);
        if out.len() > LONGEST {
            return None;
        }
        rest = inside.get(end + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    Some(out)
}

fn find_var(text: &str) -> Option<usize> {
    text.as_bytes().windows(4).position(|part| part.eq_ignore_ascii_case(b"var("))
}

/// Where the bracket that is open ends.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') if depth == 0 => return at,
            (None, b')') => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(own: &[(&str, &str)]) -> Arc<Variables> {
        let own: Vec<(Arc<str>, Arc<str>)> =
            own.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        with(&Arc::default(), &own)
    }

    #[test]
    fn names_give_way_to_values() {
        let variables = set(&[
            ("--a", "red"),
            ("--b", "var(--a)"),
            ("--round", "var(--trip)"),
            ("--trip", "var(--round)"),
        ]);
        let case = |text: &str, expected: Option<&str>| {
            assert_eq!(replaced(text, &variables).as_deref(), expected, "{text}")
        };
        case("1px solid VAR( --a )", Some("1px solid red"));
        case("var(--b)", Some("red"));
        case("var(--c, var(--a))", Some(" red"));
        case("var(--c, rgb(1, 2, 3)) x", Some(" rgb(1, 2, 3) x"));
        case("var(--c)", None);
        case("var(--round)", None);
        case("var(--a", Some("red"));
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let text: Vec<(String, String)> =
            (0..40).map(|at| (format!("--v{at}"), format!("var(--v{0})var(--v{0})", at + 1))).collect();
        let mut own: Vec<(&str, &str)> =
            text.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        own.push(("--v40", "lol"));
        assert_eq!(replaced("var(--v0)", &set(&own)), None);
    }
}

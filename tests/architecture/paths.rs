//! The paths that code names: takes tokens, gives each `crate::site::Site` with its line, so that a check can
//! ask what a file knows of.

use crate::tokens::{Placed, Token};

/// A path that code names, such as `crate::site::Site`, with its line. Groups are taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    pub parts: Vec<String>,
    /// How many `mod x { … }` of the file stand round it.
    pub inside: usize,
}

/// Keywords that can stand right before a path with leading colons.
const BEFORE_A_PATH: [&str; 9] = ["use", "in", "return", "as", "dyn", "impl", "mut", "for", "else"];

/// Every path the code names: `a::b`, and `a::b` and `a::c` for `a::{b, c}`.
pub fn paths(code: &[Placed]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    let mut at = 0;
    while let Some((line, token)) = code.get(at) {
        match token {
            Token::Mark('{') => open.push(is_inline_module(code, at)),
            Token::Mark('}') => {
                open.pop();
            }
            Token::Word(_) => {
                let inside = open.iter().filter(|module| **module).count();
                let mut named = Vec::new();
                at = path(code, at, &[], &mut named);
                found.extend(named.into_iter().map(|parts| Named { line: *line, parts, inside }));
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn is_inline_module(code: &[Placed], at: usize) -> bool {
    at >= 2 && code[at - 2].1 == Token::Word("mod".to_owned()) && matches!(code[at - 1].1, Token::Word(_))
}

/// Reads the path that begins at `at`, adds what it names, and says where it ends.
fn path(code: &[Placed], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut parts = before.to_vec();
    loop {
        match code.get(at).map(|(_, token)| token) {
            Some(Token::Word(word)) => parts.push(word.clone()),
            Some(Token::Mark('*')) => parts.push("*".to_owned()),
            Some(Token::Mark('{')) => {
                at += 1;
                while let Some((_, token)) = code.get(at) {
                    match token {
                        Token::Mark('}') => return at + 1,
                        Token::Word(_) | Token::Mark('*' | '{') => at = path(code, at, &parts, found),
                        Token::Mark(_) | Token::Comment(_) => at += 1,
                    }
                }
                return at;
            }
            _ => break,
        }
        at += 1;
        if parts.len() == 1 && BEFORE_A_PATH.contains(&parts[0].as_str()) {
            break; // `use ::std::fs`: the path begins after the keyword.
        }
        let colons = code.get(at).is_some_and(|(_, token)| *token == Token::Mark(':'))
            && code.get(at + 1).is_some_and(|(_, token)| *token == Token::Mark(':'));
        if !colons {
            break;
        }
        at += 2;
    }
    // What `as` renames is still named; what it is renamed to is no path.
    if code.get(at).is_some_and(|(_, token)| *token == Token::Word("as".to_owned())) && !before.is_empty() {
        at += 2;
    }
    found.push(parts);
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<String> {
        paths(&crate::tokens::tokens(text)).iter().map(|named| named.parts.join("::")).collect()
    }

    #[test]
    fn every_path_of_a_group_is_named() {
        assert_eq!(
            named("use a::{b, c::{self, d as e}, f::*};"),
            ["use", "a::b", "a::c::self", "a::c::d", "a::f::*"]
        );
        assert_eq!(named("x(a::B::<c::D>::e)"), ["x", "a::B", "c::D", "e"]);
    }
}

//! The source of the house as data: a map from path to text, read once, with what every check needs to know
//! of a file: its room, its code, and which of it is only there for tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use crate::tokens::{Placed, Token, tokens};

/// A tree of Rust files, by path below the project with `/` between folders.
pub struct House {
    files: BTreeMap<String, File>,
}

/// One Rust file.
pub struct File {
    /// Its path, such as `src/site/route.rs`.
    pub path: String,
    /// Its text as it stands on the disk.
    pub text: String,
    /// Every token, those of tests and comments too.
    pub tokens: Vec<Placed>,
    /// The tokens that go into the program: no comments, nothing under `#[cfg(test)]`.
    pub shipped: Vec<Placed>,
}

impl House {
    /// A house from texts, as the cases of each check have it.
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> House {
        let mut files: BTreeMap<String, File> =
            texts.into_iter().map(|(path, text)| (path.to_owned(), File::new(path, text))).collect();
        let only_for_tests: BTreeSet<String> = files.values().flat_map(File::modules_for_tests).collect();
        for file in files.values_mut() {
            let module = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
            if only_for_tests.iter().any(|test| module == test || module.starts_with(&format!("{test}/"))) {
                file.shipped.clear();
            }
        }
        House { files }
    }

    /// The house this test belongs to.
    pub fn ours() -> &'static House {
        static OURS: LazyLock<House> = LazyLock::new(House::read);
        &OURS
    }

    fn read() -> House {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut texts = Vec::new();
        for folder in ["src", "tests", "benches"] {
            gather(root, Path::new(folder), &mut texts);
        }
        House::new(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// Every Rust file: of the program, of its tests, of its benches.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.files.values()
    }

    /// The files below `src`.
    pub fn program(&self) -> impl Iterator<Item = &File> {
        self.files().filter(|file| file.path.starts_with("src/"))
    }

    /// The files of these rooms.
    pub fn rooms<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a File> {
        self.program().filter(|file| names.contains(&file.room()))
    }

    /// The rooms in the order in which `lib.rs` prints them, with their lines.
    pub fn floors(&self) -> Vec<(usize, &str)> {
        let tokens = self.files.get("src/lib.rs").map_or(&[][..], |file| &file.shipped);
        let mut floors = Vec::new();
        for (at, (line, token)) in tokens.iter().enumerate() {
            if let (Token::Word(word), Some((_, Token::Word(name)))) = (token, tokens.get(at + 1))
                && word == "mod"
            {
                floors.push((*line, name.as_str()));
            }
        }
        floors
    }
}

fn gather(root: &Path, below: &Path, texts: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(root.join(below)) else { return };
    for entry in entries {
        let path = below.join(entry.expect("the folder can be listed").file_name());
        if root.join(&path).is_dir() {
            gather(root, &path, texts);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(root.join(&path)).expect("the file can be read");
            texts.push((path.to_str().expect("its name is text").replace('\\', "/"), text));
        }
    }
}

impl File {
    fn new(path: &str, text: &str) -> File {
        let tokens = tokens(text);
        let code: Vec<Placed> =
            tokens.iter().filter(|(_, token)| !matches!(token, Token::Comment(_))).cloned().collect();
        let mut file = File { path: path.to_owned(), text: text.to_owned(), tokens, shipped: Vec::new() };
        let mut rest = &code[..];
        while let Some(first) = rest.first() {
            match length_for_tests(rest) {
                0 => {
                    file.shipped.push(first.clone());
                    rest = &rest[1..];
                }
                length => rest = &rest[length..],
            }
        }
        file
    }

    /// The room it belongs to: `site` for `src/site.rs` and for `src/site/route.rs`; `main` and `lib` for themselves.
    pub fn room(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split('/').next().unwrap_or(below).trim_end_matches(".rs")
    }

    /// How many steps it stands below the root of the crate.
    pub fn depth(&self) -> usize {
        let module = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        module.split('/').count() - 1
    }

    /// Whether it goes into the program at all.
    pub fn is_shipped(&self) -> bool {
        !self.shipped.is_empty()
    }

    /// `src/site/tests` for `#[cfg(test)] mod tests;` in `src/site.rs` or `src/site/mod.rs`.
    fn modules_for_tests(&self) -> Vec<String> {
        let folder = match self.path.strip_suffix("/mod.rs").or(self.path.strip_suffix("/lib.rs")) {
            Some(folder) => folder,
            None => self.path.trim_end_matches(".rs"),
        };
        let code: Vec<&Token> = self
            .tokens
            .iter()
            .map(|(_, token)| token)
            .filter(|token| !matches!(token, Token::Comment(_)))
            .collect();
        let attribute = [mark('#'), mark('['), word("cfg"), mark('('), word("test"), mark(')'), mark(']')];
        let declared = code.windows(attribute.len() + 3).filter_map(|window| {
            let (head, tail) = window.split_at(attribute.len());
            match tail {
                [Token::Word(keyword), Token::Word(name), Token::Mark(';')]
                    if keyword == "mod" && head.iter().copied().eq(attribute.iter()) =>
                {
                    Some(format!("{folder}/{name}"))
                }
                _ => None,
            }
        });
        declared.collect()
    }
}

fn word(text: &str) -> Token {
    Token::Word(text.to_owned())
}

fn mark(sign: char) -> Token {
    Token::Mark(sign)
}

/// How many tokens from here belong to a thing under `#[cfg(test)]`; 0 when none begins here.
fn length_for_tests(code: &[Placed]) -> usize {
    let begins = [mark('#'), mark('['), word("cfg"), mark('('), word("test"), mark(')'), mark(']')];
    if code.len() < begins.len() || !code.iter().zip(&begins).all(|((_, token), wanted)| token == wanted) {
        return 0;
    }
    let mut depth = 0_usize;
    let mut is_use = false;
    for (at, (_, token)) in code.iter().enumerate().skip(begins.len()) {
        match token {
            Token::Word(keyword) if depth == 0 && keyword == "use" => is_use = true,
            Token::Mark('{' | '(' | '[') => depth += 1,
            Token::Mark(close @ ('}' | ')' | ']')) => {
                depth = depth.saturating_sub(1);
                if depth == 0 && *close == '}' && !is_use {
                    return at + 1;
                }
            }
            Token::Mark(';') if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_there_for_tests_is_not_shipped() {
        let text =
            "a; #[cfg(test)] use b::{c}; d; #[cfg(test)] #[x(y)] mod e { f!{} } g; #[cfg(test)] mod h; i";
        let shipped: Vec<Placed> = tokens("a; d; g; i");
        assert_eq!(File::new("src/a.rs", text).shipped, shipped);
        let house =
            House::new([("src/a.rs", "#[cfg(test)]\nmod b;"), ("src/a/b/c.rs", "x"), ("src/a/d.rs", "x")]);
        let shipped: Vec<&str> =
            house.files().filter(|file| file.is_shipped()).map(|file| file.path.as_str()).collect();
        assert_eq!(shipped, ["src/a/d.rs"]);
    }

    #[test]
    fn a_file_knows_its_room_and_its_depth() {
        for (path, room, depth) in [
            ("src/lib.rs", "lib", 1),
            ("src/site.rs", "site", 1),
            ("src/site/mod.rs", "site", 1),
            ("src/site/route.rs", "site", 2),
            ("src/site/entry/mod.rs", "site", 2),
        ] {
            let file = File::new(path, "");
            assert_eq!((file.room(), file.depth()), (room, depth), "{path}");
        }
    }
}

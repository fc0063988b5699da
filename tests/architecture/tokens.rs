//! Rust source as words and marks: takes a text, gives its tokens with their lines, so that nothing said in
//! a comment or a string is ever mistaken for code.

/// One piece of a source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// A single mark such as `:` or `{`.
    Mark(char),
    /// The text of a comment of any kind.
    Comment(String),
}

/// A token and the line it begins on, counted from 1.
pub type Placed = (usize, Token);

/// Cuts a source text into tokens. Strings, characters and lifetimes leave nothing behind.
pub fn tokens(text: &str) -> Vec<Placed> {
    let mut lexer = Lexer { rest: text, line: 1, found: Vec::new() };
    while lexer.step() {}
    lexer.found
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    found: Vec<Placed>,
}

impl<'a> Lexer<'a> {
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if self.rest.starts_with("//") {
            let comment = self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            self.found.push((self.line, Token::Comment(comment.to_owned())));
        } else if self.rest.starts_with("/*") {
            let line = self.line;
            let comment = self.take(end_of_block_comment(self.rest));
            self.found.push((line, Token::Comment(comment.to_owned())));
        } else if first == '"' {
            self.take(1 + end_of_string(&self.rest[1..]));
        } else if first == '\'' {
            self.take(end_of_quote(self.rest));
        } else if first.is_alphanumeric() || first == '_' {
            self.word();
        } else {
            if !first.is_whitespace() {
                self.found.push((self.line, Token::Mark(first)));
            }
            self.take(first.len_utf8());
        }
        true
    }

    /// A name, or the string whose prefix it is (`b"…"`, `r#"…"#`), or a raw name (`r#type`).
    fn word(&mut self) {
        let end =
            self.rest.find(|next: char| !(next.is_alphanumeric() || next == '_')).unwrap_or(self.rest.len());
        let (word, after) = self.rest.split_at(end);
        let hashes = after.len() - after.trim_start_matches('#').len();
        let raw = matches!(word, "r" | "br" | "cr");
        if raw && after[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let from = end + hashes + 1;
            let to = self.rest[from..].find(&close).map_or(self.rest.len(), |at| from + at + close.len());
            self.take(to);
        } else if raw && hashes == 1 {
            self.take(end + 1);
        } else if matches!(word, "b" | "c") && after.starts_with('"') {
            self.take(end + 1 + end_of_string(&after[1..]));
        } else if word == "b" && after.starts_with('\'') {
            self.take(end + end_of_quote(after));
        } else {
            self.found.push((self.line, Token::Word(word.to_owned())));
            self.take(end);
        }
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }
}

fn end_of_block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Where a string ends, given what follows its first quotation mark.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, next) in text.char_indices() {
        match next {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a character or a lifetime ends, given a text that begins with its apostrophe.
fn end_of_quote(text: &str) -> usize {
    let mut inside = text.char_indices().skip(1);
    match inside.next() {
        Some((_, '\\')) => {
            inside.next();
            inside.find(|(_, next)| *next == '\'').map_or(text.len(), |(at, _)| at + 1)
        }
        Some(_) if inside.next().is_some_and(|(_, next)| next == '\'') => {
            text[1..].find('\'').map_or(text.len(), |at| at + 2)
        }
        _ => text[1..]
            .find(|next: char| !(next.is_alphanumeric() || next == '_'))
            .map_or(text.len(), |at| at + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        let words = tokens(text).into_iter().filter_map(|(_, token)| match token {
            Token::Word(word) => Some(word),
            Token::Mark(mark) => Some(mark.to_string()),
            Token::Comment(_) => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn strings_characters_lifetimes_and_comments_are_not_code() {
        for (text, left) in [
            ("a // crate::b\nc", "a c"),
            ("a /* x /* y */ z */ c", "a c"),
            (r#"a("crate::b \" d") c"#, "a ( ) c"),
            (r##"a(r#"crate::"b""#) c"##, "a ( ) c"),
            (r#"a(b"x", br"y\", c"z") d"#, "a ( , , ) d"),
            (r"['\'', '\u{1F600}', 'x', 'é', b'\\', '\n']", "[ , , , , , ]"),
            ("fn a<'b>(c: &'b str)", "fn a < > ( c : & str )"),
            ("r#type", "type"),
        ] {
            assert_eq!(code(text), left, "{text}");
        }
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let last = tokens("\"a\nb\"\n/* c\n*/ // d\ne").pop();
        assert_eq!(last, Some((5, Token::Word("e".to_owned()))));
    }
}

//! What stands between the braces of a rule, or in a `style` attribute.

use std::sync::Arc;

use cssparser::{Parser, ParserInput, Token};

use super::property::{Property, named};
use super::value::{Value, read};

/// One property set to one value.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Declaration {
    pub what: What,
    pub is_important: bool,
}

/// What is set.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum What {
    Property(Property, Value),
    /// A custom property, as written.
    Custom(Arc<str>, Arc<str>),
}

/// Reads the declarations of a `style` attribute.
pub(super) fn of_attribute(text: &str) -> Vec<Declaration> {
    let mut input = ParserInput::new(text);
    let mut input = Parser::new(&mut input);
    let mut found = Vec::new();
    while !input.is_exhausted() {
        let one = input.parse_until_after(cssparser::Delimiter::Semicolon, |input| {
            let name = input.expect_ident_cloned()?;
            input.expect_colon()?;
            Ok::<_, cssparser::ParseError<'_, ()>>(declared(&name, input))
        });
        found.extend(one.into_iter().flatten());
    }
    found
}

/// What a declaration of that name with the rest of `input` as its value sets; nothing for what is not judged or wrong.
pub(super) fn declared(name: &str, input: &mut Parser<'_, '_>) -> Vec<Declaration> {
    let is_custom = name.starts_with("--");
    let lower = name.to_ascii_lowercase();
    if !is_custom && named(&lower).is_empty() {
        while input.next().is_ok() {}
        return Vec::new();
    }
    let (text, is_important) = value(input);
    if is_custom {
        let what = What::Custom(name.into(), text.trim().into());
        return vec![Declaration { what, is_important }];
    }
    let values = read(&lower, text).unwrap_or_default();
    let set = |(property, value)| Declaration { what: What::Property(property, value), is_important };
    values.into_iter().map(set).collect()
}

/// The text of a value, and whether `!important` stands after it.
fn value<'i>(input: &mut Parser<'i, '_>) -> (&'i str, bool) {
    let start = input.position();
    loop {
        let before = input.position();
        match input.next_including_whitespace_and_comments() {
            Ok(Token::Delim('!')) => {
                let text = input.slice(start..before);
                let is_important = input.expect_ident_matching("important").is_ok() && input.is_exhausted();
                while input.next().is_ok() {}
                // Anything else after a `!` makes the whole worthless.
                return if is_important { (text, true) } else { ("", false) };
            }
            Ok(_) => {}
            Err(_) => return (input.slice_from(start), false),
        }
    }
}

//! The values that states and properties take (ARIA 1.2, 6.2.4, "WAI-ARIA value types").

use std::fmt;

/// What may stand in a state or property.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false`, or `undefined`, which is as if it were not there.
    TrueFalseUndefined,
    /// `true`, `false` or `mixed`.
    Tristate,
    /// The id of one element.
    Reference,
    /// The ids of elements, with spaces between.
    References,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Any text.
    Text,
    /// One of these words.
    Token(&'static [&'static str]),
    /// Some of these words, with spaces between.
    Tokens(&'static [&'static str]),
}

impl Value {
    /// Whether `text` is such a value. Whether an element of that id is there is another matter: ARIA
    /// lets a page point at what a script will add. Capital letters make no difference, since browsers
    /// do not agree on them.
    pub fn accepts(self, text: &str) -> bool {
        let is_one_of = |words: &[&str], text: &str| words.iter().any(|word| word.eq_ignore_ascii_case(text));
        match self {
            Value::TrueFalse => is_one_of(&["true", "false"], text),
            Value::TrueFalseUndefined => is_one_of(&["true", "false", "undefined"], text),
            Value::Tristate => is_one_of(&["true", "false", "mixed", "undefined"], text),
            Value::Reference => !text.trim().contains(|space: char| space.is_ascii_whitespace()),
            Value::References | Value::Text => true,
            Value::Integer => is_integer(text),
            Value::Number => is_number(text),
            Value::Token(words) => is_one_of(words, text),
            Value::Tokens(words) => {
                text.split_ascii_whitespace().next().is_some()
                    && text.split_ascii_whitespace().all(|token| is_one_of(words, token))
            }
        }
    }
}

impl fmt::Display for Value {
    /// What it takes, as the end of a sentence: "takes `true` or `false`".
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::TrueFalse => list(out, &["true", "false"]),
            Value::TrueFalseUndefined => list(out, &["true", "false", "undefined"]),
            Value::Tristate => list(out, &["true", "false", "mixed"]),
            Value::Reference => out.write_str("the id of one element"),
            Value::References => out.write_str("the ids of elements"),
            Value::Integer => out.write_str("a whole number"),
            Value::Number => out.write_str("a number"),
            Value::Text => out.write_str("any text"),
            Value::Token(words) => list(out, words),
            Value::Tokens(words) => {
                out.write_str("one or more of the words ")?;
                list(out, words)
            }
        }
    }
}

fn list(out: &mut fmt::Formatter<'_>, words: &[&str]) -> fmt::Result {
    for (at, word) in words.iter().enumerate() {
        match at {
            0 => {}
            _ if at + 1 == words.len() => out.write_str(" or ")?,
            _ => out.write_str(", ")?,
        }
        write!(out, "`{word}`")?;
    }
    Ok(())
}

fn is_integer(text: &str) -> bool {
    let digits = text.trim().strip_prefix(['-', '+']).unwrap_or(text.trim());
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// "Any real numerical value".
fn is_number(text: &str) -> bool {
    let text = text.trim();
    text.parse::<f64>().is_ok_and(f64::is_finite)
        && !text.contains(|letter: char| letter.is_alphabetic() && !matches!(letter, 'e' | 'E'))
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn a_value_is_of_its_type_or_not() {
        let case =
            |value: Value, text: &str, fits: bool| assert_eq!(value.accepts(text), fits, "{value}: {text:?}");
        case(Value::TrueFalse, "True", true);
        case(Value::TrueFalse, "yes", false);
        case(Value::TrueFalse, " true", false);
        case(Value::TrueFalseUndefined, "undefined", true);
        case(Value::Tristate, "mixed", true);
        case(Value::Tristate, "half", false);
        case(Value::Reference, "help", true);
        case(Value::Reference, "help more", false);
        case(Value::References, "help more", true);
        case(Value::Integer, "-1", true);
        case(Value::Integer, "2.5", false);
        case(Value::Integer, "two", false);
        case(Value::Number, "2.5", true);
        case(Value::Number, "-.5e3", true);
        case(Value::Number, "infinity", false);
        case(Value::Number, "", false);
        case(Value::Token(&["off", "polite"]), "Polite", true);
        case(Value::Token(&["off", "polite"]), "off polite", false);
        case(Value::Tokens(&["text", "all"]), "all  text", true);
        case(Value::Tokens(&["text", "all"]), "all words", false);
        case(Value::Tokens(&["text", "all"]), " ", false);
    }

    #[test]
    fn a_type_says_what_it_takes() {
        let said = [Value::TrueFalse, Value::Reference, Value::Tokens(&["a", "b", "c"])]
            .map(|value| value.to_string());
        assert_eq!(
            said,
            ["`true` or `false`", "the id of one element", "one or more of the words `a`, `b` or `c`"]
        );
    }
}

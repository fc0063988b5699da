//! Short texts with a form of their own: slugs, codes, languages, and text on one line.

use std::fmt;

use super::{Fact, Unfit};

/// Text on one line, without control characters, trimmed. Never empty, at most 2,000 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

/// What a page is called: 2 to 100 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Title(String);

/// What a page is about in a sentence or two: 40 to 200 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Summary(String);

/// The name of an entry in addresses and references: lower case letters, digits and single hyphens, at most 80.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// A short word from one of the offer's own lists, such as a need or an area.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

/// A language by its BCP 47 tag, such as `en-GB` or `pl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(String);

macro_rules! reads_as_text {
    ($($name:ident),+) => {$(
        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}
reads_as_text!(Text, Title, Summary, Slug, Code, Language);

impl Fact for Text {
    const WANTED: &'static str = "text";
    const FAULT: &'static str = "bad-text";

    fn said(&self) -> Option<&str> {
        Some(&self.0)
    }

    fn parse(text: &str) -> Result<Text, Unfit> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            return Err(Unfit::new("There is no text here", "Write something, or remove the line."));
        }
        if line.chars().count() > 2_000 {
            return Err(Unfit::new(
                "This text is longer than 2,000 characters",
                "Shorten it, or move it into the body of the entry.",
            ));
        }
        if line.chars().any(char::is_control) {
            return Err(Unfit::new(
                "This text holds a control character",
                "Type the text again rather than paste it.",
            ));
        }
        Ok(Text(line))
    }
}

/// Text of a length that fits its place on a card or in a list of results.
fn of_length(text: &str, what: &str, least: usize, most: usize) -> Result<String, Unfit> {
    let Text(line) = Text::parse(text)?;
    let length = line.chars().count();
    if (least..=most).contains(&length) {
        return Ok(line);
    }
    let help = if length < least { "Say a little more" } else { "Shorten it" };
    Err(Unfit::new(
        format!("The {what} has {length} characters; it should have {least} to {most}"),
        format!("{help}. Lists and search results show it whole."),
    ))
}

impl Fact for Title {
    const WANTED: &'static str = "a title of 2 to 100 characters";
    const FAULT: &'static str = "bad-title";

    fn said(&self) -> Option<&str> {
        Some(&self.0)
    }

    fn parse(text: &str) -> Result<Title, Unfit> {
        of_length(text, "title", 2, 100).map(Title)
    }
}

impl Fact for Summary {
    const WANTED: &'static str = "a summary of 40 to 200 characters";
    const FAULT: &'static str = "bad-summary";

    fn said(&self) -> Option<&str> {
        Some(&self.0)
    }

    fn parse(text: &str) -> Result<Summary, Unfit> {
        of_length(text, "summary", 40, 200).map(Summary)
    }
}

impl Fact for Slug {
    const WANTED: &'static str = "the file name of an entry without its ending, such as deal-advice-line";
    const FAULT: &'static str = "bad-slug";

    fn parse(text: &str) -> Result<Slug, Unfit> {
        if is_slug(text) {
            return Ok(Slug(text.to_owned()));
        }
        let proposed = slugify(text);
        let help = if is_slug(&proposed) {
            format!("Use lower case letters, digits and single hyphens: `{proposed}`.")
        } else {
            "Use lower case letters, digits and single hyphens, at most 80.".to_owned()
        };
        Err(Unfit::new(format!("`{}` cannot be the name of an entry", shortened(text)), help))
    }
}

impl Fact for Code {
    const WANTED: &'static str = "a code such as autism";
    const FAULT: &'static str = "bad-code";

    fn parse(text: &str) -> Result<Code, Unfit> {
        let fits = !text.is_empty()
            && text.len() <= 80
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if fits {
            Ok(Code(text.to_owned()))
        } else {
            Err(Unfit::new(
                format!("`{}` is not a code", shortened(text)),
                "Codes hold letters, digits and hyphens only.",
            ))
        }
    }
}

impl Fact for Language {
    const WANTED: &'static str = "a language such as en-GB or pl";
    const FAULT: &'static str = "bad-language";

    fn parse(text: &str) -> Result<Language, Unfit> {
        let mut parts = text.split('-');
        let first = parts.next().is_some_and(|tag| {
            (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase())
        });
        let rest = parts
            .all(|tag| (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if first && rest && text.len() <= 35 {
            Ok(Language(text.to_owned()))
        } else {
            Err(Unfit::new(
                format!("`{}` is not a language tag", shortened(text)),
                "Use a tag such as en-GB, pl, pt or uk. bfi stands for British Sign Language.",
            ))
        }
    }
}

/// Makes a slug from words: lower case, accents dropped, everything else a hyphen.
pub fn slugify(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if c != '\'' && c != '\u{2019}' && !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_cannot_lead_out_of_their_folder() {
        for bad in ["..", "../x", "a/b", "A", "a--b", "-a", "a b", "", "ä", "con\0"] {
            assert!(Slug::parse(bad).is_err(), "{bad}");
        }
        assert!(Slug::parse("deal-advice-line").is_ok());
    }

    #[test]
    fn words_become_a_slug_without_accents() {
        assert_eq!(slugify("Café: what's on?"), "cafe-whats-on");
    }
}

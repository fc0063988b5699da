//! The names of the A to Z: every entry by its title, and by the other words families use for it.

use std::collections::BTreeMap;

use super::lists::{ListOf, Lists};
use crate::fact::slugify;
use crate::site::Site;
use crate::site::entry::Kind;
use crate::site::route::Route;

/// With more names than this, each letter has a page of its own: all of them would be more than 60 KB to load.
const LONG: usize = 2_000;

/// Where names stand that begin with a number.
const NUMBERS: &str = "0 to 9";

/// One name of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The title, or another word for it.
    pub text: String,
    /// The place of the entry in [`Site::entries`].
    pub at: usize,
    /// Whether it is another word rather than the title.
    pub form: Form,
}

/// What a name is to its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Its title.
    Title,
    /// Another word for it.
    Alias,
}

/// All names by their letter.
#[derive(Debug)]
pub struct Names(BTreeMap<String, Vec<Name>>);

impl Names {
    /// The names of every entry but old news, events that are over, and feedback, which have lists by day.
    pub fn new(site: &Site, lists: &Lists) -> Names {
        let mut by_letter: BTreeMap<String, Vec<(String, Name)>> = BTreeMap::new();
        let mut add = |text: &str, at: usize, form: Form| {
            let key = slugify(text);
            let name = Name { text: text.to_owned(), at, form };
            by_letter.entry(letter(&key)).or_default().push((key, name));
        };
        let listed = |what: &ListOf, at: usize| lists.of(what).contains(&at);
        for (at, entry) in site.entries().enumerate() {
            let shown = match entry.kind() {
                Kind::Feedback => false,
                Kind::News => listed(&ListOf::News, at),
                Kind::Event => listed(&ListOf::Events, at),
                _ => true,
            };
            if shown {
                add(entry.title(), at, Form::Title);
                let title = slugify(entry.title());
                for alias in entry.profile.aliases.iter().filter(|alias| slugify(alias.as_str()) != title) {
                    add(alias.as_str(), at, Form::Alias);
                }
            }
        }
        for names in by_letter.values_mut() {
            names.sort_by(|a, b| (&a.0, a.1.form, a.1.at).cmp(&(&b.0, b.1.form, b.1.at)));
        }
        let plain = |names: Vec<(String, Name)>| names.into_iter().map(|(_, name)| name).collect();
        Names(by_letter.into_iter().map(|(letter, names)| (letter, plain(names))).collect())
    }

    /// Whether each letter has a page of its own.
    pub fn is_long(&self) -> bool {
        self.0.values().map(Vec::len).sum::<usize>() > LONG
    }

    /// How many entries are among them.
    pub fn entries(&self) -> usize {
        self.0.values().flatten().filter(|name| name.form == Form::Title).count()
    }

    /// The letters that have names, numbers first.
    pub fn letters(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The names under a letter, in order.
    pub fn under(&self, letter: &str) -> &[Name] {
        self.0.get(letter).map_or(&[], Vec::as_slice)
    }

    /// The page of one letter, where each has its own.
    pub fn route(letter: &str) -> Route {
        Route::under("a-to-z", &anchor(letter), 1)
    }
}

/// Every letter of the row, whether or not anything begins with it, then numbers if something does.
pub fn row(has_numbers: Numbers) -> Vec<String> {
    let letters = ('A'..='Z').map(String::from);
    match has_numbers {
        Numbers::Some => letters.chain([NUMBERS.to_owned()]).collect(),
        Numbers::None => letters.collect(),
    }
}

/// Whether any name begins with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// One does.
    Some,
    /// None does.
    None,
}

impl Numbers {
    /// Whether numbers are among those letters.
    pub fn among<'a>(mut letters: impl Iterator<Item = &'a str>) -> Numbers {
        if letters.any(|letter| letter == NUMBERS) { Numbers::Some } else { Numbers::None }
    }
}

/// The address of a letter on its page: `s`, `0-to-9`.
pub fn anchor(letter: &str) -> String {
    slugify(letter)
}

/// The letter a name stands under, from its key.
pub fn letter(key: &str) -> String {
    match key.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => first.to_ascii_uppercase().to_string(),
        _ => NUMBERS.to_owned(),
    }
}

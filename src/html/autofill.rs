//! What an `autocomplete` attribute asks a browser to fill in
//! (<https://html.spec.whatwg.org/#autofilling-form-controls:-the-autocomplete-attribute>; WCAG 1.3.5).

use super::tree::Element;

/// What an `autocomplete` attribute says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Autofill<'d> {
    /// `on` or `off`: nothing about what belongs in the field.
    Switch,
    /// What belongs in the field; `fits` says whether the field can hold it.
    Detail {
        /// The word for it.
        word: &'d str,
        /// Whether HTML has such things in such a field.
        fits: bool,
    },
    /// Not what HTML defines: this word is unknown, or in the wrong place.
    Wrong(&'d str),
    /// Words that only say which of several, and none that says what.
    Missing,
}

/// Which fields can hold it: "autofill control group" of the HTML standard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Text,
    Multiline,
    Password,
    Url,
    Username,
    Telephone,
    Numeric,
    Month,
    Date,
}

use Group::{Date, Month, Multiline, Numeric, Password, Telephone, Text, Url, Username};

/// What may belong to a field.
const FIELDS: &[(&str, Group)] = &[
    ("name", Text),
    ("honorific-prefix", Text),
    ("given-name", Text),
    ("additional-name", Text),
    ("family-name", Text),
    ("honorific-suffix", Text),
    ("nickname", Text),
    ("organization-title", Text),
    ("username", Username),
    ("new-password", Password),
    ("current-password", Password),
    ("one-time-code", Password),
    ("organization", Text),
    ("street-address", Multiline),
    ("address-line1", Text),
    ("address-line2", Text),
    ("address-line3", Text),
    ("address-level4", Text),
    ("address-level3", Text),
    ("address-level2", Text),
    ("address-level1", Text),
    ("country", Text),
    ("country-name", Text),
    ("postal-code", Text),
    ("cc-name", Text),
    ("cc-given-name", Text),
    ("cc-additional-name", Text),
    ("cc-family-name", Text),
    ("cc-number", Text),
    ("cc-exp", Month),
    ("cc-exp-month", Numeric),
    ("cc-exp-year", Numeric),
    ("cc-csc", Text),
    ("cc-type", Text),
    ("transaction-currency", Text),
    ("transaction-amount", Numeric),
    ("language", Text),
    ("bday", Date),
    ("bday-day", Numeric),
    ("bday-month", Numeric),
    ("bday-year", Numeric),
    ("sex", Text),
    ("url", Url),
    ("photo", Url),
];

/// What may belong to a field, and may be said to be for work, at home and so on.
const CONTACTS: &[(&str, Group)] = &[
    ("tel", Telephone),
    ("tel-country-code", Text),
    ("tel-national", Text),
    ("tel-area-code", Text),
    ("tel-local", Text),
    ("tel-local-prefix", Text),
    ("tel-local-suffix", Text),
    ("tel-extension", Text),
    ("email", Username),
    ("impp", Url),
];

impl<'d> Element<'d> {
    /// What the `autocomplete` attribute of a form field says; `None` when it is not there or blank.
    pub fn autofill(self) -> Option<Autofill<'d>> {
        if !self.is_any(&["input", "select", "textarea"]) {
            return None;
        }
        let value = self.attribute("autocomplete")?;
        let mut words = value.split_ascii_whitespace().peekable();
        let is = |word: &str, wanted: &str| word.eq_ignore_ascii_case(wanted);
        let first = *words.peek()?;
        if (is(first, "on") || is(first, "off")) && value.split_ascii_whitespace().count() == 1 {
            return Some(Autofill::Switch);
        }
        words.next_if(|word| word.get(..8).is_some_and(|start| is(start, "section-")));
        words.next_if(|word| is(word, "shipping") || is(word, "billing"));
        let place = ["home", "work", "mobile", "fax", "pager"];
        let is_contact = words.next_if(|word| place.iter().any(|known| is(word, known))).is_some();
        let Some(word) = words.next() else {
            return Some(Autofill::Missing);
        };
        let known =
            |list: &[(&str, Group)]| list.iter().find(|(name, _)| is(word, name)).map(|(_, group)| *group);
        let Some(group) = known(CONTACTS).or_else(|| known(FIELDS).filter(|_| !is_contact)) else {
            return Some(Autofill::Wrong(word));
        };
        words.next_if(|word| is(word, "webauthn"));
        Some(match words.next() {
            Some(more) => Autofill::Wrong(more),
            None => Autofill::Detail { word, fits: self.holds(group) },
        })
    }

    /// Whether a field of this kind can hold what belongs to the group.
    fn holds(self, group: Group) -> bool {
        match self.input_type().as_deref() {
            // A `<select>` or `<textarea>` holds anything.
            None => true,
            Some("hidden") => true,
            Some("password") => group == Password,
            Some("url") => group == Url,
            Some("email") => group == Username,
            Some("tel") => group == Telephone,
            Some("number") => group == Numeric,
            Some("month") => group == Month,
            Some("date") => group == Date,
            Some("color" | "checkbox" | "datetime-local" | "file" | "radio" | "range" | "time" | "week") => {
                false
            }
            // Anything else is one line of text.
            Some(_) => group != Multiline,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Autofill;
    use crate::html::Document;

    #[test]
    fn an_autocomplete_says_what_belongs_in_the_field() {
        let case = |html: &str, said: Option<Autofill<'_>>| {
            let document = Document::parse(html);
            assert_eq!(document.by_id("x").expect("an element with id x").autofill(), said, "{html}");
        };
        let fits = |word| Some(Autofill::Detail { word, fits: true });
        let too_big = |word| Some(Autofill::Detail { word, fits: false });
        case("<input id=x>", None);
        case("<input id=x autocomplete=' '>", None);
        case("<p id=x autocomplete=email>", None);
        case("<input id=x autocomplete=OFF>", Some(Autofill::Switch));
        case("<input id=x autocomplete='off email'>", Some(Autofill::Wrong("off")));
        case("<input id=x autocomplete=Given-Name>", fits("Given-Name"));
        case("<input id=x autocomplete='section-child billing family-name'>", fits("family-name"));
        case("<input id=x autocomplete='shipping work tel-national'>", fits("tel-national"));
        case("<input id=x autocomplete='work shipping tel'>", Some(Autofill::Wrong("shipping")));
        case("<input id=x autocomplete='work given-name'>", Some(Autofill::Wrong("given-name")));
        case("<input id=x autocomplete='billing'>", Some(Autofill::Missing));
        case("<input id=x autocomplete='username webauthn'>", fits("username"));
        case("<input id=x autocomplete='webauthn'>", Some(Autofill::Wrong("webauthn")));
        case("<input id=x autocomplete='tel email'>", Some(Autofill::Wrong("email")));
        case("<input id=x autocomplete='first-name'>", Some(Autofill::Wrong("first-name")));
        case("<input id=x type=number autocomplete=email>", too_big("email"));
        case("<input id=x autocomplete=street-address>", too_big("street-address"));
        case("<textarea id=x autocomplete=street-address>", fits("street-address"));
    }
}

//! The accessible name of an element: what assistive technology calls it.
//!
//! Follows Accessible Name and Description Computation 1.2 (<https://www.w3.org/TR/accname-1.2/>,
//! step letters below) as far as HTML alone tells, with the words that CSS adds once
//! [`Document::shown`](super::Document::shown) has told them. Content is read by `content`.

use super::content::Reader;
use super::native::Native;
use super::roles::Role;
use super::text::collapsed;
use super::tree::Element;

impl<'d> Element<'d> {
    /// The accessible name, white space collapsed; empty when there is none. A role that prohibits
    /// names is not considered: ask [`Role::is_nameless`].
    pub fn accessible_name(self) -> String {
        if let Some(name) = self.attribute("aria-labelledby").and_then(|ids| self.words_of_references(ids)) {
            return name; // 2B
        }
        if let Some(label) = self.aria_label() {
            return collapsed(label); // 2D
        }
        match self.native_name() {
            Some(Native::Words(_)) if self.role().is_some_and(Role::is_presentational) => {
                return String::new();
            }
            Some(Native::Words(words)) if !words.trim().is_empty() => return collapsed(words), // 2E
            Some(Native::Content(elements)) => {
                if let Some(name) = joined(elements.into_iter().map(|root| Reader::within(self).read(root))) {
                    return name; // 2E
                }
            }
            _ => {}
        }
        let named_by_content = self.role().is_some_and(Role::is_named_by_content);
        if named_by_content || self.is_summary_of_details() {
            let name = Reader::of_content(self);
            if !name.is_empty() {
                return name; // 2F
            }
        }
        collapsed(self.last_resort_name().unwrap_or_default()) // 2I
    }

    /// The words of the elements an attribute refers to; `None` when there are none.
    pub(super) fn words_of_references(self, ids: &str) -> Option<String> {
        joined(self.by_ids(ids).map(|root| Reader::referenced_by(self).read(root)))
    }

    /// `aria-label`, unless it is blank.
    pub(super) fn aria_label(self) -> Option<&'d str> {
        self.attribute("aria-label").filter(|label| !label.trim().is_empty())
    }
}

/// Names from several elements, with a space between.
fn joined(names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    /// The name of the element with id `x`.
    fn named(html: &str) -> String {
        Document::parse(html).by_id("x").expect("an element with id x").accessible_name()
    }

    #[test]
    fn a_name_comes_from_the_first_source_that_has_words() {
        let case = |html: &str, name: &str| assert_eq!(named(html), name, "{html}");
        // aria-labelledby, also of hidden elements, of itself, and of what does not exist.
        case("<a id=x href=# aria-labelledby='b c'>a</a><b id=b>One</b><i id=c>two</i>", "One two");
        case(
            "<a id=x href=# aria-labelledby=b>a</a><b id=b hidden>Hidden <i hidden>words</i></b>",
            "Hidden words",
        );
        case("<a id=x href=# aria-labelledby='x b' aria-label=Delete>a</a><b id=b>file</b>", "Delete file");
        case("<a id=x href=# aria-labelledby=none>a</a>", "a");
        case("<a id=x href=# aria-labelledby=b>a</a><img id=b alt='A map'>", "A map");
        // aria-label, unless blank.
        case("<button id=x aria-label=' Close  it '>×</button>", "Close it");
        case("<button id=x aria-label=' '>×</button>", "×");
        // HTML's own.
        case("<img id=x alt='A  map'>", "A map");
        case("<img id=x alt='' title=t>", "");
        case("<img id=x title=t>", "t");
        case("<label for=x>Your <b>name</b></label><input id=x placeholder=p>", "Your name");
        case("<label>Age <input id=x> in years</label>", "Age in years");
        case("<label for=x>One</label><label>Two <input id=x type=checkbox></label>", "One Two");
        case("<label for=x hidden>Out of sight</label><input id=x>", "Out of sight");
        case("<input id=x placeholder='you@example.org'>", "you@example.org");
        case("<input id=x title=t placeholder=p>", "t");
        case("<input id=x type=submit>", "Submit");
        case("<input id=x type=submit value='Send it'>", "Send it");
        case("<input id=x type=image alt=Go>", "Go");
        case("<input id=x type=image>", "");
        case("<fieldset id=x><legend>Where</legend><input></fieldset>", "Where");
        case("<table id=x><caption>Times</caption><td>1</table>", "Times");
        case("<figure id=x><figcaption>A chart</figcaption></figure>", "A chart");
        case("<svg id=x><title>Logo</title><path /></svg>", "Logo");
        case("<select><optgroup id=x label=North><option>a</optgroup></select>", "North");
        // Content, where the role lets content name it.
        case("<h2 id=x>Short <em>breaks</em></h2>", "Short breaks");
        case("<p id=x>Words</p>", "");
        case("<div id=x role=button><span>Go</span><div>on</div></div>", "Go on");
        case("<a id=x href=#><img alt=Home></a>", "Home");
        case("<a id=x href=#><svg><title>Home</title><path/></svg></a>", "Home");
        case("<a id=x href=#><span aria-hidden=true>★</span> Star</a>", "Star");
        case("<a id=x href=#><span style='display:none'>no</span><style>a{}</style>yes</a>", "yes");
        case("<a id=x href=#><i title=Phone></i></a>", "Phone");
        case("<a id=x href=#></a>", "");
        case("<h1 id=x><img alt=Logo role=presentation></h1>", "");
        case("<h1 id=x><img alt='' title=t></h1>", "");
        case("<details><summary id=x>More</summary>text</details>", "More");
        case("<label for=x>Flash <input value=3> times</label><input id=x type=checkbox>", "Flash 3 times");
        case(
            "<label for=x>In <select><option>May<option selected>June</select></label><input id=x type=checkbox>",
            "In June",
        );
        case("<h1 id=x><span aria-labelledby=y>a</span></h1><p id=y>b <i aria-labelledby=x>c</i></p>", "b c");
        case("<table><th id=x>A<br>B</table>", "A B");
    }

    #[test]
    fn circles_of_labels_end() {
        let case = |html: &str| assert!(named(html).len() < 100, "{html}");
        case(
            "<label for=y id=a>A<input id=x type=checkbox></label><label for=x>B<input id=y type=checkbox></label>",
        );
        case("<a id=x href=# aria-labelledby=x><b aria-labelledby=x>c</b></a>");
        case("<section id=x aria-labelledby=y><section id=y aria-labelledby=x>s</section></section>");
    }

    #[test]
    fn a_description_adds_to_the_name() {
        let case = |html: &str, words: &str| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            assert_eq!(element.accessible_description(), words, "{html}");
        };
        case("<input id=x aria-describedby=h><p id=h hidden>Like 12 May</p>", "Like 12 May");
        case("<a id=x href=# title='Opens a map'>Map</a>", "Opens a map");
        case("<a id=x href=# title=Map>Map</a>", "");
        case("<a id=x href=# title=Map></a>", "");
    }
}

//! The accessible name of an element: what assistive technology calls it.
//!
//! Follows Accessible Name and Description Computation 1.2 (<https://www.w3.org/TR/accname-1.2/>,
//! step letters below) as far as HTML alone tells. Style sheets are not seen, so text that CSS adds
//! is not counted. Content is read with a list of steps still to do, never by recursion.

use super::native::Native;
use super::roles::Role;
use super::text::{collapsed, push_words};
use super::tree::{Element, Node};

/// Most nodes read for one name: a longer name is no name, and hostile pages refer to everything.
const MOST_STEPS: usize = 10_000;

impl<'d> Element<'d> {
    /// The accessible name, white space collapsed; empty when there is none. A role that prohibits
    /// names is not considered: ask [`Role::is_nameless`].
    pub fn accessible_name(self) -> String {
        if let Some(name) = self
            .attribute("aria-labelledby")
            .and_then(|ids| self.words_of_references(ids))
        {
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
                if let Some(name) = joined(
                    elements
                        .into_iter()
                        .map(|root| Reader::within(self).read(root)),
                ) {
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
        joined(
            self.by_ids(ids)
                .map(|root| Reader::referenced_by(self).read(root)),
        )
    }

    /// `aria-label`, unless it is blank.
    pub(super) fn aria_label(self) -> Option<&'d str> {
        self.attribute("aria-label")
            .filter(|label| !label.trim().is_empty())
    }
}

/// Names from several elements, with a space between.
fn joined(names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// Something still to do while content is read.
enum Step<'d> {
    Visit(Node<'d>, Manner),
    /// The content of an element has been read; the name was this long before.
    Leave(Element<'d>, usize),
    Space,
}

/// How a node is being read.
#[derive(Clone, Copy)]
struct Manner {
    /// By way of `aria-labelledby` or `aria-describedby`: a second such reference is not followed.
    is_reference: bool,
    /// The element the author pointed at is itself hidden, and so its hidden content counts (2A).
    takes_hidden: bool,
}

/// Gathers a name from the content of elements.
struct Reader<'d> {
    /// The element whose name this is to be; it is no part of its own label.
    owner: Element<'d>,
    is_reference: bool,
    name: String,
    gap: &'static str,
    steps: Vec<Step<'d>>,
}

impl<'d> Reader<'d> {
    fn within(owner: Element<'d>) -> Self {
        Reader {
            owner,
            is_reference: false,
            name: String::new(),
            gap: "",
            steps: Vec::new(),
        }
    }

    fn referenced_by(owner: Element<'d>) -> Self {
        Reader {
            is_reference: true,
            ..Reader::within(owner)
        }
    }

    /// The name an element has from its own content.
    fn of_content(element: Element<'d>) -> String {
        let mut reader = Reader::within(element);
        let takes_hidden = element.hiding().is_hidden_from_assistive_technology();
        reader.push_children(
            element,
            Manner {
                is_reference: false,
                takes_hidden,
            },
        );
        reader.run()
    }

    /// The words of an element that names or describes the owner.
    fn read(mut self, root: Element<'d>) -> String {
        let takes_hidden = root.hiding().is_hidden_from_assistive_technology();
        let manner = Manner {
            is_reference: self.is_reference,
            takes_hidden,
        };
        if self.is_reference {
            if !self.read_without_content(root, manner, false) {
                self.push_children(root, manner);
            }
        } else if let Some(label) = root.aria_label() {
            self.push(label);
        } else {
            self.push_children(root, manner);
        }
        self.run()
    }

    fn run(mut self) -> String {
        for _ in 0..MOST_STEPS {
            match self.steps.pop() {
                Some(Step::Visit(node, manner)) => self.visit(node, manner),
                Some(Step::Leave(element, before)) => {
                    if self.name.len() == before
                        && let Some(title) = element.attribute("title")
                    {
                        self.push(title); // 2I
                    }
                    self.leave_gap(element);
                }
                Some(Step::Space) => self.space(),
                None => break,
            }
        }
        self.name
    }

    fn visit(&mut self, node: Node<'d>, manner: Manner) {
        let hidden = node.hiding();
        if hidden.is_hidden_from_assistive_technology() && !manner.takes_hidden {
            return; // 2A
        }
        let Some(element) = node.as_element() else {
            self.push(node.text().unwrap_or_default()); // 2G
            return;
        };
        if element == self.owner || element.is_never_shown() {
            return;
        }
        self.leave_gap(element);
        if self.read_without_content(element, manner, true) {
            return;
        }
        self.steps.push(Step::Leave(element, self.name.len()));
        self.push_children(element, manner); // 2H
    }

    /// Reads an element that has a name of its own or a value; `false` when its content is to be read.
    fn read_without_content(
        &mut self,
        element: Element<'d>,
        manner: Manner,
        is_inside: bool,
    ) -> bool {
        if !manner.is_reference
            && let Some(ids) = element.attribute("aria-labelledby")
        {
            let before = self.steps.len();
            for root in element.by_ids(ids) {
                let takes_hidden = root.hiding().is_hidden_from_assistive_technology();
                self.steps.push(Step::Visit(
                    *root,
                    Manner {
                        is_reference: true,
                        takes_hidden,
                    },
                ));
                self.steps.push(Step::Space);
            }
            self.steps[before..].reverse();
            if self.steps.len() > before {
                return true; // 2B
            }
        }
        if (is_inside || element != self.owner)
            && let Some(value) = element.control_value()
        {
            self.space();
            self.push(&value);
            self.space();
            return true; // 2C
        }
        if let Some(label) = element.aria_label() {
            self.push(label);
            return true; // 2D
        }
        match element.native_name() {
            // What an image says is not heard when it is declared to be no image.
            Some(Native::Words(_)) if element.role().is_some_and(Role::is_presentational) => true,
            Some(Native::Words(words)) => {
                self.push(words);
                true // 2E
            }
            // Labels stand elsewhere, and may lead round in a circle: not followed from inside.
            Some(Native::Content(parts)) if parts.iter().all(|part| element.contains(**part)) => {
                let takes_hidden = manner.takes_hidden || element.is_svg("svg");
                for part in parts.into_iter().rev() {
                    self.push_children(
                        part,
                        Manner {
                            takes_hidden,
                            ..manner
                        },
                    );
                }
                true // 2E
            }
            _ => false,
        }
    }

    fn push_children(&mut self, element: Element<'d>, manner: Manner) {
        let before = self.steps.len();
        // A node takes at least one step to read, so children beyond the limit are never reached.
        self.steps.extend(
            element
                .children()
                .take(MOST_STEPS)
                .map(|child| Step::Visit(child, manner)),
        );
        self.steps[before..].reverse();
    }

    fn push(&mut self, words: &str) {
        push_words(&mut self.name, &mut self.gap, words);
    }

    fn space(&mut self) {
        self.gap = " ";
    }

    fn leave_gap(&mut self, element: Element<'d>) {
        if element.is_block() {
            self.space();
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Document;

    /// The name of the element with id `x`.
    fn named(html: &str) -> String {
        Document::parse(html)
            .by_id("x")
            .expect("an element with id x")
            .accessible_name()
    }

    #[test]
    fn a_name_comes_from_the_first_source_that_has_words() {
        let case = |html: &str, name: &str| assert_eq!(named(html), name, "{html}");
        // aria-labelledby, also of hidden elements, of itself, and of what does not exist.
        case(
            "<a id=x href=# aria-labelledby='b c'>a</a><b id=b>One</b><i id=c>two</i>",
            "One two",
        );
        case(
            "<a id=x href=# aria-labelledby=b>a</a><b id=b hidden>Hidden <i hidden>words</i></b>",
            "Hidden words",
        );
        case(
            "<a id=x href=# aria-labelledby='x b' aria-label=Delete>a</a><b id=b>file</b>",
            "Delete file",
        );
        case("<a id=x href=# aria-labelledby=none>a</a>", "a");
        case(
            "<a id=x href=# aria-labelledby=b>a</a><img id=b alt='A map'>",
            "A map",
        );
        // aria-label, unless blank.
        case(
            "<button id=x aria-label=' Close  it '>×</button>",
            "Close it",
        );
        case("<button id=x aria-label=' '>×</button>", "×");
        // HTML's own.
        case("<img id=x alt='A  map'>", "A map");
        case("<img id=x alt='' title=t>", "");
        case("<img id=x title=t>", "t");
        case(
            "<label for=x>Your <b>name</b></label><input id=x placeholder=p>",
            "Your name",
        );
        case("<label>Age <input id=x> in years</label>", "Age in years");
        case(
            "<label for=x>One</label><label>Two <input id=x type=checkbox></label>",
            "One Two",
        );
        case(
            "<label for=x hidden>Out of sight</label><input id=x>",
            "Out of sight",
        );
        case(
            "<input id=x placeholder='you@example.org'>",
            "you@example.org",
        );
        case("<input id=x title=t placeholder=p>", "t");
        case("<input id=x type=submit>", "Submit");
        case("<input id=x type=submit value='Send it'>", "Send it");
        case("<input id=x type=image alt=Go>", "Go");
        case("<input id=x type=image>", "");
        case(
            "<fieldset id=x><legend>Where</legend><input></fieldset>",
            "Where",
        );
        case("<table id=x><caption>Times</caption><td>1</table>", "Times");
        case(
            "<figure id=x><figcaption>A chart</figcaption></figure>",
            "A chart",
        );
        case("<svg id=x><title>Logo</title><path /></svg>", "Logo");
        case(
            "<select><optgroup id=x label=North><option>a</optgroup></select>",
            "North",
        );
        // Content, where the role lets content name it.
        case("<h2 id=x>Short <em>breaks</em></h2>", "Short breaks");
        case("<p id=x>Words</p>", "");
        case(
            "<div id=x role=button><span>Go</span><div>on</div></div>",
            "Go on",
        );
        case("<a id=x href=#><img alt=Home></a>", "Home");
        case(
            "<a id=x href=#><svg><title>Home</title><path/></svg></a>",
            "Home",
        );
        case(
            "<a id=x href=#><span aria-hidden=true>★</span> Star</a>",
            "Star",
        );
        case(
            "<a id=x href=#><span style='display:none'>no</span><style>a{}</style>yes</a>",
            "yes",
        );
        case("<a id=x href=#><i title=Phone></i></a>", "Phone");
        case("<a id=x href=#></a>", "");
        case("<h1 id=x><img alt=Logo role=presentation></h1>", "");
        case("<h1 id=x><img alt='' title=t></h1>", "");
        case(
            "<details><summary id=x>More</summary>text</details>",
            "More",
        );
        case(
            "<label for=x>Flash <input value=3> times</label><input id=x type=checkbox>",
            "Flash 3 times",
        );
        case(
            "<label for=x>In <select><option>May<option selected>June</select></label><input id=x type=checkbox>",
            "In June",
        );
        case(
            "<h1 id=x><span aria-labelledby=y>a</span></h1><p id=y>b <i aria-labelledby=x>c</i></p>",
            "b c",
        );
        case("<table><th id=x>A<br>B</table>", "A B");
    }

    #[test]
    fn circles_of_labels_end() {
        let case = |html: &str| assert!(named(html).len() < 100, "{html}");
        case(
            "<label for=y id=a>A<input id=x type=checkbox></label><label for=x>B<input id=y type=checkbox></label>",
        );
        case("<a id=x href=# aria-labelledby=x><b aria-labelledby=x>c</b></a>");
        case(
            "<section id=x aria-labelledby=y><section id=y aria-labelledby=x>s</section></section>",
        );
    }

    #[test]
    fn a_description_adds_to_the_name() {
        let case = |html: &str, words: &str| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            assert_eq!(element.accessible_description(), words, "{html}");
        };
        case(
            "<input id=x aria-describedby=h><p id=h hidden>Like 12 May</p>",
            "Like 12 May",
        );
        case("<a id=x href=# title='Opens a map'>Map</a>", "Opens a map");
        case("<a id=x href=# title=Map>Map</a>", "");
        case("<a id=x href=# title=Map></a>", "");
    }
}

//! Which roles an author may give HTML's own elements, and which states and properties elements take that have no role
//! (ARIA in HTML, <https://www.w3.org/TR/html-aria/>).

use super::property::{Properties, Property};
use crate::html::roles::Role;
use crate::html::tree::Element;

/// Whether a role fits an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It may have it.
    Fits,
    /// It has it without being told.
    Same,
    /// It must not have it.
    Wrong,
}

/// The roles an element may be given.
enum Choice {
    Any,
    None,
    These(&'static [Role]),
    /// Those, and one that says there is nothing to tell.
    Or(&'static [Role]),
}

use Choice::{Any, Or, These};
use Role::{
    Alert, AlertDialog, Application, Banner, Button, Checkbox, Combobox, Complementary, ContentInfo,
    Directory, Document as Page, Feed, Form, Grid, GridCell, Group, Img, Link, List, ListBox, ListItem, Log,
    Main, Marquee, Math, Menu, MenuBar, MenuItem, MenuItemCheckbox, MenuItemRadio, Meter, Navigation, Note,
    Option as Item, ProgressBar, Radio, RadioGroup, Region, Scrollbar, Search, SearchBox, Separator, Slider,
    SpinButton, Status, Switch, Tab, TabList, TabPanel, Textbox, Toolbar, Tree, TreeItem,
};

const LINKS: &[Role] = &[
    Button,
    Checkbox,
    MenuItem,
    MenuItemCheckbox,
    MenuItemRadio,
    Item,
    Radio,
    Switch,
    Tab,
    TreeItem,
    Role::DocBacklink,
    Role::DocBiblioref,
    Role::DocGlossref,
    Role::DocNoteref,
];

const BUTTONS: &[Role] = &[
    Checkbox,
    Combobox,
    GridCell,
    Link,
    MenuItem,
    MenuItemCheckbox,
    MenuItemRadio,
    Item,
    Radio,
    Separator,
    Slider,
    Switch,
    Tab,
    TreeItem,
];

const IMAGES: &[Role] = &[
    Button,
    Checkbox,
    Img,
    Link,
    Math,
    MenuItem,
    MenuItemCheckbox,
    MenuItemRadio,
    Meter,
    Item,
    ProgressBar,
    Radio,
    Scrollbar,
    Separator,
    Slider,
    Switch,
    Tab,
    TreeItem,
    Role::DocCover,
];

const LISTS: &[Role] = &[Directory, Group, ListBox, Menu, MenuBar, RadioGroup, TabList, Toolbar, Tree];

const PARTS_OF_PAGES: &[Role] = &[
    Alert,
    AlertDialog,
    Application,
    Banner,
    Complementary,
    ContentInfo,
    Role::Dialog,
    Page,
    Feed,
    Group,
    Log,
    Main,
    Marquee,
    Navigation,
    Note,
    Region,
    Search,
    Status,
    TabPanel,
    Role::Generic,
];

impl Element<'_> {
    /// Whether the author may give this element that role. Elements of SVG and MathML, and elements that
    /// an author invented, may have any.
    pub fn fit(self, role: Role) -> Fit {
        if !self.is_html() || self.name().contains('-') {
            return Fit::Fits;
        }
        let role = if role == Role::Presentation { Role::None } else { role };
        if self.implicit_role() == Some(role) {
            return Fit::Same;
        }
        let fits = match self.role_choice() {
            Any => true,
            Choice::None => false,
            These(roles) => roles.contains(&role),
            Or(roles) => role == Role::None || roles.contains(&role),
        };
        // DPUB roles say more of a part of a document than HTML can; they may stand on all that hold parts.
        let is_part = role.name().starts_with("doc-")
            && self.is_any(&[
                "article", "aside", "footer", "header", "hr", "img", "li", "nav", "section", "figure",
            ]);
        if fits || is_part { Fit::Fits } else { Fit::Wrong }
    }

    fn role_choice(self) -> Choice {
        match self.name() {
            "a" if self.has_attribute("href") => These(LINKS),
            "area" if self.has_attribute("href") => Choice::None,
            "article" => Or(&[Application, Page, Feed, Main, Region]),
            "aside" => Or(&[Feed, Note, Region, Search]),
            "button" => These(BUTTONS),
            "caption" | "col" | "colgroup" | "datalist" | "dd" | "details" | "dt" | "html" | "body"
            | "legend" | "main" | "map" | "meter" | "optgroup" | "option" | "progress" | "textarea"
            | "title" | "base" | "head" | "link" | "meta" | "noscript" | "param" | "script" | "slot"
            | "source" | "style" | "template" | "track" | "picture" | "label" => Choice::None,
            "dialog" => These(&[AlertDialog]),
            "dl" => Or(&[Group, List]),
            "embed" => Or(&[Application, Page, Img]),
            "fieldset" => Or(&[Group, RadioGroup]),
            "figcaption" => Or(&[Group]),
            "figure" if self.child_elements().any(|child| child.is("figcaption")) => Choice::None,
            "footer" | "header" => Or(&[Banner, ContentInfo, Group]),
            "form" => Or(&[Form, Search]),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Or(&[Tab, Role::DocSubtitle]),
            "hr" => Or(&[Role::DocPagebreak]),
            "iframe" => Or(&[Application, Page, Img]),
            "img" => match self.attribute("alt") {
                Some(alt) if !alt.trim().is_empty() => These(IMAGES),
                Some("") => Or(&[]),
                _ if self.is_named_by_author() => These(IMAGES),
                _ => Or(&[]),
            },
            "input" => self.input_choice(),
            "li" if self.parent_element().is_some_and(|list| list.is_any(&["ol", "ul", "menu"])) => Or(&[
                MenuItem,
                MenuItemCheckbox,
                MenuItemRadio,
                Item,
                Radio,
                Separator,
                Tab,
                TreeItem,
                ListItem,
            ]),
            "menu" | "ol" | "ul" => Or(LISTS),
            "nav" => Or(&[Menu, MenuBar, TabList]),
            "object" => These(&[Application, Page, Img]),
            "search" => Or(&[Form, Group, Region, Search]),
            "section" => Or(PARTS_OF_PAGES),
            "select" => match self.implicit_role() {
                Some(Combobox) => These(&[Menu]),
                _ => Choice::None,
            },
            "summary" if self.is_summary_of_details() => Choice::None,
            "audio" | "video" => These(&[Application]),
            "td" | "th" | "tr" | "tbody" | "tfoot" | "thead" if self.is_in_table() => Choice::None,
            _ => Any,
        }
    }

    /// Whether a part of a table stands in a table that is told of as one.
    fn is_in_table(self) -> bool {
        self.closest(|around| around.is("table")).is_some_and(|table| {
            table.explicit_role().is_none_or(|role| matches!(role, Role::Table | Grid | Role::TreeGrid))
        })
    }

    fn input_choice(self) -> Choice {
        match self.input_type().unwrap_or_default().as_str() {
            "button" | "image" | "reset" | "submit" => These(BUTTONS),
            "checkbox" if self.has_attribute("aria-pressed") => {
                These(&[Button, Checkbox, MenuItemCheckbox, Item, Switch])
            }
            "checkbox" => These(&[MenuItemCheckbox, Item, Switch]),
            "radio" => These(&[MenuItemRadio]),
            "email" | "tel" | "text" | "url" | "search" if self.has_attribute("list") => Choice::None,
            "text" => These(&[Combobox, SearchBox, SpinButton]),
            "search" | "email" | "tel" | "url" => These(&[Combobox, SearchBox, Textbox]),
            "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "number" | "password"
            | "range" | "time" | "week" => Choice::None,
            _ => These(&[Combobox, SearchBox, SpinButton]),
        }
    }

    /// The states and properties that an HTML element without a role takes beside the global ones.
    pub fn supported_without_role(self) -> Properties {
        match self.name() {
            "input" => match self.input_type().unwrap_or_default().as_str() {
                "date" | "datetime-local" | "month" | "password" | "time" | "week" => Textbox.supported(),
                "file" => Properties::of(&[Property::Required]),
                _ => Properties::NONE,
            },
            "audio" | "video" | "iframe" | "object" | "embed" | "canvas" => Application.supported(),
            _ => Properties::NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fit;
    use crate::html::Document;

    #[test]
    fn an_element_takes_the_roles_that_fit_it() {
        let case = |html: &str, fit: Fit| {
            let document = Document::parse(html);
            let element = document.by_id("x").expect("an element with id x");
            let role = element.explicit_role().expect("a role");
            assert_eq!(element.fit(role), fit, "{html}");
        };
        case("<a id=x href=# role=button>", Fit::Fits);
        case("<a id=x href=# role=heading>", Fit::Wrong);
        case("<a id=x role=heading>", Fit::Fits);
        case("<h2 id=x role=button>", Fit::Wrong);
        case("<h2 id=x role=presentation>", Fit::Fits);
        case("<button id=x role=button>", Fit::Same);
        case("<ul id=x role=tablist>", Fit::Fits);
        case("<ul role=tablist><li id=x role=tab></ul>", Fit::Fits);
        case("<main id=x role=region>", Fit::Wrong);
        case("<div id=x role=note>", Fit::Fits);
        case("<img id=x alt='' role=button>", Fit::Wrong);
        case("<img id=x alt=Go role=button>", Fit::Fits);
        case("<table><tr id=x role=row><td></table>", Fit::Same);
        case("<table><tr id=x role=button><td></table>", Fit::Wrong);
        case("<table role=none><tr id=x role=button><td></table>", Fit::Fits);
        case("<section id=x role=doc-abstract>", Fit::Fits);
        case("<input id=x type=checkbox role=switch>", Fit::Fits);
        case("<p><svg id=x role=img>", Fit::Fits);
    }
}

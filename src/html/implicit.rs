//! The role HTML itself gives an element (HTML-AAM 1.0, 3.5; SVG-AAM 1.0, 6).

use super::roles::Role;
use super::tree::Element;

/// Elements inside which a header or footer belongs to a part and not to the page.
const SECTIONS: [&str; 5] = ["article", "aside", "main", "nav", "section"];

impl Element<'_> {
    /// The role this element has when its author gives none; `None` where HTML-AAM says "no
    /// corresponding role". An image that is declared decorative is [`Role::None`].
    pub fn implicit_role(self) -> Option<Role> {
        if !self.is_html() {
            return self.svg_role();
        }
        Some(match self.name() {
            "a" | "area" if self.has_attribute("href") => Role::Link,
            "a" | "b" | "bdi" | "bdo" | "body" | "data" | "div" | "i" | "pre" | "q" | "samp" | "small"
            | "span" | "u" => Role::Generic,
            "address" | "details" | "fieldset" | "hgroup" | "optgroup" => Role::Group,
            "article" => Role::Article,
            "aside" if self.is_in_section() && !self.is_named_by_author() => Role::Generic,
            "aside" => Role::Complementary,
            "blockquote" => Role::Blockquote,
            "button" => Role::Button,
            "caption" => Role::Caption,
            "code" => Role::Code,
            "datalist" => Role::ListBox,
            "dd" => Role::Definition,
            "del" | "s" => Role::Deletion,
            "dfn" | "dt" => Role::Term,
            "dialog" => Role::Dialog,
            "em" => Role::Emphasis,
            "figure" => Role::Figure,
            "footer" if self.is_in_section() => Role::Generic,
            "footer" => Role::ContentInfo,
            "form" => Role::Form,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
            "header" if self.is_in_section() => Role::Generic,
            "header" => Role::Banner,
            "hr" => Role::Separator,
            "html" => Role::Document,
            "img" if self.attribute("alt") == Some("") => Role::None,
            "img" => Role::Img,
            "input" => return self.input_role(),
            "ins" => Role::Insertion,
            "li" if self.parent_element().is_some_and(Element::holds_list_items) => Role::ListItem,
            "li" => Role::Generic,
            "main" => Role::Main,
            "menu" | "ol" | "ul" => Role::List,
            "meter" => Role::Meter,
            "nav" => Role::Navigation,
            "option" => Role::Option,
            "output" => Role::Status,
            "p" => Role::Paragraph,
            "progress" => Role::ProgressBar,
            "search" => Role::Search,
            "section" if self.is_named_by_author() => Role::Region,
            "section" => Role::Generic,
            "select" if self.is_list_box() => Role::ListBox,
            "select" => Role::Combobox,
            "strong" => Role::Strong,
            "sub" => Role::Subscript,
            "sup" => Role::Superscript,
            "table" => Role::Table,
            "tbody" | "tfoot" | "thead" => Role::RowGroup,
            "td" | "th" => return self.cell_role(),
            "textarea" => Role::Textbox,
            "time" => Role::Time,
            "tr" => Role::Row,
            _ => return None,
        })
    }

    fn holds_list_items(self) -> bool {
        self.is_any(&["menu", "ol", "ul"]) || self.explicit_role() == Some(Role::List)
    }

    fn is_in_section(self) -> bool {
        self.ancestors().any(|around| around.is_any(&SECTIONS))
    }

    fn is_list_box(self) -> bool {
        self.has_attribute("multiple")
            || self
                .attribute("size")
                .and_then(|size| size.trim().parse::<u32>().ok())
                .is_some_and(|size| size > 1)
    }

    fn input_role(self) -> Option<Role> {
        Some(match self.input_type()?.as_str() {
            "button" | "image" | "reset" | "submit" => Role::Button,
            "checkbox" => Role::Checkbox,
            "number" => Role::SpinButton,
            "radio" => Role::Radio,
            "range" => Role::Slider,
            "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "password" | "time"
            | "week" => {
                return None;
            }
            "search" if self.has_attribute("list") => Role::Combobox,
            "search" => Role::SearchBox,
            // Every type that is not known is a text field.
            _ if self.has_attribute("list") => Role::Combobox,
            _ => Role::Textbox,
        })
    }

    /// The role of a table cell, which is that of its table's kind; `None` in what is told of as no table (HTML-AAM 1.0,
    /// `td`; ARIA in HTML, `td`).
    fn cell_role(self) -> Option<Role> {
        let table = self.closest(|around| around.is("table"))?;
        let is_grid = match table.role() {
            Some(Role::Grid | Role::TreeGrid) => true,
            Some(Role::Table) => false,
            _ => return None,
        };
        if self.is("td") {
            return Some(if is_grid { Role::GridCell } else { Role::Cell });
        }
        Some(match self.attribute("scope").map(str::to_ascii_lowercase).as_deref() {
            Some("row" | "rowgroup") => Role::RowHeader,
            Some("col" | "colgroup") => Role::ColumnHeader,
            _ if self.heads_its_row() => Role::RowHeader,
            _ => Role::ColumnHeader,
        })
    }

    /// Whether a header with no scope heads its row: cells that are no headers stand in the row with
    /// it, and the row is neither in the table's head nor a row of headers after one corner cell.
    fn heads_its_row(self) -> bool {
        let Some(row) = self.parent_element().filter(|row| row.is("tr")) else {
            return false;
        };
        let is_first = row
            .parent_element()
            .is_some_and(|part| part.child_elements().find(|child| child.is("tr")) == Some(row));
        let in_head = row.parent_element().is_some_and(|part| part.is("thead"));
        // A head over several columns of headers begins with as many empty cells.
        let is_corner = |cell: &Element<'_>| cell.is("td") && cell.reader_text().trim().is_empty();
        let corner = if is_first { row.child_elements().take_while(is_corner).count().max(1) } else { 0 };
        let has_data = row.child_elements().skip(corner).any(|cell| cell.is("td"));
        !in_head && has_data
    }

    fn svg_role(self) -> Option<Role> {
        if self.is_svg("svg") {
            return Some(Role::GraphicsDocument);
        }
        if self.is_svg("a") && (self.has_attribute("href") || self.has_attribute("xlink:href")) {
            return Some(Role::Link);
        }
        if self.is_svg("image") {
            return Some(Role::Img);
        }
        (self.name() == "math").then_some(Role::Math)
    }
}

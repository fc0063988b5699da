//! The roles there are: ARIA 1.2 without the abstract ones, Graphics-ARIA and DPUB-ARIA 1.1, and what ARIA 1.3 adds.
//!
//! A table made into the enum [`Role`]; what an element's role *is* stands in `role`.

use serde::{Deserialize, Serialize};

/// How a role treats names and children, as its table in the specification says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// Named by its author only.
    Plain,
    /// May be named by its content.
    NamedByContent,
    /// Named by its author; its children are not exposed ("children presentational").
    Whole,
    /// May be named by its content; its children are not exposed.
    NamedWhole,
    /// May have no name ("prohibited").
    Nameless,
}

use Nature::{NamedByContent, NamedWhole, Nameless, Plain, Whole};

macro_rules! roles {
    ($($variant:ident = $name:literal, $nature:ident;)+) => {
        /// A role that an element has, or that its author gives it.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is documented by the specification under its own name")]
        pub enum Role { $($variant,)+ }

        impl Role {
            /// Every role, in the order of the enum.
            pub const ALL: &[Role] = &[$(Role::$variant,)+];

            /// The name as written in a `role` attribute.
            pub fn name(self) -> &'static str {
                match self { $(Role::$variant => $name,)+ }
            }

            /// The role of that name, in any case; `None` for what is no role, and for abstract
            /// roles, which authors must not use. `image` is the newer name of `img` (ARIA 1.3).
            pub fn named(name: &str) -> Option<Role> {
                if name.eq_ignore_ascii_case("image") {
                    return Some(Role::Img);
                }
                Role::ALL.iter().copied().find(|role| role.name().eq_ignore_ascii_case(name))
            }

            fn nature(self) -> Nature {
                match self { $(Role::$variant => $nature,)+ }
            }
        }
    };
}

impl Role {
    /// Whether the words inside may name it ("name from: contents").
    pub fn is_named_by_content(self) -> bool {
        matches!(self.nature(), NamedByContent | NamedWhole)
    }

    /// Whether it must not have a name ("prohibited").
    pub fn is_nameless(self) -> bool {
        self.nature() == Nameless
    }

    /// Whether assistive technology is not told of the elements inside it ("children presentational").
    pub fn has_presentational_children(self) -> bool {
        matches!(self.nature(), Whole | NamedWhole)
    }

    /// Whether it is something to use, and not only to read (ARIA 1.2, 5.3.2 and 5.3.3, "widget" and "composite").
    pub fn is_widget(self) -> bool {
        use Role::{
            Button, Checkbox, ColumnHeader, Combobox, Grid, GridCell, Link, ListBox, Menu, MenuBar, MenuItem,
            MenuItemCheckbox, MenuItemRadio, Meter, Option, ProgressBar, Radio, RadioGroup, Row, RowHeader,
            Scrollbar, SearchBox, Separator, Slider, SpinButton, Switch, Tab, TabList, Textbox, Tree,
            TreeGrid, TreeItem,
        };
        matches!(
            self,
            Button
                | Checkbox
                | ColumnHeader
                | Combobox
                | Grid
                | GridCell
                | Link
                | ListBox
                | Menu
                | MenuBar
                | MenuItem
                | MenuItemCheckbox
                | MenuItemRadio
                | Meter
                | Option
                | ProgressBar
                | Radio
                | RadioGroup
                | Row
                | RowHeader
                | Scrollbar
                | SearchBox
                | Separator
                | Slider
                | SpinButton
                | Switch
                | Tab
                | TabList
                | Textbox
                | Tree
                | TreeGrid
                | TreeItem
        )
    }

    /// Whether it takes the element itself out of what assistive technology is told.
    pub fn is_presentational(self) -> bool {
        matches!(self, Role::None | Role::Presentation)
    }
}

roles! {
    Alert = "alert", Plain;
    AlertDialog = "alertdialog", Plain;
    Application = "application", Plain;
    Article = "article", Plain;
    Banner = "banner", Plain;
    Blockquote = "blockquote", Plain;
    Button = "button", NamedWhole;
    Caption = "caption", Nameless;
    Cell = "cell", NamedByContent;
    Checkbox = "checkbox", NamedWhole;
    Code = "code", Nameless;
    ColumnHeader = "columnheader", NamedByContent;
    Combobox = "combobox", Plain;
    Comment = "comment", NamedByContent;
    Complementary = "complementary", Plain;
    ContentInfo = "contentinfo", Plain;
    Definition = "definition", Plain;
    Deletion = "deletion", Nameless;
    Dialog = "dialog", Plain;
    Directory = "directory", Plain;
    Document = "document", Plain;
    Emphasis = "emphasis", Nameless;
    Feed = "feed", Plain;
    Figure = "figure", Plain;
    Form = "form", Plain;
    Generic = "generic", Nameless;
    Grid = "grid", Plain;
    GridCell = "gridcell", NamedByContent;
    Group = "group", Plain;
    Heading = "heading", NamedByContent;
    Img = "img", Whole;
    Insertion = "insertion", Nameless;
    Link = "link", NamedByContent;
    List = "list", Plain;
    ListBox = "listbox", Plain;
    ListItem = "listitem", Plain;
    Log = "log", Plain;
    Main = "main", Plain;
    Mark = "mark", Nameless;
    Marquee = "marquee", Plain;
    Math = "math", Plain;
    Menu = "menu", Plain;
    MenuBar = "menubar", Plain;
    MenuItem = "menuitem", NamedByContent;
    MenuItemCheckbox = "menuitemcheckbox", NamedWhole;
    MenuItemRadio = "menuitemradio", NamedWhole;
    Meter = "meter", Whole;
    Navigation = "navigation", Plain;
    None = "none", Nameless;
    Note = "note", Plain;
    Option = "option", NamedWhole;
    Paragraph = "paragraph", Nameless;
    Presentation = "presentation", Nameless;
    ProgressBar = "progressbar", Whole;
    Radio = "radio", NamedWhole;
    RadioGroup = "radiogroup", Plain;
    Region = "region", Plain;
    Row = "row", NamedByContent;
    RowGroup = "rowgroup", Plain;
    RowHeader = "rowheader", NamedByContent;
    Scrollbar = "scrollbar", Whole;
    Search = "search", Plain;
    SearchBox = "searchbox", Plain;
    Separator = "separator", Whole;
    Slider = "slider", Whole;
    SpinButton = "spinbutton", Plain;
    SectionFooter = "sectionfooter", Plain;
    SectionHeader = "sectionheader", Plain;
    Status = "status", Plain;
    Strong = "strong", Nameless;
    Subscript = "subscript", Nameless;
    Suggestion = "suggestion", Nameless;
    Superscript = "superscript", Nameless;
    Switch = "switch", NamedWhole;
    Tab = "tab", NamedWhole;
    Table = "table", Plain;
    TabList = "tablist", Plain;
    TabPanel = "tabpanel", Plain;
    Term = "term", Plain;
    Textbox = "textbox", Plain;
    Time = "time", Plain;
    Timer = "timer", Plain;
    Toolbar = "toolbar", Plain;
    Tooltip = "tooltip", NamedByContent;
    Tree = "tree", Plain;
    TreeGrid = "treegrid", Plain;
    TreeItem = "treeitem", NamedByContent;
    GraphicsDocument = "graphics-document", Plain;
    GraphicsObject = "graphics-object", Plain;
    GraphicsSymbol = "graphics-symbol", Whole;
    DocAbstract = "doc-abstract", Plain;
    DocAcknowledgments = "doc-acknowledgments", Plain;
    DocAfterword = "doc-afterword", Plain;
    DocAppendix = "doc-appendix", Plain;
    DocBacklink = "doc-backlink", NamedByContent;
    DocBiblioentry = "doc-biblioentry", Plain;
    DocBibliography = "doc-bibliography", Plain;
    DocBiblioref = "doc-biblioref", NamedByContent;
    DocChapter = "doc-chapter", Plain;
    DocColophon = "doc-colophon", Plain;
    DocConclusion = "doc-conclusion", Plain;
    DocCover = "doc-cover", Whole;
    DocCredit = "doc-credit", Plain;
    DocCredits = "doc-credits", Plain;
    DocDedication = "doc-dedication", Plain;
    DocEndnote = "doc-endnote", Plain;
    DocEndnotes = "doc-endnotes", Plain;
    DocEpigraph = "doc-epigraph", Plain;
    DocEpilogue = "doc-epilogue", Plain;
    DocErrata = "doc-errata", Plain;
    DocExample = "doc-example", Plain;
    DocFootnote = "doc-footnote", Plain;
    DocForeword = "doc-foreword", Plain;
    DocGlossary = "doc-glossary", Plain;
    DocGlossref = "doc-glossref", NamedByContent;
    DocIndex = "doc-index", Plain;
    DocIntroduction = "doc-introduction", Plain;
    DocNoteref = "doc-noteref", NamedByContent;
    DocNotice = "doc-notice", Plain;
    DocPagebreak = "doc-pagebreak", Whole;
    DocPagefooter = "doc-pagefooter", Nameless;
    DocPageheader = "doc-pageheader", Nameless;
    DocPagelist = "doc-pagelist", Plain;
    DocPart = "doc-part", Plain;
    DocPreface = "doc-preface", Plain;
    DocPrologue = "doc-prologue", Plain;
    DocPullquote = "doc-pullquote", Plain;
    DocQna = "doc-qna", Plain;
    DocSubtitle = "doc-subtitle", NamedByContent;
    DocTip = "doc-tip", Plain;
    DocToc = "doc-toc", Plain;
}

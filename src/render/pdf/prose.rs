//! What authors wrote, as our printer wrote it in HTML, as blocks of a paper: headings, paragraphs, items, pictures. A
//! table is told row by row, each cell after the name of its column, because no table fits large letters.

use super::paper::{Block, Item, Run, Voice, Words};
use crate::html::{Document, Element, Node, NodeId};
use crate::render::view::html::Html;
use crate::render::view::picture::Picture;

/// What a link that is printed says of where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// Nothing: brackets and addresses make a statement hard to read.
    Left,
    /// The address of another site stands after its words, because paper cannot be pressed.
    Shown,
}

/// Where links of a page lead, seen from paper.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    /// The address of the site.
    pub base_url: &'a str,
    /// What is said of them.
    pub addresses: Addresses,
}

/// What words stand in: everything between two of these is read in one go.
const BLOCKS: [&str; 16] = [
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "td",
    "th",
    "dt",
    "dd",
    "pre",
    "caption",
    "figcaption",
    "div",
];

/// The blocks of a piece of prose.
pub fn blocks(html: &Html, links: Links<'_>) -> Vec<Block> {
    let document = Document::parse(html.as_str());
    let mut blocks = Vec::new();
    let mut open: Option<(Option<NodeId>, Lines)> = None;
    for node in document.root().descendants() {
        if let Some(picture) = node.as_element().filter(|element| element.is("img")).and_then(picture) {
            close(&mut open, &document, &mut blocks);
            blocks.push(Block::Picture(picture));
            continue;
        }
        let home = node.ancestors().find(|element| element.is_any(&BLOCKS)).map(|element| element.id());
        let same = open.as_ref().is_some_and(|(of, _)| *of == home);
        if !same && node.text().is_some_and(|text| !text.trim().is_empty()) {
            close(&mut open, &document, &mut blocks);
            open = Some((home, Lines::default()));
        }
        if let Some((of, lines)) = &mut open
            && *of == home
        {
            lines.take(node, links);
        }
    }
    close(&mut open, &document, &mut blocks);
    blocks
}

/// The lines of inline HTML, such as a statement's words.
pub fn lines(html: &Html, links: Links<'_>) -> Vec<Words> {
    let document = Document::parse(html.as_str());
    let mut lines = Lines::default();
    document.root().descendants().for_each(|node| lines.take(node, links));
    lines.done()
}

/// Lines in the making.
#[derive(Default)]
struct Lines(Vec<Words>);

impl Lines {
    fn take(&mut self, node: Node<'_>, links: Links<'_>) {
        if let Some(element) = node.as_element() {
            if element.is("br") || element.attribute("class") == Some("line") {
                self.0.push(Words::default());
            }
            return;
        }
        let Some(text) = node.text() else { return };
        let link = node.ancestors().find(|element| element.is("a")).and_then(|link| {
            let address = link.attribute("href")?;
            let last = link.descendants().filter(|it| it.text().is_some()).last().map(|it| it.id());
            Some((whole(address, links.base_url)?, last == Some(node.id())))
        });
        let strong = node.ancestors().any(|element| element.is_any(&["strong", "b", "th", "dt"]));
        let voice = if strong { Voice::Bold } else { Voice::Plain };
        let loud = link.as_ref().is_some_and(|(to, _)| to.starts_with("tel:") || to.starts_with("sms:"));
        let voice = if loud { Voice::Bold } else { voice };
        if self.0.is_empty() {
            self.0.push(Words::default());
        }
        let Some(line) = self.0.last_mut() else { return };
        let shown = match &link {
            Some((to, true)) if links.addresses == Addresses::Shown => foreign(to, links.base_url),
            _ => None,
        };
        let shown = shown.filter(|address| !text.contains(address)).map(|address| format!(" ({address})"));
        line.0.push(Run { text: text.to_owned(), voice, link: link.map(|(to, _)| to) });
        line.0.extend(shown.map(|text| Run { text, ..Run::default() }));
    }

    fn done(self) -> Vec<Words> {
        self.0.into_iter().filter(|words| !words.is_blank()).collect()
    }
}

/// Ends the block that is open.
fn close(open: &mut Option<(Option<NodeId>, Lines)>, document: &Document, blocks: &mut Vec<Block>) {
    let Some((home, lines)) = open.take() else { return };
    let lines = lines.done();
    let Some(home) = home.and_then(|id| document.node(id).as_element()) else {
        return blocks.push(Block::Paragraph(lines));
    };
    if let Some(level) = home.heading_level() {
        let words = lines.iter().flat_map(|words| &words.0).map(|run| run.text.as_str());
        let level = u16::try_from(level).unwrap_or(6);
        return blocks.push(Block::Heading(level, words.collect::<String>().trim().to_owned()));
    }
    if home.is("th") && home.attribute("scope") == Some("col") {
        return;
    }
    if home.is_any(&["td", "th"]) {
        return cell(home, lines, blocks);
    }
    match home.is("li").then_some(home).or_else(|| home.ancestors().find(|element| element.is("li"))) {
        Some(item) => blocks.push(Block::Item(self::item(item, home, lines))),
        None => blocks.push(Block::Paragraph(lines)),
    }
}

/// A list's item, or a further paragraph of one.
fn item(item: Element<'_>, home: Element<'_>, lines: Vec<Words>) -> Item {
    let lists = item.ancestors().filter(|element| element.is_any(&["ol", "ul"])).count();
    let list = item.ancestors().find(|element| element.is_any(&["ol", "ul"]));
    let is_first =
        home.id() == item.id() || item.child_elements().next().is_some_and(|it| it.id() == home.id());
    let label = match list {
        _ if !is_first => String::new(),
        Some(list) if list.is("ol") => {
            let before = list.child_elements().take_while(|it| it.id() != item.id());
            let first: usize = list.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
            format!("{}.", first.saturating_add(before.count()))
        }
        _ => "•".to_owned(),
    };
    Item { label, depth: lists.saturating_sub(1), lines }
}

/// A cell of a table: after the name of its column, in the paragraph of its row.
fn cell(cell: Element<'_>, lines: Vec<Words>, blocks: &mut Vec<Block>) {
    let row = cell.ancestors().find(|element| element.is("tr"));
    let at = row.map_or(0, |row| row.child_elements().take_while(|it| it.id() != cell.id()).count());
    let table = cell.ancestors().find(|element| element.is("table"));
    let name = table.and_then(|table| {
        let mut names = table.descendant_elements().filter(|it| it.attribute("scope") == Some("col"));
        names.nth(at).map(|name| name.text_content().trim().to_owned())
    });
    let mut said = name.map_or_else(Words::default, |name| Words::bold(format!("{name}: ")));
    said.0.extend(lines.into_iter().flat_map(|words| words.0));
    match blocks.last_mut() {
        Some(Block::Paragraph(row)) if at > 0 => row.push(said),
        _ => blocks.push(Block::Paragraph(vec![said])),
    }
}

fn picture(element: Element<'_>) -> Option<Picture> {
    let number = |name| element.attribute(name).and_then(|text| text.parse().ok());
    Some(Picture {
        src: element.attribute("src")?.to_owned(),
        alt: element.attribute("alt").unwrap_or_default().to_owned(),
        width: number("width")?,
        height: number("height")?,
        srcset: None,
    })
}

/// An address as it can be pressed on paper. What leads within its own page leads nowhere there.
fn whole(address: &str, base_url: &str) -> Option<String> {
    match address {
        "" => None,
        within if within.starts_with('#') => None,
        ours if ours.starts_with('/') => Some(format!("{}{ours}", base_url.trim_end_matches('/'))),
        other => Some(other.to_owned()),
    }
}

/// The address of another site, as people write it.
fn foreign<'a>(address: &'a str, base_url: &str) -> Option<&'a str> {
    let other = address.starts_with("http") && !address.starts_with(base_url.trim_end_matches('/'));
    other.then(|| short(address))
}

/// A web address as people write it: "www.example.org/help".
pub fn short(address: &str) -> &str {
    let bare = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    bare.unwrap_or(address).trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: Links<'_> = Links { base_url: "https://offer.example.org/", addresses: Addresses::Shown };

    /// Blocks in short: what each is, and its words; bold ones between stars, links with where they lead.
    fn told(html: &str) -> Vec<String> {
        let run = |run: &Run| match (&run.link, run.voice) {
            (Some(link), _) => format!("[{}]({link})", run.text),
            (None, Voice::Plain) => run.text.clone(),
            (None, _) => format!("*{}*", run.text),
        };
        let said = |lines: &[Words]| {
            let line = |words: &Words| words.0.iter().map(run).collect::<String>();
            lines.iter().map(line).collect::<Vec<_>>().join(" / ")
        };
        let told = |block: &Block| match block {
            Block::Heading(level, words) => format!("h{level} {words}"),
            Block::Paragraph(lines) => said(lines),
            Block::Item(item) => format!("{}{} {}", "  ".repeat(item.depth), item.label, said(&item.lines)),
            Block::Picture(picture) => format!("picture {}", picture.alt),
            other => format!("{other:?}"),
        };
        blocks(&Html::ready(html.to_owned()), SHOWN).iter().map(told).collect()
    }

    #[test]
    fn prose_becomes_blocks_in_reading_order() {
        for (html, expected) in [
            ("<p>Ring <strong>us</strong>.</p>", &["Ring *us*."][..]),
            ("<h2 id=\"who\">Who?</h2>\n<p>You.</p>\n<p>We.</p>", &["h2 Who?", "You.", "We."]),
            ("<p>One<br>two<span class=\"line\">three</span></p>", &["One / two / three"]),
            ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", &["• a", "• b", "  • c"]),
            ("<ol start=\"3\"><li><p>a</p><p>more</p></li><li>b</li></ol>", &["3. a", " more", "4. b"]),
            (
                "<p><img src=\"/pictures/a.svg\" width=\"9\" height=\"9\" alt=\"A hall\"></p>",
                &["picture A hall"],
            ),
            ("<p><a href=\"/guides/a.html\">A</a></p>", &["[A](https://offer.example.org/guides/a.html)"]),
            ("<p><a href=\"#who\">A</a></p>", &["A"]),
            (
                "<p>See <a href=\"https://www.ipsea.org.uk/\">IPSEA <b>now</b></a>.</p>",
                &[
                    "See [IPSEA ](https://www.ipsea.org.uk/)[now](https://www.ipsea.org.uk/) (www.ipsea.org.uk).",
                ],
            ),
            (
                "<table><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Time</th></tr></thead><tbody><tr><td>Monday</td><td>9am</td></tr><tr><td>Friday</td><td>noon</td></tr></tbody></table>",
                &["*Day: *Monday / *Time: *9am", "*Day: *Friday / *Time: *noon"],
            ),
            ("", &[]),
        ] {
            assert_eq!(told(html), expected, "{html}");
        }
    }

    #[test]
    fn the_words_of_a_statement_are_lines() {
        let links = Links { addresses: Addresses::Left, ..SHOWN };
        let told =
            lines(&Html::ready("You can <strong>ask</strong> <a href=\"tel:+441632960001\">us</a>."), links);
        let [words] = &told[..] else { panic!("{told:?}") };
        let voices: Vec<(&str, Voice)> = words.0.iter().map(|run| (run.text.as_str(), run.voice)).collect();
        let (plain, bold) = (Voice::Plain, Voice::Bold);
        assert_eq!(voices, [("You can ", plain), ("ask", bold), (" ", plain), ("us", bold), (".", plain)]);
    }
}

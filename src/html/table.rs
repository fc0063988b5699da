//! A table as rows and columns, and which header cells each cell has
//! (<https://html.spec.whatwg.org/#table-processing-model>), first form.

use std::ops::Range;

use super::tree::Element;

/// Most columns and rows one cell can span, by the HTML standard.
const WIDEST: u32 = 1_000;
const TALLEST: u32 = 65_534;

/// Most columns of a table: what stands beyond is counted in the last one.
const MOST_COLUMNS: u32 = 10_000;

/// A table and where its cells stand.
pub struct Table<'d> {
    element: Element<'d>,
    cells: Vec<Cell<'d>>,
    rows: u32,
    columns: u32,
}

/// One cell: the rows and columns it covers, counted from 0.
#[derive(Clone, Debug)]
pub struct Cell<'d> {
    /// The `<td>` or `<th>`.
    pub element: Element<'d>,
    /// The rows covered.
    pub rows: Range<u32>,
    /// The columns covered.
    pub columns: Range<u32>,
    /// Which part of the table its row belongs to: rows of one `<thead>`, `<tbody>` or `<tfoot>`
    /// share a number. A cell cannot span from one part into the next.
    part: u32,
}

/// What a header cell is header of, by its `scope`, or by its place when it has none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    Column,
    Row,
    RowGroup,
}

impl<'d> Table<'d> {
    /// The model of a `<table>`; `None` for any other element.
    pub fn of(element: Element<'d>) -> Option<Table<'d>> {
        if !element.is("table") {
            return None;
        }
        let mut table = Table { element, cells: Vec::new(), rows: 0, columns: 0 };
        let mut loose_rows = Vec::new();
        let mut part = 0;
        let mut feet = Vec::new();
        for child in element.child_elements() {
            if child.is("tr") {
                loose_rows.push(child);
                continue;
            }
            table.add_part(&std::mem::take(&mut loose_rows), &mut part);
            if child.is_any(&["thead", "tbody"]) {
                table.add_part(&rows_of(child), &mut part);
            } else if child.is("tfoot") {
                // Feet come last, wherever they are written.
                feet.push(child);
            }
        }
        table.add_part(&loose_rows, &mut part);
        for foot in feet {
            table.add_part(&rows_of(foot), &mut part);
        }
        Some(table)
    }

    /// The `<table>` element.
    pub fn element(&self) -> Element<'d> {
        self.element
    }

    /// Every cell, row by row.
    pub fn cells(&self) -> &[Cell<'d>] {
        &self.cells
    }

    /// How many rows the table has.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// How many columns the table has.
    pub fn columns(&self) -> u32 {
        self.columns
    }

    /// Whether any cell is a header: a `<th>`, or a cell with the role of a header.
    pub fn has_headers(&self) -> bool {
        self.cells.iter().any(Cell::is_header)
    }

    /// Whether the table only lays things out, as its role says.
    pub fn is_presentational(&self) -> bool {
        self.element.role().is_some_and(super::Role::is_presentational)
    }

    /// The header cells of a cell: those its `headers` attribute names, or else those above it and
    /// before it in its row that reach it. A cell is never its own header.
    pub fn headers_of<'t>(&'t self, cell: &'t Cell<'d>) -> Vec<Element<'d>> {
        if let Some(ids) = cell.element.attribute("headers") {
            return cell
                .element
                .by_ids(ids)
                .filter(|header| {
                    *header != cell.element
                        && header.is_any(&["td", "th"])
                        && header.closest(|around| around.is("table")) == Some(self.element)
                })
                .collect();
        }
        self.cells
            .iter()
            .filter(|header| header.element != cell.element)
            .filter(|header| self.reach(header).is_some_and(|reach| header.covers(cell, reach)))
            .map(|header| header.element)
            .collect()
    }

    /// The cells that have this one among their headers.
    pub fn cells_of(&self, header: &Cell<'d>) -> Vec<Element<'d>> {
        self.cells
            .iter()
            .filter(|cell| cell.element != header.element && self.headers_of(cell).contains(&header.element))
            .map(|cell| cell.element)
            .collect()
    }

    fn add_part(&mut self, rows: &[Element<'d>], part: &mut u32) {
        let first = self.rows;
        let last = first + rows.len() as u32;
        // For each column, the first row that no cell from above still covers.
        let mut free_from: Vec<u32> = Vec::new();
        for (row, element) in (first..).zip(rows) {
            let mut column = 0;
            for cell in element.child_elements().filter(|child| child.is_any(&["td", "th"])) {
                while free_from.get(column as usize).is_some_and(|free| *free > row) {
                    column += 1;
                }
                let wide = span(cell, "colspan", 1, WIDEST);
                let tall = match span(cell, "rowspan", 0, TALLEST) {
                    0 => last - row,
                    tall => tall.min(last - row),
                };
                let start = column.min(MOST_COLUMNS - 1);
                let end = (column + wide).min(MOST_COLUMNS);
                if free_from.len() < end as usize {
                    free_from.resize(end as usize, first);
                }
                for free in &mut free_from[start as usize..end as usize] {
                    *free = (*free).max(row + tall);
                }
                self.cells.push(Cell {
                    element: cell,
                    rows: row..row + tall,
                    columns: start..end,
                    part: *part,
                });
                self.columns = self.columns.max(end);
                column = end;
            }
        }
        self.rows = last;
        *part += 1;
    }

    fn reach(&self, header: &Cell<'d>) -> Option<Reach> {
        if !header.is_header() {
            return None;
        }
        let scope = header.element.attribute("scope").unwrap_or_default().trim().to_ascii_lowercase();
        Some(match (scope.as_str(), header.element.role()) {
            ("col" | "colgroup", _) => Reach::Column,
            ("row", _) => Reach::Row,
            ("rowgroup", _) => Reach::RowGroup,
            (_, Some(super::Role::RowHeader)) => Reach::Row,
            _ => Reach::Column,
        })
    }
}

impl Cell<'_> {
    /// Whether this is a header cell: a `<th>`, or a cell given the role of one.
    pub fn is_header(&self) -> bool {
        use super::Role::{ColumnHeader, RowHeader};
        matches!(self.element.role(), Some(ColumnHeader | RowHeader))
            || (self.element.is("th") && self.element.explicit_role().is_none())
    }

    fn covers(&self, cell: &Cell<'_>, reach: Reach) -> bool {
        match reach {
            Reach::Column => overlap(&self.columns, &cell.columns) && self.rows.start < cell.rows.start,
            Reach::Row => overlap(&self.rows, &cell.rows) && self.columns.start < cell.columns.start,
            Reach::RowGroup => self.part == cell.part && cell.rows.start >= self.rows.start,
        }
    }
}

fn rows_of(part: Element<'_>) -> Vec<Element<'_>> {
    part.child_elements().filter(|child| child.is("tr")).collect()
}

fn overlap(one: &Range<u32>, other: &Range<u32>) -> bool {
    one.start < other.end && other.start < one.end
}

fn span(cell: Element<'_>, attribute: &str, least: u32, most: u32) -> u32 {
    match cell.attribute(attribute).map(|number| number.trim().parse::<u32>()) {
        Some(Ok(number)) if number >= least => number.min(most),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::html::Document;

    /// For each cell that is no header: its text and the texts of its headers, `a: b, c`.
    fn headers(html: &str) -> String {
        let document = Document::parse(html);
        let table = document.elements_named("table").next().and_then(Table::of).expect("a table");
        let line = |cell: &super::Cell<'_>| {
            let names: Vec<_> =
                table.headers_of(cell).into_iter().map(|header| header.text_content()).collect();
            format!("{}: {}", cell.element.text_content(), names.join(", "))
        };
        table.cells().iter().filter(|cell| !cell.is_header()).map(line).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn cells_have_the_headers_that_reach_them() {
        let case = |html: &str, expected: &str| assert_eq!(headers(html), expected, "{html}");
        case("<table><tr><th>A<th>B<tr><td>1<td>2</table>", "1: A; 2: B");
        case("<table><tr><th>A<td>1<td>2<tr><th>B<td>3</table>", "1: A; 2: A; 3: B");
        case("<table><tr><td>0<th>A<tr><th>R<td>1</table>", "0: ; 1: A, R");
        case("<table><tr><th colspan=2>A<th>B<tr><td>1<td>2<td>3</table>", "1: A; 2: A; 3: B");
        case("<table><tr><th scope=row rowspan=2>A<td>1<tr><td>2</table>", "1: A; 2: A");
        case("<table><tr><th id=a>A<tr><td headers='a none'>1</table>", "1: A");
        case("<table><tr><td>1<tr><td>2</table>", "1: ; 2: ");
        case("<table><thead><tr><td>H<th>A<tbody><tr><td>1<td>2</table>", "H: ; 1: ; 2: A");
        case("<table><tbody><tr><th scope=rowgroup>G<tr><td>1<tbody><tr><td>2</table>", "1: G; 2: ");
        case("<table><tr><td role=columnheader>A<tr><td>1</table>", "1: A");
        case("<table><tr><th>A<tr><td><table><tr><td>in</table></table>", "in: A");
    }

    #[test]
    fn a_table_says_whether_it_has_headers() {
        let case = |html: &str, has: bool, rows: u32, columns: u32| {
            let document = Document::parse(html);
            let table = document.elements_named("table").next().and_then(Table::of).expect("a table");
            assert_eq!((table.has_headers(), table.rows(), table.columns()), (has, rows, columns), "{html}");
        };
        case("<table><tr><td>1<td>2<tr><td>3</table>", false, 2, 2);
        case("<table><tfoot><tr><th>T</tfoot><tr><td colspan=3>1</table>", true, 2, 3);
        case("<table></table>", false, 0, 0);
        case("<table><tr><td colspan=999999999>1<td rowspan=70000>2</table>", false, 1, 1_001);
        case("<table role=none><tr><th>1</table>", true, 1, 1);
    }
}

//! A table as rows and columns, and which header cells each cell has
//! (<https://html.spec.whatwg.org/#table-processing-model>; `headers`).

mod assigned;
mod headers;

use std::ops::Range;

use super::roles::Role;
use super::tree::Element;

/// Most columns and rows one cell can span, by the HTML standard.
const WIDEST: u32 = 1_000;
const TALLEST: u32 = 65_534;

/// Most columns of a table: what stands beyond is counted in the last one.
const MOST_COLUMNS: u32 = 10_000;

/// Most places of a table that are looked at one by one. Only hostile tables have more.
const MOST_SLOTS: u64 = 1_000_000;

/// A table and where its cells stand.
pub struct Table<'d> {
    element: Element<'d>,
    cells: Vec<Cell<'d>>,
    rows: u32,
    columns: u32,
    /// For each place, row by row, one more than the number of the cell there; 0 where there is none. Empty for
    /// a table that is too large.
    slots: Vec<u32>,
    /// The rows, and the columns, in which a cell that is no header stands.
    rows_with_data: Vec<bool>,
    columns_with_data: Vec<bool>,
    /// Whether any header cell is header of a group of rows.
    has_groups: bool,
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
    is_header: bool,
}

impl<'d> Table<'d> {
    /// The model of a `<table>`; `None` for any other element.
    pub fn of(element: Element<'d>) -> Option<Table<'d>> {
        if !element.is("table") {
            return None;
        }
        let mut table = Table {
            element,
            cells: Vec::new(),
            rows: 0,
            columns: 0,
            slots: Vec::new(),
            rows_with_data: Vec::new(),
            columns_with_data: Vec::new(),
            has_groups: false,
        };
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
        table.lay_out();
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
        self.element.role().is_some_and(Role::is_presentational)
    }

    /// Notes which cell stands at each place.
    fn lay_out(&mut self) {
        self.rows_with_data = vec![false; self.rows as usize];
        self.columns_with_data = vec![false; self.columns as usize];
        if u64::from(self.rows) * u64::from(self.columns) <= MOST_SLOTS {
            self.slots = vec![0; self.rows as usize * self.columns as usize];
        }
        for (at, cell) in self.cells.iter().enumerate() {
            let is_data = !cell.is_header();
            self.has_groups |= !is_data && cell.element.has_attribute("scope");
            for y in cell.rows.clone().map(|y| y as usize) {
                self.rows_with_data[y] |= is_data;
                let row = y * self.columns as usize;
                if let Some(slots) =
                    self.slots.get_mut(row + cell.columns.start as usize..row + cell.columns.end as usize)
                {
                    slots.fill(at as u32 + 1);
                }
            }
            for with_data in
                &mut self.columns_with_data[cell.columns.start as usize..cell.columns.end as usize]
            {
                *with_data |= is_data;
            }
        }
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
                    is_header: is_header(cell),
                });
                self.columns = self.columns.max(end);
                column = end;
            }
        }
        self.rows = last;
        *part += 1;
    }
}

fn is_header(cell: Element<'_>) -> bool {
    matches!(cell.role(), Some(Role::ColumnHeader | Role::RowHeader))
        || (cell.is("th") && cell.explicit_role().is_none())
}

fn rows_of(part: Element<'_>) -> Vec<Element<'_>> {
    part.child_elements().filter(|child| child.is("tr")).collect()
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
        case("<table><tr><th>A<th>B<tr><th>R<td>1<tr><th>S<td>2</table>", "1: B, R; 2: B, S");
        case("<table><tr><th>A<tr><td>1<tr><th>B<tr><td>2</table>", "1: A; 2: B");
        case("<table><tr><th>A<tr><th>B<tr><td>1</table>", "1: A, B");
        case("<table><tr><th scope=col><tr><td>1</table>", "1: ");
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

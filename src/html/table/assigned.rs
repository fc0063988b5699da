//! For all cells of a table at once: which have headers, and which are headers of others.
//!
//! Gives what [`Table::headers_of`] gives cell by cell, in one pass over each column and each row: on the way, the
//! headers that still reach the next cell are kept, by their width, as the nearest block of headers has them.

use std::collections::BTreeMap;

use super::headers::{Reach, Way};
use super::{Cell, Table};

/// What is known of one cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Assigned {
    /// Whether it has a header. Asked only of cells that are none themselves.
    pub has_headers: bool,
    /// Whether it is a header of another cell.
    pub has_cells: bool,
}

/// The headers of one width in the nearest block that has any: they reach the cells that follow.
#[derive(Default)]
struct Nearest {
    block: usize,
    /// The number of each that has words and reaches this way, and how many cells had begun with it.
    headers: Vec<(usize, usize)>,
}

impl<'d> Table<'d> {
    /// Of each cell, in the order of [`Table::cells`], whether it has headers and whether it is one of another.
    /// In a table too large to be laid out every cell is taken to have both.
    pub fn assigned(&self) -> Vec<Assigned> {
        let is_laid_out = !self.slots.is_empty();
        let unknown = Assigned { has_headers: !is_laid_out, has_cells: !is_laid_out };
        let mut assigned = vec![unknown; self.cells.len()];
        if is_laid_out {
            let reaches: Vec<_> = self.cells.iter().map(|cell| self.reach(cell)).collect();
            for x in 0..self.columns {
                self.pass(Way::Up, x, &reaches, &mut assigned);
            }
            for y in 0..self.rows {
                self.pass(Way::Left, y, &reaches, &mut assigned);
            }
            self.assign_groups(&reaches, &mut assigned);
            self.assign_named(&mut assigned);
        }
        assigned
    }

    /// One column from above, or one row from the left.
    fn pass(&self, way: Way, line: u32, reaches: &[Option<Reach>], assigned: &mut [Assigned]) {
        let length = if way == Way::Up { self.rows } else { self.columns };
        let mut nearest: BTreeMap<(u32, u32), Nearest> = BTreeMap::new();
        // How many widths have a header that reaches further, how many cells have begun, how many blocks.
        let (mut reaching, mut begun, mut block) = (0, 0, 0);
        let mut before = None;
        let reaches_on = |at: usize| reaches[at] == Some(way.reach()) && !self.cells[at].is_empty();
        for step in 0..length {
            let slot = if way == Way::Up { self.slot(line, step) } else { self.slot(step, line) };
            let Some(at) = slot else { continue };
            let cell = &self.cells[at];
            if before == Some(at) {
                continue;
            }
            let follows_header = before.is_some_and(|before: usize| self.cells[before].is_header());
            before = Some(at);
            if cell.is_header() && !follows_header {
                block += 1;
            }
            // A header stands between its cells and those of the same width in blocks before its own.
            if cell.is_header()
                && let Some(kept) = nearest.get_mut(&way.width(cell))
                && kept.block != block
            {
                reaching -= usize::from(!kept.headers.is_empty());
                note_heads(&std::mem::take(&mut kept.headers), begun, assigned);
            }
            if !cell.element.has_attribute("headers") {
                begun += 1;
                assigned[at].has_headers |= reaching > 0;
            }
            if cell.is_header() {
                let kept = nearest.entry(way.width(cell)).or_default();
                kept.block = block;
                if reaches_on(at) {
                    reaching += usize::from(kept.headers.is_empty());
                    kept.headers.push((at, begun));
                }
            }
        }
        for kept in nearest.values() {
            note_heads(&kept.headers, begun, assigned);
        }
    }

    /// Headers of a group of rows reach what stands in the group, below them and behind.
    fn assign_groups(&self, reaches: &[Option<Reach>], assigned: &mut [Assigned]) {
        if !self.has_groups {
            return;
        }
        let mut first = 0;
        for part in self.cells.chunk_by(|one, other| one.part == other.part) {
            let is_group = |at: &usize| reaches[*at] == Some(Reach::RowGroup) && !self.cells[*at].is_empty();
            let groups: Vec<usize> = (first..first + part.len()).filter(is_group).collect();
            // The leftmost of the groups so far: they begin row by row.
            let mut leftmost: Vec<u32> =
                groups.iter().map(|group| self.cells[*group].columns.start).collect();
            for at in 1..leftmost.len() {
                leftmost[at] = leftmost[at].min(leftmost[at - 1]);
            }
            let asks = |cell: &&Cell<'_>| !cell.element.has_attribute("headers");
            for (at, cell) in (first..).zip(part).filter(|(_, cell)| asks(cell)) {
                let above = groups.partition_point(|group| self.cells[*group].rows.start < cell.rows.end);
                assigned[at].has_headers |= above > 0 && leftmost[above - 1] < cell.columns.end;
            }
            for group in groups {
                let header = &self.cells[group];
                let (before, after) = part.split_at(group - first);
                assigned[group].has_cells |=
                    after[1..].iter().chain(before).filter(asks).any(|cell| {
                        header.rows.start < cell.rows.end && header.columns.start < cell.columns.end
                    });
            }
            first += part.len();
        }
    }

    /// Cells name their headers by id.
    fn assign_named(&self, assigned: &mut [Assigned]) {
        let by_id: BTreeMap<_, _> =
            self.cells.iter().enumerate().map(|(at, cell)| (cell.element.id(), at)).collect();
        for (at, cell) in self.cells.iter().enumerate() {
            let Some(ids) = cell.element.attribute("headers") else { continue };
            for header in cell.element.by_ids(ids).filter_map(|named| by_id.get(&named.id())) {
                if *header != at {
                    assigned[at].has_headers = true;
                    assigned[*header].has_cells = true;
                }
            }
        }
    }
}

/// Cells that began after a header, while it reached on, are its cells.
fn note_heads(headers: &[(usize, usize)], begun: usize, assigned: &mut [Assigned]) {
    for (header, before) in headers {
        assigned[*header].has_cells |= begun > *before;
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::html::Document;

    #[test]
    fn all_at_once_is_what_each_cell_says() {
        // Tables of every shape that a simple counter spells: a base-6 number, one digit for each of nine cells.
        const CELLS: [&str; 6] = [
            "<td>d",
            "<th>h",
            "<th scope=row>r",
            "<th scope=col colspan=2>c",
            "<th scope=rowgroup>g",
            "<th>",
        ];
        for number in (0..6_u32.pow(9)).step_by(977) {
            let cell = |at: u32| CELLS[(number / 6_u32.pow(at) % 6) as usize];
            let row = |at: u32| format!("<tr>{}{}{}", cell(at), cell(at + 1), cell(at + 2));
            let html = format!("<table>{}{}{}</table>", row(0), row(3), row(6));
            let document = Document::parse(&html);
            let table = document.elements_named("table").next().and_then(Table::of).expect("a table");
            let headers: Vec<_> = table.cells().iter().map(|cell| table.headers_of(cell)).collect();
            for ((cell, assigned), own) in table.cells().iter().zip(table.assigned()).zip(&headers) {
                let is_named = headers.iter().any(|headers| headers.contains(&cell.element));
                assert_eq!(assigned.has_cells, is_named, "{} in {html}", cell.element.describe());
                if !cell.is_header() {
                    assert_eq!(
                        assigned.has_headers,
                        !own.is_empty(),
                        "{} in {html}",
                        cell.element.describe()
                    );
                }
            }
        }
    }

    #[test]
    fn a_header_has_cells_or_not() {
        let case = |html: &str, expected: bool| {
            let document = Document::parse(html);
            let table = document.elements_named("table").next().and_then(Table::of).expect("a table");
            let mut cells = table.cells().iter().zip(table.assigned());
            let header = cells.find(|(cell, _)| cell.element.id_attribute() == Some("x")).expect("a header");
            assert_eq!(header.1.has_cells, expected, "{html}");
        };
        case("<table><tr><th id=x>A<tr><td>1</table>", true);
        case("<table><tr><th id=x>A</table>", false);
        case("<table><tr><th>A<th id=x>B<tr><td>1</table>", false);
        case("<table><tr><th id=a>A<th id=x>B<tr><td>1<td headers=a>2</table>", false);
        case("<table><tr><th>A<td headers=x>1<tr><th id=x>B</table>", true);
        case("<table><tr><th id=x scope=rowgroup>A<tr><td>1</table>", true);
        case("<table><tr><th id=x rowspan=2>A<td>1<tr><td>2</table>", true);
    }

    #[test]
    fn a_long_table_is_read_in_one_pass() {
        let rows = "<tr><th scope=row>R<td>1<td>2<td>3".repeat(20_000);
        let document = Document::parse(&format!("<table><tr><th>N<th>A<th>B<th id=x>C{rows}</table>"));
        let table = document.elements_named("table").next().and_then(Table::of).expect("a table");
        assert!(table.assigned().iter().skip(4).step_by(4).all(|header| header.has_cells));
    }
}

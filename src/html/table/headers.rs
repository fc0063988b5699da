//! Which header cells each cell of a table has (<https://html.spec.whatwg.org/#algorithm-for-assigning-header-cells>).

use std::collections::BTreeSet;

use super::{Cell, Table};
use crate::html::Role;
use crate::html::tree::Element;

/// Which way the algorithm looks from a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Left,
    Up,
}

/// What a header cell is header of, by its `scope`, or by its place when it has none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Column,
    Row,
    RowGroup,
}

impl<'d> Table<'d> {
    /// The header cells of a cell, in document order: those its `headers` attribute names, or else those above it and
    /// before it in its row that reach it. A cell is never its own header.
    pub fn headers_of<'t>(&'t self, cell: &'t Cell<'d>) -> Vec<Element<'d>> {
        if let Some(ids) = cell.element.attribute("headers") {
            let named = cell.element.by_ids(ids);
            return named.filter(|header| *header != cell.element && self.holds(*header)).collect();
        }
        let mut found = Vec::new();
        for y in cell.rows.clone() {
            self.look(cell, (cell.columns.start, y), Way::Left, &mut found);
        }
        for x in cell.columns.clone() {
            self.look(cell, (x, cell.rows.start), Way::Up, &mut found);
        }
        let of_group = |header: &Cell<'d>| {
            header.part == cell.part
                && header.rows.start < cell.rows.end
                && header.columns.start < cell.columns.end
                && self.reach(header) == Some(Reach::RowGroup)
        };
        found.extend((0..self.cells.len()).filter(|&at| self.has_groups && of_group(&self.cells[at])));
        found.sort_unstable();
        found.dedup();
        let headers = found.into_iter().map(|at| &self.cells[at]);
        headers
            .filter(|header| header.element != cell.element && !header.is_empty())
            .map(|header| header.element)
            .collect()
    }

    /// Whether an element is a cell of this table, and not of one inside it or around it.
    pub fn holds(&self, element: Element<'d>) -> bool {
        element.is_any(&["td", "th"]) && element.closest(|around| around.is("table")) == Some(self.element)
    }

    /// From a cell to the edge of the table: header cells on the way are kept, until others of their kind stand
    /// between them and the cell ("internal algorithm for scanning and assigning header cells").
    fn look(&self, cell: &Cell<'d>, (mut x, mut y): (u32, u32), way: Way, found: &mut Vec<usize>) {
        let mut opaque: BTreeSet<(u32, u32)> = BTreeSet::new();
        let mut block: Vec<usize> = Vec::new();
        let mut in_block = cell.is_header();
        if in_block && let Some(own) = self.slot(x, y) {
            block.push(own);
        }
        loop {
            match way {
                Way::Left if x > 0 => x -= 1,
                Way::Up if y > 0 => y -= 1,
                _ => return,
            }
            let Some(at) = self.slot(x, y) else { continue };
            let met = &self.cells[at];
            if !met.is_header() {
                if in_block {
                    opaque.extend(block.drain(..).map(|at| way.width(&self.cells[at])));
                    in_block = false;
                }
                continue;
            }
            in_block = true;
            block.push(at);
            if self.reach(met) == Some(way.reach()) && !opaque.contains(&way.width(met)) {
                found.push(at);
            }
        }
    }

    /// What a header cell is header of. Where neither `scope` nor the cells around it tell, its role does, which is
    /// what browsers guess.
    pub(super) fn reach(&self, header: &Cell<'d>) -> Option<Reach> {
        if !header.is_header() {
            return None;
        }
        let scope = header.element.attribute("scope").unwrap_or_default().trim();
        let is = |word: &str| scope.eq_ignore_ascii_case(word);
        if is("col") || is("colgroup") {
            return Some(Reach::Column);
        }
        if is("row") {
            return Some(Reach::Row);
        }
        if is("rowgroup") {
            return Some(Reach::RowGroup);
        }
        let without_data = |of: &[bool], range: &std::ops::Range<u32>| {
            range.clone().all(|at| !of.get(at as usize).copied().unwrap_or_default())
        };
        Some(match header.element.explicit_role() {
            Some(Role::ColumnHeader) => Reach::Column,
            Some(Role::RowHeader) => Reach::Row,
            _ if without_data(&self.rows_with_data, &header.rows) => Reach::Column,
            _ if without_data(&self.columns_with_data, &header.columns) => Reach::Row,
            _ if header.element.role() == Some(Role::RowHeader) => Reach::Row,
            _ => Reach::Column,
        })
    }

    pub(super) fn slot(&self, x: u32, y: u32) -> Option<usize> {
        let at = y as usize * self.columns as usize + x as usize;
        self.slots.get(at).filter(|cell| **cell > 0).map(|cell| *cell as usize - 1)
    }
}

impl Way {
    /// Which headers are met that way.
    pub(super) fn reach(self) -> Reach {
        match self {
            Way::Left => Reach::Row,
            Way::Up => Reach::Column,
        }
    }

    /// What a cell covers of the edge that the way leads to.
    pub(super) fn width(self, cell: &Cell<'_>) -> (u32, u32) {
        let covered = match self {
            Way::Left => &cell.rows,
            Way::Up => &cell.columns,
        };
        (covered.start, covered.end)
    }
}

impl Cell<'_> {
    /// Whether this is a header cell: a `<th>`, or a cell given the role of one.
    pub fn is_header(&self) -> bool {
        self.is_header
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.element.children().all(|child| child.text().is_some_and(|text| text.trim().is_empty()))
    }
}

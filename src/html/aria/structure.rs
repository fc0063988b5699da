//! Which roles are parts of which wholes: "required owned elements" and "required context role" (ARIA 1.2, 5.2.6
//! and 5.2.7).

use Role::{
    Article, Caption, Cell, ColumnHeader, Directory, Feed, Figure, Grid, GridCell, Group, List, ListBox,
    ListItem, Menu, MenuBar, MenuItem, MenuItemCheckbox, MenuItemRadio, Option as Choice, Row, RowGroup,
    RowHeader, Separator, Tab, TabList, Table, Tree, TreeGrid, TreeItem,
};

use crate::html::roles::Role;

/// The parts of a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parts {
    /// What may stand in it.
    pub roles: &'static [Role],
    /// What may stand between it and them, any number of times.
    pub through: Option<Role>,
}

const MENU_ITEMS: &[Role] = &[MenuItem, MenuItemCheckbox, MenuItemRadio, Separator];
const ROWS: &[Role] = &[Caption, Row, RowGroup];

impl Role {
    /// What must stand in an element of this role, if anything must. ARIA 1.3 adds captions to tables
    /// and separators to menus; they are let pass.
    pub fn parts(self) -> Option<Parts> {
        let (roles, through): (&[Role], _) = match self {
            Feed => (&[Article], None),
            Grid | Table | TreeGrid => (ROWS, None),
            List | Directory => (&[ListItem], None),
            ListBox => (&[Choice], Some(Group)),
            Menu | MenuBar => (MENU_ITEMS, Some(Group)),
            Row => (&[Cell, ColumnHeader, GridCell, RowHeader], None),
            RowGroup => (&[Row], None),
            TabList => (&[Tab], None),
            Tree => (&[TreeItem], Some(Group)),
            _ => return None,
        };
        Some(Parts { roles, through })
    }

    /// Where an element of this role must stand; empty where it may stand anywhere.
    pub fn context(self) -> &'static [Role] {
        match self {
            Caption => &[Figure, Grid, Table, TreeGrid],
            Cell | ColumnHeader | GridCell | RowHeader => &[Row],
            ListItem => &[Directory, List],
            MenuItem | MenuItemCheckbox | MenuItemRadio => &[Group, Menu, MenuBar],
            Choice => &[Group, ListBox],
            Row => &[Grid, RowGroup, Table, TreeGrid],
            RowGroup => &[Grid, Table, TreeGrid],
            Tab => &[TabList],
            TreeItem => &[Group, Tree],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn parts_and_wholes_know_each_other() {
        for whole in Role::ALL {
            let Some(parts) = whole.parts() else { continue };
            for part in parts.roles.iter().filter(|part| !matches!(part, Role::Article | Role::Separator)) {
                assert!(part.context().contains(whole), "{} in {}", part.name(), whole.name());
            }
        }
        assert_eq!(Role::Button.parts(), None);
        assert!(Role::Button.context().is_empty());
    }
}

//! What something costs, in words. A cost nobody stated is never "free".

use crate::diagnostic::Spanned;
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::service::Price as Row;
use crate::site::entry::service::{Cost, CostKind, Price};

/// The fact "Cost".
pub fn fact(cost: Option<&Spanned<Cost>>) -> Fact {
    let Some(cost) = cost else { return Fact::unknown("Cost") };
    let shown = if is_long(cost) { &[] } else { cost.options.as_slice() };
    let prices = shown.iter().map(|price| format!("{}: {}", price.label, amount(price)));
    Fact {
        value: match cost.kind {
            CostKind::NotStated if is_long(cost) => Some(CostKind::Paid.label().to_owned()),
            CostKind::NotStated => None,
            kind => Some(kind.label().to_owned()),
        },
        lines: prices.collect(),
        note: cost.note.as_ref().map(|note| note.as_str().to_owned()),
        ..Fact::unknown("Cost")
    }
}

/// In two or three words for a card: "Free", "£3.50 a session"; `None` when nobody stated it.
pub fn short(cost: &Cost) -> Option<String> {
    match (cost.kind, cost.options.as_slice()) {
        (CostKind::NotStated, []) => None,
        (CostKind::Paid | CostKind::NotStated, [only]) => Some(amount(only)),
        (CostKind::NotStated, _) => Some(CostKind::Paid.label().to_owned()),
        (kind, _) => Some(kind.label().to_owned()),
    }
}

/// More prices than this, or prices with notes, stand in a table of their own.
const FEW: usize = 3;

fn is_long(cost: &Cost) -> bool {
    cost.options.len() > FEW || cost.options.iter().any(|price| price.note.is_some())
}

/// The prices one by one, where they are too many to stand in the fact.
pub fn table(cost: Option<&Spanned<Cost>>) -> Vec<Row> {
    let prices = cost.iter().filter(|cost| is_long(cost)).flat_map(|cost| &cost.options);
    prices
        .map(|price| Row {
            label: price.label.as_str().to_owned(),
            amount: amount(price),
            note: price.note.as_ref().map(|note| note.as_str().to_owned()),
        })
        .collect()
}

/// "£3.50 a session".
pub fn amount(price: &Price) -> String {
    format!("{} {}", price.amount, price.per.label())
}

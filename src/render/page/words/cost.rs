//! What something costs, in words. A cost nobody stated is never "free".

use crate::diagnostic::Spanned;
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::service::Price as Row;
use crate::site::entry::service::{Cost, CostKind, Price};

/// The fact "Cost".
pub fn fact(cost: Option<&Spanned<Cost>>) -> Fact {
    let Some(cost) = cost else { return Fact::unknown("Cost") };
    let prices = cost.options.iter().map(|price| format!("{}: {}", price.label, amount(price)));
    Fact {
        value: (cost.kind != CostKind::NotStated).then(|| cost.kind.label().to_owned()),
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

/// The prices one by one.
pub fn prices(cost: Option<&Spanned<Cost>>) -> Vec<Row> {
    let prices = cost.iter().flat_map(|cost| &cost.options);
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

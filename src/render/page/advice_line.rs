//! What is particular to an advice line.

use super::sheet::Sheet;
use super::words::{answer, gathered, maybe};
use crate::fact::Choice;
use crate::render::view::fact::Fact;
use crate::render::view::service::AdviceLine as View;
use crate::site::entry::Kind;
use crate::site::entry::advice_line::{AdviceLine, Role};

/// The block on a service's page.
pub(super) fn block(sheet: &mut Sheet<'_>, line: &AdviceLine) -> View {
    let role = line.role.filter(|role| *role != Role::None);
    let mut facts = vec![
        maybe("They answer within", line.answer_within.as_ref().map(|time| time.as_str())),
        answer("Independent of the council and the NHS", line.independent),
        answer("They keep what you say to themselves", line.confidential),
        answer("You can stay anonymous", line.anonymous),
        answer("For all of England", line.national),
    ];
    if let Some(hours) = &line.hours {
        facts.insert(0, Fact::stated("When they answer", hours.as_str()));
    }
    facts.extend(role.map(|role| Fact::stated("Its part under the law", role.label())));
    View {
        facts: gathered(facts),
        helps_with: line.helps_with.iter().map(|it| it.as_str().to_owned()).collect(),
        does_not: line.does_not.iter().map(|it| it.as_str().to_owned()).collect(),
        out_of_hours: sheet.some_html(line.out_of_hours.as_ref(), Kind::Service),
    }
}

//! Who can ask for something, and what one must have to get it.

use crate::fact::Answer;
use crate::render::view::fact::Fact;
use crate::site::entry::service::{Basics, Requires, Route};

use super::{answer, joined, upper_first};

/// The fact "How to get it": who can ask, and whether a plan or a diagnosis is needed, where stated.
pub fn how(basics: &Basics) -> Fact {
    let value = who_can_ask(&basics.access_route);
    let lines = basics.requires.as_ref().map(needed).unwrap_or_default();
    Fact { value, lines, ..Fact::unknown("How to get it") }
}

/// Everybody who can ask in one sentence: "Just come along, or a professional can ask for you".
pub fn who_can_ask(routes: &[Route]) -> Option<String> {
    let has = |route: Route| routes.contains(&route);
    let mut ways = Vec::new();
    if has(Route::DropIn) {
        ways.push("just come along".to_owned());
    }
    if has(Route::Own) {
        ways.push("you can ask yourself".to_owned());
    }
    let askers: Vec<&str> = [
        (Route::Parent, "a parent or carer"),
        (Route::YoungPerson, "a young person"),
        (Route::School, "a school, college or nursery"),
        (Route::Gp, "your GP"),
    ]
    .into_iter()
    .filter(|(route, _)| has(*route))
    .map(|(_, words)| words)
    .collect();
    if let [others @ .., last] = askers.as_slice() {
        let names =
            if others.is_empty() { (*last).to_owned() } else { format!("{} or {last}", others.join(", ")) };
        let for_you = if has(Route::Own) { " for you" } else { "" };
        ways.push(format!("{names} can ask{for_you}"));
    }
    if has(Route::Professional) {
        let alone = ways.is_empty();
        ways.push(format!("a professional {} ask for you", if alone { "must" } else { "can" }));
    }
    match ways.as_slice() {
        [] => None,
        [only] => Some(upper_first(only)),
        [first @ .., last] => Some(upper_first(&format!("{}, or {last}", first.join(", ")))),
    }
}

/// "You need an EHC plan", "You do not need an EHC plan or a diagnosis"; silence where nobody said.
fn needed(requires: &Requires) -> Vec<String> {
    let asked = [(requires.ehc_plan, "an EHC plan"), (requires.diagnosis, "a diagnosis")];
    let with = |wanted: Answer| -> Vec<&str> {
        asked.iter().filter(|(stated, _)| *stated == wanted).map(|(_, what)| *what).collect()
    };
    let (yes, no) = (with(Answer::Yes), with(Answer::No));
    let mut lines = Vec::new();
    if !yes.is_empty() {
        lines.push(format!("You need {}", joined(&yes)));
    }
    if !no.is_empty() {
        lines.push(format!("You do not need {}", no.join(" or ")));
    }
    lines
}

/// What one must have besides what [`how`] says: what is known, and in one line what nobody said about a plan or a
/// diagnosis.
pub fn requires(requires: Option<&Requires>) -> Vec<Fact> {
    let stated = |answer: fn(&Requires) -> Answer| requires.map_or(Answer::NotStated, answer);
    let further = [
        ("You need a social care assessment", stated(|it| it.social_care_assessment)),
        ("You must be a member", stated(|it| it.membership)),
        ("You must show your age", stated(|it| it.age_evidence)),
    ];
    let known = further.iter().filter(|(_, stated)| *stated != Answer::NotStated);
    let mut facts: Vec<Fact> = known.map(|(label, stated)| answer(label, *stated)).collect();
    let asked = [("an EHC plan", stated(|it| it.ehc_plan)), ("a diagnosis", stated(|it| it.diagnosis))];
    let silent: Vec<&str> =
        asked.iter().filter(|(_, stated)| *stated == Answer::NotStated).map(|(what, _)| *what).collect();
    if !silent.is_empty() {
        facts.push(super::unsaid(&format!("whether you need {}", silent.join(" or "))));
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_who_can_ask_is_named_in_one_sentence() {
        use Route::{DropIn, Gp, Own, Parent, Professional, School, YoungPerson};
        for (routes, words) in [
            (vec![], None),
            (vec![DropIn], Some("Just come along")),
            (vec![Professional], Some("A professional must ask for you")),
            (vec![DropIn, Professional], Some("Just come along, or a professional can ask for you")),
            (vec![Parent, YoungPerson], Some("A parent or carer or a young person can ask")),
            (
                vec![Own, Parent, School, Gp],
                Some(
                    "You can ask yourself, or a parent or carer, a school, college or nursery or your GP can ask for you",
                ),
            ),
        ] {
            assert_eq!(who_can_ask(&routes).as_deref(), words, "{routes:?}");
        }
    }

    #[test]
    fn what_nobody_said_about_a_plan_is_one_line() {
        let facts = requires(None);
        assert_eq!(facts.len(), 1);
        assert_eq!(
            facts[0].value.as_deref(),
            Some("Whether you need an EHC plan or a diagnosis. Ask the provider.")
        );
    }
}

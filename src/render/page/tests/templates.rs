//! A council's template that fails is a finding at its line, and the other pages are still drawn.

use super::{drawn, offer, plans, service};
use crate::render::templates::Templates;

#[test]
fn a_template_that_fails_is_a_finding_and_costs_only_its_own_pages() {
    let site = offer(&[("services/a", service("Service A", "delivery: [online]\n"))]);
    let templates =
        Templates::load([("service.html", "<p>\n{{ glance.nothing.here }}")]).expect("it can be read");
    let (drafts, found) = drawn(&site, &templates);
    assert_eq!(drafts.len(), plans(&site).len() - 1);
    let faults: Vec<_> = found.iter().collect();
    let [fault] = faults.as_slice() else { panic!("one finding: {found:?}") };
    assert_eq!(fault.name, "template-fault");
    assert!(fault.what.starts_with("Line 2, column 11: Field `nothing` is not defined"), "{}", fault.what);
}

//! Finds words that people who work in these services use among themselves.
#![doc = include_str!("sector_jargon.md")]

use super::swap::{self, Swap, exact, fine, proposed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "sector-jargon",
    level: Level::Warning,
    basis: &[
        Basis::Guideline("SEND Code of Practice 2015, 4.7: easy to understand, factual and jargon free"),
        Basis::Guideline("NHS service manual, How we write: use plain English"),
        Basis::Law(
            "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 54 and Schedule 2",
        ),
    ],
    docs: include_str!("sector_jargon.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for met in swap::met(scene.standard(), &LIST)
        .filter(|met| !met.is_in_name() && !is_explained(scene, met.written()))
    {
        let what = format!("“{}” is a word of the people who run services", met.written());
        swap::report(&met, findings, what);
    }
}

/// Whether the glossary says what the words mean, so that a reader can look them up.
fn is_explained(scene: &WordsScene<'_>, written: &str) -> bool {
    scene.site.glossary().iter().any(|term| {
        std::iter::once(&term.term.value)
            .chain(&term.aliases)
            .chain(&term.acronym_of)
            .any(|name| name.as_str().eq_ignore_ascii_case(written))
    })
}

/// In the order of the alphabet.
static LIST: [Swap; 95] = [
    proposed("acute setting", "hospital"),
    proposed("acute trust", "hospital"),
    proposed("aetiology", "cause"),
    exact("c&yp", "children and young people"),
    proposed("capacity building", "helping people to do it themselves"),
    proposed("caregiver", "parent or carer"),
    proposed("caregivers", "parents and carers"),
    proposed("caregiving", "looking after someone"),
    proposed("caseload", "list of families"),
    proposed("caseloads", "lists of families"),
    proposed("ceased", "stopped, or ended"),
    proposed("client", "person, family, or you"),
    fine("client side"),
    proposed("clients", "people, families, or you"),
    proposed("co-morbid", "that comes with it"),
    proposed("cohort", "group"),
    proposed("cohorts", "groups"),
    proposed("comorbid", "that comes with it"),
    proposed("comorbidities", "other conditions"),
    proposed("comorbidity", "another condition"),
    exact("cyp", "children and young people"),
    exact("cyps", "children and young people"),
    proposed("deep dive", "close look"),
    proposed("disengaged", "say what the person stopped doing"),
    proposed("eligibility criteria", "who can get it"),
    proposed("escalate", "tell a manager, or say who"),
    proposed("escalated", "passed to a manager, or say who"),
    proposed("evidence based", "that is known to work"),
    proposed("evidence-based", "that is known to work"),
    proposed("hard to engage", "say what keeps the person away"),
    proposed("interdisciplinary", "with people of several professions"),
    proposed("joined up", "that works together"),
    proposed("joined-up", "that works together"),
    proposed("key stakeholders", "say who: families, schools, health services"),
    proposed("la", "council"),
    proposed("local authorities", "councils"),
    proposed("local authority", "council"),
    fine("local authority designated officer"),
    proposed("multi agency", "of people from health, school and care"),
    exact("multi agency working", "working together"),
    proposed("multi disciplinary", "with people of several professions"),
    proposed("multi-agency", "of people from health, school and care"),
    exact("multi-agency working", "working together"),
    proposed("multi-disciplinary", "with people of several professions"),
    proposed("multi-professional", "with people of several professions"),
    proposed("multiagency", "of people from health, school and care"),
    proposed("multidisciplinary", "with people of several professions"),
    proposed("needs led", "by what your child needs"),
    proposed("needs-led", "by what your child needs"),
    proposed("non-compliance", "say what is not done"),
    proposed("non-engagement", "say what the person does not do"),
    proposed("outcome focused", "about what you want to happen"),
    proposed("outcome-focused", "about what you want to happen"),
    proposed("outcomes-focused", "about what you want to happen"),
    proposed("presenting need", "what your child finds hard"),
    proposed("presenting needs", "what your child finds hard"),
    proposed("primary care", "GPs and other local health services"),
    proposed("primary caregiver", "parent or carer"),
    proposed("prognosis", "what is likely to happen"),
    proposed("psycho-education", "learning about mental health"),
    proposed("psychoeducation", "learning about mental health"),
    proposed("respite", "short break"),
    proposed("respite care", "short breaks"),
    proposed("secondary care", "hospital"),
    proposed("service user", "person who uses the service, or you"),
    exact("service users", "people who use the service"),
    proposed("service-user", "person who uses the service, or you"),
    proposed("service-users", "people who use the service, or you"),
    proposed("signpost", "tell you where to get help, or tell you about"),
    proposed("signposted", "told where to get help"),
    exact("signposted to", "told about"),
    proposed("signposting", "telling you where to get help"),
    proposed("signposts", "tells you where to get help"),
    proposed("silo", "say who does not talk to whom"),
    proposed("silos", "say who does not talk to whom"),
    proposed("solution-focused", "about what helps"),
    proposed("stakeholder", "say who: families, schools, health services"),
    proposed("stakeholders", "say who: families, schools, health services"),
    proposed("step down", "say what changes: less help, or help from another team"),
    proposed("step-down", "say what changes"),
    proposed("stepped down", "say what changed"),
    proposed("synergies", "working well together"),
    proposed("synergy", "working well together"),
    proposed("tertiary", "of a specialist hospital"),
    proposed("threshold", "rule, or what must be true"),
    proposed("thresholds", "rules"),
    proposed("triaged", "sorted by how urgent it is"),
    proposed("triaging", "sorting by how urgent it is"),
    proposed("upskill", "train"),
    proposed("upskilling", "training"),
    proposed("was not brought", "missed the appointment"),
    proposed("whole-school approach", "what everyone in the school does"),
    proposed("wrap-around support", "help before, during and after"),
    proposed("wraparound support", "help before, during and after"),
    exact("young persons", "young people"),
];

//! Finds words that make a person smaller than they are, and words disabled people ask not to be called.
#![doc = include_str!("demeaning_language.md")]

use super::swap::{self, Swap, exact, fine, proposed};
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::check::scene::WordsScene;
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "demeaning-language",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Inclusive language: words to use and avoid when writing about disability"),
        Basis::Guideline("NHS service manual, Inclusive content: disabilities and impairments"),
        Basis::Law("Equality Act 2010, section 149: the public sector equality duty"),
    ],
    docs: include_str!("demeaning_language.md"),
    check: Check::Words(check),
};

fn check(scene: &WordsScene<'_>, findings: &mut Findings<'_>) {
    for met in swap::met(scene.wordings.iter(), &LIST).filter(|met| !met.is_in_name()) {
        let what = format!("“{}” is not how disabled people ask to be spoken of", met.written());
        swap::report(&met, findings, what);
    }
    for wording in &scene.wordings {
        let text = wording.text();
        for range in people_by_a_trait(text).filter(|range| wording.is_own(range)) {
            let written = &text[range.clone()];
            findings.at(
                wording.span(range.clone()),
                format!("“{written}” makes people into a thing they have in common"),
                format!("You could write: {} people.", written["the ".len()..].to_lowercase()),
            );
        }
    }
}

/// Traits that stand for people where no noun follows: "the disabled".
const TRAITS: [&str; 5] = ["blind", "deaf", "disabled", "elderly", "vulnerable"];

/// Words that follow such a trait where it stands for people.
const AFTER: [&str; 16] = [
    "and", "are", "can", "do", "for", "have", "in", "is", "may", "must", "need", "of", "or", "to", "who",
    "with",
];

/// Where a text says "the disabled" and means people: a verb, a joining word or the end of the sentence follows.
fn people_by_a_trait(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    super::words::words(text).filter_map(move |the| {
        let rest =
            text[the.clone()].eq_ignore_ascii_case("the").then(|| text[the.end..].strip_prefix(' '))??;
        let name =
            rest.split(|mark: char| !mark.is_alphanumeric()).next().filter(|word| TRAITS.contains(word))?;
        let end = the.end + 1 + name.len();
        let after = &text[end..];
        let next = after
            .trim_start_matches(' ')
            .split(|mark: char| !mark.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let is_alone = after.is_empty()
            || after.starts_with(['.', ',', ';', ':', '!', '?', ')'])
            || AFTER.contains(&next);
        is_alone.then_some(the.start..end)
    })
}

/// In the order of the alphabet.
static LIST: [Swap; 116] = [
    proposed("a diabetic", "a person with diabetes"),
    fine("a diabetic child"),
    fine("a diabetic clinic"),
    fine("a diabetic diet"),
    fine("a diabetic nurse"),
    fine("a diabetic specialist"),
    fine("a diabetic team"),
    proposed("a schizophrenic", "a person with schizophrenia"),
    proposed("able bodied", "not disabled"),
    exact("able bodied people", "people who are not disabled"),
    proposed("able-bodied", "not disabled"),
    exact("able-bodied people", "people who are not disabled"),
    exact("afflicted by", "with"),
    exact("afflicted with", "with"),
    proposed("an autistic", "an autistic person"),
    fine("an autistic adult"),
    fine("an autistic boy"),
    fine("an autistic brother"),
    fine("an autistic child"),
    fine("an autistic daughter"),
    fine("an autistic family"),
    fine("an autistic girl"),
    fine("an autistic person"),
    fine("an autistic pupil"),
    fine("an autistic sister"),
    fine("an autistic son"),
    fine("an autistic spectrum"),
    fine("an autistic student"),
    fine("an autistic young person"),
    proposed("an epileptic", "a person with epilepsy"),
    fine("an epileptic fit"),
    fine("an epileptic seizure"),
    exact("autistics", "autistic people"),
    proposed("bed bound", "stays in bed"),
    proposed("bed-bound", "stays in bed"),
    proposed("bedridden", "stays in bed"),
    proposed("birth defect", "condition from birth"),
    proposed("birth defects", "conditions from birth"),
    exact("commit suicide", "die by suicide"),
    exact("commits suicide", "dies by suicide"),
    exact("committed suicide", "died by suicide"),
    proposed("confined to a bed", "stays in bed"),
    proposed("confined to a wheelchair", "uses a wheelchair"),
    proposed("confined to bed", "stays in bed"),
    proposed("confined to her wheelchair", "uses a wheelchair"),
    proposed("confined to his wheelchair", "uses a wheelchair"),
    proposed("confined to the bed", "stays in bed"),
    proposed("confined to the house", "cannot leave the house"),
    proposed("confined to their bed", "stay in bed"),
    proposed("confined to their wheelchair", "uses a wheelchair"),
    proposed("confined to wheelchairs", "use wheelchairs"),
    proposed("cripple", "disabled person"),
    proposed("crippled", "disabled"),
    proposed("cripples", "disabled people"),
    proposed("deaf and dumb", "deaf, or say how the person communicates"),
    proposed("deaf mute", "deaf"),
    proposed("deaf-mute", "deaf"),
    exact("diabetics", "people with diabetes"),
    exact("differently abled", "disabled"),
    exact("differently-abled", "disabled"),
    exact("disabled toilet", "accessible toilet"),
    exact("disabled toilets", "accessible toilets"),
    exact("dyslexics", "dyslexic people"),
    exact("epileptics", "people with epilepsy"),
    proposed("handicap", "disability"),
    proposed("handicapped", "disabled"),
    exact("handicapped child", "disabled child"),
    exact("handicapped children", "disabled children"),
    exact("handicapped parking", "parking for Blue Badge holders"),
    exact("handicapped people", "disabled people"),
    exact("handicapped person", "disabled person"),
    proposed("hard to reach families", "families we do not reach"),
    proposed("hard-to-reach families", "families we do not reach"),
    proposed("high functioning", "say what the person can do, and what they need help with"),
    proposed("high-functioning", "say what the person can do, and what they need help with"),
    proposed("low functioning", "say what the person can do, and what they need help with"),
    proposed("low-functioning", "say what the person can do, and what they need help with"),
    proposed("mental age", "say what the person can do, and what they need help with"),
    exact("mental handicap", "learning disability"),
    proposed("mentally defective", "with a learning disability"),
    proposed("mentally handicapped", "with a learning disability"),
    exact("mentally handicapped people", "people with a learning disability"),
    proposed("mentally ill", "with a mental health condition"),
    exact("mentally ill people", "people with a mental health condition"),
    proposed("mentally retarded", "with a learning disability"),
    proposed("normal child", "child who is not disabled, or other child"),
    proposed("normal children", "children who are not disabled, or other children"),
    proposed("normal kids", "other children"),
    proposed("normal peers", "others of the same age"),
    proposed("normal people", "people who are not disabled, or other people"),
    proposed("normal pupils", "other pupils"),
    exact("physically challenged", "disabled"),
    proposed("problem families", "families who need help"),
    proposed("retarded", "with a learning disability"),
    exact("schizophrenics", "people with schizophrenia"),
    exact("sen children", "children with special educational needs"),
    exact("send children", "children with special educational needs and disabilities"),
    proposed("spastic", "with cerebral palsy"),
    proposed("spastics", "people with cerebral palsy"),
    exact("special needs child", "child with special educational needs"),
    exact("special needs children", "children with special educational needs"),
    proposed("special needs kids", "children with special educational needs"),
    proposed("special needs pupils", "pupils with special educational needs"),
    exact("stroke victims", "people who have had a stroke"),
    exact("suffer from", "have"),
    exact("suffered from", "had"),
    proposed("sufferer", "person with"),
    proposed("sufferers", "people with"),
    proposed("suffering from", "who has, or with"),
    exact("suffers from", "has"),
    proposed("victim of autism", "autistic person"),
    proposed("victim of cerebral palsy", "person with cerebral palsy"),
    proposed("wheelchair bound", "uses a wheelchair, or a wheelchair user"),
    exact("wheelchair bound people", "wheelchair users"),
    proposed("wheelchair-bound", "uses a wheelchair, or a wheelchair user"),
    exact("wheelchair-bound people", "wheelchair users"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_what_they_have_in_common() {
        for (text, found) in [
            ("A club for the disabled.", vec!["the disabled"]),
            ("The deaf and the blind can come", vec!["The deaf", "the blind"]),
            ("the disabled child, the deaf community, the blind spot", vec![]),
        ] {
            let hits: Vec<&str> = people_by_a_trait(text).map(|range| &text[range]).collect();
            assert_eq!(hits, found, "{text}");
        }
    }
}

//! What the search promises, as sentences: a small offer, asked questions, and what must come back.

mod files;
mod finding;
mod hostile;
mod narrowing;
mod order;
mod packed;

use crate::search::answer::Answer;
use crate::search::index;
use crate::search::query::Query;
use crate::search::reader::Searcher;
use crate::search::record::{Codes, Facet, Record};
use crate::search::synonyms::Synonyms;

/// A record with a title, a summary and a body; its route is its title.
fn record(title: &str, summary: &str, body: &str) -> Record {
    Record {
        route: title.to_string(),
        title: title.to_string(),
        summary: summary.to_string(),
        body: body.to_string(),
        ..Record::default()
    }
}

/// Codes, from pairs.
fn codes(pairs: &[(Facet, &str)]) -> Codes {
    let mut codes = Codes::new();
    for (facet, code) in pairs {
        codes.entry(*facet).or_default().insert((*code).to_string());
    }
    codes
}

/// Groups of names that families and professionals use for one thing.
fn groups() -> Synonyms {
    let group = |phrases: &[&str]| phrases.iter().map(|phrase| (*phrase).to_string()).collect();
    Synonyms::new(vec![
        group(&["SALT", "SLT", "speech and language therapy", "speech therapy"]),
        group(&["deaf", "hearing impairment", "hearing loss"]),
        group(&["respite", "short breaks"]),
        group(&["EHCP", "EHC plan", "education, health and care plan"]),
        group(&["CAMHS", "child and adolescent mental health services"]),
        group(&["A&E", "accident and emergency"]),
    ])
}

/// A small offer. Its titles are what the specifications name.
fn offer() -> Vec<Record> {
    let mut records = vec![
        record(
            "Children's speech and language therapy",
            "Help for children who find talking hard.",
            "Therapists see children at clinics and in schools. Ask for a referral or ring us.",
        ),
        record(
            "Hearing support team",
            "Teachers for children with a hearing impairment.",
            "We visit families at home and advise nurseries about hearing aids.",
        ),
        record(
            "Short breaks",
            "Time away for disabled children, and a rest for families.",
            "Overnight stays, clubs and groups in the holidays.",
        ),
        record(
            "Swimming club",
            "Calm swimming sessions for children with autism.",
            "The pool is quiet. Carers may come into the water. Communication cards are welcome.",
        ),
        record(
            "Autism advice line",
            "Ring for advice about autism.",
            "Someone who knows autism answers. You do not need a diagnosis. We call back.",
        ),
        record(
            "CAMHS",
            "Mental health help for young people.",
            "If you are worried about a young person now, ring 111 or go to A&E.",
        ),
        record(
            "Asking for an EHC needs assessment",
            "How to ask for an assessment that may lead to an EHC plan.",
            "You can ask the council yourself. The council must answer within six weeks.",
        ),
        record(
            "Me and You",
            "A group for parents of children with Down syndrome.",
            "Tea, talk and toys every Tuesday.",
        ),
    ];
    records[3].facets = codes(&[(Facet::Need, "autism"), (Facet::Area, "dorset"), (Facet::Cost, "paid")]);
    records[3].ages = Some((4.0, 11.0));
    records[4].facets =
        codes(&[(Facet::Need, "autism"), (Facet::Need, "adhd"), (Facet::Area, "bcp"), (Facet::Cost, "free")]);
    records[4].ages = Some((0.0, 25.0));
    records[4].aliases = vec!["ASD helpline".to_string()];
    records[2].facets = codes(&[(Facet::Need, "physical"), (Facet::Area, "dorset")]);
    records[0].place = "Dorchester".to_string();
    records[0].organisation = "Dorset HealthCare".to_string();
    records
}

/// A searcher over records, with the groups above.
fn searcher(records: &[Record]) -> Searcher {
    let files = index::write(records, &groups()).expect("a small offer can be indexed");
    Searcher::open(&files).expect("what was just written can be opened")
}

/// The answer of the small offer to words alone.
fn ask(text: &str) -> Answer {
    answer(&searcher(&offer()), &Query::words(text))
}

/// The answer to a question.
fn answer(searcher: &Searcher, query: &Query) -> Answer {
    searcher.search(query, 100).expect("an undamaged index answers any question")
}

/// The titles of an answer, in order.
fn titles(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.card.title.as_str()).collect()
}

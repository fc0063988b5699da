//! What has no picture in the set, on purpose, and what an editor can do instead.

/// Why this name has no picture, and what to use; `None` for names nobody has thought about.
pub fn gap(name: &str) -> Option<&'static str> {
    GAPS.iter().find(|(names, _)| names.contains(&name)).map(|(_, advice)| *advice)
}

/// Every name without a picture, those that share a piece of advice together.
pub fn all() -> impl Iterator<Item = (&'static [&'static str], &'static str)> {
    GAPS.iter().copied()
}

const GAPS: &[(&[&str], &str)] = &[
    (
        &["autism", "autistic", "adhd", "neurodivergent", "dyslexia"],
        "People do not agree on a picture for it, and some pictures hurt. Show what the sentence is about, \
         such as `:two-people:` or `:brain:`, or ask autistic people which picture of your own to use",
    ),
    (
        &["ehc-plan", "ehcp", "ehc", "education-health-and-care-plan"],
        "No picture means an EHC plan. Use `:plan:`, and the same one each time",
    ),
    (
        &["disability", "disabled", "send", "sen"],
        "No picture means disability, and a wheelchair means wheelchairs. \
         Show what the sentence is about",
    ),
    (&["local-offer"], "No picture means the Local Offer. Use `:website:`"),
    (&["tribunal", "appeal"], "No picture means the tribunal. Use `:judge:`"),
    (&["mediation"], "No picture means mediation. Use `:meeting:`"),
    (&["senco"], "No picture means a SENCO. Use `:teacher:`"),
    (
        &["short-break", "short-breaks", "respite"],
        "No picture means short breaks. Show what people do there, \
         such as `:play:` or `:swim:`",
    ),
    (&["key-worker", "keyworker", "social-worker"], "No picture means a key worker. Use `:two-people:`"),
    (&["transition", "preparing-for-adulthood"], "No picture means growing into an adult. Use `:steps:`"),
    (&["personal-budget", "direct-payment"], "No picture means it. Use `:money:`"),
    (
        &["sign-language", "bsl", "makaton"],
        "No picture of the set shows signing. Use your own photograph, with the \
         agreement of the person in it",
    ),
];

//! Finds words of offices in Easy Read that have an easy one in their place.
#![doc = include_str!("avoidable_hard_word.md")]

use super::lexicon::phrase;
use super::scene::TwinScene;
use crate::check::findings::Findings;
use crate::check::rule::{Basis, Check, Rule};
use crate::diagnostic::Level;

/// The rule.
pub const RULE: Rule = Rule {
    name: "avoidable-hard-word",
    level: Level::Error,
    basis: &[
        Basis::Guideline("GOV.UK, Accessible communication formats: Easy Read"),
        Basis::Guideline(
            "Department of Health 2010, Making written information easier to understand for people with learning disabilities",
        ),
        Basis::Guideline("W3C, Making content usable for people with cognitive and learning disabilities"),
    ],
    docs: include_str!("avoidable_hard_word.md"),
    check: Check::EasyRead(check),
};

/// Words, and what to write instead. Figures of speech are among them: many readers take words as they stand.
const SWAPS: &[(&str, &str)] = &[
    ("accessing", "using"),
    ("accommodate", "fit in"),
    ("additional", "more"),
    ("appropriate", "right for you"),
    ("assistance", "help"),
    ("at this point in time", "now"),
    ("attend", "go to"),
    ("attending", "going to"),
    ("co-production", "working together"),
    ("clinician", "doctor or nurse"),
    ("clinicians", "doctors and nurses"),
    ("commence", "start"),
    ("criteria", "rules"),
    ("delivered by", "run by"),
    ("eligible", "you can get it"),
    ("eligibility", "who can get it"),
    ("enquire", "ask"),
    ("entitled", "have a right to"),
    ("facilitate", "help"),
    ("front door", "first place to ask"),
    ("funding", "money"),
    ("gateway", "way in"),
    ("holistic", "whole"),
    ("implement", "do"),
    ("intervention", "help"),
    ("interventions", "help"),
    ("journey", "steps"),
    ("liaise", "talk to"),
    ("multi-agency", "people from health, school and care"),
    ("multidisciplinary", "people who do different jobs"),
    ("one-stop shop", "one place for help"),
    ("outcome", "what you want to happen"),
    ("outcomes", "what you want to happen"),
    ("participate", "take part"),
    ("participation", "taking part"),
    ("pathway", "steps"),
    ("pathways", "steps"),
    ("placement", "school place"),
    ("practitioner", "worker"),
    ("practitioners", "workers"),
    ("prior to", "before"),
    ("professionals", "workers"),
    ("provision", "help"),
    ("provider", "group that runs it"),
    ("providers", "groups that run it"),
    ("query", "question"),
    ("regarding", "about"),
    ("residential", "you stay the night"),
    ("respite", "short break"),
    ("signpost", "tell you where to get help"),
    ("signposting", "telling you where to get help"),
    ("statutory", "by law"),
    ("step down", "get less help"),
    ("step up", "get more help"),
    ("submit", "send"),
    ("targeted", "for some children"),
    ("threshold", "rules"),
    ("thresholds", "rules"),
    ("touch base", "talk"),
    ("umbrella", "whole group"),
    ("under one roof", "in one place"),
    ("universal", "for all children"),
    ("utilise", "use"),
    ("vulnerable", "need more help"),
    ("wrap-around", "before and after school"),
];

fn check(scene: &TwinScene<'_>, findings: &mut Findings<'_>) {
    for block in &scene.blocks {
        for (word, easier) in SWAPS {
            for range in phrase(&block.text, word) {
                // A bold one is explained in the next sentence, as another rule asks.
                if block.bold.iter().any(|bold| bold.start <= range.start && range.end <= bold.end) {
                    continue;
                }
                findings.at(
                    block.span(range),
                    format!("“{word}” is a word of offices"),
                    format!("Use easier words, such as “{easier}”."),
                );
            }
        }
    }
}

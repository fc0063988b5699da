//! Other words that an editor may well try, and the name each stands for.

/// The name this word stands for, if it is only another word.
pub(super) fn name_for(word: &str) -> Option<&'static str> {
    OTHER_WORDS.iter().find(|(other, _)| *other == word).map(|(_, name)| *name)
}

/// Only words that mean the very thing: what merely comes near belongs in `gaps`.
pub(super) const OTHER_WORDS: &[(&str, &str)] = &[
    ("call", "phone"),
    ("telephone", "phone"),
    ("text-message", "mobile"),
    ("post", "letter"),
    ("laptop", "computer"),
    ("internet", "website"),
    ("film", "video"),
    ("class", "classroom"),
    ("parents", "parent"),
    ("children", "child"),
    ("friend", "friends"),
    ("gp", "doctor"),
    ("tooth", "dentist"),
    ("talk", "speech"),
    ("speak", "speech"),
    ("hear", "listen"),
    ("see", "eye"),
    ("document", "paper"),
    ("date", "calendar"),
    ("time", "clock"),
    ("house", "home"),
    ("taxi", "car"),
    ("ask", "question"),
    ("tick", "yes"),
    ("cross", "no"),
    ("important", "warning"),
    ("firefighter", "fire"),
    ("bed", "sleep"),
    ("eat", "food"),
    ("football", "sport"),
    ("swimming", "swim"),
    ("playground", "play"),
    ("job", "work"),
    ("where", "place"),
    ("find", "search"),
    ("cake", "birthday"),
    ("rucksack", "bag"),
    ("moon", "night"),
];

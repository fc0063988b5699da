//! Languages by their tag: in English for those who look for one, and in their own words for those who speak it.

use crate::fact::Language;

/// Tag, English name, own name: the languages most spoken at home in England (Census 2021), and signed ones.
const NAMES: [(&str, &str, &str); 34] = [
    ("en", "English", "English"),
    ("ar", "Arabic", "العربية"),
    ("bfi", "British Sign Language", "British Sign Language"),
    ("bg", "Bulgarian", "Български"),
    ("bn", "Bengali", "বাংলা"),
    ("cs", "Czech", "Čeština"),
    ("cy", "Welsh", "Cymraeg"),
    ("de", "German", "Deutsch"),
    ("el", "Greek", "Ελληνικά"),
    ("es", "Spanish", "Español"),
    ("fa", "Persian", "فارسی"),
    ("fr", "French", "Français"),
    ("gu", "Gujarati", "ગુજરાતી"),
    ("hi", "Hindi", "हिन्दी"),
    ("hu", "Hungarian", "Magyar"),
    ("it", "Italian", "Italiano"),
    ("ku", "Kurdish", "Kurdî"),
    ("lt", "Lithuanian", "Lietuvių"),
    ("ml", "Malayalam", "മലയാളം"),
    ("ne", "Nepali", "नेपाली"),
    ("nl", "Dutch", "Nederlands"),
    ("pa", "Punjabi", "ਪੰਜਾਬੀ"),
    ("pl", "Polish", "Polski"),
    ("ps", "Pashto", "پښتو"),
    ("pt", "Portuguese", "Português"),
    ("ro", "Romanian", "Română"),
    ("ru", "Russian", "Русский"),
    ("so", "Somali", "Soomaali"),
    ("ta", "Tamil", "தமிழ்"),
    ("tr", "Turkish", "Türkçe"),
    ("uk", "Ukrainian", "Українська"),
    ("ur", "Urdu", "اردو"),
    ("vi", "Vietnamese", "Tiếng Việt"),
    ("zh", "Chinese", "中文"),
];

/// Its name in English.
pub fn english(language: &Language) -> String {
    found(language).map_or_else(|| language.as_str().to_owned(), |(_, english, _)| english.to_owned())
}

/// Its name in its own words.
pub fn own(language: &Language) -> String {
    found(language).map_or_else(|| language.as_str().to_owned(), |(_, _, own)| own.to_owned())
}

fn found(language: &Language) -> Option<(&'static str, &'static str, &'static str)> {
    let tag = language.as_str().split('-').next()?;
    NAMES.into_iter().find(|(name, ..)| *name == tag)
}

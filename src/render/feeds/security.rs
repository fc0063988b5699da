//! security.txt: whom to tell of a hole in the site's security, and until when that holds (RFC 9116).

/// What the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityText {
    /// `mailto:security@example.org`, or a whole web address.
    pub contact: String,
    /// The last day it holds: `2027-05-31`.
    pub expires: String,
    /// The two letters of the languages that are read there: `en`.
    pub language: String,
    /// Where the file itself stands: `https://www.example.org/.well-known/security.txt`.
    pub canonical: String,
}

/// Writes the file.
pub fn security(text: &SecurityText) -> String {
    let SecurityText { contact, expires, language, canonical } = text;
    format!(
        "Contact: {contact}\nExpires: {expires}T23:59:59Z\nPreferred-Languages: {language}\nCanonical: {canonical}\n"
    )
}

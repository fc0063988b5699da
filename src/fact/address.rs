//! E-mail and web addresses that a link can safely point to.

use std::fmt;

use super::{Fact, Unfit};

/// An e-mail address in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

/// A web address that starts with https:// or http://. Nothing else is ever linked to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebAddress(url::Url);

impl WebAddress {
    /// The address in full.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The site it leads to, without `www.`, for a reader.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or("").trim_start_matches("www.")
    }

    /// The path below which the site stands, always with a slash at its end.
    pub fn base_path(&self) -> String {
        format!("{}/", self.0.path().trim_end_matches('/'))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Fact for Email {
    const WANTED: &'static str = "an e-mail address such as help@example.org";
    const FAULT: &'static str = "bad-email";

    fn parse(text: &str) -> Result<Email, Unfit> {
        let lower = text.trim().to_ascii_lowercase();
        let fits = lower.len() <= 254
            && lower.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte))
                    && host.contains('.')
                    && host.split('.').all(|label| {
                        !label.is_empty()
                            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                    })
            });
        if fits {
            Ok(Email(lower))
        } else {
            Err(Unfit::new(
                format!("`{text}` is not an e-mail address"),
                "Write it in full, such as help@example.org, with nothing before or after it.",
            ))
        }
    }
}

impl Fact for WebAddress {
    const WANTED: &'static str = "a web address such as https://www.example.org/";
    const FAULT: &'static str = "bad-url";

    fn parse(text: &str) -> Result<WebAddress, Unfit> {
        let unfit = |what: String| {
            Unfit::new(what, "Copy the whole address from the browser. It starts with https://")
        };
        if text.len() > 2_000 {
            return Err(unfit("This web address is longer than 2,000 characters".into()));
        }
        let url =
            url::Url::parse(text.trim()).map_err(|_| unfit(format!("`{text}` is not a web address")))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return Err(unfit(format!("`{text}` does not lead to a web page")));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(unfit("This web address holds a user name or a password".into()));
        }
        Ok(WebAddress(url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_pages_are_linked_to() {
        for (text, good) in [
            ("https://www.gov.uk/", true),
            ("http://example.org/a?b=c#d", true),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("www.gov.uk", false),
            ("https://user:pass@example.org/", false),
            ("https://", false),
        ] {
            assert_eq!(WebAddress::parse(text).is_ok(), good, "{text}");
        }
    }

    #[test]
    fn an_email_address_is_one_address_and_nothing_else() {
        for (text, good) in [
            ("Help@Example.org", true),
            ("help@example", false),
            ("help at example.org", false),
            ("a@b@c.org", false),
            ("a@b..org", false),
        ] {
            assert_eq!(Email::parse(text).is_ok(), good, "{text}");
        }
    }
}

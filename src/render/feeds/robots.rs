//! robots.txt: everything may be read; here is the sitemap (RFC 9309).

/// What robots may do here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Robots {
    /// A published offer. The law asks that everyone can find it, so nothing is closed.
    /// Holds the sitemap's whole address, when the site knows its own.
    Welcome {
        /// `https://www.example.org/sitemap.xml`.
        sitemap: Option<String>,
    },
    /// A demonstration or a draft, which must not be found in place of a real offer.
    KeepOut,
}

/// Writes the file.
pub fn robots(robots: &Robots) -> String {
    match robots {
        Robots::Welcome { sitemap: Some(url) } => format!("User-agent: *\nAllow: /\n\nSitemap: {url}\n"),
        Robots::Welcome { sitemap: None } => "User-agent: *\nAllow: /\n".to_owned(),
        Robots::KeepOut => "User-agent: *\nDisallow: /\n".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_offer_is_open_and_names_its_sitemap() {
        let sitemap = Some("https://example.org/sitemap.xml".to_owned());
        assert_eq!(
            robots(&Robots::Welcome { sitemap }),
            "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n"
        );
        assert_eq!(robots(&Robots::Welcome { sitemap: None }), "User-agent: *\nAllow: /\n");
    }

    #[test]
    fn a_demonstration_keeps_robots_out() {
        assert_eq!(robots(&Robots::KeepOut), "User-agent: *\nDisallow: /\n");
    }
}

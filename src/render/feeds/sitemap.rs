//! The sitemap: every page a search engine should know (sitemaps.org protocol 0.9).

use std::fmt::Write;

use super::xml::escape;

/// The protocol allows this many addresses in one file.
pub const LIMIT: usize = 50_000;

/// A page in the sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapPage {
    /// The whole address: `https://www.example.org/services/deal-advice-line.html`.
    pub url: String,
    /// When its words last changed: `2026-10-05`; `None` when nobody stated it.
    pub changed: Option<String>,
}

/// Writes one file of at most [`LIMIT`] pages; give the pages in order of their address.
pub fn sitemap(pages: &[SitemapPage]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in pages {
        let _ = write!(out, "<url><loc>{}</loc>", escape(&page.url));
        if let Some(day) = &page.changed {
            let _ = write!(out, "<lastmod>{}</lastmod>", escape(day));
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// Writes the index of several sitemaps, when the offer has more pages than one file may hold.
pub fn sitemap_index(sitemaps: &[String]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for url in sitemaps {
        let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", escape(url));
    }
    out.push_str("</sitemapindex>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_address_and_the_day_it_changed() {
        let pages = [
            SitemapPage { url: "https://example.org/a.html?x=1&y=2".to_owned(), changed: None },
            SitemapPage {
                url: "https://example.org/b.html".to_owned(),
                changed: Some("2026-10-05".to_owned()),
            },
        ];
        insta::assert_snapshot!(sitemap(&pages), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/a.html?x=1&amp;y=2</loc></url>
        <url><loc>https://example.org/b.html</loc><lastmod>2026-10-05</lastmod></url>
        </urlset>
        "#);
    }

    #[test]
    fn an_index_names_every_sitemap() {
        insta::assert_snapshot!(sitemap_index(&["https://example.org/sitemap-1.xml".to_owned()]), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>
        </sitemapindex>
        "#);
    }
}

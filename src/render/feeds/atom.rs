//! The Atom feed of news (RFC 4287), for those who follow the offer in a feed reader.

use std::fmt::Write;

use super::xml::escape;

/// A feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feed {
    /// "News – Dorset Local Offer".
    pub title: String,
    /// The feed's own whole address: `https://www.example.org/news/feed.atom`. It is also its identity.
    pub url: String,
    /// The page it follows: `https://www.example.org/news/index.html`.
    pub page: String,
    /// Who publishes it: "Dorset Council".
    pub author: String,
    /// `en-GB`.
    pub lang: String,
    /// The newest first.
    pub items: Vec<FeedItem>,
}

/// A news item in the feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedItem {
    /// The item's title.
    pub title: String,
    /// Its whole address; also its identity, so it must never change.
    pub url: String,
    /// The day it was published: `2026-10-05`.
    pub published: String,
    /// The day its words last changed; the day it was published, if they did not.
    pub updated: String,
    /// Its summary.
    pub summary: String,
}

/// Writes the feed. Its own date is that of its newest item, so the same news give the same bytes.
pub fn atom(feed: &Feed) -> String {
    let newest = feed.items.iter().map(|item| item.updated.as_str()).max().unwrap_or("1970-01-01");
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", escape(&feed.lang));
    let _ = writeln!(out, "<title>{}</title>", escape(&feed.title));
    let _ = writeln!(out, "<id>{}</id>", escape(&feed.url));
    let _ =
        writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escape(&feed.url));
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(&feed.page));
    let _ = writeln!(out, "<updated>{}</updated>", moment(newest));
    let _ = writeln!(out, "<author><name>{}</name></author>", escape(&feed.author));
    for item in &feed.items {
        write_item(&mut out, item);
    }
    out.push_str("</feed>\n");
    out
}

fn write_item(out: &mut String, item: &FeedItem) {
    out.push_str("<entry>\n");
    let _ = writeln!(out, "<title>{}</title>", escape(&item.title));
    let _ = writeln!(out, "<id>{}</id>", escape(&item.url));
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(&item.url));
    let _ = writeln!(out, "<published>{}</published>", moment(&item.published));
    let _ = writeln!(out, "<updated>{}</updated>", moment(&item.updated));
    let _ = writeln!(out, "<summary>{}</summary>", escape(&item.summary));
    out.push_str("</entry>\n");
}

/// Atom wants a moment; entries state a day, so it is the start of that day.
fn moment(day: &str) -> String {
    format!("{}T00:00:00Z", escape(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_has_its_items_and_the_day_of_the_newest() {
        let feed = Feed {
            title: "News – Dorset Local Offer".to_owned(),
            url: "https://example.org/news/feed.atom".to_owned(),
            page: "https://example.org/news/index.html".to_owned(),
            author: "Dorset Council".to_owned(),
            lang: "en-GB".to_owned(),
            items: vec![FeedItem {
                title: "Tea & talk <moves>".to_owned(),
                url: "https://example.org/news/tea.html".to_owned(),
                published: "2026-10-05".to_owned(),
                updated: "2026-10-07".to_owned(),
                summary: "It moves to Weymouth.\u{b}".to_owned(),
            }],
        };
        insta::assert_snapshot!(atom(&feed), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
        <title>News – Dorset Local Offer</title>
        <id>https://example.org/news/feed.atom</id>
        <link rel="self" type="application/atom+xml" href="https://example.org/news/feed.atom"/>
        <link rel="alternate" type="text/html" href="https://example.org/news/index.html"/>
        <updated>2026-10-07T00:00:00Z</updated>
        <author><name>Dorset Council</name></author>
        <entry>
        <title>Tea &amp; talk &lt;moves&gt;</title>
        <id>https://example.org/news/tea.html</id>
        <link rel="alternate" type="text/html" href="https://example.org/news/tea.html"/>
        <published>2026-10-05T00:00:00Z</published>
        <updated>2026-10-07T00:00:00Z</updated>
        <summary>It moves to Weymouth.</summary>
        </entry>
        </feed>
        "#);
    }

    #[test]
    fn a_feed_without_news_is_still_a_feed() {
        let feed = atom(&Feed::default());
        assert!(feed.contains("<updated>1970-01-01T00:00:00Z</updated>"), "{feed}");
    }
}

//! Marks links that lead to another website, in words for those who listen and with a sign for those who look.

use lol_html::html_content::ContentType;

use super::{Handlers, at_elements};

/// The words that stand in every link to another website.
const WORDS: &str = "<span class=\"visually-hidden\"> (another website)</span>";

/// Marks every link with a whole web address that is not one of the published site.
pub(super) fn pass(host: &str) -> Handlers<'_> {
    vec![at_elements("a[href^=\"http\"]", move |link| {
        let address = link.get_attribute("href").unwrap_or_default();
        let leads_to = address
            .split_once("://")
            .map_or("", |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or(""));
        if leads_to.trim_start_matches("www.") != host {
            link.set_attribute("rel", "external")?;
            link.append(WORDS, ContentType::Html);
        }
        Ok(())
    })]
}

//! When a page goes elsewhere, or loads itself again, by itself
//! (<https://html.spec.whatwg.org/#shared-declarative-refresh-steps>; WCAG 2.2.1).

use super::tree::{Document, Element};

impl Document {
    /// The `<meta>` that makes this page go elsewhere or load itself again, and after how many seconds: the
    /// first that browsers can read.
    pub fn refresh(&self) -> Option<(Element<'_>, u64)> {
        self.elements_named("meta").find_map(|meta| {
            let is_refresh = meta.attribute("http-equiv")?.eq_ignore_ascii_case("refresh");
            let delay = delay(meta.attribute("content")?)?;
            is_refresh.then_some((meta, delay))
        })
    }
}

/// The seconds in `5; url=https://…`; `None` where browsers do nothing.
fn delay(content: &str) -> Option<u64> {
    let content = content.trim_start_matches(|space: char| space.is_ascii_whitespace());
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let rest = content[digits..].trim_start_matches(|more: char| more.is_ascii_digit() || more == '.');
    if digits == 0 && !content.starts_with('.') {
        return None;
    }
    let ends = rest.is_empty()
        || rest.starts_with(|next: char| matches!(next, ';' | ',') || next.is_ascii_whitespace());
    // A number with too many digits is a very long time.
    ends.then(|| if digits == 0 { 0 } else { content[..digits].parse().unwrap_or(u64::MAX) })
}

#[cfg(test)]
mod tests {
    use super::delay;
    use crate::html::Document;

    #[test]
    fn a_delay_is_read_as_browsers_read_it() {
        let case = |content: &str, seconds: Option<u64>| assert_eq!(delay(content), seconds, "{content:?}");
        case("0", Some(0));
        case(" 30 ; url=/a", Some(30));
        case("5,url=a", Some(5));
        case("5 url=a", Some(5));
        case("2.9", Some(2));
        case(".5", Some(0));
        case("99999999999999999999999", Some(u64::MAX));
        case("", None);
        case("soon", None);
        case("-1", None);
        case("+1", None);
        case("5: url=a", None);
        case("5s", None);
    }

    #[test]
    fn the_first_that_browsers_can_read_counts() {
        let case = |html: &str, seconds: Option<u64>| {
            assert_eq!(Document::parse(html).refresh().map(|(_, seconds)| seconds), seconds, "{html}");
        };
        case("<meta http-equiv=REFRESH content='3'><meta http-equiv=refresh content='5'>", Some(3));
        case("<meta http-equiv=refresh content=x><meta http-equiv=refresh content='5'>", Some(5));
        case("<meta http-equiv=refresh><meta name=refresh content=5>", None);
    }
}

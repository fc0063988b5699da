//! Where a link leads, worked out as a browser does: from the page it stands on, to a file of this site or out of it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::Url;

use crate::fact::WebAddress;

/// A file of this site, and the place within it that a link means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Its path below the root of the site.
    pub path: String,
    /// The id of the place.
    pub fragment: Option<String>,
}

/// Where the links of one page start from.
#[derive(Clone, Debug)]
pub(super) struct Start {
    /// The root of the site, with a slash at its end.
    root: Url,
    /// What relative links are relative to.
    base: Url,
    /// The path of the page below the root.
    path: String,
    /// The folder of the web address that links are relative to, where it is one of this site.
    folder: Option<String>,
}

impl Start {
    /// The page at `path` of a site at `address`; `base` is what its `<base href>` says, if it has one.
    pub fn new(address: &WebAddress, path: &str, base: Option<&str>) -> Option<Start> {
        let mut root = Url::parse(address.as_str()).ok()?;
        root.set_path(&address.base_path());
        root.set_query(None);
        root.set_fragment(None);
        let page = root.join(path).ok()?;
        let base = base.and_then(|href| page.join(href).ok()).unwrap_or(page);
        let mut start = Start { root, base, path: path.to_owned(), folder: None };
        let folder = start.base.path().rsplit_once('/').map(|(folder, _)| format!("{folder}/"));
        start.folder = folder.filter(|_| start.is_here(&start.base));
        Some(start)
    }

    /// The whole address that a link means.
    pub fn url(&self, link: &str) -> Option<Url> {
        self.base.join(link.trim()).ok()
    }

    /// The file of this site that a link leads to; `None` when it leads out of the site.
    pub fn target(&self, link: &str) -> Option<Target> {
        let link = link.trim();
        // The common links, without the work of reading a whole address.
        if let Some(fragment) = link.strip_prefix('#')
            && !fragment.contains('%')
        {
            return Some(Target { path: self.path.clone(), fragment: place(Some(fragment)) });
        }
        if ["mailto:", "tel:", "sms:"].iter().any(|scheme| link.starts_with(scheme)) {
            return None;
        }
        let (file, fragment) =
            link.split_once('#').map_or((link, None), |(file, fragment)| (file, Some(fragment)));
        if let Some(folder) = &self.folder
            && is_plain(file)
            && fragment.is_none_or(is_plain)
        {
            return self.within(&joined(folder, file), fragment);
        }
        let url = self.url(link)?;
        if self.is_here(&url) { self.within(url.path(), url.fragment()) } else { None }
    }

    /// Whether an address is one of this host.
    fn is_here(&self, url: &Url) -> bool {
        matches!(url.scheme(), "http" | "https")
            && url.host_str() == self.root.host_str()
            && url.port_or_known_default() == self.root.port_or_known_default()
    }

    /// The file at a path of this host.
    fn within(&self, path: &str, fragment: Option<&str>) -> Option<Target> {
        let mut path = decoded(path.strip_prefix(self.root.path())?).into_owned();
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        Some(Target { path, fragment: place(fragment) })
    }
}

/// Whether the path of a link, or its fragment, means what it says, letter by letter: nothing in it is decoded, and it
/// names no scheme and no host.
fn is_plain(part: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'/' | b'_');
    !part.is_empty() && part.bytes().all(is_letter) && !part.contains("//")
}

/// The path that a plain link means, from a folder (<https://url.spec.whatwg.org/#path-state>).
fn joined(folder: &str, link: &str) -> String {
    let (mut path, link) = match link.strip_prefix('/') {
        Some(link) => ("/".to_owned(), link),
        None => (folder.to_owned(), link),
    };
    let mut steps = link.split('/').peekable();
    while let Some(step) = steps.next() {
        match step {
            "." => {}
            ".." => {
                let above = path[..path.len() - 1].rfind('/').unwrap_or_default();
                path.truncate(above + 1);
            }
            name => {
                path.push_str(name);
                if steps.peek().is_some() {
                    path.push('/');
                }
            }
        }
    }
    path
}

/// The id a fragment names; `None` for the top of the page, and for what browsers search for in the text.
fn place(fragment: Option<&str>) -> Option<String> {
    let id = fragment?.split(":~:").next().unwrap_or_default();
    let id = decoded(id);
    (!id.is_empty() && !id.eq_ignore_ascii_case("top")).then(|| id.into_owned())
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fact::Fact;

    #[test]
    fn a_link_leads_where_a_browser_goes() {
        let address = WebAddress::parse("https://example.org/offer").expect("an address");
        let start = Start::new(&address, "services/deal.html", None).expect("a page");
        for (link, leads_to) in [
            ("../index.html", Some("index.html")),
            ("../../../index.html", None),
            ("camhs.easy.html", Some("services/camhs.easy.html")),
            ("/offer/guides/", Some("guides/index.html")),
            ("/offer/", Some("index.html")),
            ("/other/page.html", None),
            ("https://example.org/offer/a.html#b", Some("a.html#b")),
            ("HTTPS://EXAMPLE.ORG:443/offer/a.html", Some("a.html")),
            ("https://example.com/offer/a.html", None),
            ("//example.org/offer/a.html", Some("a.html")),
            ("../documents/files/my%20plan.pdf?x=1", Some("documents/files/my plan.pdf")),
            ("#opening-times", Some("services/deal.html#opening-times")),
            ("#", Some("services/deal.html")),
            ("#TOP", Some("services/deal.html")),
            ("#caf%C3%A9", Some("services/deal.html#café")),
            ("#:~:text=words", Some("services/deal.html")),
            ("", Some("services/deal.html")),
            ("mailto:help@example.org", None),
            ("tel:01632960102", None),
            ("javascript:void(0)", None),
        ] {
            let found = start.target(link).map(|target| match target.fragment {
                Some(id) => format!("{}#{id}", target.path),
                None => target.path,
            });
            assert_eq!(found.as_deref(), leads_to, "{link}");
        }
    }

    #[test]
    fn a_base_element_moves_the_start() {
        let address = WebAddress::parse("https://example.org/").expect("an address");
        let start = Start::new(&address, "404.html", Some("/guides/")).expect("a page");
        assert_eq!(start.target("a.html").map(|target| target.path).as_deref(), Some("guides/a.html"));
    }

    proptest! {
        #[test]
        fn a_plain_link_leads_where_its_whole_address_does(
            link in "/{0,2}[a-b.]{0,3}(/{0,1}[a-b.]{0,3}){0,4}/{0,1}(#[a-b./_]{0,4}){0,1}",
            page in "([a-b]/){0,3}[a-b]",
            root in "(/[a-b]){0,2}",
        ) {
            let address = WebAddress::parse(&format!("https://example.org{root}/")).expect("an address");
            let start = Start::new(&address, &page, None).expect("a page");
            let long = Start { folder: None, ..start.clone() };
            prop_assert_eq!(start.target(&link), long.target(&link));
        }
    }
}

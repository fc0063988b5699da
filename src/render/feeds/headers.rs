//! What a page may load and what a server sends with it: `_headers`, as Netlify and Cloudflare Pages read it.
//!
//! No two rules match one address with the same header, because hosts differ in which of two they send.

use std::collections::BTreeSet;

/// What a page may load: files of its own site and nothing else, no inline script or style, WebAssembly for the search.
/// In every page as `<meta>`, so that it holds on any server and from a folder on disk.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
                          form-action 'self'; base-uri 'none'";

/// Browsers heed this one only in a header.
const NOT_IN_FRAMES: &str = "frame-ancestors 'none'";

/// Folders whose files carry a hash of what they hold: one that was fetched is right for ever.
const HASHED: [&str; 1] = ["theme"];

/// Writes the file for a site with these paths.
pub fn headers<'p>(paths: impl IntoIterator<Item = &'p str>) -> String {
    let mut out = format!(
        "/*\n  Content-Security-Policy: {POLICY}; {NOT_IN_FRAMES}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Cross-Origin-Opener-Policy: same-origin\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
    );
    let first: BTreeSet<String> = paths.into_iter().map(first_part).collect();
    for pattern in first.iter().map(String::as_str).chain(["/"]) {
        let hashed = HASHED.iter().any(|folder| pattern.strip_prefix('/') == Some(&format!("{folder}/*")));
        let cache = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
        out.push_str(&format!("\n{pattern}\n  Cache-Control: {cache}\n"));
    }
    out
}

/// The pattern of the folder a file stands in, or of the file itself at the root.
fn first_part(path: &str) -> String {
    match path.split_once('/') {
        Some((folder, _)) => format!("/{folder}/*"),
        None => format!("/{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_asked_for_again_and_hashed_files_never() {
        let out = headers(["index.html", "services/a.html", "services/b.html", "theme/x.12345678.css"]);
        let rules: Vec<&str> = out.split("\n\n").skip(1).collect();
        assert_eq!(
            rules,
            [
                "/index.html\n  Cache-Control: no-cache",
                "/services/*\n  Cache-Control: no-cache",
                "/theme/*\n  Cache-Control: public, max-age=31536000, immutable",
                "/\n  Cache-Control: no-cache\n",
            ]
        );
        assert!(
            out.starts_with(&format!("/*\n  Content-Security-Policy: {POLICY}; frame-ancestors 'none'\n"))
        );
    }
}

//! The text of a page that somebody else saved, decoded as a browser would (<https://html.spec.whatwg.org/#determining-the-character-encoding>).
//!
//! A byte order mark has the first word; then what the page says of itself in its first 1,024 bytes; then UTF-8, if the
//! bytes are that; and the encoding of old Western pages, windows-1252, has the last. No bytes are refused.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::html::Document;

/// How far a browser looks for what a page says of its encoding.
const LOOKED_AT: usize = 1_024;

/// The text that a browser would show of these bytes.
pub(super) fn decode(bytes: &[u8]) -> String {
    // `decode` gives a byte order mark its say by itself.
    let stated = || said_in_xml(bytes).or_else(|| said_in_html(bytes));
    let encoding = match std::str::from_utf8(bytes) {
        Ok(_) => stated().unwrap_or(UTF_8),
        Err(_) => stated().unwrap_or(WINDOWS_1252),
    };
    encoding.decode(bytes).0.into_owned()
}

/// What `<meta charset>` says, or `<meta http-equiv="content-type">`.
fn said_in_html(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = beginning(bytes);
    let document = Document::parse(&start);
    document.elements_named("meta").find_map(|meta| {
        let content = meta
            .attribute("http-equiv")
            .filter(|what| what.eq_ignore_ascii_case("content-type"))
            .and_then(|_| after_word(meta.attribute("content")?, "charset"));
        readable(meta.attribute("charset").or(content)?)
    })
}

/// What `<?xml encoding="…"?>` says.
fn said_in_xml(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = beginning(bytes);
    let (declaration, _) = start.strip_prefix("<?xml")?.split_once("?>")?;
    readable(after_word(declaration, "encoding")?)
}

/// What stands after `word=`, with or without quotation marks.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let at = text.to_ascii_lowercase().find(word)? + word.len();
    let value = text[at..].trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    value.split(['"', '\'', ';', ' ', '\t', '\n', '\r']).next()
}

/// The encoding of that name. One in which these very words could not have been read is none.
fn readable(name: &str) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(name.trim().as_bytes())?;
    Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

fn beginning(bytes: &[u8]) -> String {
    String::from_utf8_lossy(&bytes[..bytes.len().min(LOOKED_AT)]).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_page_is_decoded_as_browsers_do() {
        for (bytes, text) in [
            (&b"caf\xc3\xa9"[..], "café"),
            (b"caf\xe9 \x80", "café €"),
            (b"\xef\xbb\xbfcaf\xc3\xa9<meta charset=latin1>", "café<meta charset=latin1>"),
            (b"\xff\xfea\0b\0", "ab"),
            (b"<meta charset='ISO-8859-2'>\xb1", "<meta charset='ISO-8859-2'>ą"),
            (b"<meta charset=latin1>caf\xc3\xa9", "<meta charset=latin1>cafÃ©"),
            (b"<meta charset=utf-16>caf\xc3\xa9", "<meta charset=utf-16>café"),
            (b"<meta charset=nonsense>\xe9", "<meta charset=nonsense>é"),
            (b"<meta charset=utf-8>\xe9", "<meta charset=utf-8>\u{fffd}"),
            (
                b"<META http-equiv=Content-Type content='text/html; Charset = koi8-r'>\xc1",
                "<META http-equiv=Content-Type content='text/html; Charset = koi8-r'>а",
            ),
            (
                b"<?xml version='1.0' encoding='windows-1251'?><a>\xe0</a>",
                "<?xml version='1.0' encoding='windows-1251'?><a>а</a>",
            ),
            (b"<!-- <meta charset=koi8-r> -->\xe9", "<!-- <meta charset=koi8-r> -->é"),
        ] {
            assert_eq!(decode(bytes), text);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            decode(&bytes);
            decode(&[b"<meta charset=", bytes.as_slice()].concat());
        }
    }
}

//! Names in braces, such as `{phone}`: what Easy Read draws from its entry stands so in the text.

use std::ops::Range;

/// Every name in braces with the bytes it stands on, braces included. A brace that is not closed on its line is text.
pub fn braced(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find('{')?;
            let inner = &text[start + 1..];
            let end = inner.find(['{', '}', '\n'])?;
            from = start + 1 + end;
            if inner[end..].starts_with('}') {
                from += 1;
                return Some((start..from, inner[..end].trim()));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_between_two_braces_on_one_line() {
        for (text, names) in [
            ("Call {phone} or {phone of deal}.", vec!["phone", "phone of deal"]),
            ("{ age }", vec!["age"]),
            ("{}", vec![""]),
            ("a { b {c} d", vec!["c"]),
            ("{a\nb}", vec![]),
            ("} {", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(braced(text).map(|(_, name)| name).collect::<Vec<_>>(), names, "{text}");
        }
        assert_eq!(braced("a {b} c").next().map(|(range, _)| range), Some(2..5));
    }
}

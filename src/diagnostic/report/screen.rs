//! Text made safe for a screen: what an author wrote must not steer the terminal that shows it.
//!
//! An escape sequence in a content file could clear the screen, rename the window or hide the
//! finding that is about it. Here every control character becomes a picture of itself, and the
//! characters that turn the direction of writing (Unicode TR36, "Trojan Source") become visible.

/// A message as one line that is safe to print.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => line.push(' '),
            other => push(&mut line, other),
        }
    }
    line.trim().to_owned()
}

/// A message as lines of at most `width` characters, broken between words.
pub fn wrapped(text: &str, width: usize) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut used = 0;
    for word in one_line(text).split_whitespace() {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            lines.push('\n');
            used = 0;
        } else if used > 0 {
            lines.push(' ');
            used += 1;
        }
        lines.push_str(word);
        used += length;
    }
    lines
}

/// Adds one character of an author's line: a tab as four blanks, a control character as its picture.
pub(super) fn push(line: &mut String, character: char) {
    match character {
        '\t' => line.push_str("    "),
        '\u{0}'..='\u{1f}' => line.push(picture(u32::from(character))),
        '\u{7f}' => line.push('␡'),
        '\u{2028}' | '\u{2029}' => line.push('␤'),
        _ if steers(character) => line.push(char::REPLACEMENT_CHARACTER),
        other => line.push(other),
    }
}

/// Whether a character could steer a terminal or turn the direction of a line.
pub(super) fn steers(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The picture of a control character: U+2400 onwards, in the order of the characters themselves.
fn picture(control: u32) -> char {
    char::from_u32(0x2400 + control).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_become_pictures_of_themselves() {
        assert_eq!(one_line("a\u{1b}[2Jb\u{7}\u{9b}31m\u{202e}c\td"), "a␛[2Jb␇\u{fffd}31m\u{fffd}c d");
    }

    #[test]
    fn a_message_is_broken_between_words() {
        assert_eq!(wrapped("one two  three\nfour", 8), "one two\nthree\nfour");
        assert_eq!(wrapped("extraordinarily long", 4), "extraordinarily\nlong");
        assert_eq!(wrapped("", 4), "");
    }
}

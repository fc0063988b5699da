//! Letters to their plain form: lower case, without accents: É to e, ß to ss, ŵ to w.
//!
//! The Latin letters of Europe, Wales and Vietnam are in two small tables, so that the browser carries
//! neither tantivy's filter nor Unicode's own tables; a test holds the tables to tantivy's filter. Of other
//! scripts, Greek, Cyrillic and Armenian have capitals, which are rows that stand beside their small letters.

/// Marks that stand on the letter before them, such as a separate acute accent.
const FIRST_MARK: char = '\u{300}';
const LAST_MARK: char = '\u{36f}';

/// Plain letters of U+00C0 to U+024F; a dot where the letter is its own plain form, or stands in `PAIRS`.
const LATIN: &[u8; 400] = b"\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggg\
    hhhhiiiiiiiiii..jjkkqllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb..oc\
    cdddd.eaeffg..iikkl.mnnooo..pp.....ttttuu.vyyzz........w.............aaiioouuuuuuuuuueaaaa..ggggkkoo\
    oo..j...gg.wnnaa..ooaaaaeeeeiiiioooorrrruuuussttzzhhnd..zzaaeeooooooooyylntj..accltsz..buveejjqqrryy";
/// Plain letters of U+1E00 to U+1EFF.
const MORE_LATIN: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
    ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyafss..aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
    iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy..v.yy";
/// Letters that are several plain ones, and those that people paste from a PDF.
const PAIRS: [(char, &str); 32] = [
    ('Æ', "ae"),
    ('Þ', "th"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('þ', "th"),
    ('Ĳ', "ij"),
    ('ĳ', "ij"),
    ('Œ', "oe"),
    ('œ', "oe"),
    ('Ǆ', "dz"),
    ('ǅ', "dz"),
    ('ǆ', "dz"),
    ('Ǉ', "lj"),
    ('ǈ', "lj"),
    ('ǉ', "lj"),
    ('Ǌ', "nj"),
    ('ǋ', "nj"),
    ('ǌ', "nj"),
    ('Ǣ', "ae"),
    ('ǣ', "ae"),
    ('Ǳ', "dz"),
    ('ǲ', "dz"),
    ('ǳ', "dz"),
    ('Ǽ', "ae"),
    ('ǽ', "ae"),
    ('ẞ', "ss"),
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ﬆ', "st"),
];

/// Whether a character stands on the letter before it.
pub(super) fn is_mark(c: char) -> bool {
    (FIRST_MARK..=LAST_MARK).contains(&c)
}

/// A text in plain letters, its spaces and signs as they were.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    text.chars().for_each(|c| fold(c, &mut plain));
    plain
}

/// Adds the plain form of a character; nothing for a mark.
pub(super) fn fold(c: char, plain: &mut String) {
    if c.is_ascii() {
        plain.push(c.to_ascii_lowercase());
    } else if let Some(letter) = latin(c) {
        plain.push(letter);
    } else if let Some((_, letters)) = PAIRS.iter().find(|(pair, _)| *pair == c) {
        plain.push_str(letters);
    } else if !is_mark(c) {
        plain.push(small(c));
    }
}

/// The small letter of a Greek, Cyrillic or Armenian capital; any other letter as it is.
fn small(c: char) -> char {
    let code = c as u32;
    let step = match code {
        0x391..=0x3ab | 0x410..=0x42f => 0x20,
        0x400..=0x40f => 0x50,
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f if code.is_multiple_of(2) => 1,
        0x531..=0x556 => 0x30,
        _ => 0,
    };
    char::from_u32(code + step).unwrap_or(c)
}

fn latin(c: char) -> Option<char> {
    let code = c as usize;
    let letter = match code {
        0xC0..0x250 => LATIN.get(code - 0xC0),
        0x1E00..0x1F00 => MORE_LATIN.get(code - 0x1E00),
        _ => None,
    };
    letter.filter(|letter| **letter != b'.').map(|letter| char::from(*letter))
}

#[cfg(test)]
mod tests {
    use tantivy::tokenizer::{AsciiFoldingFilter, LowerCaser, RawTokenizer, TextAnalyzer};

    use super::*;

    #[test]
    fn letters_fold_as_tantivy_folds_them() {
        let mut filter = TextAnalyzer::builder(RawTokenizer::default())
            .filter(AsciiFoldingFilter)
            .filter(LowerCaser)
            .build();
        // Letters of no language that is written today are left as they are.
        let unwritten = ['ƕ', 'Ƕ', 'Ȣ', 'ȣ', 'ȸ', 'ȹ', 'Ỻ', 'ỻ'];
        for c in ('\u{c0}'..'\u{250}').chain('\u{1e00}'..'\u{1f00}').filter(|c| c.is_alphabetic()) {
            if unwritten.contains(&c) {
                continue;
            }
            let text = c.to_string();
            let mut stream = filter.token_stream(&text);
            assert!(stream.advance());
            if !stream.token().text.is_ascii() {
                continue; // It has no plain form.
            }
            let mut plain = String::new();
            fold(c, &mut plain);
            assert_eq!(plain, stream.token().text, "{c}");
        }
    }

    #[test]
    fn capitals_of_other_scripts_become_small() {
        let greek = '\u{391}'..'\u{3cf}';
        let cyrillic = ('\u{400}'..'\u{482}').chain('\u{48a}'..'\u{4c0}').chain('\u{4d0}'..'\u{530}');
        let armenian = '\u{531}'..'\u{557}';
        for c in greek.chain(cyrillic).chain(armenian).filter(|c| c.is_alphabetic()) {
            let mut plain = String::new();
            fold(c, &mut plain);
            let small: String = c.to_lowercase().collect();
            assert_eq!(plain, small, "{c}");
        }
    }

    #[test]
    fn marks_vanish_and_other_scripts_lose_their_capitals() {
        assert_eq!(folded("Cafe\u{301} ŴYTHNOS ﬁn Київ ΑΒΓ اردو"), "cafe wythnos fin київ αβγ اردو");
    }
}

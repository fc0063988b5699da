//! Breaks a text: each number makes another text, and the same number always the same.

/// What pages are upset by.
const TOKENS: [&str; 48] = [
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!doctype html>",
    "&",
    "&#x0;",
    "&#x202e;",
    "\0",
    "\u{feff}",
    "\"",
    "'",
    "=",
    "<p>",
    "</p>",
    "<table>",
    "<tr><td>",
    "</table>",
    "<th scope=col>",
    "<svg>",
    "<math>",
    "<template>",
    "</template>",
    "<select><option>",
    "<a href=\"#\">",
    "<b><i></b>",
    "<form>",
    "<fieldset>",
    "<iframe srcdoc=\"<p>\">",
    "<style>*{color:red}",
    "</style>",
    "<script>",
    "</script>",
    "<img alt=\"",
    "<label for=a id=a aria-labelledby=a>",
    "<input id=a aria-owns=a>",
    "<td rowspan=65534 colspan=1000 headers=\"a a\">",
    "<div role=\"list button none\">",
    "<span lang=xx dir=rtl>",
    "---\n",
    ": ",
    "- ",
    "| a | b |\n|---|---|\n",
    "\u{5d0}\u{1f468}\u{200d}\u{1f469}",
];

/// Makes one broken text.
pub struct Mutator(u64);

impl Mutator {
    pub fn new(seed: u64) -> Mutator {
        Mutator(seed)
    }

    /// One of the texts, broken in one to six ways.
    pub fn of(mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut text = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(6) {
            self.step(&mut text, corpus);
        }
        text
    }

    fn step(&mut self, text: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let (start, end) = self.range(text.len());
        match self.below(9) {
            0 => {
                text.drain(start..end);
            }
            1 => text.truncate(start),
            2 => {
                let other = &corpus[self.below(corpus.len())];
                let (from, to) = self.range(other.len());
                text.splice(start..end, other[from..to].iter().copied());
            }
            3 => {
                let token = TOKENS[self.below(TOKENS.len())];
                text.splice(start..start, token.bytes());
            }
            4 => {
                let many = TOKENS[self.below(TOKENS.len())].repeat(1 + self.below(1_000));
                text.splice(start..start, many.bytes());
            }
            5 => {
                let piece = text[start..end.min(start + 2_000)].repeat(1 + self.below(20));
                text.splice(start..start, piece);
            }
            6 => {
                for _ in 0..=self.below(20) {
                    let (at, _) = self.range(text.len());
                    let byte = self.next().to_le_bytes()[0];
                    if let Some(old) = text.get_mut(at) {
                        *old = byte;
                    }
                }
            }
            7 => text[start..end].reverse(),
            _ => {
                // One element within another, as deep as any browser goes (Chromium stops at 512).
                let tag = ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<span lang=cy>", "<section><h2>"]
                    [self.below(6)];
                text.splice(start..start, tag.repeat(1 + self.below(600)).bytes());
            }
        }
    }

    /// A stretch of a text, most often a short one.
    fn range(&mut self, length: usize) -> (usize, usize) {
        let start = self.below(length + 1);
        let most = if self.below(4) == 0 { length } else { 40 };
        (start, (start + self.below(most + 1)).min(length))
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap_or_default()
    }

    /// The next number (SplitMix64, of Steele, Lea and Flood, 2014).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

//! The limits of a project folder: what no honest folder reaches and a hostile one must not pass.

/// How much a folder may hold. Whatever is over a limit becomes a finding that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one text.
    pub text_bytes: u64,
    /// Bytes of all texts together: they are held in memory.
    pub all_text_bytes: u64,
    /// Bytes of one picture, document or other file.
    pub asset_bytes: u64,
    /// Folders within folders, counted from `content`, `templates` and `theme` as the first.
    pub depth: usize,
    /// Files and folders in all.
    pub files: usize,
}

impl Default for Limits {
    /// The longest entry of a real Local Offer has some 60 kB, and the largest offer some 3,000 of them.
    fn default() -> Limits {
        Limits {
            text_bytes: 1_000_000,
            all_text_bytes: 400_000_000,
            asset_bytes: 50_000_000,
            depth: 12,
            files: 200_000,
        }
    }
}

impl Limits {
    /// The limits of a site that stands already: its pages are read one by one, and its other files as they are
    /// needed. A page of a council has some 100 kB, and a site of one some 20,000 pages.
    pub fn of_a_site() -> Limits {
        Limits {
            text_bytes: 8_000_000,
            all_text_bytes: u64::MAX,
            asset_bytes: 1_000_000_000_000,
            depth: 40,
            files: 2_000_000,
        }
    }
}

/// A size as people say it: "640 bytes", "12 kB", "1.5 MB".
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ if (bytes / 100_000).is_multiple_of(10) => format!("{} MB", bytes / 1_000_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}

/// A count with its thousands set apart: "200,000".
pub(super) fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_counts_are_said_as_people_say_them() {
        let sizes = [999, 12_345, 1_000_000, 1_550_000, 50_000_000].map(size);
        assert_eq!(sizes, ["999 bytes", "12 kB", "1 MB", "1.5 MB", "50 MB"]);
        assert_eq!([7, 1_000, 200_000, 1_234_567].map(count), ["7", "1,000", "200,000", "1,234,567"]);
    }
}

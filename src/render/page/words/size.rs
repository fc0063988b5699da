//! The size and length of a file in words: "545 KB", "1.2 MB", "12 pages".

/// The size.
pub fn bytes(count: u64) -> String {
    match count {
        bytes if bytes < 1_000 => format!("{bytes} bytes"),
        bytes if bytes < 999_500 => format!("{} KB", (bytes + 500) / 1_000),
        bytes => {
            let tenths = (bytes + 50_000) / 100_000;
            format!("{}.{} MB", tenths / 10, tenths % 10)
        }
    }
}

/// How many of something.
pub fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", crate::fact::thousands(count), if count == 1 { one } else { many })
}

/// The length.
pub fn pages(count: u64) -> String {
    counted(count, "page", "pages")
}

//! "Did you mean": the word that the author most likely had in mind.

/// The candidate nearest to `word`, if one is near enough to be worth proposing.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(word);
    let length = letters(word);
    let allowed = (length / 3).clamp(1, 4);
    candidates
        .into_iter()
        // A large site has very many names, and most are too long or too short.
        .filter(|candidate| letters(candidate).abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(&wanted, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A short list in words: "a, b or c".
pub fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.into_iter().collect();
    match words.pop() {
        None => String::new(),
        Some(last) if words.is_empty() => last.to_owned(),
        Some(last) => format!("{} or {last}", words.join(", ")),
    }
}

const JOINTS: [char; 3] = ['-', '_', ' '];

fn plain(word: &str) -> String {
    word.to_lowercase().replace(JOINTS, "")
}

fn letters(word: &str) -> usize {
    word.chars().filter(|letter| !JOINTS.contains(letter)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_its_word() {
        for (typed, meant) in [
            ("eligibilty", Some("eligibility")),
            ("how-to-get", Some("how_to_get")),
            ("sumary", Some("summary")),
            ("zzz", None),
        ] {
            assert_eq!(nearest(typed, ["eligibility", "how_to_get", "summary"]), meant, "{typed}");
        }
    }

    #[test]
    fn a_list_reads_as_a_person_says_it() {
        assert_eq!(one_of(["a", "b", "c"]), "a, b or c");
        assert_eq!(one_of(["a"]), "a");
    }
}

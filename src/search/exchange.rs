//! What a page and the search say to each other in the browser: questions as lines, answers as JSON.
//!
//! Written by hand and small: a page has to download it. A question is the number of hits, 1 if codes are to be
//! counted, the age in hundredths of a year or nothing, the text, and then, a line each, filters such as `need=autism`
//! and, from near to far, places such as `nearest=DT1`. An answer is `{"needs": …}`, the files that must be given
//! first, or `{"total": …}`. Titles and summaries come as pieces: plain, marked, plain, marked, and so on. Ages come as
//! the bits of an f32.

use std::ops::Range;

use crate::search::answer::{Answer, Hit, Tried};
use crate::search::ask::{Counts, Extent};
use crate::search::packed::Step;
use crate::search::query::Query;
use crate::search::record::{Codes, Facet};

/// Reads a question. What cannot be read is as if it had not been asked.
pub fn question(text: &str) -> (Query, Extent) {
    let mut lines = text.split('\n');
    let mut line = || lines.next().unwrap_or_default();
    let hits = line().parse().unwrap_or_default();
    let counts = if line() == "1" { Counts::All } else { Counts::None };
    let age = line().parse::<u32>().ok().map(|hundredths| hundredths as f32 / 100.0);
    let text = line().to_string();
    let (mut filters, mut nearest) = (Codes::new(), Vec::new());
    for (key, code) in lines.filter_map(|line| line.split_once('=')) {
        match Facet::from_key(key) {
            Some(facet) => _ = filters.entry(facet).or_default().insert(code.to_string()),
            None if key == "nearest" => nearest.push(code.to_string()),
            None => {}
        }
    }
    (Query { text, filters, age, nearest }, Extent { hits, counts })
}

/// Writes how far a question got.
pub fn told(step: &Step) -> String {
    let mut json = Json::default();
    match step {
        Step::Needs(names) => json.object(|json| json.key("needs").texts(names)),
        Step::Answer(answer) => json.object(|json| write(json, answer)),
    }
    json.text
}

fn write(json: &mut Json, answer: &Answer) {
    json.key("total").number(answer.total);
    json.key("near").number(answer.near);
    json.key("hits").list(&answer.hits, |json, hit| json.object(|json| write_hit(json, hit)));
    json.key("facets").object(|json| {
        for (facet, codes) in &answer.facets {
            json.key(facet.key()).object(|json| {
                for (code, count) in codes {
                    json.key(code).number(*count);
                }
            });
        }
    });
    json.key("tried").list(&answer.tried, |json, tried| json.object(|json| write_tried(json, tried)));
}

fn write_hit(json: &mut Json, hit: &Hit) {
    let card = &hit.card;
    json.key("route").text(&card.route);
    json.key("title").texts(&pieces(&card.title, &hit.highlights.title));
    json.key("summary").texts(&pieces(&card.summary, &hit.highlights.summary));
    json.key("needs").texts(&card.needs);
    json.key("kind").text(&card.kind);
    json.key("kind_code").text(&card.kind_code);
    json.key("organisation").text(&card.organisation);
    json.key("place").text(&card.place);
    json.key("outcodes").texts(&card.outcodes);
    if let Some((youngest, oldest)) = card.ages {
        let bits = [youngest.to_bits(), oldest.to_bits()];
        json.key("ages").list(&bits, |json, bits| json.number(*bits as usize));
    }
    json.key("closed").number(usize::from(card.closed));
    json.key("easy").number(usize::from(card.has_easy_read));
    json.key("score").number(hit.score.to_bits() as usize);
}

fn write_tried(json: &mut Json, tried: &Tried) {
    let mut say = |name: &str, written: Option<&str>, words: &[String]| {
        json.key("tried").text(name);
        if let Some(written) = written {
            json.key("written").text(written);
        }
        json.key("words").texts(words);
    };
    match tried {
        Tried::Synonyms { written, also } => say("synonyms", Some(written), also),
        Tried::Beginning { written, words } => say("beginning", Some(written), words),
        Tried::Spelling { written, read_as } => say("spelling", Some(written), read_as),
        Tried::Unknown { written } => say("unknown", Some(written), &[]),
        Tried::SomeWords => say("some-words", None, &[]),
        Tried::OnlyCommonWords => say("only-common-words", None, &[]),
        Tried::NoWords => say("no-words", None, &[]),
        Tried::FirstWordsOnly => say("first-words-only", None, &[]),
    }
}

/// A text cut where marks begin and end: the pieces at odd places are marked.
fn pieces<'a>(text: &'a str, marked: &[Range<usize>]) -> Vec<&'a str> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for part in marked {
        pieces.push(text.get(at..part.start).unwrap_or_default());
        pieces.push(text.get(part.clone()).unwrap_or_default());
        at = part.end;
    }
    pieces.push(text.get(at..).unwrap_or_default());
    pieces
}

/// JSON as it grows.
#[derive(Default)]
struct Json {
    text: String,
}

impl Json {
    fn object(&mut self, fill: impl FnOnce(&mut Json)) {
        self.begin('{');
        fill(self);
        self.text.push('}');
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Json, &T)) {
        self.begin('[');
        for item in items {
            write(self, item);
        }
        self.text.push(']');
    }

    fn texts<T: AsRef<str>>(&mut self, texts: &[T]) {
        self.list(texts, |json, text| json.text(text.as_ref()));
    }

    fn key(&mut self, key: &str) -> &mut Json {
        self.text(key);
        self.text.push(':');
        self
    }

    fn number(&mut self, number: usize) {
        self.separate();
        self.text.push_str(&number.to_string());
    }

    fn text(&mut self, text: &str) {
        self.separate();
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                // A control character means nothing in a title; JSON would want it spelled out.
                '\0'..' ' => self.text.push(' '),
                _ => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    fn begin(&mut self, bracket: char) {
        self.separate();
        self.text.push(bracket);
    }

    /// A comma, where something stands before.
    fn separate(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(['{', '[', ':']) {
            self.text.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::answer::Highlights;
    use crate::search::record::Card;

    #[test]
    fn a_question_is_read_and_what_is_not_one_is_left_out() {
        let (query, extent) = question(
            "10\n1\n450\nshort  breaks \nneed=autism\nneed=adhd\nnearest=DT2\nnearest=DT1\nkind\nmoon=full",
        );
        assert_eq!((extent.hits, extent.counts), (10, Counts::All));
        assert_eq!((query.text.as_str(), query.age), ("short  breaks ", Some(4.5)));
        assert_eq!(query.filters.len(), 1);
        assert_eq!(query.filters[&Facet::Need].len(), 2);
        assert_eq!(query.nearest, ["DT2", "DT1"]);
        assert_eq!(question("").0, Query::default());
    }

    #[test]
    fn an_answer_is_json_whatever_the_texts_hold() {
        let card = Card { title: "A \"calm\" \\ swim\n".into(), ages: Some((4.0, 11.5)), ..Card::default() };
        let marked = card.title.find("swim").map(|at| at..at + 4).into_iter().collect();
        let highlights = Highlights { title: marked, summary: Vec::new() };
        let mut answer = Answer { total: 1, ..Answer::default() };
        answer.hits.push(Hit { ordinal: 0, card, score: 1.5, highlights });
        answer.facets.entry(Facet::Need).or_default().insert("a\"b".into(), 2);
        answer.tried = vec![Tried::SomeWords, Tried::Unknown { written: "{".into() }];
        let json: serde_json::Value = serde_json::from_str(&told(&Step::Answer(answer))).expect("it is JSON");
        assert_eq!(json["hits"][0]["title"], serde_json::json!(["A \"calm\" \\ ", "swim", " "]));
        assert_eq!(json["hits"][0]["ages"][1], 11.5f32.to_bits());
        assert_eq!(json["facets"]["need"]["a\"b"], 2);
        assert_eq!(json["tried"][1]["written"], "{");
        let needs = told(&Step::Needs(vec!["t1.bin".into(), "c0.bin".into()]));
        assert_eq!(needs, r#"{"needs":["t1.bin","c0.bin"]}"#);
    }
}

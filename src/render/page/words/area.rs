//! Where something is for: the areas, and what ties a family to them.

use crate::config::Config;
use crate::fact::Answer;
use crate::render::view::fact::Fact;
use crate::site::entry::service::{AreaRule, Covers};

use super::joined;

/// The fact "Area".
pub fn fact(covers: &Covers, config: &Config) -> Fact {
    let labels: Vec<&str> = covers.covers.iter().map(|area| config.areas.label(area.as_str())).collect();
    let mut lines = Vec::new();
    match covers.out_of_area {
        Answer::Yes => lines.push("You can also get it outside this area".to_owned()),
        Answer::No => lines.push("You cannot get it outside this area".to_owned()),
        Answer::NotStated => {}
    }
    let note = covers.rule.map(|rule| {
        match rule {
            AreaRule::LivesIn => "You must live there",
            AreaRule::SchoolIn => "You must go to school there",
            AreaRule::GpIn => "Your GP must be there",
        }
        .to_owned()
    });
    Fact { value: (!labels.is_empty()).then(|| joined(&labels)), lines, note, ..Fact::unknown("Area") }
}

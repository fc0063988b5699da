//! The names of the facts that a twin can draw, and what an editor is told of each.

/// The name of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// `{phone}`
    Phone,
    /// `{text}`
    TextMessage,
    /// `{email}`
    Email,
    /// `{website}`
    Website,
    /// `{hours}`
    Hours,
    /// `{days}`
    Days,
    /// `{times}`
    Times,
    /// `{age}`
    Age,
    /// `{price}`
    Price,
    /// `{place}`
    Place,
    /// `{address}`
    Address,
    /// `{date}`
    Date,
    /// `{wait}`
    Wait,
    /// `{organisation}`
    Organisation,
    /// `{step 3 takes}`, with the number of the step from 1.
    StepTakes(usize),
}

/// What is known of a name.
struct Known {
    name: Name,
    word: &'static str,
    what: &'static str,
    how: &'static str,
    example: &'static str,
}

const KNOWN: [Known; 14] = [
    Known {
        name: Name::Phone,
        word: "phone",
        what: "a phone number",
        how: "Add `phone:` to its `contacts:`.",
        example: "You can call {phone}.",
    },
    Known {
        name: Name::TextMessage,
        word: "text",
        what: "a number for text messages",
        how: "Add `sms:` to its `contacts:`.",
        example: "You can send a text message to {text}.",
    },
    Known {
        name: Name::Email,
        word: "email",
        what: "an email address",
        how: "Add `email:` to its `contacts:`.",
        example: "You can write to {email}.",
    },
    Known {
        name: Name::Website,
        word: "website",
        what: "a web page",
        how: "Add `url:` to its `contacts:`.",
        example: "You can go to {website}.",
    },
    Known {
        name: Name::Hours,
        word: "hours",
        what: "when somebody answers or when it is open",
        how: "Add `hours:` to its `contacts:`, or one line of `schedule:` to `when:`.",
        example: "It is open {hours}.",
    },
    Known {
        name: Name::Days,
        word: "days",
        what: "the days it is open",
        how: "Add `schedule:` with `days:` to `when:`.",
        example: "It is open {days}.",
    },
    Known {
        name: Name::Times,
        word: "times",
        what: "one time at which it opens and one at which it closes",
        how: "Add `schedule:` with `opens:` and `closes:` to `when:`. Where they differ from day to day, use {hours}.",
        example: "It is open from {times}.",
    },
    Known {
        name: Name::Age,
        word: "age",
        what: "the ages it is for",
        how: "Add `ages: {min: 5, max: 11}`.",
        example: "It is for children {age}.",
    },
    Known {
        name: Name::Price,
        word: "price",
        what: "one price",
        how: "Add `cost:` with `kind: free`, or with one price under `options:`.",
        example: "It is {price}.",
    },
    Known {
        name: Name::Place,
        word: "place",
        what: "where it is",
        how: "Add a venue to `places:`, or `venue:` to an event.",
        example: "You can go to {place}.",
    },
    Known {
        name: Name::Address,
        word: "address",
        what: "one address that may be shown",
        how: "Add a venue to `places:`, or `post:` to its `contacts:`.",
        example: "You can write to {address}.",
    },
    Known {
        name: Name::Date,
        word: "date",
        what: "one day on which it takes place",
        how: "Only an event has `start:`. One that comes again each month has no one day.",
        example: "It is on {date}.",
    },
    Known {
        name: Name::Wait,
        word: "wait",
        what: "how many weeks families wait",
        how: "Add `wait:` with `weeks_min:` or `weeks_max:`.",
        example: "You may wait {wait}.",
    },
    Known {
        name: Name::Organisation,
        word: "organisation",
        what: "who runs it",
        how: "Add `organisation:` to a service, or `owner:` to a page.",
        example: "{organisation} runs this.",
    },
];

/// What an editor is told of the time of a step.
const STEP: (&str, &str) =
    ("how many weeks that step takes", "Add `takes:` with `weeks_min:` or `weeks_max:` to that step.");

impl Name {
    /// The name that stands in braces, if it is one.
    pub fn read(written: &str) -> Option<Name> {
        let step = written.strip_prefix("step ").and_then(|rest| rest.strip_suffix(" takes"));
        match step {
            Some(number) => number.trim().parse().ok().filter(|number| *number > 0).map(Name::StepTakes),
            None => KNOWN.iter().find(|known| known.word == written).map(|known| known.name),
        }
    }

    /// Every name but that of a step's time.
    pub fn words() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.word)
    }

    /// A sentence for each name, as a twin may have it.
    pub fn examples() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.example)
    }

    /// As it stands in braces.
    pub fn written(self) -> String {
        match self {
            Name::StepTakes(number) => format!("{{step {number} takes}}"),
            name => known(name).map_or_else(String::new, |known| format!("{{{}}}", known.word)),
        }
    }

    /// What it is: "a phone number".
    pub(super) fn what(self) -> &'static str {
        known(self).map_or(STEP.0, |known| known.what)
    }

    /// How an editor states it in the entry.
    pub(super) fn how_to_state(self) -> &'static str {
        known(self).map_or(STEP.1, |known| known.how)
    }
}

fn known(name: Name) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_as_it_is_written() {
        for known in KNOWN {
            assert_eq!(Name::read(known.word), Some(known.name));
            assert!(known.example.contains(&known.name.written()), "{}", known.word);
        }
        assert_eq!(Name::read("step 3 takes"), Some(Name::StepTakes(3)));
        for wrong in ["fone", "", "step takes", "step 0 takes", "step -1 takes", "Phone"] {
            assert_eq!(Name::read(wrong), None, "{wrong}");
        }
    }
}

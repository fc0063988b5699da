//! When a service is open, how it is given, and how long families wait.

use crate::fact::{Choice, Date, Text, Time, Weeks, choice};
use crate::yaml::group;

group! {
    /// When something is open.
    pub struct When {
        /// In words.
        text: Option<Text>,
        /// Days and times.
        schedule: Vec<Opening>,
        /// Days on which it is different.
        exceptions: Vec<Exception>,
    }
}

group! {
    /// Opening hours on some days of the week.
    pub struct Opening {
        /// The days.
        days: Vec<Day>,
        /// When it opens.
        opens: Time,
        /// When it closes.
        closes: Time,
        /// Which weeks.
        weeks: Option<OpenWeeks>,
    }
}

choice! {
    /// A day of the week.
    pub enum Day("mon, tue, wed, thu, fri, sat or sun") {
        /// Monday.
        Monday = "mon" "Monday",
        /// Tuesday.
        Tuesday = "tue" "Tuesday",
        /// Wednesday.
        Wednesday = "wed" "Wednesday",
        /// Thursday.
        Thursday = "thu" "Thursday",
        /// Friday.
        Friday = "fri" "Friday",
        /// Saturday.
        Saturday = "sat" "Saturday",
        /// Sunday.
        Sunday = "sun" "Sunday",
    }
}

/// "Monday to Friday", "Tuesday and Thursday", "every day".
pub fn days_in_words(days: &[Day]) -> String {
    let open: Vec<Day> = Day::ALL.iter().copied().filter(|day| days.contains(day)).collect();
    if open.len() == Day::ALL.len() {
        return "every day".to_owned();
    }
    let mut parts = Vec::new();
    for run in open.chunk_by(|day, next| *next as usize == *day as usize + 1) {
        match run {
            [first, _, .., last] => parts.push(format!("{} to {}", first.label(), last.label())),
            few => parts.extend(few.iter().map(|day| day.label().to_owned())),
        }
    }
    match parts.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => parts.concat(),
    }
}

choice! {
    /// Which weeks of the year.
    pub enum OpenWeeks("every, term-time or holidays") {
        /// Every week.
        Every = "every" "every week",
        /// In school terms.
        TermTime = "term-time" "in term time",
        /// In school holidays.
        Holidays = "holidays" "in the school holidays",
    }
}

group! {
    /// A day on which it is different.
    pub struct Exception {
        /// The day.
        date: Date,
        /// What is different.
        note: Text,
    }
}

choice! {
    /// How a service is given.
    pub enum Delivery("in-person, at-home, at-school, online, phone or text") {
        /// In person.
        InPerson = "in-person" "In person",
        /// At home.
        AtHome = "at-home" "At your home",
        /// At school.
        AtSchool = "at-school" "At school, college or nursery",
        /// Online.
        Online = "online" "Online",
        /// By phone.
        Phone = "phone" "By phone",
        /// By text message.
        Text = "text" "By text message",
    }
}

group! {
    /// How long families wait: never without the day it was measured and by whom.
    pub struct Wait {
        /// In words.
        text: Text,
        /// The shortest, in weeks.
        weeks_min: Option<Weeks>,
        /// The longest, in weeks.
        weeks_max: Option<Weeks>,
        /// When it was measured.
        measured: Date,
        /// By whom, or where it is written.
        source: Text,
    }
}

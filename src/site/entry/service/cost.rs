//! What a service costs. A cost nobody stated is never "free".

use crate::fact::{Money, Text, choice};
use crate::yaml::group;

group! {
    /// What something costs.
    pub struct Cost {
        /// Free or not.
        kind: CostKind,
        /// Prices.
        options: Vec<Price>,
        /// Ways to pay for it.
        help: Vec<CostHelp>,
        /// A word on it.
        note: Option<Text>,
    }
}

choice! {
    /// Whether something is free.
    #[derive(Default)]
    pub enum CostKind("free, paid, some-free, donation or unknown", absent NotStated) {
        /// Free.
        Free = "free" "Free",
        /// Paid for.
        Paid = "paid" "There is a charge",
        /// Free for some.
        SomeFree = "some-free" "Free for some families",
        /// A donation.
        Donation = "donation" "You can give a donation",
        /// Nobody said.
        #[default]
        NotStated = "unknown" "Not stated",
    }
}

group! {
    /// One price.
    pub struct Price {
        /// What for.
        label: Text,
        /// How much, in pounds.
        amount: Money,
        /// For how long.
        per: Per,
        /// A word on it.
        note: Option<Text>,
    }
}

choice! {
    /// What a price is for.
    pub enum Per("session, hour, half-day, day, week, month, term, year, meal or one-off") {
        /// A session.
        Session = "session" "a session",
        /// An hour.
        Hour = "hour" "an hour",
        /// Half a day.
        HalfDay = "half-day" "half a day",
        /// A day.
        Day = "day" "a day",
        /// A week.
        Week = "week" "a week",
        /// A month.
        Month = "month" "a month",
        /// A term.
        Term = "term" "a term",
        /// A year.
        Year = "year" "a year",
        /// A meal.
        Meal = "meal" "a meal",
        /// Once.
        OneOff = "one-off" "once",
    }
}

choice! {
    /// A way to pay less.
    pub enum CostHelp("short-breaks-grant, direct-payment, personal-budget, haf, carer-free, max-card or concession") {
        /// A short breaks grant.
        ShortBreaksGrant = "short-breaks-grant" "a short breaks grant",
        /// A direct payment.
        DirectPayment = "direct-payment" "a direct payment",
        /// A personal budget.
        PersonalBudget = "personal-budget" "a personal budget",
        /// The holiday activities and food programme.
        Haf = "haf" "the holiday activities and food programme",
        /// A carer comes free.
        CarerFree = "carer-free" "a free place for a carer",
        /// A Max Card.
        MaxCard = "max-card" "a Max Card",
        /// A lower price for some.
        Concession = "concession" "a lower price for some families",
    }
}

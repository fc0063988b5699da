//! The page of a service: plain service, therapy, short break, advice line, or school and setting.

use serde::Serialize;

use super::View;
use super::card::DocumentLink;
use super::contact::{Contact, Phone};
use super::entry::Entry;
use super::fact::Fact;
use super::frame::Frame;
use super::html::Html;
use super::link::Link;
use super::venue::VenueSummary;

/// All a service's page shows. The block of its type is `Some`; the other three are `None`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ServiceView {
    /// Round the page.
    pub frame: Frame,
    /// Title, summary, contacts, body and tail.
    pub entry: Entry,
    /// Who runs it: title and page of the organisation.
    pub organisation: Link,
    /// The first screen on a phone.
    pub glance: Glance,
    /// Who can have it (`criteria`).
    pub criteria: Option<Html>,
    /// Who it is not for (`not_for`).
    pub not_for: Option<Html>,
    /// What one must have besides a plan or a diagnosis, and in one line what nobody stated.
    pub requires: Vec<Fact>,
    /// How to get it, at length (`how_to_get`).
    pub how_to_get: Option<Html>,
    /// What happens after one asks (`what_happens_next`).
    pub what_happens_next: Option<Html>,
    /// Where to send a referral.
    pub referral: Option<Referral>,
    /// Prices one by one; empty when free or not stated.
    pub prices: Vec<Price>,
    /// Schemes that help to pay: "Max Card", "Direct payment"; linked to their page where there is one.
    pub help_to_pay: Vec<Link>,
    /// When it is open, day by day.
    pub opening: Vec<Opening>,
    /// Days that differ: "Closed 25 December 2026".
    pub exceptions: Vec<String>,
    /// Where it happens, with access facts.
    pub venues: Vec<VenueSummary>,
    /// In place of venues: "At your child's school".
    pub place_note: Option<String>,
    /// Languages, interpreters, staff who sign.
    pub communication: Vec<Fact>,
    /// Places, vacancies, group size, ratio, staff training, checks, first aid.
    pub people_and_places: Vec<Fact>,
    /// What is particular to a therapy.
    pub therapy: Option<Therapy>,
    /// What is particular to a short break.
    pub short_break: Option<ShortBreak>,
    /// What is particular to an advice line.
    pub advice_line: Option<AdviceLine>,
    /// What is particular to a school, nursery or college.
    pub setting: Option<Setting>,
    /// The provider's answers to the questions families ask (`answers`); unanswered ones are left out.
    pub answers: Vec<Answer>,
    /// "Ofsted", "CQC", with number and last inspection.
    pub registrations: Vec<Registration>,
    /// Its kinds, needs and ages as links to the lists it stands in.
    pub found_in: Vec<FoundIn>,
    /// How to complain about this service; `None` falls back to the organisation's page.
    pub complaints: Option<Html>,
    /// How to complain to those who run it, the next step.
    pub complaints_further: Option<Html>,
    /// The guide to all the steps, where the words above do not lead there.
    pub complaints_guide: Option<Link>,
}

impl View for ServiceView {
    const TEMPLATE: &'static str = "service.html";
}

/// The facts of the first screen. Each is printed, stated or not.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Glance {
    /// "Who it is for": "Children with speech, language and communication needs".
    pub who: Fact,
    /// "Ages": "Birth to 18".
    pub ages: Fact,
    /// "How to get it": "Ring them yourself. You do not need a referral."
    pub how: Fact,
    /// "Cost": "Free", or the first price with the others as lines.
    pub cost: Fact,
    /// "When": "Monday to Friday, 9am to 5pm, all year".
    pub when: Fact,
    /// "Where": "By phone", or links to venues.
    pub place: Fact,
    /// "Area": "Dorset Council area"; with the rule as note: "You must live there".
    pub area: Fact,
    /// "Waiting time": "About 12 weeks", note "Measured 1 September 2026, Dorset HealthCare". `None` where nothing is waited for.
    pub wait: Option<Fact>,
}

/// Where to send a referral.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Referral {
    /// An online form: "Refer online to speech and language therapy".
    pub web: Option<Link>,
    /// A form to fill in.
    pub form: Option<DocumentLink>,
    /// Where to send it by e-mail.
    pub email: Option<String>,
    /// The number to ring.
    pub phone: Option<Phone>,
}

/// A price.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Price {
    /// "Saturday club".
    pub label: String,
    /// "£3.50 a session".
    pub amount: String,
    /// "Brothers and sisters half price".
    pub note: Option<String>,
}

/// A row of opening times.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Opening {
    /// "Monday to Thursday".
    pub days: String,
    /// "9am to 5pm".
    pub times: String,
    /// "In term time", "In the school holidays"; `None` for every week.
    pub weeks: Option<String>,
}

/// A question and the provider's answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Answer {
    /// "How do you know how my child is getting on?"
    pub question: String,
    /// The answer; `None` prints "Not stated: ask the provider".
    pub answer: Option<Html>,
}

/// Who inspects or registers it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Registration {
    /// "Ofsted", "Care Quality Commission", "Charity Commission".
    pub body: String,
    /// "1140632".
    pub number: Option<String>,
    /// "4 March 2025".
    pub last_inspected: Option<String>,
    /// The register's own page.
    pub link: Option<Link>,
}

/// The lists a service stands in.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FoundIn {
    /// "Kinds of help", "Needs", "Ages", "Areas".
    pub label: String,
    /// `/needs/autism.html` and so on.
    pub links: Vec<Link>,
}

/// A therapy.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Therapy {
    /// "Speech and language therapy".
    pub profession: String,
    /// "Advice line", "Assessment", "Group sessions".
    pub offers: Vec<String>,
    /// Try these first.
    pub first_try: Vec<Link>,
    /// What a referral must say.
    pub referral_needs: Vec<String>,
    /// "How long until they decide": "2 weeks".
    pub decision_time: Fact,
    /// What a course of help looks like.
    pub episode: Option<Html>,
    /// How it ends.
    pub discharge: Option<Html>,
    /// How to come back.
    pub re_referral: Option<Html>,
    /// Help while you wait.
    pub while_you_wait: Vec<Link>,
    /// If they say no.
    pub if_refused: Option<Html>,
    /// Its part in an EHC needs assessment and plan.
    pub ehc_plan_role: Option<Html>,
    /// In a crisis.
    pub crisis: Option<Html>,
}

/// A short break or activity.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ShortBreak {
    /// "Club", "Overnight stay".
    pub activity: String,
    /// "One to one support: Yes", "Feeding tube: Not stated", …: all of them, stated or not.
    pub support: Vec<Fact>,
    /// Hours a year, and when the year runs.
    pub allowance: Option<Fact>,
    /// "Registration opens 1 March 2027 and closes 31 March 2027".
    pub registration: Option<Fact>,
    /// How to register online.
    pub registration_link: Option<Link>,
    /// "Booking: You must book".
    pub booking: Fact,
    /// Where to book.
    pub booking_contact: Option<Contact>,
    /// What to bring.
    pub bring: Option<Html>,
    /// "Food".
    pub food: Fact,
    /// "Transport".
    pub transport: Fact,
}

/// An advice line.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AdviceLine {
    /// "Answer within", "Independent of the council", "Confidential", "You can stay anonymous", "Open hours".
    pub facts: Vec<Fact>,
    /// What they help with.
    pub helps_with: Vec<String>,
    /// What they do not do.
    pub does_not: Vec<String>,
    /// When the line is shut.
    pub out_of_hours: Option<Html>,
}

/// A school, nursery or college.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Setting {
    /// Phase, kind, funding, URN, approved needs, unit or base and its places.
    pub facts: Vec<Fact>,
    /// Who to ask about SEN: the SENCO as a role.
    pub senco: Option<Contact>,
    /// The school's own SEN information report: "SEN information report, updated 1 September 2026".
    pub sen_report: Option<Link>,
    /// The 14 questions of Schedule 1 of the SEND Regulations 2014, in order, answered or not.
    pub answers: Vec<Answer>,
    /// How places are given, and when the school is named in an EHC plan.
    pub admissions: Option<Html>,
    /// Open days.
    pub open_days: Vec<Link>,
    /// "Transport".
    pub transport: Option<String>,
    /// Ofsted's page of the school: a link, not a copied grade.
    pub ofsted: Option<Link>,
}

//! Who provides a service: sector, staff, capacity, registrations, and the seven questions put to every provider.

use crate::fact::{Answer, Count, Date, Text, WebAddress, choice};
use crate::yaml::{Prose, group};

choice! {
    /// Who runs a service.
    pub enum Sector("education, health, social-care, voluntary, private or parent-led") {
        /// Education.
        Education = "education" "Education",
        /// Health.
        Health = "health" "Health",
        /// Social care.
        SocialCare = "social-care" "Social care",
        /// A charity or a group.
        Voluntary = "voluntary" "Charity or voluntary group",
        /// A business.
        Private = "private" "Private",
        /// Parents and carers.
        ParentLed = "parent-led" "Run by parents and carers",
    }
}

group! {
    /// How many a service can take.
    pub struct Capacity {
        /// Places.
        places: Option<Count>,
        /// Whether there are places now.
        vacancies: Answer,
        /// Staff to children.
        ratio: Option<Text>,
        /// Size of a group.
        group_size: Option<Text>,
    }
}

group! {
    /// Who works there.
    pub struct Staff {
        /// What they learned about SEND.
        send_training: Option<Prose>,
        /// Whether they are checked by the Disclosure and Barring Service.
        dbs: Answer,
        /// Whether someone gives first aid.
        first_aid: Answer,
    }
}

group! {
    /// A registration.
    pub struct Registered {
        /// With whom.
        body: Body,
        /// Under which number.
        number: Option<Text>,
        /// Where to look it up.
        url: Option<WebAddress>,
        /// When it was last inspected.
        last_inspected: Option<Date>,
    }
}

choice! {
    /// A body that registers services.
    pub enum Body("ofsted, cqc, charity, icb or companies-house") {
        /// Ofsted.
        Ofsted = "ofsted" "Ofsted",
        /// Care Quality Commission.
        Cqc = "cqc" "Care Quality Commission",
        /// Charity Commission.
        Charity = "charity" "Charity Commission",
        /// Integrated Care Board.
        Icb = "icb" "Integrated Care Board",
        /// Companies House.
        CompaniesHouse = "companies-house" "Companies House",
    }
}

group! {
    /// The seven questions Local Offers put to every provider.
    pub struct Answers {
        /// What it aims for.
        outcomes: Option<Prose>,
        /// What staff learned lately.
        training: Option<Prose>,
        /// How parents are involved.
        involving_parents: Option<Prose>,
        /// How progress is shared.
        progress: Option<Prose>,
        /// How accessible it is, inside and out.
        accessibility: Option<Prose>,
        /// How to start.
        start: Option<Prose>,
        /// What is planned.
        future: Option<Prose>,
    }
}

//! What is particular to a school, college or early years setting: its answers under Schedule 1 and Schedule 2
//! paragraph 5 of SI 2014/1530, its SENCO by role, its SEN information report.

use crate::config::{Event, Need};
use crate::fact::{Count, Date, Email, Phone, Text, WebAddress, choice};
use crate::yaml::{Prose, To, group};

group! {
    /// The fields of a school, college or early years setting.
    pub struct Setting {
        /// Unique reference number in the national register of schools.
        urn: Option<Count>,
        /// The ages it teaches.
        phase: Phase,
        /// What it is.
        kind: SettingKind,
        /// Who pays for it.
        funding: Option<Funding>,
        /// The needs it is approved for.
        approved_needs: Vec<To<Need>>,
        /// A unit or resourced provision.
        base: Option<Base>,
        /// Who coordinates support there.
        senco: Option<Senco>,
        /// Its SEN information report.
        sen_report: Option<SenReport>,
        /// How it identifies needs.
        identify: Option<Prose>,
        /// How it teaches.
        teaching: Option<Prose>,
        /// How it adapts lessons and rooms.
        adapt: Option<Prose>,
        /// What extra support there is.
        extra_support: Option<Prose>,
        /// How progress is reviewed with families.
        progress: Option<Prose>,
        /// How it finds out what works.
        effectiveness: Option<Prose>,
        /// Activities beyond lessons.
        activities: Option<Prose>,
        /// Emotional and social support.
        wellbeing: Option<Prose>,
        /// What staff learned.
        training: Option<Prose>,
        /// Equipment.
        equipment: Option<Prose>,
        /// How parents are involved.
        involve_parents: Option<Prose>,
        /// How children are involved.
        involve_child: Option<Prose>,
        /// How it helps with moving on.
        transition: Option<Prose>,
        /// How to complain to the school.
        complaints: Option<Prose>,
        /// How to get a place, also with an EHC plan.
        admissions: Option<Prose>,
        /// Open days.
        open_days: Vec<To<Event>>,
        /// Travel.
        transport_note: Option<Text>,
        /// Its page at Ofsted.
        ofsted: Option<WebAddress>,
    }
}

choice! {
    /// The ages a setting teaches.
    pub enum Phase("early-years, primary, secondary, all-through or post-16") {
        /// Early years.
        EarlyYears = "early-years" "Early years",
        /// Primary.
        Primary = "primary" "Primary",
        /// Secondary.
        Secondary = "secondary" "Secondary",
        /// All ages.
        AllThrough = "all-through" "All ages",
        /// After 16.
        Post16 = "post-16" "After 16",
    }
}

choice! {
    /// What a setting is.
    pub enum SettingKind("one of the kinds of setting, such as primary or special") {
        /// Nursery.
        Nursery = "nursery" "Nursery",
        /// Childminder.
        Childminder = "childminder" "Childminder",
        /// First school.
        First = "first" "First school",
        /// Primary school.
        Primary = "primary" "Primary school",
        /// Middle school.
        Middle = "middle" "Middle school",
        /// Upper school.
        Upper = "upper" "Upper school",
        /// Secondary school.
        Secondary = "secondary" "Secondary school",
        /// All-through school.
        AllThrough = "all-through" "All-through school",
        /// Special school.
        Special = "special" "Special school",
        /// Non-maintained special school.
        NonMaintainedSpecial = "non-maintained-special" "Special school run by a charity",
        /// Independent special school.
        IndependentSpecial = "independent-special" "Independent special school",
        /// Approved under section 41.
        Section41 = "section-41" "Independent school approved for EHC plans",
        /// Pupil referral unit.
        PupilReferralUnit = "pupil-referral-unit" "Learning centre (pupil referral unit)",
        /// Further education college.
        FurtherEducationCollege = "further-education-college" "Further education college",
        /// Specialist college.
        SpecialistCollege = "specialist-college" "Specialist college",
        /// Supported internship.
        SupportedInternship = "supported-internship" "Supported internship",
    }
}

choice! {
    /// Who pays for a setting.
    pub enum Funding("maintained, academy, independent or other") {
        /// The council.
        Maintained = "maintained" "Maintained by the council",
        /// An academy trust.
        Academy = "academy" "Academy",
        /// Independent.
        Independent = "independent" "Independent",
        /// Other.
        Other = "other" "Other",
    }
}

group! {
    /// A unit or resourced provision within a mainstream school.
    pub struct Base {
        /// Which of the two.
        kind: BaseKind,
        /// The needs it is for.
        needs: Vec<To<Need>>,
        /// How many places it has.
        places: Option<Count>,
    }
}

choice! {
    /// A unit or resourced provision.
    pub enum BaseKind("sen-unit or resourced-provision") {
        /// Mostly taught apart.
        SenUnit = "sen-unit" "SEN unit",
        /// Mostly taught with others.
        ResourcedProvision = "resourced-provision" "Resourced provision",
    }
}

group! {
    /// Who coordinates support: a role, not a name.
    pub struct Senco {
        /// The role.
        role: Text,
        /// An e-mail address.
        email: Option<Email>,
        /// A number to ring.
        phone: Option<Phone>,
    }
}

group! {
    /// The SEN information report (SI 2014/1530 regulation 51).
    pub struct SenReport {
        /// Where it is.
        url: WebAddress,
        /// Of which day.
        updated: Option<Date>,
    }
}

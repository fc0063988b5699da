//! Makes offers of any size: front matter as real entries have it, 300 words each, an Easy Read twin for one in three.
//! The same size always gives the same bytes.

use std::fmt::Write as _;
use std::path::Path;

/// The files of an offer of about `entries` entries: path below the project folder, and text.
pub fn offer(entries: usize) -> Vec<(String, String)> {
    let mut files = vec![
        ("content/site.yaml".to_owned(), SITE.to_owned()),
        ("content/glossary.yaml".to_owned(), GLOSSARY.to_owned()),
    ];
    let counts = Counts::of(entries);
    for at in 0..counts.organisations {
        files.push((format!("content/organisations/organisation-{at}.md"), organisation(at)));
    }
    for at in 0..counts.venues {
        files.push((format!("content/venues/venue-{at}.md"), venue(at)));
    }
    for at in 0..counts.guides {
        add(&mut files, "guides", at, guide(at, &counts));
    }
    for at in 0..counts.pathways {
        add(&mut files, "pathways", at, pathway(at, &counts));
    }
    for at in 0..counts.services {
        add(&mut files, "services", at, service(at, &counts));
    }
    files
}

/// Writes an offer below a folder.
pub fn write(entries: usize, root: &Path) -> std::io::Result<()> {
    for (path, text) in offer(entries) {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// How many entries of each kind there are.
struct Counts {
    organisations: usize,
    venues: usize,
    guides: usize,
    pathways: usize,
    services: usize,
}

impl Counts {
    fn of(entries: usize) -> Counts {
        let organisations = (entries / 20).max(1);
        let venues = (entries / 20).max(1);
        let guides = (entries / 10).max(1);
        let pathways = (entries / 50).max(1);
        let services = entries.saturating_sub(organisations + venues + guides + pathways).max(1);
        Counts { organisations, venues, guides, pathways, services }
    }
}

/// Adds an entry, and for one in three its Easy Read twin.
fn add(files: &mut Vec<(String, String)>, folder: &str, at: usize, text: String) {
    let one = folder.trim_end_matches('s');
    files.push((format!("content/{folder}/{one}-{at}.md"), text));
    if at.is_multiple_of(3) {
        files.push((format!("content/{folder}/{one}-{at}.easy.md"), easy_read(at)));
    }
}

/// Numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn seeded(kind: u64, at: usize) -> Chance {
        Chance((at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ kind.wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    /// A word: common ones often, rarer ones seldom, as in any language (Zipf's law).
    fn word(&mut self) -> String {
        let rank = self.below(100);
        if rank < 70 {
            WORDS[self.below(WORDS.len())].to_owned()
        } else {
            // As many words again at each doubling of the rank.
            let octave = self.below(13);
            let rare = self.below(2 << octave);
            let further = if rare < 4096 { "" } else { STARTS[rare / 4096 % STARTS.len()] };
            format!(
                "{}{}{further}{}",
                STARTS[rare % STARTS.len()],
                MIDDLES[rare / 16 % MIDDLES.len()],
                ENDS[rare / 256 % ENDS.len()]
            )
        }
    }

    fn sentence(&mut self, words: usize) -> String {
        let mut sentence = String::new();
        for at in 0..words {
            let word = self.word();
            if at == 0 {
                let (first, rest) = word.split_at(1);
                let _ = write!(sentence, "{}{rest}", first.to_uppercase());
            } else {
                let _ = write!(sentence, " {word}");
            }
        }
        sentence.push('.');
        sentence
    }

    fn paragraph(&mut self) -> String {
        (0..3).map(|_| self.sentence(11)).collect::<Vec<_>>().join(" ")
    }
}

/// About 300 words with headings, a list and links.
fn body(chance: &mut Chance, counts: &Counts) -> String {
    let mut body = String::new();
    for part in 0..4 {
        let heading = chance.sentence(4);
        let _ = write!(
            body,
            "\n## {}\n\n{}\n\n{}\n",
            heading.trim_end_matches('.'),
            chance.paragraph(),
            chance.sentence(12)
        );
        if part == 1 {
            for _ in 0..4 {
                let _ = write!(body, "\n- {} {}", chance.word(), chance.word());
            }
            body.push('\n');
        }
        if part == 2 {
            let (service, guide) = (chance.below(counts.services), chance.below(counts.guides));
            let _ = write!(
                body,
                "\nRead about [the service {service}](../services/service-{service}.md) and [the guide {guide}](../guides/guide-{guide}.md) for more help.\n"
            );
        }
    }
    body
}

fn common(kind: &str, at: usize, chance: &mut Chance) -> String {
    format!(
        "title: {kind} {at} {} {}\nsummary: {}\nchecked: {{on: 2026-10-05, by: Information officer, how: phone}}\nreview_by: 2027-09-30\ncontacts:\n  - {{role: Duty worker, phone: \"01632 96{:04}\", email: help{at}@example.org, hours: \"Monday to Friday, 9am to 5pm\", preferred: true}}\ncovers: [H01]\naliases: [{} {}]\n",
        chance.word(),
        chance.word(),
        // No two are alike: summaries that are would pack far smaller in the search than real ones do.
        chance.sentence(18),
        at % 1000,
        chance.word(),
        chance.word(),
    )
}

fn service(at: usize, counts: &Counts) -> String {
    let mut chance = Chance::seeded(1, at);
    let need = NEEDS[chance.below(NEEDS.len())];
    let other = NEEDS[chance.below(NEEDS.len())];
    let category = CATEGORIES[chance.below(CATEGORIES.len())];
    let area = ["north", "south", "national"][chance.below(3)];
    let cost = ["free", "paid", "unknown", "donation"][chance.below(4)];
    let (youngest, oldest) = (chance.below(12), 12 + chance.below(13));
    let organisation = chance.below(counts.organisations);
    let venue = chance.below(counts.venues);
    let (near, far) = (chance.below(counts.services), chance.below(counts.guides));
    let common = common("Service", at, &mut chance);
    let needs = if need == other { need.to_owned() } else { format!("{need}, {other}") };
    format!(
        "---\ntype: service\n{common}organisation: organisation-{organisation}\ncategories: [{category}]\nsector: health\nages: {{min: {youngest}, max: {oldest}}}\nstages: [primary]\nneeds: [{needs}]\naccess_route: [parent, school]\nrequires: {{ehc_plan: no, diagnosis: unknown}}\nhow_to_get: |\n  {}\ncriteria: |\n  {}\narea: {{covers: [{area}]}}\ncost: {{kind: {cost}}}\nwhen: {{schedule: [{{days: [mon, wed], opens: \"09:00\", closes: \"17:00\", weeks: term-time}}]}}\ndelivery: [in-person, phone]\nplaces: [venue-{venue}]\nwait: {{text: About 6 weeks, weeks_min: 4, weeks_max: 8, measured: 2026-09-01, source: The provider}}\nrelated: [service-{near}, guide-{far}]\n---\n{}",
        chance.sentence(10),
        chance.sentence(10),
        body(&mut chance, counts),
    )
}

fn guide(at: usize, counts: &Counts) -> String {
    let mut chance = Chance::seeded(2, at);
    let common = common("Guide", at, &mut chance);
    format!(
        "---\n{common}owner: organisation-0\ntopic: health\nstages: [primary]\nneeds: [autism]\n---\n{}",
        body(&mut chance, counts)
    )
}

fn pathway(at: usize, counts: &Counts) -> String {
    let mut chance = Chance::seeded(3, at);
    let common = common("Pathway", at, &mut chance);
    let mut steps = String::new();
    for _ in 0..5 {
        let _ = write!(
            steps,
            "  - title: {}\n    what: {}\n    who_does: [family, nhs]\n    contact: service-{}\n    takes: {{text: 6 weeks, weeks_max: 6, basis: target, source: The provider}}\n",
            chance.sentence(4).trim_end_matches('.'),
            chance.sentence(10),
            chance.below(counts.services),
        );
    }
    format!(
        "---\n{common}owner: organisation-0\nfor: {}\nstarts_when: {}\nlead: organisation-0\nneeds: [autism]\nstages: [primary]\narea: {{covers: [north]}}\ntotal_time: {{text: About 20 weeks, source: The provider}}\nsteps:\n{steps}urgent: {}\nrights: {}\nif_refused: {}\nafter: {}\n---\n{}",
        chance.sentence(10),
        chance.sentence(8),
        chance.sentence(8),
        chance.sentence(8),
        chance.sentence(8),
        chance.sentence(8),
        body(&mut chance, counts),
    )
}

fn organisation(at: usize) -> String {
    let mut chance = Chance::seeded(4, at);
    let common = common("Organisation", at, &mut chance);
    format!("---\n{common}kind: charity\nurl: https://www.example.org/{at}\n---\n{}\n", chance.paragraph())
}

fn venue(at: usize) -> String {
    let mut chance = Chance::seeded(5, at);
    format!(
        "---\ntitle: Venue {at} {}\nsummary: A place in the middle of town with level access and a quiet room.\nchecked: {{on: 2026-10-05, by: Information officer, how: visit}}\nreview_by: 2027-09-30\naddress: [\"{at} High Street\", Anytown]\npostcode: DT1 2JY\narea: north\naccess: {{entrance: level, wheelchair: full, accessible_toilet: yes}}\n---\n{}\n",
        chance.word(),
        chance.paragraph(),
    )
}

fn easy_read(at: usize) -> String {
    let mut chance = Chance::seeded(6, at);
    let mut text =
        "---\ntitle: A short name\nsummary: This page tells you about a service.\n---\n".to_owned();
    for (at, picture) in [
        "help", "phone", "family", "school", "calendar", "money", "home", "bus", "nurse", "book", "heart",
        "team",
    ]
    .iter()
    .enumerate()
    {
        if at % 4 == 0 {
            text.push_str("\n## What is it?\n");
        }
        let _ = write!(text, "\n:{picture}: {}\n", chance.sentence(8));
    }
    text
}

const SITE: &str = "name: A generated offer\ncouncil: Anyshire Council\ndescription: Made to measure how long a build takes.\nbase_url: https://example.org/\ncontacts:\n  - {role: Information service, phone: \"01632 960000\", email: help@example.org, preferred: true}\nurgent:\n  - {when: In danger, what: Ring 999., phone: \"999\"}\nareas:\n  - {code: north, label: The north}\n  - {code: south, label: The south}\n  - {code: national, label: All of England}\n";
const GLOSSARY: &str = "- {term: SENCO, short: The teacher who makes sure you get help., acronym_of: special educational needs coordinator}\n- {term: EHC plan, short: A legal paper that says what help you must get.}\n";
const NEEDS: [&str; 10] =
    ["autism", "adhd", "slcn", "spld", "mld", "hearing", "vision", "physical", "medical", "epilepsy"];
const CATEGORIES: [&str; 10] = [
    "advice-and-information",
    "health",
    "therapy",
    "mental-health",
    "education-support",
    "early-years",
    "school-or-college",
    "short-breaks-and-activities",
    "social-care",
    "leisure",
];
const WORDS: [&str; 64] = [
    "the", "and", "of", "to", "a", "in", "for", "with", "you", "your", "child", "family", "help", "school",
    "can", "we", "support", "who", "need", "ask", "they", "our", "young", "person", "time", "play", "learn",
    "speech", "talk", "listen", "nurse", "doctor", "club", "home", "group", "team", "week", "day", "plan",
    "visit", "ring", "write", "form", "street", "town", "bus", "free", "cost", "swim", "sport", "music",
    "art", "friend", "parent", "carer", "sister", "brother", "morning", "evening", "holiday", "short",
    "break", "quiet", "garden",
];
const STARTS: [&str; 16] = [
    "bar", "cal", "den", "fal", "gor", "hin", "jas", "kel", "lor", "mar", "nol", "per", "ros", "sal", "tor",
    "wen",
];
const MIDDLES: [&str; 16] =
    ["a", "e", "i", "o", "u", "ab", "en", "il", "or", "us", "an", "er", "is", "om", "al", "et"];
const ENDS: [&str; 16] = [
    "ton", "ley", "ham", "by", "ford", "ing", "er", "ness", "ment", "able", "ful", "ish", "ly", "th", "ward",
    "wick",
];

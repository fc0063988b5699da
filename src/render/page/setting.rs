//! What is particular to a school, college or early years setting.

use super::card;
use super::contact::{phone, relay};
use super::sheet::Sheet;
use super::words::{joined, maybe, size};
use crate::fact::Choice;
use crate::render::view::contact::Contact;
use crate::render::view::fact::Fact;
use crate::render::view::link::Link;
use crate::render::view::service::{Answer, Setting as View};
use crate::site::entry::Kind;
use crate::site::entry::setting::{Base, SenReport, Senco, Setting};

/// The block on a service's page.
pub(super) fn block(sheet: &mut Sheet<'_>, setting: &Setting) -> View {
    let scene = sheet.scene;
    View {
        facts: facts(sheet, setting),
        senco: setting.senco.as_ref().map(senco),
        sen_report: setting.sen_report.as_ref().map(report),
        answers: answers(sheet, setting),
        admissions: sheet.some_html(setting.admissions.as_ref(), Kind::Service),
        open_days: scene.links_of(&setting.open_days),
        transport: setting.transport_note.as_ref().map(|note| note.as_str().to_owned()),
        ofsted: setting.ofsted.as_ref().map(|url| Link::new("Its page at Ofsted", url.as_str())),
    }
}

fn facts(sheet: &Sheet<'_>, setting: &Setting) -> Vec<Fact> {
    let needs = &sheet.scene.site.config().needs;
    let approved = card::labels(needs, &setting.approved_needs);
    let mut facts = vec![
        Fact::stated("What it is", setting.kind.label()),
        Fact::stated("Ages it teaches", setting.phase.label()),
        maybe("Run by", setting.funding.map(Choice::label)),
        maybe("Needs it is approved for", (!approved.is_empty()).then(|| approved.join("; "))),
    ];
    facts.extend(setting.base.as_ref().map(|base| self::base(base, card::labels(needs, &base.needs))));
    facts.extend(
        setting
            .urn
            .map(|urn| Fact::stated("Number in the register of schools (URN)", urn.count().to_string())),
    );
    facts
}

fn base(base: &Base, needs: Vec<String>) -> Fact {
    let mut lines = Vec::new();
    if !needs.is_empty() {
        lines.push(format!("For {}", joined(&needs)));
    }
    lines.extend(base.places.map(|places| size::counted(places.count(), "place", "places")));
    Fact { lines, ..Fact::stated("Special unit", base.kind.label()) }
}

fn senco(senco: &Senco) -> Contact {
    Contact {
        role: senco.role.as_str().to_owned(),
        email: senco.email.as_ref().map(ToString::to_string),
        phone: senco.phone.as_ref().map(phone),
        relay: senco.phone.as_ref().map(relay),
        ..Contact::default()
    }
}

fn report(report: &SenReport) -> Link {
    let updated = report.updated.map(|day| format!(", updated {day}")).unwrap_or_default();
    Link::new(format!("SEN information report{updated}"), report.url.as_str())
}

/// The 14 questions of Schedule 1 of SI 2014/1530, in its order, answered or not.
fn answers(sheet: &mut Sheet<'_>, it: &Setting) -> Vec<Answer> {
    let questions = [
        ("How do you find out that a child has special educational needs?", &it.identify),
        ("How do you teach children with special educational needs?", &it.teaching),
        ("How do you adapt lessons and rooms?", &it.adapt),
        ("What extra help is there?", &it.extra_support),
        ("How do you check and review progress with us?", &it.progress),
        ("How do you find out what works?", &it.effectiveness),
        ("Can our child join in activities outside lessons?", &it.activities),
        ("How do you support feelings and friendships?", &it.wellbeing),
        ("What training do staff have?", &it.training),
        ("How do you get equipment and make rooms fit?", &it.equipment),
        ("How do you involve parents and carers?", &it.involve_parents),
        ("How do you involve children and young people?", &it.involve_child),
        ("How do you help with moving on?", &it.transition),
        ("How do we complain to the school?", &it.complaints),
    ];
    questions
        .into_iter()
        .map(|(question, answer)| Answer {
            question: question.to_owned(),
            answer: sheet.some_html(answer.as_ref(), Kind::Service),
        })
        .collect()
}

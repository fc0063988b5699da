//! What is particular to a therapy.

use super::sheet::Sheet;
use super::words::maybe;
use crate::fact::Choice;
use crate::render::view::service::Therapy as View;
use crate::site::entry::Kind;
use crate::site::entry::therapy::Therapy;

/// The block on a service's page.
pub(super) fn block(sheet: &mut Sheet<'_>, therapy: &Therapy) -> View {
    let scene = sheet.scene;
    View {
        profession: therapy.profession.label().to_owned(),
        offers: therapy.offers.iter().map(|offer| offer.label().to_owned()).collect(),
        first_try: scene.links_of(&therapy.first_try),
        referral_needs: therapy.referral_needs.iter().map(|need| need.as_str().to_owned()).collect(),
        decision_time: maybe(
            "How long until they decide",
            therapy.decision_time.as_ref().map(|time| time.as_str()),
        ),
        episode: sheet.some_html(therapy.episode.as_ref(), Kind::Service),
        discharge: sheet.some_html(therapy.discharge.as_ref(), Kind::Service),
        re_referral: sheet.some_html(therapy.re_referral.as_ref(), Kind::Service),
        while_you_wait: scene.links_of(&therapy.while_you_wait),
        if_refused: sheet.some_html(Some(&therapy.if_refused), Kind::Service),
        ehc_plan_role: sheet.some_html(therapy.ehc_plan_role.as_ref(), Kind::Service),
        crisis: sheet.some_html(therapy.crisis.as_ref(), Kind::Service),
    }
}

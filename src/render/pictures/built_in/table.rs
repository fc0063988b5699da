//! The table of the built-in pictures: each name, and the drawing or drawings it shows. People come in many
//! skin tones on purpose; a name keeps its picture, so that the same thing always looks the same.

use twemoji_assets::svg::SvgTwemojiAsset;
use twemoji_assets::svg_twemoji_asset as drawing;

use super::{BuiltIn, Piece, UNITS};

const fn whole(drawing: &'static SvgTwemojiAsset) -> Piece {
    at(0.0, 0.0, UNITS, drawing)
}

const fn at(left: f32, top: f32, size: f32, drawing: &'static SvgTwemojiAsset) -> Piece {
    Piece { drawing, left, top, size }
}

macro_rules! table {
    ($($name:literal: $($piece:expr),+;)+) => {
        &[$(BuiltIn { name: $name, pieces: &[$($piece),+] }),+]
    };
}

/// In the order of the list that editors are given.
pub(super) const TABLE: &[BuiltIn] = table! {
    "phone": whole(drawing!("📞"));
    "mobile": whole(drawing!("📱"));
    "email": at(0.0, 0.0, 36.0, drawing!("💻")),
        at(11.0, 5.5, 14.0, drawing!("✉"));
    "letter": whole(drawing!("✉"));
    "computer": whole(drawing!("💻"));
    "website": whole(drawing!("🌐"));
    "video": at(0.0, 0.0, 36.0, drawing!("💻")),
        at(12.0, 6.0, 12.0, drawing!("▶"));
    "school": whole(drawing!("🏫"));
    "classroom": at(4.0, 0.0, 25.0, drawing!("👩🏻‍🏫")),
        at(0.0, 23.0, 13.0, drawing!("🧒🏽")),
        at(11.5, 23.0, 13.0, drawing!("👧🏾")),
        at(23.0, 23.0, 13.0, drawing!("👦🏼"));
    "college": whole(drawing!("🎓"));
    "teacher": whole(drawing!("🧑🏽‍🏫"));
    "parent": at(0.0, 0.0, 24.0, drawing!("👩🏽")),
        at(17.0, 17.0, 19.0, drawing!("🧒🏽"));
    "family": at(0.0, 0.0, 20.0, drawing!("👩🏾")),
        at(16.0, 0.0, 20.0, drawing!("🧑🏽")),
        at(2.0, 18.0, 17.0, drawing!("🧒🏽")),
        at(18.0, 18.0, 17.0, drawing!("👧🏾"));
    "child": whole(drawing!("🧒🏽"));
    "young-person": whole(drawing!("🧑🏾"));
    "baby": whole(drawing!("👶🏼"));
    "friends": whole(drawing!("🧑🏽‍🤝‍🧑🏻"));
    "group": at(0.0, 0.0, 18.0, drawing!("👩🏾")),
        at(18.0, 0.0, 18.0, drawing!("🧑🏻")),
        at(0.0, 18.0, 18.0, drawing!("🧑🏿")),
        at(18.0, 18.0, 18.0, drawing!("👩🏼"));
    "doctor": whole(drawing!("👩🏾‍⚕️"));
    "nurse": at(0.0, 0.0, 36.0, drawing!("👨🏻‍⚕️")),
        at(20.0, 20.0, 16.0, drawing!("🩹"));
    "hospital": whole(drawing!("🏥"));
    "medicine": whole(drawing!("💊"));
    "dentist": whole(drawing!("🦷"));
    "speech": whole(drawing!("🗣"));
    "listen": whole(drawing!("👂🏽"));
    "ear": whole(drawing!("👂🏽"));
    "eye": whole(drawing!("👁"));
    "glasses": whole(drawing!("👓"));
    "read": whole(drawing!("📖"));
    "book": whole(drawing!("📘"));
    "write": whole(drawing!("✍🏽"));
    "form": whole(drawing!("📝"));
    "paper": whole(drawing!("📄"));
    "plan": whole(drawing!("📋"));
    "list": at(0.0, 0.0, 10.0, drawing!("☑")),
        at(12.0, -7.0, 24.0, drawing!("➖")),
        at(0.0, 13.0, 10.0, drawing!("☑")),
        at(12.0, 6.0, 24.0, drawing!("➖")),
        at(0.0, 26.0, 10.0, drawing!("☑")),
        at(12.0, 19.0, 24.0, drawing!("➖"));
    "calendar": whole(drawing!("🗓"));
    "clock": whole(drawing!("🕒"));
    "wait": whole(drawing!("⏳"));
    "money": whole(drawing!("💷"));
    "free": whole(drawing!("🆓"));
    "home": whole(drawing!("🏠"));
    "bus": whole(drawing!("🚌"));
    "car": whole(drawing!("🚗"));
    "train": whole(drawing!("🚆"));
    "walk": whole(drawing!("🚶🏽"));
    "wheelchair": whole(drawing!("🧑🏽‍🦽"));
    "meeting": at(0.0, 17.0, 18.0, drawing!("🧑🏾")),
        at(18.0, 17.0, 18.0, drawing!("👩🏻")),
        at(9.0, 0.0, 18.0, drawing!("💬"));
    "question": whole(drawing!("❓"));
    "idea": whole(drawing!("💡"));
    "help": whole(drawing!("🙋🏽"));
    "support": whole(drawing!("🫂"));
    "stop": whole(drawing!("🛑"));
    "yes": whole(drawing!("✅"));
    "no": whole(drawing!("❌"));
    "warning": whole(drawing!("⚠"));
    "ambulance": whole(drawing!("🚑"));
    "police": whole(drawing!("👮🏽"));
    "fire": whole(drawing!("🚒"));
    "judge": whole(drawing!("🧑🏽‍⚖️"));
    "law": whole(drawing!("⚖"));
    "brain": whole(drawing!("🧠"));
    "heart": whole(drawing!("❤"));
    "happy": whole(drawing!("🙂"));
    "sad": whole(drawing!("🙁"));
    "worried": whole(drawing!("😟"));
    "angry": whole(drawing!("😠"));
    "calm": whole(drawing!("😌"));
    "sleep": whole(drawing!("🛌🏽"));
    "food": whole(drawing!("🍽"));
    "drink": whole(drawing!("🥛"));
    "sport": whole(drawing!("⚽"));
    "swim": whole(drawing!("🏊🏽"));
    "music": whole(drawing!("🎵"));
    "art": whole(drawing!("🎨"));
    "play": whole(drawing!("🛝"));
    "garden": at(0.0, 0.0, 27.0, drawing!("🌳")),
        at(16.0, 16.0, 20.0, drawing!("🌷"));
    "work": whole(drawing!("🧑🏽‍🔧"));
    "map": whole(drawing!("🗺"));
    "place": whole(drawing!("📍"));
    "key": whole(drawing!("🔑"));
    "search": whole(drawing!("🔍"));
    "star": whole(drawing!("⭐"));
    "steps": whole(drawing!("🔢"));
    "birthday": whole(drawing!("🎂"));
    "speak-up": whole(drawing!("📢"));
    "choose": at(0.0, 0.0, 14.0, drawing!("🟠")),
        at(16.0, 0.0, 14.0, drawing!("🔵")),
        at(16.0, 15.0, 20.0, drawing!("👆🏽"));
    "together": whole(drawing!("🫱🏽‍🫲🏻"));
    "council": whole(drawing!("🏛"));
    "safe": whole(drawing!("🛡"));
    "check": at(0.0, 0.0, 32.0, drawing!("📄")),
        at(14.0, 14.0, 22.0, drawing!("🔍"));
    "bag": whole(drawing!("🎒"));
    "toilet": whole(drawing!("🚽"));
    "night": whole(drawing!("🌙"));
    "day": whole(drawing!("🌅"));
    "sun": whole(drawing!("☀"));
    "report": at(0.0, 0.0, 36.0, drawing!("📄")),
        at(14.0, 16.0, 16.0, drawing!("📊"));
    "change": whole(drawing!("🔄"));
    "new": whole(drawing!("🆕"));
    "end": whole(drawing!("🏁"));
    "team": at(9.0, 0.0, 18.0, drawing!("🧑🏽‍💼")),
        at(0.0, 18.0, 18.0, drawing!("👨🏻‍⚕️")),
        at(18.0, 18.0, 18.0, drawing!("👩🏾‍🏫"));
    "lightbulb": whole(drawing!("💡"));
    "health": whole(drawing!("🩺"));
    "hand-up": whole(drawing!("✋🏽"));
    "thumbs-up": whole(drawing!("👍🏽"));
    "two-people": at(0.0, 9.0, 18.0, drawing!("👩🏾")),
        at(18.0, 9.0, 18.0, drawing!("🧑🏻"));
};

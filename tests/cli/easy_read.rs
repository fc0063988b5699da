//! Beginning an Easy Read page, noting that a person checked it, and finding a picture, from the command line.

use std::path::{Path, PathBuf};
use std::process::Output;

use crate::{run, text};

/// A new offer, in a folder that goes away with the test.
fn offer() -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("offer");
    assert!(run(&["init", "offer", "--date", "2026-11-22"], place.path()).status.success());
    (place, folder)
}

fn ran(arguments: &[&str], folder: &Path) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = run(arguments, folder);
    (status.code(), format!("{}{}", text(&stdout), text(&stderr)))
}

const TWIN: &str = "content/pathways/asking-for-help.easy.md";

#[test]
fn a_twin_is_begun_once_and_held_back_until_a_person_has_written_it() {
    let (_place, folder) = offer();
    let begin = ["easy-read", "asking-for-help"];
    assert_eq!(ran(&begin, &folder).0, Some(0));
    let begun = std::fs::read_to_string(folder.join(TWIN)).expect("it was written");
    assert!(begun.contains("\nunfinished:") && begun.contains("{"), "{begun}");
    // A page may be named by its file as well, as the tab key of a terminal completes it.
    let (code, said) = ran(&["easy-read", "content/pathways/asking-for-help.md"], &folder);
    assert!(code == Some(2) && said.contains("nothing was changed"), "{said}");
    let (code, said) = ran(&["easy-read", TWIN, "--checked"], &folder);
    assert!(code == Some(2) && said.contains("is unfinished"), "{said}");
    let (code, said) = ran(&["build", "--date", "2026-11-22"], &folder);
    assert!(
        code == Some(0) && said.contains("unfinished-easy-read") && said.contains("1 held back"),
        "{said}"
    );
    let page =
        std::fs::read_to_string(folder.join("public/pathways/asking-for-help.easy.html")).expect("a page");
    assert!(page.contains("Easy Read is being checked") && !page.contains("You can ask why."), "{page}");
}

#[test]
fn a_check_is_noted_for_the_page_as_it_stands_and_a_change_of_the_page_is_found() {
    let (_place, folder) = offer();
    let page = folder.join("content/services/our-advice-line.md");
    let before = std::fs::read_to_string(&page).expect("the page");
    std::fs::write(&page, format!("{before}\nWe moved to another house.\n")).expect("it can be written");
    let check = ["check", "--date", "2026-11-22"];
    assert!(ran(&check, &folder).1.contains("stale-easy-read"));
    let noted = ran(
        &["easy-read", "our-advice-line", "--checked", "--by", "Editor", "--date", "2026-11-22"],
        &folder,
    );
    assert_eq!(noted.0, Some(0), "{}", noted.1);
    assert!(!ran(&check, &folder).1.contains("stale-easy-read"));
    let (code, said) = ran(&["easy-read", "our-advise-line"], &folder);
    assert!(code == Some(2) && said.contains("Did you mean `our-advice-line`?"), "{said}");
}

#[test]
fn a_picture_is_found_by_its_name_by_another_word_and_nearly() {
    let (_place, folder) = offer();
    for (words, found) in [
        (&["bus"][..], ":bus:"),
        (&["telephone"], ":phone:"),
        (&["docter"], ":doctor:"),
        (&["autism"], "autism has no picture, on purpose."),
        (&["zzzz"], "No picture has a name like that."),
    ] {
        let (code, said) = ran(&[&["pictures"], words].concat(), &folder);
        assert!(code == Some(0) && said.contains(found), "{words:?}: {said}");
    }
}

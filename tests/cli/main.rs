//! The program as a person meets it: what the README shows is run, word for word, and so are the exit codes.

mod audit;
mod easy_read;
mod transcript;

use std::path::Path;
use std::process::{Command, Output};

use transcript::{Step, steps};

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_local-offer"));
    program.env_remove("COLUMNS").env("NO_COLOR", "1");
    program
}

fn run(arguments: &[&str], folder: &Path) -> Output {
    program().args(arguments).current_dir(folder).output().expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_readme_tells_the_truth() {
    let readme = include_str!("../../README.md");
    let folder = tempfile::tempdir().expect("a folder");
    let bin = Path::new(env!("CARGO_BIN_EXE_local-offer")).parent().expect("a folder of programs");
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let steps = steps(readme);
    assert!(steps.len() >= 5, "the README shows only {} commands", steps.len());
    for Step { command, shown } in steps {
        let ran = Command::new("sh")
            .args(["-c", &format!("{command} 2>&1")])
            .current_dir(folder.path())
            .env("PATH", &path)
            .env("NO_COLOR", "1")
            .env_remove("COLUMNS")
            .output()
            .expect("a shell");
        let said = text(&ran.stdout);
        assert!(
            transcript::agrees(&shown, &said),
            "$ {command}\n--- the README shows\n{shown}\n--- it said\n{said}"
        );
    }
}

#[test]
fn a_new_offer_builds_without_a_finding() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("offer");
    let made = run(&["init", &folder.display().to_string()], place.path());
    assert!(made.status.success(), "{}", text(&made.stderr));
    let built = run(&["build", "--date", "2026-11-22"], &folder);
    assert_eq!(built.status.code(), Some(0), "{}{}", text(&built.stdout), text(&built.stderr));
    assert!(text(&built.stderr).contains("No findings."), "{}", text(&built.stderr));
    assert!(folder.join("public/index.html").is_file());
    let again = run(&["init", &folder.display().to_string()], place.path());
    assert_eq!(again.status.code(), Some(2), "an offer is never written over");
}

#[test]
fn the_exit_code_says_how_it_went() {
    let place = tempfile::tempdir().expect("a folder");
    let empty = run(&["build"], place.path());
    assert_eq!(empty.status.code(), Some(1), "{}", text(&empty.stderr));
    assert!(text(&empty.stdout).contains("There is no content/site.yaml here"), "{}", text(&empty.stdout));
    let nowhere = run(&["build", "--project", "nowhere"], place.path());
    assert_eq!(nowhere.status.code(), Some(2), "{}", text(&nowhere.stderr));
    let day = run(&["build", "--date", "2026-02-30"], place.path());
    assert_eq!(day.status.code(), Some(2), "{}", text(&day.stderr));
    let known = run(&["explain", "vague-link-text"], place.path());
    assert_eq!(known.status.code(), Some(0));
    assert!(text(&known.stdout).contains("Why it matters"), "{}", text(&known.stdout));
    let unknown = run(&["explain", "vague-link-txt"], place.path());
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("Did you mean `vague-link-text`?"), "{}", text(&unknown.stderr));
    let search = run(&["search", "speech"], place.path());
    assert_eq!(search.status.code(), Some(2), "{}", text(&search.stderr));
}

#[test]
fn errors_keep_the_old_site_and_force_publishes_the_new_one() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("offer");
    run(&["init", &folder.display().to_string()], place.path());
    run(&["build", "--date", "2026-11-22"], &folder);
    let page = folder.join("public/services/our-advice-line.html");
    let before = std::fs::read(&page).expect("the page is there");
    let entry = folder.join("content/services/our-advice-line.md");
    let broken =
        std::fs::read_to_string(&entry).expect("the entry is there").replace("title:", "titel: x\ntitle:");
    std::fs::write(&entry, broken).expect("it can be written");
    let refused = run(&["build", "--date", "2026-11-22"], &folder);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("Nothing was published"), "{}", text(&refused.stderr));
    assert_eq!(std::fs::read(&page).expect("the old page stands"), before);
    let forced = run(&["build", "--force", "--date", "2026-11-22"], &folder);
    assert_eq!(forced.status.code(), Some(1), "findings stay findings");
    assert!(text(&forced.stderr).contains("Published"), "{}", text(&forced.stderr));
}

#[test]
fn a_report_for_code_scanning_names_places_from_where_the_command_runs() {
    let place = tempfile::tempdir().expect("a folder");
    assert!(run(&["init", "offer"], place.path()).status.success());
    let advice_line = place.path().join("offer/content/services/our-advice-line.md");
    let text = std::fs::read_to_string(&advice_line).expect("it is there");
    std::fs::write(&advice_line, text.replace("\ncomplaints:", "\ncomplants:")).expect("it can be written");
    let ran =
        run(&["check", "--project", "offer", "--date", "2026-11-22", "--format", "sarif"], place.path());
    let report: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("it is JSON");
    let run = &report["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!((&report["version"], ran.status.code()), (&"2.1.0".into(), Some(1)));
    assert_eq!(place["artifactLocation"]["uri"], "offer/content/services/our-advice-line.md");
    assert_eq!(place["region"]["snippet"]["text"], "complants");
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "unknown-field");
    assert!(run["tool"]["driver"]["rules"][0]["help"]["markdown"].is_string(), "{run:#}");
}

#[test]
fn a_fault_of_a_template_is_reported_once_at_its_line_there() {
    let place = tempfile::tempdir().expect("a folder");
    assert!(run(&["init", "."], place.path()).status.success());
    let footer = include_str!("../../templates/parts/footer.html");
    let faulty = footer.replacen("<footer", "<img class=\"badge\" src=\"/theme/badge.png\">\n<footer", 1);
    std::fs::create_dir_all(place.path().join("templates/parts")).expect("a folder in it");
    std::fs::write(place.path().join("templates/parts/footer.html"), &faulty).expect("a template of our own");
    let ran = run(&["check", "--date", "2026-11-22", "--format", "json"], place.path());
    let report: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("it is JSON");
    let findings = report["findings"].as_array().expect("findings");
    let said: Vec<_> = findings.iter().filter(|found| found["name"] == "image-without-alt").collect();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert_eq!(said[0]["place"]["path"], "templates/parts/footer.html");
    let line = faulty.lines().position(|line| line.contains("badge.png")).map(|at| at as u64 + 1);
    assert_eq!(said[0]["place"]["line"].as_u64(), line);
    let what = said[0]["what"].as_str().expect("what");
    assert!(what.contains(" as it is made for /") && what.ends_with(" other pages"), "{what}");
}

//! A build that is killed, many times and at any moment; and a reader who never sees it happen.

use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use local_offer::output::{Output, recover};

use crate::folder::{contents, names_in, site};

/// Tells the child, which is this same program, where to publish.
const FOLDER: &str = "LOCAL_OFFER_TEST_FOLDER";

fn large_site(version: &str) -> Output {
    let paths: Vec<String> = (0..150).map(|number| format!("page/{number}/index.html")).collect();
    let mut files: Vec<(&str, &str)> = paths.iter().map(|path| (path.as_str(), version)).collect();
    files.push(("index.html", version));
    files.push(("style.css", "the same in every version"));
    site(&files)
}

#[test]
#[ignore = "run by the test below, as a process of its own that never ends"]
fn child_that_publishes_for_ever() -> anyhow::Result<()> {
    let Some(public) = env::var_os(FOLDER).map(PathBuf::from) else {
        return Ok(());
    };
    let versions = [large_site("first"), large_site("second")];
    for version in versions.iter().cycle() {
        version.publish(&public)?;
    }
    Ok(())
}

#[test]
fn killed_at_any_moment_the_old_site_or_the_new_one_stands() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    large_site("first").publish(&public)?;
    let mut seen = Vec::new();
    for round in 0..20_u64 {
        let child = Publisher::start(&public)?;
        watch(&public, Duration::from_millis(30 + round * 13 % 50));
        drop(child);
        let home = fs::read_to_string(public.join("index.html"))?;
        assert_whole(&public, &home)?;
        seen.push(names_in(room.path())?.len());
    }
    assert!(seen.iter().any(|&names| names > 1), "at least one build was killed half-way: {seen:?}");
    recover(&public)?;
    assert_eq!(names_in(room.path())?, ["public"]);
    large_site("third").publish(&public)?;
    assert_whole(&public, "third")
}

/// A process that publishes for ever, until it is killed: at the latest when the test ends, however it ends.
struct Publisher(Child);

impl Publisher {
    fn start(public: &Path) -> anyhow::Result<Publisher> {
        let child = Command::new(env::current_exe()?)
            .args(["--exact", "interrupted::child_that_publishes_for_ever", "--ignored", "--nocapture"])
            .env(FOLDER, public)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Publisher(child))
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        self.0.kill().expect("a process of ours can be killed");
        self.0.wait().expect("and then it ends");
    }
}

/// Looks at the site over and over. On Linux the swap is one step, so there is always a site. A look that
/// began in the old folder may find it emptied; it is allowed a second try, as a person pressing reload.
fn watch(public: &Path, time: Duration) {
    let end = Instant::now() + time;
    let page = public.join("page/77/index.html");
    let look = || {
        let mut text = String::new();
        fs::File::open(&page).and_then(|mut file| file.read_to_string(&mut text)).map(|_| text)
    };
    while Instant::now() < end {
        if cfg!(target_os = "linux") {
            let text = look().or_else(|_| look()).expect("there is a site at every moment");
            assert!(text == "first" || text == "second", "{text}");
        } else {
            thread::yield_now();
        }
    }
}

fn assert_whole(public: &Path, version: &str) -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let expected = room.path().join("public");
    large_site(version).publish(&expected)?;
    assert_eq!(contents(public)?, contents(&expected)?);
    Ok(())
}

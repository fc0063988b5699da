//! Two builds at once.

use std::fs::File;
use std::sync::Barrier;
use std::thread;

use crate::folder::{contents, names_in, site};

#[test]
fn a_second_build_says_that_the_first_is_publishing() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    site(&[("index.html", "old")]).publish(&public)?;
    let first = File::open(room.path().join(".public.lock"))?;
    first.lock()?;
    let error = site(&[("index.html", "new")]).publish(&public).expect_err("the first build has the lock");
    assert_eq!(
        error.to_string(),
        format!(
            "Another build is publishing to {} right now. Nothing was changed. Wait until it has finished, then build again.",
            public.display()
        )
    );
    assert_eq!(names_in(room.path())?, ["public"]);
    drop(first);
    site(&[("index.html", "new")]).publish(&public)?;
    Ok(())
}

#[test]
fn of_many_builds_at_once_each_publishes_whole_or_is_told() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let sites: Vec<_> = ["one", "two", "three", "four"]
        .map(|name| site(&[("index.html", name), ("a/index.html", name), ("b/index.html", name)]))
        .into();
    let start = Barrier::new(sites.len());
    let published = thread::scope(|scope| {
        let builds: Vec<_> = sites
            .iter()
            .map(|site| {
                scope.spawn(|| {
                    start.wait();
                    site.publish(&public)
                })
            })
            .collect();
        builds.into_iter().map(|build| build.join().expect("no build panics")).collect::<Vec<_>>()
    });
    assert!(published.iter().any(Result::is_ok), "{published:?}");
    for error in published.into_iter().filter_map(Result::err) {
        assert!(error.to_string().starts_with("Another build is publishing"), "{error:#}");
    }
    let pages = contents(&public)?;
    let same = |path: &str| pages.get(path) == pages.get("index.html");
    assert!(same("a/index.html") && same("b/index.html"), "one build's pages, not two builds'");
    assert_eq!(names_in(room.path())?, ["public"]);
    Ok(())
}

//! What the cache promises, on a real folder.

use super::*;

fn key(name: &str) -> Hash {
    blake3::hash(name.as_bytes())
}

fn tally(hits: usize, misses: usize, faults: usize) -> Tally {
    Tally { hits, misses, faults }
}

#[test]
fn what_was_kept_is_found_in_the_next_run() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let folder = room.path().join(".cache/local-offer");
    let cache = Cache::open(&folder)?;
    assert_eq!(cache.get(&key("a")), None);
    cache.put(&key("a"), b"picture");
    cache.put(&key("empty"), b"");
    assert_eq!(cache.tally(), tally(0, 1, 0));

    let cache = Cache::open(&folder)?;
    assert_eq!(cache.get(&key("a")).as_deref(), Some(b"picture".as_slice()));
    assert_eq!(cache.get(&key("empty")).as_deref(), Some(b"".as_slice()));
    assert_eq!(cache.tally(), tally(2, 0, 0));
    Ok(())
}

#[test]
fn a_damaged_value_is_a_miss_and_can_be_kept_anew() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    let file = place(room.path(), &key("a"));
    cache.put(&key("a"), b"picture");
    let whole = fs::read(&file)?;
    let mut flipped = whole.clone();
    flipped[35] ^= 1;
    for damaged in [flipped.as_slice(), &whole[..38], &whole[..10], b"", &[&whole[..], b"x"].concat()] {
        fs::write(&file, damaged)?;
        assert_eq!(cache.get(&key("a")), None);
    }
    assert_eq!(cache.tally(), tally(0, 5, 5));
    cache.put(&key("a"), b"picture");
    assert!(cache.get(&key("a")).is_some());
    Ok(())
}

#[test]
fn a_value_under_the_name_of_another_is_a_miss() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    cache.put(&key("a"), b"a");
    cache.put(&key("b"), b"b");
    fs::copy(place(room.path(), &key("a")), place(room.path(), &key("b")))?;
    assert_eq!(cache.get(&key("b")), None);
    Ok(())
}

#[test]
fn a_disk_that_fails_never_fails_a_build() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    let shelf = place(room.path(), &key("a")).parent().expect("a shelf").to_owned();
    fs::write(&shelf, "a file where a folder should be")?;
    cache.put(&key("a"), b"a");
    assert_eq!(cache.get(&key("a")), None);
    assert_eq!(cache.tally(), tally(0, 1, 2));
    assert!(Cache::open(&shelf.join("below")).is_err(), "but at the door it is said");
    Ok(())
}

#[test]
fn pruning_keeps_what_this_run_used_and_what_is_not_the_caches() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    for name in ["a", "b", "c"] {
        cache.put(&key(name), name.as_bytes());
    }
    let shelf = room.path().join("ab");
    fs::create_dir_all(&shelf)?;
    fs::write(shelf.join(".unfinished-xyz"), "killed half-way")?;
    fs::write(shelf.join("notes.txt"), "mine")?;
    fs::write(room.path().join("README"), "mine")?;
    assert_eq!(cache.prune([key("b"), key("never kept")]), 3);
    assert_eq!(["a", "b", "c"].map(|name| cache.get(&key(name)).is_some()), [false, true, false]);
    assert!(shelf.join("notes.txt").exists() && room.path().join("README").exists());
    assert_eq!(cache.prune([]), 1);
    Ok(())
}

#[test]
fn no_cache_keeps_nothing() {
    let cache = Cache::none();
    cache.put(&key("a"), b"a");
    assert_eq!((cache.get(&key("a")), cache.prune([]), cache.tally()), (None, 0, tally(0, 1, 0)));
}

#[test]
fn many_threads_read_and_write_the_same_keys() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let cache = Cache::open(room.path())?;
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for round in 0..200 {
                    let name = format!("key {}", round % 7);
                    let value = name.repeat(5_000);
                    if let Some(found) = cache.get(&key(&name)) {
                        assert_eq!(found, value.as_bytes());
                    }
                    cache.put(&key(&name), value.as_bytes());
                }
            });
        }
    });
    assert_eq!(cache.tally().faults, 0);
    assert_eq!(values(room.path()).count(), 7);
    Ok(())
}

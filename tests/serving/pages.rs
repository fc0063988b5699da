//! What a browser is shown.

use std::fs;

use local_offer::output::{Output, OutputPath};

use crate::browser::Served;

#[test]
fn a_folder_shows_its_page() -> anyhow::Result<()> {
    let served = Served::new(&[("index.html", "home"), ("a/b/index.html", "deep"), ("a/x.html", "x")])?;
    for (address, text) in [
        ("/", "home"),
        ("/?q=speech", "home"),
        ("/index.html", "home"),
        ("/a/b/", "deep"),
        ("/a/x.html?v=1#top", "x"),
    ] {
        let answer = served.get(address)?;
        assert_eq!((answer.status, answer.text().as_str()), (200, text), "{address}");
        assert_eq!(answer.header("Cache-Control"), Some("no-store"));
        assert_eq!(answer.header("Content-Length"), Some(text.len().to_string().as_str()));
    }
    Ok(())
}

#[test]
fn a_folder_without_its_slash_is_sent_on_so_that_its_links_work() -> anyhow::Result<()> {
    let served = Served::new(&[("a b/index.html", "deep")])?;
    let answer = served.get("/a%20b?page=2")?;
    assert_eq!((answer.status, answer.header("Location")), (302, Some("/a%20b/")));
    Ok(())
}

#[test]
fn every_kind_of_file_is_called_by_its_kind() -> anyhow::Result<()> {
    let kinds = [
        ("index.html", "text/html; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.svg", "image/svg+xml"),
        ("a.png", "image/png"),
        ("a.jpg", "image/jpeg"),
        ("A.JPG", "image/jpeg"),
        ("a.webp", "image/webp"),
        ("a.xml", "application/xml; charset=utf-8"),
        ("a.atom", "application/atom+xml; charset=utf-8"),
        ("a.json", "application/json"),
        ("a.wasm", "application/wasm"),
        ("a.pdf", "application/pdf"),
        ("a.ics", "text/calendar; charset=utf-8"),
        ("a.txt", "text/plain; charset=utf-8"),
        ("a.csv", "text/csv; charset=utf-8"),
        ("a.unheard-of", "application/octet-stream"),
        ("no-extension", "application/octet-stream"),
    ];
    let files: Vec<_> = kinds.iter().map(|(path, _)| (*path, "x")).collect();
    let served = Served::new(&files)?;
    for (path, kind) in kinds {
        assert_eq!(served.get(&format!("/{path}"))?.header("Content-Type"), Some(kind), "{path}");
    }
    Ok(())
}

#[test]
fn a_page_that_is_not_there_is_the_sites_own_404_page() -> anyhow::Result<()> {
    let served = Served::new(&[("index.html", "home"), ("empty/x.html", "x")])?;
    for address in ["/no-such-page", "/empty/", "/empty", "/index.html/"] {
        let answer = served.get(address)?;
        assert_eq!((answer.status, answer.text().as_str()), (404, "There is no such page.\n"), "{address}");
    }
    fs::write(served.public().join("404.html"), "sorry")?;
    let answer = served.get("/no-such-page")?;
    assert_eq!((answer.status, answer.text().as_str()), (404, "sorry"));
    assert_eq!(answer.header("Content-Type"), Some("text/html; charset=utf-8"));
    Ok(())
}

#[test]
fn head_gives_everything_but_the_page() -> anyhow::Result<()> {
    let large = "x".repeat(100_000);
    let served = Served::new(&[("large.html", &large)])?;
    let answer = served.ask("HEAD /large.html HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
    assert_eq!((answer.status, answer.body.len()), (200, 0));
    assert_eq!(answer.header("Content-Length"), Some("100000"));
    assert_eq!(served.get("/large.html")?.body.len(), 100_000);
    Ok(())
}

#[test]
fn other_methods_are_told_what_is_allowed() -> anyhow::Result<()> {
    let served = Served::new(&[("index.html", "home")])?;
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW"] {
        let answer = served.ask(&format!("{method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))?;
        assert_eq!((answer.status, answer.header("Allow")), (405, Some("GET, HEAD")), "{method}");
    }
    Ok(())
}

#[test]
fn a_site_that_is_published_anew_is_shown_at_once() -> anyhow::Result<()> {
    let site = |content: &str| -> anyhow::Result<Output> {
        let mut output = Output::new();
        output.insert(OutputPath::parse("index.html")?, content.as_bytes().to_vec())?;
        Ok(output)
    };
    let served = Served::new(&[("index.html", "by hand")])?;
    fs::remove_dir_all(served.public())?;
    for content in ["first", "second"] {
        site(content)?.publish(&served.public())?;
        assert_eq!(served.get("/")?.text(), content);
    }
    assert_eq!(served.get("/.local-offer")?.status, 404, "the list is not part of the site");
    Ok(())
}

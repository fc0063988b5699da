//! Pages that follow new builds: what is sent with them, and what they are told.

use std::fs;

use local_offer::serve::Live;

use crate::browser::Served;

const PAGE: &str = "<!doctype html><html lang=en><head><title>A</title></head><body>a</body></html>";

fn number(served: &Served) -> anyhow::Result<u64> {
    let told: serde_json::Value = serde_json::from_slice(&served.get("/.preview/newest")?.body)?;
    told["number"].as_u64().ok_or_else(|| anyhow::anyhow!("no number in {told}"))
}

#[test]
fn a_page_is_sent_with_a_script_that_stands_in_no_file() -> anyhow::Result<()> {
    let live = Live::new();
    let served = Served::live(&[("index.html", PAGE), ("404.html", PAGE), ("a.css", "</head>")], &live)?;
    for address in ["/", "/?q=a", "/nowhere.html"] {
        let answer = served.get(address)?;
        let number = number(&served)?;
        assert_eq!(answer.header("Content-Length"), Some(answer.body.len().to_string().as_str()));
        let script =
            format!("<script src=\"/.preview/live.js\" data-number=\"{number}\" defer></script></head>");
        assert!(answer.text().contains(&script), "{address}: {}", answer.text());
    }
    assert_eq!(served.get("/a.css")?.text(), "</head>", "only pages have a head");
    assert_eq!(fs::read_to_string(served.public().join("index.html"))?, PAGE, "the file is as it was");
    for (address, kind) in [
        ("/.preview/live.js", "text/javascript; charset=utf-8"),
        ("/.preview/live.css", "text/css; charset=utf-8"),
        ("/.preview/newest", "application/json"),
    ] {
        let answer = served.get(address)?;
        assert_eq!((answer.status, answer.header("Content-Type")), (200, Some(kind)), "{address}");
    }
    Ok(())
}

#[test]
fn a_page_without_a_head_is_sent_with_the_script_at_its_end() -> anyhow::Result<()> {
    let served = Served::live(&[("index.html", "home")], &Live::new())?;
    let text = served.get("/")?.text();
    assert!(text.starts_with("home<link") && text.ends_with("</script>"), "{text}");
    Ok(())
}

#[test]
fn a_new_build_has_another_number_and_a_fault_leaves_it() -> anyhow::Result<()> {
    let live = Live::new();
    let served = Served::live(&[("index.html", PAGE)], &live)?;
    let first = number(&served)?;
    assert_eq!(number(&served)?, first);
    live.kept(r#"{"findings": [{"what": "a slip"}]}"#.to_owned());
    assert_eq!(number(&served)?, first, "the site before still stands");
    let told: serde_json::Value = serde_json::from_slice(&served.get("/.preview/newest")?.body)?;
    assert_eq!(
        (&told["stands"], &told["report"]["findings"][0]["what"]),
        (&"before".into(), &"a slip".into())
    );
    live.renewed(r#"{"findings": []}"#.to_owned());
    assert_eq!(number(&served)?, first + 1);
    let told: serde_json::Value = serde_json::from_slice(&served.get("/.preview/newest")?.body)?;
    assert_eq!(told["stands"], "newest");
    Ok(())
}

#[test]
fn where_nobody_builds_anew_pages_are_sent_as_they_are() -> anyhow::Result<()> {
    let served = Served::new(&[("index.html", PAGE)])?;
    assert_eq!(served.get("/")?.text(), PAGE);
    assert_eq!(served.get("/.preview/newest")?.status, 404);
    Ok(())
}

//! The search page: what a person meets who types, narrows, goes back, has no script, or finds nothing.

use local_offer::search::IndexFiles;
use local_offer::search::query::Query;
use local_offer::search::reader::Searcher;
use local_offer::search::record::Facet;

use crate::chromium::{Chromium, Tab};
use crate::server::Server;
use crate::site;

const COUNT: &str = "document.querySelector('#results-heading')?.textContent ?? ''";
const TITLES: &str =
    "[...document.querySelectorAll('#results .card-title')].map((title) => title.textContent)";

fn server() -> Server {
    Server::of(&site::published())
}

/// The index that the site was published with, as the desk reads it.
fn desk() -> Searcher {
    let mut files = IndexFiles::new();
    for file in std::fs::read_dir(site::published().join("search")).expect("the site has an index").flatten()
    {
        let path = file.path();
        if path.is_file() {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, std::fs::read(&path).expect("it can be read"));
        }
    }
    Searcher::open(&files).expect("it was just published")
}

fn titles(tab: &mut Tab<'_>) -> Vec<String> {
    serde_json::from_value(tab.value(TITLES)).expect("a list of texts")
}

fn wait_for_results(tab: &mut Tab<'_>, words: &str) {
    tab.wait(&format!(
        "document.querySelector('.results')?.hidden === false && ({COUNT}).includes('“{words}”')"
    ));
}

#[test]
fn nothing_of_the_search_is_fetched_until_someone_goes_there() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html"));
    let given = server.given();
    assert!(
        !given
            .iter()
            .any(|(path, _)| path.contains("wasm") || path.contains("worker") || path.contains("pieces")),
        "{given:?}"
    );
    tab.value("document.querySelector('#q').focus()");
    tab.types("speech");
    wait_for_results(&mut tab, "speech");
    assert!(titles(&mut tab).iter().any(|title| title.to_lowercase().contains("speech")));
    assert!(server.given().iter().any(|(path, _)| path.ends_with(".wasm")));
    assert_eq!(tab.text("document.activeElement.id"), "q", "the cursor stays where one types");
    tab.wait("document.querySelector('#results [role=status]').textContent.includes('“speech”')");
    assert_eq!(tab.faults(), serde_json::json!([]));
}

#[test]
fn a_search_has_an_address_that_leads_back_to_it() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=short+breaks&cost=free"));
    wait_for_results(&mut tab, "short breaks");
    assert_eq!(tab.value("document.querySelector('.filters').open"), true);
    assert_eq!(tab.value("document.querySelector('input[value=free]').checked"), true);
    let first = titles(&mut tab);
    tab.value("document.querySelector('#q').focus(); document.querySelector('#q').select()");
    tab.types("swim");
    wait_for_results(&mut tab, "swim");
    tab.types("ming");
    wait_for_results(&mut tab, "swimming");
    tab.press("Enter");
    tab.wait("document.activeElement.id === 'results-heading'");
    assert!(tab.text("location.search").contains("q=swimming"));
    // However slowly it was typed, it is one step back.
    tab.value("history.back()");
    wait_for_results(&mut tab, "short breaks");
    assert_eq!(titles(&mut tab), first);
    assert_eq!(tab.faults(), serde_json::json!([]));
}

#[test]
fn results_are_narrowed_and_counted() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=autism"));
    wait_for_results(&mut tab, "autism");
    let before = tab.text(COUNT);
    tab.value("document.querySelector('.filters').open = true");
    tab.wait("document.querySelector('input[value=free]').parentElement.textContent.includes('(')");
    let mut query = Query::words("autism");
    let all = desk().search(&query, 0).expect("the desk answers");
    let label = tab.text("document.querySelector('input[value=free]').parentElement.textContent");
    assert!(label.contains(&format!("({})", all.facets[&Facet::Cost]["free"])), "{label}");
    query.filters.entry(Facet::Cost).or_default().insert("free".to_owned());
    let free = desk().search(&query, 0).expect("the desk answers").total;
    tab.value("document.querySelector('input[value=free]').click()");
    tab.wait(&format!("({COUNT}).startsWith('{free} ')"));
    assert_ne!(tab.text(COUNT), before);
    tab.value("document.querySelector('#age').focus()");
    tab.types("4");
    tab.wait("location.search.includes('age=4')");
    tab.value("document.querySelector('.filter-clear').click()");
    tab.wait(&format!("({COUNT}) === {}", serde_json::json!(before)));
    assert_eq!(tab.text("location.search"), "?q=autism");
    assert_eq!(tab.faults(), serde_json::json!([]));
}

#[test]
fn what_is_near_a_postcode_is_found_without_telling_anybody_the_postcode() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=hospital"));
    wait_for_results(&mut tab, "hospital");
    let table = |server: &Server| server.given().iter().any(|(path, _)| path.contains("outcodes"));
    assert!(!table(&server), "the table is not fetched until it is used");
    tab.value("document.querySelector('.filters').open = true; document.querySelector('#near').focus()");
    tab.types("dt1 2jy");
    tab.wait("document.querySelector('#results').textContent.includes('In the area of DT1')");
    assert!(table(&server));
    let here = titles(&mut tab);
    tab.value("document.querySelector('#near').select()");
    tab.types("sw1a 1aa");
    tab.wait(&format!(
        "JSON.stringify({TITLES}) !== {}",
        serde_json::json!(serde_json::json!(here).to_string())
    ));
    assert!(!tab.text("document.querySelector('#results').textContent").contains("In the area of DT1"));
    tab.value("document.querySelector('#near').select()");
    tab.types("dt1 2jy");
    tab.wait("document.querySelector('#results').textContent.includes('In the area of DT1')");
    assert!(tab.text("location.search").contains("near=DT1&miles=10"));
    assert!(!tab.text("location.href").to_lowercase().contains("2jy"));
    assert_eq!(tab.faults(), serde_json::json!([]));
}

/// A small offer with halls in three towns, published below a folder.
fn halls(folder: &std::path::Path) -> anyhow::Result<()> {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("starter/content");
    crate::measure::copy(&content, &folder.join("content"))?;
    std::fs::create_dir_all(folder.join("content/venues"))?;
    for (name, town, postcode) in
        [("a", "Bournemouth", "BH1 1AA"), ("b", "Weymouth", "DT4 7AA"), ("c", "Dorchester", "DT1 1AA")]
    {
        let text = format!(
            "---\ntitle: Hall in {town}\nsummary: A hall in the middle of {town}, for groups and meetings.\n\
             address: [1 High Street, {town}]\npostcode: {postcode}\narea: our-area\n\
             access: {{entrance: unknown, wheelchair: unknown}}\n\
             checked: {{on: 2026-10-05, by: Local Offer officer, how: visit}}\nreview_by: 2027-09-30\n---\nA hall.\n"
        );
        std::fs::write(folder.join(format!("content/venues/{name}.md")), text)?;
    }
    site::build(folder)?.output.publish(&folder.join("public"))?;
    Ok(())
}

#[test]
fn with_a_postcode_the_nearest_can_come_first_and_what_has_no_place_comes_after() -> anyhow::Result<()> {
    let Some(mut chromium) = Chromium::start() else { return Ok(()) };
    let folder = tempfile::tempdir()?;
    halls(folder.path())?;
    let server = Server::of(&folder.path().join("public"));
    let mut tab = chromium.open(&server.at("search/index.html?q=hall+help"));
    tab.wait(&format!("({TITLES}).length > 3"));
    let order = "document.querySelector('.filter-order')";
    tab.value("document.querySelector('.filters').open = true; document.querySelector('#near').focus()");
    assert_eq!(tab.value(&format!("{order}.hidden")), true, "without a postcode there is nothing to choose");
    tab.types("dt1 2jy");
    tab.wait(&format!("!{order}.hidden && location.search.includes('near=DT1')"));
    assert!(
        !tab.text("location.search").contains("order="),
        "the best match comes first until asked otherwise"
    );
    tab.value("document.querySelector('#miles').value = '40'; document.querySelector('#miles').dispatchEvent(new Event('input', { bubbles: true }))");
    tab.wait("location.search.includes('miles=40')");
    tab.wait(&format!("({TITLES}).includes('Hall in Bournemouth')"));
    let best = titles(&mut tab);
    // By the keyboard, as with any list of choices.
    tab.value("document.querySelector('#order').focus()");
    tab.press("ArrowDown");
    tab.wait("location.search.includes('order=nearest')");
    tab.wait(&format!("({COUNT}).endsWith(', nearest first')"));
    let nearest = titles(&mut tab);
    assert_eq!(nearest[..3], ["Hall in Dorchester", "Hall in Weymouth", "Hall in Bournemouth"]);
    assert_eq!(nearest.len(), best.len(), "nothing is lost: {nearest:?}, {best:?}");
    let told = tab.text("document.querySelector('.tried').textContent");
    let others = nearest.len() - 3;
    assert!(told.contains("3 results have a place within 40 miles of DT1."), "{told}");
    assert!(told.contains(&format!("Then come {others} results without a place")), "{told}");
    tab.wait("document.querySelector('#results [role=status]').textContent.endsWith(', nearest first')");
    assert_eq!(tab.text("document.activeElement.id"), "order", "the focus stays on what was chosen");
    // The address leads to the same order; and one step back is the order before.
    let address = tab.text("location.href");
    tab.value("history.back()");
    tab.wait(&format!(
        "JSON.stringify({TITLES}) === {}",
        serde_json::json!(serde_json::json!(best).to_string())
    ));
    assert_eq!(tab.text("document.querySelector('#order').value"), "best");
    tab.go("about:blank");
    tab.go(&address);
    tab.wait(&format!("({COUNT}).endsWith(', nearest first')"));
    assert_eq!(titles(&mut tab), nearest);
    assert_eq!(tab.text("document.querySelector('#order').value"), "nearest");
    // Where nothing is near, nothing says that the nearest comes first.
    tab.go(&server.at("search/index.html?q=help&near=NE1&order=nearest"));
    tab.wait("document.querySelector('.tried').textContent.includes('Nothing here has a place within 10 miles of NE1.')");
    assert!(tab.text(COUNT).ends_with("for “help”"));
    assert_eq!(tab.faults(), serde_json::json!([]));
    Ok(())
}

#[test]
fn more_results_come_where_the_reader_is() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=children"));
    wait_for_results(&mut tab, "children");
    assert_eq!(titles(&mut tab).len(), 10);
    tab.value("document.querySelector('.show-more').focus()");
    tab.press("Enter");
    tab.wait(&format!("({TITLES}).length > 10"));
    tab.wait("document.activeElement === document.querySelectorAll('#results .card-title a')[10]");
}

#[test]
fn a_misspelling_is_put_right_and_told() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=swiming+"));
    wait_for_results(&mut tab, "swiming");
    let told = tab.text("document.querySelector('.tried').textContent");
    assert!(told.contains("No page has the word “swiming”") && told.contains("“swimming”"), "{told}");
    assert!(!titles(&mut tab).is_empty());
}

#[test]
fn where_nothing_is_found_it_says_what_to_do_now() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open(&server.at("search/index.html?q=xylophonezz+autism&cost=donation"));
    tab.wait(&format!("({COUNT}).startsWith('Nothing found')"));
    let told = tab.text("document.querySelector('.tried').innerText");
    for words in [
        "No page has the word",
        "Search without your choices",
        "Search for “autism” alone",
        "Look through the lists",
        "Talk to someone",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    for place in ["lists", "help-heading"] {
        assert_eq!(tab.value(&format!("document.getElementById('{place}') !== null")), true, "{place}");
    }
}

#[test]
fn without_a_script_the_form_leads_to_the_lists() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open("about:blank");
    tab.call("Emulation.setScriptExecutionDisabled", serde_json::json!({"value": true}));
    tab.call("Page.navigate", serde_json::json!({"url": server.at("search/index.html?q=autism")}));
    tab.wait("document.querySelector('.letters') !== null");
    assert_eq!(tab.value("document.querySelector('#results').childElementCount"), 0);
    assert_eq!(tab.value("document.querySelector('.filters') === null"), true);
}

#[test]
fn from_a_folder_on_disk_the_page_is_the_page_without_a_script() {
    let Some(mut chromium) = Chromium::start() else { return };
    let page = site::published().join("search/index.html");
    let mut tab = chromium.open(&format!("file://{}?q=autism", page.display()));
    assert_eq!(tab.value("document.querySelector('#results').childElementCount"), 0);
    assert_eq!(tab.value("document.querySelectorAll('.letters a').length > 5"), true);
    assert_eq!(tab.faults(), serde_json::json!([]));
}

#[test]
fn nothing_needs_scrolling_sideways_at_400_percent() {
    let Some(mut chromium) = Chromium::start() else { return };
    let server = server();
    let mut tab = chromium.open("about:blank");
    let small = serde_json::json!({"width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false});
    tab.call("Emulation.setDeviceMetricsOverride", small);
    tab.go(&server.at("search/index.html?q=autism&need=autism"));
    wait_for_results(&mut tab, "autism");
    assert_eq!(tab.value("document.documentElement.scrollWidth <= 320"), true);
    assert_eq!(tab.faults(), serde_json::json!([]));
}

#[test]
fn every_answer_of_the_browser_is_the_answer_of_the_desk() -> anyhow::Result<()> {
    let Some(mut chromium) = Chromium::start() else { return Ok(()) };
    let server = server();
    let desk = desk();
    let mut tab = chromium.open(&server.at("search/index.html"));
    tab.value(crate::measure::ASKER);
    for text in [
        "autism",
        "speech and language therapy",
        "SALT",
        "swiming ",
        "deaf",
        "shor",
        "the",
        "me and you",
        "chidlren",
        "ehcp refused",
        "",
    ] {
        let said = tab.value(&format!("asker({})", serde_json::json!(format!("10\n1\n\n{text}"))));
        let answer = desk.search(&Query::words(text), 10).map_err(|fault| anyhow::anyhow!("{fault}"))?;
        assert_eq!(said["total"], answer.total, "{text}");
        for (place, hit) in answer.hits.iter().enumerate() {
            assert_eq!(said["hits"][place]["route"], hit.card.route.as_str(), "{text}");
            assert_eq!(
                said["hits"][place]["score"],
                hit.score.to_bits(),
                "{text}: the score, to the last bit"
            );
        }
        assert_eq!(said["facets"], serde_json::to_value(&answer.facets)?, "{text}");
    }
    Ok(())
}

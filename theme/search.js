// The search page, brought to life: results in a list while one types, filters with counts, an address for every
// search. Without this script the page's form and lists lead everywhere; it adds, and takes nothing away.
//
// Nothing is fetched until someone goes to the search: puts the cursor into it, or comes with a question in the
// address. The work is done in search-worker.js. Calm by design: nothing above the cursor moves, nothing takes
// the focus while one types, and the count is said once, when typing pauses.
"use strict";

(() => {
  const form = document.querySelector("main form.search");
  const parts = document.getElementById("search-parts");
  const results = document.getElementById("results");
  const able = window.Worker && window.WebAssembly && window.DecompressionStream;
  if (!form || !parts || !results || !able || location.protocol === "file:") return;

  const PAGE = 10; // Results at first, and for each "Show more".
  const PAUSE = 120; // Milliseconds after a key before it is searched.
  const QUIET = 1000; // Milliseconds without a key before the count is said aloud.
  const box = form.elements.q;
  const content = parts.content;
  const [workerAt, wasmAt, startAt, homeAt, outcodesAt] = [...content.querySelectorAll("link")].map(
    (link) => new URL(link.getAttribute("href"), location.href).href,
  );

  // What stands in the page, from the start, so that screen readers know it before it speaks.
  const status = make("p", { class: "hidden", role: "status" });
  const heading = make("h2", { id: "results-heading", tabindex: "-1" });
  const tried = make("div", { class: "tried prose" });
  const filters = content.querySelector("details").cloneNode(true);
  const filterForm = filters.querySelector("form");
  const list = make("ul", { class: "cards", "aria-labelledby": "results-heading" });
  const more = make("button", { type: "button", class: "show-more" }, "Show more results");
  const shown = make("section", { class: "results", "aria-labelledby": "results-heading" });
  shown.append(heading, tried, filters, list, make("p", {}, more));
  shown.hidden = true;
  results.append(status, shown);

  let worker = null;
  let asked = 0; // The number of the newest question.
  let hits = PAGE;
  let waiting = 0;
  let speaking = 0;
  let goThere = false; // Whether the focus goes to the count when the answer comes.
  let goTo = null; // The result that the focus goes to when the answer comes.

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  // ---- The question: in the form, and in the address.

  const age = () => {
    const years = Number.parseFloat(filterForm.elements.age.value.replace(",", "."));
    return years >= 0 && years < 130 ? years : null;
  };
  // The first half of a postcode, whether it was written whole or not; the second half goes nowhere.
  const near = () => {
    const written = filterForm.elements.near.value.trim().toUpperCase();
    const half = /^([A-Z]{1,2}[0-9][0-9A-Z]?)(\s*[0-9][A-Z]{2}|\s.*)?$/.exec(written);
    return half?.[1] ?? null;
  };
  const nearestFirst = () => near() !== null && filterForm.elements.order.value === "nearest";
  const ticked = () => [...filterForm.querySelectorAll("input:checked")];
  const isNarrowed = () => age() !== null || near() !== null || ticked().length > 0;
  const isAsking = () => box.value.trim() !== "" || isNarrowed();

  function address() {
    const query = new URLSearchParams();
    if (box.value.trim()) query.set("q", box.value);
    if (age() !== null) query.set("age", filterForm.elements.age.value.trim());
    if (near() !== null) {
      query.set("near", near());
      query.set("miles", filterForm.elements.miles.value);
      if (nearestFirst()) query.set("order", "nearest");
    }
    for (const input of ticked()) query.append(input.name, input.value);
    return location.pathname + (query.size ? "?" + query : "");
  }

  function readAddress() {
    const query = new URLSearchParams(location.search);
    box.value = query.get("q") ?? "";
    filterForm.elements.age.value = query.get("age") ?? "";
    filterForm.elements.near.value = query.get("near") ?? "";
    filterForm.elements.miles.value = query.get("miles") ?? "10";
    if (filterForm.elements.miles.selectedIndex < 0) filterForm.elements.miles.value = "10";
    filterForm.elements.order.value = query.get("order") === "nearest" ? "nearest" : "best";
    offerOrder();
    for (const input of filterForm.querySelectorAll("input[type=checkbox]")) {
      input.checked = query.getAll(input.name).includes(input.value);
    }
    if (isNarrowed()) filters.open = true;
    hits = PAGE;
  }

  // An order by distance is offered once there is a place to measure from.
  function offerOrder() {
    filterForm.querySelector(".filter-order").hidden = near() === null;
  }

  // ---- Asking.

  function start() {
    if (worker) return;
    try {
      worker = new Worker(workerAt);
    } catch {
      return; // Some browsers allow no worker here: the form and the lists still work.
    }
    worker.addEventListener("message", ({ data }) => {
      if (data.id !== asked) return;
      if (data.failed) fail();
      else show(data.answer);
    });
    worker.addEventListener("error", fail);
    worker.postMessage({ open: { wasm: wasmAt, start: startAt } });
  }

  async function ask() {
    clearTimeout(waiting);
    start();
    const id = ++asked;
    if (!isAsking() || !worker) {
      shown.hidden = true;
      say("");
      return;
    }
    const around = near() === null ? [] : await outcodesAround();
    if (id !== asked || !worker) return;
    const years = age();
    const lines = [
      hits,
      filters.open ? 1 : 0,
      years === null ? "" : Math.round(years * 100),
      box.value.replaceAll("\n", " "),
      ...ticked().map((input) => `${input.name}=${input.value}`),
      ...around.map((outcode) => `outcode=${outcode}`),
      // "none" is what entries have that state no place: they are never left out.
      ...(around.length ? ["outcode=none"] : []),
      ...(nearestFirst() ? around.map((outcode) => `nearest=${outcode}`) : []),
    ];
    worker.postMessage({ id, question: lines.join("\n") });
  }

  // ---- Distance: from the middle of one first half of a postcode to the middle of another, so "about".

  let places = null; // The table, fetched when someone first gives a postcode: [latitude, longitude] in radians.

  // The first halves of postcodes within the distance chosen, nearest first; none where the one given is not known.
  async function outcodesAround() {
    try {
      places ??= new Map(
        [...(await (await fetch(outcodesAt)).text()).matchAll(/^([A-Z0-9]+) (-?\d+) (-?\d+)$/gm)].map(
          ([, outcode, ...place]) => [outcode, place.map((hundredths) => (hundredths / 100) * (Math.PI / 180))],
        ),
      );
    } catch {
      return []; // Without the table everything is shown, as if no postcode had been given.
    }
    if (!places.has(near())) return [];
    const most = Number(filterForm.elements.miles.value);
    const around = [...places.keys()].map((outcode) => [miles(outcode), outcode]).filter(([away]) => away <= most);
    return around.sort(([a], [b]) => a - b).map(([, outcode]) => outcode);
  }

  function miles(outcode) {
    const [from, to] = [places?.get(near()), places?.get(outcode)];
    if (!from || !to) return Infinity;
    const [north, east] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
    const part = Math.sin(north) ** 2 + Math.cos(from[0]) * Math.cos(to[0]) * Math.sin(east) ** 2;
    return 2 * 3959 * Math.asin(Math.sqrt(part)); // The Earth's radius in miles.
  }

  function distance(outcodes) {
    if (near() === null) return null;
    const least = Math.min(...outcodes.map(miles));
    if (least === Infinity) return null;
    return least < 1 ? `In the area of ${near()}` : `About ${Math.round(least)} ${Math.round(least) === 1 ? "mile" : "miles"} away`;
  }

  // Whether what is shown stands in the order of distance: it was asked for, and the postcode is known.
  const isSorted = () => nearestFirst() && places?.has(near()) === true;

  function say(text) {
    clearTimeout(speaking);
    if (!text) status.textContent = "";
    else speaking = setTimeout(() => (status.textContent = text), QUIET);
  }

  // ---- The address follows the keys. However many they were, a search is one step to go back by: the first key
  // after a search that was sent, or come back to, begins a new one.

  let settled = true;

  function keepAddress() {
    if (settled) history.pushState(null, "", address());
    else history.replaceState(null, "", address());
    settled = false;
  }

  box.addEventListener("focus", start, { once: true });
  function askSoon() {
    clearTimeout(waiting);
    hits = PAGE;
    waiting = setTimeout(() => {
      keepAddress();
      ask();
    }, PAUSE);
  }
  box.addEventListener("input", askSoon);
  form.addEventListener("submit", (event) => {
    if (!worker) start();
    if (!worker) return;
    event.preventDefault();
    clearTimeout(waiting);
    hits = PAGE;
    if (address() !== location.pathname + location.search) keepAddress();
    settled = true;
    goThere = true;
    ask();
  });
  addEventListener("popstate", () => {
    settled = true;
    readAddress();
    ask();
  });
  filterForm.addEventListener("submit", (event) => event.preventDefault());
  filterForm.addEventListener("input", ({ target }) => {
    offerOrder();
    if (target.name === "order") settled = true; // Another order is a step of its own to go back by.
    askSoon();
  });
  filterForm.querySelector(".filter-clear").addEventListener("click", () => {
    clearFilters();
    filterForm.elements.age.focus();
  });
  filters.addEventListener("toggle", () => {
    if (filters.open && !shown.hidden) ask();
  });
  more.addEventListener("click", () => {
    const first = hits;
    hits += PAGE;
    goTo = first;
    ask();
  });

  function clearFilters() {
    filterForm.reset();
    offerOrder();
    hits = PAGE;
    keepAddress();
    ask();
  }

  // ---- Showing.

  function show(answer) {
    const words = box.value.trim();
    const about = words ? ` for “${words}”` : "";
    const count =
      answer.total === 0 ? `Nothing found${about}` : `${answer.total.toLocaleString("en-GB")} ${answer.total === 1 ? "result" : "results"}${about}`;
    heading.textContent = isSorted() && answer.near > 0 ? `${count}, nearest first` : count;
    list.replaceChildren(...answer.hits.map(card));
    more.parentElement.hidden = answer.total <= answer.hits.length;
    tried.replaceChildren(...told(answer));
    tried.hidden = tried.childElementCount === 0;
    countFilters(answer);
    shown.hidden = false;
    if (goThere) heading.focus();
    if (goTo !== null) list.children[goTo]?.querySelector("a").focus();
    if (!goThere) say(heading.textContent + (answer.total === 0 ? ". What you can do now is below." : ""));
    else say("");
    goThere = false;
    goTo = null;
  }

  // What is asked cannot be answered: say so, and where else to look.
  function fail() {
    worker?.terminate();
    worker = null;
    heading.textContent = "The search does not work just now";
    tried.replaceChildren(make("p", {}, "Please look through the ", make("a", { href: "#lists" }, "lists below"), ", or ", make("a", { href: "#help-heading" }, "talk to someone"), "."));
    tried.hidden = false;
    list.replaceChildren();
    more.parentElement.hidden = true;
    shown.hidden = false;
    say("The search does not work just now. The lists below do.");
  }

  function card(hit) {
    const title = make("a", { href: new URL(hit.route, homeAt).href }, ...marked(hit.title));
    const kind = [hit.closed && make("strong", { class: "tag tag-status" }, "Closed"), hit.closed && " ", hit.kind];
    const facts = [distance(hit.outcodes), hit.organisation, hit.place, ages(hit.ages), ...hit.needs].filter(Boolean);
    const words = make(
      "div",
      { class: "card-words" },
      make("p", { class: "card-kind" }, ...kind.filter(Boolean)),
      make("h3", { class: "card-title" }, title),
      make("p", {}, ...marked(hit.summary)),
    );
    if (facts.length) words.append(make("ul", { class: "tags" }, ...facts.map((fact) => make("li", { class: "tag" }, fact))));
    if (hit.easy) {
      const easy = new URL(hit.route.replace(/\.html$/, ".easy.html"), homeAt).href;
      const name = make("span", { class: "hidden" }, `: ${hit.title.join("")}`);
      words.append(make("p", { class: "card-actions" }, make("a", { href: easy }, "Easy Read", name)));
    }
    return make("li", { class: hit.closed ? "card card-quiet" : "card" }, words);
  }

  // Every second piece is one that matched.
  const marked = (pieces) => pieces.map((piece, at) => (at % 2 ? make("mark", {}, piece) : piece)).filter((piece) => piece !== "");

  function ages(bits) {
    if (!bits) return null;
    const [youngest, oldest] = new Float32Array(new Uint32Array(bits).buffer);
    if (youngest <= 0) return `Up to age ${oldest}`;
    return youngest === oldest ? `Age ${youngest}` : `Ages ${youngest} to ${oldest}`;
  }

  function countFilters(answer) {
    for (const set of filterForm.querySelectorAll("fieldset")) {
      const inputs = [...set.querySelectorAll("input")];
      const codes = answer.facets[inputs[0]?.name];
      const widens = inputs.some((input) => input.checked);
      for (const input of inputs) {
        // Where one answer of a question is ticked, another would add to the results: no count can say how many.
        const known = filters.open && (!widens || input.checked);
        input.parentElement.querySelector(".filter-count").textContent = known ? `(${codes?.[input.value] ?? 0})` : "";
      }
    }
  }

  // What was tried, so that nothing is put in place of one's words unseen; and what to do where nothing was found.
  function told({ total, near: placed, tried }) {
    const said = [];
    for (const { tried: how, written, words } of tried) {
      const names = (words ?? []).map((word) => `“${word}”`).join(", ");
      if (how === "synonyms" && words.length) said.push(`We also looked for ${names}.`);
      if (how === "beginning") said.push(`No page has the whole word “${written}”. We looked for words that begin with it: ${names}.`);
      if (how === "spelling") said.push(`No page has the word “${written}”. We looked for ${names} instead.`);
      if (how === "unknown") said.push(`No page has the word “${written}”.`);
      if (how === "some-words" && total) said.push("No page has all your words. These have some of them.");
      if (how === "only-common-words") said.push("These words are on almost every page. Try a word that says more.");
      if (how === "first-words-only") said.push("That was long. We looked for the first words of it.");
    }
    if (near() !== null && places && !places.has(near())) said.push(`We do not know the postcode “${near()}”, so all places are shown.`);
    if (isSorted() && total) said.push(order(placed, total - placed));
    const lines = said.map((line) => make("p", {}, line));
    if (total === 0) lines.push(...nothing(tried.filter(({ tried: how }) => how === "unknown").map(({ written }) => written)));
    return lines;
  }

  // Help by phone matters most to some: where it stands is said, with its number, so that nobody takes it for missing.
  function order(placed, others) {
    const count = (number, one, many) => `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
    const within = `within ${count(Number(filterForm.elements.miles.value), "mile", "miles")} of ${near()}`;
    const without = "by phone, online, for a whole area, or pages to read";
    if (!placed) return `Nothing here has a place ${within}. All of this is ${without}. The best match comes first.`;
    const first = `${count(placed, "result has", "results have")} a place ${within}. The nearest comes first.`;
    if (!others) return first;
    return `${first} Then ${others === 1 ? "comes" : "come"} ${count(others, "result", "results")} without a place: ${without}. The best match comes first.`;
  }

  function nothing(unknown) {
    const item = (...children) => make("li", {}, ...children);
    const button = (text, act) => {
      const one = make("button", { type: "button", class: "plain" }, text);
      one.addEventListener("click", act);
      return one;
    };
    const ways = [];
    if (isNarrowed()) ways.push(item(button("Search without your choices of age, place, need and so on", clearFilters)));
    const words = box.value.trim().split(/\s+/).filter((word) => word.length > 2 && !unknown.includes(word));
    if (words.length > 0 && words[0] !== box.value.trim()) {
      for (const word of new Set(words.slice(0, 6))) {
        ways.push(
          item(
            button(`Search for “${word}” alone`, () => {
              box.value = word + " ";
              box.focus();
              form.requestSubmit();
            }),
          ),
        );
      }
    }
    ways.push(item(make("a", { href: "#lists" }, "Look through the lists: A to Z, needs, ages, areas")));
    ways.push(item(make("a", { href: "#help-heading" }, "Talk to someone: they can look for you")));
    return [make("p", {}, "You can:"), make("ul", {}, ...ways)];
  }

  readAddress();
  if (isAsking()) ask();
})();

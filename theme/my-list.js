// Shows the list kept on this device, or one that somebody shared by a link, with the numbers, places and times
// that the build wrote for each page. Where these cannot be fetched, as from a disk, titles and links still stand.
(() => {
  const offer = window.localOffer;
  const { root, cards, parts } = document.currentScript.dataset;
  const place = document.getElementById("my-list");
  const base = root.replace(/index\.html$/, "");

  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...inside.filter(Boolean));
    return element;
  };
  const button = (words, act) => {
    const element = make("button", { type: "button", class: "pill" }, words);
    element.addEventListener("click", () => act(element));
    return element;
  };

  /* Only addresses that pages of this site can have: a link from elsewhere never decides where we lead. */
  const isId = (id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id);
  const shared = () =>
    location.hash
      .slice(1)
      .split(/,|%2C/i)
      .filter(isId)
      .slice(0, 200);
  const words = (id) => {
    const plain = id.split("/")[1].replaceAll("-", " ");
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  };

  /* Which file tells of a page: FNV-1a of its address, as the build counts it. */
  function part(id) {
    let hash = 0x811c9dc5;
    for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    return hash % Number(parts);
  }
  async function known(ids) {
    const wanted = [...new Set(ids.map(part))];
    const name = (at) => (Number(parts) === 1 ? cards : cards.replace(/\.json$/, `-${at}.json`));
    const read = wanted.map((at) => fetch(name(at)).then((answer) => (answer.ok ? answer.json() : {})));
    const settled = await Promise.allSettled(read);
    return Object.assign({}, ...settled.map((one) => one.value || {}));
  }

  const way = (label, inside) =>
    make("p", { class: "way" }, make("span", { class: "way-label" }, `${label}:`), " ", inside);
  const lines = (all) => make("span", {}, ...all.map((line) => make("span", { class: "line" }, line)));

  function details(card) {
    const out = [];
    if (card.summary) out.push(make("p", {}, card.summary));
    if (card.status) out.unshift(make("p", {}, make("strong", { class: "tag tag-status" }, card.status)));
    for (const one of card.contacts || []) {
      if (one.role) out.push(make("p", { class: "kept-role" }, one.purpose ? `${one.purpose}: ${one.role}` : one.role));
      if (one.phone) out.push(way("Phone", make("a", { class: "phone", href: `tel:${one.dial}` }, one.phone)));
      if (one.email) out.push(way("Email", make("a", { class: "email", href: `mailto:${one.email}` }, one.email)));
      if (one.hours) out.push(way("They answer", one.hours));
      if (one.post) out.push(way("Post", lines(one.post)));
    }
    if (card.when) out.push(way("When", lines(card.when)));
    for (const at of card.where || []) out.push(way("Where", lines([at.name, ...at.lines].filter(Boolean))));
    if (card.checked) out.push(make("p", { class: "small" }, `Last checked ${card.checked}.`));
    return out;
  }

  function row(one, card, act) {
    const title = card?.title || one.title;
    const heading = make("h2", { class: "card-title" }, make("a", { href: `${base}${one.id}.html` }, title));
    const off = act && button("Take off my list", () => act(one.id));
    if (off) off.append(make("span", { class: "hidden" }, `: ${title}`));
    return make("li", { class: "card kept-page" }, make("div", { class: "card-words" }, heading, ...details(card || {}), off));
  }

  const link = (items) => `${location.href.split("#")[0]}#${items.map((one) => one.id).join(",")}`;

  function share(items) {
    const address = link(items);
    const field = make("input", { id: "share-address", type: "text", readonly: "readonly" });
    field.value = address;
    field.addEventListener("focus", () => field.select());
    const copy = button("Copy the link", async () => {
      try {
        await navigator.clipboard.writeText(address);
        offer.say("The link is copied.");
        copy.textContent = "Copied";
      } catch {
        field.focus();
        offer.say("Press the keys for copy now.");
      }
    });
    const send = navigator.share && button("Send the link", () => navigator.share({ title: document.title, url: address }).catch(() => {}));
    return make(
      "section",
      { class: "share" },
      make("h2", {}, "Share this list"),
      make("p", {}, "Whoever opens this link sees the same pages. The link holds their names and nothing about you."),
      make("label", { for: "share-address" }, "Link to this list"),
      make("div", { class: "options" }, field, copy, send),
    );
  }

  async function draw(focus) {
    const theirs = shared();
    const own = offer.list.read();
    const items = theirs.length ? theirs.map((id) => ({ id, title: words(id) })) : own;
    const find = await known(items.map((one) => one.id)).catch(() => ({}));
    const remove = (id) => {
      offer.list.write(offer.list.read().filter((one) => one.id !== id));
      offer.say("Taken off my list.");
      draw(true);
    };
    const print = button("Print this list", () => window.print());
    const count = make("p", { class: "list-count", tabindex: "-1" }, `${items.length} ${items.length === 1 ? "page" : "pages"}`);
    const out = [];
    if (theirs.length) {
      const titled = items.map((one) => ({ id: one.id, title: find[one.id]?.title || one.title }));
      const keep = button("Add these to my list on this device", () => {
        const had = new Set(own.map((one) => one.id));
        if (offer.list.write([...own, ...titled.filter((one) => !had.has(one.id))])) {
          history.replaceState(null, "", location.pathname);
          offer.say("Added to my list.");
          draw(true);
        }
      });
      out.push(make("p", { class: "summary" }, "Somebody shared this list with you."), make("div", { class: "options" }, keep, print));
    } else if (items.length) {
      const sure = make("div", { class: "options" });
      const ask = button("Take everything off", () => {
        sure.replaceChildren(
          make("p", {}, "Take all pages off this list?"),
          button("Yes, take them off", () => {
            offer.list.write([]);
            offer.say("The list is empty.");
            draw(true);
          }),
          button("No, keep them", () => {
            sure.replaceChildren(ask);
            ask.focus();
          }),
        );
        sure.querySelector("button").focus();
      });
      sure.append(ask);
      out.push(
        make("p", { class: "not-on-paper" }, "This list is kept on this device, and nowhere else. Whoever uses this device can see it."),
        make("div", { class: "options" }, print),
        count,
        make("ul", { class: "cards" }, ...items.map((one) => row(one, find[one.id], remove))),
        share(items),
        sure,
      );
    }
    if (theirs.length) out.push(count, make("ul", { class: "cards" }, ...items.map((one) => row(one, find[one.id]))));
    if (!items.length) {
      out.push(
        count,
        make("p", {}, "Your list is empty. On any page or in any list of pages, choose “Add to my list”."),
      );
    }
    place.replaceChildren(...out);
    if (focus) count.focus();
  }

  addEventListener("hashchange", () => draw(true));
  addEventListener("storage", () => draw());
  draw();
})();

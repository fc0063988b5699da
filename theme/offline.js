// The page of the offline copy: says how much it would keep, and keeps or removes it only when asked.
(() => {
  const offer = window.localOffer;
  const { root, copy, worker } = document.currentScript.dataset;
  const place = document.getElementById("offline");
  const CACHE = "local-offer";
  const ALL = "keeps-everything";

  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside.filter(Boolean));
    return element;
  };
  const button = (words, act) => {
    const element = make("button", { type: "button", class: "pill" }, words);
    element.addEventListener("click", () => act());
    return element;
  };
  const megabytes = (bytes) => (bytes < 950_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
  const scope = new URL(root.replace(/index\.html$/, "") || "./", location.href).href;

  /* What is on this device: "nothing", "some" or "all". */
  async function state() {
    if (!(await navigator.serviceWorker.getRegistration(scope))) return "nothing";
    return (await caches.match(new URL(ALL, scope).href)) ? "all" : "some";
  }

  /* Keeps what is not kept yet, six at a time, and says how far it is. */
  async function keep(files, progress) {
    const cache = await caches.open(CACHE);
    let done = 0;
    const left = [...files];
    const one = async () => {
      for (let file = left.shift(); file; file = left.shift()) {
        const address = new URL(file, scope).href;
        const answer = await fetch(address, { cache: "no-cache" });
        if (!answer.ok) throw new Error(file);
        await cache.put(address, answer);
        done += 1;
        progress(done, files.length);
      }
    };
    await Promise.all(Array.from({ length: 6 }, one));
  }

  async function install(all) {
    const bar = make("progress", { max: "100", value: "0", "aria-label": "How much is kept" });
    const words = make("p", {}, "Keeping the pages. Please wait.");
    place.replaceChildren(words, bar);
    try {
      const facts = await (await fetch(copy, { cache: "no-cache" })).json();
      const files = all ? facts.all : facts.some;
      let said = 0;
      await keep(files, (done, of) => {
        bar.value = (100 * done) / of;
        if (bar.value - said >= 25) offer.say(`${Math.round((said = bar.value))} percent is kept.`);
      });
      const cache = await caches.open(CACHE);
      if (all) await cache.put(new URL(ALL, scope).href, new Response(facts.build));
      await navigator.serviceWorker.register(worker, { scope });
      await navigator.serviceWorker.ready;
      await draw("The copy is on this device. These pages now open without the internet.");
    } catch {
      await remove("The copy could not be kept. Check the internet connection and the space on this device. Nothing was left behind.");
    }
  }

  async function remove(words) {
    await caches.delete(CACHE);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration) await registration.unregister();
    await draw(words);
  }

  async function draw(words) {
    const facts = await fetch(copy, { cache: "no-cache" })
      .then((answer) => answer.json())
      .catch(() => null);
    const now = await state();
    const out = [];
    if (location.hash === "#not-kept" && !facts) {
      out.push(make("p", { class: "summary" }, "The page you asked for is not in the copy on this device, and there is no internet connection now."));
    }
    const news = make("p", { class: "summary", tabindex: "-1" }, words || "");
    if (words) out.push(news);
    if (now === "nothing") out.push(make("p", {}, make("strong", {}, "Nothing is kept on this device now.")));
    if (now === "some") out.push(make("p", {}, make("strong", {}, "The most important pages are kept on this device."), " So is every page you open."));
    if (now === "all") out.push(make("p", {}, make("strong", {}, "Every page is kept on this device.")));
    const buttons = make("div", { class: "options" });
    if (facts && now !== "all") {
      if (now === "nothing") buttons.append(button(`Keep the most important pages (${megabytes(facts.someBytes)})`, () => install(false)));
      buttons.append(button(`Keep every page (${megabytes(facts.allBytes)})`, () => install(true)));
    }
    if (facts && now === "all") buttons.append(button(`Get the newest copy (${megabytes(facts.allBytes)})`, () => install(true)));
    if (now !== "nothing") buttons.append(button("Remove the copy", () => remove("The copy is removed. Nothing is kept on this device now.")));
    if (!facts) out.push(make("p", {}, "There is no internet connection now, so the copy cannot be changed, only removed."));
    place.replaceChildren(...out, buttons);
    if (words) news.focus();
  }

  const unable = () =>
    place.replaceChildren(make("p", {}, "This browser cannot keep a copy of the site here."));
  if (!navigator.serviceWorker || !window.caches) {
    unable();
  } else {
    draw().catch(unable);
  }
})();

// Brings the comforts of every page to life: reading settings, listening, the list, leaving fast.
// What only some people use is fetched when they first use it. It sends nothing anywhere.
(() => {
  const files = document.currentScript.dataset;
  const all = (what) => document.querySelectorAll(what);

  /* Says something to people who listen, and to nobody else. */
  const voice = document.createElement("p");
  voice.className = "hidden";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  const say = (words) => {
    voice.textContent = "";
    setTimeout(() => (voice.textContent = words), 50);
  };

  /* Fetches a script of the theme once. */
  const fetched = {};
  const fetchScript = (name) =>
    (fetched[name] ||= new Promise((ready, failed) => {
      const script = document.createElement("script");
      script.src = files[name];
      script.onload = ready;
      script.onerror = () => {
        delete fetched[name];
        failed(new Error(name));
      };
      document.head.append(script);
    }));

  const offer = (window.localOffer = { say, fetchScript, files });

  const use = (name, button) =>
    fetchScript(name)
      .then(() => offer[name](button))
      .catch(() => say("That did not load. Check the internet connection and try again."));

  for (const button of all("[data-tool]")) {
    const name = button.dataset.tool;
    button.addEventListener("click", () => use(name, button));
    if (name !== "listen") button.hidden = false;
  }

  /* Listening is offered where the device itself can speak: no voice that needs the internet is used. */
  const speech = window.speechSynthesis;
  if (speech) {
    const look = () => {
      const can = speech.getVoices().some((one) => one.localService);
      for (const button of all("[data-tool=listen]")) button.hidden = !can;
    };
    look();
    speech.addEventListener?.("voiceschanged", look);
  }

  /* My list: what one wants to keep, by its address, on this device only. */
  const list = (offer.list = {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem("my-list"));
        return kept.filter((one) => typeof one.id === "string" && typeof one.title === "string");
      } catch {
        return [];
      }
    },
    write(items) {
      try {
        localStorage.setItem("my-list", JSON.stringify(items));
      } catch {
        say("This device does not let us keep a list.");
        return false;
      }
      show();
      return true;
    },
  });
  const id = (button) => button.dataset.keep.replace(/^\/|\.html$/g, "");
  const title = (button) =>
    button.closest(".card, article").querySelector(".card-title, h1").textContent.trim();
  const show = () => {
    const kept = new Set(list.read().map((one) => one.id));
    for (const button of all("[data-keep]")) {
      const on = kept.has(id(button));
      button.hidden = false;
      button.classList.toggle("kept", on);
      button.firstChild.textContent = on ? "Take off my list" : "Add to my list";
    }
    for (const count of all(".my-list-count")) count.textContent = kept.size ? ` (${kept.size})` : "";
    for (const link of all("[data-scripted]")) link.hidden = false;
  };
  for (const button of all("[data-keep]")) {
    button.addEventListener("click", () => {
      const others = list.read().filter((one) => one.id !== id(button));
      const on = !button.classList.contains("kept");
      if (list.write(on ? [...others, { id: id(button), title: title(button) }] : others)) {
        const many = list.read().length;
        say(`${on ? "Added to" : "Taken off"} my list. ${many} ${many === 1 ? "page" : "pages"} on it.`);
      }
    });
  }
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();

  /* Leaving fast: nothing of this page stays in view or one step back. */
  const exit = document.querySelector(".quick-exit a");
  if (exit) {
    const leave = () => {
      document.title = "";
      document.body.hidden = true;
      location.replace(exit.href);
    };
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    let times = 0;
    let last = 0;
    addEventListener("keydown", (event) => {
      if (event.repeat) return;
      times = event.key === "Escape" && event.timeStamp - last < 3000 ? times + 1 : Number(event.key === "Escape");
      last = event.timeStamp;
      if (times === 2) say("Press Escape once more to leave this page.");
      if (times === 3) leave();
    });
  }

  /* An offer that no longer has an offline copy takes away the one it left here. */
  const worker = navigator.serviceWorker;
  if (worker && worker.controller && !files.offline) {
    worker.getRegistration().then((one) => one && one.unregister());
    caches.delete("local-offer");
  }
})();

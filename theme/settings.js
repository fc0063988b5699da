// Draws the reading settings under the header: choices that apply at once and stay on this device.
(() => {
  const offer = window.localOffer;
  const page = document.documentElement;
  const KEY = "reading-settings";

  const CHOICES = [
    ["size", "Text size", { "": "Usual", large: "Large", larger: "Larger", largest: "Largest" }],
    ["spacing", "Space between letters and lines", { "": "Usual", wide: "Wide", wider: "Wider" }],
    ["measure", "Length of lines", { "": "Usual", short: "Short", long: "Long" }],
    ["font", "Style of letters", fonts()],
    ["colours", "Colours", { "": "As on this device", light: "Light", dark: "Dark", strong: "Strong contrast" }],
    ["motion", "Movement", { "": "As on this device", less: "Less" }],
    ["pictures", "Simple pictures", { "": "Show", off: "Do not show" }],
  ];
  const SPEEDS = ["listen", "Speed of reading aloud", { slow: "Slow", "": "Usual", fast: "Fast" }];

  /* The fonts of the device among those that many people find easier, told by the width of some words. */
  function fonts() {
    const found = { "": "Usual", system: "Font of this device" };
    const pen = document.createElement("canvas").getContext("2d");
    const width = (font) => {
      pen.font = `72px ${font}`;
      return pen.measureText("Handgloves mill 0O1l").width;
    };
    for (const [word, names] of [
      ["atkinson", ["Atkinson Hyperlegible Next", "Atkinson Hyperlegible"]],
      ["lexend", ["Lexend", "Lexend Deca"]],
      ["dyslexic", ["OpenDyslexic", "OpenDyslexic3"]],
      ["comic", ["Comic Sans MS", "Comic Sans", "Comic Neue"]],
    ]) {
      const is = (name) => ["monospace", "serif"].every((base) => width(`"${name}", ${base}`) !== width(base));
      const name = names.find(is);
      if (name) found[word] = name;
    }
    return found;
  }

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
      return {};
    }
  };

  /* Puts one choice on the page and keeps it; the empty word is the usual. */
  const choose = (name, word) => {
    if (word) page.dataset[name] = word;
    else delete page.dataset[name];
    try {
      const kept = read();
      if (word) kept[name] = word;
      else delete kept[name];
      if (Object.keys(kept).length) localStorage.setItem(KEY, JSON.stringify(kept));
      else localStorage.removeItem(KEY);
      return true;
    } catch {
      return false;
    }
  };

  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const button = (words, act) => {
    const element = make("button", { type: "button", class: "pill" }, words);
    element.addEventListener("click", act);
    return element;
  };

  function group([name, legend, words]) {
    const options = Object.entries(words).map(([word, label]) => {
      const radio = make("input", { type: "radio", name: `setting-${name}`, value: word });
      radio.checked = (page.dataset[name] || "") === word;
      radio.addEventListener("change", () => {
        const stays = choose(name, word);
        offer.say(`${legend}: ${label}.${stays ? "" : " This device does not let us keep it."}`);
      });
      return make("label", { class: "option" }, radio, make("span", {}, label));
    });
    return make("fieldset", {}, make("legend", {}, legend), make("div", { class: "options" }, ...options));
  }

  let panel;
  function draw(opener) {
    const speaks = window.speechSynthesis?.getVoices().some((one) => one.localService);
    const form = make("form", {}, ...[...CHOICES, ...(speaks ? [SPEEDS] : [])].map(group));
    const listen = button("Listen to this page", () =>
      offer.fetchScript("listen").then(() => offer.listen(listen)),
    );
    const reset = button("Back to the usual settings", () => {
      for (const [name] of [...CHOICES, SPEEDS]) choose(name, "");
      for (const radio of form.querySelectorAll("input")) radio.checked = radio.value === "";
      offer.say("All settings are as usual again.");
    });
    const shut = button("Close the settings", () => close(opener));
    panel = make(
      "section",
      { id: "reading-settings", class: "settings", "aria-labelledby": "reading-settings-heading" },
      make("h2", { id: "reading-settings-heading", tabindex: "-1" }, "Reading settings"),
      make("p", {}, "Choose what makes reading easier. It stays on this device and is sent to nobody."),
      form,
      make("div", { class: "options" }, ...(speaks ? [listen] : []), reset, shut),
    );
    if (matchMedia("(forced-colors: active)").matches) {
      form.before(make("p", {}, "Your device chooses the colours now, so the choice of colours changes nothing."));
    }
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close(opener);
    });
    opener.setAttribute("aria-controls", panel.id);
    opener.closest(".masthead").after(make("div", { class: "settings-band" }, panel));
  }

  function close(opener) {
    panel.parentElement.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  }

  offer.settings = (opener) => {
    if (!panel) draw(opener);
    else if (!panel.parentElement.hidden) return close(opener);
    panel.parentElement.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    panel.querySelector("h2").focus();
  };
})();

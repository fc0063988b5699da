// Reads the page aloud with a voice of the device, sentence by sentence, and shows where it is.
(() => {
  const offer = window.localOffer;
  const speech = window.speechSynthesis;
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, caption, blockquote, label";
  const SILENT = "nav, form, script, .hidden, .visually-hidden, .quick-exit, .page-tools, [hidden], [aria-hidden=true], button";
  const SPEEDS = { slow: 0.75, fast: 1.25 };

  /* The pieces of text of the page's main part, each with the block it stands in. */
  function blocks() {
    const found = new Map();
    const main = document.querySelector("main");
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      // An Easy Read statement is one thing said; elsewhere each line of a fact is a thing of its own.
      const block = parent.closest(parent.closest(".statement") ? BLOCKS : `.line, ${BLOCKS}`);
      if (!block || !main.contains(block) || parent.closest(SILENT) || !parent.getClientRects().length) continue;
      if (!found.has(block)) found.set(block, []);
      found.get(block).push(walk.currentNode);
    }
    return found;
  }

  /* Sentences of a text, as [start, end]. */
  function sentences(text, lang) {
    if (window.Intl?.Segmenter) {
      const cut = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
      return [...cut].map((one) => [one.index, one.index + one.segment.length]);
    }
    return [...text.matchAll(/[^.!?]+[.!?]*\s*/g)].map((one) => [one.index, one.index + one[0].length]);
  }

  /* Everything to be said, in order: the words, their language, and where each letter stands. */
  function sayings() {
    const out = [];
    for (const [block, nodes] of blocks()) {
      const lang = (block.closest("[lang]") || document.documentElement).lang || "en-GB";
      const whole = block.closest(".statement");
      let text = "";
      const starts = [];
      let before = null;
      for (const node of nodes) {
        const line = node.parentElement.closest(".line");
        if (line !== before && text) text += " ";
        before = line;
        starts.push([text.length, node]);
        text += node.data.replace(/\s/g, " ");
      }
      for (const [from, to] of whole ? [[0, text.length]] : sentences(text, lang)) {
        if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) out.push({ block, lang, starts, from, words: text.slice(from, to) });
      }
    }
    return out;
  }

  /* The range of some letters of a block. */
  function range(saying, from, to) {
    const place = (at) => {
      const [start, node] = saying.starts.findLast(([start]) => start <= at) || saying.starts[0];
      return [node, Math.min(at - start, node.length)];
    };
    const range = new Range();
    range.setStart(...place(from));
    range.setEnd(...place(to));
    return range;
  }

  /* Marks without touching the page where the browser can; else the whole block is marked. */
  function mark(name, saying, from, to) {
    if (window.Highlight && Array.prototype.findLast) CSS.highlights.set(name, new Highlight(range(saying, from, to)));
    else if (name === "said") saying.block.classList.add("said");
  }
  function unmark() {
    if (window.Highlight) for (const name of ["said", "said-word"]) CSS.highlights.delete(name);
    document.querySelector(".said")?.classList.remove("said");
  }

  function voice(lang) {
    const own = speech.getVoices().filter((one) => one.localService);
    const plain = (one) => one.lang.replace("_", "-").toLowerCase();
    const wanted = lang.toLowerCase();
    return (
      own.find((one) => plain(one) === wanted) ||
      own.find((one) => plain(one).split("-")[0] === wanted.split("-")[0]) ||
      own.find((one) => one.default) ||
      own[0]
    );
  }

  let bar, toggle, queue, at, opener;
  let turn = 0;

  function speak() {
    const mine = ++turn;
    speech.cancel();
    unmark();
    const saying = queue[at];
    if (!saying) return stop();
    const utterance = new SpeechSynthesisUtterance(saying.words);
    utterance.lang = saying.lang;
    utterance.voice = voice(saying.lang);
    utterance.rate = SPEEDS[document.documentElement.dataset.listen] || 1;
    utterance.onboundary = (event) => {
      if (mine !== turn || (event.name && event.name !== "word")) return;
      const length = event.charLength || saying.words.slice(event.charIndex).search(/\s|$/);
      const start = saying.from + event.charIndex;
      mark("said-word", saying, start, start + length);
    };
    utterance.onend = () => {
      if (mine !== turn) return;
      at += 1;
      speak();
    };
    utterance.onerror = () => mine === turn && pause();
    mark("said", saying, saying.from, saying.from + saying.words.trimEnd().length);
    const box = saying.block.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - bar.offsetHeight - 20) {
      const calm =
        document.documentElement.dataset.motion === "less" || matchMedia("(prefers-reduced-motion: reduce)").matches;
      saying.block.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    }
    toggle.textContent = "Pause";
    speech.speak(utterance);
  }

  /* Some devices cannot go on in the middle of a sentence, so it starts again at its beginning. */
  function pause() {
    turn += 1;
    speech.cancel();
    toggle.textContent = "Go on";
  }

  function stop() {
    turn += 1;
    speech.cancel();
    unmark();
    bar.hidden = true;
    opener?.focus();
  }

  function draw() {
    const button = (words, act) => {
      const element = document.createElement("button");
      element.type = "button";
      element.className = "pill";
      element.textContent = words;
      element.addEventListener("click", act);
      return element;
    };
    bar = document.createElement("section");
    bar.className = "listen-bar";
    bar.setAttribute("aria-label", "Reading aloud");
    toggle = button("Pause", () => (toggle.textContent === "Pause" ? pause() : speak()));
    const step = (by) => {
      at = Math.max(0, Math.min(queue.length - 1, at + by));
      speak();
    };
    bar.append(
      toggle,
      button("Back", () => step(-1)),
      button("Next", () => step(1)),
      button("Stop", stop),
    );
    document.querySelector("main").before(bar);
    addEventListener("pagehide", () => speech.cancel());
  }

  offer.listen = (from) => {
    if (!bar) draw();
    opener = from;
    queue = sayings();
    at = 0;
    bar.hidden = false;
    toggle.focus({ preventScroll: true });
    speak();
  };
})();

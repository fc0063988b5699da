// The search, away from the page: it fetches pieces of the index, gives them to search.wasm, and answers.
//
// The page sends {open: {wasm, start}} once, and then {id, question}; it gets {id, answer} or {id, failed}. Only the
// newest question is answered: what was typed before it no longer matters.
"use strict";

let place = null; // Addresses of the program and of the index's start.
let opened = null; // The promise of both being here.
let next = null; // The newest question that waits.
let busy = false;

addEventListener("message", ({ data }) => {
  if (data.open) {
    place = data.open;
    opened = open(false);
    opened.catch(() => {});
  } else {
    next = data;
    if (!busy) work();
  }
});

async function work() {
  busy = true;
  while (next) {
    const { id, question } = next;
    next = null;
    try {
      const answer = await answerTo(question, () => next !== null);
      if (answer) postMessage({ id, answer });
    } catch {
      postMessage({ id, failed: true });
      opened = null;
    }
  }
  busy = false;
}

// The answer; nothing where a newer question has come. A piece that is gone means that the site was published
// anew since its start was read: then the start is read again, once.
async function answerTo(question, isOld) {
  for (let attempt = 0; ; attempt++) {
    opened ??= open(attempt > 0);
    const search = await opened;
    try {
      for (;;) {
        const said = search.ask(question);
        if (!said.needs) return said;
        await Promise.all(said.needs.map(async (name) => search.give(name, await piece(name))));
        if (isOld()) return null;
      }
    } catch (fault) {
      if (attempt > 0) throw fault;
      opened = null;
    }
  }
}

async function open(anew) {
  const [program, start] = await Promise.all([
    load(place.wasm),
    fetch(place.start, { cache: anew ? "reload" : "no-cache" }).then(unpack),
  ]);
  const { room, open, give, ask, output, memory } = program.exports;
  const put = (...parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    let at = room(length);
    for (const part of parts) {
      new Uint8Array(memory.buffer, at, part.length).set(part);
      at += part.length;
    }
  };
  put(start);
  if (!open()) throw new Error("The start of the index is damaged.");
  const letters = new TextEncoder();
  const words = new TextDecoder();
  return {
    give(name, bytes) {
      const written = letters.encode(name);
      put(written, bytes);
      give(written.length);
    },
    ask(question) {
      put(letters.encode(question));
      const length = ask();
      if (!length) throw new Error("The index is damaged.");
      return JSON.parse(words.decode(new Uint8Array(memory.buffer, output(), length)));
    },
  };
}

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return WebAssembly.instantiate(await WebAssembly.compile(await response.arrayBuffer()), {});
}

const piece = (name) => fetch(new URL(name, place.start)).then(unpack);

async function unpack(response) {
  if (!response.ok) throw new Error(response.url);
  const unpacked = response.body.pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

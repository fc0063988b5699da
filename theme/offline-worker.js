// Answers for the offline copy that a reader asked for. It is registered by the page of the copy, and never else.
// Pages come from the internet first, so that nobody reads an old one without need; files of the theme carry
// a hash of what they hold, so the kept one is right.
const CACHE = "local-offer";
const at = (path) => new URL(path, self.registration.scope).href;

self.addEventListener("install", (event) => {
  // A new build: its most important pages take the place of the old ones before it takes over.
  // The first time there is nothing to renew: the page of the copy has kept it all before.
  if (!self.registration.active) return;
  const keep = caches.open(CACHE).then((cache) =>
    Promise.all(
      self.offlineCopy.some.map((path) =>
        cache.match(at(path)).then((had) => {
          if (had && /^(theme|pictures)\//.test(path)) return null;
          return fetch(at(path), { cache: "no-cache" }).then((answer) => answer.ok && cache.put(at(path), answer));
        }),
      ),
    ),
  );
  event.waitUntil(keep.then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/* An address without its query, with the name of the page where the server would add it. */
const plain = (url) => url.split(/[?#]/)[0].replace(/\/$/, "/index.html");

/* Looks without opening: once the copy is removed, nothing may bring an empty one back. */
const kept = (request) => caches.match(plain(request.url), { cacheName: CACHE });

/* Pages that somebody may have to leave fast are not kept because they were opened. */
async function keepPage(address, answer) {
  const html = await answer.text();
  if (html.includes('class="quick-exit"') || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(address, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
}

async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) keepPage(plain(request.url), answer.clone());
    return answer;
  } catch (lost) {
    const found = await kept(request);
    if (found) return found;
    if (await caches.match(at("offline.html"), { cacheName: CACHE })) return Response.redirect(at("offline.html#not-kept"));
    throw lost;
  }
}

async function file(request) {
  const found = await kept(request);
  const path = request.url.slice(self.registration.scope.length);
  if (found && /^(theme|pictures)\//.test(path)) return found;
  try {
    return await fetch(request);
  } catch (lost) {
    if (found) return found;
    throw lost;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

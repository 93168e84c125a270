// The portal without a network: what was read is there, for who read it, and for nobody else. No library.
//   so-tay-khung   the frame: files with their digest in their name, letters, brand
//   so-tay-giu:…   pages that say they may be kept, under the mark of their reader; emptied when somebody signs in or out
importScripts('/sw-push.js');
const FRAME = 'so-tay-khung-1';
const KEPT = 'so-tay-giu:';
const MOST_PAGES = 80;
/** Of chosen pages at one time: they leave room for what is read besides. */
const MOST_CHOSEN = 60;
const MOST_FILES = 250;
/** A page that was not asked for this long is not kept any longer. */
const OLDEST_MS = 30 * 24 * 3600 * 1000;
/** So long a page is waited for while a kept one is there. */
const PATIENCE_MS = 4000;
const NOT_OURS = /^\/(admin|api|dang-ky|kich-hoat|healthz|readyz|metrics)(\/|$)/;
const SESSION = /^\/api\/users\/(login|finish-sign-in|logout|reset-password|passkey-alone\/finish)$/;

// The first begins at once; a newer one waits until a reader takes it (offline/UpdateOffer), or until no page of ours is open.
self.addEventListener('activate', (event) => event.waitUntil(settle()));

const settle = async () => {
  for (const name of await caches.keys()) if (name.startsWith('so-tay-khung') && name !== FRAME) await caches.delete(name);
  await self.clients.claim();
};

const keptNames = async () => (await caches.keys()).filter((name) => name.startsWith(KEPT));
const forget = async (but) => Promise.all((await keptNames()).filter((name) => name !== but).map((name) => caches.delete(name)));

const meta = (html, name) => {
  const tag = html.match(new RegExp(`<meta[^>]*name="${name}"[^>]*>`));
  const content = tag && tag[0].match(/content="([^"]*)"/);
  return content ? content[1] : undefined;
};
const plain = (html) => html.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").trim();
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page without what its address asks for beside the place in it. */
const keyOf = (url) => { const at = new URL(url); at.hash = ''; return at.href; };

const trim = async (cache, most) => {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
};

/** Writes a page down, or sees by it that somebody else is here now. */
const keep = async (url, response) => {
  const type = response.headers.get('content-type') || '';
  if (!type.startsWith('text/html')) return;
  if (response.status === 404 || response.status === 410) {
    for (const name of await keptNames()) await (await caches.open(name)).delete(keyOf(url));
    return;
  }
  if (response.status !== 200 || response.redirected) return;
  const html = await response.text();
  const whose = meta(html, 'so-tay-cua');
  if (whose === undefined) return;
  await forget(KEPT + whose);
  await self.pushReader(whose);
  const check = meta(html, 'so-tay-giu');
  if (whose === 'none' || check === undefined) return;
  const heading = html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/);
  const headers = new Headers(response.headers);
  headers.set('x-so-tay-luc', String(Date.now()));
  headers.set('x-so-tay-hoi', check);
  headers.set('x-so-tay-ten', encodeURIComponent(heading ? plain(heading[1]) : ''));
  headers.delete('content-encoding');
  headers.delete('content-length');
  const cache = await caches.open(KEPT + whose);
  await cache.delete(keyOf(url));
  await cache.put(keyOf(url), new Response(html, { status: 200, headers }));
  await trim(cache, MOST_PAGES);
};

const keptPage = async (url) => {
  for (const name of await keptNames()) {
    const cache = await caches.open(name);
    const page = await cache.match(keyOf(url));
    if (!page) continue;
    if (Date.now() - Number(page.headers.get('x-so-tay-luc')) <= OLDEST_MS) return page;
    await cache.delete(keyOf(url));
  }
  return undefined;
};

/** What there is to read here without a network. */
const away = async () => {
  const lines = [];
  for (const name of await keptNames()) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).reverse()) {
      const page = await cache.match(request);
      const title = decodeURIComponent(page.headers.get('x-so-tay-ten') || '');
      if (title) lines.push(`<li><a href="${escaped(new URL(request.url).pathname + new URL(request.url).search)}">${escaped(title)}</a></li>`);
    }
  }
  const list = lines.length > 0 ? `<h2>Đã lưu trên máy này</h2><ul>${lines.join('')}</ul>` : '';
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Mất mạng – Sổ tay đảng viên điện tử</title><style>
body{font:18px/1.55 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1.5rem;background:#fbf8f2;color:#1f1a14}h1{color:#b20e27}a{display:flex;align-items:center;min-height:44px;color:#9c0c22}ul{list-style:none;padding:0}
@media(prefers-color-scheme:dark){body{background:#16120e;color:#f6efe4}h1,a{color:#ffb4ab}}</style></head><body><main><h1>Máy đang mất mạng</h1><p>Trang này chưa được lưu trên máy. Đồng chí kiểm tra mạng rồi thử lại.</p><p><a href="">Thử lại</a></p>${list}</main></body></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } });
};

const page = async (event) => {
  const { request } = event;
  const asked = fetch(request).then((response) => {
    event.waitUntil(keep(request.url, response.clone()).catch(() => undefined));
    return response;
  });
  asked.catch(() => undefined);
  const kept = await keptPage(request.url);
  try {
    if (!kept) return await asked;
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MS));
    return await Promise.race([asked, late]);
  } catch {
    return kept || away();
  }
};

/** Files that never change under their name. */
const frame = async (request) => {
  const cache = await caches.open(FRAME);
  // What never changes under its name does not vary by who asks either.
  const known = await cache.match(request, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.status === 200) {
    await cache.put(request, response.clone());
    await trim(cache, MOST_FILES);
  }
  return response;
};

/** Pictures of what was read, with the pages of their reader. */
const picture = async (request) => {
  const [name] = await keptNames();
  try {
    const response = await fetch(request);
    if (response.status === 200 && name) await (await caches.open(name)).put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw error;
  }
};

/** A session begins or ends: what was kept goes before anybody sees the next page. */
const session = async (request) => {
  const response = await fetch(request);
  if (response.ok) await forget();
  if (response.ok && request.url.endsWith('/logout')) await self.pushSignedOut().catch(() => undefined);
  return response;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && SESSION.test(url.pathname)) return event.respondWith(session(request));
  if (request.method !== 'GET') return;
  // A provider brought somebody in: a page of the server's own opens the session.
  if (url.pathname === '/api/users/oidc/callback') return event.waitUntil(forget());
  if (url.pathname.startsWith('/_next/static/') || url.pathname.startsWith('/brand/')) return event.respondWith(frame(request));
  if (/^\/api\/[\w-]+\/file\//.test(url.pathname) && request.destination === 'image') return event.respondWith(picture(request));
  if (request.mode === 'navigate' && !NOT_OURS.test(url.pathname)) event.respondWith(page(event));
});

/** Back on line: does what is kept still stand? What was withdrawn, or reaches its reader no more, goes. */
const check = async () => {
  for (const name of await keptNames()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      const asked = kept && kept.headers.get('x-so-tay-hoi');
      if (!asked) continue;
      const { status } = await fetch(asked, { method: 'HEAD', headers: { 'x-background': '1' } });
      if (status === 404 || status === 410) await cache.delete(request);
      // The session ended, or another person's began.
      if (status === 401 || status === 403) return forget();
    }
  }
};

/** Chosen pages are fetched one after the other, to be there without a network; how many are is told each time. */
const keepChosen = async (paths, port) => {
  let kept = 0;
  for (const path of paths.slice(0, MOST_CHOSEN)) {
    const url = new URL(path, self.location.origin).href;
    try {
      const response = await fetch(url, { headers: { accept: 'text/html' } });
      // What the page is drawn and works with, too: it may be of a kind that nobody opened here yet.
      const files = new Set((await response.clone().text()).match(/\/_next\/static\/[^"'\\\s]+?\.(?:js|css)|\/brand\/[\w.-]+/g) || []);
      for (const file of files) {
        const given = await frame(new Request(file));
        const letters = file.endsWith('.css') ? (await given.clone().text()).match(/\.\.\/media\/[^)"']+\.(?:woff2|ttf)/g) || [] : [];
        for (const letter of letters) await frame(new Request(new URL(letter, new URL(file, self.location.origin))));
      }
      await keep(url, response);
      if (await keptPage(url)) kept += 1;
    } catch {
      // Away in the middle: what is there stays, the rest is told as missing.
    }
    port.postMessage({ kept, done: false });
  }
  port.postMessage({ kept, done: true });
};

let checking;
self.addEventListener('message', (event) => {
  if (event.data && Array.isArray(event.data.keep) && event.ports[0]) return event.waitUntil(keepChosen(event.data.keep, event.ports[0]));
  if (event.data === 'use') return event.waitUntil(self.skipWaiting());
  if (event.data !== 'check' || checking) return;
  checking = check().catch(() => undefined).finally(() => { checking = undefined; });
  event.waitUntil(checking);
});

import { createServer, type AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity } from '../support/city';
import { startServer, type Server } from '../support/server';
import { send, type Reply } from './support/send';
import { signedIn } from './support/signedIn';

let server: Server;
let cookie: string;
beforeAll(async () => {
  server = await startServer();
  await buildCity(server);
  cookie = `payload-token=${await signedIn(server, 'a.admin')}`;
});
afterAll(() => server.close());

const page = (path: string, headers: Record<string, string> = {}): Promise<Reply> => send(server.url, { path, headers });

describe('where a sign-in leads', () => {
  const EVIL = ['//evil.example', 'https://evil.example', '/\\evil.example', '\\\\evil.example', '/%09/evil.example', '/%2f/evil.example', 'javascript:alert(1)', 'data:text/html,x', '///evil.example', '/admin@evil.example//', 'http:evil.example', '%0d%0aLocation:%20https://evil.example', '/.evil.example/..//evil.example'];

  it.each(EVIL)('is never %s', async (target) => {
    for (const path of [`/admin/login?redirect=${encodeURIComponent(target)}`, `/admin/login?redirect=${target}`, `/admin/logout?redirect=${encodeURIComponent(target)}`, `/admin/logout-inactivity?redirect=${encodeURIComponent(target)}`]) {
      for (const headers of [{}, { cookie, 'sec-fetch-site': 'none' }] as Record<string, string>[]) {
        const reply = await page(encodeURI(decodeURI(path)).replace(/\\/g, '%5C'), headers);
        const location = reply.headers.location;
        if (location !== undefined) expect([path, new URL(location, server.url).origin]).toEqual([path, server.url]);
        // Next also redirects within the page, when it has begun to answer.
        const within = [...reply.text.matchAll(/NEXT_REDIRECT;\w+;([^;"]*);|http-equiv="refresh" content="\d+;url=([^"]*)"/g)].map(([, one, two]) => one ?? two ?? '');
        for (const place of within) expect([path, new URL(place, server.url).origin]).toEqual([path, server.url]);
        expect(reply.status).toBeLessThan(500);
      }
    }
  });
});

describe('pages', () => {
  it('run only what carries this answer\'s word, which is new each time', async () => {
    const replies = [await page('/admin/login'), await page('/admin/login')];
    const nonces = replies.map(({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const [i, { text, headers }] of replies.entries()) {
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonces[i]}"`))).toEqual([]);
      expect(String(headers['content-security-policy'])).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    }
  });

  it('of a person are kept by no cache; files that never change are', async () => {
    expect(String((await page('/admin', { cookie, 'sec-fetch-site': 'none' })).headers['cache-control'])).toMatch(/no-store/);
    const [file] = /\/_next\/static\/[^"]+\.js/.exec((await page('/admin/login')).text) ?? [];
    expect(String((await page(String(file))).headers['cache-control'])).toMatch(/immutable/);
  });

  it('open to nobody by headers that are Next\'s own', async () => {
    for (const headers of [{ 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }, { 'x-nextjs-data': '1' }, { 'x-invoke-path': '/admin' }, { 'x-forwarded-host': 'evil.example' }, { rsc: '1', 'next-router-prefetch': '1' }] as Record<string, string>[]) {
      const reply = await page('/admin/collections/users', headers);
      expect(reply.status).toBeLessThan(500);
      expect(reply.text).not.toContain('kiem-thu.vn');
      expect(JSON.stringify(reply.headers)).not.toContain('evil.example');
    }
  });

  it('take no server function from another origin', async () => {
    const before = await server.ownerSql('select count(*) from audit_events');
    for (const origin of ['https://evil.example', 'null']) {
      const reply = await send(server.url, { method: 'POST', path: '/admin', body: '[]', headers: { cookie, origin, 'next-action': '0'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' } });
      expect(reply.status).toBe(403);
    }
    expect(await server.ownerSql('select count(*) from audit_events')).toEqual(before);
  });

  it('fetch no picture from anywhere', async () => {
    let visits = 0;
    const inner = createServer((socket) => {
      visits += 1;
      socket.end();
    });
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
    const { port } = inner.address() as AddressInfo;
    for (const url of [`http://127.0.0.1:${port}/x.png`, `//127.0.0.1:${port}/x.png`, '/api/users', '/admin', '/../package.json']) {
      const reply = await page(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`, { cookie, 'sec-fetch-site': 'none' });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
    }
    inner.close();
    expect(visits).toBe(0);
  });

  it('tell nothing of the inside when something is wrong with an address', async () => {
    for (const path of ['/admin/%ff', '/admin/collections/news/%00', '/admin/collections/nothing', '/admin/collections/news/not-an-id', '/_next/static/chunks/nothing.js', '/_next/data/x/admin.json', '/admin/collections/users?where[hash][like]=a', '/.env', '/.git/config', '/package.json', '/dist/server.mjs', '/payload.config.ts', '/_next/server/app.js', '/_next/BUILD_ID']) {
      const reply = await page(path, { cookie, 'sec-fetch-site': 'none' });
      expect([path, reply.status < 500, /node_modules|\n\s+at .+:\d+|pbkdf2|PAYLOAD_SECRET=/.test(reply.text)]).toEqual([path, true, false]);
    }
  });
});

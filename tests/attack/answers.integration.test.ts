import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PASSWORD } from '../support/city';
import { openTarget, type Target } from './support/target';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

/** One of each kind of answer. */
const KINDS: [kind: string, method: string, path: string, status: number][] = [
  ['data', 'GET', '/api/users/me', 200],
  ['a list', 'GET', '/api/news', 200],
  ['an unknown door', 'GET', '/api/nothing', 404],
  ['an unknown page', 'GET', '/nothing', 404],
  ['a page', 'GET', '/', 200],
  ['health', 'GET', '/healthz', 200],
  ['a refused method', 'TRACE', '/api/users/me', 405],
  ['a crooked path', 'GET', '/api/..', 400],
  ['a closed door', 'POST', '/api/users/first-register', 404],
  ['a preflight', 'OPTIONS', '/api/news', 200],
  ['a head', 'HEAD', '/api/news', 200],
  ['a malformed body', 'POST', '/api/users/login', 400],
  ['a malformed query', 'POST', '/api/graphql', 400],
  ['no icon', 'GET', '/favicon.ico', 204],
  ['a plain page', 'GET', '/admin/create-first-user', 200],
];

describe.each(KINDS)('%s (%s %s)', (_, method, path, status) => {
  it('carries the headers that tell a browser what it may do', async () => {
    const reply = await target.as('a.contributor', { method, path, ...(method === 'POST' ? { body: '{', headers: { 'content-type': 'application/json' } } : {}) });
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/default-src '(none|self)'/),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(reply.headers['x-powered-by']).toBeUndefined();
    expect(reply.headers.server).toBeUndefined();
  });
});

describe('what is told to one person', () => {
  it.each(['/api/users/me', '/api/news', '/api/news/count', '/api/organizations?limit=5', '/api/users', '/api/nothing', '/api/power/mine', '/api/access', '/api/approval-cases/waiting', '/api/media'])(
    '%s is kept by no cache',
    async (path) => {
      expect((await target.as('a.contributor', { path })).headers['cache-control']).toMatch(/no-store|private, no-cache/);
    },
  );

  it('by GraphQL and by signing in is kept by no cache', async () => {
    const asked = await target.as('a.contributor', { method: 'POST', path: '/api/graphql', json: { query: '{ meUser { user { id } } }' } });
    const signedIn = await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'a.contributor', password: PASSWORD } });
    expect([asked.status, signedIn.status]).toEqual([200, 200]);
    for (const { headers } of [asked, signedIn]) expect(headers['cache-control']).toMatch(/no-store/);
  });
});

/** The log, once it holds all that was answered until now: a process of its own writes at its own pace. */
const logged = async (): Promise<string> => {
  const id = String((await target.send({ path: '/api/nothing' })).headers['x-request-id']);
  while (!target.logs().includes(id)) await new Promise((resolve) => setTimeout(resolve, 20));
  return target.logs();
};

const INNER = /\bat .+:\d+:\d+|node_modules|\/(home|root|work|app|usr)\/|select .+ from|insert into|params:|SQLSTATE|PostgreSQL|syntax error at|drizzle|relation "|column "|ECONN|pg_|\.ts:\d|\.js:\d/i;

describe('errors', () => {
  it.each([
    ['a foreign operator', 'GET', '/api/news?where[title][;drop]=1', undefined],
    ['a field that is not there', 'GET', "/api/news?where[x'; select 1--][equals]=1", undefined],
    ['an id that is none', 'GET', "/api/news/'%20or%201=1--", undefined],
    ['a sort that is none', 'GET', "/api/news?sort=id;select%201", undefined],
    ['a number for a text', 'POST', '/api/news?draft=true', { title: { $gt: '' } }],
    ['a text for a list', 'POST', '/api/documents?draft=true', { sections: 'x', title: 'x' }],
    ['a relation to nowhere', 'POST', '/api/news?draft=true', { title: 'x', topic: "' or 1=1" }],
    ['a command without input', 'POST', '/api/approval-cases/x/approve', {}],
    ['a command with another\'s types', 'POST', '/api/approval-cases/submit', { collection: ['news'], documentId: { a: 1 } }],
    ['a GraphQL field that is not there', 'POST', '/api/graphql', { query: '{ News { docs { hash salt } } }' }],
    ['a GraphQL variable of another type', 'POST', '/api/graphql', { query: 'query($id: String!) { NewsItem(id: $id) { id } }', variables: { id: { a: 1 } } }],
  ])('tell neither stack nor SQL nor path: %s', async (_, method, path, json) => {
    const reply = await target.as('a.contributor', { method, path: encodeURI(decodeURI(path)), ...(json ? { json } : {}) });
    expect(reply.text).not.toMatch(INNER);
    expect(reply.status).toBeLessThan(500);
  });

  it('of the server name the request, so that the log can be asked', async () => {
    expect(await logged()).toContain('"route":"/api/:x"');
  });
});

describe('the log', () => {
  const linesOf = (): Record<string, unknown>[] => target.logs().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);

  it('holds no secret and no name that came in a request', async () => {
    const token = await target.token('a.contributor');
    const secrets = ['Mat-khau-khong-ai-biet-1', 'ten-dang-nhap-la', 'tu-khoa-tim-kiem-la', 'Nguyễn Văn Bí Mật', 'gia-tri-trong-dau-trang'];
    await target.send({ method: 'POST', path: '/api/users/login', json: { username: secrets[1], password: secrets[0] } });
    await target.as('a.contributor', { path: `/api/news?where[title][like]=${secrets[2]}` });
    await target.as('a.contributor', { path: `/api/${secrets[2]}/${secrets[1]}` });
    await target.as('a.contributor', { method: 'POST', path: '/api/news?draft=true', json: { title: secrets[3], topic: secrets[3] }, headers: { 'x-note': String(secrets[4]), 'user-agent': String(secrets[4]) } });
    await target.as('a.contributor', { method: 'PATCH', path: `/api/users/${target.city.a.contributor.id}`, json: { password: secrets[0] } });
    await target.as('a.contributor', { method: 'POST', path: '/api/users/change-password', json: { oldPassword: secrets[0], newPassword: 'x' } });
    await target.as('a.contributor', { method: 'POST', path: '/api/graphql', json: { query: `{ News(where: {title: {like: "${secrets[2]}"}}) { docs { id nothing } } }` } });
    await target.send({ path: '/api/users/me', headers: { cookie: `payload-token=${token}` } });
    const log = await logged();
    const told = [...secrets, token, PASSWORD].flatMap((secret) => log.split('\n').filter((line) => line.includes(String(secret))));
    expect(told).toEqual([]);
  });

  it('names nobody when a refusal does', async () => {
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/approval-cases/submit', json: { collection: 'news', documentId: '00000000-0000-4000-8000-000000000000' } });
    expect(reply.status).toBe(404);
    expect(await logged()).not.toContain('Người dùng');
  });

  it('cannot be given lines of somebody else\'s making', async () => {
    const before = (await logged()).length;
    const forged = '\r\n{"level":"info","msg":"forged-line"}\r\n';
    await target.send({ method: 'POST', path: '/api/users/login', json: { username: forged, password: forged } });
    await target.as('a.contributor', { path: `/api/news?sort=${encodeURIComponent(forged)}&where[${encodeURIComponent(forged)}][equals]=1` });
    await target.as('a.contributor', { path: `/api/news${encodeURIComponent(forged)}` });
    await target.as('a.contributor', { method: 'POST', path: '/api/news?draft=true', json: { title: forged, [forged]: 1 } });
    const added = (await logged()).slice(before).split('\n');
    expect(linesOf().some(({ msg }) => msg === 'forged-line')).toBe(false);
    expect(added.filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
  });

  it('gives each request a number of ours, not the caller\'s', async () => {
    const reply = await target.send({ path: '/api/users/me', headers: { 'x-request-id': 'gia-mao-so-yeu-cau' } });
    expect(reply.headers['x-request-id']).not.toBe('gia-mao-so-yeu-cau');
    expect(await logged()).not.toContain('gia-mao-so-yeu-cau');
  });
});

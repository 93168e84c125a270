import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PASSWORD } from '../support/city';
import { codeOf } from './support/codeOf';
import { openTarget, type Target } from './support/target';

const EVIL = 'https://evil.example';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const cookie = async (username: string): Promise<string> => `payload-token=${await target.token(username)}`;
const nameOf = async (id: string): Promise<string | undefined> =>
  (await target.ownerSql<{ display_name: string }>('select display_name from users where id = $1', [id]))[0]?.display_name;
const rename = (displayName: string) => ({ method: 'PATCH', path: `/api/users/${target.city.a.member.id}`, json: { displayName } });

describe('a page from elsewhere', () => {
  it.each([
    ['another origin', { origin: EVIL }],
    ['an origin that only begins like ours', { origin: 'http://localhost:3000.evil.example' }],
    ['no origin of its own (sandboxed frame, file)', { origin: 'null' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, Origin left out', { 'sec-fetch-site': 'cross-site' }],
  ])('writes nothing with the cookie of a person who is signed in: %s', async (_, headers) => {
    const before = await nameOf(target.city.a.member.id);
    const reply = await target.send({ ...rename('Bị giả mạo'), headers: { cookie: await cookie('a.member'), ...headers } });
    expect([reply.status, codeOf(reply)]).toEqual([403, 'http.crossOrigin']);
    expect(await nameOf(target.city.a.member.id)).toBe(before);
  });

  it('is told apart from ours, which writes', async () => {
    const reply = await target.send({ ...rename('Người dùng a.member mới'), headers: { cookie: await cookie('a.member'), origin: target.origin, 'sec-fetch-site': 'same-origin' } });
    expect(reply.status).toBe(200);
    expect(await nameOf(target.city.a.member.id)).toBe('Người dùng a.member mới');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'sends no command as a form of type %s, which needs no preflight',
    async (type) => {
      const reply = await target.send({
        method: 'POST', path: '/api/users/change-password', body: JSON.stringify({ oldPassword: PASSWORD, newPassword: 'Mat-khau-cua-ke-gian-2026' }),
        headers: { cookie: await cookie('a.member'), origin: EVIL, 'content-type': type },
      });
      expect(reply.status).toBe(403);
    },
  );

  it('does not sign a person in to the attacker\'s account', async () => {
    const form = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n' + JSON.stringify({ username: 'b.member', password: PASSWORD }) + '\r\n--x--\r\n';
    const reply = await target.send({ method: 'POST', path: '/api/users/login', body: form, headers: { origin: EVIL, 'content-type': 'multipart/form-data; boundary=x' } });
    expect(reply.status).toBe(403);
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('signs nobody out', async () => {
    const token = await target.token('b.secretary');
    await target.send({ method: 'POST', path: '/api/users/logout', headers: { cookie: `payload-token=${token}`, origin: EVIL } });
    expect((await target.as('b.secretary', { path: '/api/users/me' })).json.user).toMatchObject({ username: 'b.secretary' });
  });

  it('asks no GraphQL mutation', async () => {
    const reply = await target.send({
      method: 'POST', path: '/api/graphql', json: { query: 'mutation { logoutUser }' },
      headers: { cookie: await cookie('a.member'), origin: EVIL },
    });
    expect(reply.status).toBe(403);
  });
});

describe('a cookie', () => {
  it('counts for nothing where neither Origin nor Sec-Fetch-Site says that the page is ours', async () => {
    const reply = await target.send({ ...rename('Không rõ từ đâu'), headers: { cookie: await cookie('a.member') } });
    expect(reply.status).toBe(403);
    expect(await nameOf(target.city.a.member.id)).not.toBe('Không rõ từ đâu');
  });

  it('is not read from another origin', async () => {
    const reply = await target.send({ path: '/api/users/me', headers: { cookie: await cookie('a.member'), origin: EVIL } });
    expect(reply.json?.user ?? null).toBeNull();
  });

  it('is out of reach of scripts and of other sites', async () => {
    const reply = await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'a.secretary', password: PASSWORD } });
    expect(reply.status).toBe(200);
    const set = String(reply.headers['set-cookie']);
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Strict/i);
    expect(set).toMatch(/Path=\//i);
    expect(set).not.toMatch(/Domain=/i);
  });
});

describe('method overrides', () => {
  it.each(['x-http-method-override', 'x-payload-http-method-override', 'x-method-override'])('%s makes no reading request write', async (header) => {
    const [before] = await target.ownerSql<{ count: string }>('select count(*) from organizations');
    for (const method of ['GET', 'POST']) {
      const reply = await target.as('system', { method, path: `/api/organizations/${target.city.b.cells[1].id}`, headers: { [header]: 'DELETE' }, ...(method === 'POST' ? { json: {} } : {}) });
      expect(reply.status).toBeLessThan(500);
    }
    expect(await target.ownerSql('select count(*) from organizations')).toEqual([before]);
  });

  it('lets no page from elsewhere in by one', async () => {
    const reply = await target.send({
      method: 'POST', path: '/api/users', body: 'limit=1',
      headers: { cookie: await cookie('a.admin'), origin: EVIL, 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' },
    });
    expect(reply.status).toBe(403);
  });
});

describe('CORS', () => {
  it.each(['GET', 'OPTIONS'])('%s names no foreign origin, and allows no credentials', async (method) => {
    for (const origin of [EVIL, 'null', `${target.origin}.evil.example`]) {
      for (const path of ['/api/news', '/api/graphql', '/api/users/me', '/api/media/file/x.png', '/healthz', '/api/nothing']) {
        const { headers } = await target.send({ method, path, headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization' } });
        expect([path, headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual([path, undefined, undefined]);
      }
    }
  });
});

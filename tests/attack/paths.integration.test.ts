import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { isPlainPath } from '../../src/server/http/ordinaryRequest';
import { openTarget, type Target } from './support/target';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

/** Ways to write one path that some reader of it takes for the same. */
const spellings = (path: string): string[] => {
  const [, api, ...rest] = path.split('/');
  const tail = rest.join('/');
  return [
    path, path.toUpperCase(), `/${api}/${tail.toUpperCase()}`, `${path}/`, `${path}//`, `/${path}`, `/${api}//${tail}`,
    `/${api}/./${tail}`, `/${api}/x/../${tail}`, `/${api}/%2e/${tail}`, `/${api}/x/%2e%2e/${tail}`, `/${api}/x/%2E%2E/${tail}`, `/${api}/x/.%2e/${tail}`,
    `/${api}%2f${tail}`, `/${api}\\${tail}`, `/${api}%5c${tail}`, `/${api}/${tail}%00`, `/${api}/${tail}%00.png`, `/${api}/${tail}%0a`, `/${api}/${tail}%09`, `/${api}/${tail};x=1`,
    `/${api}/${tail}%20`, `/${api}/${tail}.`, `/${api}/${tail}?`, `/${api}/${tail}#x`, `/./${api}/${tail}`, `/admin/../${api}/${tail}`, `/_next/../${api}/${tail}`,
    `/${api}/${[...tail].map((letter) => (letter === '/' ? letter : `%${letter.charCodeAt(0).toString(16)}`)).join('')}`,
    `/${api}/%252e%252e/${tail}`, `/%61pi/${tail}`, `/${api}/${tail}%ff`, `/${api}/${tail}%c0%af`, `/${api}/%u0075sers`,
  ];
};

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

describe('closed doors stay closed under every spelling', () => {
  it.each(['/api/users/first-register', '/api/payload-jobs/run', '/api/payload-jobs', '/api/payload-locked-documents', '/api/payload-migrations', '/api/media/paste-url'])('%s', async (door) => {
    for (const path of spellings(door)) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const reply = await target.as('system', { method, path, ...(method === 'GET' ? {} : { json: { username: 'ke-gian', email: 'k@g.vn', password: 'Mat-khau-cua-ke-gian-1', displayName: 'x' } }) });
        const isPage = !/^\/api(\/|$)/i.test(path);
        if (!(isPage && reply.status === 200)) expect([method, path, reply.status, isRefusal(reply.status)]).toEqual([method, path, reply.status, true]);
        expect(reply.status).toBeLessThan(500);
      }
    }
    expect(await target.ownerSql(`select id from users where username = 'ke-gian'`)).toEqual([]);
  });
});

describe('the sign-in counts under every spelling', () => {
  it('answers 400 or 404, or counts the try', async () => {
    for (const path of spellings('/api/users/login')) {
      const reply = await target.send({ method: 'POST', path, json: { username: 'system', password: 'sai-mat-khau-nay' } });
      expect([path, reply.status, isRefusal(reply.status)]).toEqual([path, reply.status, true]);
    }
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await target.send({ method: 'POST', path: '/api/x/../users/login', json: { username: 'city.summary', password: `sai-${i}` } })).status);
    expect(new Set(statuses)).toEqual(new Set([400]));
  });
});

describe('isPlainPath', () => {
  it.each(['/', '/api/news', '/api/media/file/b%C3%A0i%20vi%E1%BA%BFt.png', '/_next/static/chunks/%5B%5B...segments%5D%5D.js', '/admin/collections/news/1', '/api/a..b', '/.well-known/security.txt'])('lets %s pass', (path) => expect(isPlainPath(path)).toBe(true));
  it.each(['//api', '/api//x', '/api/..', '/../api', '/api/./x', '/api/%2e%2e/x', '/api%2fx', '/a\\b', '/a%5Cb', '/%00', '/%0d%0aX', '/%', '/%zz', '/%ff', '*', 'http://x/', ''])('turns %s away', (path) => expect(isPlainPath(path)).toBe(false));
});

describe('methods', () => {
  it('that read change nothing', async () => {
    const { id } = target.city.a.cells[0];
    const commands = ['/api/organizations/create', `/api/organizations/${id}/dissolve`, '/api/users/logout', '/api/users/create', '/api/approval-cases/submit', '/api/mandates/grant'];
    const [before] = await target.ownerSql('select (select count(*) from audit_events) as events, (select count(*) from users_sessions) as sessions');
    await target.token('system');
    const [opened] = await target.ownerSql('select (select count(*) from audit_events) as events, (select count(*) from users_sessions) as sessions');
    for (const path of commands) for (const method of ['GET', 'HEAD', 'OPTIONS']) expect((await target.as('system', { method, path })).status).toBeLessThan(500);
    expect(await target.ownerSql('select (select count(*) from audit_events) as events, (select count(*) from users_sessions) as sessions')).toEqual([opened ?? before]);
  });

  it('HEAD answers like GET, without a body', async () => {
    for (const path of ['/api/news', '/api/users/me', '/api/nothing', '/healthz']) {
      const [head, get] = [await target.as('a.member', { method: 'HEAD', path }), await target.as('a.member', { path })];
      expect([path, head.status, head.bytes.length]).toEqual([path, get.status, 0]);
    }
  });

  it('nobody has a use for are refused', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'SEARCH', 'LINK', 'PURGE', 'MKCOL']) expect((await target.send({ method, path: '/api/news' })).status).toBe(405);
    expect((await target.as('system', { method: 'PUT', path: `/api/users/${target.city.a.member.id}`, json: { displayName: 'x' } })).status).toBe(404);
  });

  it('GraphQL is asked by POST only', async () => {
    expect((await target.as('a.member', { path: '/api/graphql?query={__typename}' })).status).toBe(404);
    expect((await target.as('a.member', { path: '/api/graphql-playground' })).status).toBe(404);
  });
});

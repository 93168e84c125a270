import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { codeOf } from './support/codeOf';
import { openTarget, type Target } from './support/target';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const EVIL = 'evil.example';
const FORGED = { host: EVIL, 'x-forwarded-host': EVIL, 'x-forwarded-proto': 'https', 'x-forwarded-port': '444', forwarded: `host=${EVIL};proto=https`, 'x-original-url': '/api/users', 'x-rewrite-url': '/api/users', 'x-host': EVIL };

describe('a forged Host', () => {
  it('is in no answer, link or redirect', async () => {
    for (const path of ['/', '/admin', '/api/users/me', '/api/nothing', '/nothing', '/admin/login', '/favicon.ico', '/api/media?depth=1']) {
      const reply = await target.as('a.admin', { path, headers: FORGED });
      expect([path, JSON.stringify(reply.headers) + reply.text].join(' ')).not.toContain(EVIL);
      expect(reply.status).toBeLessThan(500);
    }
  });

  it('does not stand in the link that resets a password', async () => {
    const reply = await target.send({ method: 'POST', path: '/api/users/forgot-password', json: { username: 'a.member' }, headers: FORGED });
    expect(reply.status).toBe(200);
    // The answer does not wait for the mail: its time would tell who is there.
    while (target.mails().length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const [mail] = target.mails();
    expect(mail).toContain(`${target.origin}/admin/reset/`);
    expect(mail).not.toContain(EVIL);
  });

  it('opens no other path by X-Original-URL', async () => {
    const reply = await target.send({ path: '/api/nothing', headers: FORGED });
    expect([reply.status, codeOf(reply)]).toEqual([404, 'http.notFound']);
  });
});

describe('X-Forwarded-For without a trusted proxy', () => {
  it('does not give a new purse of attempts to whoever invents an address', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      const reply = await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'b.reviewer', password: `sai-mat-khau-${i}` }, headers: { 'x-forwarded-for': `10.0.0.${i}` } });
      statuses.push(reply.status);
    }
    expect(statuses).toContain(429);
  });

  it('does not open /metrics, nor does pretending to be this machine', async () => {
    expect((await target.send({ path: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404);
  });
});

describe('redirects', () => {
  it.each(['//evil.example', '/\\evil.example', '/%5cevil.example', '//evil.example/%2e%2e', '/%2f%2fevil.example', '///evil.example'])('lead nowhere else from %s', async (path) => {
    const reply = await target.send({ path, headers: { host: '127.0.0.1:3000' } });
    expect(reply.status).toBe(400);
    expect(reply.headers.location).toBeUndefined();
  });

  it('keep to the configured origin', async () => {
    const { headers } = await target.send({ path: '/', headers: { host: `127.0.0.1:${new URL(target.origin).port}` } });
    expect(headers.location).toBeDefined();
    expect(new URL(String(headers.location), target.origin).origin).toBe(target.origin);
  });
});

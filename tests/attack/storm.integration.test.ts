import { writeFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { signInStorm } from '../doors/signInStorm';
import { PASSWORD } from '../support/city';
import { openTarget, type Target } from './support/target';

/** `npm run test:attack` takes the whole minute, against the built product in a process of its own. */
const SECONDS = Number(process.env.STORM_SECONDS ?? 2);
const PER_SECOND = 100;

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

it('a storm of sign-ins is turned away, and everybody else is served meanwhile', async () => {
  const token = await target.token('a.member');
  const result = await signInStorm({
    url: target.url,
    perSecond: PER_SECOND,
    seconds: SECONDS,
    body: (i) => ({ username: i % 3 === 0 ? 'a.approver' : `khong-co-${i}`, password: `sai-mat-khau-${i}` }),
    others: [{ path: '/api/users/me', token }, { path: '/api/news?limit=20&depth=0', token }],
  });
  if (process.env.ATTACK_STORM_OUTPUT) writeFileSync(process.env.ATTACK_STORM_OUTPUT, JSON.stringify({ ...result, seconds: SECONDS, perSecond: PER_SECOND }));
  expect(Object.keys(result.signIns).filter((status) => !['401', '429'].includes(status))).toEqual([]);
  expect(result.signIns['429'] ?? 0).toBeGreaterThan(0);
  expect(result.others.failed).toBe(0);
  expect(result.others.count).toBeGreaterThanOrEqual(SECONDS * 15);
  // The one whose name was tried is not locked out; the storm's own address has to wait.
  const [row] = await target.ownerSql<{ count: string }>(`select count(*) from users where username = 'a.approver' and disabled_at is null`);
  expect(row?.count).toBe('1');
  expect((await target.as('a.approver', { path: '/api/users/me' })).json.user.username).toBe('a.approver');
  expect([200, 429]).toContain((await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'a.approver', password: PASSWORD } })).status);
}, 60_000 + SECONDS * 3000);

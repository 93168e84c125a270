import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { withSql } from '../crash/sql';
import { draft } from '../crash/writers/draft';
import { askAs } from './ask';
import { startOwnProduct, type OwnProduct } from './ownProduct';
import { untilSo } from './untilSo';

jest.setTimeout(180_000);

const HOUR_MS = 3_600_000;
const HALF_HOUR_MS = HOUR_MS / 2;
/** The database's clock is the machine's here, and so is the test's. */
const at = (fromNow: number): string => new Date(Date.now() + fromNow).toISOString();

describe.each([
  ['an hour ahead', HOUR_MS],
  ['an hour behind', -HOUR_MS],
])('a server whose clock is %s', (_, shift) => {
  let product: OwnProduct;
  beforeAll(async () => {
    const preload = pathToFileURL(path.resolve('tests/resilience/shiftedClock.mjs')).href;
    product = await startOwnProduct({ environment: { NODE_OPTIONS: `--import=${preload}`, CLOCK_SHIFT_MS: String(shift) } });
  });
  afterAll(() => product.remove());

  const sql = async <R extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> => withSql(await product.ownerUrl(), (rows) => rows<R>(text, values));
  const post = (actor: string, where: string, json: unknown) => askAs(product, actor, where, { method: 'POST', json });

  const stateOf = async (id: string): Promise<string | undefined> => (await sql<{ state: string }>('select state from approval_cases where id = $1', [id]))[0]?.state;

  it('was really told the wrong time', async () => {
    // Payload stamps rows by the process's own clock: nothing hangs on these stamps.
    const made = await post('b.contributor', '/api/news?draft=true', draft('giờ', product.world.topic));
    const { createdAt } = (made.body as { doc: { createdAt: string } }).doc;
    expect(Math.abs(new Date(createdAt).getTime() - Date.now() - shift)).toBeLessThan(HALF_HOUR_MS);
  });

  it('takes a mandate that still runs, and refuses one that is over', async () => {
    const [recipient, other] = product.world.recipients;
    const grant = (user: string | undefined, validTo: string) =>
      post('system', '/api/mandates/grant', {
        user, role: 'contributor', organization: product.world.city.a.committee.id, validFrom: at(-24 * HOUR_MS), validTo, decisionNumber: '9-QĐ/KT', decisionDate: '2026-01-05',
      });
    expect((await grant(recipient, at(HALF_HOUR_MS))).status).toBe(200);
    expect((await grant(other, at(-HALF_HOUR_MS))).status).toBe(422);
  });

  it('lets a person act to the end of their mandate and no longer', async () => {
    const contributor = product.world.city.a.contributor.id;
    const endsAt = async (when: string): Promise<void> =>
      withSql(await product.ownerUrl(), async (rows) => {
        await rows('begin');
        await rows(`select set_config('handbook.ticket', 'mandates.fixture:clock', true)`);
        await rows('update mandates set valid_to = $2 where user_id = $1', [contributor, when]);
        await rows('commit');
      });
    const writes = async (): Promise<number> => (await post('a.contributor', '/api/news?draft=true', draft('hạn', product.world.topic))).status;
    await endsAt(at(HALF_HOUR_MS));
    expect(await writes()).toBe(201);
    await endsAt(at(1500));
    // Not by the server's clock, for which it is an hour early or late.
    expect(await writes()).toBe(201);
    await untilSo(async () => (await writes()) === 403);
    const [left] = await sql<{ over: boolean }>('select bool_and(valid_to <= now()) as over from mandates where user_id = $1', [contributor]);
    expect(left?.over).toBe(true);
  });

  it('publishes what is scheduled at the database\'s time', async () => {
    // The contributor's mandate has ended above; another ward writes.
    const write = async (title: string): Promise<string> => {
      const made = await post('b.contributor', '/api/news?draft=true', draft(title, product.world.topic));
      const documentId = (made.body as { doc: { id: string } }).doc.id;
      const { id } = (await post('b.contributor', '/api/approval-cases/submit', { collection: 'news', documentId })).body as { id: string };
      await post('b.reviewer', `/api/approval-cases/${id}/approve`, { stage: 0 });
      expect((await post('b.approver', `/api/approval-cases/${id}/approve`, { stage: 1 })).status).toBe(200);
      return id;
    };
    const [soon, later, past] = [await write('sắp đăng'), await write('đăng sau'), await write('đã qua')];
    const schedule = (id: string, when: string) => post('b.approver', `/api/approval-cases/${id}/schedule`, { at: when });
    expect((await schedule(later, at(HALF_HOUR_MS))).status).toBe(200);
    expect((await schedule(past, at(-HALF_HOUR_MS))).code).toBe('case.schedule-past');
    expect((await schedule(soon, at(5000))).status).toBe(200);
    await untilSo(async () => (await stateOf(soon)) === 'published');
    expect(await stateOf(later)).toBe('scheduled');
    expect(await stateOf(past)).toBe('approved');
    const [times] = await sql<{ close: boolean }>(`select abs(extract(epoch from published_at - now())) < 600 as close from approval_cases where id = $1`, [soon]);
    expect(times?.close).toBe(true);
  });

  it('writes the database\'s time into the audit trail', async () => {
    const [off] = await sql<{ worst: number; events: number }>(`select max(abs(extract(epoch from at - now())))::float as worst, count(*)::int as events from audit_events`);
    expect(off?.events).toBeGreaterThan(0);
    expect(off?.worst).toBeLessThan(600);
  });

  it('lets people sign in and stay', async () => {
    const { PASSWORD } = await import('../support/password');
    const signedIn = await fetch(`${product.url}/api/users/login`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'a.head', password: PASSWORD }),
    });
    expect(signedIn.status).toBe(200);
    const { token } = (await signedIn.json()) as { token: string };
    const me = await fetch(`${product.url}/api/users/me`, { headers: { authorization: `JWT ${token}` } });
    expect(((await me.json()) as { user: { username: string } | null }).user?.username).toBe('a.head');
  });
});

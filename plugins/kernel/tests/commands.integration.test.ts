import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { commandEndpoint } from '../commands/commandEndpoint';
import { asAnyCommand, defineCommand } from '../commands/defineCommand';
import { runCommand } from '../commands/runCommand';
import { query, sql } from '../database/sql';
import { fail } from '../errors/kernelErrors';

/** The smallest command there can be: writes its text down, and says which number it got. */
const note = defineCommand({
  name: 'test-notes.write',
  summary: { vi: 'Ghi', en: 'Write' },
  input: z.object({ text: z.string().min(1), to: z.string().optional() }),
  rest: { method: 'post', path: '/test-notes/:to/write' },
  kind: 'write',
  deprecated: { since: '2026-12-01', sunset: '2027-06-01', instead: 'https://sotay.example/docs' },
  authorize: async ({ req }, { text }) => {
    if (text === 'forbidden') throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, expectedHash }, { text, to }) => {
    const [row] = await query<{ id: number }>(req, sql`insert into handbook.test_notes (text) values (${text}) returning id`);
    if (text === 'fails late') throw new Error('after the write');
    if (text === 'twice') await query(req, sql`insert into handbook.test_notes (id, text) values (${row?.id}, 'again')`);
    return { id: row?.id, to, expectedHash };
  },
});

/** Foreign work before the transaction: a site is fetched, which may be gone the next time. */
let fetches = 0;
let siteIsThere = true;
const fetched = defineCommand({
  name: 'test-notes.fetch',
  summary: { vi: 'Lấy về', en: 'Fetch' },
  input: z.object({ text: z.string().min(1) }),
  rest: { method: 'post', path: '/test-notes/fetch' },
  kind: 'write',
  prepare: async ({ req }) => {
    fetches += 1;
    if (!siteIsThere) throw fail(req, 'not-found');
  },
  authorize: async () => {},
  run: async ({ req }, { text }) => {
    await query(req, sql`insert into handbook.test_notes (text) values (${text})`);
    return { fetches };
  },
});

/** Runs others, each in a transaction of its own; `seen` is what its own request carried. */
const apart = { seen: [] as unknown[], runs: 0 };
const each = defineCommand({
  name: 'test-notes.each',
  summary: { vi: 'Nhiều', en: 'Many' },
  input: z.object({ texts: z.array(z.string().min(1)) }),
  rest: { method: 'post', path: '/test-notes/each' },
  kind: 'write',
  eachApart: true,
  authorize: async ({ req }, { texts }) => {
    apart.seen.push(await req.transactionID);
    if (texts.includes('forbidden')) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { texts }) => {
    apart.runs += 1;
    apart.seen.push(await req.transactionID);
    for (const text of texts) await query(req, sql`insert into handbook.test_notes (text) values (${text})`);
    if (texts.includes('fails late')) throw new Error('after some were done');
    return { run: apart.runs };
  },
});

let house: House;
let city: City;
let admin: Client;
const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const notes = async (): Promise<string[]> => (await house.ownerSql<{ text: string }>('select text from handbook.test_notes order by id')).map(({ text }) => text);

beforeAll(async () => {
  house = await startHouse({ endpoints: [asAnyCommand(note), asAnyCommand(fetched), asAnyCommand(each)].map((command) => commandEndpoint(command, command.rest.path)) });
  city = await buildCity(house);
  await house.ownerSql('create table handbook.test_notes (id serial primary key, text text not null)');
  await house.ownerSql('grant select, insert on handbook.test_notes to handbook_app');
  await house.ownerSql('grant usage on sequence handbook.test_notes_id_seq to handbook_app');
  admin = await house.as('a.admin');
});
beforeEach(() => house.ownerSql('truncate handbook.test_notes'));
afterAll(() => house.close());

describe('a command over REST', () => {
  it('does its work and answers with its result, not to be kept by anybody', async () => {
    const { status, body, headers } = await admin.post('/api/test-notes/here/write', { text: 'one' }, { 'if-match': 'W/"abc"' });
    expect([status, body]).toEqual([200, { id: expect.any(Number), to: 'here', expectedHash: 'abc' }]);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(await notes()).toEqual(['one']);
    // A door that goes says so, where it refuses too.
    const refused = await admin.post('/api/test-notes/here/write', { text: 'forbidden' });
    for (const answer of [headers, refused.headers]) expect([answer.get('deprecation'), answer.get('sunset')]).toEqual(['@1796083200', 'Tue, 01 Jun 2027 00:00:00 GMT']);
    expect((await admin.get('/api/power/mine')).headers.has('deprecation')).toBe(false);
    await house.ownerSql('truncate handbook.test_notes');
  });

  it('asks who it is before anything else', async () => {
    const { status, body } = await house.post('/api/test-notes/here/write', {});
    expect([status, body.errors[0].data.code]).toEqual([401, 'auth.required']);
  });

  it('lets the path win over the body', async () => {
    expect((await admin.post('/api/test-notes/here/write', { text: 'x', to: 'elsewhere' })).body.to).toBe('here');
  });

  it.each([
    ['no JSON', '{"text":'],
    ['a list', '[1]'],
    ['a bare value', '7'],
  ])('refuses %s as body', async (_, body) => {
    const answer = await admin.request('POST', '/api/test-notes/here/write', { body, headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'input.not-json']);
  });

  it('names the wrong fields', async () => {
    const { status, body } = await admin.post('/api/test-notes/here/write', { text: '' });
    expect([status, body.errors[0].data.code, body.errors[0].data.fields[0].path]).toEqual([400, 'input.invalid', 'text']);
  });

  it('leaves nothing behind when it fails after its write, and shows nothing of why', async () => {
    const { status, body } = await admin.post('/api/test-notes/here/write', { text: 'fails late' });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('after the write');
    expect(await notes()).toEqual([]);
  });

  it('turns what the database refuses into a typed error', async () => {
    const { status, body } = await admin.post('/api/test-notes/here/write', { text: 'twice' });
    expect([status, body.errors[0].data.code]).toEqual([409, 'database.conflict']);
    expect(await notes()).toEqual([]);
  });
});

describe('an idempotency key', () => {
  it('gives the first answer again and does the work once', async () => {
    const headers = key();
    const first = await admin.post('/api/test-notes/here/write', { text: 'once' }, headers);
    const second = await admin.post('/api/test-notes/here/write', { text: 'once' }, headers);
    expect(second.body).toEqual(first.body);
    expect(second.status).toBe(200);
    expect(await notes()).toEqual(['once']);
  });

  it('is refused for another input', async () => {
    const headers = key();
    await admin.post('/api/test-notes/here/write', { text: 'once' }, headers);
    const second = await admin.post('/api/test-notes/here/write', { text: 'other' }, headers);
    expect([second.status, second.body.errors[0].data.code]).toEqual([422, 'idempotency.reused']);
    expect(await notes()).toEqual(['once']);
  });

  it('is one person’s own: the same key of another person is another key', async () => {
    const headers = key();
    await admin.post('/api/test-notes/here/write', { text: 'mine' }, headers);
    await (await house.as('b.admin')).post('/api/test-notes/here/write', { text: 'theirs' }, headers);
    expect(await notes()).toEqual(['mine', 'theirs']);
  });

  it('runs once when ten requests carry it at the same time', async () => {
    const headers = key();
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin.post('/api/test-notes/here/write', { text: 'together' }, headers)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await notes()).toEqual(['together']);
  });

  it('is free again when the work failed', async () => {
    const headers = key();
    expect((await admin.post('/api/test-notes/here/write', { text: 'forbidden' }, headers)).status).toBe(403);
    expect((await admin.post('/api/test-notes/here/write', { text: 'allowed' }, headers)).status).toBe(200);
    expect(await notes()).toEqual(['allowed']);
  });

  it.each(['short', 'x'.repeat(201)])('of a wrong length is refused', async (value) => {
    const { status, body } = await admin.post('/api/test-notes/here/write', { text: 'x' }, { 'idempotency-key': value });
    expect([status, body.errors[0].data.code]).toEqual([400, 'idempotency.invalid']);
  });
});

describe('what is prepared before the transaction', () => {
  it('is not done again for a request that was answered before, and cannot change its answer', async () => {
    const headers = key();
    const first = await admin.post('/api/test-notes/fetch', { text: 'fetched' }, headers);
    siteIsThere = false;
    const second = await admin.post('/api/test-notes/fetch', { text: 'fetched' }, headers);
    const other = await admin.post('/api/test-notes/fetch', { text: 'another' }, headers);
    expect([second.status, second.body, fetches]).toEqual([200, first.body, 1]);
    expect([other.status, other.body.errors[0].data.code, fetches]).toEqual([422, 'idempotency.reused', 1]);
    expect((await admin.post('/api/test-notes/fetch', { text: 'fetched' }, key())).status).toBe(404);
    expect(await notes()).toEqual(['fetched']);
  });
});

describe('a command that runs others apart', () => {
  beforeEach(() => {
    Object.assign(apart, { seen: [], runs: 0 });
  });

  it('is authorised in a transaction and runs in none', async () => {
    expect((await admin.post('/api/test-notes/each', { texts: ['one', 'two'] })).status).toBe(200);
    expect(apart.seen).toEqual([expect.any(String), undefined]);
    expect((await admin.post('/api/test-notes/each', { texts: ['forbidden'] })).status).toBe(403);
    expect([apart.runs, await notes()]).toEqual([1, ['one', 'two']]);
  });

  it('gives the first answer again, and is free again when it failed half-way', async () => {
    const headers = key();
    const first = await admin.post('/api/test-notes/each', { texts: ['one'] }, headers);
    const second = await admin.post('/api/test-notes/each', { texts: ['one'] }, headers);
    expect([second.status, second.body, apart.runs]).toEqual([200, first.body, 1]);
    expect((await admin.post('/api/test-notes/each', { texts: ['other'] }, headers)).status).toBe(422);
    const failing = key();
    expect((await admin.post('/api/test-notes/each', { texts: ['fails late'] }, failing)).status).toBe(500);
    expect((await admin.post('/api/test-notes/each', { texts: ['fails late'] }, failing)).status).toBe(500);
    expect([apart.runs, await notes()]).toEqual([3, ['one', 'fails late', 'fails late']]);
  });

  it('answers the same to two at once under one key', async () => {
    const headers = key();
    const [one, two] = await Promise.all([admin.post('/api/test-notes/each', { texts: ['one'] }, headers), admin.post('/api/test-notes/each', { texts: ['one'] }, headers)]);
    expect([one.status, two.status, two.body]).toEqual([200, 200, one.body]);
  });

  it('cannot be tried', async () => {
    await expect(runCommand(each, await house.systemReq(city.a.admin.id), { texts: ['x'] }, { dryRun: true })).rejects.toThrow('without effect');
    expect(await notes()).toEqual([]);
  });
});

describe('a dry run', () => {
  it('shows the result and leaves nothing, neither work nor key', async () => {
    const idempotencyKey = randomUUID();
    const result = await runCommand(note, await house.systemReq(city.a.admin.id), { text: 'only a trial' }, { dryRun: true, idempotencyKey });
    expect(result).toMatchObject({ id: expect.any(Number) });
    expect(await notes()).toEqual([]);
    expect(await house.ownerSql('select 1 from handbook.idempotency_keys where key = $1', [idempotencyKey])).toEqual([]);
  });

  it('is refused where the run would be', async () => {
    await expect(runCommand(note, await house.systemReq(city.a.admin.id), { text: 'forbidden' }, { dryRun: true })).rejects.toMatchObject({ code: 'auth.forbidden' });
  });
});

describe('a command in process', () => {
  it('needs a person', async () => {
    await expect(runCommand(note, await house.systemReq(), { text: 'x' })).rejects.toMatchObject({ code: 'auth.required', status: 401 });
  });

  it('joins the transaction of its caller', async () => {
    const req = await house.systemReq(city.a.admin.id);
    const { inTransaction } = await import('../database/transaction');
    const caller = inTransaction(req, async () => {
      await runCommand(note, req, { text: 'inside' });
      throw new Error('the caller changed its mind');
    });
    await expect(caller).rejects.toThrow('changed its mind');
    expect(await notes()).toEqual([]);
  });
});

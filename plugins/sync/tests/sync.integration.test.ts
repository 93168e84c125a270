import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCity, type City, type Place } from '../../../tests/support/city';
import type { Answer, Client } from '../../../tests/support/client';
import type { Sql } from '../../../tests/support/database/sqlDoors';
import { startHouse, type House } from '../../../tests/support/house';
import { decided, found } from '../../../tests/organizations/support';
import { grant } from '../../../tests/fast/support/furnish';
import { codeOf, freshUser } from '../../../tests/power/support';
import { query, sql } from '../../kernel';
import { changesStatement } from '../data/changesSince';
import { toldUpTo, writeCursor } from '../domain/cursor';
import type { Stream } from '../domain/streams';
import { forgetChanges } from '../jobs/forgetChanges';
import type { SyncAnswer } from '../commands/pull';

const KINDS = ['news', 'documents', 'pages'] as const;
type Kind = (typeof KINDS)[number];
/** What the configuration leaves out. */
const WITHOUT: Record<Kind, readonly string[]> = { news: ['ownerPath', 'audiencePath'], documents: ['ownerPath', 'audiencePath', 'sections'], pages: ['ownerPath', 'audiencePath'] };

let house: House;
let city: City;
let spare: { id: string }[] = [];
let places: { id: string }[] = [];

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  // What is tried here is reading: rows come and go by SQL, as publication and withdrawal leave them.
  for (const kind of KINDS) await house.ownerSql(`alter table ${kind} disable trigger p_publication`);
  for (const [table, trigger] of [['members', 'y_stands_member'], ['memberships', 'y_stands']]) await house.ownerSql(`alter table ${table} disable trigger ${trigger}`);
  const admin = await house.as('a.admin');
  for (let at = 0; at < 6; at += 1) spare.push(await found(admin, city.a.committee, `Chi bộ ghép ${at}`, '2025-08-01'));
  places = [city.root, city.a.committee, ...city.a.cells, city.b.committee, ...city.b.cells, ...spare];
});
afterAll(() => house?.close());

type Item = { kind: Kind; id: string };

const insert = async (sql: Sql, { kind, owner, audience, live }: { kind: Kind; owner: string; audience: string; live: boolean }): Promise<Item> => {
  const id = randomUUID();
  const shared = [id, `Bài ${id.slice(0, 8)}`, owner, audience, live ? 'published' : 'draft'];
  const body = `'{"root": {"children": []}}', 'Tác giả', 'Nguồn', 'Nội bộ'`;
  if (kind === 'news') await sql(`insert into news (id, title, summary, owner_id, audience_id, _status, published_at, body, author, source, licence) values ($1, $2, 'Tóm tắt', $3, $4, $5::enum_news_status, clock_timestamp(), ${body})`, shared);
  if (kind === 'pages') await sql(`insert into pages (id, title, slug, owner_id, audience_id, _status, published_at, body, author, source, licence) values ($1, $2, $2, $3, $4, $5::enum_pages_status, clock_timestamp(), ${body})`, shared);
  if (kind === 'documents')
    await sql(
      `insert into documents (id, title, summary, owner_id, audience_id, _status, published_at, type, number, issuer, date_issued, sections, author, source, licence)
       values ($1, $2, 'Tóm tắt', $3, $4, $5::enum_documents_status, clock_timestamp(), 'NQ', '05-NQ/ĐU', 'Đảng ủy', '2026-03-01T00:00:00Z', '[{"anchor": "dieu-1", "heading": "Điều 1", "text": "…"}]', 'Tác giả', 'Nguồn', 'Nội bộ')`,
      shared,
    );
  return { kind, id };
};

/** What a phone does with an answer: all of it. */
type Phone = { as: Client; held: Map<string, unknown>; lists: Record<string, unknown>; cursor: string | undefined };
const newPhone = (as: Client): Phone => ({ as, held: new Map(), lists: {}, cursor: undefined });
const wipe = (phone: Phone): void => {
  phone.held.clear();
  phone.lists = {};
  phone.cursor = undefined;
};
const ask = (phone: Phone, limit: number, headers: Record<string, string> = {}): Promise<Answer> =>
  phone.as.get(`/api/sync?collections=${KINDS.join(',')}&limit=${limit}${phone.cursor === undefined ? '' : `&cursor=${phone.cursor}`}`, headers);
const take = (phone: Phone, { changes, removals, lists, cursor }: SyncAnswer): void => {
  for (const { collection, id, doc } of changes) phone.held.set(`${collection}/${id}`, doc);
  for (const { collection, id } of removals) phone.held.delete(`${collection}/${id}`);
  Object.assign(phone.lists, lists);
  phone.cursor = cursor;
};
/** One page. @returns whether there is more */
const syncOnce = async (phone: Phone, limit: number): Promise<boolean> => {
  const answer = await ask(phone, limit);
  if (answer.status === 403) {
    wipe(phone);
    return false;
  }
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ cursor: expect.any(String) })]);
  const body = answer.body as SyncAnswer;
  expect(body.changes.length + body.removals.length).toBeLessThanOrEqual(limit);
  take(phone, body);
  return body.more;
};
const syncAll = async (phone: Phone, limit: number): Promise<void> => {
  for (let turn = 0; await syncOnce(phone, limit); turn += 1) if (turn > 2000) throw new Error('a sync that never ends');
};

/** What the person may see, by reading the collections themselves. */
const readDirectly = async (as: Client): Promise<Map<string, unknown>> => {
  const seen = new Map<string, unknown>();
  for (const kind of KINDS) {
    // And what has a reading access of its own: a phone keeps nothing that comes and goes with a role (data/leftOut).
    const own = house.payload.collections[kind].config.flattenedFields.filter((field) => 'access' in field && field.access?.read).map(({ name }) => name);
    const left = [...WITHOUT[kind], ...own];
    for (let page = 1, more = true; more; page += 1) {
      const { status, body } = await as.get(`/api/${kind}?where[_status][equals]=published&depth=0&limit=100&page=${page}`);
      if (status === 403) break;
      expect([status, body]).toEqual([200, expect.anything()]);
      for (const doc of body.docs as Record<string, unknown>[]) seen.set(`${kind}/${String(doc.id)}`, Object.fromEntries(Object.entries(doc).filter(([name]) => !left.includes(name))));
      more = body.hasNextPage as boolean;
    }
  }
  return seen;
};
const inOrder = (held: ReadonlyMap<string, unknown>): [string, unknown][] => [...held].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a phone that synchronises', () => {
  it('holds exactly what its owner may see, whatever was edited, published, withdrawn, moved, granted or taken away, in whatever order it was committed', async () => {
    const user = await freshUser(house, city.a.committee);
    const member = randomUUID();
    await house.ownerTicket('members.fixture:x', (sql) =>
      sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, 'Đảng viên đồng bộ', $2, '2025-08-01', 'official', $3)`, [member, city.a.cells[0].id, user.id]),
    );
    const items: Item[] = [];
    const grants: string[] = [];
    const ticket = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => house.ownerTicket('news.fixture:x', work);
    const place = (at: number): string => places[at % places.length]?.id ?? '';
    const item = (at: number): Item | undefined => items[at % Math.max(1, items.length)];
    let late: { done: Promise<unknown>; commit: () => void } | undefined;
    const settle = async (): Promise<void> => {
      late?.commit();
      await late?.done;
      late = undefined;
    };
    const counts: Record<string, number> = {};
    let cellUnder = 0;

    const act = {
      make: async (a: number, b: number, c: number) => void items.push(await ticket((sql) => insert(sql, { kind: KINDS[a % 3] ?? 'news', owner: place(b), audience: place(c), live: a % 5 !== 0 }))),
      edit: async (a: number) => {
        const one = item(a);
        if (one) await ticket((sql) => sql(`update ${one.kind} set title = $2, updated_at = clock_timestamp() where id = $1`, [one.id, `Sửa ${randomUUID()}`]));
      },
      turn: async (a: number) => {
        const one = item(a);
        if (one) await ticket((sql) => sql(`update ${one.kind} set _status = case when _status::text = 'draft' then 'published' else 'draft' end::enum_${one.kind}_status, updated_at = clock_timestamp() where id = $1`, [one.id]));
      },
      address: async (a: number, b: number) => {
        const one = item(a);
        if (one) await ticket((sql) => sql(`update ${one.kind} set audience_id = $2, updated_at = clock_timestamp() where id = $1`, [one.id, place(b)]));
      },
      /** Begins now, is committed some time later: what it wrote has an older number than much that is seen before it. */
      begin: async (a: number, b: number) => {
        if (late) return;
        let commit = (): void => undefined;
        const gate = new Promise<void>((resolve) => { commit = resolve; });
        let begun = (): void => undefined;
        const written = new Promise<void>((resolve) => { begun = resolve; });
        const made: Item[] = [];
        const done = ticket(async (sql) => {
          made.push(await insert(sql, { kind: KINDS[a % 3] ?? 'news', owner: place(b), audience: place(a), live: true }));
          begun();
          await gate;
        }).then(() => items.push(...made));
        late = { done, commit };
        await Promise.race([written, done]);
      },
      commit: settle,
      move: async (a: number) => void (await house.ownerTicket('members.fixture:x', (sql) => sql('update members set cell_id = $2 where id = $1', [member, [...city.a.cells, ...city.b.cells, ...spare][a % (4 + spare.length)]?.id]))),
      leave: async () => void (await house.ownerTicket('members.fixture:x', (sql) => sql('update members set user_id = null where id = $1', [member]))),
      join: async () => void (await house.ownerTicket('members.fixture:x', (sql) => sql('update members set user_id = $2 where id = $1', [member, user.id]))),
      grant: async (a: number) => {
        const made = await grant(house, user, a % 2 === 0 ? 'contributor' : 'clerk', { ...(places[a % places.length] as Place) }).catch(() => undefined);
        if (made) grants.push(made);
      },
      /** A merge may have ended it already, and what has ended is not written again. */
      end: async () => {
        const one = grants.pop();
        if (one) await house.ownerTicket('mandates.fixture:x', (sql) => sql('update mandates set valid_to = clock_timestamp() where id = $1 and valid_to is null', [one]));
      },
      /** The second cell of ward A goes to the other ward and back: what its people read changes with it. */
      moveCell: async () => {
        await settle();
        cellUnder = 1 - cellUnder;
        const { status } = await (await house.as('system')).post(`/api/organizations/${city.a.cells[1].id}/move`, { parent: (cellUnder === 1 ? city.b : city.a).committee.id, ...decided(new Date().toISOString().slice(0, 10)) });
        counts.moved = (counts.moved ?? 0) + (status === 200 ? 1 : 0);
      },
      mergeCells: async () => {
        await settle();
        const source = spare.at(-1);
        if (spare.length < 3 || !source) return;
        const { status } = await (await house.as('system')).post(`/api/organizations/${city.a.cells[0].id}/merge`, { sources: [source.id], ...decided(new Date().toISOString().slice(0, 10)) });
        if (status !== 200) return;
        spare = spare.slice(0, -1);
        counts.merged = (counts.merged ?? 0) + 1;
      },
    };
    type Name = keyof typeof act;
    const number = fc.nat({ max: 10_000 });
    const often = (name: Name, weight: number) => ({ weight, arbitrary: fc.tuple(fc.constant(name), number, number, number) });
    const deed = fc.oneof(
      often('make', 6), often('edit', 4), often('turn', 5), often('address', 4), often('begin', 3), often('commit', 2), often('move', 3), often('leave', 1), often('join', 2), often('grant', 2), often('end', 2), often('moveCell', 1), often('mergeCells', 1),
      { weight: 8, arbitrary: fc.tuple(fc.constant('page' as const), number, number, number) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('whole' as const), number, number, number) },
    );

    const phones = [newPhone(await house.as(user.username)), newPhone(await house.as(user.username))] as const;
    const holds = async (phone: Phone): Promise<void> => {
      await syncAll(phone, 7);
      const [held, seen] = [inOrder(phone.held), inOrder(await readDirectly(phone.as))];
      expect(held).toEqual(seen);
      counts.compared = (counts.compared ?? 0) + seen.length;
      if (phone.cursor !== undefined) expect(phone.lists.me).toEqual((await phone.as.get('/api/power/mine')).body);
    };
    for (let at = 1; at < 40; at += 1) await act.make(at, at, at * 5);
    for (const name of ['make', 'moveCell', 'mergeCells'] as const) {
      await act[name](1, 1, 1);
      for (const phone of phones) await holds(phone);
    }
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 15, maxLength: 35 }), fc.boolean(), async (deeds, afresh) => {
        if (afresh) wipe(phones[1]);
        await act.join();
        for (const [name, a, b, c] of deeds) {
          const phone = phones[a % 2 === 0 ? 0 : 1];
          if (name === 'page') await syncOnce(phone, 1 + (b % 9));
          else if (name === 'whole') await holds(phone);
          else await act[name](a, b, c);
        }
        // Also while a transaction is still under way, and after it.
        for (const phone of phones) await holds(phone);
        await settle();
        await act.join();
        for (const phone of phones) await holds(phone);
      }),
      // What the runs leave in the database is the next ones' beginning: nothing to shrink to.
      { numRuns: 6, endOnFailure: true },
    ).finally(settle);
    expect(counts.compared).toBeGreaterThan(150);
    expect(counts.merged).toBeGreaterThan(0);
    expect(counts.moved).toBeGreaterThan(0);
    // Some hundreds of steps, each a request or more.
  }, 120_000);

  it('asks by ranges of one index, however much the others changed', async () => {
    await house.ownerSql(`insert into handbook.sync_changes (side, stream, collection, document_id) select 'a', md5((n % 5000)::text)::uuid, 'news', gen_random_uuid() from generate_series(1, 100000) n`);
    await house.ownerSql('analyze handbook.sync_changes');
    const statement = changesStatement({ streams: [city.root, city.a.committee, city.a.cells[0]].map(({ id }): Stream => `a:${id}`), collections: KINDS, from: { base: '3:3:', target: '9000000:9000000:', xid: '3', n: '0' }, most: 50 });
    const [{ 'QUERY PLAN': plan } = { 'QUERY PLAN': '' }] = await query<{ 'QUERY PLAN': unknown }>(await house.systemReq(), sql`explain (format json) ${statement}`);
    const text = JSON.stringify(plan);
    expect(text).toContain('sync_changes_stream');
    expect(text).not.toMatch(/Seq Scan|"Sort Key":\["x\./);
    await house.ownerSql('delete from handbook.sync_changes where stream in (select md5(n::text)::uuid from generate_series(0, 4999) n)');
  });

  it('asks in vain at little cost: the same cursor, and 304 with its ETag', async () => {
    const phone = newPhone(await house.as('b.member'));
    await syncAll(phone, 50);
    const first = await ask(phone, 50);
    expect(first.body).toEqual({ changes: [], removals: [], lists: {}, cursor: phone.cursor, more: false });
    const etag = first.headers.get('etag') ?? '';
    expect((await ask(phone, 50, { 'if-none-match': etag })).status).toBe(304);
    await house.ownerTicket('news.fixture:x', (sql) => insert(sql, { kind: 'news', owner: city.b.committee.id, audience: city.b.committee.id, live: true }));
    expect(((await ask(phone, 50, { 'if-none-match': etag })).body as SyncAnswer).changes).toHaveLength(1);
  });

  it('is told by a code to begin anew: a cursor of somebody else, too old, ahead of the database, of nobody\'s making, for other collections', async () => {
    const [mine, theirs] = [newPhone(await house.as('a.member')), newPhone(await house.as('b.member'))];
    await syncOnce(theirs, 5);
    const [now] = await house.ownerSql<{ hour: number; base: string }>(`select floor(extract(epoch from now()) / 3600)::int as hour, pg_current_snapshot()::text as base`);
    const state = { collections: [...KINDS] as string[], position: toldUpTo(now?.base ?? ''), hour: now?.hour ?? 0, follow: [], walks: [], lists: {} };
    const own = (changes: Partial<typeof state>): string => writeCursor(house.payload.secret, city.a.member.id, { ...state, ...changes });
    expect((await mine.as.get(`/api/sync?cursor=${own({})}`)).status).toBe(200);
    for (const cursor of [theirs.cursor ?? '', 'x', own({ hour: state.hour - 61 * 24 }), own({ position: toldUpTo('9000000000000000000:9000000000000000000:') }), own({ collections: ['gone'] })]) {
      const answer = await mine.as.get(`/api/sync?cursor=${cursor}`);
      expect([answer.status, codeOf(answer)]).toEqual([410, 'sync.begin-anew']);
    }
    expect(codeOf(await mine.as.get(`/api/sync?collections=news&cursor=${own({})}`))).toBe('sync.begin-anew');
    expect(codeOf(await mine.as.get('/api/sync?collections=users'))).toBe('sync.unknown-collection');
  });

  it('serves readers alone', async () => {
    expect((await house.get('/api/sync')).status).toBe(401);
    for (const who of ['stranger', 'ended']) expect((await (await house.as(who)).get('/api/sync')).status).toBe(403);
  });

  it('forgets by night what no cursor asks for any more', async () => {
    await house.ownerSql(`insert into handbook.sync_changes (side, stream, collection, document_id, at) values ('a', gen_random_uuid(), 'cũ', gen_random_uuid(), now() - interval '91 days'), ('a', gen_random_uuid(), 'mới', gen_random_uuid(), now() - interval '89 days')`);
    await house.ownerSql(`insert into handbook.sync_changes (side, stream, collection, document_id, xid) values ('a', gen_random_uuid(), 'cũ', gen_random_uuid(), '9000000000000000000'::xid8)`);
    await forgetChanges(house.payload);
    expect(await house.ownerSql(`select collection from handbook.sync_changes where collection in ('cũ', 'mới')`)).toEqual([{ collection: 'mới' }]);
  });
});

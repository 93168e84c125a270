import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';

import { buildCity, PASSWORD, type City } from '../support/city';
import type { Client } from '../support/client';
import { startServer } from '../docs/support/liveServer';
import { startHouse, type House } from '../support/house';
import { furnishFile, furnishLive, furnishPicture, placesOf, type Live } from './support/furnish';

let house: House;
let city: City;
let server: { url: string; close: () => Promise<void> };
let topics: string[] = [];
let live: Live[] = [];
const clients = new Map<string, Client>();

const as = async (username: string): Promise<Client> => {
  const known = clients.get(username) ?? (await house.as(username));
  clients.set(username, known);
  return known;
};

type Entry = { collection: Live['collection']; id: string; publishedAt: string } & Record<string, unknown>;

/** Everything the feed has, page by page. */
const wholeFeed = async (client: Client, limit: number, filter = ''): Promise<Entry[]> => {
  const found: Entry[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { status, body } = await client.get(`/api/feed?limit=${limit}${filter}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    const page = body as { docs: Entry[]; nextCursor: string | null };
    expect(page.docs.length).toBeLessThanOrEqual(limit);
    found.push(...page.docs);
    cursor = page.nextCursor;
  }
  return found;
};

/** What the generic REST list says of the same: what is live and addressed to this person's own chain. */
const restList = async (client: Client, collection: Live['collection'], reach: readonly string[], depth = 0): Promise<Entry[]> => {
  const found: Entry[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const { status, body } = await client.get(`/api/${collection}?where[_status][equals]=published&where[audience][in]=${reach.join(',')}&sort=-publishedAt&limit=100&page=${page}&depth=${depth}`);
    expect(status).toBe(200);
    found.push(...(body.docs as Entry[]).map((doc) => ({ ...doc, collection })));
    more = body.hasNextPage as boolean;
  }
  return found;
};

const newestFirst = (a: Entry, b: Entry): number => (a.publishedAt === b.publishedAt ? (a.id < b.id ? 1 : -1) : a.publishedAt < b.publishedAt ? 1 : -1);

const READERS = ['a.member', 'b.member', 'a.secretary', 'a.contributor', 'a.admin', 'city.admin', 'city.summary', 'system', 'advisory.contributor', 'b.head'] as const;

const reachOf = async (client: Client, username: string): Promise<string[]> => {
  const [row] = await house.ownerSql<{ path: string }>(
    `select coalesce((select m.organization_path from mandates m where m.user_id = u.id and (m.valid_to is null or m.valid_to > now()) limit 1), (select b.cell_path from members b where b.user_id = u.id)) as path
     from users u where username = $1`,
    [username],
  );
  const path = row?.path ?? '';
  return placesOf(city).filter((place) => path.startsWith(place.path)).map(({ id }) => id);
};

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  server = await startServer(house);
  topics = (await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang'), ('Tuyên giáo', 'tuyen-giao') returning id`)).map(({ id }) => id);
  const hero = await furnishPicture(house.ownerSql, city.root);
  const places = placesOf(city);
  // As `checkOwner` lets through: an audience lies below its owner; the advisory body addresses the whole tree.
  const addressable = places.flatMap((owner) => places.filter(({ path }) => owner.id === city.advisory.id || path.startsWith(owner.path)).map((audience) => ({ owner, audience })));
  // A fixed seed, so that a red run can be had again; many instants twice, so that the order of equals is tried.
  const wanted = fc.sample(
    fc.record({
      collection: fc.constantFrom('news' as const, 'documents' as const),
      place: fc.constantFrom(...addressable),
      topic: fc.constantFrom(...topics),
      publishedAt: fc.integer({ min: 0, max: 40 }).map((hour) => new Date(Date.UTC(2026, 9, 1, hour, 0, 0, 123))),
      hero: fc.constantFrom(hero, null),
      status: fc.constantFrom('published' as const, 'published' as const, 'published' as const, 'draft' as const),
    }),
    { numRuns: 240, seed: 20261122 },
  ).map(({ place, ...rest }) => ({ ...place, ...rest }));
  live = (await furnishLive(house, wanted)).filter((_, index) => wanted[index]?.status === 'published');
  await house.ownerTicket('approval-cases.fixture:x', (sql) =>
    sql(`insert into media_uses (media_id, collection, document_id, audience_id) select hero_id, 'news', id::text, audience_id from news where hero_id is not null and _status = 'published'`),
  );
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.close();
});

describe('the feed', () => {
  it.each(READERS)('brings %s what the REST lists say is live for them, newest first, once', async (username) => {
    const client = await as(username);
    const reach = await reachOf(client, username);
    const expected = [...(await restList(client, 'news', reach)), ...(await restList(client, 'documents', reach))].sort(newestFirst);
    expect(expected.length).toBeGreaterThan(10);
    const found = await wholeFeed(client, 7);
    expect(found.map(({ collection, id, publishedAt }) => [collection, id, publishedAt])).toEqual(expected.map(({ collection, id, publishedAt }) => [collection, id, publishedAt]));
  });

  it('pages alike whatever the size of a page', async () => {
    const client = await as('a.member');
    const all = await wholeFeed(client, 50);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (limit) => {
        expect((await wholeFeed(client, limit)).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
      { numRuns: 8, examples: [[1], [20], [21]] },
    );
  });

  it('shows in each entry what the document says', async () => {
    const client = await as('a.member');
    const reach = await reachOf(client, 'a.member');
    for (const collection of ['news', 'documents'] as const) {
      const documents = new Map((await restList(client, collection, reach, 1)).map((each) => [each.id, each]));
      for (const entry of await wholeFeed(client, 50, `&collection=${collection}`)) expect(documents.get(entry.id)).toMatchObject(entry);
    }
  });

  it('keeps to one collection and one topic when asked', async () => {
    const client = await as('b.member');
    const all = await wholeFeed(client, 50);
    const [topic = ''] = topics;
    const chosen = await wholeFeed(client, 3, `&collection=documents&topic=${topic}`);
    expect(chosen.map(({ id }) => id)).toEqual(all.filter((entry) => entry.collection === 'documents' && (entry.topic as { id: string }).id === topic).map(({ id }) => id));
    expect(chosen.length).toBeGreaterThan(0);
  });

  it('is the same over the server, and says who may keep it', async () => {
    const token = await tokenOf('a.member');
    const answer = await fetch(`${server.url}/api/feed?limit=2`, { headers: { authorization: `JWT ${token}` } });
    const inside = await (await as('a.member')).fetch('/api/feed?limit=2');
    expect(await answer.text()).toBe(await inside.text());
    const kept = ['cache-control', 'etag', 'vary', 'content-type'];
    expect(kept.map((name) => answer.headers.get(name))).toEqual(['private, no-cache', expect.stringMatching(/^"[\w-]{27}"$/), 'Authorization, Cookie', 'application/json; charset=utf-8']);
    expect(kept.map((name) => inside.headers.get(name))).toEqual(kept.map((name) => answer.headers.get(name)));
  });

  it('is packed for whoever takes it, where it is not small', async () => {
    const headers = { authorization: `JWT ${await tokenOf('a.member')}` };
    const inside = await (await as('a.member')).fetch('/api/feed');
    const text = await inside.text();
    expect(text.length).toBeGreaterThan(2048);
    const seen = await Promise.all(['gzip', 'identity'].map(async (encoding) => {
      const answer = await fetch(`${server.url}/api/feed`, { headers: { ...headers, 'accept-encoding': encoding } });
      return [answer.headers.get('content-encoding'), answer.headers.get('vary'), answer.headers.get('etag'), await answer.text()];
    }));
    const vary = 'Authorization, Cookie, Accept-Encoding';
    expect(seen).toEqual([['gzip', vary, inside.headers.get('etag'), text], [null, vary, inside.headers.get('etag'), text]]);
  });

  it('carries the headers every answer of the API carries', async () => {
    const headers = { authorization: `JWT ${await tokenOf('a.member')}` };
    const quick = await fetch(`${server.url}/api/feed`, { headers });
    const usual = await fetch(`${server.url}/api/topics?limit=1`, { headers });
    // Payload's `access-control-*` allow no origin: nobody may read across.
    const ofTheirOwn = new Set(['cache-control', 'etag', 'vary', 'content-length', 'content-encoding', 'content-type', 'date', 'x-request-id', 'connection', 'keep-alive']);
    const shared = (answer: Response): [string, string][] => [...answer.headers].filter(([name]) => !ofTheirOwn.has(name) && !name.startsWith('access-control-')).sort();
    expect(shared(quick)).toEqual(shared(usual));
    expect(shared(quick).map(([name]) => name)).toEqual(expect.arrayContaining(['content-security-policy', 'x-content-type-options', 'permissions-policy']));
    expect(quick.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers 304 to who has it, at both doors', async () => {
    const token = await tokenOf('a.member');
    const headers = { authorization: `JWT ${token}` };
    const etag = (await fetch(`${server.url}/api/feed`, { headers })).headers.get('etag') ?? '';
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await fetch(`${server.url}/api/feed`, { headers: { ...headers, 'if-none-match': ifNoneMatch } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await (await as('a.member')).fetch('/api/feed', { headers: { 'if-none-match': ifNoneMatch } })).status).toBe(304);
    }
    expect((await fetch(`${server.url}/api/feed`, { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it.each(['limit=0', 'limit=51', 'limit=x', 'cursor=x', 'cursor=2026-99-01T00:00:00.000Z_00000000-0000-4000-8000-000000000000', 'collection=pages', 'topic=1'])('refuses %s in words', async (search) => {
    for (const answer of await atBothDoors('a.member', `/api/feed?${search}`)) {
      expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'input.invalid']);
    }
  });

  it('is for those the handbook serves', async () => {
    for (const path of ['/api/feed', `/api/feed/news/${live[0]?.id ?? ''}`]) {
      expect((await atBothDoors(undefined, path)).map(({ status, body }) => [status, body.errors[0].data.code])).toEqual([[401, 'auth.required'], [401, 'auth.required']]);
      expect((await atBothDoors('stranger', path)).map(({ status, body }) => [status, body.errors[0].data.code])).toEqual([[403, 'auth.forbidden'], [403, 'auth.forbidden']]);
    }
  });
});

describe('one item', () => {
  it.each(READERS)('is there for %s exactly when the REST document is, and says the same', async (username) => {
    const client = await as(username);
    for (const { collection, id } of live.slice(0, 12)) {
      const rest = await client.get(`/api/${collection}/${id}?depth=1`);
      const item = await client.get(`/api/feed/${collection}/${id}`);
      expect([collection, id, item.status]).toEqual([collection, id, rest.status]);
      if (item.status !== 200) continue;
      const { collection: named, ...shown } = item.body as Entry;
      expect(named).toBe(collection);
      // An item names who answers for it and whom it reaches, also for a writer who sees nothing else of the organisation below.
      for (const place of ['owner', 'audience'] as const) if (typeof rest.body[place] === 'string') shown[place] = (shown[place] as { id: string }).id;
      expect(rest.body).toMatchObject(shown);
    }
  });

  it('is as the example in plugins/reading/README.md says', async () => {
    const [, example = ''] = /```ts\n([\s\S]*?)```/u.exec(readFileSync('plugins/reading/README.md', 'utf8')) ?? [];
    const run = new Function('member', `return (async () => { ${example.replace(/^item\.body\.body;.*$/mu, 'return [item.body.body, rest.body.body];')} })()`) as (member: Client) => Promise<[unknown, unknown]>;
    const [shown, stored] = await run(await as('a.member'));
    expect(shown).toEqual(stored);
    expect(shown).toBeDefined();
  });

  it('leaves out nothing of the document but how the house is built', async () => {
    const client = await as('system');
    for (const collection of ['news', 'documents'] as const) {
      const { id } = live.find((each) => each.collection === collection) ?? { id: '' };
      const rest = Object.keys((await client.get(`/api/${collection}/${id}?depth=1`)).body as object);
      const item = Object.keys((await client.get(`/api/feed/${collection}/${id}`)).body as object);
      // The deadline is the board's own matter.
      expect(rest.filter((key) => !item.includes(key)).sort()).toEqual(['_status', 'audiencePath', 'deadline', 'ownerPath']);
    }
  });

  it('is not there for whom it does not reach, nor as a draft, nor under another name', async () => {
    const drafts = await furnishLive(house, [{ collection: 'news', audience: city.a.cells[0], owner: city.a.committee, topic: topics[0] ?? null, publishedAt: new Date(), status: 'draft' }]);
    const own = live.find(({ collection, audience }) => collection === 'news' && audience.id === city.a.cells[0].id);
    const tries = [['b.member', `news/${own?.id}`], ['a.member', `news/${drafts[0]?.id}`], ['a.member', `documents/${own?.id}`], ['a.member', 'news/1'], ['a.member', `pages/${own?.id}`], ['a.member', `users/${city.a.member.id}`]] as const;
    for (const [username, path] of tries) {
      for (const { status, body } of await atBothDoors(username, `/api/feed/${path}`)) expect([path, status, body.errors[0].data.code]).toEqual([path, 404, 'not-found']);
    }
  });
});

const tokens = new Map<string, string>();
const tokenOf = async (username: string): Promise<string> => {
  const known = tokens.get(username) ?? (await house.login(username, PASSWORD)).token;
  tokens.set(username, known);
  return known;
};

/** In process and over the server. */
const atBothDoors = async (username: string | undefined, path: string): Promise<{ status: number; body: Refusal }[]> => {
  const inside = await (username === undefined ? house : await as(username)).get(path);
  const outside = await fetch(`${server.url}${path}`, { headers: username === undefined ? {} : { authorization: `JWT ${await tokenOf(username)}` } });
  return [inside as { status: number; body: Refusal }, { status: outside.status, body: (await outside.json()) as Refusal }];
};

type Refusal = { errors: [{ message: string; data: { code: string } }] };

describe('a pack of chosen documents', () => {
  const packed = async (client: Client, ids: readonly string[], headers: Record<string, string> = {}) => {
    const response = await client.fetch(`/api/reading-pack?documents=${ids.join(',')}`, { headers });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const entries = response.status === 200 ? unzipSync(bytes) : {};
    const read = (name: string): unknown => JSON.parse(strFromU8(entries[name] ?? new Uint8Array()));
    return { status: response.status, etag: response.headers.get('etag') ?? '', entries, read, bytes };
  };

  it('holds what reaches its reader as one reads it, says what is gone, and is 304 to who has it', async () => {
    const mine = await as('a.member');
    const theirs = new Set((await wholeFeed(mine, 50, '&collection=documents')).map(({ id }) => id));
    const all = live.filter(({ collection }) => collection === 'documents').map(({ id }) => id);
    const chosen = [...[...theirs].slice(0, 3), ...all.filter((id) => !theirs.has(id)).slice(0, 2)];
    const { status, etag, entries, read } = await packed(mine, chosen);
    expect(status).toBe(200);
    const { documents, gone } = read('manifest.json') as { documents: { id: string; entry: string }[]; gone: string[] };
    expect(documents.map(({ id }) => id)).toEqual(chosen.filter((id) => theirs.has(id)));
    expect(gone).toEqual(chosen.filter((id) => !theirs.has(id)));
    for (const { id, entry } of documents) expect(read(entry)).toEqual((await mine.get(`/api/feed/documents/${id}`)).body);
    expect(Object.keys(entries).filter((name) => gone.some((id) => name.includes(id)))).toEqual([]);
    expect((await packed(mine, chosen, { 'if-none-match': etag })).status).toBe(304);
  });

  it('brings the files of a document byte for byte', async () => {
    const mine = await as('a.member');
    const [id] = (await wholeFeed(mine, 50, '&collection=documents')).map((entry) => entry.id);
    const { file, bytes } = await furnishFile(house, String(id));
    const { read, entries } = await packed(mine, [String(id)]);
    const { documents } = read('manifest.json') as { documents: { files: { entry: string; name: string; bytes: number }[] }[] };
    expect(documents[0]?.files).toEqual([{ entry: `files/${file}`, name: 'phu-luc.pdf', type: 'application/pdf', bytes: bytes.length }]);
    expect(Buffer.from(entries[`files/${file}`] ?? []).equals(bytes)).toBe(true);
  });

  it.each(['', 'khong-phai-ma', Array.from({ length: 51 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`).join(',')])('refuses %p', async (documents) => {
    const { status, body } = await (await as('a.member')).get(`/api/reading-pack?documents=${documents}`);
    expect([status, (body as { errors: { data: { code: string } }[] }).errors[0]?.data.code]).toEqual([400, 'input.invalid']);
  });
});

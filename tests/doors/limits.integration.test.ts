import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { codeOf } from '../power/support';
import { buildCity, type City } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { openSession } from '../support/sessions';
import { openDoors, type LiveDoors } from './support/liveDoors';
import { openServerFunctions, type ServerFunctions } from './support/serverFunctions';
import { best } from './support/timed';

let house: House;
let city: City;
let doors: LiveDoors;
let call: ServerFunctions;
let token: string;
let as: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  doors = await openDoors(house);
  call = await openServerFunctions(house);
  token = await openSession(house.payload, house.ownerSql, city.a.contributor);
  as = house.withToken(token);
});
afterAll(async () => {
  await doors?.close();
  await house?.close();
});

const MB = 1024 * 1024;
type Sent = { status: number; ms: number; code: unknown };
const send = async (path: string, init: Parameters<LiveDoors['send']>[1]): Promise<Sent> => {
  const { status, ms, body } = await doors.send(path, { token, ...init });
  return { status, ms, code: (body.errors as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code };
};

const json = { 'content-type': 'application/json' };
const nested = (levels: number): string => `{"title":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const deepWhere = (levels: number): string => `${'{"and":['.repeat(levels)}{"title":{"exists":true}}${']}'.repeat(levels)}`;
const override = { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' };
const formHeaders = { 'content-type': 'multipart/form-data; boundary=xyzxyz' };
const form = (text: string): string => `--xyzxyz\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${text}\r\n--xyzxyz--\r\n`;
const NOWHERE = '/api/news/5b0c36f3-0000-4000-8000-000000000000';
const asJson = { ...json, 'x-payload-http-method-override': 'GET' };
type Case = [what: string, path: string, headers: Record<string, string>, body: () => string, more?: { method?: string; streamed?: boolean }];

const LARGE: Case[] = [
  ['a document', '/api/news?draft=true', json, () => nested(5 * MB)],
  ['a document that does not say how large it is', '/api/news?draft=true', json, () => nested(5 * MB), { streamed: true }],
  ['a change', NOWHERE, json, () => nested(5 * MB), { method: 'PATCH' }],
  ['a form', '/api/media', formHeaders, () => form(nested(5 * MB))],
  ['a command', '/api/approval-cases/submit', json, () => nested(5 * MB)],
  ['a sign-in', '/api/users/login', json, () => nested(5 * MB)],
  ['GraphQL', '/api/graphql', json, () => nested(5 * MB)],
  ['a preference', '/api/payload-preferences/x', json, () => nested(5 * MB)],
  ['a question by POST', '/api/news', override, () => `where=${'%5B'.repeat(3.5 * MB)}`],
  ['a body of no kind', '/api/news', { 'content-type': 'text/plain' }, () => '['.repeat(10 * MB)],
];

const SMALL: Case[] = [
  ['a document', '/api/news?draft=true', json, () => nested(250_000)],
  ['a form', '/api/media', formHeaders, () => form(nested(100_000))],
  ['a command', '/api/approval-cases/submit', json, () => nested(250_000)],
  ['variables of GraphQL', '/api/graphql', json, () => `{"query":"query($w: NewsItem_where) { News(where: $w) { totalDocs } }","variables":{"w":${deepWhere(20_000).replaceAll('and', 'AND')}}}`],
  ['a preference', '/api/payload-preferences/x', json, () => `{"value":${nested(20_000)}}`],
  ['a question by POST', '/api/news', override, () => `where=${encodeURIComponent(deepWhere(5000))}`],
  ['a question by POST, bracket by bracket', '/api/news', override, () => `where${'[and][0]'.repeat(5000)}[title][exists]=true`],
  ['a question by POST as JSON', NOWHERE, asJson, () => `{"select":${nested(5000)}}`],
];

const MOST_MS = 200;
const refusedQuickly = async ([, path, headers, body, { method = 'POST', streamed = false } = {}]: Case): Promise<void> => {
  const sent = { method, headers: { ...headers, authorization: `JWT ${token}` }, body: Buffer.from(body()), streamed };
  const { status, ms } = await best(`${doors.url}${path}`, sent, MOST_MS);
  expect([400, 413, 415]).toContain(status);
  expect(ms).toBeLessThan(MOST_MS);
};

describe('TRAPS 33: ten megabytes of brackets', () => {
  it.each(LARGE)('as %s are refused within 200 ms', (...each) => refusedQuickly(each), 60_000);

  it.each(SMALL)('half a megabyte of them, as %s, too', (...each) => refusedQuickly(each), 60_000);

  it('what people write is nested less, and taken', async () => {
    const children = (levels: number): unknown[] => (levels === 0 ? [{ type: 'text', text: 'chữ', version: 1 }] : [{ type: 'list', version: 1, children: [{ type: 'listitem', version: 1, children: children(levels - 1) }] }]);
    const { status } = await send('/api/news?draft=true', { json: { title: 'Danh sách lồng nhau', body: { root: { type: 'root', version: 1, children: children(20) } } } });
    expect(status).toBe(201);
    const deeper = await send('/api/news?draft=true', { json: { title: 'x', body: { root: { children: children(26) } } } });
    expect(deeper).toMatchObject({ status: 400, code: 'input.too-deep' });
  });
});

describe('TRAPS 33: how much is asked for', () => {
  it.each([
    ['limit=0', 'query.limit'], ['limit=101', 'query.limit'], ['limit=-1', 'query.limit'], ['limit=1.5', 'query.limit'], ['limit=x', 'query.limit'], ['limit=5&limit=1000', 'query.limit'],
    ['limit=1e9', 'query.limit'], ['pagination=false', 'query.limit'], ['pagination=false&limit=0', 'query.limit'], ['page=1002', 'query.page'], ['limit=100&page=101', 'query.page'], ['page=-1', 'query.page'], ['page=x', 'query.page'],
    ['depth=4', 'query.depth'], ['depth=10', 'query.depth'], ['depth=-1', 'query.depth'], ['depth=x', 'query.depth'], ['sort=title,id,createdAt,updatedAt', 'query.too-many'],
    ['where=x', 'query.shape'], ['where[title]=x', 'query.shape'], ['where[and]=x', 'query.shape'], ['where[and][x][title][exists]=true', 'query.shape'],
    ['where[aNd][0][title][exists]=true', 'query.field'], ['where[oR][0][title][exists]=true', 'query.field'], ['where[_id][equals]=1', 'query.field'],
    ['where={"__proto__":{"equals":1}}', 'query.field'], ['where={"constructor":{"equals":1}}', 'query.field'], ['where={"toString":{"equals":1}}', 'query.field'], ['where={"title":{"__proto__":1}}', 'query.operator'],
    ['where[title][near]=1,2,3', 'query.operator'], ['where[title][within]=x', 'query.operator'], ['where[title][all]=x', 'query.operator'], ['where[body][like]=x', 'query.operator'], ['where={"title":{"constructor":1}}', 'query.operator'],
    ['where[title][like][]=x', 'query.value'], ['where[title][equals][x]=y', 'query.value'], ['where[title][equals]=%00', 'query.value'], ['where[owner][equals]=x', 'query.value'], ['where[updatedAt][less_than]=x', 'query.value'], ['where[_status][equals]=x', 'query.value'],
    [`where[title][like]=${'x'.repeat(1001)}`, 'query.value'], [`where[id][in]=${Array(201).fill('5b0c36f3-0000-4000-8000-000000000000').join()}`, 'query.value'],
    ['select=x', 'query.shape'], ['select[title]=maybe', 'query.shape'], ['populate[nobody][x]=true', 'query.field'], ['joins[x][limit]=1', 'query.field'], ['joins=x', 'query.field'],
    [Array.from({ length: 51 }, (_, i) => `where[and][${i}][title][like]=a`).join('&'), 'query.too-many'],
  ])('%s is refused', async (question, code) => {
    for (const list of ['/api/news', '/api/news/versions']) {
      // Counting knows no pages; versions call the fields otherwise.
      if (list.endsWith('versions') && !/^(limit|page|pagination|depth)/.test(question)) continue;
      const answer = await as.get(`${list}?${question}`);
      expect([list, answer.status, codeOf(answer)]).toEqual([list, 400, code]);
    }
    if (question.startsWith('where')) expect(codeOf(await as.get(`/api/news/count?${question}`))).toBe(code);
  });

  it.each(['limit=100', 'limit=1&page=10000', 'limit=100&page=100', 'pagination=false&limit=20', 'depth=3', 'depth=0', 'sort=-publishedAt,title', 'sort=', 'where=', 'page=0'])('%s is answered', async (question) => {
    expect((await as.get(`/api/news?${question}`)).status).toBe(200);
  });

  it('rows asked for by their ids are no more than they are, whatever limit stands beside: the names in the admin\'s lists are', async () => {
    const nobody = Array.from({ length: 150 }, (_, n) => `5b0c36f3-0000-4000-8000-${String(n).padStart(12, '0')}`);
    const ids = [city.a.committee.id, city.root.id, ...nobody];
    const by = `where[id][in]=${ids.join()}&limit=250`;
    const named = async (question: string): Promise<unknown[]> => ((await as.get(`/api/organizations?depth=0&draft=true&${question}`)).body as { docs: { id: string }[] }).docs.map(({ id }) => id).sort();
    expect(await named(by)).toEqual([city.a.committee.id, city.root.id].sort());
    expect(await named(`${by}&page=1`)).toHaveLength(2);
    const { body } = await as.graphql(`{ Organizations(limit: 250, where: { id: { in: ${JSON.stringify(ids)} } }) { limit docs { id } } }`);
    expect((body as { data: { Organizations: { limit: number; docs: unknown[] } } }).data.Organizations).toMatchObject({ limit: ids.length, docs: [{}, {}] });
    const other = ['where[id][not_in]=', 'where[id][in]=', 'where[parent][in]=', 'where[code][exists]=true&where[id][in]='];
    const refused = [`${by}&page=2`, `${by}&pagination=false`, ...other.map((where) => `limit=250&${where}${where === 'where[id][in]=' ? Array(201).fill(ids[0]).join() : ids.join()}`), `limit=1000&where[or][0][id][in]=${ids.join()}`];
    for (const question of refused) expect([question, (await as.get(`/api/organizations?${question}`)).status]).toEqual([question, 400]);
  });

  it('one document is not filled in deeper, nor another way round', async () => {
    const { body } = await as.post('/api/news?draft=true&depth=3', { title: 'Bài' });
    const id = (body as { doc: { id: string } }).doc.id;
    for (const question of ['depth=4', 'depth=x', 'select=x', 'joins[x]=1']) expect((await as.get(`/api/news/${id}?${question}`)).status).toBe(400);
    expect((await as.patch(`/api/news/${id}?draft=true&depth=9`, { title: 'x' })).status).toBe(400);
    expect((await as.post('/api/news?draft=true&depth=9', { title: 'x' })).status).toBe(400);
    const hashed = await as.get(`/api/users?select[hash]=true&select[salt]=true&select[sessions]=true&select[resetPasswordToken]=true`);
    expect(Object.keys((hashed.body as { docs: object[] }).docs[0] ?? {}).sort()).toEqual(['collection', 'id', 'sessions']);
  });

  it('text that cannot be stored is refused, by REST and GraphQL', async () => {
    for (const title of ['a\u0000b', 'a\ud800b']) {
      expect(codeOf(await as.post('/api/news?draft=true', { title }))).toBe('input.text');
      const { body } = await as.graphql('mutation($t: String!) { updateNewsItem(id: "5b0c36f3-0000-4000-8000-000000000000", draft: true, data: {title: $t}) { id } }', { t: title });
      expect((body as { errors: { extensions?: { data?: { code: string } } }[] }).errors[0]?.extensions?.data?.code).toBe('input.text');
    }
  });

  it('changes a hundred rows a request at most', async () => {
    const writer = await house.as('city.contributor');
    await house.ownerSql(
      `insert into news (id, title, owner_id, audience_id, owner_path, audience_path, _status, created_at, updated_at)
       select gen_random_uuid(), 'Nhiều ' || i, $1, $1, '', '', 'draft', now(), now() from generate_series(1, 101) i`,
      [city.root.id],
    );
    // Content is not changed in bulk at all.
    expect((await writer.patch('/api/news?draft=true&where[title][like]=Nhiều', { source: 'x' })).status).toBe(403);
    const removed = await writer.delete('/api/news?where[title][like]=Nhiều');
    expect([removed.status, codeOf(removed)]).toEqual([400, 'query.bulk']);
    expect(await house.ownerSql(`select count(*)::int as n from news where title like 'Nhiều%' and source is null`)).toEqual([{ n: 101 }]);
  });
});

describe('TRAPS 19, 39: GraphQL', () => {
  const ask = (query: unknown): Promise<Sent> => send('/api/graphql', { json: { query } });
  const code = (answer: { body: unknown }): unknown => (answer.body as { errors?: { extensions?: { data?: { code?: string } } }[] }).errors?.[0]?.extensions?.data?.code;

  it.each([
    ['aliases', `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: countNews { totalDocs }`).join(' ')} }`, 'graphql.tooManyRoots'],
    ['aliases below', `{ News(limit: 1) { ${Array.from({ length: 601 }, (_, i) => `a${i}: totalDocs`).join(' ')} } }`, 'graphql.tooMany'],
    ['depth', `{ News { docs ${'{ owner { parent '.repeat(6)}{ id }${' } }'.repeat(6)} } }`, 'graphql.tooDeep'],
    ['fragments in a ring', '{ News { ...A } } fragment A on News { ...B } fragment B on News { ...A }', 'graphql.tooDeep'],
    ['tokens', `{ News(limit: 1) { ${'totalDocs '.repeat(4100)} } }`, 'graphql.syntax'],
    ['directives', `{ News(limit: 1) { totalDocs ${'@include(if: true) '.repeat(2000)} } }`, 'graphql.syntax'],
    ['the schema', '{ __schema { types { name } } }', 'graphql.schema'],
    ['one type', '{ __type(name: "User") { name } }', 'graphql.schema'],
  ])('too much of %s is refused', async (_, query, expected) => {
    expect(await ask(query)).toMatchObject({ status: 400, code: expected });
  });

  it('is asked one query at a time, by POST', async () => {
    expect(await send('/api/graphql', { json: [{ query: '{ News { totalDocs } }' }, { query: '{ News { totalDocs } }' }] })).toMatchObject({ status: 400, code: 'graphql.notJson' });
    expect((await send('/api/graphql?query=%7BNews%7BtotalDocs%7D%7D', { method: 'GET' })).status).toBe(404);
    expect((await send('/api/graphql-playground', { method: 'GET' })).status).toBe(404);
  });

  it.each([
    ['limit: 0', 'query.limit'], ['limit: 101', 'query.limit'], ['limit: -1', 'query.limit'], ['pagination: false', 'query.limit'], ['page: 100000', 'query.page'], ['sort: "hash"', 'query.field'], ['sort: "owner.code"', 'query.field'],
    ['sort: "-owner__code"', 'query.field'], ['where: {title: {like: ""}, AND: [{OR: [{AND: [{OR: [{AND: [{OR: [{AND: [{OR: [{title: {like: "a"}}]}]}]}]}]}]}]}]}', 'query.too-deep'],
  ])('%s is refused as over REST', async (args, expected) => {
    expect(code(await as.graphql(`{ News(${args}) { totalDocs } }`))).toBe(expected);
    expect(code(await as.graphql(`{ versionsNews(${args.replace(/title/g, 'version__title')}) { totalDocs } }`))).toBe(expected);
  });

  it('joined rows come a page at most, by the rules of their own collection', async () => {
    expect((await as.graphql('{ Media(limit: 1) { docs { uses { docs { id } hasNextPage } } } }')).body).not.toHaveProperty('errors');
    const [owner, upload] = [city.a.committee.id, '5b0c36f3-0000-4000-8000-0000000000aa'];
    await house.ownerSql(`insert into media (id, alt, author, source, licence, owner_id, owner_path, filename, original_name, updated_at, created_at) values ($1, 'a', 'a', 'a', 'a', $2, '', 'a.png', 'a.png', now(), now())`, [upload, owner]);
    const refused = await as.graphql('{ Media(limit: 1) { docs { id uses(sort: "audience.code") { docs { id } } } } }');
    expect(code(refused)).toBe('query.field');
  });
});

describe('TRAPS 30: preferences', () => {
  const mine = (): Promise<{ key: string; size: number }[]> =>
    house.ownerSql(
      `select p.key, octet_length(p.value::text) as size from payload_preferences p join payload_preferences_rels r on r.parent_id = p.id where r.users_id = $1 order by p.updated_at desc, p.key`,
      [city.a.contributor.id],
    );

  it('have a size, over REST and through the admin’s server functions', async () => {
    expect((await as.post('/api/payload-preferences/collection-news', { value: { limit: 25 } })).status).toBe(200);
    const large = await as.post('/api/payload-preferences/collection-news', { value: 'x'.repeat(70_000) });
    expect([large.status, codeOf(large)]).toEqual([413, 'input.too-large']);
    expect((await as.post(`/api/payload-preferences/${'k'.repeat(300)}`, { value: 1 })).status).toBe(413);
    const list = await call('render-list', { collectionSlug: 'news', query: { sort: '-updatedAt', columns: [`x${'y'.repeat(70_000)}`] } }, token);
    expect(list.error).toBeDefined();
    expect((await mine()).every(({ size }) => size < 70_000)).toBe(true);
  }, 60_000);

  it('are written over GraphQL by nobody', async () => {
    for (const mutation of ['createPayloadPreference(data: {key: "x", value: 1})', 'updatePayloadPreference(id: "5b0c36f3-0000-4000-8000-000000000000", data: {key: "x"})', 'updatePreference(key: "x", value: 1)']) {
      expect((await as.graphql(`mutation { ${mutation} { id } }`)).body).toHaveProperty('errors');
    }
    expect((await mine()).map(({ key }) => key)).not.toContain('x');
  });

  it('are two hundred at most: the oldest goes, and nobody else’s', async () => {
    const other = await house.as('b.contributor');
    expect((await other.post('/api/payload-preferences/cua-nguoi-khac', { value: 1 })).status).toBe(200);
    const statuses = new Set<number>();
    for (let from = 0; from < 276; from += 23) (await Promise.all(Array.from({ length: 23 }, (_, i) => as.post(`/api/payload-preferences/so-${from + i}`, { value: i })))).forEach(({ status }) => statuses.add(status));
    expect([...statuses]).toEqual([200]);
    // Those written at the same moment do not see each other; the next one does.
    expect((await as.post('/api/payload-preferences/so-275', { value: 'sau cùng' })).status).toBe(200);
    const keys = (await mine()).map(({ key }) => key);
    expect(keys.length).toBeLessThanOrEqual(200);
    expect(keys).toContain('so-275');
    expect(keys).not.toContain('collection-news');
    expect((await other.get('/api/payload-preferences/cua-nguoi-khac')).body.value).toBe(1);
    expect(await house.ownerSql('select p.id from payload_preferences p where not exists (select 1 from payload_preferences_rels r where r.parent_id = p.id)')).toEqual([]);
  }, 120_000);
});

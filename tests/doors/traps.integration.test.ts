import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linter, type Rule } from 'eslint';

import { buildCity, type City } from '../support/city';
import type { Answer, Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { openSession } from '../support/sessions';
import { openServerFunctions, type ServerFunctions } from './support/serverFunctions';

let house: House;
let city: City;
let call: ServerFunctions;
let member: Client;
let memberToken: string;
let draft: string;
const SECRET = 'CHUA-AI-DUOC-DOC';
beforeAll(async () => {
  house = await startHouse();
  call = await openServerFunctions(house);
});
afterAll(() => house?.close());

const failed = ({ body }: Answer): boolean => Boolean((body as { errors?: unknown[] } | null)?.errors?.length);

// First: as soon as anybody has an account, it is too late to see.
describe('TRAPS 20: before there is anybody', () => {
  it('nobody is made administrator, over REST or GraphQL, and the server functions show nothing', async () => {
    const me = { username: 'ke.gian', email: 'ke@gian.vn', password: 'Mat-khau-cua-ke-gian-1', displayName: 'x' };
    expect((await house.post('/api/users/first-register', me)).status).toBe(404);
    expect((await house.post('/api/users', me)).status).toBe(403);
    expect(failed(await house.graphql(`mutation { createUser(data: {username: "ke.gian", email: "ke@gian.vn", password: "${me.password}", displayName: "x"}) { id } }`))).toBe(true);
    for (const name of ['render-list', 'table-state']) expect((await call(name, { collectionSlug: 'users', query: { limit: 1 } })).texts).not.toMatch(/username|totalDocs [1-9]/);
    expect(await house.ownerSql('select 1 from users')).toEqual([]);
    city = await buildCity(house);
    memberToken = await openSession(house.payload, house.ownerSql, city.a.member);
    member = house.withToken(memberToken);
    const { body } = await (await house.as('a.contributor')).post('/api/news?draft=true', { title: 'Bản thảo', source: SECRET });
    draft = (body as { doc: { id: string } }).doc.id;
  });
});

describe('TRAPS 14: access', () => {
  it('is set on every collection, key by key, and answers no to nobody', async () => {
    const open: string[] = [];
    for (const { slug, access } of house.config.collections) {
      for (const key of ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const) {
        const ask = access[key] as ((args: unknown) => unknown) | undefined;
        const answer = ask ? await ask({ req: await house.systemReq(), data: {} }) : 'unset';
        if (answer !== false && !(slug === 'payload-preferences' && typeof answer === 'object')) open.push(`${slug}.${key}: ${JSON.stringify(answer)}`);
      }
    }
    expect(open).toEqual([]);
    expect(house.config.globals).toEqual([]);
  });
});

describe('TRAPS 15: a draft', () => {
  it('is shown to no reader, over REST, GraphQL or server functions', async () => {
    const asked = [
      await member.get('/api/news?draft=true&limit=100'),
      await member.get(`/api/news/${draft}?draft=true`),
      await member.get(`/api/news?draft=true&where[source][equals]=${SECRET}`),
      await member.get('/api/news/versions?limit=100'),
      await member.graphql('{ News(draft: true, limit: 100) { docs { source } } }'),
      await member.graphql(`{ NewsItem(id: "${draft}", draft: true) { source } }`),
      await member.graphql('{ versionsNews(limit: 100) { docs { version { source } } } }'),
    ];
    for (const { body } of asked) expect(JSON.stringify(body)).not.toContain(SECRET);
    expect((await member.get(`/api/news/count?draft=true`)).body).toMatchObject({ totalDocs: 0 });
    for (const name of ['render-list', 'table-state', 'form-state', 'render-document']) {
      const { texts } = await call(name, { collectionSlug: 'news', id: draft, docID: draft, operation: 'update', schemaPath: 'news', docPermissions: { fields: true }, docPreferences: { fields: {} }, formState: {}, columns: [{ accessor: 'source', active: true }], permissions: { collections: { news: { fields: true, read: true } } }, query: { draft: true, limit: 10 }, drawerSlug: 'x', paramsOverride: { segments: ['collections', 'news', draft] } }, memberToken);
      expect(texts).not.toContain(SECRET);
    }
    // The text is there to be found: its own board reads it.
    expect(JSON.stringify((await (await house.as('a.contributor')).get(`/api/news/${draft}?draft=true`)).body)).toContain(SECRET);
  }, 60_000);
});

describe('TRAPS 16: overrideAccess', () => {
  it('is said aloud, or lint refuses', async () => {
    // Not by a fixed name: the rules are JavaScript without types.
    const file = '../../scripts/lint/explicitOverrideAccess.mjs';
    const { explicitOverrideAccess } = (await import(file)) as { explicitOverrideAccess: Rule.RuleModule };
    const lint = (options: string): number =>
      new Linter().verify(`req.payload.find({ collection: 'news', ${options} });`, [{ plugins: { house: { rules: { rule: explicitOverrideAccess } } }, rules: { 'house/rule': 'error' } }]).length;
    expect([lint('req'), lint('req, overrideAccess: false')]).toEqual([1, 0]);
    expect(readFileSync('eslint.config.mjs', 'utf8')).toMatch(/explicit-override-access['"]?: ['"]error/);
  });
});

describe('TRAPS 18: fields one may not write', () => {
  it('are dropped: what is stored counts, not the answer', async () => {
    const { id } = city.a.member;
    const stored = (): Promise<unknown[]> => house.ownerSql('select username, email, home_id, home_path, disabled_at, hash from users where id = $1', [id]);
    const before = await stored();
    await member.patch(`/api/users/${id}`, { username: 'khac', email: 'khac@x.vn', home: city.root.id, homePath: '', disabledAt: null, hash: 'x', sessions: [], displayName: 'Tên mới' });
    await member.graphql(`mutation { updateUser(id: "${id}", data: {username: "khac", email: "khac@x.vn"}) { id } }`);
    expect(await stored()).toEqual(before);
    expect(await house.ownerSql('select display_name from users where id = $1', [id])).toEqual([{ display_name: 'Tên mới' }]);
    expect((await member.get('/api/users/me')).body.user).not.toBeNull();
  });
});

describe('TRAPS 19: relations', () => {
  it('are filled in by the rules of what they lead to, three levels at most', async () => {
    expect([house.config.defaultDepth, house.config.maxDepth, house.config.graphQL.maxComplexity]).toEqual([1, 3, 500]);
    const writer = await house.as('a.contributor');
    for (const answer of [
      await writer.get(`/api/news/${draft}?draft=true&depth=3&populate[users][email]=true&populate[users][hash]=true`),
      await writer.graphql(`{ NewsItem(id: "${draft}", draft: true) { owner { name parent { name parent { name } } } } }`),
    ]) {
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toMatch(/pbkdf2|kiem-thu\.vn/);
    }
  });
});

describe('TRAPS 21, 23, 24: the configuration', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const numbers = (version: string | undefined): number[] => (version ?? '0').split('.').map(Number);
  const atLeast = (version: string | undefined, least: number[]): boolean => {
    const given = numbers(version);
    const at = least.findIndex((number, i) => given[i] !== number);
    return at === -1 || (given[at] ?? 0) > (least[at] ?? 0);
  };

  it('names its own address, and whom it answers', () => {
    expect([house.config.serverURL, [...new Set(house.config.csrf)], house.config.cors]).toEqual(['http://localhost:3000', ['http://localhost:3000'], []]);
  });

  it('has no search collection, and none of the plugins it has no use for', () => {
    expect(house.config.collections.map(({ slug }) => slug)).not.toContain('search');
    expect(Object.keys(dependencies).filter((name) => /plugin-(search|form-builder|import-export|mcp)/.test(name))).toEqual([]);
  });

  it('stands on versions with the known advisories mended', () => {
    const payload = Object.entries(dependencies).filter(([name]) => name === 'payload' || (name.startsWith('@payloadcms/')));
    expect(payload.length).toBeGreaterThan(4);
    expect(payload.filter(([, version]) => version !== '3.90.1')).toEqual([]);
    expect([atLeast(dependencies.next, [16, 3, 3]), atLeast(dependencies.sharp, [0, 35, 4])]).toEqual([true, true]);
  });
});

describe('TRAPS 22: files', () => {
  it('are fetched for nobody, served under access, and never pages', async () => {
    const media = house.config.collections.find(({ slug }) => slug === 'media');
    expect([media?.upload.pasteURL, media?.upload.mimeTypes?.some((type) => /svg|html|\*/.test(type))]).toEqual([false, false]);
    expect(typeof (await media?.access.read({ req: await house.systemReq(city.a.contributor.id) } as never))).toBe('object');
    expect((await house.get('/api/media/file/anh.png')).status).toBeGreaterThanOrEqual(403);
  });
});

describe('TRAPS 30: doors that Payload opens by itself', () => {
  it('versions are shown to the board only, and restored by nobody else', async () => {
    const [version] = await house.ownerSql<{ id: string }>('select id from _news_v where parent_id = $1', [draft]);
    const id = version?.id ?? '';
    const before = await house.ownerSql('select * from _news_v where parent_id = $1', [draft]);
    for (const answer of [await member.get(`/api/news/versions/${id}`), await member.post(`/api/news/versions/${id}`), await member.graphql(`{ versionNewsItem(id: "${id}") { version { source } } }`), await member.graphql(`mutation { restoreVersionNewsItem(id: "${id}") { id } }`)]) {
      expect(answer.status >= 400 || failed(answer)).toBe(true);
      expect(JSON.stringify(answer.body)).not.toContain(SECRET);
    }
    expect(await house.ownerSql('select * from _news_v where parent_id = $1', [draft])).toEqual(before);
  });

  it('no lock is lifted, no job run, no editing watched', async () => {
    const admin = await house.as('a.admin');
    expect((await admin.post('/api/users/unlock', { username: 'a.member' })).status).toBe(403);
    expect(failed(await admin.graphql('mutation { unlockUser(email: "a@b.vn", username: "a.member") }'))).toBe(true);
    for (const path of ['/api/payload-jobs/run', '/api/payload-jobs', '/api/payload-locked-documents', '/api/payload-migrations', '/api/payload-kv', '/api/payload-preferences']) {
      expect([path, (await admin.get(path)).status >= 404]).toEqual([path, true]);
    }
    for (const query of ['PayloadLockedDocuments', 'PayloadMigrations', 'PayloadKvs', 'PayloadJobs']) expect(failed(await admin.graphql(`{ ${query} { totalDocs } }`))).toBe(true);
    expect(house.config.collections.filter(({ lockDocuments }) => lockDocuments !== false).map(({ slug }) => slug)).toEqual([]);
  });
});

describe('TRAPS 41: what one may not', () => {
  it('is not there to read, and forbidden to change, by REST and GraphQL alike', async () => {
    const foreign = await house.as('b.contributor');
    expect((await foreign.get(`/api/news/${draft}?draft=true`)).status).toBe(404);
    expect((await foreign.patch(`/api/news/${draft}?draft=true`, { title: 'x' })).status).toBe(403);
    expect((await foreign.delete(`/api/news/${draft}`)).status).toBe(403);
    const code = async (query: string): Promise<unknown> => ((await foreign.graphql(query)).body as { errors?: { extensions: { statusCode: number } }[] }).errors?.[0]?.extensions.statusCode;
    expect(await code(`{ NewsItem(id: "${draft}", draft: true) { id } }`)).toBe(404);
    expect(await code(`mutation { updateNewsItem(id: "${draft}", draft: true, data: {title: "x"}) { id } }`)).toBe(403);
    expect(await code(`mutation { deleteNewsItem(id: "${draft}") { id } }`)).toBe(403);
    expect(await house.ownerSql('select title from news where id = $1', [draft])).toEqual([{ title: 'Bản thảo' }]);
  });
});

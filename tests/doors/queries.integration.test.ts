import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FlattenedField, SanitizedCollectionConfig } from 'payload';

import { powerOf } from '../../plugins/hierarchical-access';
import { graphqlNames } from '../authorization/generator/graphql';
import { ACTORS, type Actor } from '../authorization/world/actors';
import { openWorld, type World } from '../authorization/world/world';
import type { Client } from '../support/client';
import { openServerFunctions, type ServerFunctions } from './support/serverFunctions';

let world: World;
let call: ServerFunctions;
beforeAll(async () => {
  world = await openWorld();
  call = await openServerFunctions(world.house);
  hideFromReaders('documents', 'signer');
}, 300_000);
afterAll(() => world?.close());

/** Who asks by every path in both ways; each of the others by every second path in one of the two, in turn: together they ask all. */
const THOROUGH = new Set<string | null>(['system', 'a.member']);
const ASKING = ['system', 'a.admin', 'a.contributor', 'a.secretary', 'a.member', null];
const inTurn = ASKING.filter((username) => !THOROUGH.has(username));

/** No field of the product is hidden from some readers only; here one is, so that the rule can be seen to differ by role. */
const hideFromReaders = (slug: string, name: string): void => {
  const field = collectionOf(slug).flattenedFields.find((each) => each.name === name) as { access?: unknown } | undefined;
  if (!field) throw new Error(`no ${slug}.${name}`);
  field.access = { read: async ({ req }: { req: Parameters<typeof powerOf>[0] }) => (await powerOf(req)).mandates.length > 0 };
};

const collectionOf = (slug: string): SanitizedCollectionConfig => {
  const found = world.house.config.collections.find((collection) => collection.slug === slug);
  if (!found) throw new Error(`no collection ${slug}`);
  return found;
};

/** Collections with a door of their own; Payload's have none. */
const collections = (): SanitizedCollectionConfig[] => world.house.config.collections.filter(({ slug, endpoints }) => !slug.startsWith('payload-') && endpoints);

type Asked = { path: string; type: FlattenedField['type']; many: boolean };

/** Every path of a collection down to its plain fields, hidden ones too. */
const pathsOf = (fields: readonly FlattenedField[], prefix = '', inRows = false): Asked[] =>
  fields.flatMap((field): Asked[] =>
    field.type === 'group' || field.type === 'tab' || field.type === 'array'
      ? pathsOf(field.flattenedFields, `${prefix}${field.name}.`, inRows || field.type === 'array')
      // Of several rows none says where the document stands.
      : [{ path: `${prefix}${field.name}`, type: field.type, many: inRows || ('hasMany' in field && field.hasMany === true) }],
  );

const PLAIN = ['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'relationship', 'upload'];
const NEVER = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'sessions.id', 'sessions.createdAt', 'sessions.expiresAt'];

/** Shown in what is one's own board's, and in nothing else: nobody may ask by them. */
const OF_OWN_BOARD = ['originDocument', 'originHash'];

/** Names shown to this person in any document, by what really comes: the oracle, which knows nothing of the guard. */
const shownTo = async (client: Client, slug: string): Promise<Set<string> | 'denied'> => {
  const { status, body } = await client.get(`/api/${slug}?depth=0&limit=100`);
  if (status !== 200) return 'denied';
  return new Set((body as { docs: Record<string, unknown>[] }).docs.flatMap((doc) => Object.keys(doc)));
};

const clientOf = (username: string | null): { actor: Actor; client: Client } => {
  const actor = ACTORS.find((each) => each.username === username);
  const client = actor && world.clients.get(actor);
  if (!actor || !client) throw new Error(`nobody called ${username}`);
  return { actor, client };
};

type Order = { path: string; sortable: boolean };
const AT_ONCE = 30;

/** Many orders a request; what is refused is named by its alias. */
const orderedByGraphql = async (client: Client, many: string, orders: Order[]): Promise<string[]> => {
  const faults: string[] = [];
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    const some = orders.slice(from, from + AT_ONCE);
    const fields = some.map(({ path }, i) => `o${i}: ${many}(limit: 1, sort: "${path.replaceAll('.', '__')}") { totalDocs }`);
    const { body } = await client.graphql(`{ ${fields.join(' ')} }`);
    const errors = (body as { errors?: { path?: string[] }[] }).errors ?? [];
    // Without a path it is the whole query: there is no such list in GraphQL.
    const whole = errors.some(({ path }) => path === undefined);
    const refused = new Set(errors.map(({ path }) => path?.[0]));
    some.forEach(({ path, sortable }, i) => {
      if ((whole || refused.has(`o${i}`)) === sortable) faults.push(`GraphQL sort ${many}.${path}: ${sortable ? 'refused' : 'answered'}`);
    });
  }
  return faults;
};

describe('TRAPS 17, 32: asking by a field and ordering by it', () => {
  it.each(ASKING)('as %s: is answered exactly where the field is shown, over REST and GraphQL', async (username) => {
    const { client } = clientOf(username);
    const faults: string[] = [];
    let allowed = 0;
    let refused = 0;
    let place = 0;
    for (const collection of collections()) {
      const shown = await shownTo(client, collection.slug);
      const names = graphqlNames(collection);
      const orders: Order[] = [];
      for (const { path, type, many } of pathsOf(collection.flattenedFields)) {
        const [top = ''] = path.split('.');
        const secret = collection.slug === 'users' && NEVER.includes(path);
        // Whether it is shown can be seen only where there is something to see.
        if (shown !== 'denied' && shown.size === 0 && !secret) continue;
        const visible = shown !== 'denied' && shown.has(top) && !secret && !OF_OWN_BOARD.includes(path);
        const askable = visible && ((PLAIN.includes(type) && !path.includes('sessions.')) || type === 'json' || type === 'richText');
        const sortable = visible && PLAIN.includes(type) && !many;
        const name = `${collection.slug}.${path} as ${username ?? 'nobody'}`;
        const ways = [
          { way: 'where', question: `where[${path}][exists]=true`, open: askable },
          { way: 'sort', question: `sort=-${path}`, open: sortable },
        ].filter((_, way) => THOROUGH.has(username) || (place + inTurn.indexOf(username)) % 4 === way);
        for (const { way, question, open } of ways) {
          const { status } = await client.get(`/api/${collection.slug}?depth=0&limit=1&${question}`);
          if ((status === 200) !== open) faults.push(`${way} ${name}: ${status}, shown: ${visible}`);
          if (status >= 500) faults.push(`${name}: fails`);
        }
        if (names) orders.push({ path, sortable });
        place += 1;
        if (ways.length === 0) continue;
        if (askable) allowed += 1;
        else refused += 1;
      }
      if (names) faults.push(...(await orderedByGraphql(client, names.many, orders)).map((fault) => `${fault} as ${username ?? 'nobody'}`));
    }
    expect(faults).toEqual([]);
    // Both answers were met, or nothing was tried.
    expect(refused).toBeGreaterThan(10);
    if (username === 'system') expect(allowed).toBeGreaterThan(50);
  }, 240_000);

  it('differs by role: a field hidden from readers is asked about by writers only', async () => {
    const by = async (username: string, question: string): Promise<number> => (await clientOf(username).client.get(`/api/documents?limit=1&${question}`)).status;
    const graphql = async (username: string): Promise<unknown> => {
      const { body } = await clientOf(username).client.graphql('{ Documents(limit: 1, where: {OR: [{signer: {like: "a"}}]}) { totalDocs } }');
      return (body as { errors?: { extensions: { data: { code: string } } }[] }).errors?.[0]?.extensions.data.code;
    };
    expect([await graphql('a.member'), await graphql('a.contributor')]).toEqual(['query.field', undefined]);
    for (const question of ['where[signer][exists]=true', 'where[signer][like]=a', 'sort=signer', 'sort=-signer', 'where[or][0][and][0][signer][exists]=false']) {
      expect([question, await by('a.member', question), await by('a.contributor', question)]).toEqual([question, 400, 200]);
    }
  });

  it('leads through no relation, for anybody, by any spelling, on lists, counts and versions', async () => {
    const faults: string[] = [];
    let tried = 0;
    const { client } = clientOf('system');
    for (const collection of collections()) {
      for (const field of collection.flattenedFields) {
        const to = field.type === 'join' ? String(field.collection) : 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : undefined;
        if (!to) continue;
        for (const { path } of pathsOf(collectionOf(to).flattenedFields).filter(({ path }) => path !== 'id')) {
          const dotted = `${field.name}.${path}`;
          const under = dotted.replaceAll('.', '__');
          const list = `/api/${collection.slug}?limit=1&`;
          const questions = [
            `${list}where[${dotted}][exists]=true`, `${list}sort=-${dotted}`, `${list}where[or][0][${under}][like]=a`, `${list}sort=${under}`, `/api/${collection.slug}/count?where[${dotted}][equals]=a`,
            ...(collection.versions ? [`/api/${collection.slug}/versions?limit=1&where[version.${dotted}][exists]=true`, `/api/${collection.slug}/versions?limit=1&sort=-version.${under}`] : []),
          ];
          // Each path by two of the ways, in turn: all ways of all paths take minutes and say no more.
          for (const question of [questions[tried % questions.length], questions[(tried + 1) % questions.length]]) {
            const { status } = await client.get(question ?? '');
            if (status !== 400 && status !== 403) faults.push(`${question} : ${status}`);
          }
          tried += 1;
        }
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  }, 240_000);

  it('is refused with the field named, in Vietnamese', async () => {
    const { body } = await clientOf('a.member').client.get('/api/users?where[hash][like]=a');
    expect(body).toEqual({ errors: [{ name: 'HandbookError', message: 'Không lọc hoặc sắp xếp được theo «hash». Đề nghị chọn trường khác.', data: { code: 'query.field', fields: [{ path: 'hash', message: 'where' }] } }] });
  });
});

describe('TRAPS 40: the admin’s server functions', () => {
  const asked = async (name: string, query: Record<string, unknown>, collectionSlug = 'documents', username = 'a.contributor'): Promise<{ error: string | undefined; texts: string }> => {
    const extra = { columns: [{ accessor: 'title', active: true }], permissions: { collections: { [collectionSlug]: { fields: true, read: true } } }, renderRowTypes: true, tableAppearance: 'default' };
    return call(name, { collectionSlug, query, ...(name === 'table-state' ? extra : {}) }, world.tokens.get(clientOf(username).actor));
  };
  const draft = (): { id: string; text: string } => {
    const found = world.items.find(({ collection, site, state }) => collection === 'documents' && site === 'a' && state === 'draft');
    if (!found?.draft) throw new Error('no draft');
    return { id: found.id, text: found.draft };
  };
  const COLUMNS = { columns: ['title', 'source'] };

  it('answer what the admin’s own screens ask: filters, search, order, state', async () => {
    const { id, text } = draft();
    for (const query of [{ where: { id: { equals: id } } }, { where: { or: [{ and: [{ id: { in: [id] } }, { _status: { equals: 'draft' } }] }] }, sort: '-updatedAt' }, { where: { source: { like: text } }, sort: 'title', limit: 10 }, { search: 'a', limit: 100, sort: '-createdAt' }]) {
      const { error, texts } = await asked('render-list', { ...query, ...COLUMNS });
      expect(error).toBeUndefined();
      if (!('search' in query)) expect(texts).toContain(text);
    }
  }, 60_000);

  it.each([
    ['a related field', { where: { 'owner.code': { exists: true } } }],
    ['order by a related field', { sort: '-owner.code' }],
    ['an odd spelling', { where: { aNd: [{ title: { exists: true } }] } }],
    ['an operator the field has not', { where: { title: { near: '1,2' } } }],
    ['a list for a text', { where: { title: { like: ['a'] } } }],
  ])('show nothing for %s', async (_, query) => {
    const shown = await asked('render-list', { ...query, ...COLUMNS });
    expect(shown.texts).not.toContain(draft().text);
    expect((await asked('table-state', query)).error).toMatch(/query\.|truy vấn|lọc/i);
  }, 60_000);

  it('show nothing for a secret of an account', async () => {
    expect((await asked('table-state', { where: { hash: { exists: true } } }, 'users', 'a.admin')).error).toContain('query.field');
    expect((await asked('table-state', { sort: 'resetPasswordToken' }, 'users', 'a.admin')).error).toContain('query.field');
  });

  it('TRAPS 33: get a page at most, however much they ask for', async () => {
    const [before] = await world.house.ownerSql<{ count: string }>('select count(*) from organizations');
    await world.house.ownerTicket('organizations.fixture:test', (sql) =>
      sql(`insert into organizations (id, code, name, short_name, parent_id, level, form, kind, valid_from)
           select gen_random_uuid(), 'NH.' || i, 'Chi bộ nhiều ' || i, 'Nhiều ' || i, $1, 'cell', 'cell', 'party', now() from generate_series(1, 150) i`, [world.city.a.committee.id]),
    );
    expect(Number(before?.count)).toBeLessThan(100);
    for (const query of [{ limit: 0 }, { limit: 100_000 }, { limit: -1 }, { limit: 'x' }]) {
      const { error, texts } = await asked('table-state', { ...query, where: { name: { like: 'nhiều' } } }, 'organizations', 'system');
      expect(error).toBeUndefined();
      const rows = new Set(texts.match(/Chi bộ nhiều \d+/g));
      expect([JSON.stringify(query), rows.size > 0 && rows.size <= 100]).toEqual([JSON.stringify(query), true]);
    }
  }, 60_000);
});

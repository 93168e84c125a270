import type { Answer, Client } from '../../support/client';
import type { Expect, Operation } from '../table/types';
import { CONTENT, type Content, type Owner } from '../world/content';
import type { Item } from '../world/items';
import type { World } from '../world/world';
import { graphqlRefusal, restRefusal, textOf } from './answers';
import { changeOf, exists, type Change } from './changes';
import { collectionOf, graphqlNames, selection } from './graphql';

export type Door = 'rest' | 'graphql';
/** What came back, put into the table's words, and all the text in it (to be searched for what must not be there). */
export type Outcome = { answer: Expect; text: string };
/** What a curious client adds when it asks deep: none of it may show more than depth does. */
const CURIOUS = '&showHiddenFields=true&overrideAccess=true&populate[users][email]=true&populate[users][hash]=true&populate[users][resetPasswordToken]=true&populate[approval-cases][snapshot]=true';

export type Try = { world: World; client: Client; item: Item; door: Door; lists: Map<string, Promise<Answer>>; who: string };

const isContent = (collection: string): collection is Content => (CONTENT as readonly string[]).includes(collection);

/** How much of the item this text shows. */
const shown = (item: Item, text: string | undefined): Expect => {
  if (text === undefined || !text.includes(item.id)) return 'hidden';
  if (item.draft !== undefined && text.includes(item.draft)) return 'allow';
  if (item.live !== undefined && !text.includes(item.live)) return 'hidden';
  return item.state === 'revised' ? 'live-only' : 'allow';
};

const ask = async ({ client, door }: Try, rest: (client: Client) => Promise<Answer>, query: string | undefined): Promise<{ refusal: Expect | undefined; answer: Answer }> => {
  if (door === 'rest') {
    const answer = await rest(client);
    return { refusal: restRefusal(answer), answer };
  }
  if (query === undefined) return { refusal: 'absent', answer: { status: 404, headers: new Headers(), body: {} } };
  const answer = await client.graphql(query);
  return { refusal: graphqlRefusal(answer), answer };
};

/** A page is a hundred rows at most. */
const PAGE = 100;
type Page = { docs: { id: string }[]; hasNextPage: boolean };

/** All pages of a list in the first one's answer. */
const wholeList = async (ask: (page: number) => Promise<Answer>, pageOf: (answer: Answer) => Page | undefined): Promise<Answer> => {
  const first = await ask(1);
  const whole = pageOf(first);
  for (let page = 2; whole?.hasNextPage; page += 1) {
    const next = pageOf(await ask(page));
    whole.docs.push(...(next?.docs ?? []));
    whole.hasNextPage = next?.hasNextPage ?? false;
  }
  return first;
};

const listing = async (cell: Try, { deep, draft }: { deep: boolean; draft: boolean }): Promise<Outcome> => {
  const { item, lists, client, door, who, world } = cell;
  const collection = collectionOf(world.house.config, item.collection);
  const names = graphqlNames(collection);
  const key = [who, door, item.collection, deep, draft].join('|');
  // One list serves every item in it: nothing is written while lists are read.
  const answer =
    lists.get(key) ??
    wholeList((page) =>
      door === 'rest'
        ? client.get(`/api/${item.collection}?limit=${PAGE}&page=${page}&depth=${deep ? `3${CURIOUS}` : 0}${draft ? '&draft=true' : ''}`)
        : client.graphql(`{ ${names?.many ?? 'none'}(limit: ${PAGE}, page: ${page}${draft ? ', draft: true' : ''}) { hasNextPage docs { ${selection(collection, deep)} } } }`),
      (got) => (door === 'rest' ? got.body : got.body.data?.[names?.many ?? '']) as Page | undefined,
    );
  lists.set(key, answer);
  const got = await answer;
  const refusal = door === 'rest' ? restRefusal(got) : graphqlRefusal(got);
  const text = textOf(got);
  if (refusal) return { answer: refusal, text };
  const { docs } = (door === 'rest' ? got.body : got.body.data[names?.many ?? '']) as Page;
  const doc = docs.find(({ id }) => id === item.id);
  return { answer: shown(item, doc && JSON.stringify(doc)), text };
};

const byId = async (cell: Try, { deep, draft }: { deep: boolean; draft: boolean }): Promise<Outcome> => {
  const { item, world } = cell;
  const collection = collectionOf(world.house.config, item.collection);
  const names = graphqlNames(collection);
  const { refusal, answer } = await ask(
    cell,
    (client) => client.get(`/api/${item.collection}/${item.id}?depth=${deep ? `3${CURIOUS}` : 0}${draft ? '&draft=true' : ''}`),
    names && `{ ${names.one}(id: "${item.id}"${draft ? ', draft: true' : ''}) { ${selection(collection, deep)} } }`,
  );
  const text = textOf(answer);
  return { answer: refusal ?? shown(item, text), text };
};

/** A change was answered: what counts is what stands in the database. */
const judged = async (refusal: Expect | undefined, answer: Answer, happened: () => Promise<boolean>): Promise<Outcome> => ({
  answer: refusal ?? ((await happened()) ? 'allow' : 'hidden'),
  text: textOf(answer),
});

const graphqlData = (data: Record<string, unknown>): string =>
  `{ ${Object.entries(data).map(([key, value]) => `${key}: ${key === '_status' ? String(value) : JSON.stringify(value)}`).join(', ')} }`;

const update = async (cell: Try, { data, stored }: Change, { bulk = false, draft = true }: { bulk?: boolean; draft?: boolean } = {}): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const search = [bulk ? `where[id][equals]=${item.id}` : '', draft ? 'draft=true' : ''].filter(Boolean).join('&');
  const { refusal, answer } = await ask(
    cell,
    (client) => client.patch(`/api/${item.collection}${bulk ? '' : `/${item.id}`}?${search}`, data),
    bulk || !names ? undefined : `mutation { update${names.one}(id: "${item.id}"${draft && isContent(item.collection) ? ', draft: true' : ''}, data: ${graphqlData(data)}) { id } }`,
  );
  return judged(refusal, answer, stored);
};

const remove = async (cell: Try, bulk: boolean): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const { refusal, answer } = await ask(
    cell,
    (client) => client.delete(`/api/${item.collection}${bulk ? `?where[id][equals]=${item.id}` : `/${item.id}`}`),
    bulk || !names ? undefined : `mutation { delete${names.one}(id: "${item.id}") { id } }`,
  );
  return judged(refusal, answer, async () => !(await exists(world, item)));
};

let created = 0;
const create = async (cell: Try): Promise<Outcome> => {
  const { item, world, door } = cell;
  const { maker, house } = world;
  created += 1;
  const names = graphqlNames(collectionOf(house.config, item.collection));
  const title = `Tạo thử ${created}`;
  const owner = maker.places[(item.site === 'none' ? 'a' : item.site) as Owner].id;
  if (item.collection === 'media') {
    const form = new FormData();
    // One pixel; the digest of the name is random, so equal bytes are no obstacle.
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    form.set('file', new Blob([png], { type: 'image/png' }), `${title}.png`);
    form.set('_payload', JSON.stringify({ alt: 'Ảnh', author: title, source: 's', licence: 'l', owner }));
    const { refusal, answer } = await ask(cell, (client) => client.request('POST', '/api/media', { body: form }), `mutation { createMedium(data: { alt: "a", author: "${title}", source: "s", licence: "l", owner: "${owner}" }) { id } }`);
    return judged(refusal, answer, async () => (await house.ownerSql('select 1 from media where author = $1 and owner_id = $2', [title, owner])).length === 1);
  }
  const data = isContent(item.collection)
    ? { ...maker.fields(item.collection, title, 'Nguồn'), owner }
    : item.collection === 'topics'
      ? { name: title, slug: `tao-thu-${created}` }
      : {};
  const type = names && `mutation${names.one}Input!`;
  const { refusal, answer } =
    door === 'rest'
      ? await ask(cell, (client) => client.post(`/api/${item.collection}${isContent(item.collection) ? '?draft=true' : ''}`, data), undefined)
      : await ask(
          {
            ...cell,
            client: { ...cell.client, graphql: (query) => cell.client.graphql(query, query.includes('$data') ? { data } : undefined) },
          },
          () => Promise.reject(new Error('not by REST')),
          names && (Object.keys(data).length === 0 ? `mutation { create${names.one}(data: ${requiredOf(cell)}) { id } }` : `mutation($data: ${type}) { create${names.one}(${isContent(item.collection) ? 'draft: true, ' : ''}data: $data) { id } }`),
        );
  return judged(refusal, answer, async () => {
    if (item.collection === 'topics') return (await house.ownerSql('select 1 from topics where name = $1', [title])).length === 1;
    return (await house.ownerSql(`select 1 from ${item.collection} where title = $1 and owner_id = $2 and _status = 'draft'`, [title, owner])).length === 1;
  });
};

/** Something for every required argument, so that GraphQL asks the product and not its own schema. */
const requiredOf = ({ world, item }: Try): string => {
  const { flattenedFields } = collectionOf(world.house.config, item.collection);
  const literal = (field: { name: string; type: string }): string | undefined => {
    switch (field.type) {
      case 'number': return '1';
      case 'checkbox': return 'true';
      case 'date': return '"2026-01-01T00:00:00.000Z"';
      case 'json': return '{}';
      case 'select': {
        const [first] = (field as unknown as { options: { value: string }[] }).options;
        return first?.value.replace(/[^A-Za-z0-9_]/g, '_');
      }
      default: return JSON.stringify(item.id);
    }
  };
  const parts = flattenedFields.flatMap((field) => {
    const required = 'required' in field && field.required;
    if (!required || !('name' in field)) return [];
    if (Array.isArray((field as { relationTo?: unknown }).relationTo)) return [];
    return [`${field.name}: ${literal(field)}`];
  });
  if (item.collection === 'users') parts.push('password: "Mat-khau-cua-ke-gian-1"');
  return `{ ${[...new Set(parts)].join(', ')} }`;
};

const restore = async (cell: Try, live: boolean): Promise<Outcome> => {
  const { item, world } = cell;
  const count = async (): Promise<number> =>
    isContent(item.collection) ? (await world.house.ownerSql(`select 1 from _${item.collection}_v where parent_id = $1`, [item.id])).length : 0;
  const before = await count();
  const version = item.version ?? item.id;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const { refusal, answer } = await ask(
    cell,
    (client) => client.post(`/api/${item.collection}/versions/${version}${live ? '' : '?draft=true'}`),
    names && `mutation { restoreVersion${names.one}(id: "${version}", draft: ${!live}) { id } }`,
  );
  return judged(refusal, answer, async () => (await count()) > before);
};

const versions = async (cell: Try): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const { refusal, answer } = await ask(
    cell,
    (client) => client.get(`/api/${item.collection}/versions?limit=50&depth=1${isContent(item.collection) ? `&where[parent][equals]=${item.id}` : ''}`),
    names && `{ versions${names.many}(limit: 50, where: { parent: { equals: "${item.id}" } }) { docs { id version { source } } } }`,
  );
  const text = textOf(answer);
  if (refusal) return { answer: refusal, text };
  return { answer: text.includes(item.version ?? '?') ? 'allow' : 'hidden', text };
};

const version = async (cell: Try): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const id = item.version ?? item.id;
  const { refusal, answer } = await ask(cell, (client) => client.get(`/api/${item.collection}/versions/${id}`), names && `{ version${names.one}(id: "${id}") { id version { source } } }`);
  const text = textOf(answer);
  return { answer: refusal ?? (text.includes(id) ? 'allow' : 'hidden'), text };
};

const permissions = async (cell: Try): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const { refusal, answer } = await ask(
    cell,
    (client) => client.post(`/api/${item.collection}/access/${item.id}`),
    names && `{ docAccess${names.one}(id: "${item.id}") { read { permission } update { permission } delete { permission } } }`,
  );
  const text = textOf(answer);
  // Of what is not theirs the door says what it says of what is not there (plugins/kernel/permissions).
  if (refusal) return { answer: refusal === 'deny-404' ? 'hidden' : refusal, text };
  const given = (cell.door === 'rest' ? answer.body : (answer.body.data[`docAccess${names?.one ?? ''}`] ?? {})) as Record<string, boolean | { permission?: boolean } | null | undefined>;
  const has = (key: string): boolean => given[key] === true || (typeof given[key] === 'object' && given[key]?.permission === true);
  return { answer: has('update') || has('delete') ? 'allow' : has('read') ? 'read-only' : 'hidden', text };
};

const count = async (cell: Try): Promise<Outcome> => {
  const { item, world, door } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const { refusal, answer } = await ask(
    cell,
    (client) => client.get(`/api/${item.collection}/count?where[id][equals]=${item.id}`),
    names && `{ count${names.many}(where: { id: { equals: "${item.id}" } }) { totalDocs } }`,
  );
  if (refusal) return { answer: refusal, text: textOf(answer) };
  const total = (door === 'rest' ? answer.body.totalDocs : answer.body.data[`count${names?.many ?? ''}`].totalDocs) as number;
  return { answer: total > 0 ? 'allow' : 'hidden', text: textOf(answer) };
};

const duplicate = async (cell: Try): Promise<Outcome> => {
  const { item, world } = cell;
  const names = graphqlNames(collectionOf(world.house.config, item.collection));
  const table = item.collection.replace(/-/g, '_');
  const rows = async (): Promise<number> => Number((await world.house.ownerSql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);
  const before = await rows();
  const data = item.collection === 'topics' ? { slug: `ban-sao-${(created += 1)}` } : {};
  const { refusal, answer } = await ask(
    cell,
    (client) => client.post(`/api/${item.collection}/${item.id}/duplicate`, data),
    names && `mutation { duplicate${names.one}(id: "${item.id}"${'slug' in data ? `, data: { name: "Sao", slug: "${data.slug}" }` : `, data: ${requiredOf(cell)}`}) { id } }`,
  );
  return judged(refusal, answer, async () => (await rows()) > before);
};

const file = async (cell: Try, name: string | undefined): Promise<Outcome> => {
  const answer = await cell.client.get(`/api/media/file/${name}`);
  return { answer: restRefusal(answer) ?? (/^image\//.test(answer.headers.get('content-type') ?? '') ? 'allow' : 'hidden'), text: '' };
};

const unlock = async (cell: Try): Promise<Outcome> => {
  const username = `nguoi.${cell.item.site}`;
  const { refusal, answer } = await ask(cell, (client) => client.post('/api/users/unlock', { username }), `mutation { unlockUser(email: "${username}@here.vn", username: "${username}") }`);
  return { answer: refusal ?? 'allow', text: textOf(answer) };
};

const OPERATIONS: Record<Operation, (cell: Try) => Promise<Outcome>> = {
  list: (cell) => listing(cell, { deep: false, draft: false }),
  'list-deep': (cell) => listing(cell, { deep: true, draft: false }),
  'list-draft': (cell) => listing(cell, { deep: true, draft: true }),
  count,
  'by-id': (cell) => byId(cell, { deep: false, draft: false }),
  'by-id-deep': (cell) => byId(cell, { deep: true, draft: false }),
  'by-id-draft': (cell) => byId(cell, { deep: true, draft: true }),
  permissions,
  create,
  update: (cell) => update(cell, changeOf(cell.world, cell.item)),
  'update-published': (cell) => {
    const { data, stored } = changeOf(cell.world, cell.item);
    return update(cell, { data: { ...data, _status: 'published' }, stored }, { draft: false });
  },
  delete: (cell) => remove(cell, false),
  'bulk-update': (cell) => update(cell, changeOf(cell.world, cell.item), { bulk: true }),
  'bulk-delete': (cell) => remove(cell, true),
  duplicate,
  versions,
  version,
  restore: (cell) => restore(cell, false),
  'restore-live': (cell) => restore(cell, true),
  file: (cell) => file(cell, cell.item.file),
  'file-size': (cell) => file(cell, cell.item.size),
  unlock,
};

export const perform = (operation: Operation, cell: Try): Promise<Outcome> => OPERATIONS[operation](cell);

import fc from 'fast-check';
import type { SanitizedConfig } from 'payload';

import { contributionsOf } from '../../../plugins/kernel';
import { graphqlName } from '../../../plugins/kernel/commands/graphqlField';
import type { Sent } from '../support/send';
import { hostileString, hostileValue, oddJson, type Pool } from './hostile';

/** One door with whatever may be sent through it. */
export type Operation = { name: string; request: fc.Arbitrary<Sent> };

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS'] as const;
const FIELD_PATHS = ['title', 'id', 'owner', 'owner.name', 'ownerPath', 'topic.slug', 'publication.hash', 'createdAt', '_status', 'hash', 'username', 'email', 'version.title', 'sizes.card.filename', 'a.b.c.d.e.f', '__proto__', 'and', 'or', 'parent', 'latest'];
const OPERATORS = ['equals', 'not_equals', 'in', 'not_in', 'all', 'like', 'not_like', 'contains', 'exists', 'greater_than', 'less_than_equal', 'near', 'within', 'intersects', 'aNd', 'raw', ''];
const PARAMS = ['limit', 'page', 'depth', 'sort', 'draft', 'locale', 'fallback-locale', 'pagination', 'trash', 'autosave', 'select[title]', 'select', 'populate[users][hash]', 'joins[uses][limit]', 'joins', 'joins[uses][where][id][equals]', 'uploadEdits[crop][x]', 'duplicateFromID', 'publishSpecificLocale', 'data', 'where', 'overrideAccess', 'showHiddenFields'];

const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const short = (pool: Pool): fc.Arbitrary<string> => hostileString(pool).map((text) => text.slice(0, 300));

const queryOf = (pool: Pool): fc.Arbitrary<string> => {
  const param = fc.tuple(fc.constantFrom(...PARAMS), short(pool)).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const where = fc.tuple(fc.array(fc.constantFrom('[and][0]', '[or][1]', '[and]', '[or][]'), { maxLength: 4 }), fc.constantFrom(...FIELD_PATHS), fc.constantFrom(...OPERATORS), short(pool)).map(([steps, field, operator, value]) => `where${steps.join('')}[${encode(field)}][${operator}]=${encode(value)}`);
  // Most requests go on past the first refusal: an ordinary question, or none.
  const plain = fc.constantFrom('', '', '?draft=true', '?depth=0', '?limit=5&page=2', '?sort=-createdAt', '?depth=1&draft=true', '?where[id][exists]=true&limit=3', '?select[id]=true', '?where[createdAt][less_than]=2030-01-01T00:00:00Z&where[id][in]=x');
  const odd = fc.array(fc.oneof(param, where), { minLength: 1, maxLength: 4 }).map((parts) => `?${parts.join('&')}`);
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: odd });
};

const bodyOf = (pool: Pool, members: readonly string[]): fc.Arbitrary<Pick<Sent, 'json' | 'body' | 'headers'>> => {
  // Half of it is what somebody might send, so that a request gets past the first check to the next.
  const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...pool.ids) }, { weight: 3, arbitrary: fc.constantFrom<unknown>(...pool.words, 0, 1, true) }, { weight: 5, arbitrary: hostileValue(pool) });
  const known = fc.dictionary(fc.constantFrom(...members, 'x'), value, { maxKeys: 10 });
  const type = fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/xml', 'image/png', '');
  return fc.oneof(
    { weight: 8, arbitrary: known.map((json) => ({ json })) },
    { weight: 1, arbitrary: hostileValue(pool).map((json) => ({ json })) },
    { weight: 1, arbitrary: fc.tuple(oddJson, type).map(([body, kind]) => ({ body, headers: { 'content-type': kind } })) },
    { weight: 1, arbitrary: known.map((data) => ({ body: `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}\r\n--x--\r\n`, headers: { 'content-type': 'multipart/form-data; boundary=x' } })) },
  );
};

const headersOf = (pool: Pool): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.constantFrom('accept-language', 'idempotency-key', 'if-match', 'if-none-match', 'range', 'x-http-method-override', 'x-payload-http-method-override', 'cookie', 'accept-encoding', 'expect-nothing'),
    short(pool).map((text) => text.replace(/[^\t\u0020-\u007e]/g, '?')),
    { maxKeys: 2 },
  );

/** Every door of a collection that Payload makes, with hostile ids, queries and bodies. */
const collectionOperations = ({ slug, flattenedFields }: SanitizedConfig['collections'][number], pool: Pool): Operation[] => {
  const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pool.ids) }, { weight: 1, arbitrary: short(pool) }).map(encode);
  const members = flattenedFields.map(({ name }) => name);
  const at = (name: string, method: string, tail: fc.Arbitrary<string>, hasBody: boolean): Operation => ({
    name: `${slug}: ${name}`,
    request: fc
      .tuple(tail, queryOf(pool), headersOf(pool), hasBody ? bodyOf(pool, members) : fc.constant<Pick<Sent, 'json' | 'body' | 'headers'>>({}))
      .map(([end, query, headers, body]) => ({ ...body, method, path: `/api/${slug}${end}${query}`, headers: { ...headers, ...body.headers } })),
  });
  const none = fc.constant('');
  return [
    at('list', 'GET', none, false), at('count', 'GET', fc.constant('/count'), false), at('by id', 'GET', id.map((each) => `/${each}`), false),
    at('create', 'POST', none, true), at('update', 'PATCH', id.map((each) => `/${each}`), true), at('bulk update', 'PATCH', none, true),
    at('delete', 'DELETE', id.map((each) => `/${each}`), false), at('bulk delete', 'DELETE', none, false), at('versions', 'GET', fc.constant('/versions'), false),
    at('version', 'GET', id.map((each) => `/versions/${each}`), false), at('restore', 'POST', id.map((each) => `/versions/${each}`), true), at('duplicate', 'POST', id.map((each) => `/${each}/duplicate`), true),
    at('permissions', 'POST', id.map((each) => `/access/${each}`), true),
    { name: `${slug}: any`, request: fc.tuple(fc.constantFrom(...METHODS), id, short(pool), queryOf(pool)).map(([method, one, two, query]) => ({ method, path: `/api/${slug}/${one}/${encode(two)}${query}` })) },
  ];
};

const commandOperations = (config: SanitizedConfig, pool: Pool): Operation[] =>
  contributionsOf(config).commands.map(({ name, rest, input }) => {
    const members = Object.keys(input.shape);
    const param = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pool.ids) }, { weight: 1, arbitrary: short(pool) }).map(encode);
    const path = fc.array(param, { minLength: 3, maxLength: 3 }).map((values) => rest.path.replace(/:\w+/g, () => values.pop() ?? 'x'));
    const query = fc.array(fc.tuple(fc.constantFrom(...members, 'x'), short(pool)), { maxLength: 5 }).map((pairs) => `?${pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`);
    return {
      name,
      request: fc.tuple(path, query, bodyOf(pool, [...members, 'x']), headersOf(pool)).map(([end, search, body, headers]) =>
        rest.method === 'get' ? { path: `/api${end}${search}`, headers } : { ...body, method: 'POST', path: `/api${end}`, headers: { ...headers, ...body.headers } },
      ),
    };
  });

/** Hot reads by the members of their own input: search above all, which is made of what strangers type. */
const readOperations = (config: SanitizedConfig, pool: Pool): Operation[] =>
  contributionsOf(config).reads.map(({ name, path, input }) => {
    const members = Object.keys(input.shape);
    const param = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pool.ids) }, { weight: 1, arbitrary: short(pool) }).map(encode);
    const end = fc.array(param, { minLength: 3, maxLength: 3 }).map((values) => path.replace(/:\w+/g, () => values.pop() ?? 'x'));
    const query = fc.array(fc.tuple(fc.constantFrom(...members, 'x'), short(pool)), { maxLength: 5 }).map((pairs) => `?${pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`);
    return { name: `read ${name}`, request: fc.tuple(end, query, headersOf(pool)).map(([below, search, headers]) => ({ method: 'GET', path: `/api${below}${search}`, headers })) };
  });

const literal = (value: unknown): string => (typeof value === 'object' && value !== null ? `{${Object.entries(value).filter(([key]) => /^[a-z_]\w*$/i.test(key)).map(([key, inner]) => `${key}: ${literal(inner)}`).join(', ')}}` : JSON.stringify(value));

const graphqlOperations = (config: SanitizedConfig, pool: Pool): Operation[] => {
  const post = (query: fc.Arbitrary<unknown>, variables: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> =>
    fc.tuple(query, variables, headersOf(pool)).map(([text, values, headers]) => ({ method: 'POST', path: '/api/graphql', headers, json: { query: text, variables: values } }));
  const value = hostileValue(pool);
  const roots = ['News', 'NewsItem', 'Documents', 'allMedia', 'Medium', 'Users', 'User', 'Organizations', 'Tombstones', 'ApprovalCases', 'countNews', 'versionsNews', 'updateNewsItem', 'deleteNewsItem', 'createNewsItem', 'restoreVersionNewsItem', 'duplicateNewsItem', 'meUser', 'Access', ...contributionsOf(config).commands.map(({ name }) => graphqlName(name)), ...contributionsOf(config).reads.filter(({ graphql }) => graphql !== undefined).map(({ name }) => graphqlName(name))];
  const args = ['q', 'id', 'where', 'limit', 'page', 'sort', 'draft', 'data', 'collection', 'documentId', 'reason', 'stage', 'idempotencyKey', 'expectedHash', 'organization', 'select'];
  const call = fc.tuple(fc.constantFrom('query', 'mutation', 'subscription'), fc.constantFrom(...roots), fc.dictionary(fc.constantFrom(...args), value, { maxKeys: 4 }), fc.constantFrom('', '{ id }', '{ docs { id title } }', '{ totalDocs }', '{ __typename }', '{ ...F }')).map(([kind, root, given, selection]) => `${kind} { ${root}${Object.keys(given).length > 0 ? `(${Object.entries(given).map(([key, inner]) => `${key}: ${literal(inner)}`).join(', ')})` : ''} ${selection} }`);
  const typed = fc.constantFrom('query($id: String!) { NewsItem(id: $id) { id title } }', 'query($where: News_where, $limit: Int, $page: Int, $sort: String) { News(where: $where, limit: $limit, page: $page, sort: $sort) { docs { id } } }', 'mutation($id: String!, $data: mutationNewsItemUpdateInput!) { updateNewsItem(id: $id, data: $data, draft: true) { id } }', 'mutation($data: mutationNewsItemInput!) { createNewsItem(data: $data, draft: true) { id } }', 'query($id: String!) { User(id: $id) { id username } }');
  return [
    { name: 'graphql: calls', request: post(call, value) },
    { name: 'graphql: variables', request: post(typed, fc.dictionary(fc.constantFrom('id', 'where', 'data', 'limit', 'page', 'sort'), value)) },
    { name: 'graphql: text', request: post(fc.oneof(hostileString(pool), value), value) },
    { name: 'graphql: bodies', request: fc.tuple(oddJson, headersOf(pool)).map(([body, headers]) => ({ method: 'POST', path: '/api/graphql', body, headers: { ...headers, 'content-type': 'application/json' } })) },
  ];
};

/** Payload's own doors beside the collections, and ours beside the commands. */
const otherOperations = (config: SanitizedConfig, pool: Pool): Operation[] => {
  const paths = ['/api/access', '/api/users/me', '/api/users/init', '/api/users/refresh-token', '/api/users/forgot-password', '/api/users/reset-password', '/api/users/unlock', '/api/users/verify/x', '/api/payload-preferences/x', '/api/media/file/x', '/api/media/paste-url', '/api/payload-jobs/run', '/api/globals/x', '/api', '/healthz', '/readyz', '/metrics', ...config.endpoints.map(({ path }) => `/api${path.replace(/:\w+/g, 'x')}`)];
  return paths.map((path) => ({
    name: path,
    request: fc.tuple(fc.constantFrom(...METHODS), queryOf(pool), bodyOf(pool, ['username', 'email', 'token', 'value', 'password', 'where']), headersOf(pool)).map(([method, query, body, headers]) => ({
      ...(method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? {} : body), method, path: `${path}${query}`, headers: { ...headers, ...(method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? {} : body.headers) },
    })),
  }));
};

export const operationsOf = (config: SanitizedConfig, pool: Pool): Operation[] => [
  ...config.collections.flatMap((collection) => collectionOperations(collection, pool)),
  ...commandOperations(config, pool),
  ...readOperations(config, pool),
  ...graphqlOperations(config, pool),
  ...otherOperations(config, pool),
];

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoint, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';

import { contributionsOf } from '../../plugins/kernel';
import { buildCity } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

const COLLECTION_KEYS = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const;
const GLOBAL_KEYS = ['read', 'readVersions', 'update'] as const;

/** `defaultAccess` of Payload (auth/defaultAccess.js): anybody signed in (TRAPS.md 14). Told by its text, for it is not exported. */
const isPayloadsDefault = (access: unknown): boolean => typeof access === 'function' && /^\(?\{\s*req:?\s*\{?\s*user\s*\}?\s*\}\)?\s*=>\s*Boolean\(user\)/.test(String(access).replace(/\s+/g, ' '));

const unset = (config: SanitizedCollectionConfig | SanitizedGlobalConfig, keys: readonly string[]): string[] => {
  const access = config.access as Record<string, unknown>;
  return keys.filter((key) => access[key] === undefined || isPayloadsDefault(access[key])).map((key) => `${config.slug}.${key}`);
};

describe('the built configuration', () => {
  it('would be caught leaving a key to Payload: its default is recognised', async () => {
    const { sanitizeConfig } = await import('payload');
    const built = await sanitizeConfig({
      secret: 'x',
      db: { defaultIDType: 'text', init: () => ({}) } as never,
      collections: [{ slug: 'open', fields: [] }],
    } as never);
    const open = built.collections.find(({ slug }) => String(slug) === 'open');
    expect(unset(open as SanitizedCollectionConfig, ['create', 'read', 'update', 'delete'])).toEqual(['open.create', 'open.read', 'open.update', 'open.delete']);
  });

  it('sets every access key of every collection on purpose', () => {
    expect(house.config.collections.flatMap((collection) => unset(collection, COLLECTION_KEYS))).toEqual([]);
  });

  it('sets every access key of every global on purpose', () => {
    expect(house.config.globals.flatMap((global) => unset(global, GLOBAL_KEYS))).toEqual([]);
  });

  it('locks no documents: locks are advisory, and their collection tells who edits what (TRAPS.md 11, 30)', () => {
    expect([...house.config.collections, ...house.config.globals].filter(({ lockDocuments }) => lockDocuments !== false).map(({ slug }) => slug)).toEqual([]);
  });

  it("answers nobody for Payload's own collections, but each person for the own preferences", async () => {
    const internal = house.config.collections.filter(({ slug }) => slug.startsWith('payload-'));
    expect(internal.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['payload-migrations', 'payload-preferences', 'payload-kv']));
    const user = { id: 'x', collection: 'users' };
    const yes: string[] = [];
    for (const { slug, access } of internal) {
      for (const key of COLLECTION_KEYS) {
        const answer: unknown = await (access[key] as (args: unknown) => unknown)({ req: { user } });
        if (answer !== false) yes.push(`${slug}.${key}: ${JSON.stringify(answer)}`);
      }
    }
    expect(yes).toEqual([expect.stringMatching(/^payload-preferences\.read: .*"x"/), expect.stringMatching(/^payload-preferences\.delete: .*"x"/)]);
  });

  it('has no jobs to run over HTTP', () => {
    const paths = house.config.endpoints.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('payload-jobs') || path.includes('/jobs'))).toEqual([]);
    expect(house.config.collections.map(({ slug }) => slug)).not.toContain('payload-jobs');
  });

  it('keeps no trash of accounts, for the first sign-up would open again (TRAPS.md 20)', () => {
    expect(house.config.collections.filter(({ auth }) => auth).map(({ slug, trash }) => [slug, Boolean(trash)])).toEqual([['users', false]]);
  });

  it('holds what GraphQL and population may cost', () => {
    expect(house.config.maxDepth).toBeLessThanOrEqual(3);
    expect(house.config.defaultDepth).toBeLessThanOrEqual(1);
    expect(house.config.graphQL.maxComplexity).toBeLessThanOrEqual(500);
  });
});

/** Payload's own doors, by the collection kind that opens them. Whoever adds one must think about it here. */
const KNOWN_DOORS = {
  any: ['get /', 'get /:id', 'get /count', 'get /versions', 'get /versions/:id', 'post /', 'post /access/:id?', 'post /access/:id', 'post /access', 'post /versions/:id', 'patch /', 'patch /:id', 'delete /', 'delete /:id', 'post /:id/duplicate'],
  auth: ['post /login', 'post /logout', 'get /me', 'get /init', 'post /refresh-token', 'post /forgot-password', 'post /reset-password', 'post /unlock', 'post /verify/:id'],
  upload: ['get /file/:filename', 'get /paste-url/:id?', 'get /paste-url{/:id}'],
  preferences: ['get /:key', 'post /:key', 'delete /:key'],
  root: ['get /access', 'post /og', 'get /og'],
  // Ours: the commands approval-reports.read and badges.list as workbooks and on paper, dues.month and dues.totals likewise; papers of admissions, endings and transfers, a page of roster.list; the report on use as a document, the slips of a list as a PDF; an exported file, what was found of an import; the sound of what one may read, in ranges; a pack of what one may read; public feeds of opened topics; announced outages; what the API is; one's own data as a PDF; the second step of a sign-in, a passkey alone, and the way to a provider and back.
  own: ['get /approval-reports/xlsx', 'get /use-report/docx', 'get /figures/file', 'post /:id/record-pdf', 'post /activation/lists/:id/slips', 'get /badges/xlsx', 'get /badges/pdf', 'get /dues/file', 'get /dues/totals/file', 'post /admissions/:id/paper', 'post /endings/:id/paper', 'post /:id/paper', 'post /roster/pdf', 'get /exports/:id/file', 'post /personal-data/requests/:id/fetch/pdf', 'get /member-imports/:id/errors.xlsx', 'post /finish-sign-in', 'post /passkey-options', 'post /passkey-alone/start', 'post /passkey-alone/finish', 'post /devices/renew', 'get /oidc/start', 'get /oidc/callback', 'get /listen/:collection/:id/audio', 'get /reading-pack', 'get /feeds/:topic', 'get /outages/now', 'get /openapi.json'],
};

const spelled = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path.replace(/\{\/:id\}/g, '/:id?').replace(/:doc-versions|:[a-z]+Id/gi, ':id')}`;

describe('every endpoint', () => {
  it('comes from the command registry or stands in the list above', () => {
    const { commands: declared, reads } = contributionsOf(house.config);
    const commands = new Set([...declared, ...reads].map(({ name }) => name));
    const known = new Set(Object.values(KNOWN_DOORS).flat());
    const strange = [
      ...house.config.endpoints.map((endpoint) => ({ where: 'root', endpoint })),
      ...house.config.collections.flatMap(({ slug, endpoints }) => (endpoints || []).map((endpoint) => ({ where: slug, endpoint }))),
      ...house.config.globals.flatMap(({ slug, endpoints }) => (endpoints || []).map((endpoint) => ({ where: slug, endpoint }))),
    ].filter(({ endpoint }) => {
      const { command: verb, read } = (endpoint.custom ?? {}) as { command?: string; read?: string };
      const command = verb ?? read;
      return command === undefined ? !known.has(spelled(endpoint)) : !commands.has(command);
    });
    expect(strange.map(({ where, endpoint }) => `${where}: ${spelled(endpoint)}`)).toEqual([]);
  });

  it('of a command is there under the path the command names', () => {
    const doors = new Set([
      ...house.config.endpoints.map(({ method, path }) => `${method} ${path}`),
      ...house.config.collections.flatMap(({ slug, endpoints }) => (endpoints || []).map(({ method, path }) => `${method} /${slug}${path}`)),
    ]);
    const { commands } = contributionsOf(house.config);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter(({ rest }) => !doors.has(`${rest.method} ${rest.path}`)).map(({ name }) => name)).toEqual([]);
  });
});

describe("Payload's own doors", () => {
  it.each(['/api/payload-migrations', '/api/payload-kv', '/api/payload-locked-documents', '/api/payload-jobs/run', '/api/payload-preferences'])('%s opens to nobody', async (path) => {
    const client = house.withToken('none');
    expect([404, 501]).toContain((await client.get(path)).status);
  });

  it('makes nobody the first administrator', async () => {
    const answer = await house.post('/api/users/first-register', { username: 'first', password: 'Mat-khau-kiem-thu-2026', displayName: 'x' });
    expect(answer.status).toBe(404);
    expect(await house.ownerSql('select 1 from users')).toEqual([]);
  });
});

describe("a person's own preferences", () => {
  it('are kept, are nobody else’s, and have a size', async () => {
    await buildCity(house);
    const [one, other] = [await house.as('a.admin'), await house.as('b.admin')];
    expect((await one.post('/api/payload-preferences/collection-news', { value: { limit: 25 } })).status).toBe(200);
    expect((await one.get('/api/payload-preferences/collection-news')).body.value).toEqual({ limit: 25 });
    expect((await other.get('/api/payload-preferences/collection-news')).body.value).toBeNull();
    const large = await one.post('/api/payload-preferences/collection-news', { value: 'x'.repeat(70_000) });
    expect([large.status, large.body.errors[0].data.code]).toEqual([413, 'input.too-large']);
    expect((await one.get('/api/payload-preferences/collection-news')).body.value).toEqual({ limit: 25 });
  });
});

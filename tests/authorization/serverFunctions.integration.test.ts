import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { serverFunctions } from './table/serverFunctions';
import { fits } from './table/types';
import { ACTORS, type Actor } from './world/actors';
import type { Item } from './world/items';
import { openWorld, type World } from './world/world';
import { watchWrites } from './world/writes';

let sent = new Headers();
jest.unstable_mockModule('next/headers.js', () => ({ headers: () => Promise.resolve(sent), cookies: () => Promise.resolve(new Map()) }));

type Handle = (args: { name: string; args: Record<string, unknown>; config: unknown; importMap: unknown }) => Promise<unknown>;
let handle: Handle;
let world: World;
let writes: () => Promise<string[]>;
let draft: Item;
beforeAll(async () => {
  world = await openWorld();
  writes = (await watchWrites(world.house)).since;
  const found = world.items.find(({ collection, site, state }) => collection === 'news' && site === 'b' && state === 'draft');
  if (!found) throw new Error('no foreign draft');
  draft = found;
  handle = ((await import('@payloadcms/next/layouts')) as unknown as { handleServerFunctions: Handle }).handleServerFunctions;
}, 300_000);
afterAll(() => world?.close());

/** Every text in an answer, React elements and all. */
const textsIn = (value: unknown, seen = new Set<unknown>()): string => {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null || seen.has(value)) return '';
  seen.add(value);
  return [...Object.entries(value)].map(([key, each]) => (key.startsWith('_') && key !== '_status' ? '' : `${key} ${textsIn(each, seen)}`)).join('');
};

const argumentsFor = (name: string, { id }: Item): Record<string, unknown> => {
  const permissions = { collections: { news: { fields: true, read: true, update: true } } };
  const given: Record<string, Record<string, unknown>> = {
    'copy-data-from-locale': { collectionSlug: 'news', docID: id, fromLocale: 'vi', toLocale: 'vi' },
    'form-state': { collectionSlug: 'news', id, operation: 'update', schemaPath: 'news', docPermissions: { fields: true }, docPreferences: { fields: {} }, formState: {}, returnLockStatus: true, checkForStaleData: true, originalUpdatedAt: '2000-01-01T00:00:00.000Z' },
    'render-document': { collectionSlug: 'news', docID: id, drawerSlug: 'x', paramsOverride: { segments: ['collections', 'news', id] } },
    'render-document-slots': { collectionSlug: 'news', id },
    'render-field': { schemaPath: 'news.title', path: 'title', initialValue: 'x', field: { name: 'title', type: 'text' } },
    'render-list': { collectionSlug: 'news', query: { where: { id: { equals: id } }, limit: 10, draft: true } },
    'table-state': { collectionSlug: 'news', columns: [{ accessor: 'title', active: true }, { accessor: 'source', active: true }], query: { where: { id: { equals: id } }, limit: 10 }, permissions, renderRowTypes: true, tableAppearance: 'default' },
    'schedule-publish': { type: 'publish', date: new Date(Date.now() + 1000).toISOString(), doc: { relationTo: 'news', value: id } },
    'get-upcoming-scheduled-publish': { collectionSlug: 'news', id },
    'get-folder-results-component-and-data': { browseByFolder: true, collectionsToDisplay: ['news'], displayAs: 'list', folderAssignedCollections: ['news'], folderID: id, sort: 'name' },
    'render-widget': { widgetSlug: 'collections', widgetData: {} },
    slugify: { collectionSlug: 'news', data: { title: 'x' }, id, path: 'title', valueToSlugify: 'x' },
  };
  return given[name] ?? {};
};

// What a function cannot render here (no import map) it tells the console at length.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

const call = async (actor: Actor, name: string, item: Item): Promise<{ refused: boolean; text: string }> => {
  const token = world.tokens.get(actor);
  sent = new Headers({ host: 'localhost:3000', ...(token ? { authorization: `JWT ${token}` } : {}) });
  try {
    const answer = await handle({ name, args: argumentsFor(name, item), config: Promise.resolve(world.house.config), importMap: {} });
    const error = (answer as { error?: unknown; errors?: unknown } | null | undefined);
    return { refused: Boolean(error?.error ?? error?.errors), text: textsIn(answer) };
  } catch (error) {
    return { refused: true, text: String(error) };
  }
};

describe('server functions of the admin', () => {
  // Their list is not exported: it is read where Payload keeps it.
  const names = [...readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8').matchAll(/^\s{2}'?([a-z-]+)'?: \w+Handler,?$/gm)].map(([, name]) => name ?? '');

  it('each has a row', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !serverFunctions.some((row) => row.name === name))).toEqual([]);
  });

  it('shows its own board the draft: the answers are looked through rightly', async () => {
    const actor = ACTORS.find(({ username }) => username === 'a.contributor');
    const own = world.items.find(({ collection, site, state }) => collection === 'news' && site === 'a' && state === 'draft');
    if (!actor || !own) throw new Error('no fixture');
    expect((await call(actor, 'table-state', own)).text).toContain(own.draft);
  });

  it.each(names)('%s', async (name) => {
    const faults: string[] = [];
    for (const actor of ACTORS) {
      // Administrators over the city see the ward's drafts anyway.
      if (actor.role === 'system-admin' || actor.username === 'city.admin') continue;
      const row = serverFunctions.find((each) => each.name === name && fits(each.role, actor.role));
      await writes();
      const { refused, text } = await call(actor, name, draft);
      const written = (await writes()).filter((what) => !/payload_preferences/.test(what));
      const who = `${name} as ${actor.username ?? 'anonymous'} (${actor.role})`;
      if (!row) faults.push(`${who}: no row`);
      if (row?.expect === 'refused' && !refused) faults.push(`${who}: was to be refused, answered ${text.slice(0, 200)}`);
      if (text.includes(draft.draft ?? '?')) faults.push(`${who}: shows the draft`);
      if (written.length > 0) faults.push(`${who}: wrote ${written.join(', ')}`);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

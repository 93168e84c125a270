import type { SanitizedConfig } from 'payload';

import { TABLE } from '../table';
import { fits, type Expect, type Operation, type Place, type Role, type Row, type State } from '../table/types';
import { ACTORS, SEEN_FROM, type Actor } from '../world/actors';
import { CONTENT } from '../world/content';
import type { Item } from '../world/items';
import type { World } from '../world/world';
import { collectionOf, graphqlNames } from './graphql';
import type { Door } from './operations';

export type Cell = { actor: Actor; item: Item; place: Place; state: State; operation: Operation; door: Door; row: Row; expect: Expect };

/** Tried on every collection that has doors, whatever the collection is. */
const EVERYWHERE: readonly Operation[] = [
  'list', 'list-deep', 'count', 'by-id', 'by-id-deep', 'by-id-draft', 'permissions', 'create', 'update', 'delete',
  'bulk-update', 'bulk-delete', 'duplicate', 'versions', 'version',
];
const MORE: Record<string, readonly Operation[]> = {
  ...Object.fromEntries(CONTENT.map((slug) => [slug, ['list-draft', 'update-published', 'restore', 'restore-live'] as const])),
  media: ['file', 'file-size'],
  users: ['unlock'],
};
export const operationsOf = (slug: string): readonly Operation[] => [...EVERYWHERE, ...(MORE[slug] ?? [])];

/** No GraphQL field exists for these, in any collection. */
const REST_ONLY: readonly Operation[] = ['bulk-update', 'bulk-delete', 'file', 'file-size'];

const APPROVAL = ['approval-cases', 'approval-decisions', 'approval-overrides', 'approval-comments'];
const NO_ORGANIZATION = 'none';

/** Where the item stands, seen from this person; undefined when the table does not speak of it. */
export const placeOf = (actor: Actor, item: Item): Place | undefined => {
  if (item.site === NO_ORGANIZATION) return NO_ORGANIZATION;
  const seen = Object.entries(SEEN_FROM[actor.at] ?? {}) as [Place, readonly string[]][];
  const place = seen.find(([, sites]) => sites.includes(item.site))?.[0];
  if (place === 'below' && actor.at === 'a' && APPROVAL.includes(item.collection)) return 'come-up';
  // Only content and what tells of it is addressed to somebody; a register's row at the advisory body is another branch's.
  const addressed = [...CONTENT, 'media', 'tombstones', 'organizations'].includes(item.collection);
  if (place === 'advisory' && !addressed) return 'foreign';
  if (place === 'advisory-below' && !addressed) return 'below';
  return place;
};

export const rowFor = (collection: string, operation: Operation, role: Role, place: Place, state: State): Row | undefined =>
  TABLE.find(
    (row) =>
      fits(row.collection, collection) && fits(row.operation, operation) && fits(row.role, role) && fits(row.place, place) && fits(row.state, state),
  );

const OWN: Record<string, string> = { users: 'id', members: 'user_id', mandates: 'user_id', 'group-members': 'user_id', 'approval-decisions': 'decider_id', notifications: 'user_id' };

/** What is about this very person. */
export const ownItems = async ({ house, ids }: World, actor: Actor): Promise<Item[]> => {
  const user = ids.get(actor);
  if (!user) return [];
  const items: Item[] = [];
  for (const [collection, column] of Object.entries(OWN)) {
    const [row] = await house.ownerSql<{ id: string }>(`select id from ${collection.replace(/-/g, '_')} where ${column} = $1 limit 1`, [user]);
    if (row) items.push({ collection, id: row.id, site: NO_ORGANIZATION, state: 'n/a' });
  }
  return items;
};

export type Expansion = { cells: Cell[]; missing: string[] };

/** Every cell of the matrix: who, what, where, in which state, through which door. */
export const expand = async (world: World): Promise<Expansion> => {
  const cells: Cell[] = [];
  const missing = new Set<string>();
  const { config }: { config: SanitizedConfig } = world.house;
  for (const actor of ACTORS) {
    const own = await ownItems(world, actor);
    const nearest = new Map<string, string>();
    for (const [item, place] of [...world.items.map((each) => [each, placeOf(actor, each)] as const), ...own.map((each) => [each, 'own' as Place] as const)]) {
      if (place === undefined) continue;
      // One site stands for a place; the other sites' texts are looked for in every answer all the same.
      const key = `${item.collection}|${place}`;
      if ((nearest.get(key) ?? item.site) !== item.site) continue;
      nearest.set(key, item.site);
      const named = graphqlNames(collectionOf(config, item.collection)) !== undefined;
      for (const operation of operationsOf(item.collection)) {
        const state = operation === 'create' ? 'n/a' : item.state;
        // One creation a place is enough: it knows no state.
        if (operation === 'create' && (place === 'own' || (item.state !== 'draft' && item.state !== 'n/a'))) continue;
        const row = rowFor(item.collection, operation, actor.role, place, state);
        if (!row) {
          missing.add([item.collection, operation, actor.role, place, state].join(' | '));
          continue;
        }
        for (const door of ['rest', 'graphql'] as const) {
          if (door === 'graphql' && (REST_ONLY.includes(operation) || !named)) continue;
          cells.push({ actor, item, place, state, operation, door, row, expect: door === 'graphql' ? (row.graphql ?? row.expect) : row.expect });
        }
      }
    }
  }
  return { cells, missing: [...missing] };
};

export const nameOf = ({ actor, item, place, state, operation, door }: Cell): string =>
  `${door} ${operation} ${item.collection}/${state} ${place}(${item.site}) as ${actor.username ?? 'anonymous'} (${actor.role}@${actor.at})`;

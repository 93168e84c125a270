import type { EndpointRow } from '../table/endpoints';
import { fits } from '../table/types';
import { ACTORS, type Actor } from '../world/actors';
import type { World } from '../world/world';
import { graphqlRefusal, restRefusal, textOf } from './answers';
import type { Door } from './operations';

export type EndpointCell = { row: EndpointRow; actor: Actor; door: Door };

export const endpointCells = (rows: readonly EndpointRow[]): EndpointCell[] =>
  rows.flatMap((row) => ACTORS.filter(({ role }) => row.by?.includes(role) ?? true).flatMap((actor) => (['rest', 'graphql'] as const).filter((door) => door === 'rest' || row.graphql).map((door) => ({ row, actor, door }))));

/** Tries one door; answers what is wrong with what came, or undefined. */
export const attemptEndpoint = async ({ row, actor, door }: EndpointCell, { clients }: World): Promise<string | undefined> => {
  const client = clients.get(actor);
  if (!client) throw new Error('an actor without a client');
  const answer =
    door === 'graphql' && row.graphql
      ? await client.graphql(row.graphql.query)
      : await client.request(row.method.toUpperCase(), `/api${row.path}`, row.body || row.method === 'post' ? { json: row.body ?? {} } : {});
  const got = (door === 'graphql' ? graphqlRefusal(answer) : restRefusal(answer)) ?? 'allow';
  const expected = (door === 'graphql' ? row.graphql?.expect : undefined) ?? row.expect.find(([roles]) => fits(roles, actor.role))?.[1];
  const name = `${door} ${row.method} ${row.path} as ${actor.username ?? 'anonymous'} (${actor.role})`;
  if (got !== expected) return `${name}: answered ${got}, the table says ${expected} ("${row.why}") ${textOf(answer).slice(0, 200)}`;
  if (row.never && textOf(answer).includes(row.never)) return `${name}: shows ${row.never}`;
  return undefined;
};

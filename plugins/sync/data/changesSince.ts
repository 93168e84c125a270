import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import type { Position } from '../domain/cursor';
import type { Stream } from '../domain/streams';
import { sides } from './sides';

export type Change = { collection: string; id: string; xid: string; n: string };

export type Since = { streams: readonly Stream[]; collections: readonly string[]; from: Position; most: number };

/** One statement: a range of one index for each stream, and of those the first. */
export const changesStatement = ({ streams, collections, from, most }: Since): SQL => {
  const { audiences, owners } = sides(streams);
  const some = (side: 'a' | 'o', ids: readonly string[]): SQL => sql`
    select c.* from unnest(${uuidArray(ids)}) s(id) cross join lateral (
      select x.xid, x.n, x.collection, x.document_id from handbook.sync_changes x
      where x.side = ${side}::"char" and x.stream = s.id and (x.xid, x.n) >= (${from.xid}::xid8, ${from.n}::bigint)
        and not pg_visible_in_snapshot(x.xid, ${from.base}::pg_snapshot) and pg_visible_in_snapshot(x.xid, ${from.target}::pg_snapshot) and x.collection = any(string_to_array(${collections.join(',')}, ','))
      order by x.xid, x.n limit ${most}) c`;
  return sql`select collection, document_id as id, xid::text as xid, n::text as n from (${some('a', audiences)} union all ${some('o', owners)}) every order by every.xid, every.n limit ${most}`;
};

/**
 * What changed in these streams between two snapshots, from a place on, by transaction. A transaction that began early and was committed late is seen by
 * the second and not by the first, whatever its number; so none is missed, none told twice, and none waits for another.
 */
export const changesSince = (req: PayloadRequest, since: Since): Promise<Change[]> => query<Change>(req, changesStatement(since));

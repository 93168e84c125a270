import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import type { Stream } from '../domain/streams';
import { sides } from './sides';

export type Walked = { id: string; at: string };

/** What is live in these streams now, newest first, after a place: a few rows of each stream by index (SCALE.md: unnest, cross join lateral). */
export const walkPage = (req: PayloadRequest, { streams, collection, after, most }: { streams: readonly Stream[]; collection: string; after: readonly [string, string] | undefined; most: number }): Promise<Walked[]> => {
  const { audiences, owners } = sides(streams);
  const table = sql.identifier(collection.replaceAll('-', '_'));
  const some = (column: 'audience_id' | 'owner_id', ids: readonly string[]): SQL => sql`
    select f.* from unnest(${uuidArray(ids)}) s(id) cross join lateral (
      select d.id, d.published_at from ${table} d
      where d.${sql.identifier(column)} = s.id and d._status = 'published' ${after ? sql`and (d.published_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by d.published_at desc, d.id desc limit ${most}) f`;
  return query<Walked>(
    req,
    sql`select id, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from (${some('audience_id', audiences)} union ${some('owner_id', owners)}) every order by every.published_at desc, every.id desc limit ${most}`,
  );
};

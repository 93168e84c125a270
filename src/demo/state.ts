import type { Payload, PayloadRequest } from 'payload';
import { query, queryPool, sql } from '../../plugins/kernel';

/** What the load made: what `handbook demo remove` takes away again. Ids. */
export type Registry = {
  news: string[];
  documents: string[];
  pages: string[];
  media: string[];
  topics: string[];
  users: string[];
  members: string[];
  cells: string[];
  bulletins: string[];
  sites: string[];
  /** Candidates for admission; those that became members go with their record. */
  admissions: string[];
};

export type DemonstrationState = { phase: 'loading' } | { phase: 'loaded'; at: string; registry: Registry } | { phase: 'removed'; at: string };

const KEY = 'handbook.demonstration';

/** Where the demonstration stands, or undefined when nothing was ever begun. Kept in Payload's key-value table. */
export const readState = async (payload: Payload): Promise<DemonstrationState | undefined> => {
  const [row] = await queryPool<{ data: DemonstrationState }>(payload, sql`select data from payload_kv where key = ${KEY}`);
  return row?.data;
};

/** Written in the request's transaction, with what it speaks of. */
export const writeState = async (req: PayloadRequest, state: DemonstrationState): Promise<void> => {
  await query(
    req,
    sql`insert into payload_kv (key, data) values (${KEY}, ${JSON.stringify(state)}::jsonb) on conflict (key) do update set data = excluded.data`,
  );
};

export const emptyRegistry = (): Registry => ({ news: [], documents: [], pages: [], media: [], topics: [], users: [], members: [], cells: [], bulletins: [], sites: [], admissions: [] });

import type { PayloadRequest } from 'payload';
import { lockFor, query, sql, uuidArray } from '../../kernel';
import { sealEvents, type ChainEnd, type NewSeal } from '../domain/sealEvents';
import type { Head } from '../domain/types';
import { chainEventOf, eventColumns, type EventRow } from './eventColumns';

export type BatchResult = {
  /** Places taken off the queue. */
  taken: number;
  /** New ends of the chains that grew. */
  heads: Head[];
};

const endsOf = async (req: PayloadRequest, chains: readonly string[]): Promise<Map<string, ChainEnd>> => {
  const rows = await query<{ chain: string; seq: string; hash: string }>(
    req,
    sql`select c.chain::text, s.seq::text, s.hash from unnest(${uuidArray(chains)}) c(chain)
        cross join lateral (select seq, hash from handbook.audit_seals s where s.chain = c.chain order by seq desc limit 1) s`,
  );
  return new Map(rows.map(({ chain, seq, hash }) => [chain, { seq: Number(seq), hash }]));
};

const headsOf = (seals: readonly NewSeal[], at: string): Head[] => [
  ...new Map(seals.map(({ chain, seq, hash }): [string, Head] => [chain, { chain, seq, hash, at }])).values(),
];

/**
 * Seals the oldest waiting events. Must run inside a transaction: a lock in it lets one process at a time continue
 * the chains, and the next statement sees what the one before has committed (read committed).
 */
export const sealBatch = async (req: PayloadRequest, { size, now }: { size: number; now: Date }): Promise<BatchResult> => {
  await lockFor(req, 'audit.seal');
  const rows = await query<EventRow & { n: string; sealed: boolean }>(
    req,
    sql`select q.n::text, exists (select 1 from handbook.audit_seals s where s.event_id = q.event_id) as sealed, ${eventColumns}
        from handbook.audit_unsealed q join audit_events e on e.id = q.event_id order by q.n limit ${size}`,
  );
  if (rows.length === 0) return { taken: 0, heads: [] };
  const events = rows.filter(({ sealed }) => !sealed).map(chainEventOf);
  const seals = sealEvents(events, await endsOf(req, [...new Set(events.map(({ organization }) => organization))]));
  await query(
    req,
    sql`insert into handbook.audit_seals (chain, seq, event_id, event_hash, prev_hash, hash)
        select chain, seq, "eventId", "eventHash", "prevHash", hash from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
          as s(chain uuid, seq bigint, "eventId" uuid, "eventHash" text, "prevHash" text, hash text)`,
  );
  await query(
    req,
    sql`delete from handbook.audit_unsealed where n in (select value::bigint from jsonb_array_elements_text(${JSON.stringify(rows.map(({ n }) => n))}::jsonb))`,
  );
  return { taken: rows.length, heads: headsOf(seals, now.toISOString()) };
};

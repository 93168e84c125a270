import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import type { SealedRow } from '../domain/types';
import { chainEventOf, eventColumns, type EventRow } from '../sealing/eventColumns';

const PAGE = 2000;

type Row = Omit<EventRow, 'event'> & {
  event: string | null;
  chain: string;
  seq: string;
  event_id: string;
  event_hash: string;
  prev_hash: string;
  hash: string;
  sealed_at: string;
};

const sealedRow = ({ chain, seq, event_id, event_hash, prev_hash, hash, sealed_at, event, ...rest }: Row): SealedRow => ({
  chain,
  seq: Number(seq),
  eventId: event_id,
  eventHash: event_hash,
  prevHash: prev_hash,
  hash,
  sealedAt: sealed_at,
  event: event === null ? null : chainEventOf({ event, ...rest }),
});

/** All links in the order of chain and number, a page at a time: memory does not grow with the chains. */
export async function* streamSeals(payload: Payload, chain?: string): AsyncGenerator<SealedRow> {
  let after: SealedRow | undefined;
  for (;;) {
    const rows = await queryPool<Row>(
      payload,
      sql`select s.chain::text, s.seq::text, s.event_id::text, s.event_hash, s.prev_hash, s.hash,
            to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sealed_at, ${eventColumns}
          from handbook.audit_seals s left join audit_events e on e.id = s.event_id
          where ${chain ? sql`s.chain = ${chain}::uuid` : sql`true`}
            and ${after ? sql`(s.chain, s.seq) > (${after.chain}::uuid, ${after.seq}::bigint)` : sql`true`}
          order by s.chain, s.seq limit ${PAGE}`,
    );
    const page = rows.map(sealedRow);
    yield* page;
    after = page.at(-1);
    if (page.length < PAGE) return;
  }
}

import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { nameEvents } from '../domain/verifyChain';
import type { StoredAtHead } from '../domain/headCheck';
import type { Finding, Head } from '../domain/types';

/** Where these hashes are in the chain, of those that are there. */
export const placesOf = async (payload: Payload, chain: string, hashes: readonly string[]): Promise<Map<string, number>> => {
  if (hashes.length === 0) return new Map();
  const rows = await queryPool<{ hash: string; seq: string }>(
    payload,
    sql`select s.hash, s.seq::text from handbook.audit_seals s
        where s.chain = ${chain}::uuid and s.hash in (select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb))`,
  );
  return new Map(rows.map(({ hash, seq }) => [hash, Number(seq)]));
};

/** Findings that know a number only get the event that stands there. */
export const named = async (payload: Payload, chain: string, findings: readonly Finding[]): Promise<Finding[]> => {
  const wanted = findings.filter(({ eventId, seq }) => eventId === null && seq !== null).map(({ seq }) => seq);
  if (wanted.length === 0) return [...findings];
  const rows = await queryPool<{ seq: string; event: string; at: string }>(
    payload,
    sql`select s.seq::text, s.event_id::text as event,
          to_char(coalesce(e.at, s.sealed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from handbook.audit_seals s left join audit_events e on e.id = s.event_id
        where s.chain = ${chain}::uuid and s.seq in (select value::bigint from jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb))`,
  );
  const bySeq = new Map(rows.map(({ seq, event, at }) => [Number(seq), { eventId: event, at }]));
  return nameEvents(findings, (seq) => bySeq.get(seq));
};

/** What the database has at each of these heads' places; only heads that do not fit cost a search through their chain. */
export const storedAt = async (payload: Payload, heads: readonly Head[]): Promise<StoredAtHead[]> => {
  const rows = await queryPool<{ n: string; hash: string | null; elsewhere: boolean; last: string }>(
    payload,
    sql`select h.n::text, s.hash, (select coalesce(max(l.seq), 0) from handbook.audit_seals l where l.chain = h.chain)::text as last,
          s.hash is distinct from h.hash and exists (select 1 from handbook.audit_seals x where x.chain = h.chain and x.hash = h.hash) as elsewhere
        from jsonb_to_recordset(${JSON.stringify(heads.map(({ chain, seq, hash }, n) => ({ n, chain, seq, hash })))}::jsonb)
          as h(n int, chain uuid, seq bigint, hash text)
        left join handbook.audit_seals s on s.chain = h.chain and s.seq = h.seq
        order by h.n`,
  );
  return rows.map(({ hash, elsewhere, last }) => ({ hash: hash ?? undefined, elsewhere, last: Number(last) }));
};

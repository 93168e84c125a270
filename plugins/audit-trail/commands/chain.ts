import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ADMINS, holdsOver, powerOf, visibleOrganization } from '../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../kernel';
import { chainEventOf, eventColumns, type EventRow } from '../sealing/eventColumns';
import { label } from '../translations';

const PAGE = 50;

type ChainLink = {
  /** Null while it waits for its seal. */
  seq: number | null;
  hash: string | null;
  prevHash: string | null;
  sealedAt: string | null;
  id: string;
  at: string;
  actor: string | null;
  action: string;
  collection: string | null;
  documentId: string | null;
  detail: unknown;
};
type Row = EventRow & { seq: string | null; hash: string | null; prev_hash: string | null; sealed_at: string | null };

const linkOf = (row: Row): ChainLink => {
  const { organization: _chain, requestId: _request, detail, ...event } = chainEventOf(row);
  const { seq, hash, prev_hash, sealed_at } = row;
  return { seq: seq === null ? null : Number(seq), hash, prevHash: prev_hash, sealedAt: sealed_at, ...event, detail: detail === null ? null : (JSON.parse(detail) as unknown) };
};

const read = async (req: PayloadRequest, organization: string, before: number | undefined): Promise<ChainLink[]> => {
  const sealed = await query<Row>(
    req,
    sql`select s.seq::text, s.hash, s.prev_hash, to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sealed_at, ${eventColumns}
        from handbook.audit_seals s join audit_events e on e.id = s.event_id
        where s.chain = ${organization}::uuid and ${before === undefined ? sql`true` : sql`s.seq < ${before}::bigint`}
        order by s.seq desc limit ${PAGE}`,
  );
  if (before !== undefined) return sealed.map(linkOf);
  const waiting = await query<Row>(
    req,
    sql`select null as seq, null as hash, null as prev_hash, null as sealed_at, ${eventColumns}
        from handbook.audit_unsealed q join audit_events e on e.id = q.event_id
        where e.organization_id = ${organization}::uuid order by q.n desc limit ${PAGE}`,
  );
  return [...waiting, ...sealed].map(linkOf);
};

/** The events of one organisation's chain, newest first, with their seals: 50 a page, `before` is the last number seen. */
export const chain = defineCommand({
  name: 'audit.chain',
  summary: label('command.chain'),
  input: z.object({ organization: z.uuid(), before: z.coerce.number().int().positive().optional() }),
  rest: { method: 'get', path: '/audit/chain/:organization' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => {
    const [place] = await query<{ id: string; path: string }>(req, sql`select id::text, path from organizations where id = ${organization}::uuid`);
    const power = await powerOf(req);
    if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
    if (!holdsOver(power, ADMINS, place.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { organization, before }) => {
    const events = await read(req, organization, before);
    const last = events.at(-1)?.seq ?? null;
    return { organization, events, next: last !== null && last > 1 ? last : null };
  },
});

import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import type { Finding } from '../domain/types';

type Row = { kind: 'inserted' | 'deleted' | 'unsealed-old'; chain: string | null; event: string; at: string };

/** More than this are counted by the person who mends the first ones. */
const MOST = 1000;

/**
 * Events outside the chains: neither sealed nor waiting (put in past the trigger, or their seal is gone), waiting although
 * the event is gone, or waiting longer than `graceSeconds`.
 */
export const unsealedFindings = async (payload: Payload, graceSeconds: number, chain?: string): Promise<Finding[]> => {
  const here = chain ? sql`and e.organization_id = ${chain}::uuid` : sql``;
  const rows = await queryPool<Row>(
    payload,
    sql`select kind, chain::text, event::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from (
          (select 'inserted' as kind, e.organization_id as chain, e.id as event, e.at from audit_events e
            where not exists (select 1 from handbook.audit_seals s where s.event_id = e.id)
              and not exists (select 1 from handbook.audit_unsealed q where q.event_id = e.id) ${here} limit ${MOST})
          union all
          (select 'deleted', e.organization_id, q.event_id, q.queued_at from handbook.audit_unsealed q left join audit_events e on e.id = q.event_id
            where e.id is null ${here} limit ${MOST})
          union all
          (select 'unsealed-old', e.organization_id, e.id, e.at from handbook.audit_unsealed q join audit_events e on e.id = q.event_id
            where q.queued_at < now() - make_interval(secs => ${graceSeconds}) ${here} limit ${MOST})
        ) found order by at, event`,
  );
  return rows.map(({ kind, chain: of, event, at }) => ({ kind, chain: of, seq: null, eventId: event, at }));
};

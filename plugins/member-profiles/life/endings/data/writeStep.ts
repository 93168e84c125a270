import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../../audit-trail';
import { query, sql, withTicket, type SQL } from '../../../../kernel';
import { ENDINGS } from '../../slugs';
import type { Used } from '../../support/used';
import type { EndingState } from '../domain/kinds';
import { DECIDING, type Step } from '../domain/machine';
import type { EndingRow } from './endingRow';

type Taken = {
  action: string;
  step: Step | 'propose';
  to: EndingState;
  now: Date;
  /** Columns that change with it, beside the state. */
  set?: SQL;
  rules?: Used[];
  reason?: string | undefined;
  detail?: Record<string, unknown>;
};

/** One step, written down with who took it, and an event in the cell's chain. */
export const writeStep = async (req: PayloadRequest, row: Pick<EndingRow, 'id' | 'cell' | 'member' | 'kind'>, { action, step, to, now, set, rules = [], reason, detail }: Taken): Promise<void> => {
  const at = sql`${now.toISOString()}::timestamptz`;
  const by = req.user ? sql`${String(req.user.id)}::uuid` : sql`null::uuid`;
  const closed = to !== 'proposed' && to !== 'returned';
  await withTicket(req, `${action}:${row.id}`, async () => {
    if (step !== 'propose') {
      const people = (DECIDING as readonly string[]).includes(step) ? sql`, decided_by = ${by}` : step === 'resubmit' ? sql`, proposed_by = ${by}` : sql``;
      await query(
        req,
        sql`update handbook.endings set state = ${to}, updated_at = ${at}, closed_at = ${closed ? at : sql`null`}, rules = rules || ${JSON.stringify(rules)}::jsonb ${people} ${set ? sql`, ${set}` : sql``}
            where id = ${row.id}::uuid`,
      );
    }
    await query(req, sql`insert into handbook.life_steps (ending_id, step, state, by_user, reason, recorded_at) values (${row.id}::uuid, ${step}, ${to}, ${by}, ${reason ?? null}, ${at})`);
  });
  await recordEvent(req, { action, organization: row.cell, at: now, collection: ENDINGS, documentId: row.id, detail: { kind: row.kind, state: to, member: row.member, ...(reason ? { reason } : {}), ...detail } });
};

import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { query, sql, withTicket, type SQL } from '../../kernel';
import type { State, Step } from '../domain/machine';

type Taken = {
  /** The command's name, or the house's. */
  action: string;
  step: Step;
  to: State;
  now: Date;
  /** Columns that change with it, beside state and end. */
  set?: SQL;
  reason?: string | undefined;
  detail?: Record<string, unknown>;
};

const OPEN: readonly State[] = ['received', 'unmatched', 'waiting', 'verified'];

/** One step, written down with who took it; an event in the cell's chain, once it is known whose it is. */
export const writeStep = async (req: PayloadRequest, { id, cell }: { id: string; cell: string | null }, { action, step, to, now, set, reason, detail }: Taken): Promise<void> => {
  const at = sql`${now.toISOString()}::timestamptz`;
  await withTicket(req, `${action}:${id}`, async () => {
    await query(req, sql`update handbook.registrations set state = ${to}, closed_at = case when ${!OPEN.includes(to)} then ${at} end ${set ? sql`, ${set}` : sql``} where id = ${id}::uuid`);
    await query(
      req,
      sql`insert into handbook.registration_steps (registration_id, step, state, by_user, reason, recorded_at)
          values (${id}::uuid, ${step}, ${to}, ${req.user ? String(req.user.id) : null}::uuid, ${reason ?? null}, ${at})`,
    );
  });
  if (cell !== null) await recordEvent(req, { action, organization: cell, at: now, collection: 'registrations', documentId: id, detail: { state: to, ...(reason ? { reason } : {}), ...detail } });
};

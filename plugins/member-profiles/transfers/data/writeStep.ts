import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../audit-trail';
import { query, sql, withTicket, type SQL } from '../../../kernel';
import type { TransferState } from '../domain/kinds';
import type { Step } from '../domain/machine';
import { TRANSFERS } from '../slugs';
import type { TransferRow } from './transferRow';

type Places = Pick<TransferRow, 'id' | 'member' | 'kind' | 'origin' | 'destination' | 'cell' | 'sentAt'>;

type Taken = {
  /** The command's name, or the clock's. */
  action: string;
  step: Step | 'prepare' | 'arrive' | 'follow' | 'overdue' | 'stay-over';
  to: TransferState;
  now: Date;
  /** Columns that change with it, beside the state. */
  set?: SQL;
  reason?: string | undefined;
  detail?: Record<string, unknown>;
};

/** Tickets of the trigger name what they are for: following a merged organisation alone may change where a transfer goes. */
const ticketOf = ({ step, action }: Taken, id: string): string => (step === 'follow' ? `transfers.follow:${id}` : `${action.startsWith('transfers.') ? action : `transfers.${action}`}:${id}`);

/** Writes a step down, without any change of the transfer itself. */
export const noteStep = (req: PayloadRequest, row: Pick<TransferRow, 'id'>, taken: Taken): Promise<unknown> =>
  withTicket(req, ticketOf(taken, row.id), () =>
    query(
      req,
      sql`insert into handbook.transfer_steps (transfer_id, step, state, by_user, reason, recorded_at)
          values (${row.id}::uuid, ${taken.step}, ${taken.to}, ${req.user ? String(req.user.id) : null}::uuid, ${taken.reason ?? null}, ${taken.now.toISOString()}::timestamptz)`,
    ),
  );

/** One step, written down with who took it; an event in the chain of each organisation that knows of the transfer. */
export const writeStep = async (req: PayloadRequest, row: Places, taken: Taken): Promise<void> => {
  const { action, step, to, now, set, reason, detail } = taken;
  const at = sql`${now.toISOString()}::timestamptz`;
  const closed = !['prepared', 'sent', 'returned'].includes(to);
  if (step !== 'prepare' && step !== 'arrive') {
    await withTicket(req, ticketOf(taken, row.id), () =>
      query(
        req,
        sql`update transfers set state = ${to}, updated_at = now(), closed_at = case when ${closed} then coalesce(closed_at, ${at}) end ${set ? sql`, ${set}` : sql``}
            where id = ${row.id}::uuid`,
      ),
    );
  }
  await noteStep(req, row, taken);
  const told = [row.origin, ...(row.kind === 'internal' || row.sentAt !== null || step === 'send' || step === 'arrive' ? [row.destination] : []), row.cell];
  const event = { state: to, member: row.member, origin: row.origin, destination: row.destination, ...(row.cell ? { cell: row.cell } : {}), ...(reason ? { reason } : {}), ...detail };
  for (const organization of new Set(told)) {
    if (organization) await recordEvent(req, { action, organization, at: now, collection: TRANSFERS, documentId: row.id, detail: event });
  }
};

import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../../audit-trail';
import { query, sql, withTicket, type SQL } from '../../../../kernel';
import type { Day } from '../../../../working-calendar';
import { ADMISSIONS } from '../../slugs';
import type { Used } from '../../support/used';
import { BRINGING, DECIDING, type Step } from '../domain/machine';
import { isClosed, type AdmissionState } from '../domain/states';
import type { AdmissionRow } from './admissionRow';

export type ClockStep = 'certificate-expiring' | 'ceremony-overdue' | 'probation-ending' | 'review-overdue';

type Taken = {
  /** The command's name, or the clock's. */
  action: string;
  step: Step | 'open' | 'enter' | 'follow' | ClockStep;
  to: AdmissionState;
  now: Date;
  /** Columns that change with it, beside the state. */
  set?: SQL;
  rules?: Used[];
  reason?: string | undefined;
  /** The day a clock spoke of. */
  about?: Day;
  detail?: Record<string, unknown>;
};

/** Writes a step down, without any change of the admission itself. */
export const noteStep = (req: PayloadRequest, admission: string, { action, step, to, now, reason, about }: Taken): Promise<unknown> =>
  withTicket(req, `${action}:${admission}`, () =>
    query(
      req,
      sql`insert into handbook.life_steps (admission_id, step, state, by_user, reason, about, recorded_at)
          values (${admission}::uuid, ${step}, ${to}, ${req.user ? String(req.user.id) : null}::uuid, ${reason ?? null}, ${about ?? null}::date, ${now.toISOString()}::timestamptz)`,
    ),
  );

/** One step, written down with who took it and by which rules, and an event in the cell's chain: references and states, no names. */
export const writeStep = async (req: PayloadRequest, row: Pick<AdmissionRow, 'id' | 'cell' | 'member'>, taken: Taken): Promise<void> => {
  const { action, step, to, now, set, rules = [], reason, detail } = taken;
  const at = sql`${now.toISOString()}::timestamptz`;
  const by = req.user ? sql`${String(req.user.id)}::uuid` : sql`null`;
  const people = (BRINGING as readonly string[]).includes(step) ? sql`, brought_by = ${by}, decided_by = null` : (DECIDING as readonly string[]).includes(step) ? sql`, decided_by = ${by}` : sql``;
  if (step !== 'open' && step !== 'enter') {
    await withTicket(req, `${action}:${row.id}`, () =>
      query(
        req,
        sql`update handbook.admissions set state = ${to}, updated_at = ${at}, closed_at = ${isClosed(to) ? at : sql`null`}, rules = rules || ${JSON.stringify(rules)}::jsonb ${people} ${set ? sql`, ${set}` : sql``}
            where id = ${row.id}::uuid`,
      ),
    );
  }
  await noteStep(req, row.id, taken);
  const event = { state: to, ...(row.member ? { member: row.member } : {}), ...(reason ? { reason } : {}), ...detail };
  await recordEvent(req, { action, organization: row.cell, at: now, collection: ADMISSIONS, documentId: row.id, detail: event });
};

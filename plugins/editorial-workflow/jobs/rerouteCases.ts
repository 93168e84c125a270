import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction, outageOf, queryPool, sql } from '../../kernel';
import { OPEN_STATES } from '../domain/states';
import { findCase, updateCase, type CaseRow } from '../engine/caseRow';
import { handsOf } from '../engine/hands';
import { asEngine } from '../engine/ticket';

/** Open cases read at once. All are looked at each time: those that change least would otherwise keep the others out. */
const BATCH = 500;

/**
 * People come and go while cases wait. Who decides is worked out at each decision; this keeps the column by
 * which queues and lent reading find a case in step with it. Changes nothing else, so it is safe to repeat.
 */
export const rerouteCases = async (payload: Payload): Promise<void> => {
  const failures: unknown[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const open = await queryPool<Open>(
      payload,
      sql`select id, deciding_organization_id as at from approval_cases
          where state in ('in-review', 'approved', 'scheduled') and id > ${after}::uuid order by id limit ${BATCH}`,
    );
    for (const each of open) {
      // One that cannot be worked out must not hold up those after it.
      await rerouteOne(payload, each).catch((error: unknown) => failures.push(error));
      // A database that is away is asked again at the next turn.
      if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) throw failures[0];
    }
    const last = open.at(-1);
    if (!last || open.length < BATCH) break;
    after = last.id;
  }
  if (failures.length > 0) throw failures[0];
};

type Open = { id: string; at: string | null };

const actsOn = async (req: PayloadRequest, row: CaseRow): Promise<string | null> => (await handsOf(req, row))?.organization ?? null;

const rerouteOne = async (payload: Payload, { id, at }: Open): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const known = await findCase(req, id);
  if (!known || (await actsOn(req, known)) === at) return;
  await inTransaction(req, async () => {
    const row = await findCase(req, id, true);
    if (!row || !OPEN_STATES.includes(row.state)) return;
    const organization = await actsOn(req, row);
    await asEngine(req, `approval-cases.reroute:${id}:${row.hash}`, () => updateCase(req, id, sql`deciding_organization_id = ${organization}::uuid`));
  });
};

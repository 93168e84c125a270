import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction, queryPool, sql } from '../../kernel';
import { findCase, updateCase, type CaseRow } from '../engine/caseRow';
import { excludedFrom, stageNow } from '../engine/deciding';
import { routePublisher } from '../engine/routing';
import { asEngine } from '../engine/ticket';

/** The organisation whose people act on an open case now: deciders of its stage, or publishers once approved. */
export const actingOrganization = async (req: PayloadRequest, row: CaseRow): Promise<string | null> => {
  const route = row.state === 'in-review' ? (await stageNow(req, row, row.stage)).route : await routePublisher(req, row.ownerPath, await excludedFrom(req, row), row.stages);
  return route?.organization ?? null;
};

/** Open cases read at once. All are looked at each time: those that change least would otherwise keep the others out. */
const BATCH = 500;

/**
 * People come and go while cases wait. Who decides is worked out at each decision; this keeps the column by
 * which queues and lent reading find a case in step with it. Changes nothing else, so it is safe to repeat.
 */
export const rerouteCases = async (payload: Payload): Promise<void> => {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const open = await queryPool<{ id: string; at: string | null }>(
      payload,
      sql`select id, deciding_organization_id as at from approval_cases
          where state in ('in-review', 'approved', 'scheduled') and id > ${after}::uuid order by id limit ${BATCH}`,
    );
    await rerouteBatch(payload, open);
    const last = open.at(-1);
    if (!last || open.length < BATCH) return;
    after = last.id;
  }
};

const rerouteBatch = async (payload: Payload, open: readonly { id: string; at: string | null }[]): Promise<void> => {
  for (const { id, at } of open) {
    const req = await createLocalReq({}, payload);
    const known = await findCase(req, id);
    if (!known || (await actingOrganization(req, known)) === at) continue;
    await inTransaction(req, async () => {
      const row = await findCase(req, id, true);
      if (!row || !['in-review', 'approved', 'scheduled'].includes(row.state)) return;
      const organization = await actingOrganization(req, row);
      await asEngine(req, `approval-cases.reroute:${id}:${row.hash}`, () => updateCase(req, id, sql`deciding_organization_id = ${organization}::uuid`));
    });
  }
};

import { createLocalReq, type Payload } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, inTransaction, isHandbookError, outageOf, queryPool, runCommand, sql } from '../../kernel';
import { publish } from '../commands/publish';
import { findCase, updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { tellScheduler } from '../notices/tell';

/**
 * Publishes what is due, in the name of whoever scheduled it, on the hash it was scheduled with. Safe to run
 * twice: a case already published is no longer scheduled. Whoever lost the power meanwhile publishes nothing:
 * the case stands approved again and the audit trail says why.
 */
export const publishScheduled = async (payload: Payload): Promise<void> => {
  // All that were due when it began: hundreds for one hour are published in one go, and none is tried twice in it.
  const due = await queryPool<Due>(
    payload,
    sql`select id, scheduled_by_id as user, hash from approval_cases where state = 'scheduled' and scheduled_for <= now() order by scheduled_for limit 2000`,
  );
  const failures: unknown[] = [];
  for (const each of due) {
    // One that cannot be published now must not hold up the others.
    await publishOne(payload, each).catch((error: unknown) => failures.push(error));
    // A database that is away is asked again at the next turn.
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  if (failures.length > 0) throw failures[0];
};

type Due = { id: string; user: string; hash: string };

/** Nothing is wrong with the case: it is left as it is, for the next turn or for the process that was quicker. */
const PASSING = /^database\.(away|busy|unknown|retry|not-saved)$|^storage\.full$/;

const publishOne = async (payload: Payload, { id, user, hash }: Due): Promise<void> => {
  const account = await payload.findByID({ collection: 'users', id: user, depth: 0, overrideAccess: true, disableErrors: true });
  const req = await createLocalReq({ user: account ? ({ ...account, collection: 'users' } as never) : undefined }, payload);
  try {
    await runCommand(publish, req, { id }, { expectedHash: hash });
  } catch (error) {
    if (!isHandbookError(error) || PASSING.test(error.code)) throw error;
    await putBack(payload, id, error.code);
  }
};

const putBack = async (payload: Payload, id: string, why: string): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const row = await findCase(req, id, true);
    if (row?.state !== 'scheduled') return;
    await asEngine(req, `approval-cases.unschedule:${id}:${row.hash}`, () => updateCase(req, id, sql`state = 'approved', scheduled_for = null`));
    await recordEvent(req, {
      action: 'approval-cases.schedule-failed',
      organization: row.owner,
      at: clock.now(),
      collection: row.collection,
      documentId: row.document,
      detail: { case: id, hash: row.hash, code: why },
    });
    await tellScheduler(req, row);
  });
};

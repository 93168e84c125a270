import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, inTransaction, outageOf, vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';
import { ruleAt } from '../../rule-register';
import { OPEN_STATES } from '../domain/states';
import { findCase } from '../engine/caseRow';
import { handsOf } from '../engine/hands';
import { organizationName } from '../engine/names';
import { CASES, WITHDRAWAL_ORDERS } from '../slugs';
import { END, reachedOfCases, reachedOfOrders, type Reached } from './marks';
import { findOrder } from './orderRow';
import { boardAbove } from './people';
import { RULE } from './rules';
import { writeMarks } from './writeMarks';

const page = (payload: Payload, collection: string, document: string): string => `${payload.config.routes.admin}/collections/${collection}/${document}`;
const REPORT = '/bao-cao-duyet';

/** Tells those who can move the case on, and at the end the board above; then nobody decides anything by itself. */
const remindCase = async (req: PayloadRequest, reached: readonly Reached[]): Promise<void> => {
  const row = await findCase(req, reached[0]?.subject ?? '', true);
  if (!row?.dueAt || !OPEN_STATES.includes(row.state)) return;
  const hands = await handsOf(req, row);
  const above = await boardAbove(req, row.ownerPath, hands?.organization ?? row.owner);
  const told = hands?.people ?? [];
  const mark = await writeMarks(req, 'publication', reached, { stage: row.stage, organization: hands?.organization ?? null, told, escalatedTo: above?.people ?? [] });
  if (!mark) return;
  const due = vietnamDateTime(row.dueAt);
  const over = mark.mark === END;
  await notify(req, {
    kind: over ? 'approval.overdue' : 'approval.reminder', to: told, subject: { collection: CASES, id: row.id }, organization: row.owner,
    params: { title: row.title, due, stage: row.stages[row.stage]?.name ?? '' }, link: page(req.payload, row.collection, row.document), dedupeKey: `${row.id}:${mark.mark}`,
  });
  if (!over) return;
  if (above) {
    await notify(req, {
      kind: 'approval.overdue-above', to: above.people, organization: row.owner,
      params: { organization: await organizationName(req, row.owner), due }, link: `${req.payload.config.routes.admin}${REPORT}`, dedupeKey: `${row.id}:above`,
    });
  }
  await recordEvent(req, {
    action: 'approval-cases.overdue', organization: row.owner, at: clock.now(), collection: row.collection, documentId: row.document,
    detail: { case: row.id, due: new Date(row.dueAt).toISOString(), stage: row.stage, organization: hands?.organization ?? null, told: told.length, escalatedTo: above?.organization ?? null },
  });
};

const remindOrder = async (req: PayloadRequest, reached: readonly Reached[]): Promise<void> => {
  const order = await findOrder(req, reached[0]?.subject ?? '', true);
  if (order?.state !== 'open') return;
  const board = await boardAbove(req, order.ownerPath);
  const above = board && (await boardAbove(req, order.ownerPath, board.organization));
  const mark = await writeMarks(req, 'withdrawal', reached, { stage: null, organization: board?.organization ?? null, told: board?.people ?? [], escalatedTo: above?.people ?? [] });
  if (!mark) return;
  const over = mark.mark === END;
  await notify(req, {
    kind: over ? 'withdrawal.overdue' : 'withdrawal.reminder', to: [...(board?.people ?? []), ...(over ? (above?.people ?? []) : [])],
    subject: { collection: WITHDRAWAL_ORDERS, id: order.id }, organization: order.owner,
    params: { title: order.title, due: vietnamDateTime(order.dueAt), issuer: order.issuer }, link: page(req.payload, order.collection, order.document), dedupeKey: `${order.id}:${mark.mark}`,
  });
  if (over) {
    await recordEvent(req, {
      action: 'withdrawal-orders.overdue', organization: order.owner, at: clock.now(), collection: order.collection, documentId: order.document,
      detail: { order: order.id, due: new Date(order.dueAt).toISOString(), escalatedTo: above?.organization ?? null },
    });
  }
};

const bySubject = (reached: readonly Reached[]): Reached[][] => {
  const groups = new Map<string, Reached[]>();
  for (const mark of reached) groups.set(mark.subject, [...(groups.get(mark.subject) ?? []), mark]);
  return [...groups.values()];
};

/**
 * The worker's task: what has reached a mark by the database's clock is told of, each mark once, in one transaction with
 * its row. Safe to run twice and to be killed; one that fails does not hold up the others.
 */
export const remindOfDeadlines = async (payload: Payload): Promise<void> => {
  const shares = (await ruleAt(await createLocalReq({}, payload), RULE.reminders, clock.now()))?.value ?? [];
  const failures: unknown[] = [];
  const each = async (reached: readonly Reached[], remind: typeof remindCase): Promise<void> => {
    for (const marks of bySubject(reached)) {
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => remind(req, marks)).catch((error: unknown) => failures.push(error));
      if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) return;
    }
  };
  await each(await reachedOfOrders(payload, shares), remindOrder);
  await each(await reachedOfCases(payload, shares), remindCase);
  if (failures.length > 0) throw failures[0];
};

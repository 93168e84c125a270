import type { PayloadRequest } from 'payload';
import { BOARD, heldAt, heldOver, powerOf, subtreeEnd, tops } from '../../hierarchical-access';
import { isHandbookError, query, sql, uuidArray, type SQL } from '../../kernel';
import { openOrdersUnder } from '../clocks/orderRow';
import { standsInOver } from '../delegation/standsInOver';
import { assertPublisher, assertWithdrawer, decidableStage, maySeeDraft } from '../engine/authority';
import { findCase, findCasesOf, type CaseRow } from '../engine/caseRow';
import { assertSecondPerson, openOverride } from '../engine/openOverride';
import { stageNow } from '../engine/deciding';
import { CELL_LEADERS } from '../domain/definition';
import { workflowFail } from '../errors';
import { fieldTurn } from '../fields/fieldTurn';
import { offersWaiting } from '../offers/offersView';
import { people, person, place } from './people';
import type { QueueItem, QueueView } from './types';

const LIMIT = 50;

const item = async (req: PayloadRequest, row: CaseRow): Promise<QueueItem> => ({
  caseId: row.id,
  hash: row.hash,
  stage: row.stage,
  collection: row.collection,
  documentId: row.document,
  title: row.title,
  owner: await place(req, row.owner),
  state: row.state,
  stageName: row.stages[row.stage]?.name ?? null,
  submittedBy: (await person(req, row.submittedBy)) ?? { id: row.submittedBy, name: '?' },
  submittedAt: new Date(row.submittedAt).toISOString(),
  claimedBy: await person(req, row.claimedBy),
  scheduledFor: row.scheduledFor && new Date(row.scheduledFor).toISOString(),
  reason: row.reason,
  dueAt: row.dueAt && new Date(row.dueAt).toISOString(),
  field: null,
});

const allowed = async (check: () => Promise<unknown>): Promise<boolean> => {
  try {
    await check();
    return true;
  } catch (error) {
    if (isHandbookError(error)) return false;
    throw error;
  }
};

const rowsWhere = async (req: PayloadRequest, condition: SQL, order = sql`due_at nulls last, submitted_at`): Promise<CaseRow[]> => {
  const ids = await query<{ id: string }>(req, sql`select id from approval_cases where ${condition} order by ${order} limit ${LIMIT}`);
  const rows: CaseRow[] = [];
  for (const { id } of ids) {
    const row = await findCase(req, id);
    if (row) rows.push(row);
  }
  return rows;
};

const keep = async (req: PayloadRequest, rows: CaseRow[], check: (row: CaseRow) => Promise<unknown>): Promise<QueueItem[]> => {
  const items: QueueItem[] = [];
  for (const row of rows) if (await allowed(() => check(row))) items.push(await item(req, row));
  return items;
};

/** Whose field each of these is, where somebody's is: the others take it over with a reason only. */
const withFields = async (req: PayloadRequest, items: readonly QueueItem[]): Promise<QueueItem[]> => {
  const told: QueueItem[] = [];
  for (const each of items) {
    const row = await findCase(req, each.caseId);
    const turn = row && (await fieldTurn(req, row, row.stage, (await stageNow(req, row, row.stage)).route));
    told.push({ ...each, field: turn ? { people: await people(req, turn.people), mine: turn.people.includes(String(req.user?.id)), over: turn.over } : null });
  }
  return told;
};

/** Whoever may be the second person and read what they confirm; a board above confirms by the API only. */
const assertMayConfirm = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const asked = await openOverride(req, row);
  if (!asked || !(await maySeeDraft(req, row, row))) throw workflowFail(req, 'case.override-not-found');
  await assertSecondPerson(req, row, asked);
};

/** Live items that were ordered to come down, for whoever may take them down, with the order's own time and reason. */
const ordered = async (req: PayloadRequest, tops: readonly string[]): Promise<QueueItem[]> => {
  const items: QueueItem[] = [];
  for (const order of await openOrdersUnder(req, tops, LIMIT)) {
    const row = (await findCasesOf(req, order.collection, order.document)).find(({ state }) => state === 'published');
    if (row && (await allowed(() => assertWithdrawer(req, row)))) items.push({ ...(await item(req, row)), reason: order.reason, dueAt: new Date(order.dueAt).toISOString() });
  }
  return items;
};

/** What waits for this person, most pressing first: by its deadline, and without one by age. Only what they may really do is listed. */
export const queueView = async (req: PayloadRequest): Promise<QueueView> => {
  const power = await powerOf(req);
  const me = String(req.user?.id);
  const places = heldAt(power, [...BOARD, ...CELL_LEADERS, 'committee-secretary', 'organization-admin']);
  const over = heldOver(power, 'editorial-approver');
  const mine = sql`submitted_by_id = ${me}::uuid`;
  const decide = places.length === 0 ? [] : await rowsWhere(req, sql`state = 'in-review' and deciding_organization_id = any(${uuidArray(places)})`);
  const seconds = heldOver(power, ['editorial-reviewer', 'editorial-approver', 'organization-admin']);
  const confirm: CaseRow[] = [];
  for (const top of seconds) {
    confirm.push(
      ...(await rowsWhere(
        req,
        sql`state = 'in-review' and owner_path >= ${top} and owner_path < ${subtreeEnd(top)} and exists (
          select 1 from approval_overrides asked where asked.case_id = approval_cases.id and asked.hash = approval_cases.hash
            and asked.stage = approval_cases.stage and asked.confirmed_at is null)`,
      )),
    );
  }
  const publish: CaseRow[] = [];
  for (const top of over) {
    publish.push(...(await rowsWhere(req, sql`state in ('approved', 'scheduled') and owner_path >= ${top} and owner_path < ${subtreeEnd(top)}`)));
  }
  const cells = heldAt(power, CELL_LEADERS);
  if (cells.length > 0) publish.push(...(await rowsWhere(req, sql`state in ('approved', 'scheduled') and owner_id = any(${uuidArray(cells)})`)).filter(({ id }) => !publish.some((known) => known.id === id)));
  const lentTops = await standsInOver(req);
  if (lentTops.length > 0) {
    const known = new Set(publish.map(({ id }) => id));
    const lent = await rowsWhere(req, sql`state in ('approved', 'scheduled') and deciding_organization_id = any(${uuidArray(places)})`);
    publish.push(...lent.filter(({ id }) => !known.has(id)));
  }
  const mend = await rowsWhere(
    req,
    sql`${mine} and state in ('returned', 'dropped') and not exists (
      select 1 from approval_cases later where later.collection = approval_cases.collection
        and later.document_id = approval_cases.document_id and later.submitted_at > approval_cases.submitted_at)`,
    sql`closed_at desc`,
  );
  const sent = await rowsWhere(req, sql`${mine} and state in ('in-review', 'approved', 'scheduled')`);
  return {
    withdraw: await ordered(req, tops([...over, ...lentTops])),
    decide: await withFields(req, await keep(req, decide, (row) => decidableStage(req, row, undefined, true))),
    confirm: await keep(req, confirm, (row) => assertMayConfirm(req, row)),
    publish: await keep(req, publish, (row) => assertPublisher(req, row)),
    mend: await keep(req, mend, () => Promise.resolve()),
    sent: await keep(req, sent, () => Promise.resolve()),
    offers: await offersWaiting(req),
  };
};

import type { PayloadRequest } from 'payload';
import { heldAt, heldOver, powerOf, tops, type Power, type Role } from '../../hierarchical-access';
import { sql, uuidArray, type SQL } from '../../kernel';
import { placesStoodIn, standsInOver } from '../delegation/standsInOver';
import { CELL_LEADERS } from '../domain/definition';
import { assertPublisher, assertWithdrawer, decidableStage, maySeeDraft } from '../engine/authority';
import type { CaseRow } from '../engine/caseRow';
import { assertSecondPerson, openOverride } from '../engine/openOverride';
import { workflowFail } from '../errors';
import { fieldTurn } from '../fields/fieldTurn';
import { offersWaiting } from '../offers/offersView';
import { within } from '../reports/scope';
import { queueItems, type Unnamed } from './queueItems';
import { casesWhere, keep, LIMIT, orderedCases } from './queueRows';
import type { QueueView } from './types';

/** Roles of the stages, whoever holds one at the organisation a case came to. */
const DECIDERS: readonly Role[] = ['editorial-reviewer', 'editorial-approver', ...CELL_LEADERS, 'committee-secretary', 'organization-admin'];
const PUBLISHERS: readonly Role[] = ['editorial-approver', ...CELL_LEADERS];
const SECONDS: readonly Role[] = ['editorial-reviewer', 'editorial-approver', 'organization-admin'];

const bare = (rows: readonly CaseRow[]): Unnamed[] => rows.map((row) => ({ row }));

/**
 * Organisations whose cases this person acts on: by a role of their own there, or in somebody's stead. An approved case stays at the
 * organisation that publishes it (engine/decideStage, jobs/rerouteCases).
 */
const placesOf = (power: Power, roles: readonly Role[], stoodIn: readonly string[]): string[] => [...new Set([...heldAt(power, roles), ...stoodIn])];

const cameTo = async (req: PayloadRequest, places: readonly string[], states: SQL): Promise<Unnamed[]> =>
  places.length === 0 ? [] : bare(await casesWhere(req, sql`state in (${states}) and deciding_organization_id = any(${uuidArray(places)})`));

const toConfirm = async (req: PayloadRequest, over: readonly string[]): Promise<Unnamed[]> =>
  over.length === 0
    ? []
    : bare(
        await casesWhere(
          req,
          sql`state = 'in-review' and ${within(sql`owner_path`, over)} and exists (
            select 1 from approval_overrides asked where asked.case_id = approval_cases.id and asked.hash = approval_cases.hash
              and asked.stage = approval_cases.stage and asked.confirmed_at is null)`,
        ),
      );

/** Whoever may be the second person and read what they confirm; a board above confirms by the API only. */
const assertMayConfirm = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const asked = await openOverride(req, row);
  if (!asked || !(await maySeeDraft(req, row, row))) throw workflowFail(req, 'case.override-not-found');
  await assertSecondPerson(req, row, asked);
};

/** What this person decides; of the first `shown` also whose field each is, where somebody's: the others take it over with a reason only. */
const toDecide = async (req: PayloadRequest, places: readonly string[], shown: number): Promise<Unnamed[]> => {
  const decided = await keep(await cameTo(req, places, sql`'in-review'`), (row) => decidableStage(req, row, undefined, true));
  const told: Unnamed[] = [];
  for (const { row, found } of decided) told.push({ row, turn: told.length < shown ? await fieldTurn(req, row, found.index, found.route) : undefined });
  return told;
};

const ownCases = async (req: PayloadRequest): Promise<{ mend: Unnamed[]; sent: Unnamed[] }> => {
  const mine = sql`submitted_by_id = ${String(req.user?.id)}::uuid`;
  const mend = await casesWhere(
    req,
    sql`${mine} and state in ('returned', 'dropped') and not exists (
      select 1 from approval_cases later where later.collection = approval_cases.collection
        and later.document_id = approval_cases.document_id and later.submitted_at > approval_cases.submitted_at)`,
    sql`closed_at desc`,
  );
  return { mend: bare(mend), sent: bare(await casesWhere(req, sql`${mine} and state in ('in-review', 'approved', 'scheduled')`)) };
};

/**
 * What waits for this person, most pressing first: by its deadline, and without one by age. Only what they may really do is listed.
 * @param shown how many of each group are looked at by somebody; the others are counted, and say nothing of their field
 */
export const queueView = async (req: PayloadRequest, shown = LIMIT): Promise<QueueView> => {
  const power = await powerOf(req);
  const [lent, stoodIn] = [await standsInOver(req), await placesStoodIn(req)];
  const groups = {
    withdraw: await keep(await orderedCases(req, tops([...heldOver(power, ['editorial-approver', ...CELL_LEADERS]), ...lent])), (row) => assertWithdrawer(req, row)),
    decide: await toDecide(req, placesOf(power, DECIDERS, stoodIn), shown),
    confirm: await keep(await toConfirm(req, heldOver(power, SECONDS)), (row) => assertMayConfirm(req, row)),
    publish: await keep(await cameTo(req, placesOf(power, PUBLISHERS, stoodIn), sql`'approved', 'scheduled'`), (row) => assertPublisher(req, row)),
    ...(await ownCases(req)),
  };
  return { ...(await queueItems(req, groups)), offers: await offersWaiting(req) };
};

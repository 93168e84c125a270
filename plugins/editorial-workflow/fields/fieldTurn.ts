import type { PayloadRequest } from 'payload';
import { clock, query, sql } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { RULE } from '../clocks/rules';
import type { Stage } from '../domain/definition';
import type { Route } from '../domain/route';
import type { CaseRow } from '../engine/caseRow';
import { userNames } from '../engine/names';
import { workflowFail } from '../errors';
import { firstAsked, mayDecideNow, type FieldTurn } from './domain/firstAsked';
import { routeByOf, topicFieldOf } from './routeBy';

/**
 * Routing by field (4529, Điều 13.2.1: the board's members have their fields). The rule, whole:
 *
 * - Where one decision is enough for a stage, and on the board of the organisation that decides somebody answers for the
 *   item's subject (or for the group it belongs to), holds the stage's role, did not write and is not away, the stage is
 *   theirs first: they alone are asked and told, and they alone decide without a word.
 * - Every other holder of the role takes it over at any time by claiming it with a reason, which the trail keeps, also from one
 *   of the field who claimed it first; and decides as ever once the first reminder of the case's deadline has been reached.
 * - With nobody responsible, every holder is asked as ever. Nobody's power grows or shrinks: the route itself is untouched,
 *   so there is no dead end that was not there before.
 */
export const fieldFirst = async (req: PayloadRequest, stage: Pick<Stage, 'rule'>, route: Route | undefined, topic: unknown): Promise<string[]> => {
  const by = routeByOf(req.payload);
  if (!by || !route || typeof topic !== 'string' || stage.rule !== 'any') return [];
  return firstAsked(stage, route, await by(req, { organization: route.organization, topic }));
};

/** What a submitted item is about, as it was frozen. */
const topicOfCase = async (req: PayloadRequest, row: CaseRow): Promise<string | null> => {
  const field = topicFieldOf(req.payload, row.collection);
  if (!field) return null;
  const [found] = await query<{ topic: string | null }>(req, sql`select snapshot -> 'content' ->> ${field} as topic from approval_cases where id = ${row.id}::uuid`);
  return found?.topic ?? null;
};

/** Has the case's deadline reached its first mark by the database's clock? Never without a deadline. */
const firstMarkReached = async (req: PayloadRequest, row: CaseRow): Promise<boolean> => {
  if (!row.dueAt || !row.countedFrom) return false;
  const share = (await ruleAt(req, RULE.reminders, clock.now()))?.value[0] ?? 1;
  const from = new Date(row.countedFrom).getTime();
  const mark = new Date(from + (new Date(row.dueAt).getTime() - from) * share);
  const [now] = await query<{ reached: boolean }>(req, sql`select ${mark.toISOString()}::timestamptz <= now() as reached`);
  return now?.reached === true;
};

/** The field's turn at a stage of a case; undefined when nobody goes first. */
export const fieldTurn = async (req: PayloadRequest, row: CaseRow, index: number, route: Route | undefined): Promise<FieldTurn | undefined> => {
  const stage = row.stages[index];
  if (!stage || !route || stage.rule !== 'any' || !routeByOf(req.payload)) return undefined;
  const people = await fieldFirst(req, stage, route, await topicOfCase(req, row));
  return people.length === 0 ? undefined : { people, over: await firstMarkReached(req, row) };
};

/** Throws unless this decider may decide now; they may always claim it with a reason first. */
export const assertFieldTurn = async (req: PayloadRequest, row: CaseRow, index: number, route: Route | undefined): Promise<void> => {
  const turn = await fieldTurn(req, row, index, route);
  if (mayDecideNow(turn, String(req.user?.id), row.claimedBy)) return;
  throw workflowFail(req, 'case.field-first', { who: (await userNames(req, (turn?.people ?? []).slice(0, 5))).join(', ') });
};

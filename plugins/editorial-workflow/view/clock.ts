import type { PayloadRequest } from 'payload';
import { clock, query, sql } from '../../kernel';
import { clockOf } from '../clocks/clockOption';
import { deadlineFor, type UsedRule } from '../clocks/deadlineFor';
import type { CaseRow } from '../engine/caseRow';
import type { ContentDocument } from '../engine/content';
import { OPEN_STATES } from '../domain/states';
import { people } from './people';
import type { ClockView, WaitView } from './types';

type WaitRow = { stage: number; organization: string | null; name: string | null; since: string; until: string | null; ranOut: boolean };

/** In whose hands the case lay, oldest first; `ranOut` where its time ended. */
const waitsOf = async (req: PayloadRequest, row: CaseRow): Promise<WaitView[]> => {
  const rows = await query<WaitRow>(
    req,
    sql`select w.stage, w.organization_id as organization, o.name, w.since, w.until,
          coalesce(c.due_at >= w.since and c.due_at < coalesce(w.until, now()), false) as "ranOut"
        from handbook.case_waits w join approval_cases c on c.id = w.case_id left join organizations o on o.id = w.organization_id
        where w.case_id = ${row.id}::uuid order by w.since, w.id`,
  );
  return rows.map(({ stage, organization, name, since, until, ranOut }) => ({
    stage: row.stages[stage]?.name ?? null,
    organization: organization ? { id: organization, name: name ?? '?' } : null,
    since: new Date(since).toISOString(),
    until: until && new Date(until).toISOString(),
    ranOut,
  }));
};

/** Who could decide when the time was over: those who were told so then. */
const toldAtEnd = async (req: PayloadRequest, caseId: string): Promise<string[]> => {
  const [row] = await query<{ told: string[] }>(req, sql`select told from handbook.case_reminders where clock = 'publication' and subject = ${caseId}::uuid and mark = 'end'`);
  return row?.told ?? [];
};

const ruleView = ({ ruleId, name, shown, source, verified }: UsedRule): ClockView['rules'][number] => ({ id: ruleId, name, shown, source, verified });

const NOTHING = { countedFrom: null, dueAt: null, publishedAt: null, rules: [], waits: [], ranOut: null } as const;

const caseClock = async (req: PayloadRequest, row: CaseRow, due: Date): Promise<ClockView> => {
  const now = clock.now();
  const end = row.publishedAt ? new Date(row.publishedAt) : now;
  const over = end.getTime() > due.getTime();
  const waits = await waitsOf(req, row);
  const lay = waits.find(({ ranOut }) => ranOut);
  return {
    kind: row.dueKind ?? '',
    state: row.publishedAt ? (over ? 'missed' : 'met') : over ? 'overdue' : 'running',
    at: now.toISOString(),
    countedFrom: row.countedFrom && new Date(row.countedFrom).toISOString(),
    dueAt: due.toISOString(),
    publishedAt: row.publishedAt && new Date(row.publishedAt).toISOString(),
    rules: (row.dueRules ?? []).map(ruleView),
    waits,
    ranOut: over
      ? { before: !lay, stage: lay?.stage ?? null, organization: lay?.organization ?? null, people: lay ? await people(req, (await toldAtEnd(req, row.id)).slice(0, 20)) : [] }
      : null,
  };
};

/**
 * The clock of a document: of its open case, else of the case that published it first, else of the draft as it is written
 * now. Null for what has none.
 */
export const clockView = async (req: PayloadRequest, collection: string, document: ContentDocument, cases: readonly CaseRow[]): Promise<ClockView | null> => {
  const row = cases.find(({ state, dueAt }) => dueAt && OPEN_STATES.includes(state)) ?? cases.find(({ dueAt, publishedAt }) => dueAt && publishedAt);
  if (row?.dueAt) return caseClock(req, row, new Date(row.dueAt));
  if (cases.some(({ publishedAt }) => publishedAt)) return null;
  const input = clockOf(req.payload, collection)?.(document) ?? null;
  if (!input) return null;
  const at = clock.now().toISOString();
  if ('missing' in input) return { kind: input.kind, state: 'missing', at, ...NOTHING, rules: [], waits: [] };
  const made = await deadlineFor(req, document.owner, input);
  if (!made) return null;
  return {
    ...NOTHING, waits: [], kind: made.kind, at, state: made.due.getTime() < Date.parse(at) ? 'overdue' : 'running',
    countedFrom: made.from.toISOString(), dueAt: made.due.toISOString(), rules: made.rules.map(ruleView),
  };
};

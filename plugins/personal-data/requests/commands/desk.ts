import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, type SQL } from '../../../kernel';
import { isOpen } from '../../domain/machine';
import { restrictionsBy, type Restriction } from '../../../member-profiles';
import { label } from '../../translations';
import { officersUnder, type Officer } from '../../officers/officersUnder';
import { answersOver, appointedAt, handlersOf } from '../data/handlers';
import { requestColumns, requestTables, type RequestRow } from '../data/requestRow';
import { openWords } from '../data/sealing';

export type DeskRow = Pick<RequestRow, 'id' | 'kind' | 'state' | 'askedAt' | 'dueAt' | 'purpose' | 'onBehalf' | 'answeredAt' | 'outcome' | 'rules'> & {
  name: string;
  organization: { id: string; name: string };
  said: string | null;
  answer: string | null;
  /** Followed by a proposal of the register, which answers it. */
  proposed: boolean;
  takenBy: string | null;
  /** Whom it is about has a record, which says so when it is restricted. */
  restrictable: boolean;
  /** What followed of a request to restrict, standing or lifted. */
  restriction: Restriction | null;
  answeredBy: string | null;
  /** It lies in the caller's own hands; else somebody nearer to the person answers. */
  mine: boolean;
  overdue: boolean;
};
export type DeskAnswer = { docs: DeskRow[]; officers: Officer[]; administers: boolean };

type Row = RequestRow & { name: string | null; place: string; taker: string | null; answerer: string | null };

/** Which requests: those that wait, those answered, or those by which a record is restricted now. */
type Which = 'open' | 'closed' | 'restricted';
const WHICH: Record<Which, SQL> = {
  open: sql`r.state in ('asked', 'taken')`,
  closed: sql`r.state not in ('asked', 'taken')`,
  restricted: sql`r.id in (select x.request_id from handbook.member_restrictions x where x.lifted_at is null)`,
};
/** Where they count: where they were asked; restrictions where the member is now, for who answers for them now lifts them. */
const placeOf = (which: Which): SQL => (which === 'restricted' ? sql`m.cell_path` : sql`o.path`);

/** Requests over some subtrees; never one's own, nor what complains about oneself. */
const rowsOver = (req: PayloadRequest, tops: readonly string[], user: string, which: Which, limit: number): Promise<Row[]> =>
  query<Row>(
    req,
    sql`select ${requestColumns}, coalesce(m.full_name, u.display_name) as name, o.name as place, k.display_name as taker, w.display_name as answerer
        from ${requestTables} left join members m on m.id = r.member_id left join users u on u.id = r.user_id left join users k on k.id = r.taken_by left join users w on w.id = r.answered_by
        where ${WHICH[which]} and (${sql.join(tops.map((top) => sql`(${placeOf(which)} >= ${top} and ${placeOf(which)} < handbook.subtree_end(${top}))`), sql` or `)})
          and r.user_id is distinct from ${user}::uuid and r.about_user is distinct from ${user}::uuid
        order by case when r.state in ('asked', 'taken') then r.due_at end nulls last, r.answered_at desc nulls last, r.id limit ${limit}`,
  );

/** Requests about personal data in the caller's care: those that wait, the most urgent first, those answered, or those by which a record is restricted now. */
export const desk = defineCommand({
  name: 'personal-data.desk',
  summary: label('command.personal-data.desk'),
  input: z.object({ which: z.enum(['open', 'closed', 'restricted']).default('open'), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  rest: { method: 'get', path: '/personal-data/desk' },
  kind: 'read',
  authorize: async ({ req }) => {
    const power = await powerOf(req);
    if (power.user === null || answersOver(power, await appointedAt(req, power.user)).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, { which, limit }): Promise<DeskAnswer> => {
    const power = await powerOf(req);
    const user = String(power.user);
    const tops = answersOver(power, await appointedAt(req, user));
    const rows = await rowsOver(req, tops, user, which, limit);
    const followed = await restrictionsBy(req, rows.map(({ id }) => id));
    const docs: DeskRow[] = [];
    for (const row of rows) {
      const open = isOpen(row.state);
      const { id, kind, state, askedAt, dueAt, purpose, onBehalf, answeredAt, outcome, rules, proposal, taker, answerer } = row;
      docs.push({
        id, kind, state, askedAt, dueAt, purpose, onBehalf, answeredAt, outcome, rules, proposed: proposal !== null, restrictable: row.member !== null, takenBy: taker, restriction: followed.get(id) ?? null, answeredBy: answerer,
        name: openWords(id, 'person', row.person) ?? row.name ?? '', organization: { id: row.organization, name: row.place },
        said: openWords(id, 'said', row.said), answer: openWords(id, 'answer', row.answer),
        mine: open && ((await handlersOf(req, row))[0] ?? []).includes(user), overdue: open && now >= new Date(dueAt),
      });
    }
    const administers = power.mandates.some(({ role }) => role === 'system-admin' || role === 'organization-admin');
    return { docs, officers: await officersUnder(req, tops), administers };
  },
});

import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, fail, query, sql, vietnamDay, type SQL } from '../../../../kernel';
import type { Day } from '../../../../working-calendar';
import { sidesAt } from '../../support/sidesAt';
import { label } from '../../translations';
import { admissionFrom } from '../data/admissionRow';
import { admissionRows, ownCells, visibleCells, type AdmissionDeskRow } from '../data/desk';
import { DECIDING, STEPS, take, type Step } from '../domain/machine';

/** `due`: by when the next step is to be taken, as far as a rule says; `overdue`: that day is over. */
export type AdmissionEntry = AdmissionDeskRow & { may: Step[]; due: Day | null; overdue: boolean };

const BOXES = ['preparing', 'probation', 'closed'] as const;

const boxSql = (box: (typeof BOXES)[number]): SQL => {
  if (box === 'closed') return sql`a.closed_at is not null`;
  return box === 'probation' ? sql`a.state in ('probation', 'reviewed')` : sql`(a.closed_at is null and a.state not in ('probation', 'reviewed'))`;
};

/**
 * The admissions of the places in one's charge, with their clocks and what this person may do with each: before the ceremony, in probation,
 * closed. `all` adds what one merely oversees.
 */
export const desk = defineCommand({
  name: 'admissions.desk',
  summary: label('command.admissions.desk'),
  input: z.object({
    box: z.enum(BOXES).default('preparing'),
    scope: z.enum(['own', 'all']).default('own'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  rest: { method: 'get', path: '/admissions/desk' },
  kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).mandates.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, { box, scope, page, limit }) => {
    const power = await powerOf(req);
    const where = sql`${visibleCells(power)} and ${boxSql(box)} and ${scope === 'own' ? ownCells(power) : sql`true`}`;
    const [counted] = await query<{ n: number }>(req, sql`select count(*)::int as n from ${admissionFrom} where ${where}`);
    const today = vietnamDay(now);
    const admissions = (await admissionRows(req, where, limit, (page - 1) * limit)).map(({ memberUser, broughtBy, ...row }): AdmissionEntry => {
      const sides = sidesAt(power, row);
      // Who brought it, or whom it is about, is not offered what another has to decide.
      const barred = power.user !== null && (broughtBy === power.user || memberUser === power.user);
      const due = { decided: row.ceremonyBy, probation: row.probationUntil, reviewed: row.reviewBy }[row.state as string] ?? null;
      const late = row.state === 'probation' ? row.reviewBy : due;
      return { ...row, may: STEPS.filter((step) => !(barred && DECIDING.includes(step)) && 'state' in take(row, step, sides)), due, overdue: late !== null && late < today };
    });
    return { admissions, total: counted?.n ?? 0, page, pages: Math.max(1, Math.ceil((counted?.n ?? 0) / limit)) };
  },
});

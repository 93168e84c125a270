import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../../kernel';
import { ownCells, visibleCells } from '../../admissions/data/desk';
import { sidesAt } from '../../support/sidesAt';
import { label } from '../../translations';
import { endingRows, type EndingDeskRow } from '../data/desk';
import { endingFrom } from '../data/endingRow';
import { DECIDING, STEPS, take, type Step } from '../domain/machine';

export type EndingEntry = EndingDeskRow & { may: Step[] };

/** What was proposed and decided of the members of the places in one's charge, and what this person may do with each. `all` adds what one merely oversees. */
export const desk = defineCommand({
  name: 'endings.desk',
  summary: label('command.endings.desk'),
  input: z.object({
    box: z.enum(['open', 'closed']).default('open'),
    scope: z.enum(['own', 'all']).default('own'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  rest: { method: 'get', path: '/endings/desk' },
  kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).mandates.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { box, scope, page, limit }) => {
    const power = await powerOf(req);
    const where = sql`${visibleCells(power)} and ${box === 'open' ? sql`e.closed_at is null` : sql`e.closed_at is not null`} and ${scope === 'own' ? ownCells(power) : sql`true`}`;
    const [counted] = await query<{ n: number }>(req, sql`select count(*)::int as n from ${endingFrom} where ${where}`);
    const endings = (await endingRows(req, where, limit, (page - 1) * limit)).map(({ memberUser, proposedBy, ...row }): EndingEntry => {
      const sides = sidesAt(power, row);
      const barred = power.user !== null && (proposedBy === power.user || memberUser === power.user);
      return { ...row, may: STEPS.filter((step) => !(barred && DECIDING.includes(step)) && 'state' in take(row, step, sides)) };
    });
    return { endings, total: counted?.n ?? 0, page, pages: Math.max(1, Math.ceil((counted?.n ?? 0) / limit)) };
  },
});

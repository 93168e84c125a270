import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, query, sql } from '../../../../kernel';
import { lifeFail } from '../../errors';
import { tellEnding } from '../../notices/tellEnding';
import { notAfterToday, notBefore, shownDay } from '../../support/days';
import { day, id, number } from '../../support/inputs';
import { label } from '../../translations';
import type { EndingRow } from '../data/endingRow';
import { stepOn } from '../data/stepOn';
import { takeEffect } from '../data/takeEffect';
import { writeStep } from '../data/writeStep';
import type { MemberStatus } from '../../../domain/status';
import { TURNS } from '../domain/kinds';

/** Who was probationary when they left is so again, and is followed anew; whoever was confirmed is official. */
const statusAfter = async (req: PayloadRequest, { kind, member, restores }: EndingRow): Promise<MemberStatus> => {
  if (kind !== 'restoration') return TURNS[kind].to;
  const [found] = await query<{ probationary: boolean }>(
    req,
    sql`select exists (select 1 from handbook.endings e where e.id = ${restores}::uuid and e.status_before = 'probationary')
          or (${restores}::uuid is null and exists (select 1 from handbook.admissions a where a.member_id = ${member}::uuid and a.state = 'struck-off')) as probationary`,
  );
  return found?.probationary ? 'probationary' : TURNS.restoration.to;
};

/** The decision, with its number and day, and from when it counts. An exemption the cell grants by itself, with or without a number. */
export const decide = defineCommand({
  name: 'endings.decide',
  summary: label('command.endings.decide'),
  input: z.object({
    id,
    decisionNumber: number.optional(),
    decisionDate: day.optional(),
    /** From which day on it counts. */
    on: day,
    /** Of a restoration: whether the time between counts towards party age, as the decision says; and into which cell, the former when left out. */
    interruptionCounts: z.boolean().optional(),
    cell: z.guid().optional(),
  }),
  rest: { method: 'post', path: '/endings/:id/decide' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'decide')),
  run: async (ctx, { id: ending, decisionNumber, decisionDate, on, interruptionCounts, cell }) => {
    const { req, now, command } = ctx;
    const { row, to } = await stepOn(req, ending, 'decide');
    const restoration = row.kind === 'restoration';
    const above = row.kind !== 'exemption' && row.kind !== 'resumption';
    if (above && (decisionNumber === undefined || decisionDate === undefined)) throw lifeFail(req, 'ending.decision');
    if (restoration !== (interruptionCounts !== undefined)) throw lifeFail(req, 'ending.interruption');
    notAfterToday(req, on, now);
    if (decisionDate !== undefined) {
      notAfterToday(req, decisionDate, now);
      notBefore(req, decisionDate, row.askedOn);
    }
    if (row.interruptedFrom !== null && on < row.interruptedFrom) throw lifeFail(req, 'ending.before', { day: shownDay(row.interruptedFrom) });
    const after = await statusAfter(req, row);
    const set = sql`decision_number = ${decisionNumber ?? null}, decision_date = ${decisionDate ?? null}::date, effective_on = ${on}::date, status_after = ${after},
      interruption_counts = ${interruptionCounts ?? null}, to_cell_id = ${restoration ? (cell ?? row.cell) : null}::uuid, answer = null`;
    const detail = { on, status: after, ...(decisionNumber ? { number: decisionNumber } : {}), ...(decisionDate ? { date: decisionDate } : {}), ...(restoration ? { interruptionCounts } : {}) };
    // Closed first: what is under way of a member who leaves ends with them.
    await writeStep(req, row, { action: command, step: 'decide', to, now, set, detail });
    await takeEffect(ctx, row, { to: after, on, cell: restoration ? cell : undefined });
    await tellEnding(req, row.id, 'decide');
    return { id: row.id, state: to, status: after, on };
  },
});

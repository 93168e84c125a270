import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import type { Term } from '../../domain/terms';
import { boardFail } from '../../errors';

/** A day in Viet Nam, `YYYY-MM-DD`. */
export const day = z.iso.date();
const DAY = 24 * 60 * 60 * 1000;

/** The decision that a change rests on; obligatory (4529, Điều 2.4). */
export const decision = { decisionNumber: z.string().trim().min(1).max(100), decisionDate: day };

export const databaseNow = async (req: PayloadRequest): Promise<number> => {
  const [row] = await query<{ now: string }>(req, sql`select (extract(epoch from now()) * 1000)::text as now`);
  return Math.floor(Number(row?.now));
};

/** A term written in days: it begins at the midnight of its first day, and its last day still belongs to it. Without a first day: now. */
export const termOf = (now: number, from: string | undefined, to: string | undefined): Term => ({
  from: from === undefined ? now : startOfVietnamDay(from).getTime(),
  to: to === undefined ? null : startOfVietnamDay(to).getTime() + DAY,
});

/** The end of what ends on a day: the midnight after it, but not later than now, and without a day: now. */
export const endingOf = (now: number, on: string | undefined): number => (on === undefined ? now : Math.min(now, startOfVietnamDay(on).getTime() + DAY));

/** Nobody acts on a decision not yet signed. */
export const signedDay = (req: PayloadRequest, value: string, now: number): Date => {
  if (value > vietnamDay(new Date(now))) throw boardFail(req, 'board.decision-future');
  return startOfVietnamDay(value);
};

/** As a column takes it. */
export const at = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

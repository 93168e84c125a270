import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { powerFail } from '../../errors';

/** An instant (ISO, with offset) or a day in Viet Nam (`YYYY-MM-DD`). */
export const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
export const day = z.iso.date();

const isDay = (value: string): boolean => value.length === 10;
const DAY = 24 * 60 * 60 * 1000;

/** A day begins at its midnight in Viet Nam. */
export const beginOf = (value: string): Date => (isDay(value) ? startOfVietnamDay(value) : new Date(value));

/** "Until 30/6" includes the 30th: the end is the midnight after it. Viet Nam knows no daylight saving. */
export const endOf = (value: string): Date => (isDay(value) ? new Date(startOfVietnamDay(value).getTime() + DAY) : new Date(value));

/** The database's clock, in whole milliseconds: power is judged by it, in every process. */
export const databaseNow = async (req: PayloadRequest): Promise<Date> => {
  const [row] = await query<{ now: string }>(req, sql`select (extract(epoch from now()) * 1000)::text as now`);
  return new Date(Math.floor(Number(row?.now)));
};

/** Nobody acts on a decision not yet signed. */
export const decisionDay = (req: PayloadRequest, value: string, now: Date): Date => {
  if (value > vietnamDay(now)) throw powerFail(req, 'mandate.decision-future');
  return startOfVietnamDay(value);
};

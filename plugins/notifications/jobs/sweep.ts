import type { Payload } from 'payload';
import { clock, queryPool, sql } from '../../kernel';

/** An address that was refused is tried again after a month. */
const PROBLEM_DAYS = 30;
const DAY_MS = 24 * 3600 * 1000;

/** Addresses that were refused long ago may be tried again. What was read and sent goes by the rules of retention (privacy/retention.ts). */
export const sweep = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.mail_problems where at < ${new Date(clock.now().getTime() - PROBLEM_DAYS * DAY_MS).toISOString()}::timestamptz`);
};

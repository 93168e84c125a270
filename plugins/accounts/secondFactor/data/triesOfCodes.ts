import { createHmac } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, queryPool, sql } from '../../../kernel';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';

/** Wrong codes of one account, wherever they come from. Whoever gives one knew the password, or has a session: no stranger can lock anybody out by it. */
const MOST = 10;
const WINDOW_SECONDS = 15 * 60;

const keyOf = (req: PayloadRequest, user: string): string => createHmac('sha256', req.payload.secret).update(`codes\0${user}`).digest('base64');

/**
 * Counts a try at a code before it is looked at, past the transaction that a wrong one rolls back (handbook.count_attempt, migrations/sql/110).
 * @throws second-factor.too-many; the person is told once a day
 */
export const countCode = async (req: PayloadRequest, user: string): Promise<void> => {
  const [row] = await queryPool<{ wait: number }>(req.payload, sql`select handbook.count_attempt(${keyOf(req, user)}, ${MOST}, ${WINDOW_SECONDS}) as wait`);
  if ((row?.wait ?? 0) === 0) return;
  await tellFactor.guessed(req.payload, user).catch((error: unknown) => req.payload.logger.error({ err: error, msg: 'wrong codes were not told' }));
  throw factorFail(req, 'second-factor.too-many', { seconds: row?.wait ?? 0 });
};

/** The code was right: what was counted is given back. */
export const codeWasRight = async (req: PayloadRequest, user: string): Promise<void> => {
  await query(req, sql`delete from handbook.sign_in_attempts where key = ${keyOf(req, user)}`);
};

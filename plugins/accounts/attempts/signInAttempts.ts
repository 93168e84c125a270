import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { tellLocked } from '../notices/tellLocked';
import { sourceOf } from '../domain/sourceOf';

const WINDOW_SECONDS = 15 * 60;
/** Failures of one source on one account. Not of the account alone: an attacker could lock every leader out (TRAPS.md 34). */
const PER_PAIR = 10;
/** Failures of one source; an office of a hundred people shares an address. */
const PER_SOURCE = 100;
/** So long a source and an account that signed in from there stay acquainted. */
const ACQUAINTED_DAYS = 30;

export type SignInAttempts = {
  /** Seconds until the next try, 0 when there may be one; counts nothing. */
  waitSeconds: () => Promise<number>;
  /** Counts a try. @returns seconds to wait; 0: go ahead */
  begin: () => Promise<number>;
  /** The try was no failure: gives it back. */
  succeeded: () => Promise<void>;
  /** The try failed: whose account it is hears of it when it was the last before the lock. */
  failed: () => Promise<void>;
};

/**
 * Failed tries at an account's password, counted in PostgreSQL for all web processes (migrations/sql/110).
 * @param address of the caller, @param account the name as it was typed, in one spelling
 */
export const signInAttempts = (payload: Payload, address: string, account: string): SignInAttempts => {
  // Keyed: neither who tried nor whom stands in the table.
  const digest = (...parts: string[]): string => createHmac('sha256', payload.secret).update(JSON.stringify(parts)).digest('base64');
  const from = sourceOf(address);
  const [pair, source, acquainted] = [digest('pair', from, account), digest('source', from), digest('acquainted', from, account)];
  const seconds = async (statement: ReturnType<typeof sql>): Promise<number> => {
    const [row] = await queryPool<{ wait: number }>(payload, statement);
    return row?.wait ?? 0;
  };
  return {
    waitSeconds: () =>
      seconds(sql`select coalesce(max(ceil(extract(epoch from expires_at - now()))), 0)::integer as wait from handbook.sign_in_attempts
        where expires_at > now() and ((key = ${pair} and points >= ${PER_PAIR}) or (key = ${source} and points >= ${PER_SOURCE}
          and not exists (select 1 from handbook.sign_in_attempts where key = ${acquainted} and expires_at > now())))`),
    begin: () => seconds(sql`select handbook.begin_attempt(${pair}, ${source}, ${acquainted}, ${PER_PAIR}, ${PER_SOURCE}, ${WINDOW_SECONDS}) as wait`),
    succeeded: async () => {
      await queryPool(payload, sql`select handbook.attempt_succeeded(${pair}, ${source}, ${acquainted}, ${ACQUAINTED_DAYS})`);
    },
    failed: async () => {
      const [locked] = await queryPool(payload, sql`select 1 from handbook.sign_in_attempts where key = ${pair} and points >= ${PER_PAIR} and expires_at > now()`);
      // The answer is out: what cannot be told changes nothing of it.
      if (locked) await tellLocked(payload, account, WINDOW_SECONDS / 60).catch((error: unknown) => payload.logger.error({ err: error, msg: 'a locked sign-in was not told' }));
    },
  };
};

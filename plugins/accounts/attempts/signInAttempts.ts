import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { tellLocked } from '../notices/tellLocked';
import { sourceOf } from '../domain/sourceOf';

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

/** Failures of one source, whatever they were at: for a door that knows no account before it is through (the way back from a provider). */
export const sourceAttempts = (payload: Payload, address: string): { begin: () => Promise<number>; succeeded: () => Promise<void> } => {
  const key = createHmac('sha256', payload.secret).update(JSON.stringify(['source', sourceOf(address)])).digest('base64');
  return {
    begin: async () => {
      const [row] = await queryPool<{ wait: number }>(payload, sql`select handbook.count_attempt(${key}, l.per_source, l.seconds) as wait from handbook.sign_in_lock() l`);
      return row?.wait ?? 0;
    },
    succeeded: async () => {
      await queryPool(payload, sql`update handbook.sign_in_attempts set points = greatest(0, points - 1) where key = ${key}`);
    },
  };
};

/**
 * How many failures lock, and for how long, is rule `accounts.sign-in-lock`, read by handbook.sign_in_lock() in the same statement: of one source on
 * one account, not of the account alone (an attacker could lock every leader out, TRAPS.md 34); and of one source on all accounts, since an office
 * of a hundred people shares an address.
 *
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
      seconds(sql`select coalesce(max(ceil(extract(epoch from expires_at - now()))), 0)::integer as wait from handbook.sign_in_attempts, handbook.sign_in_lock() l
        where expires_at > now() and ((key = ${pair} and points >= l.failures) or (key = ${source} and points >= l.per_source
          and not exists (select 1 from handbook.sign_in_attempts where key = ${acquainted} and expires_at > now())))`),
    begin: () => seconds(sql`select handbook.begin_attempt(${pair}, ${source}, ${acquainted}, l.failures, l.per_source, l.seconds) as wait from handbook.sign_in_lock() l`),
    succeeded: async () => {
      await queryPool(payload, sql`select handbook.attempt_succeeded(${pair}, ${source}, ${acquainted}, ${ACQUAINTED_DAYS})`);
    },
    failed: async () => {
      const [locked] = await queryPool<{ minutes: number }>(payload, sql`select l.seconds / 60 as minutes from handbook.sign_in_attempts, handbook.sign_in_lock() l where key = ${pair} and points >= l.failures and expires_at > now()`);
      // The answer is out: what cannot be told changes nothing of it.
      if (locked) await tellLocked(payload, account, locked.minutes).catch((error: unknown) => payload.logger.error({ err: error, msg: 'a locked sign-in was not told' }));
    },
  };
};

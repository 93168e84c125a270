import { createHash } from 'node:crypto';

import { RateLimiterMemory } from 'rate-limiter-flexible';

const MINUTES = 15;
/** Failures of one source on one account. Not of the account alone: an attacker could lock every leader out (TRAPS.md 34). */
const PER_ACCOUNT = 10;
/** Failures of one source; an office of a hundred people shares an address. */
const PER_SOURCE = 100;

export type Attempts = {
  /** Seconds until the next try, 0 when it may be made now. */
  waitSeconds: () => Promise<number>;
  failed: () => Promise<void>;
  succeeded: () => Promise<void>;
};

/** Counts failed attempts at signing in, in this process. */
export const createAttempts = (): ((source: string, account: string) => Attempts) => {
  const duration = MINUTES * 60;
  const perAccount = new RateLimiterMemory({ points: PER_ACCOUNT, duration });
  const perSource = new RateLimiterMemory({ points: PER_SOURCE, duration });

  return (source, account) => {
    // Names of accounts stay out of memory dumps.
    const key = createHash('sha256').update(`${source}\n${account}`).digest('base64');
    const pairs = [
      [perAccount, key],
      [perSource, source],
    ] as const;
    const waitOf = async ([limiter, name]: (typeof pairs)[number]) => {
      const state = await limiter.get(name);
      return state !== null && state.consumedPoints >= limiter.points ? Math.ceil(state.msBeforeNext / 1000) : 0;
    };
    return {
      waitSeconds: async () => Math.max(...(await Promise.all(pairs.map(waitOf)))),
      failed: async () => {
        for (const [limiter, name] of pairs) await limiter.penalty(name, 1);
      },
      succeeded: async () => {
        await perAccount.delete(key);
      },
    };
  };
};

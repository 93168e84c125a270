import fc from 'fast-check';

import type { Reply } from '../support/send';
import type { Target } from '../support/target';
import type { Operation } from './operations';

export type Fault = { operation: string; who: string; what: string; request: string; answer: string };
export type Tally = { requests: number; statuses: Record<string, number>; faults: Fault[] };

export const ROLES = ['', 'stranger', 'a.member', 'a.contributor', 'a.reviewer', 'a.approver', 'a.admin', 'b.contributor', 'city.admin', 'system', 'system', 'a.contributor'] as const;
const AT_ONCE = 8;
const TRIES = 5;
/** Nothing of the inside may stand in an answer. */
const INNER = /\n\s+at .+:\d+:\d+|node_modules|select .+ from "|insert into "|\nparams:|DrizzleQueryError|TypeError|ReferenceError|RangeError/;

const faultOf = (reply: Reply): string | undefined => {
  if (reply.status >= 500) return `status ${reply.status}`;
  const errors: unknown = reply.json?.errors;
  for (const error of Array.isArray(errors) ? (errors as { extensions?: { statusCode?: number } }[]) : []) if ((error?.extensions?.statusCode ?? 0) >= 500) return `GraphQL ${error.extensions?.statusCode}`;
  return INNER.test(reply.text) ? 'tells of the inside' : undefined;
};

/** Sends `count` requests drawn from all operations in turn, as all roles; the same seed draws the same ones. */
export const fuzz = async (target: Target, operations: readonly Operation[], { count, seed }: { count: number; seed: number }, tell: (done: number) => void = () => undefined): Promise<Tally> => {
  const each = Math.ceil(count / operations.length);
  const drawn = operations.flatMap(({ name, request }, i) => fc.sample(fc.tuple(request, fc.constantFrom(...ROLES)), { numRuns: each, seed: seed + i }).map(([sent, who]) => ({ name, sent, who })));
  // Every door gets its turn early, whatever ends the run.
  const queue = fc.sample(fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length }), { numRuns: 1, seed })[0]?.slice(0, count) ?? [];
  const tally: Tally = { requests: 0, statuses: {}, faults: [] };
  const one = async ({ name, sent, who }: (typeof drawn)[number]): Promise<void> => {
    const note = (what: string, answer: string): void => void tally.faults.push({ operation: name, who, what, request: JSON.stringify(sent).slice(0, 600), answer: answer.slice(0, 400) });
    try {
      const ask = (): Promise<Reply> => (who === '' ? target.send(sent) : target.as(who, sent));
      let reply = await ask();
      // The database of a crowded machine may be out of reach for a moment; a door that says so each time is at fault.
      for (let i = 0; i < TRIES && reply.status === 503 && reply.headers['retry-after'] !== undefined; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        reply = await ask();
      }
      tally.statuses[reply.status] = (tally.statuses[reply.status] ?? 0) + 1;
      const fault = faultOf(reply);
      if (fault !== undefined) note(fault, reply.text);
    } catch (error) {
      note('no answer', String(error));
    }
    tally.requests += 1;
    if (tally.requests % 500 === 0) tell(tally.requests);
  };
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < queue.length; at = next++) {
      const item = queue[at];
      if (item !== undefined) await one(item);
    }
  }));
  return tally;
};

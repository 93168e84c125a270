import type { Request } from 'autocannon';
import { load } from './load';
import { median, percentile } from './percentile';
import { postgresCpu } from './postgresCpu';
import type { BenchServer } from './servers';

/** What one server did in all rounds of one scenario. */
export type Figures = {
  requests: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  statements: number;
  nodeMs: number;
  /** CPU of PostgreSQL a request, where the system tells. */
  postgresMs: number | undefined;
  rssMb: number;
};

export type Contender = { server: BenchServer; requests: readonly Request[]; expect: number };

export type RoundsOptions = { connections: number; rounds: number; seconds?: number; amount?: number; postmaster: number };

type Round = { latencies: number[]; seconds: number; statements: number; nodeMs: number; postgresMs: number | undefined; rssMb: number };

const oneRound = async ({ server, requests, expect }: Contender, { connections, seconds, amount, postmaster }: RoundsOptions): Promise<Round> => {
  const [before, postgresBefore] = [await server.usage(), postgresCpu(postmaster)];
  const measured = await load({ url: server.url, requests, connections, expect, ...(amount === undefined ? { seconds: seconds ?? 1 } : { amount }) });
  const [after, postgresAfter] = [await server.usage(), postgresCpu(postmaster)];
  return {
    ...measured,
    statements: after.statements - before.statements,
    nodeMs: after.cpuMs - before.cpuMs,
    postgresMs: postgresBefore === undefined || postgresAfter === undefined ? undefined : postgresAfter - postgresBefore,
    rssMb: after.rssMb,
  };
};

const figuresOf = (rounds: readonly Round[]): Figures => {
  const latencies = rounds.flatMap((round) => round.latencies);
  const each = (value: (round: Round) => number): number => rounds.reduce((sum, round) => sum + value(round), 0) / latencies.length;
  return {
    requests: latencies.length,
    requestsPerSecond: median(rounds.map((round) => round.latencies.length / round.seconds)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    statements: each((round) => round.statements),
    nodeMs: each((round) => round.nodeMs),
    postgresMs: rounds.every(({ postgresMs }) => postgresMs !== undefined) ? each((round) => round.postgresMs ?? 0) : undefined,
    rssMb: Math.max(...rounds.map(({ rssMb }) => rssMb)),
  };
};

/** Figures of each contender, and for each after the first the first one's requests a second over its own, round by round. */
export type Compared = { figures: Figures[]; ratios: number[][] };

/**
 * All contenders in turn, round after round, beginning with another one each time: what else the machine does meets all of
 * them, and a ratio is made of two neighbours in time.
 */
export const compare = async (contenders: readonly Contender[], options: RoundsOptions): Promise<Compared> => {
  const rounds: Round[][] = contenders.map(() => []);
  for (let n = 0; n < options.rounds; n += 1) {
    const order = contenders.map((_, place) => (place + n) % contenders.length);
    for (const place of order) {
      const contender = contenders[place];
      if (contender) rounds[place]?.push(await oneRound(contender, options));
    }
  }
  const speed = ({ latencies, seconds }: Round): number => latencies.length / seconds;
  const [first = []] = rounds;
  const ratios = rounds.map((own) => own.map((round, n) => (first[n] ? speed(first[n]) / speed(round) : Number.NaN)));
  return { figures: rounds.map(figuresOf), ratios };
};

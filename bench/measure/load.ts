import autocannon, { type Request } from 'autocannon';

export type LoadOptions = {
  url: string;
  requests: readonly Request[];
  connections: number;
  /** Either for so many seconds … */
  seconds?: number;
  /** … or so many requests. */
  amount?: number;
  /** The only status that is an answer here. */
  expect: number;
};

/** Milliseconds of each answer, and the seconds from the first request to the last answer. */
export type Load = { latencies: number[]; seconds: number };

const LOOK_MS = 50;

/**
 * Sends the requests round and round, each connection its own part of them, so that neighbours ask for different people.
 * @throws when anything but the expected status comes back
 */
export const load = ({ url, requests, connections, seconds, amount, expect }: LoadOptions): Promise<Load> =>
  new Promise((resolve, reject) => {
    const latencies: number[] = [];
    let turn = 0;
    let last = 0;
    const begin = performance.now();
    const tracker = autocannon(
      {
        url,
        connections,
        sampleInt: LOOK_MS,
        timeout: 30,
        ...(amount === undefined ? { duration: seconds ?? 1 } : { amount }),
        setupClient: (client) => {
          const own = requests.filter((_, n) => n % connections === turn);
          turn += 1;
          client.setRequests(own.length > 0 ? own : [...requests]);
        },
      },
      (error, result) => {
        if (error) return reject(error);
        const strange = Object.entries(result.statusCodeStats).filter(([status]) => Number(status) !== expect);
        if (result.errors > 0 || strange.length > 0 || latencies.length === 0) {
          return reject(new Error(`${url}${requests[0]?.path}: ${result.errors} errors, ${latencies.length} answers, unexpected: ${JSON.stringify(strange)}`));
        }
        resolve({ latencies, seconds: (last - begin) / 1000 });
      },
    );
    tracker.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => {
      latencies.push(ms);
      last = performance.now();
    });
  });

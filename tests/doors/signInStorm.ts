import { Agent, request } from 'node:http';

type Storm = {
  /** Where the product answers. */
  url: string;
  /** Sign-ins a second, whatever becomes of those before. */
  perSecond: number;
  seconds: number;
  /** The body of the i-th sign-in. */
  body: (i: number) => unknown;
  /** Where it is said to come from, when the product trusts a proxy here. @default nothing is said */
  from?: (i: number) => string;
  /** What others ask meanwhile, with their token, ten times a second each. */
  others: { path: string; token: string }[];
};

export type StormResult = {
  /** How many sign-ins were answered with which status. */
  signIns: Record<string, number>;
  /** Milliseconds of the others' requests; `failed`: not answered with 200. */
  others: { count: number; failed: number; p50: number; p99: number; max: number };
};

const OTHERS_PER_SECOND = 10;

type Sent = { path: string; method?: string; headers?: Record<string, string>; body?: string };

const send = (agent: Agent, url: string, { path, method = 'GET', headers = {}, body }: Sent): Promise<{ status: number; ms: number }> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const done = (status: number): void => resolve({ status, ms: performance.now() - begin });
    const sent = request(`${url}${path}`, { agent, method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }) } }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode ?? 0));
    });
    sent.on('error', () => done(0));
    sent.end(body);
  });

/** Calls `work` at a steady pace, however long each takes (an attacker does not wait), and waits for all. */
const atPace = async (perSecond: number, seconds: number, work: (i: number) => Promise<void>): Promise<void> => {
  const all: Promise<void>[] = [];
  const begin = performance.now();
  const most = Math.round(perSecond * seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(most, Math.floor(((performance.now() - begin) / 1000) * perSecond));
      while (all.length < due) all.push(work(all.length));
      if (all.length < most) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  await Promise.all(all);
};

const quantile = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;

/** Many sign-ins a second, and what others notice of it (TRAPS.md 35). */
export const signInStorm = async ({ url, perSecond, seconds, body, from, others }: Storm): Promise<StormResult> => {
  const attackers = new Agent({ keepAlive: true, maxSockets: 500 });
  const people = new Agent({ keepAlive: true, maxSockets: 50 });
  const signIns: Record<string, number> = {};
  const times: number[] = [];
  let failed = 0;
  const storm = atPace(perSecond, seconds, async (i) => {
    const { status } = await send(attackers, url, { path: '/api/users/login', method: 'POST', body: JSON.stringify(body(i)), headers: from ? { 'x-forwarded-for': from(i) } : {} });
    signIns[status] = (signIns[status] ?? 0) + 1;
  });
  const work = others.map(({ path, token }) =>
    atPace(OTHERS_PER_SECOND, seconds, async () => {
      const { status, ms } = await send(people, url, { path, headers: { authorization: `JWT ${token}` } });
      times.push(ms);
      if (status !== 200) failed += 1;
    }),
  );
  await Promise.all([storm, ...work]);
  attackers.destroy();
  people.destroy();
  const sorted = times.sort((a, b) => a - b);
  return { signIns, others: { count: sorted.length, failed, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: sorted.at(-1) ?? 0 } };
};

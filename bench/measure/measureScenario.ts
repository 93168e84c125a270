import path from 'node:path';
import { figureMeasurements } from '../report/figureMeasurements';
import type { Measurement } from '../report/Measurement';
import { load } from './load';
import { median } from './percentile';
import { requestsOf } from './requestsOf';
import { compare, type Contender } from './rounds';
import type { Scenario } from './Scenario';
import type { Scene } from './Scene';
import type { BenchServer } from './servers';

/** `profile`: a folder for CPU profiles of the product. */
export type Pace = { seconds: number; rounds: number; profile: string | undefined };

const CONNECTIONS = 16;
/** Where milliseconds are counted one by one, a second gives enough of them. */
const CALM_SECONDS = 1;
/** Requests before anything counts: code is compiled and plans are settled by then. */
const WARM = { load: 2000, calm: 100 };

/** So many requests one after the other say exactly how many statements one takes; under load the cut at the end blurs it. */
const COUNTED = 32;
/** The least of a few counts: now and then a statement of the house's own (is the listener alive?) falls among them. */
const COUNTS = 3;

const statementsOf = async ({ server, requests, expect }: Contender): Promise<number> => {
  const counts: number[] = [];
  for (let n = 0; n < COUNTS; n += 1) {
    const before = await server.usage();
    await load({ url: server.url, requests, connections: 1, amount: COUNTED, expect });
    counts.push((await server.usage()).statements - before.statements);
  }
  return Math.min(...counts) / COUNTED;
};

const contender = async (scenario: Scenario, server: BenchServer): Promise<Contender> => ({ server, ...(await requestsOf(scenario, server)) });

/** One scenario, warm, on the product and the bare server, and for the feed on the server that does nothing. */
export const measureScenario = async (scene: Scene, scenario: Scenario, { seconds, rounds, profile }: Pace): Promise<Measurement[]> => {
  const servers = [scene.product, scene.bare, ...(scenario.key === 'feed' ? [scene.hello] : [])];
  const contenders: Contender[] = [];
  for (const server of servers) contenders.push(await contender(scenario, server));
  const calm = scenario.kind === 'calm';
  const options = { connections: calm ? 1 : CONNECTIONS, postmaster: scene.postgres.pid };
  await compare(contenders, { ...options, rounds: 1, amount: WARM[scenario.kind] });
  const profileFile = profile === undefined ? undefined : path.resolve(profile, `${scenario.key}.cpuprofile`);
  if (profileFile) await scene.product.profile(profileFile);
  const { figures, ratios } = await compare(contenders, { ...options, rounds, seconds: calm ? CALM_SECONDS : seconds });
  if (profileFile) await scene.product.profile(profileFile);
  for (const [n, each] of contenders.entries()) Object.assign(figures[n] ?? {}, { statements: await statementsOf(each) });
  const bare = figures[1];
  return figures.flatMap((own, n) =>
    n === 0 ? figureMeasurements(scenario.key, 'product', own, bare, median(ratios[1] ?? [])) : figureMeasurements(scenario.key, servers[n]?.name ?? '', own),
  );
};

/** Every reader once, to servers that know none of them: what a cache costs before it helps. */
export const measureFirst = async (scene: Scene, feed: Scenario): Promise<Measurement[]> => {
  const contenders = [await contender(feed, scene.product), await contender(feed, scene.bare)];
  // Code and plans are warm when people come; the people are not. The administrator is not among them.
  const admin = { ...feed, askers: [scene.askers.admin] };
  await compare([await contender(admin, scene.product), await contender(admin, scene.bare)], { connections: CONNECTIONS, rounds: 1, amount: WARM.load, postmaster: scene.postgres.pid });
  const { figures, ratios } = await compare(contenders, { connections: CONNECTIONS, rounds: 1, amount: feed.askers.length, postmaster: scene.postgres.pid });
  return figures.flatMap((own, n) => (n === 0 ? figureMeasurements('feed-first', 'product', own, figures[1], ratios[1]?.[0]) : figureMeasurements('feed-first', 'bare', own)));
};

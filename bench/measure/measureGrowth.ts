import { readFile } from 'node:fs/promises';
import { measured } from '../report/measured';
import type { Measurement } from '../report/Measurement';
import { requestsOf } from './requestsOf';
import { compare } from './rounds';
import type { Scenario } from './Scenario';
import type { Scene } from './Scene';

const NAME = 'feed-growth.p50.product';
const ROUND = 250;
const WARM = 1000;

/** The feed's time in the large city as a multiple of that in the small one, in turn on the same machine. */
export const measureGrowth = async (large: Scene, small: Scene, feedOf: (scene: Scene) => Scenario, rounds: number): Promise<Measurement[]> => {
  const contenders = [];
  for (const scene of [large, small]) contenders.push({ server: scene.product, ...(await requestsOf(feedOf(scene), scene.product)) });
  const options = { connections: 1, postmaster: large.postgres.pid };
  await compare(contenders, { ...options, rounds: 1, amount: WARM });
  const { figures } = await compare(contenders, { ...options, rounds: rounds * 2, amount: ROUND });
  const [big, little] = figures;
  if (!big || !little) return [];
  return [measured(NAME, 'ms', big.p50, big.p50 / little.p50), measured(`feed-growth.p50.product-${small.city.members}`, 'ms', little.p50)];
};

/** The same against an earlier result; only as good as the two machines were alike. */
export const compareGrowth = async (file: string, measurements: readonly Measurement[]): Promise<Measurement[]> => {
  const earlier = JSON.parse(await readFile(file, 'utf8')) as Measurement[];
  const at = (list: readonly Measurement[]): number | undefined => list.find(({ name }) => name === 'feed-calm.p50.product')?.value;
  const [before, now] = [at(earlier), at(measurements)];
  if (before === undefined || now === undefined) throw new Error(`feed-calm.p50.product is missing in ${file} or in this run`);
  return [measured(NAME, 'ms', now, now / before)];
};

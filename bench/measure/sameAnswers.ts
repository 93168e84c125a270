import { isDeepStrictEqual } from 'node:util';
import { get } from './requestsOf';
import type { Scenario } from './Scenario';
import type { BenchServer } from './servers';

const SAMPLE = 40;

const where = (left: unknown, right: unknown, path = ''): string => {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return `${path}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    const [a, b] = [(left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]];
    if (!isDeepStrictEqual(a, b)) return where(a, b, `${path}.${key}`);
  }
  return path;
};

/** How the answers of two servers compare: to the byte, or as JSON. */
export type Sameness = { asked: number; identical: number; bytes: number };

/** @throws when one of a sample of answers differs in what it says */
export const sameAnswers = async (scenario: Scenario, first: BenchServer, second: BenchServer): Promise<Sameness> => {
  const step = Math.max(1, Math.floor(scenario.askers.length / SAMPLE));
  let [asked, identical, bytes] = [0, 0, 0];
  for (let n = 0; n < scenario.askers.length; n += step) {
    const headers = { authorization: `JWT ${scenario.askers[n]?.token}` };
    const [a, b] = await Promise.all([get(first, scenario.path(n), headers), get(second, scenario.path(n), headers)]);
    if (a.status !== 200 || b.status !== 200) throw new Error(`${scenario.path(n)}: ${first.name} ${a.status}, ${second.name} ${b.status}: ${a.text.slice(0, 300)}`);
    asked += 1;
    bytes += Buffer.byteLength(a.text);
    if (a.text === b.text) identical += 1;
    else {
      const [left, right] = [JSON.parse(a.text), JSON.parse(b.text)] as [unknown, unknown];
      if (!isDeepStrictEqual(left, right)) throw new Error(`${scenario.key}: ${first.name} and ${second.name} answer differently at ${where(left, right)}`);
    }
  }
  return { asked, identical, bytes: Math.round(bytes / asked) };
};

import type { Entry, Kind } from '../journal';
import type { Rows } from '../sql';
import { facets } from './facets';

/** How many rows of each part bear the mark. */
const countsOf = async (rows: Rows, kind: Kind, marks: readonly string[]): Promise<Map<string, number>[]> => {
  const parts: Map<string, number>[] = [];
  for (const statement of facets[kind]) {
    const found = await rows<{ mark: string; n: number }>(statement, [marks]);
    parts.push(new Map(found.map(({ mark, n }) => [mark, n])));
  }
  return parts;
};

const complaint = ({ n, round, kind, key, outcome, status, retries, mark }: Entry, counts: readonly number[]): string | undefined => {
  const whole = counts.every((count) => count === 1);
  const absent = counts.every((count) => count === 0);
  if (outcome === 'acknowledged' ? whole : outcome === 'refused' ? absent : whole || absent) return undefined;
  return `#${n} (round ${round}) ${kind} ${key ? 'with' : 'without'} key, ${outcome} (${status}, ${retries} retries): parts ${counts.join('/')} – ${mark}`;
};

/** Every acknowledged write is there exactly once, what was refused is not there, all else is whole or absent. */
export const checkEffects = async (rows: Rows, entries: readonly Entry[]): Promise<string[]> => {
  const complaints: string[] = [];
  for (const kind of Object.keys(facets) as Kind[]) {
    const mine = entries.filter((entry) => entry.kind === kind);
    if (mine.length === 0) continue;
    const parts = await countsOf(rows, kind, mine.map(({ mark }) => mark));
    // A mark may be tried twice without a key (the first attempt's answer was lost): then the two share one effect.
    const last = new Map(mine.map((entry) => [entry.mark, entry]));
    for (const entry of last.values()) {
      const said = complaint(entry, parts.map((part) => part.get(entry.mark) ?? 0));
      if (said !== undefined) complaints.push(said);
    }
  }
  return complaints;
};

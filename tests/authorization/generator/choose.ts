import { writeResult, type Measurement } from '../../support/results';
import { touchedByChange } from './touched';

/** Small, and the same everywhere (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const WHOLE = process.env.MATRIX === 'all';
/** The same sample for everybody, so that red is never chance; `MATRIX_SEED=… npm test` tries another one. */
export const SEED = Number(process.env.MATRIX_SEED ?? 20_261_122);

/** `sample`: tried however long it takes, so that a slow machine and a quick one find the same. */
export type Choice<T> = { chosen: T[]; sample: ReadonlySet<T>; touched: number };

/**
 * Everything in the whole matrix. Else: a sample of `size` by the seed, and, before it, what the change touches.
 * @param nameOf collection or command of a cell
 */
export const choose = <T>(cells: readonly T[], size: number, nameOf: (cell: T) => string): Choice<T> => {
  if (WHOLE) return { chosen: [...cells], sample: new Set(cells), touched: 0 };
  const random = randomFrom(SEED);
  const shuffled = cells.map((cell) => ({ cell, at: random() })).sort((a, b) => a.at - b.at).map(({ cell }) => cell);
  const { all, is } = touchedByChange();
  // The ground touched: everything is, in the seed's order, until the time is used up.
  if (all) return { chosen: shuffled, sample: new Set(shuffled.slice(0, size)), touched: shuffled.length };
  const touched = shuffled.filter((cell) => is(nameOf(cell)));
  const rest = shuffled.filter((cell) => !is(nameOf(cell))).slice(0, size);
  return { chosen: [...rest, ...touched], sample: new Set(rest), touched: touched.length };
};

export type Tried = { tried: number; left: number; faults: string[]; seconds: number };

/** Tries cells in their order; those beyond the sample until the time is used up. The whole matrix knows no limit. */
export const tryAll = async <T>(cells: readonly T[], attempt: (cell: T) => Promise<string | undefined>, limitSeconds: number, sample: ReadonlySet<T>): Promise<Tried> => {
  const began = Date.now();
  const faults: string[] = [];
  let tried = 0;
  for (const cell of cells) {
    if (!sample.has(cell) && Date.now() - began > limitSeconds * 1000) continue;
    const fault = await attempt(cell);
    if (fault) faults.push(fault);
    tried += 1;
  }
  return { tried, left: cells.length - tried, faults, seconds: Math.round((Date.now() - began) / 1000) };
};

const measured: Measurement[] = [];

/** A line a person follows, also when all is well; the whole matrix leaves its counts in docs/results. */
export const report = (what: string, all: number, { tried, left, faults, seconds }: Tried, touched = 0): void => {
  process.stdout.write(
    `matrix: ${what}: ${tried} of ${all} cells in ${seconds} s, seed ${SEED}${touched > 0 ? `, ${touched} touched by the change` : ''}${left > 0 ? `, ${left} left out for time` : ''}, ${faults.length} faults\n`,
  );
  measured.push({ name: `${what}: cells tried`, value: tried, unit: `of ${all}` });
  measured.push({ name: `${what}: faults`, value: faults.length, unit: 'faults', target: '0', holds: faults.length === 0 });
};

/** To be called when everything was reported. A part of the matrix (MATRIX_ONLY) is not its result. */
export const writeMatrixResult = (): void => {
  if (!WHOLE || process.env.MATRIX_ONLY) return;
  writeResult('matrix', 'The authorisation matrix (npm run test:matrix)', measured, [
    'A cell is one role at one distance trying one operation over REST or over GraphQL; tests/authorization/README.md tells of them.',
  ]);
};

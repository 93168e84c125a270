import { describe, expect, it } from '@jest/globals';

import { checkEffects } from '../checks/effects';
import { facets } from '../checks/facets';
import type { Entry } from '../journal';
import type { Rows } from '../sql';

const entry = (changes: Partial<Entry>): Entry => ({
  n: 1, round: 1, kind: 'mandates.grant', actor: 'x', mark: 'm', path: '/', method: 'POST', body: {}, outcome: 'acknowledged', status: 200, retries: 0, ...changes,
});

/** A database in which each part of the one mark has been written so often. */
const holding = (...counts: number[]): Rows => {
  let part = 0;
  return (<R extends Record<string, unknown>>() => {
    const n = counts[part++] ?? 0;
    return Promise.resolve((n === 0 ? [] : [{ mark: 'm', n }]) as unknown as R[]);
  }) as Rows;
};

const judge = (outcome: Entry['outcome'], ...counts: number[]): Promise<string[]> => checkEffects(holding(...counts), [entry({ outcome })]);

describe('what the crash test calls a broken promise', () => {
  it('has two parts to look at', () => expect(facets['mandates.grant']).toHaveLength(2));

  it.each([
    ['acknowledged and whole', 'acknowledged', [1, 1], 0],
    ['acknowledged and lost', 'acknowledged', [0, 0], 1],
    ['acknowledged and half there', 'acknowledged', [1, 0], 1],
    ['acknowledged and there twice', 'acknowledged', [2, 2], 1],
    ['refused and absent', 'refused', [0, 0], 0],
    ['refused and there all the same', 'refused', [1, 1], 1],
    ['unknown and whole', 'unknown', [1, 1], 0],
    ['unknown and absent', 'unknown', [0, 0], 0],
    ['unknown and half there', 'unknown', [0, 1], 1],
    ['unknown and there twice', 'unknown', [2, 2], 1],
  ] as const)('%s', async (_, outcome, counts, complaints) => {
    expect(await judge(outcome, ...counts)).toHaveLength(complaints);
  });
});

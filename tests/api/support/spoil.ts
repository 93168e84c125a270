import fc from 'fast-check';

import { hostileValue, type Pool } from '../../attack/fuzz/hostile';

type Input = Record<string, unknown>;

/** A good input with one thing wrong: a member gone, one nobody knows, or one whose value is another. `names`: what the description knows beside what is there. */
export const spoilt = (input: Input, names: readonly string[], pool: Pool): fc.Arbitrary<Input> => {
  const all = [...new Set([...Object.keys(input), ...names])];
  const value = fc.oneof(hostileValue(pool), fc.constantFrom<unknown>(...pool.ids));
  if (all.length === 0) return value.map((unknown) => ({ unknown }));
  const name = fc.constantFrom(...all);
  return fc.oneof(
    { weight: 2, arbitrary: name.map((gone) => Object.fromEntries(Object.entries(input).filter(([each]) => each !== gone))) },
    { weight: 1, arbitrary: value.map((unknown) => ({ ...input, unknown })) },
    { weight: 6, arbitrary: fc.tuple(name, value).map(([at, other]) => ({ ...input, [at]: other })) },
  );
};

import { describe, expect, it } from '@jest/globals';

import { createTally } from '../test/tally.mjs';

const run = (...outcomes) => {
  let text = '';
  const tally = createTally((part) => (text += part), () => 0);
  outcomes.forEach((outcome, index) => {
    tally.begin(`step ${index}`);
    tally.end(`step ${index}`, outcome);
  });
  const good = tally.report();
  return { good, last: text.trimEnd().split('\n').at(-1) };
};

describe('the tally of npm test', () => {
  it('adds up every step and ends with the sum alone on the last line', () => {
    expect(run({ passed: 1, failed: 0 }, { passed: 40, failed: 2 })).toEqual({ good: false, last: '41 passed, 2 failed' });
  });

  it('is content when nothing failed', () => {
    expect(run({ passed: 1, failed: 0 }, { passed: 7, failed: 0 })).toEqual({ good: true, last: '8 passed, 0 failed' });
  });

  it('is not content when nothing ran', () => {
    expect(run()).toEqual({ good: false, last: '0 passed, 0 failed' });
  });
});

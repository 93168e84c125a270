import { describe, expect, it } from '@jest/globals';

import { runSteps } from '../test/runSteps.mjs';

/** Runs steps that end when told, and writes down what happened in which order. */
const watched = () => {
  const events = [];
  const open = new Map();
  const step = (name, beside = false) => ({ name, beside, run: () => new Promise((resolve) => open.set(name, resolve)) });
  const tally = { begin: (name) => events.push(`+${name}`), end: (name) => events.push(`-${name}`) };
  const finish = async (name) => {
    open.get(name)({ passed: 1, failed: 0 });
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { events, step, tally, finish };
};

describe('the steps of npm test', () => {
  it('run two at a time where they may, alone where they may not, and wait for those before', async () => {
    const { events, step, tally, finish } = watched();
    const done = runSteps([step('first'), step('a', true), step('b', true), step('c', true), step('last')], tally);
    expect(events).toEqual(['+first']);
    await finish('first');
    expect(events).toEqual(['+first', '-first', '+a', '+b']);
    await finish('b');
    expect(events.slice(4)).toEqual(['-b', '+c']);
    await finish('c');
    expect(events.slice(6)).toEqual(['-c']);
    await finish('a');
    expect(events.slice(7)).toEqual(['-a', '+last']);
    await finish('last');
    await done;
    expect(events.at(-1)).toBe('-last');
  });
});

import { expect, it } from '@jest/globals';
import { readOptions } from '../options';

it('measures 50,000 members when nothing is said', () => {
  expect(readOptions([])).toMatchObject({ sizes: { members: 50_000, organizations: 2000, items: 20_000 }, seconds: 3, rounds: 4, keep: false, both: false, out: 'docs/results' });
});

it('reads what is said', () => {
  expect(readOptions(['--members', '500000', '--organizations', '20551', '--seconds', '5', '--only', 'feed,item', '--both', '--keep'])).toMatchObject({
    sizes: { members: 500_000, organizations: 20_551 }, seconds: 5, only: new Set(['feed', 'item']), both: true, keep: true,
  });
});

it.each([['--members', 'many'], ['--members', '10'], ['--seconds', '0'], ['--rounds', '1.5'], ['--unknown', '1']])('refuses %s %s', (name, value) => {
  expect(() => readOptions([name, value])).toThrow(name);
});

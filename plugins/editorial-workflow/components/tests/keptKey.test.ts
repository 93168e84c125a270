import { expect, it } from '@jest/globals';
import { createKeptKey } from '../client/keptKey';

const keys = () => {
  let made = 0;
  return createKeptKey(() => `key-${(made += 1)}`);
};

it.each([0, 500, 503])('stays the same for the same request after %i', (status) => {
  const kept = keys();
  const first = kept.of({ items: ['a', 'b'] });
  kept.answered(status);
  expect(kept.of({ items: ['a', 'b'] })).toBe(first);
});

it.each([200, 400, 404, 409, 422, 429])('is a new one after %i', (status) => {
  const kept = keys();
  const first = kept.of({ items: ['a'] });
  kept.answered(status);
  expect(kept.of({ items: ['a'] })).not.toBe(first);
});

it('is bound to what is asked: other items are another request', () => {
  const kept = keys();
  expect(kept.of({ items: ['a'] })).not.toBe(kept.of({ items: ['a', 'b'] }));
});

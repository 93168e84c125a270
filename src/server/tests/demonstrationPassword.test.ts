import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { randomPassword } from '../demonstration';

it('the demonstration’s own password is as long as the first rule asks of an account without a second factor', () => {
  const shipped = readFileSync('migrations/sql/331-accounts.sql', 'utf8');
  const [, without = ''] = /"without":\s*(\d+)/.exec(shipped) ?? [];
  expect(Number(without)).toBeGreaterThan(0);
  expect(randomPassword().length).toBeGreaterThanOrEqual(Number(without));
});

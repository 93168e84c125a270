import { expect, it } from '@jest/globals';
import { vi } from '../translations/vi';

it.each(['seat.ended', 'seat.user-disabled', 'board.ended', 'board.organization-ended'] as const)('%s says what to do', (key) => {
  expect(vi[key]).toMatch(/Đồng chí .+\.$/);
});

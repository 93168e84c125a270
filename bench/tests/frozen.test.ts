import { expect, it } from '@jest/globals';
import { frozen } from '../measure/frozen';

it('measures against the bare server that was reviewed', async () => {
  const { digest, reviewed } = await frozen();
  expect({ digest, reviewed }).toEqual({ digest, reviewed: true });
});

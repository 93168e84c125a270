import { createHash } from 'node:crypto';
import { createPace } from './pace';

const STEP_BYTES = 500_000;

/** `sha256` of a whole file, which would hold up everybody else for a tenth of a second: others get their turn in between. */
export const sha256InTurns = async (bytes: Uint8Array): Promise<string> => {
  const hash = createHash('sha256');
  const pace = createPace();
  for (let from = 0; from < bytes.length; from += STEP_BYTES) {
    hash.update(bytes.subarray(from, from + STEP_BYTES));
    await pace(STEP_BYTES);
  }
  return hash.digest('hex');
};

import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

/** A few milliseconds of one core. */
const AT_ONCE_BYTES = 2_000_000;

/** `sha256` of a whole file, which would hold up everybody else for a tenth of a second: others get their turn in between. */
export const sha256InTurns = async (bytes: Uint8Array): Promise<string> => {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += AT_ONCE_BYTES) {
    if (from > 0) await turn();
    hash.update(bytes.subarray(from, from + AT_ONCE_BYTES));
  }
  return hash.digest('hex');
};

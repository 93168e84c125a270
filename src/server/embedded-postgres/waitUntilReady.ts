import { setTimeout as sleep } from 'node:timers/promises';

import { withClient, type Address } from './connect';

const POLL_MS = 30;

/** Asks until PostgreSQL answers. @returns false when `gone()` or after `limitMs`; recovery after a crash takes a while. */
export const waitUntilReady = async (address: Address, gone: () => boolean, limitMs = 120_000): Promise<boolean> => {
  const end = Date.now() + limitMs;
  while (Date.now() < end && !gone()) {
    const ready = await withClient(address, () => Promise.resolve(true)).catch(() => false);
    if (ready) return true;
    await sleep(POLL_MS);
  }
  return false;
};

import type { Payload } from 'payload';
import { clock } from '../../kernel';
import { setupOf } from '../kinds/registry';
import { claimDigests, claimSingles, type Bundle } from '../mail/claim';
import { deliver } from '../mail/deliver';
import { inTurns } from './inTurns';

/** Lines to the mail server at a time. */
const AT_ONCE = 5;
/** So many take no longer than a claim lasts, though each waits for its whole time. */
const BATCH = 20;

/**
 * Sends what is due until nothing is. Safe to run twice and beside itself: what to do is read from the outbox, and each line is
 * taken before it is sent. When a whole batch meets no mail server, the rest waits for the next turn. A letter that fails by a fault of
 * ours holds up no other, not the letters of the day either; the first such fault is thrown at the end.
 */
export const sendMail =
  (users: string) =>
  async (payload: Payload): Promise<void> => {
    if (!setupOf(payload.config).mail) return;
    const takes: (() => Promise<Bundle[]>)[] = [() => claimSingles(payload, 'mail', clock.now(), BATCH), () => claimDigests(payload, clock.now(), BATCH)];
    const faults: unknown[] = [];
    for (const take of takes) {
      for (let bundles = await take(); bundles.length > 0; bundles = await take()) {
        const served = await inTurns(bundles, AT_ONCE, (bundle) => deliver(payload, users, bundle), (error) => {
          payload.logger.error({ err: error }, 'a mail could not be prepared, sent or written down');
          faults.push(error);
        });
        if (!served.includes(true)) break;
      }
    }
    if (faults.length > 0) throw faults[0];
  };

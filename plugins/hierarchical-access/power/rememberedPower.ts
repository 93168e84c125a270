import type { Payload } from 'payload';
import { createMemory, type Channel } from '../../kernel';
import { untilDone, type Power } from './Power';
import { readPower } from './readPower';

/** Mandates and memberships are told by user; a change of the account itself may have switched it off. */
const tagsOf = (channel: Channel, payload: string): string[] => (channel === 'handbook_power' || channel === 'handbook_account' ? [payload] : []);

const memory = createMemory<Power>({ tagsOf, most: 50_000, longestMs: 60_000 });

/**
 * A user's power, from memory while notices arrive. It holds until a notice names the user, or until the earliest instant
 * at which anything it was read from begins or ends by date, which sends none (TRAPS.md 43). Never within a transaction:
 * memory knows nothing of what is not yet committed.
 */
export const rememberedWhole = async (payload: Payload, user: string): Promise<Power> => {
  const known = memory.recall(user);
  if (known) return known;
  const reading = memory.begin();
  const { power, holdsForMs } = await readPower(payload, user);
  memory.keep(reading, user, power, { tags: [user], ...(holdsForMs === null ? {} : { forMs: holdsForMs }) });
  return power;
};

/** The power of whoever came by a session: none, while it waits for something they have to do (`untilDone`). */
export const rememberedPower = async (payload: Payload, user: string): Promise<Power> => untilDone(await rememberedWhole(payload, user));

import type { PayloadRequest } from 'payload';
import { NO_POWER, notWaiting, untilDone, type Power } from './Power';
import { readPowerWithin } from './readPower';
import { rememberedWhole } from './rememberedPower';

const KEY = 'handbook.power';

/** `committed`: read outside a transaction, so good for reading only. */
type Known = { user: string; committed: boolean; power: Promise<Power> };

/** Payload notes the session with the user it found by a token. */
const bySession = ({ user }: PayloadRequest): boolean => (user as { _sid?: unknown } | null)?._sid !== undefined;

/**
 * The power of whoever sends this request; asked once per request. Anonymous requests have none.
 * Whatever writes has a transaction open and reads its power in it: as the database sees it at this instant, its own
 * uncommitted changes included. Reads may take what memory still holds to be true.
 * Who came by a session has none while it waits for something (an obligatory second factor); the operator's command line and the
 * worker, which act in a person's name without one, are not kept waiting.
 */
export const powerOf = async (req: PayloadRequest): Promise<Power> => {
  if (!req.user || req.user.collection !== 'users') return NO_POWER;
  const context = req.context as Record<string, Known | undefined>;
  const user = String(req.user.id);
  const transaction = await req.transactionID;
  const committed = transaction === undefined || transaction === null;
  const known = context[KEY];
  if (known?.user === user && (committed || !known.committed)) return known.power;
  const whole = committed ? rememberedWhole(req.payload, user) : readPowerWithin(req, user);
  const power = whole.then(bySession(req) ? untilDone : notWaiting);
  context[KEY] = { user, committed, power };
  return power;
};

/** Forgets what was read, after a command changed the caller's own power in the same request. */
export const forgetPower = (req: PayloadRequest): void => {
  delete (req.context as Record<string, unknown>)[KEY];
};

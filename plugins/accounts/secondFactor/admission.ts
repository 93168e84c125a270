import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { factorFail } from './errors';

/** What is left to somebody whose role needs a second factor and who has none: to set one up. */
const OPEN: readonly string[] = ['second-factor.mine', 'second-factor.begin', 'second-factor.confirm', 'passkeys.begin', 'passkeys.register', 'users.change-password', 'sessions.mine', 'sessions.clock', 'sessions.end', 'sessions.end-others'];

/**
 * Says why nothing works before a second factor is set up. What makes it so is not here: until then the account has no power at all
 * (hierarchical-access, `waiting`), at every door.
 */
export const admission = async (req: PayloadRequest, command: string): Promise<void> => {
  if (OPEN.includes(command)) return;
  if ((await powerOf(req)).waiting === 'second-factor') throw factorFail(req, 'second-factor.needed');
};

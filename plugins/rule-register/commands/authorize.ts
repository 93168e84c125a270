import type { PayloadRequest } from 'payload';
import { isReader, powerOf } from '../../hierarchical-access';
import { fail } from '../../kernel';

/** The organisation at which this person administers the system (the root), or the typed refusal: 404 for whom the register is not there. */
export const keeper = async (req: PayloadRequest): Promise<string> => {
  const power = await powerOf(req);
  if (!isReader(power) || power.mandates.length === 0) throw fail(req, 'not-found');
  const mandate = power.mandates.find(({ role }) => role === 'system-admin');
  if (!mandate) throw fail(req, 'auth.forbidden');
  return mandate.organization;
};

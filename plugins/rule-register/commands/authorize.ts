import type { PayloadRequest } from 'payload';
import { isReader, powerOf, type Power } from '../../hierarchical-access';
import { fail } from '../../kernel';

/** What this person may, for who works here; for everybody else the register is not there. */
export const worker = async (req: PayloadRequest): Promise<Power> => {
  const power = await powerOf(req);
  if (!isReader(power) || power.mandates.length === 0) throw fail(req, 'not-found');
  return power;
};

/** Whether this person keeps rules and calendar. */
export const keeps = ({ mandates }: Power): boolean => mandates.some(({ role }) => role === 'system-admin');

/** The organisation at which this person administers the system (the root), or the typed refusal: 404 for whom the register is not there. */
export const keeper = async (req: PayloadRequest): Promise<string> => {
  const mandate = (await worker(req)).mandates.find(({ role }) => role === 'system-admin');
  if (!mandate) throw fail(req, 'auth.forbidden');
  return mandate.organization;
};

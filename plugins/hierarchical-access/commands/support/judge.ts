import { fail, type CommandContext } from '../../../kernel';
import type { Role } from '../../domain/roles';
import { misplaced } from '../../domain/placement';
import { powerFail } from '../../errors';
import { mayGrant } from '../../power/mayGrant';
import type { Power } from '../../power/Power';
import type { Place } from './place';

/** Throws unless this person decides on the role at the place. */
export const requireMayGrant = ({ req }: CommandContext, power: Power, role: Role, path: string): void => {
  if (!mayGrant(power, { role, path })) throw fail(req, 'auth.forbidden');
};

/** Throws unless the role can be held at the place at all. */
export const requirePlacement = ({ req }: CommandContext, role: Role, place: Place): void => {
  if (!place.inForce) throw powerFail(req, 'mandate.organization-ended');
  const why = misplaced(role, place);
  if (why) throw powerFail(req, why);
};

/** Throws unless the period is one that still has a future. */
export const requirePeriod = ({ req }: CommandContext, from: Date, to: Date | null, now: Date): void => {
  if (to !== null && (to <= from || to <= now)) throw powerFail(req, 'mandate.period');
};

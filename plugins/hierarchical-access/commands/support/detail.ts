import type { Role } from '../../domain/roles';
import type { Holder } from './holder';

type Fact = Holder & { role: Role; validFrom?: Date; validTo?: Date | null; decisionNumber?: string | undefined; reason?: string | undefined; replaces?: string };

/** What the audit trail keeps of a mandate: references, dates and the decision; no names. */
export const detailOf = ({ user, group, role, validFrom, validTo, decisionNumber, reason, replaces }: Fact): Record<string, unknown> => ({
  ...(user ? { user } : { group }),
  role,
  ...(validFrom ? { validFrom: validFrom.toISOString() } : {}),
  ...(validTo === undefined ? {} : { validTo: validTo?.toISOString() ?? null }),
  ...(decisionNumber ? { decisionNumber } : {}),
  ...(reason ? { reason } : {}),
  ...(replaces ? { replaces } : {}),
});

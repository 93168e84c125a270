import type { PayloadRequest } from 'payload';
import { powerText, type MandateChange } from '../../hierarchical-access';
import { clock, vietnamDate, vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';

/** The last day is included; the instant it ends at is the midnight after it. */
const periodOf = ({ validFrom, validTo }: MandateChange): string => `${vietnamDate(validFrom)} – ${validTo ? vietnamDate(new Date(validTo.getTime() - 1)) : '…'}`;

/** The database's clock and ours need not agree to the second. */
const CLOCKS_MS = 60_000;

/** When it was over: at its own end, which may be told late, or now. */
const endOf = (validTo: Date | null, now: Date): Date => (validTo && validTo.getTime() <= now.getTime() + CLOCKS_MS ? validTo : now);

/** Listens to `hierarchicalAccess({ told })`: whoever holds a mandate hears that it was granted, changed or ended; not by whom. */
export const tellMandate = async (req: PayloadRequest, change: MandateChange): Promise<void> => {
  const { what, mandate, users, role, organization, organizationName, decisionNumber } = change;
  const now = clock.now();
  const at = what === 'ended' ? endOf(change.validTo, now) : now;
  await notify(req, {
    kind: `accounts.mandate-${what}`,
    to: users,
    subject: { collection: 'mandates', id: mandate },
    organization,
    // Names of roles are the regulation's own, in Vietnamese.
    params: { role: powerText('vi', `role.${role}`), place: organizationName, decision: decisionNumber, period: periodOf(change), at: vietnamDateTime(at) },
    link: `${req.payload.config.routes.admin}/${what === 'vacant' ? 'ra-soat-vai-tro' : 'tai-khoan'}`,
    // The worker comes by an ended one again and again.
    ...(what === 'ended' ? { dedupeKey: `accounts.mandate-ended:${mandate}:${at.toISOString()}` } : {}),
  });
};

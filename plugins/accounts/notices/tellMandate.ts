import type { PayloadRequest } from 'payload';
import { powerText, type MandateChange } from '../../hierarchical-access';
import { clock, vietnamDate, vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';

/** The last day is included; the instant it ends at is the midnight after it. */
const periodOf = ({ validFrom, validTo }: MandateChange): string => `${vietnamDate(validFrom)} – ${validTo ? vietnamDate(new Date(validTo.getTime() - 1)) : '…'}`;

/** Listens to `hierarchicalAccess({ told })`: whoever holds a mandate hears that it was granted, changed or ended; not by whom. */
export const tellMandate = async (req: PayloadRequest, change: MandateChange): Promise<void> => {
  const { what, mandate, users, role, organization, organizationName, decisionNumber } = change;
  await notify(req, {
    kind: `accounts.mandate-${what}`,
    to: users,
    subject: { collection: 'mandates', id: mandate },
    organization,
    // Names of roles are the regulation's own, in Vietnamese.
    params: { role: powerText('vi', `role.${role}`), place: organizationName, decision: decisionNumber, period: periodOf(change), at: vietnamDateTime(clock.now()) },
    link: `${req.payload.config.routes.admin}/tai-khoan`,
  });
};

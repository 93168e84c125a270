import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { isUnder } from '../../domain/path';
import { ADMINS, type Role } from '../../domain/roles';
import { powerFail } from '../../errors';
import type { Power } from '../../power/Power';
import { heldOver } from '../../power/questions';
import type { Holder } from './holder';

export type MandateRow = Holder & {
  id: string;
  role: Role;
  organization: string;
  path: string;
  validFrom: Date;
  validTo: Date | null;
  decisionNumber: string;
  ended: boolean;
};

type Stored = Omit<MandateRow, 'validFrom' | 'validTo'> & { validFrom: string; validTo: string | null };

/**
 * One mandate, held against other changes until the transaction ends. Who may not see it (not theirs, not of an
 * organisation they answer for) learns nothing.
 */
export const seenMandate = async (req: PayloadRequest, power: Power, id: string): Promise<MandateRow> => {
  const [row] = await query<Stored>(
    req,
    sql`select id, user_id as "user", group_id as "group", role, organization_id as organization, organization_path as path,
          valid_from as "validFrom", valid_to as "validTo", decision_number as "decisionNumber",
          coalesce(valid_to <= greatest(clock_timestamp(), valid_from), false) as ended
        from mandates where id = ${id}::uuid for update`,
  );
  const seen = row && (row.user === power.user || heldOver(power, [...ADMINS, 'committee-secretary']).some((top) => isUnder(row.path, top)));
  if (!seen) throw fail(req, 'not-found');
  return { ...row, validFrom: new Date(row.validFrom), validTo: row.validTo === null ? null : new Date(row.validTo) };
};

/** Ended mandates are history: nothing more is done to them. */
export const refuseEnded = (req: PayloadRequest, mandate: MandateRow): void => {
  if (mandate.ended) throw powerFail(req, 'mandate.ended');
};

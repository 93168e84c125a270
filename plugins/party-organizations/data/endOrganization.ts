import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { instantOf, type Decision } from './decision';
import { turnPeriod } from './periods';

type End = { id: string; mergedInto?: string; decision: Decision; recordedAt: Date };

/** The organisation is no more from the decision's day on. Its row stays, with its name and place of its last day. Must run under a ticket. */
export const endOrganization = async (req: PayloadRequest, { id, mergedInto, decision, recordedAt }: End): Promise<void> => {
  await query(
    req,
    sql`update organizations set merged_into_id = ${mergedInto ?? null}::uuid, updated_at = now(),
          valid_to = greatest(${instantOf(decision.from)}::timestamptz, (select p.valid_from from organization_periods p
            where p.organization_id = organizations.id and p.superseded_at is null and p.valid_to is null), valid_from)
        where id = ${id}::uuid`,
  );
  await turnPeriod(req, { organization: id, change: mergedInto ? 'merge' : 'dissolve', decision, recordedAt, ends: true });
};

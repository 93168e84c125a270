import { query, sql, type CommandContext } from '../../../kernel';
import { powerOf } from '../../power/powerOf';
import { seenMandate, type MandateRow } from './mandate';

/** Who holds the organisation's account now: the one who takes over waits until a parallel hand-over is through, then sees its result. */
export const currentAdmin = async ({ req }: CommandContext, organization: string): Promise<MandateRow | undefined> => {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from mandates where organization_id = ${organization}::uuid and role = 'organization-admin'
          and valid_from <= now() and (valid_to is null or valid_to > now()) for update`,
  );
  return row && seenMandate(req, await powerOf(req), row.id);
};

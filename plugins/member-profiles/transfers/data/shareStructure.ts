import type { PayloadRequest } from 'payload';
import { forgetPower } from '../../../hierarchical-access';
import { query, sql } from '../../../kernel';

/**
 * Steps of transfers run beside each other, and never beside a change of the tree (`lockStructure` of party-organizations takes the same
 * lock for itself): a cell does not merge while somebody is being taken into it. What was known of the caller's power before is read anew.
 */
export const shareStructure = async (req: PayloadRequest): Promise<void> => {
  await query(req, sql`select pg_advisory_xact_lock_shared(hashtextextended('organizations.structure', 0))`);
  forgetPower(req);
};

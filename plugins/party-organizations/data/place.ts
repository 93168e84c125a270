import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Form, Level } from '../domain/kinds';
import { turnPeriod, type Change } from './periods';
import type { Decision } from './decision';

type Placement = { parent: string; level: Level; form: Form; change: Change; decision: Decision; recordedAt: Date };

/**
 * Puts an organisation with everything below it under another parent and begins its new period. The database rewrites
 * the paths below in the same statement (migrations/sql/020). Must run under a ticket.
 */
export const place = async (req: PayloadRequest, id: string, { parent, level, form, change, decision, recordedAt }: Placement): Promise<void> => {
  await query(
    req,
    sql`update organizations set parent_id = ${parent}::uuid, level = ${level}::enum_organizations_level,
          form = ${form}::enum_organizations_form, updated_at = now() where id = ${id}::uuid`,
  );
  await turnPeriod(req, { organization: id, change, decision, recordedAt });
};

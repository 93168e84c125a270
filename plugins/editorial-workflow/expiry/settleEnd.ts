import { query, sql, type CommandContext } from '../../kernel';
import { expiryAfter } from '../domain/expiry';
import { updateCase, type CaseRow } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { saidBy } from './endGiven';

type Replaced = { at: string | null; by: string | null };

/**
 * Writes on a case that is about to be published the end it will have: its own, none, or that of the live item it replaces.
 * From then on the end is this case's, with its hash; the one it replaces ends nothing any more.
 * @returns the end, ISO 8601, or null
 * @throws `expiry.past` when that end has come already: nothing is published only to be taken down
 */
export const settleEnd = async (ctx: CommandContext, row: CaseRow, given: string | null | undefined): Promise<string | null> => {
  const { req } = ctx;
  const said = saidBy(ctx, row, given);
  const [replaced] = await query<Replaced>(
    req,
    sql`select expires_at as at, expiry_set_by_id as by from approval_cases where collection = ${row.collection} and document_id = ${row.document} and state = 'published'`,
  );
  const at = expiryAfter(said, replaced?.at ? new Date(replaced.at).toISOString() : null);
  if (at !== null && new Date(at).getTime() <= ctx.now.getTime()) throw workflowFail(req, 'expiry.past');
  const by = at === null ? null : said.choice === 'keep' ? (replaced?.by ?? null) : given ? String(req.user?.id) : row.expirySetBy;
  await asEngine(req, `approval-cases.publish:${row.id}:${row.hash}`, () =>
    updateCase(req, row.id, sql`expires_at = ${at}::timestamptz, expiry_set_by_id = ${by}::uuid, expiry_choice = ${said.choice}`),
  );
  return at;
};

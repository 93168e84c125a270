import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { CaseRow } from '../engine/caseRow';

/** A submitted version somebody has had before their eyes. */
export type Look = { caseId: string; hash: string; at: string };

/** Notes that this person has looked at what the case holds. One row however often; written at most once a minute. */
export const recordLook = async (req: PayloadRequest, row: Pick<CaseRow, 'id' | 'hash'>): Promise<void> => {
  await query(
    req,
    sql`insert into handbook.case_looks (user_id, case_id, hash) values (${String(req.user?.id)}::uuid, ${row.id}::uuid, ${row.hash})
        on conflict (user_id, case_id) do update set last_at = now() where case_looks.last_at < now() - interval '1 minute'`,
  );
};

/**
 * What this person last looked at or decided on of an item, other than the text that `hash` names: "only what changed since
 * my last look" is told from there, however often they open the present one.
 */
export const lastLook = async (req: PayloadRequest, item: { collection: string; document: string }, hash: string): Promise<Look | undefined> => {
  const me = String(req.user?.id);
  const [row] = await query<Look>(
    req,
    sql`select c.id as "caseId", c.hash, seen.at from approval_cases c join (
          select case_id, last_at as at from handbook.case_looks where user_id = ${me}::uuid
          union all select case_id, at from approval_decisions where decider_id = ${me}::uuid) seen on seen.case_id = c.id
        where c.collection = ${item.collection} and c.document_id = ${item.document} and c.hash <> ${hash}
        order by seen.at desc, c.submitted_at desc limit 1`,
  );
  return row && { ...row, at: new Date(row.at).toISOString() };
};

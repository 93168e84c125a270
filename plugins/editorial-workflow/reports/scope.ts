import type { PayloadRequest } from 'payload';
import { heldOver, OVERSEERS, powerOf, type Role } from '../../hierarchical-access';
import { fail, query, sql, type SQL } from '../../kernel';

/** Who reads figures of approval: whoever oversees, and the boards, each of their own subtree. */
export const REPORT_READERS: readonly Role[] = [...OVERSEERS, 'editorial-approver'];

/** Tops of the subtrees this person's report is about, or the typed refusal. `organization` narrows it to one of them or below. */
export const reportTops = async (req: PayloadRequest, organization: string | undefined): Promise<string[]> => {
  const tops = heldOver(await powerOf(req), REPORT_READERS);
  if (tops.length === 0) throw fail(req, 'auth.forbidden');
  if (organization === undefined) return tops;
  const [place] = await query<{ path: string }>(req, sql`select path from organizations where id = ${organization}::uuid`);
  if (!place || !tops.some((top) => place.path.startsWith(top))) throw fail(req, 'not-found');
  return [place.path];
};

/** This column of paths lies in one of the subtrees. */
export const within = (path: SQL, tops: readonly string[]): SQL =>
  sql`(${sql.join(tops.map((top) => sql`(${path} >= ${top} and ${path} < handbook.subtree_end(${top}))`), sql` or `)})`;

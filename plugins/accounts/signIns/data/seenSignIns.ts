import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, isSystemAdmin, powerOf, type Power } from '../../../hierarchical-access';
import { fail, query, sql, type SQL } from '../../../kernel';
import type { Reason } from '../domain/judge';

/** The tops of what this person administers. @throws auth.forbidden where they administer nothing */
export const administeredTops = async (req: PayloadRequest): Promise<{ power: Power; tops: string[] }> => {
  const power = await powerOf(req);
  const tops = heldOver(power, ADMINS);
  if (tops.length === 0) throw fail(req, 'auth.forbidden');
  return { power, tops };
};

/** Rows `s` of accounts in the care of this person: everything for system administrators, names that nobody has among it. */
export const inCare = (power: Power, tops: readonly string[]): SQL =>
  isSystemAdmin(power) ? sql`true` : sql`s.user_id in (select b.id from jsonb_array_elements_text(${JSON.stringify(tops)}::jsonb) t(top) cross join lateral handbook.accounts_below(t.top) b(id))`;

export type SignInRow = { id: string; user: string | null; home: string | null; reasons: Reason[]; looked: boolean };

/** One sign-in, held, for an administrator of its account; for others it is not there. */
export const holdSignIn = async (req: PayloadRequest, id: string): Promise<SignInRow & { power: Power }> => {
  const { power, tops } = await administeredTops(req);
  const [row] = await query<SignInRow>(
    req,
    sql`select s.id::text, s.user_id as "user", (select home_id from users u where u.id = s.user_id) as home, s.reasons, s.looked_at is not null as looked
        from handbook.sign_ins s where s.id = ${id}::bigint and ${inCare(power, tops)} for update of s`,
  );
  if (!row) throw fail(req, 'not-found');
  return { ...row, power };
};

import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, type Power, type Role } from '../../hierarchical-access';
import { sql, startOfVietnamDay, vietnamDay, type SQL } from '../../kernel';
import { REGISTER_RULES } from '../../member-profiles';
import { ruleAt } from '../../rule-register';
import { periodOf, type Period } from './domain/periodOf';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
/** Shipped value, while the register has no version. */
const MONTHS = 3;

/** The period of this day, by the rule of the day. */
export const periodNow = async (req: PayloadRequest, now: Date): Promise<Period & { rule: string | null; source: string | null }> => {
  const rule = await ruleAt(req, REGISTER_RULES.reconcileEvery, now);
  return { ...periodOf(vietnamDay(now), rule?.value ?? MONTHS), rule: rule?.ruleId ?? null, source: rule?.source ?? null };
};

/** The one before it, by the rule of its own last day. */
export const periodBefore = async (req: PayloadRequest, { from }: Period): ReturnType<typeof periodNow> => periodNow(req, new Date(startOfVietnamDay(from).getTime() - 1));

/** Cells `o` in force that were there when the period ended, have members, and have not signed for it. */
export const unsigned = ({ key, until }: Period): SQL => sql`(
  select o.* from organizations o where o.form = 'cell' and (o.valid_to is null or o.valid_to > now()) and (o.valid_from is null or o.valid_from < ${startOfVietnamDay(until).toISOString()}::timestamptz + interval '1 day')
    and exists (select 1 from members m where m.cell_id = o.id and handbook.belongs(m.status::text))
    and not exists (select 1 from handbook.register_signoffs s where s.cell_id = o.id and s.period = ${key})) o`;

/** The cells that a person signs for, and those of which they see who has not signed. */
export const signedFor = (power: Power): string[] => heldAt(power, 'cell-secretary');
export const watched = (power: Power): { cells: string[]; over: string[] } => ({ cells: heldAt(power, ['cell-secretary', 'cell-deputy-secretary']), over: heldOver(power, COMMITTEE) });

/** How many members of each status a cell `o` has now. */
export const statusCounts: SQL = sql`(select coalesce(jsonb_object_agg(c.status, c.many), '{}') from (select m.status::text as status, count(*) as many from members m where m.cell_id = o.id and handbook.belongs(m.status::text) group by m.status) c)`;

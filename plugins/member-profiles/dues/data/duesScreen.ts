import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, powerOf, type Power } from '../../../hierarchical-access';
import { clock, query, sql, uuidArray, vietnamDay } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { DUES_RULES } from '../../rules';
import { monthsAfter } from '../../domain/monthsAfter';

/** Whether the screen of dues is there for this person, and of which cells it speaks. */
export const duesPower = (power: Power): { leads: string[]; finds: boolean } => ({
  leads: heldAt(power, ['cell-secretary', 'cell-deputy-secretary']),
  finds: heldOver(power, [...ADMINS, 'committee-secretary']).length > 0,
});

/** What the screen begins with; undefined for whom it is not there. Months: those that may be paid ahead, this one and the twelve before it, the latest first. */
export const duesScreen = async (req: PayloadRequest): Promise<{ cells: { id: string; name: string }[]; finds: boolean; months: string[]; present: string } | undefined> => {
  const { leads, finds } = duesPower(await powerOf(req));
  if (leads.length === 0 && !finds) return undefined;
  const cells = await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(leads)}) and form = 'cell' order by path`);
  const ahead = (await ruleAt(req, DUES_RULES.ahead, clock.now()))?.value ?? 0;
  const present = `${vietnamDay(clock.now()).slice(0, 7)}-01`;
  return { cells, finds, months: Array.from({ length: 13 + ahead }, (_, index) => monthsAfter(present, ahead - index).slice(0, 7)), present: present.slice(0, 7) };
};

import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDay } from '../../../kernel';
import { rulesAt, type Explained } from '../../../rule-register';
import type { Day } from '../../../working-calendar';
import { partyDaysOf } from '../../badges/commands/support';
import { partyAge } from '../../badges/domain/partyAge';
import { BADGE_RULES } from '../../rules';

export const BREAK_KINDS = ['expelled', 'struck-off', 'lost-contact', 'transfer'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number] | 'restored';
/** `id`: null where a restoration decided here says it. */
export type ShownBreak = { id: string | null; from: Day; to: Day; kind: BreakKind; decisionNumber: string | null; decisionDate: Day | null };
export type ShownPartyAge = { age: Explained<{ since: Day; months: number; years: number }> | null; breaks: ShownBreak[] };

/** Party age today with its reasons, and every time that does not count. */
export const shownPartyAge = async (req: PayloadRequest, member: string, now: Date): Promise<ShownPartyAge> => {
  const { from, interruption } = await rulesAt(req, { from: BADGE_RULES.partyAgeFrom, interruption: BADGE_RULES.partyAgeInterruption }, now);
  const breaks = await query<ShownBreak>(
    req,
    sql`select b.interruption_id as id, to_char(b.from_day, 'YYYY-MM-DD') as from, to_char(b.to_day, 'YYYY-MM-DD') as to, b.kind, b.decision_number as "decisionNumber", to_char(b.decision_date, 'YYYY-MM-DD') as "decisionDate"
        from handbook.party_breaks b where b.member_id = ${member}::uuid order by b.from_day`,
  );
  return { age: (from && partyAge(await partyDaysOf(req, member), vietnamDay(now), { from, interruption })) ?? null, breaks };
};

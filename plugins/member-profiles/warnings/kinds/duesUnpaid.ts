import { sql, vietnamDay } from '../../../kernel';
import { ADMINS } from '../../../hierarchical-access';
import { explain, rulesAt } from '../../../rule-register';
import { instantAt } from '../../../working-calendar';
import { countingOf, partyReached } from '../../badges/data/partyAgeSql';
import { BADGE_RULES, DUES_RULES, REGISTER_RULES } from '../../rules';
import { warningBoth } from '../translations';
import type { WarningKind } from '../WarningKind';

/**
 * Members with so many months of this year, over by now, for which something was owed and nothing is collected (294-QĐ/TW: the software reminds, and never
 * decides). As `cellMonth` counts it, by the rules of this month: who is exempt, or whose dues cannot be worked out, owes nothing.
 */
export const duesUnpaid: WarningKind = {
  key: 'dues-unpaid', label: warningBoth('dues-unpaid.label'), says: warningBoth('dues-unpaid.says'), todo: warningBoth('dues-unpaid.todo'),
  link: '/dang-phi',
  // Who reports, counts members; what of their dues is open is not theirs to see.
  readers: [...ADMINS, 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary'],
  read: async (req, now) => {
    const month = `${vietnamDay(now).slice(0, 7)}-01`;
    const { limit, exempt, from, interruption } = await rulesAt(req, { limit: REGISTER_RULES.unpaidMonths, exempt: DUES_RULES.exempt, from: BADGE_RULES.partyAgeFrom, interruption: BADGE_RULES.partyAgeInterruption }, instantAt(month, '12:00'));
    if (!limit || !exempt || !from) return undefined;
    const reasons = JSON.stringify(exempt.value.reasons);
    return {
      why: explain(null, limit, exempt).rules,
      rows: (within) => sql`
        select m.cell_id as organization, m.id as member, min(o.month)::date as since, jsonb_build_object('count', count(*)) as detail
        from members m
        join handbook.dues_situations s on s.member_id = m.id and s.superseded_at is null
        join generate_series(date_trunc('year', ${month}::date)::date, ${month}::date - 1, interval '1 month') o(month)
          on o.month::date >= s.from_month and o.month::date >= date_trunc('month', m.cell_since at time zone 'Asia/Ho_Chi_Minh')::date
        where handbook.belongs(m.status) and ${within(sql`m.cell_path`)}
          -- Whoever has paid for all but fewer months than the limit is done with, by one look into the index of receipts; of a city that is nearly everybody.
          and (select count(*) from handbook.dues_lines p where p.member_id = m.id and p.month >= date_trunc('year', ${month}::date)::date and p.month < ${month}::date and p.voided_at is null) <= ${Number(month.slice(5, 7)) - 1 - limit.value}::int
          and (case s.kind when 'pupil' then true when 'uninsured' then m.born_on is not null and m.sex is not null else s.base > 0 end)
          and not coalesce(${reasons}::jsonb ? s.exemption, false)
          and not coalesce(m.official_on <= o.month and ${partyReached(countingOf({ from, interruption }), sql`${exempt.value.years}::int`)} <= o.month::date, false)
          and not exists (select 1 from handbook.dues_situations n where n.member_id = m.id and n.superseded_at is null and n.from_month > s.from_month and n.from_month <= o.month::date)
          and not exists (select 1 from handbook.dues_lines l where l.member_id = m.id and l.month = o.month::date and l.voided_at is null)
        group by m.cell_id, m.id having count(*) >= ${limit.value}::int`,
    };
  },
};

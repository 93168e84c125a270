import { sql, vietnamDay } from '../../../kernel';
import { explain, rulesAt } from '../../../rule-register';
import { TRANSFER_RULES } from '../../rules/transferRules';
import { DESK_PATH } from '../../transfers/deskPath';
import { warningBoth } from '../translations';
import type { WarningKind } from '../WarningKind';

/** Transfers not begun in time, and papers whose term has passed without an answer; they stand where the member is counted. */
export const transferOverdue: WarningKind = {
  key: 'transfer-overdue', label: warningBoth('transfer-overdue.label'), says: warningBoth('transfer-overdue.says'), todo: warningBoth('transfer-overdue.todo'),
  link: DESK_PATH,
  read: async (req, now) => {
    const { begin, present } = await rulesAt(req, { begin: TRANSFER_RULES.beginWithin, present: TRANSFER_RULES.presentWithin }, now);
    // Each transfer keeps the deadline that its own version of the rule gave it.
    const late = sql`(case when t.state = 'sent' then t.present_by else t.begin_by end)`;
    return {
      why: explain(null, begin, present).rules,
      rows: (within) => sql`
        select t.origin_id as organization, t.member_id as member, (${late} at time zone 'Asia/Ho_Chi_Minh')::date + 1 as since,
          jsonb_build_object('by', to_char(${late} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')) as detail
        from transfers t
        where t.state in ('prepared', 'returned', 'sent') and (t.state <> 'sent' or t.presented_on is null) and t.origin_id is not null and ${within(sql`t.origin_path`)}
          and (${late} at time zone 'Asia/Ho_Chi_Minh')::date < ${vietnamDay(now)}::date`,
    };
  },
};

import { sql, vietnamDay } from '../../../kernel';
import { explain, rulesAt } from '../../../rule-register';
import { ADMISSION_RULES } from '../../rules/admissionRules';
import { warningBoth } from '../translations';
import type { WarningKind } from '../WarningKind';

/** Probationary members whose probation ends soon, or has ended: it counts from the ceremony. */
export const probationEnding: WarningKind = {
  key: 'probation-ending', label: warningBoth('probation-ending.label'), says: warningBoth('probation-ending.says'), todo: warningBoth('probation-ending.todo'),
  link: '/ho-so/{{memberId}}',
  read: async (req, now) => {
    const { probation, warnBefore } = await rulesAt(req, { probation: ADMISSION_RULES.probation, warnBefore: ADMISSION_RULES.warnBefore }, now);
    if (!probation || !warnBefore) return undefined;
    const ends = sql`((m.ceremony_on at time zone 'Asia/Ho_Chi_Minh')::date + make_interval(months => ${probation.value}::int))::date`;
    return {
      why: explain(null, probation, warnBefore).rules,
      rows: (within) => sql`
        select m.cell_id as organization, m.id as member, ${ends} - ${warnBefore.value}::int as since, jsonb_build_object('ends', to_char(${ends}, 'DD/MM/YYYY')) as detail
        from members m
        where m.status = 'probationary' and m.ceremony_on is not null and ${within(sql`m.cell_path`)}
          and m.ceremony_on <= (${vietnamDay(now)}::date + ${warnBefore.value}::int + 1 - make_interval(months => ${probation.value}::int)) at time zone 'Asia/Ho_Chi_Minh'
          and ${ends} - ${warnBefore.value}::int <= ${vietnamDay(now)}::date`,
    };
  },
};

import { sql, vietnamDay } from '../../kernel';
import { explain, rulesAt } from '../../rule-register';
import { ADMISSION_RULES } from '../rules/admissionRules';
import type { WarningKind } from '../warnings/WarningKind';
import { ADMISSIONS_PATH } from './paths';
import { both } from './translations/warnings';

type Key = 'certificate' | 'ceremony' | 'review';

const RULE = { certificate: ADMISSION_RULES.certificate, ceremony: ADMISSION_RULES.ceremonyWithin, review: ADMISSION_RULES.reviewWithin };

/** What is due in admissions, out of the view `handbook.life_due`: a certificate some days ahead, the others once their day is over. */
const warning = (key: Key, name: string): WarningKind => ({
  key: name, label: both(`${key}.label`), says: both(`${key}.says`), todo: both(`${key}.todo`), link: ADMISSIONS_PATH,
  read: async (req, now) => {
    const { rule, warnBefore } = await rulesAt(req, { rule: RULE[key], warnBefore: ADMISSION_RULES.warnBefore }, now);
    if (!rule) return undefined;
    const ahead = key === 'certificate' ? (warnBefore?.value ?? 0) : -1;
    return {
      why: explain(null, rule, key === 'certificate' ? warnBefore : undefined).rules,
      rows: (within) => sql`
        select d.cell_id as organization, d.member_id as member, d.due - ${ahead}::int as since, jsonb_build_object('name', d.full_name, 'day', to_char(d.due, 'DD/MM/YYYY')) as detail
        from handbook.life_due d where d.kind = ${key} and ${within(sql`d.cell_path`)} and d.due - ${ahead}::int <= ${vietnamDay(now)}::date`,
    };
  },
});

/** For the cell's home and the committees' dashboards. The end of probation is warned of by the room of warnings itself. */
export const lifeWarnings: readonly WarningKind[] = [warning('certificate', 'certificate-expiring'), warning('ceremony', 'ceremony-overdue'), warning('review', 'review-overdue')];

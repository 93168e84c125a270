import { sql } from '../../../kernel';
import { explain, ruleAt } from '../../../rule-register';
import { REGISTER_RULES } from '../../rules';
import { warningBoth } from '../translations';
import type { WarningKind } from '../WarningKind';

const KEY = 'cell-too-small';

/** Cells in force with fewer official members than a valid meeting needs. Since when: the first night on which the worker found it so. */
export const cellTooSmall: WarningKind = {
  key: KEY, label: warningBoth('cell-too-small.label'), says: warningBoth('cell-too-small.says'), todo: warningBoth('cell-too-small.todo'),
  // Where a cell reports to the level in charge that it should be merged or strengthened.
  link: '/bao-cao-to-chuc',
  read: async (req, now) => {
    const rule = await ruleAt(req, REGISTER_RULES.leastOfficial, now);
    return rule && {
      why: explain(null, rule).rules,
      rows: (within) => sql`
        select o.id as organization, null::uuid as member, coalesce(k.first_seen, (now() at time zone 'Asia/Ho_Chi_Minh')::date) as since,
          jsonb_build_object('count', coalesce(c.n, 0), 'least', ${rule.value}::int) as detail
        from organizations o
        left join (select m.cell_id, count(*)::int as n from members m where m.status = 'official' and ${within(sql`m.cell_path`)} group by m.cell_id) c on c.cell_id = o.id
        left join handbook.warning_counts k on k.kind = ${KEY} and k.organization_id = o.id
        where o.form = 'cell' and (o.valid_to is null or o.valid_to > now()) and ${within(sql`o.path`)} and coalesce(c.n, 0) < ${rule.value}::int`,
    };
  },
};

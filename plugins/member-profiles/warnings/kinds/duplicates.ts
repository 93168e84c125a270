import { sql, type SQL } from '../../../kernel';
import { ADMINS } from '../../../hierarchical-access';
import { columnOf, INDEXED_NAMES, type FieldName } from '../../record/domain/fields';
import { warningBoth } from '../translations';
import type { WarningKind, Within } from '../WarningKind';

/** Who keeps records of both may know that they look alike; a number tells nobody that its holder is a member somewhere else. */
const readers = [...ADMINS, 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary'] as const;

/** Of two records that look alike: where they meet, the one, and whom it looks like. `x` and `y` are their members. */
const meeting = (within: Within, pairs: SQL, detail: SQL): SQL => sql`
  select o.id as organization, x.id as member, greatest(x.created_at, y.created_at)::date as since,
    jsonb_build_object('other', y.full_name, 'otherCell', (select c.short_name from organizations c where c.id = y.cell_id)) || ${detail} as detail
  from ${pairs} join organizations o on o.path = handbook.common_path(x.cell_path, y.cell_path)
  where ${within(sql`x.cell_path`)} and ${within(sql`y.cell_path`)} and handbook.belongs(x.status) and handbook.belongs(y.status)`;

/** Two members with one number of papers: the blind indexes are equal, the numbers stay sealed. A telephone may be shared by a household. */
export const duplicateNumber: WarningKind = {
  key: 'duplicate-number', label: warningBoth('duplicate-number.label'), says: warningBoth('duplicate-number.says'), todo: warningBoth('duplicate-number.todo'),
  link: '/ho-so/{{memberId}}', readers,
  read: () => Promise.resolve({
    why: [],
    rows: (within) => {
      const same = (name: FieldName): SQL => {
        const index = sql.identifier(`${columnOf(name)}_index`);
        return meeting(within, sql`members x join handbook.member_secrets a on a.member_id = x.id join handbook.member_secrets b on b.${index} = a.${index} and b.member_id > a.member_id join members y on y.id = b.member_id`, sql`'{}'::jsonb`);
      };
      // Two numbers that are both equal are one pair.
      return sql`select distinct on (member, detail) * from (${sql.join(INDEXED_NAMES.filter((name) => name !== 'telephone').map(same), sql` union all `)}) pairs order by member, detail, since`;
    },
  }),
};

/** Two members of one name, born on one day. */
export const duplicatePerson: WarningKind = {
  key: 'duplicate-person', label: warningBoth('duplicate-person.label'), says: warningBoth('duplicate-person.says'), todo: warningBoth('duplicate-person.todo'),
  link: '/ho-so/{{memberId}}', readers,
  read: () => Promise.resolve({
    why: [],
    rows: (within) => meeting(within, sql`members x join members y on y.name_key = x.name_key and y.born_on = x.born_on and y.id > x.id`,
      sql`jsonb_build_object('born', to_char(x.born_on at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY'))`),
  }),
};

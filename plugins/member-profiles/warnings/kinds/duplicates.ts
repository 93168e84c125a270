import { sql, type SQL } from '../../../kernel';
import { ADMINS } from '../../../hierarchical-access';
import { columnOf, INDEXED_NAMES, type FieldName } from '../../record/domain/fields';
import { warningBoth } from '../translations';
import type { WarningKind, Within } from '../WarningKind';

/** Who keeps records of both may know that they look alike; a number tells nobody that its holder is a member somewhere else. */
const readers = [...ADMINS, 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary'] as const;

/** Of two records that look alike: where they meet, the one, and whom it looks like. `x` and `y` are their members. */
const meeting = (within: Within, pairs: SQL): SQL => sql`
  select o.id as organization, x.id as member, greatest(x.created_at, y.created_at)::date as since,
    jsonb_build_object('other', y.full_name, 'otherCell', (select c.short_name from organizations c where c.id = y.cell_id)) as detail
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
        return meeting(within, sql`members x join handbook.member_secrets a on a.member_id = x.id join handbook.member_secrets b on b.${index} = a.${index} and b.member_id > a.member_id join members y on y.id = b.member_id`);
      };
      // Two numbers that are both equal are one pair.
      return sql`select distinct on (member, detail) * from (${sql.join(INDEXED_NAMES.filter((name) => name !== 'telephone').map(same), sql` union all `)}) pairs order by member, detail, since`;
    },
  }),
};

/** More than there can be. The planner takes a third of all groups for having more than one, and one in two hundred for lying in a range: then it looks the few up. */
const MANY = 1_000_000_000;

/**
 * Members of one name, born on one day, as a chain from cell to cell: each beside the next in the order of the tree. A line fewer than there are people, where pairs
 * would grow with their square; and since whoever is below an organisation stands side by side in that order, everybody sees a whole chain of their own people.
 */
const chain = (within: Within): SQL => sql`
  select o.id as organization, x.id as member, greatest(x.created_at, x.other_created)::date as since,
    jsonb_build_object('other', x.other, 'otherCell', (select c.short_name from organizations c where c.id = x.other_cell), 'born', to_char(x.born_on at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')) as detail
  from (
    -- In the order of the index (migrations/sql/621): left to itself, the planner reads the whole table twice and hashes it.
    select k.name_key, k.born_on from (
      select a.name_key, a.born_on from members a where a.born_on is not null and handbook.belongs(a.status) and ${within(sql`a.cell_path`)} order by a.name_key, a.born_on offset 0
    ) k group by k.name_key, k.born_on having count(*) between 2 and ${MANY}
  ) namesakes cross join lateral (
    select m.id, m.born_on, m.created_at, m.cell_path, lead(m.full_name) over next as other, lead(m.cell_id) over next as other_cell, lead(m.cell_path) over next as other_path, lead(m.created_at) over next as other_created
    from members m where m.name_key = namesakes.name_key and m.born_on = namesakes.born_on and handbook.belongs(m.status) and ${within(sql`m.cell_path`)}
    window next as (order by m.cell_path, m.id)
  ) x join organizations o on o.path = handbook.common_path(x.cell_path, x.other_path)`;

/** Members of one name, born on one day. */
export const duplicatePerson: WarningKind = {
  key: 'duplicate-person', label: warningBoth('duplicate-person.label'), says: warningBoth('duplicate-person.says'), todo: warningBoth('duplicate-person.todo'),
  link: '/ho-so/{{memberId}}', readers,
  read: () => Promise.resolve({ why: [], rows: chain }),
};

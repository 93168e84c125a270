import type pg from 'pg';
import { GIVEN_NAMES, MIDDLE_NAMES, SURNAMES } from './names';

const SINCE = `'2025-07-01T00:00:00+07:00'::timestamptz`;
/** Longer than any run; the product's own sessions last two hours. */
const SESSION = `interval '12 hours'`;

/**
 * Members, each with an account that has no password yet (as an import makes them) and a membership; a secretary and a
 * deputy in each cell; the board of each committee; sessions of every tenth person, and the administrator of the root.
 * Needs triggers off. Leaves the temporary table `person`: the first two of a cell are its secretaries.
 */
export const insertPeople = async (client: pg.Client, members: number): Promise<void> => {
  await client.query(`
    create temporary table cell as select id, path, (row_number() over (order by path) - 1)::int as k from organizations where form = 'cell';
    analyze cell`);
  await client.query(
    `create temporary table person as
     select n, gen_random_uuid() as member_id, gen_random_uuid() as user_id, c.id as cell_id, c.path as cell_path, n / (select count(*)::int from cell) as place,
       ($2::text[])[1 + n % cardinality($2)] || ' ' || ($3::text[])[1 + n / 7 % cardinality($3)] || ' ' || ($4::text[])[1 + n / 3 % cardinality($4)] as name
     from generate_series(0, $1::int - 1) n join cell c on c.k = n % (select count(*)::int from cell)`,
    [members, SURNAMES, MIDDLE_NAMES, GIVEN_NAMES],
  );
  await client.query('analyze person');
  await client.query(`
    insert into users (id, display_name, username, home_id, home_path)
    select user_id, name, 'dv' || lpad(n::text, 7, '0'), cell_id, cell_path from person order by cell_path, n`);
  await client.query(`
    insert into members (id, full_name, cell_id, cell_path, cell_since, status, user_id, created_at, updated_at)
    select member_id, name, cell_id, cell_path, ${SINCE}, (case when n % 25 = 7 then 'probationary' else 'official' end)::enum_members_status, user_id, at, at
    from (select *, ${SINCE} + n * interval '1 second' as at from person) p order by cell_path, n`);
  await client.query(`
    insert into memberships (member_id, cell_id, cell_path, valid_from, recorded_at)
    select member_id, cell_id, cell_path, ${SINCE}, ${SINCE} from person order by cell_path, n`);
  await client.query(`
    insert into users (display_name, username, home_id, home_path) select 'Quản trị Đo Đạc', 'bench', id, path from organizations where parent_id is null`);
};

const MANDATE = 'user_id, role, organization_id, organization_path, valid_from, decision_number, decision_date, recorded_at';

export const insertMandates = async (client: pg.Client): Promise<void> => {
  const given = `${SINCE}, 'ĐO', ${SINCE}, ${SINCE}`;
  await client.query(`
    insert into mandates (${MANDATE})
    select user_id, (case place when 0 then 'cell-secretary' else 'cell-deputy-secretary' end)::role, cell_id, cell_path, ${given} from person where place < 2`);
  await client.query(`
    insert into mandates (${MANDATE})
    select p.user_id, r.role::role, o.id, o.path, ${given}
    from (select id, path, row_number() over (order by path) - 1 as k from organizations where form = 'committee') o
    cross join unnest(array['organization-admin', 'committee-secretary', 'contributor', 'contributor', 'editorial-reviewer', 'editorial-reviewer',
      'editorial-approver', 'editorial-approver', 'summary-officer']) with ordinality as r(role, n)
    join (select user_id, row_number() over (order by n) - 1 as k from person where place >= 2) p on p.k = o.k * 9 + r.n - 1`);
  await client.query(`
    insert into mandates (${MANDATE})
    select u.id, 'system-admin', o.id, o.path, ${given} from users u, organizations o where u.username = 'bench' and o.parent_id is null`);
};

/** Every tenth person is signed in, a few of every cell's first, and who administers. */
export const insertSessions = (client: pg.Client): Promise<unknown> =>
  client.query(`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select 1, id, gen_random_uuid()::text, now(), now() + ${SESSION}
    from (
      select user_id as id from person where n % 10 = 3
      union (select user_id from person where place between 4 and 6 order by hashint4(n) limit 3000)
      union select user_id from mandates where role in ('system-admin', 'organization-admin')
    ) signed_in`);

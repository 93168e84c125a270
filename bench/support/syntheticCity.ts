import type pg from 'pg';

/** What the bench's city holds, and the ids that are measured. */
export type SyntheticCity = { root: string; moved: string; target: string; admin: string; nodes: number; members: number; movedCells: number; movedMembers: number };

const FROM = `'2025-07-01T00:00:00+07:00'::timestamptz`;

/** One level of the tree: `fan` children under each organisation whose code matches. */
const level = (name: string, from: string, code: string, level: string, form: string, fan: string): string => `
  insert into organizations (code, name, short_name, parent_id, level, form, valid_from)
  select ${code}, '${name} ' || ${code}, '${name} ' || n, p.id, '${level}', '${form}', ${FROM}
  from organizations p cross join lateral generate_series(1, ${fan}) n where ${from}`;

/**
 * A city of 126 wards, some 20,000 organisations and 500,000 members, by SQL as the owner: ward W1 has 2,500 cells with
 * 20 members each, the others 135 cells with 27 each. Triggers compute the organisations' paths; the registers' rows
 * take them by a join with triggers off, because loading is not what is measured.
 */
export const buildSyntheticCity = async (client: pg.Client): Promise<SyntheticCity> => {
  await client.query('begin');
  const ticket = (name: string) => client.query(`select set_config('handbook.ticket', $1, true)`, [name]);
  await ticket('organizations.bench');
  await client.query(`insert into organizations (code, name, short_name, level, form, valid_from) values ('ROOT', 'Thành ủy Đo Đạc', 'Thành ủy', 'city', 'committee', ${FROM})`);
  await client.query(level('Đảng ủy phường', `p.code = 'ROOT'`, `'W' || n`, 'upper', 'committee', '126'));
  await client.query(level('Đảng bộ cơ sở', `p.level = 'upper'`, `p.code || '.' || n`, 'grassroots', 'committee', `case when p.code = 'W1' then 10 else 5 end`));
  await client.query(level('Chi bộ', `p.level = 'grassroots'`, `p.code || '.' || n`, 'cell', 'cell', `case when p.code like 'W1.%' then 250 else 27 end`));
  await client.query(`
    insert into organization_periods (organization_id, parent_id, code, name, short_name, level, form, kind, change, valid_from, decision_number, recorded_at)
    select id, parent_id, code, name, short_name, level, form, kind, 'create', valid_from, 'ĐO', valid_from from organizations`);
  await client.query('alter table members disable trigger user; alter table memberships disable trigger user');
  await client.query(`
    insert into members (full_name, cell_id, cell_path, cell_since, status)
    select 'Đảng viên ' || o.code || '/' || n, o.id, o.path, ${FROM}, 'official'
    from organizations o cross join lateral generate_series(1, case when o.code like 'W1.%' then 20 else 27 end) n where o.form = 'cell'`);
  await client.query(`insert into memberships (member_id, cell_id, cell_path, valid_from, recorded_at) select id, cell_id, cell_path, ${FROM}, now() from members`);
  await client.query(`select handbook.recount('members', 'cell_id', 'cell_path')`);
  await client.query('alter table members enable trigger user; alter table memberships enable trigger user');
  await ticket('users.bench');
  await client.query(`insert into users (display_name, username, home_id) select 'Quản trị', 'bench', id from organizations where code = 'ROOT'`);
  await ticket('mandates.bench');
  await client.query(`
    insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at)
    select u.id, 'system-admin', o.id, ${FROM}, 'ĐO', ${FROM}, now() from users u, organizations o where u.username = 'bench' and o.code = 'ROOT'`);
  await client.query('commit');
  await client.query('vacuum (analyze)');
  const { rows } = await client.query<SyntheticCity>(`
    select (select id from organizations where code = 'ROOT') as root, w1.id as moved, w2.id as target,
      (select id from users where username = 'bench') as admin,
      (select count(*)::int from organizations) as nodes, (select count(*)::int from members) as members,
      (select count(*)::int from organizations o where o.form = 'cell' and o.path >= w1.path and o.path < handbook.subtree_end(w1.path)) as "movedCells",
      (select count(*)::int from members m where m.cell_path >= w1.path and m.cell_path < handbook.subtree_end(w1.path)) as "movedMembers"
    from organizations w1, organizations w2 where w1.code = 'W1' and w2.code = 'W2'`);
  const [city] = rows;
  if (!city) throw new Error('the synthetic city was not built');
  return city;
};

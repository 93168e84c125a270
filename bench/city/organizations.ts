import type pg from 'pg';
import type { CitySizes } from './citySizes';

const SINCE = `'2025-07-01T00:00:00+07:00'::timestamptz`;

/** The tree, in the way the product makes it: triggers compute paths. Below a ward: grassroots, here and there a sectional one, cells. */
export const insertOrganizations = async (client: pg.Client, sizes: CitySizes): Promise<void> => {
  const columns = '(code, name, short_name, parent_id, level, form, valid_from)';
  await client.query('begin');
  await client.query(`select set_config('handbook.ticket', 'organizations.bench', true)`);
  await client.query(
    `insert into organizations (code, name, short_name, level, form, valid_from) values ('ROOT', 'Thành ủy Đo Đạc', 'Thành ủy', 'city', 'committee', ${SINCE})`,
  );
  await client.query(
    `insert into organizations ${columns}
     select 'W' || n, 'Đảng ủy phường ' || n, 'Phường ' || n, p.id, 'upper', 'committee', ${SINCE}
     from organizations p, generate_series(1, $1::int) n where p.code = 'ROOT'`,
    [sizes.wards],
  );
  await client.query(
    `insert into organizations ${columns}
     select 'G' || (w.n * per.n + k), 'Đảng bộ cơ sở ' || k + 1 || ' ' || w.name, 'Cơ sở ' || k + 1, w.id, 'grassroots', 'committee', ${SINCE}
     from (select id, name, row_number() over (order by path) - 1 as n from organizations where level = 'upper') w,
       (select $1::int / $2::int as n) per, generate_series(0, $1::int / $2::int - 1) k`,
    [sizes.grassroots, sizes.wards],
  );
  await client.query(
    `insert into organizations ${columns}
     select 'S' || g.n || '.' || k, 'Đảng bộ bộ phận ' || k || ' ' || g.name, 'Bộ phận ' || k, g.id, 'sectional', 'committee', ${SINCE}
     from (select id, name, row_number() over (order by path) as n from organizations where level = 'grassroots') g, generate_series(1, 2) k
     where g.n % 3 = 0`,
  );
  await client.query(
    `insert into organizations ${columns}
     select 'C' || n, 'Chi bộ ' || n, 'Chi bộ ' || n, p.id, 'cell', 'cell', ${SINCE}
     from generate_series(0, $1::int - 1) n
     join (
       select id, row_number() over (order by path) - 1 as k, count(*) over () as among from organizations o
       where level = 'sectional' or (level = 'grassroots' and not exists (select 1 from organizations s where s.parent_id = o.id))
     ) p on p.k = n * p.among / $1::int`,
    [sizes.cells],
  );
  await client.query('commit');
};

/** What every organisation's history begins with. */
export const insertPeriods = (client: pg.Client): Promise<unknown> =>
  client.query(`
    insert into organization_periods (organization_id, organization_path, parent_id, code, name, short_name, level, form, kind, change, valid_from, decision_number, recorded_at)
    select id, path, parent_id, code, name, short_name, level, form, kind, 'create', valid_from, 'ĐO', valid_from from organizations order by path`);

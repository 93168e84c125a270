import pg from 'pg';
import { WITHOUT_SECOND_FACTOR } from '../../tests/support/withoutSecondFactor';
import type { CitySizes } from './citySizes';
import { insertContent } from './content';
import { insertOrganizations, insertPeriods } from './organizations';
import { insertMandates, insertPeople, insertSessions } from './people';
import type { Person, Reader, SyntheticCity } from './SyntheticCity';

type Counts = Pick<SyntheticCity, 'organizations' | 'members' | 'items' | 'root'>;

/** Plain members who are signed in, one of each cell in turn. */
const readersOf = async (client: pg.Client, count: number): Promise<Reader[]> => {
  const { rows } = await client.query<Reader>(
    `with chosen as (
       select * from (
         select p.n, p.user_id, p.cell_path, s.id as session, row_number() over (partition by p.cell_id order by p.n) as turn, hashint4(p.n::int) as mixed
         from person p join users_sessions s on s._parent_id = p.user_id
         where not exists (select 1 from mandates m where m.user_id = p.user_id)) each
       order by turn, mixed limit $1
     )
     select c.user_id as user, c.session, (
       select n.id from news n join organizations o on o.id = n.audience_id
       where n._status = 'published' and o.path = any (array(select left(c.cell_path, k * 6) from generate_series(2, length(c.cell_path) / 6) k))
       order by hashtext(n.id::text || c.n) limit 1) as item
     from chosen c order by c.turn, c.mixed`,
    [count],
  );
  return rows.filter(({ item }) => item !== null);
};

/** The session of whoever holds a role at the first organisation of a level. */
const holder = async (client: pg.Client, role: string, level: string): Promise<Person> => {
  const { rows } = await client.query<Person>(
    `select m.user_id as user, s.id as session from mandates m join organizations o on o.id = m.organization_id join users_sessions s on s._parent_id = m.user_id
     where m.role = $1::role and o.level = $2::enum_organizations_level order by o.path limit 1`,
    [role, level],
  );
  const [person] = rows;
  if (!person) throw new Error(`nobody holds ${role} at a ${level}`);
  return person;
};

/**
 * Fills an empty, migrated database by set-based SQL. The tree is made with its triggers; everything else with triggers and
 * foreign keys off (`session_replication_role`, hence the superuser), in the shape the product would have written.
 * @param superUrl a superuser on the product's database
 * @param tell told of each step
 */
export const buildCity = async (superUrl: string, sizes: CitySizes, readers: number, tell: (step: string) => void): Promise<SyntheticCity> => {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(`set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '256MB'`);
    // What is measured is not the second factor: sessions of this city are given, not signed in to.
    await client.query(WITHOUT_SECOND_FACTOR);
    tell(`${sizes.organizations} organisations`);
    await insertOrganizations(client, sizes);
    await client.query('analyze organizations');
    await client.query(`set session_replication_role = 'replica'`);
    await insertPeriods(client);
    tell(`${sizes.members} members with accounts`);
    await insertPeople(client, sizes.members);
    await insertMandates(client);
    await insertSessions(client);
    tell(`${sizes.items} items with versions and cases`);
    await insertContent(client, sizes.items);
    await client.query(`select handbook.recount('members', 'cell_id', 'cell_path')`);
    tell('vacuum and statistics');
    await client.query('vacuum (analyze)');
    const { rows } = await client.query<Counts>(`
      select (select count(*)::int from organizations) as organizations, (select count(*)::int from members) as members,
        (select count(*)::int from news) + (select count(*)::int from documents) + (select count(*)::int from pages) as items,
        (select id from organizations where parent_id is null) as root`);
    const [counts] = rows;
    if (!counts) throw new Error('the synthetic city was not built');
    return {
      ...counts,
      readers: await readersOf(client, readers),
      admin: await holder(client, 'system-admin', 'city'),
      wardAdmin: await holder(client, 'organization-admin', 'upper'),
    };
  } finally {
    await client.end();
  }
};

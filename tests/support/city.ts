import { randomUUID } from 'node:crypto';

import type { Role } from '../../plugins/hierarchical-access';
import type { Sql, SqlDoors } from './database/sqlDoors';
import { hashedPassword } from './password';
import { WITHOUT_SECOND_FACTOR } from './withoutSecondFactor';

export { PASSWORD } from './password';

export type Place = { id: string; path: string; name: string };
export type Person = { id: string; username: string };

/** Who stands where in one ward, and its two cells. */
export type Ward = {
  committee: Place;
  cells: [Place, Place];
  /** Every one of them is `<letter>.<role>` as user name: "a.admin", "a.contributor" … */
  admin: Person;
  contributor: Person;
  reviewer: Person;
  approver: Person;
  /** Bí thư cấp ủy. */
  head: Person;
  /** Bí thư, phó bí thư and a plain member of the first cell; all three are members of it. */
  secretary: Person;
  deputy: Person;
  member: Person;
};

export type City = {
  root: Place;
  /** Ban Tuyên giáo: an advisory body under the city. */
  advisory: Place;
  /** Đảng bộ cơ sở of the city's office, with one cell. */
  office: Place;
  officeCell: Place;
  a: Ward;
  b: Ward;
  system: Person;
  cityAdmin: Person;
  cityContributor: Person;
  cityReviewer: Person;
  cityApprover: Person;
  citySummary: Person;
  advisoryContributor: Person;
  advisoryReviewer: Person;
  advisoryApprover: Person;
  /** Holds `organization-admin`-like power on paper, but the account is switched off. */
  disabled: Person;
  /** Was a contributor of ward A until yesterday. */
  ended: Person;
  /** An account without any mandate or membership. */
  stranger: Person;
};

const TICKET = { organizations: 'organizations.fixture:test', users: 'users.fixture:test', mandates: 'mandates.fixture:test', members: 'members.fixture:test' };
const FROM = '2025-07-01T00:00:00+07:00';

/** Rows by SQL under the fixtures' ticket: a city in a tenth of a second, whatever commands exist. */
const builder = (sql: Sql) => {
  const { salt, hash } = hashedPassword();
  const ticket = (name: keyof typeof TICKET) => sql(`select set_config('handbook.ticket', $1, true)`, [TICKET[name]]);
  let serial = 0;

  const place = async (name: string, parent: Place | null, level: string, form: string, kind = 'party'): Promise<Place> => {
    serial += 1;
    const id = randomUUID();
    await ticket('organizations');
    const [row] = await sql<{ path: string }>(
      `insert into organizations (id, code, name, short_name, parent_id, level, form, kind, valid_from)
       values ($1, $2, $3, $3, $4, $5, $6, $7, $8) returning path`,
      [id, `KT.${String(serial).padStart(3, '0')}`, name, parent?.id ?? null, level, form, kind, FROM],
    );
    await sql(
      `insert into organization_periods (organization_id, parent_id, code, name, short_name, level, form, kind, change, valid_from, recorded_at)
       select id, parent_id, code, name, short_name, level::text::enum_organizations_level, form, kind, 'create', valid_from, valid_from from organizations where id = $1`,
      [id],
    );
    return { id, path: row?.path ?? '', name };
  };

  const person = async (username: string, home: Place, { disabled = false } = {}): Promise<Person> => {
    const id = randomUUID();
    await ticket('users');
    await sql(
      `insert into users (id, display_name, username, email, home_id, disabled_at, salt, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, `Người dùng ${username}`, username, `${username}@kiem-thu.vn`, home.id, disabled ? new Date() : null, salt, hash],
    );
    return { id, username };
  };

  const mandate = async (who: Person, role: Role, at: Place, until: Date | null = null): Promise<void> => {
    await ticket('mandates');
    await sql(
      `insert into mandates (user_id, role, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
       values ($1, $2, $3, $4, $5, '01-QĐ/KT', $4, $4)`,
      [who.id, role, at.id, FROM, until],
    );
  };

  const memberOf = async (who: Person, cell: Place): Promise<void> => {
    await ticket('members');
    const id = randomUUID();
    await sql(
      `insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, $2, $3, $4, 'official', $5)`,
      [id, `Đảng viên ${who.username}`, cell.id, FROM, who.id],
    );
    await sql('insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, $3, $3)', [id, cell.id, FROM]);
  };

  const holder = async (username: string, role: Role, at: Place): Promise<Person> => {
    const who = await person(username, at);
    await mandate(who, role, at);
    return who;
  };
  return { place, person, mandate, memberOf, holder };
};

type Build = ReturnType<typeof builder>;

const buildWard = async ({ place, person, mandate, memberOf, holder }: Build, letter: string, root: Place): Promise<Ward> => {
  const committee = await place(`Đảng bộ phường ${letter.toUpperCase()}`, root, 'upper', 'committee');
  const first = await place(`Chi bộ 1 phường ${letter.toUpperCase()}`, committee, 'cell', 'cell');
  const second = await place(`Chi bộ 2 phường ${letter.toUpperCase()}`, committee, 'cell', 'cell');
  const inCell = async (name: string, role?: Role): Promise<Person> => {
    const who = await person(`${letter}.${name}`, committee);
    await memberOf(who, first);
    if (role) await mandate(who, role, first);
    return who;
  };
  return {
    committee,
    cells: [first, second],
    admin: await holder(`${letter}.admin`, 'organization-admin', committee),
    contributor: await holder(`${letter}.contributor`, 'contributor', committee),
    reviewer: await holder(`${letter}.reviewer`, 'editorial-reviewer', committee),
    approver: await holder(`${letter}.approver`, 'editorial-approver', committee),
    head: await holder(`${letter}.head`, 'committee-secretary', committee),
    secretary: await inCell('secretary', 'cell-secretary'),
    deputy: await inCell('deputy', 'cell-deputy-secretary'),
    member: await inCell('member'),
  };
};

const buildRest = async ({ place, person, mandate, holder }: Build, root: Place, a: Ward): Promise<Omit<City, 'root' | 'a' | 'b'>> => {
  const advisory = await place('Ban Tuyên giáo', root, 'grassroots', 'committee', 'advisory');
  const office = await place('Đảng bộ Văn phòng', root, 'grassroots', 'committee');
  const officeCell = await place('Chi bộ Văn phòng', office, 'cell', 'cell');
  const disabled = await person('disabled', a.committee, { disabled: true });
  await mandate(disabled, 'committee-secretary', a.committee);
  const ended = await person('ended', a.committee);
  await mandate(ended, 'contributor', a.committee, new Date(Date.now() - 24 * 3600 * 1000));
  return {
    advisory,
    office,
    officeCell,
    system: await holder('system', 'system-admin', root),
    cityAdmin: await holder('city.admin', 'organization-admin', root),
    cityContributor: await holder('city.contributor', 'contributor', root),
    cityReviewer: await holder('city.reviewer', 'editorial-reviewer', root),
    cityApprover: await holder('city.approver', 'editorial-approver', root),
    citySummary: await holder('city.summary', 'summary-officer', root),
    advisoryContributor: await holder('advisory.contributor', 'contributor', advisory),
    advisoryReviewer: await holder('advisory.reviewer', 'editorial-reviewer', advisory),
    advisoryApprover: await holder('advisory.approver', 'editorial-approver', advisory),
    disabled,
    ended,
    stranger: await person('stranger', a.committee),
  };
};

/** A small fictional city with everyone the rules speak of. User names are in the types above; PASSWORD opens all. */
export const buildCity = (house: Pick<SqlDoors, 'ownerTicket'>): Promise<City> =>
  house.ownerTicket('organizations.fixture:test', async (sql) => {
    await sql(WITHOUT_SECOND_FACTOR);
    const build = builder(sql);
    const root = await build.place('Thành ủy Kiểm Thử', null, 'city', 'committee');
    const a = await buildWard(build, 'a', root);
    const b = await buildWard(build, 'b', root);
    return { root, a, b, ...(await buildRest(build, root, a)) };
  });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City, type Person } from '../support/city';
import { startHouse, type House } from '../support/house';
import { codeOf, DECISION, freshUser, grant, mandatesOf } from './support';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const reason = 'thử';

describe('nobody gives themselves power', () => {
  it.each([
    ['system', () => [city.system, city.a.committee] as const],
    ['city.admin', () => [city.cityAdmin, city.a.committee] as const],
    ['a.admin', () => [city.a.admin, city.a.cells[0]] as const],
  ])('%s by a grant', async (username, target) => {
    const [self, at] = target();
    const before = await mandatesOf(house, self);
    expect(codeOf(await grant(await house.as(username), self, 'clerk', at))).toBe('mandate.self');
    expect(await mandatesOf(house, self)).toEqual(before);
  });

  it('by handing the administrator account over to oneself', async () => {
    const answer = await (await house.as('city.admin')).post('/api/mandates/hand-over', { organization: city.a.committee.id, to: city.cityAdmin.id, ...DECISION });
    expect(codeOf(answer)).toBe('mandate.self');
  });

  it('by widening the own mandate', async () => {
    const [own] = await mandatesOf(house, city.a.admin);
    const answer = await (await house.as('a.admin')).post(`/api/mandates/${String(own?.id)}/widen`, { organization: city.root.id, reason, ...DECISION });
    expect([403, 404]).toContain(answer.status);
    expect(await mandatesOf(house, city.a.admin)).toEqual([own]);
  });

  it('by linking a member’s record to read in a foreign cell', async () => {
    const answer = await (await house.as('a.secretary')).post('/api/members/create', { fullName: 'X', cell: city.b.cells[0].id, since: '2026-01-01', status: 'official', user: city.a.secretary.id });
    expect(answer.status).toBe(404);
  });
});

describe('groups carry no more than their keeper may grant', () => {
  const newGroup = async (username: string, organization: string): Promise<string> => {
    const { body, status } = await (await house.as(username)).post('/api/groups/create', { name: 'Tổ biên tập', organization });
    expect(status).toBe(200);
    return (body as { id: string }).id;
  };
  const add = async (username: string, group: string, user: Person): Promise<unknown> => {
    const answer = await (await house.as(username)).post(`/api/groups/${group}/add-member`, { user: user.id });
    return answer.status === 200 ? 'yes' : codeOf(answer);
  };

  it('a group’s mandate is power of its members, and of nobody else', async () => {
    const group = await newGroup('a.admin', city.a.committee.id);
    const [inside, outside] = [await freshUser(house, city.a.committee), await freshUser(house, city.a.committee)];
    expect(await add('a.admin', group, inside)).toBe('yes');
    const answer = await (await house.as('a.admin')).post('/api/mandates/grant', { group, role: 'contributor', organization: city.a.committee.id, ...DECISION });
    expect(answer.status).toBe(200);
    const roles = async ({ username }: Person): Promise<string[]> =>
      ((await (await house.as(username)).get('/api/power/mine')).body as { mandates: { role: string }[] }).mandates.map(({ role }) => role);
    expect(await roles(inside)).toEqual(['contributor']);
    expect(await roles(outside)).toEqual([]);
    expect(await add('a.admin', group, inside)).toBe('group.member-twice');
  });

  it('who could not grant one of its mandates cannot put anybody into it', async () => {
    const group = await newGroup('city.admin', city.a.committee.id);
    const friend = await freshUser(house, city.a.committee);
    expect((await (await house.as('city.admin')).post('/api/mandates/grant', { group, role: 'editorial-approver', organization: city.root.id, ...DECISION })).status).toBe(200);
    expect(await add('a.admin', group, friend)).toBe('auth.forbidden');
    expect(await add('city.admin', group, friend)).toBe('yes');
  });

  it('nobody puts themselves in, nor grants to a group they are in', async () => {
    const group = await newGroup('city.admin', city.root.id);
    expect(await add('city.admin', group, city.cityAdmin)).toBe('mandate.self');
    const colleague = await freshUser(house, city.root);
    expect((await grant(await house.as('system'), colleague, 'organization-admin', city.advisory)).status).toBe(200);
    await house.ownerTicket('groups.fixture:test', (sql) =>
      sql(`insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, now(), now())`, [group, city.cityAdmin.id, city.root.id]),
    );
    const answer = await (await house.as('city.admin')).post('/api/mandates/grant', { group, role: 'editorial-approver', organization: city.root.id, ...DECISION });
    expect(codeOf(answer)).toBe('mandate.self');
  });

  it('is not the holder of an administrator account', async () => {
    const group = await newGroup('city.admin', city.a.committee.id);
    const answer = await (await house.as('city.admin')).post('/api/mandates/grant', { group, role: 'organization-admin', organization: city.a.cells[1].id, ...DECISION });
    expect(codeOf(answer)).toBe('mandate.admin-is-person');
  });

  it('a foreign administrator does not learn that it exists', async () => {
    const group = await newGroup('a.admin', city.a.committee.id);
    expect(await add('b.admin', group, city.b.member)).toBe('not-found');
  });

  it('a grant to a group and a person put into it at the same moment are judged one after the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const group = await newGroup('a.admin', city.a.committee.id);
      const friend = await freshUser(house, city.a.committee);
      const [granted, added] = await Promise.all([
        (await house.as('city.admin')).post('/api/mandates/grant', { group, role: 'editorial-approver', organization: city.root.id, ...DECISION }),
        add('a.admin', group, friend),
      ]);
      expect(granted.status).toBe(200);
      // Either the person came first, and the city's administrator gave the group that person its mandate knowingly,
      // or the mandate came first, and then the ward's administrator could not add anybody.
      expect(['yes', 'auth.forbidden']).toContain(added);
      const order = await house.ownerSql<{ kind: string }>(
        `select kind from (select 'mandate' as kind, xmin::text::bigint as x from mandates where group_id = $1
           union all select 'member', xmin::text::bigint from group_members where group_id = $1) rows order by x`,
        [group],
      );
      expect(order.map(({ kind }) => kind)).toEqual(added === 'yes' ? ['member', 'mandate'] : ['mandate']);
    }
  });
});

describe('Payload’s own doors change nothing about power', () => {
  const tables = ['mandates', 'users', 'groups', 'group_members', 'members', 'memberships'] as const;
  const snapshot = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await house.ownerSql(`select to_jsonb(t) - 'updated_at' - 'display_name' as row from ${table} t order by id`)])));

  it.each(['system', 'city.admin', 'a.admin', 'a.member', 'stranger'])('neither by create, update, bulk nor delete, asked by %s', async (username) => {
    const before = await snapshot();
    const as = await house.as(username);
    const id = async (table: string): Promise<string> => String((await house.ownerSql(`select id from ${table} order by id limit 1`))[0]?.id);
    for (const table of tables) {
      const path = `/api/${table.replace('_', '-')}`;
      const one = table === 'users' ? city.a.member.id : await id(table).catch(() => city.root.id);
      const data = { role: 'system-admin', user: city.stranger.id, organization: city.root.id, validFrom: '2020-01-01', decisionNumber: '1', decisionDate: '2020-01-01', recordedAt: '2020-01-01', name: 'x', fullName: 'x', status: 'official', cell: city.root.id, username: 'x.y.z', home: city.root.id, displayName: 'x' };
      const answers = [
        await as.post(path, data),
        await as.patch(`${path}/${one}`, data),
        await as.delete(`${path}/${one}`),
        await as.delete(`${path}?where[id][exists]=true`),
      ];
      // One's own account alone may be saved: its display name.
      const own = table === 'users' && username === 'a.member';
      expect(answers.map(({ status }) => status)).toEqual([403, own ? 200 : 403, 403, 403]);
      expect([200, 403]).toContain((await as.patch(`${path}?where[id][exists]=true`, data)).status);
    }
    expect(await snapshot()).toEqual(before);
  });

  it('a person may change their display name, and nothing else of the account', async () => {
    const before = await house.ownerSql(`select to_jsonb(u) - 'display_name' - 'updated_at' as row from users u where id = $1`, [city.a.member.id]);
    const as = await house.as('a.member');
    const answer = await as.patch(`/api/users/${city.a.member.id}`, {
      displayName: 'Tên mới',
      disabledAt: '2020-01-01',
      home: city.root.id,
      homePath: city.root.path,
      username: 'system2',
      email: 'khac@kiem-thu.vn',
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      resetPasswordExpiration: '2999-01-01',
      loginAttempts: 0,
      lockUntil: null,
      sessions: [],
    });
    expect(answer.status).toBe(200);
    expect(await house.ownerSql('select display_name from users where id = $1', [city.a.member.id])).toEqual([{ display_name: 'Tên mới' }]);
    expect(await house.ownerSql(`select to_jsonb(u) - 'display_name' - 'updated_at' as row from users u where id = $1`, [city.a.member.id])).toEqual(before);
    expect((await as.get('/api/users/me')).body.user).not.toBeNull();
  });

  it('an own password is not changed by an update', async () => {
    const answer = await (await house.as('a.member')).patch(`/api/users/${city.a.member.id}`, { password: 'Mot-mat-khau-khac-2026' });
    expect(answer.status).toBe(403);
  });

  it('the first account is not registered from outside', async () => {
    const answer = await house.post('/api/users/first-register', { username: 'ke.la', password: 'Mot-mat-khau-dai-2026', displayName: 'x', home: city.root.id });
    expect([403, 404]).toContain(answer.status);
    expect(await house.ownerSql(`select 1 from users where username = 'ke.la'`)).toEqual([]);
  });
});

describe('the database refuses whatever goes round the commands', () => {
  it.each([
    ['a mandate from nowhere', `insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) select id, 'system-admin', home_id, now(), '1', now(), now() from users limit 1`],
    ['a mandate raised', `update mandates set role = 'system-admin'`],
    ['a mandate without end', `update mandates set valid_to = null`],
    ['a mandate gone', `delete from mandates`],
    ['an account', `insert into users (display_name, username, home_id) select 'x', 'x.y', id from organizations limit 1`],
    ['an account gone', `delete from users`],
    ['a group', `insert into groups (name, organization_id) select 'x', id from organizations limit 1`],
    ['a member', `insert into members (full_name, cell_id, cell_since, status) select 'x', id, now(), 'official' from organizations limit 1`],
    ['a membership', `update memberships set valid_to = now()`],
  ])('%s', async (_, statement) => {
    await expect(house.appSql(statement)).rejects.toMatchObject({ code: 'HB002' });
  });

  it('keeps what commands decide when a stale copy of an account is written back', async () => {
    const before = await house.ownerSql('select disabled_at, home_id, username, email, hash, salt, reset_password_token from users order by id');
    await house.appSql(`update users set disabled_at = now(), home_id = $1, username = id::text, email = null, hash = 'x', salt = 'x', reset_password_token = 'x'`, [city.root.id]);
    expect(await house.ownerSql('select disabled_at, home_id, username, email, hash, salt, reset_password_token from users order by id')).toEqual(before);
  });

  it.each([
    ['rewriting', `update mandates set role = 'system-admin'`],
    ['reviving', `update mandates set valid_to = null where valid_to is not null`],
    ['prolonging', `update mandates set valid_to = valid_to + interval '1 day' where valid_to is not null`],
    ['deleting', `delete from mandates`],
  ])('%s a mandate, even with a command’s ticket', async (_, statement) => {
    await expect(house.ownerTicket('mandates.fixture:test', (sql) => sql(statement))).rejects.toMatchObject({ code: 'HB002' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { buildCity, PASSWORD, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';

let house: House;
let city: City;
let system: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  system = await house.as('system');
});
afterAll(() => house.close());

/** A mandate as system administrator, recorded so many days ago by whom; of a person, or of a group. */
const power = (holder: { user: string } | { group: string }, days: number, by: string | null): Promise<unknown> =>
  house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(
      `insert into mandates (user_id, group_id, role, organization_id, valid_from, decision_number, decision_date, granted_by_id, recorded_at)
       values ($1, $2, 'system-admin', $3, '2025-07-01', '09-QĐ/KT', '2025-07-01', $4, now() - make_interval(days => $5))`,
      ['user' in holder ? holder.user : null, 'group' in holder ? holder.group : null, city.root.id, by, days],
    ));
const happened = (action: string, account: string, by: string, days: number): Promise<unknown> =>
  house.ownerSql(`insert into audit_events (at, actor_id, action, collection, document_id, organization_id) values (now() - make_interval(days => $4), $2, $1, 'users', $3, $5)`, [action, by, account, days, city.root.id]);

let year = 2050;
const proposed = async (): Promise<string> => {
  year += 1;
  return ((await system.post('/api/rules/propose', { key: 'publishing.at-once', value: 45, sourceType: 'product', validFrom: `${year}-01-01` })).body as { id: string }).id;
};
const confirm = async (client: Client, id?: string): Promise<[number, string | undefined]> => {
  const { status, body } = await client.post(`/api/rules/${id ?? (await proposed())}/confirm`, {});
  return [status, (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code];
};

describe('one person with two accounts', () => {
  it('who made the second one today, gave it the power and signs in there, confirms nothing of their own', async () => {
    const password = 'một câu thật dài để thử';
    const made = await system.post('/api/users/create', { username: 'bong.ma', displayName: 'Tài khoản thứ hai', home: city.root.id, password });
    const user = (made.body as { id: string }).id;
    const given = await system.post('/api/mandates/grant', { user, role: 'system-admin', organization: city.root.id, decisionNumber: '01-QĐ/KT', decisionDate: '2026-01-01' });
    expect([made.status, given.status]).toEqual([200, 200]);
    const { as } = await house.login('bong.ma', password);
    expect(await confirm(as)).toEqual([403, 'rule.recent-mandate']);
    // Nor through an account that this one makes.
    expect((await as.post('/api/users/create', { username: 'bong.ma.2', displayName: 'Tài khoản thứ ba', home: city.root.id, password })).status).toBe(200);
    const third = (await house.ownerSql<{ id: string }>(`select id from users where username = 'bong.ma.2'`))[0]?.id ?? '';
    await as.post('/api/mandates/grant', { user: third, role: 'system-admin', organization: city.root.id, decisionNumber: '02-QĐ/KT', decisionDate: '2026-01-01' });
    expect(await confirm((await house.login('bong.ma.2', password)).as)).toEqual([403, 'rule.recent-mandate']);
  });

  it('who proposed first and gave the power afterwards, neither', async () => {
    const id = await proposed();
    await power({ user: city.cityReviewer.id }, 0, null);
    expect(await confirm(await house.as('city.reviewer'), id)).toEqual([403, 'rule.recent-mandate']);
    // Recorded on the server before the next proposal: at once.
    expect(await confirm(await house.as('city.reviewer'))).toEqual([200, undefined]);
  });

  it('who set the password of another administrator, until thirty days have passed and its owner has changed it', async () => {
    await power({ user: city.cityApprover.id }, 60, city.system.id);
    const other = await house.as('city.approver');
    expect(await confirm(other)).toEqual([200, undefined]);
    await happened('users.set-password', city.cityApprover.id, city.system.id, 40);
    expect(await confirm(other)).toEqual([403, 'rule.given-password']);
    expect((await other.post('/api/users/change-password', { oldPassword: PASSWORD, newPassword: 'câu dài khác do tôi đặt' })).status).toBe(200);
    expect(await confirm(other)).toEqual([200, undefined]);
    expect((await system.post(`/api/users/${city.cityApprover.id}/set-password`, { password: 'lại một câu dài khác nữa' })).status).toBe(200);
    expect(await confirm((await house.login('city.approver', 'lại một câu dài khác nữa')).as)).toEqual([403, 'rule.given-password']);
  });

  it('through a group, whose membership counts like the mandate', async () => {
    const group = randomUUID();
    const join = (who: string, days: number): Promise<unknown> =>
      house.ownerTicket('groups.fixture:test', (sql) =>
        sql(`insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, '2025-07-01', now() - make_interval(days => $4))`, [group, who, city.root.id, days]));
    await house.ownerTicket('groups.fixture:test', (sql) => sql(`insert into groups (id, name, organization_id) values ($1, 'Nhóm quản trị', $2)`, [group, city.root.id]));
    await power({ group }, 60, null);
    await join(city.citySummary.id, 1);
    await join(city.cityContributor.id, 60);
    expect(await confirm(await house.as('city.summary'))).toEqual([403, 'rule.recent-mandate']);
    expect(await confirm(await house.as('city.contributor'))).toEqual([200, undefined]);
  });

  it('nor past the command: the database asks too', async () => {
    const id = await proposed();
    const [shadow] = await house.ownerSql<{ id: string }>(`select id from users where username = 'bong.ma'`);
    await expect(house.ownerTicket('rules.test:x', (sql) => sql(`update rules set state = 'confirmed', confirmed_by_id = $2 where id = $1`, [id, shadow?.id]))).rejects.toMatchObject({ code: 'HB002' });
  });
});

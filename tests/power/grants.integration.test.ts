import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../plugins/hierarchical-access';
import { buildCity, type City, type Person, type Place } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { codeOf, DECISION, eventsOf, freshUser, grant, mandatesOf, morePlaces } from './support';

let house: House;
let city: City;
let more: { press: Place; dissolved: Place };
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  more = await morePlaces(house, city);
});
afterAll(() => house.close());

type Where = 'root' | 'ward' | 'cell' | 'foreign' | 'press' | 'dissolved';
const place = (where: Where): Place =>
  ({ root: city.root, ward: city.a.committee, cell: city.a.cells[0], foreign: city.b.committee, press: more.press, dissolved: more.dissolved })[where];

/** What one asker gets for each role at one place: "yes", or the code of the refusal. Rolled back by asking twice is not needed: users are fresh. */
const outcomes = async (as: Client, where: Where): Promise<Record<string, string>> => {
  const rows: Record<string, string> = {};
  for (const role of ROLES) {
    const user = await freshUser(house, city.root.id === place(where).id ? city.root : city.a.committee);
    const answer = await grant(as, user, role, place(where), { validFrom: '2030-01-01', validTo: '2030-01-02' });
    rows[role] = answer.status === 200 ? 'yes' : String(codeOf(answer));
    const stored = await mandatesOf(house, user);
    expect(stored.length).toBe(answer.status === 200 ? 1 : 0);
    if (answer.status === 200) await as.post(`/api/mandates/${(answer.body as { id: string }).id}/revoke`, { reason: 'thử' });
  }
  return rows;
};

const row = (base: string, exceptions: Partial<Record<Role, string>> = {}): Record<string, string> =>
  Object.fromEntries(ROLES.map((role) => [role, exceptions[role] ?? base]));

const COMMITTEE: Partial<Record<Role, string>> = {
  'cell-secretary': 'mandate.cell-role-place',
  'cell-deputy-secretary': 'mandate.cell-role-place',
};
const CELL: Partial<Record<Role, string>> = { 'committee-secretary': 'mandate.committee-role-place' };

describe('who may grant what where, over REST', () => {
  it.each<[string, Where, () => Record<string, string>]>([
    ['system', 'root', () => row('yes', COMMITTEE)],
    ['system', 'ward', () => row('yes', { ...COMMITTEE, 'system-admin': 'mandate.root-role-place' })],
    ['system', 'cell', () => row('yes', { ...CELL, 'system-admin': 'mandate.root-role-place' })],
    [
      'system',
      'press',
      () => row('mandate.outside-role', { 'system-admin': 'mandate.root-role-place', 'organization-admin': 'yes', contributor: 'yes', clerk: 'yes' }),
    ],
    ['system', 'dissolved', () => row('mandate.organization-ended')],
    ['a.admin', 'ward', () => row('yes', { ...COMMITTEE, 'system-admin': 'auth.forbidden', 'organization-admin': 'auth.forbidden' })],
    ['a.admin', 'cell', () => row('yes', { ...CELL, 'system-admin': 'auth.forbidden' })],
    ['a.admin', 'root', () => row('auth.forbidden')],
    ['a.admin', 'foreign', () => row('not-found')],
    ['a.head', 'ward', () => row('auth.forbidden', COMMITTEE)],
    ['a.head', 'cell', () => row('auth.forbidden', { 'cell-secretary': 'yes', 'cell-deputy-secretary': 'yes' })],
    ['a.head', 'foreign', () => row('not-found')],
    ['a.secretary', 'cell', () => row('auth.forbidden')],
    ['a.approver', 'ward', () => row('auth.forbidden')],
    ['a.member', 'cell', () => row('auth.forbidden')],
    ['city.summary', 'ward', () => row('auth.forbidden')],
    ['stranger', 'ward', () => row('not-found')],
    ['ended', 'ward', () => row('not-found')],
  ])('%s at %s', async (username, where, expected) => {
    // The city's own administrators hold today's seat of "organization-admin"; the rows lie in 2030, after it was limited.
    if (username === 'system') {
      await house.ownerTicket('mandates.fixture:test', (sql) =>
        sql(`update mandates set valid_to = '2029-12-31' where role = 'organization-admin' and valid_to is null`),
      );
    }
    expect(await outcomes(await house.as(username), where)).toEqual(expected());
  });

  it('asks who is not signed in to sign in', async () => {
    expect((await grant(house, city.stranger, 'contributor', city.a.committee)).status).toBe(401);
  });
});

describe('a grant', () => {
  it('is stored with its decision, who granted it and when, and stands in the organisation’s chain', async () => {
    const user = await freshUser(house, city.a.committee);
    const answer = await grant(await house.as('a.admin'), user, 'clerk', city.a.committee, { validFrom: '2026-02-01', validTo: '2026-12-31', reason: 'Thay văn thư cũ' });
    expect(answer.status).toBe(200);
    const [stored] = await house.ownerSql('select * from mandates where user_id = $1', [user.id]);
    expect(stored).toMatchObject({
      role: 'clerk',
      organization_id: city.a.committee.id,
      organization_path: city.a.committee.path,
      decision_number: DECISION.decisionNumber,
      granted_by_id: city.a.admin.id,
      reason: 'Thay văn thư cũ',
      valid_from: new Date('2026-01-31T17:00:00Z'),
      // "Until 31/12" includes the day itself.
      valid_to: new Date('2026-12-31T17:00:00Z'),
      decision_date: new Date('2026-01-04T17:00:00Z'),
    });
    expect(await eventsOf(house, String(stored?.id))).toMatchObject([
      { action: 'mandates.grant', actor_id: city.a.admin.id, organization_id: city.a.committee.id, detail: { user: user.id, role: 'clerk' } },
    ]);
  });

  it('by GraphQL obeys the same rules', async () => {
    const user = await freshUser(house, city.a.committee);
    const mutation = `mutation($user: String, $organization: String!) { mandatesGrant(user: $user, role: "clerk", organization: $organization, decisionNumber: "1", decisionDate: "2026-01-05") }`;
    const refused = await (await house.as('a.contributor')).graphql(mutation, { user: user.id, organization: city.a.committee.id });
    expect(refused.body.errors[0].extensions.data.code).toBe('auth.forbidden');
    expect(await mandatesOf(house, user)).toEqual([]);
    const given = await (await house.as('a.admin')).graphql(mutation, { user: user.id, organization: city.a.committee.id });
    expect(given.body.errors).toBeUndefined();
    expect(await mandatesOf(house, user)).toMatchObject([{ role: 'clerk' }]);
  });

  it('finds one administrator account an organisation, and says so', async () => {
    const user = await freshUser(house, city.b.committee);
    const answer = await grant(await house.as('system'), user, 'organization-admin', city.b.committee, { validTo: '2027-01-01' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'mandate.admin-taken']);
    expect(answer.body.errors[0].message).toMatch(/bàn giao/);
  });

  it('is not given twice for the same time', async () => {
    const user = await freshUser(house, city.a.committee);
    const admin = await house.as('a.admin');
    expect((await grant(admin, user, 'contributor', city.a.committee)).status).toBe(200);
    expect(codeOf(await grant(admin, user, 'contributor', city.a.committee))).toBe('mandate.duplicate');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['to a disabled account', {}, 'mandate.user-disabled'],
    ['with an end before its beginning', { validFrom: '2026-06-01', validTo: '2026-05-01' }, 'mandate.period'],
    ['already over', { validFrom: '2025-08-01', validTo: '2025-09-01' }, 'mandate.period'],
    ['by a decision of tomorrow', { decisionDate: '2999-01-01' }, 'mandate.decision-future'],
    ['without a decision', { decisionNumber: '' }, 'input.invalid'],
    ['to a person and a group at once', { group: '00000000-0000-4000-8000-000000000000' }, 'mandate.holder'],
    ['to nobody', { user: undefined }, 'mandate.holder'],
    ['to somebody unknown', { user: '00000000-0000-4000-8000-000000000000' }, 'not-found'],
  ])('is refused %s', async (name, more, code) => {
    const user: Person = name === 'to a disabled account' ? city.disabled : await freshUser(house, city.a.committee);
    const before = await mandatesOf(house, user);
    expect(codeOf(await grant(await house.as('a.admin'), user, 'contributor', city.a.committee, more))).toBe(code);
    expect(await mandatesOf(house, user)).toEqual(before);
  });

  it('reaches only accounts the granter’s organisation keeps', async () => {
    const answer = await grant(await house.as('a.admin'), city.b.member, 'contributor', city.a.committee);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'not-found']);
  });

  it('asked twice with one Idempotency-Key is given once, and its key reveals nothing of the input', async () => {
    const user = await freshUser(house, city.a.committee);
    const admin = await house.as('a.admin');
    const input = { user: user.id, role: 'clerk', organization: city.a.committee.id, ...DECISION };
    const first = await admin.post('/api/mandates/grant', input, { 'idempotency-key': 'giao-quyen-1' });
    const second = await admin.post('/api/mandates/grant', input, { 'idempotency-key': 'giao-quyen-1' });
    expect(second.body).toEqual(first.body);
    expect(await mandatesOf(house, user)).toHaveLength(1);
  });
});

describe('changing what was granted', () => {
  const given = async (role: Role, at: Place, more: Record<string, unknown> = {}): Promise<{ id: string; user: Person }> => {
    const user = await freshUser(house, city.a.committee);
    const { body } = await grant(await house.as('a.admin'), user, role, at, more);
    return { id: (body as { id: string }).id, user };
  };
  const reason = 'Phân công lại';

  it('revoking ends it now, and leaves the row', async () => {
    const { id, user } = await given('clerk', city.a.committee);
    expect((await (await house.as('a.admin')).post(`/api/mandates/${id}/revoke`, { reason })).status).toBe(200);
    const [row] = await mandatesOf(house, user);
    expect(row).toMatchObject({ id, role: 'clerk' });
    expect((row?.valid_to as Date).getTime()).toBeLessThanOrEqual(Date.now());
    expect((await eventsOf(house, id)).map(({ action, detail }) => [action, detail?.reason])).toEqual([
      ['mandates.grant', undefined],
      ['mandates.revoke', reason],
    ]);
    expect(codeOf(await (await house.as('a.admin')).post(`/api/mandates/${id}/revoke`, { reason }))).toBe('mandate.ended');
  });

  it('a mandate can be given back by its holder, not by a colleague', async () => {
    const { id, user } = await given('clerk', city.a.committee);
    expect(codeOf(await (await house.as('a.contributor')).post(`/api/mandates/${id}/revoke`, { reason }))).toBe('not-found');
    expect((await (await house.as(user.username)).post(`/api/mandates/${id}/revoke`, { reason })).status).toBe(200);
  });

  it('limiting and widening end one row and begin another that replaces it', async () => {
    const admin = await house.as('a.admin');
    const { id, user } = await given('clerk', city.a.committee);
    const limited = await admin.post(`/api/mandates/${id}/limit`, { organization: city.a.cells[0].id, validTo: '2099-06-30', reason, ...DECISION });
    expect(limited.status).toBe(200);
    const widened = await admin.post(`/api/mandates/${(limited.body as { id: string }).id}/widen`, { organization: city.a.committee.id, validTo: null, reason, ...DECISION });
    expect(widened.status).toBe(200);
    const rows = await mandatesOf(house, user);
    expect(rows.map(({ organization_id, replaces_id }) => [organization_id, replaces_id])).toEqual([
      [city.a.committee.id, null],
      [city.a.cells[0].id, rows[0]?.id],
      [city.a.committee.id, rows[1]?.id],
    ]);
    expect(rows[0]?.valid_to).toEqual(rows[1]?.valid_from);
    expect(rows[1]?.valid_to).toEqual(rows[2]?.valid_from);
    expect(rows[2]?.valid_to).toBeNull();
  });

  it.each<[string, 'limit' | 'widen', () => Record<string, unknown>, string]>([
    ['limit to a later end', 'limit', () => ({ validTo: '2099-12-31' }), 'mandate.not-narrower'],
    ['limit to a place above', 'limit', () => ({ organization: city.root.id }), 'auth.forbidden'],
    ['limit without a change', 'limit', () => ({}), 'mandate.not-narrower'],
    ['widen above one’s own reach', 'widen', () => ({ organization: city.root.id }), 'auth.forbidden'],
    ['widen into a foreign branch', 'widen', () => ({ organization: city.b.committee.id }), 'not-found'],
    ['widen to a place below', 'widen', () => ({ organization: city.a.cells[0].id }), 'mandate.not-wider'],
    ['widen to an earlier end', 'widen', () => ({ validTo: '2098-01-01' }), 'mandate.not-wider'],
    ['widen to a past end', 'limit', () => ({ validTo: '2026-01-01' }), 'mandate.period'],
  ])('refuses to %s', async (_, verb, change, code) => {
    const { id, user } = await given('clerk', city.a.committee, { validTo: '2099-06-30' });
    const before = await mandatesOf(house, user);
    expect(codeOf(await (await house.as('a.admin')).post(`/api/mandates/${id}/${verb}`, { ...change(), reason, ...DECISION }))).toBe(code);
    expect(await mandatesOf(house, user)).toEqual(before);
  });

  it('hands the administrator account over in one step', async () => {
    const successor = await freshUser(house, city.b.committee);
    const answer = await (await house.as('system')).post('/api/mandates/hand-over', { organization: city.b.committee.id, to: successor.id, ...DECISION });
    expect(answer.status).toBe(200);
    const rows = await house.ownerSql<{ user_id: string; valid_from: Date; valid_to: Date | null }>(
      `select user_id, valid_from, valid_to from mandates where organization_id = $1 and role = 'organization-admin' order by valid_from`,
      [city.b.committee.id],
    );
    expect(rows.map(({ user_id }) => user_id)).toEqual([city.b.admin.id, successor.id]);
    expect(rows[0]?.valid_to).toEqual(rows[1]?.valid_from);
    expect((await (await house.as('b.admin')).get(`/api/organizations/${city.b.committee.id}/mandates`)).status).toBe(404);
    expect((await (await house.as(successor.username)).get(`/api/organizations/${city.b.committee.id}/mandates`)).status).toBe(200);
  });

  it('of two hand-overs at the same moment one wins, and one account remains', async () => {
    const system = await house.as('system');
    const [one, two] = [await freshUser(house, city.a.committee), await freshUser(house, city.a.committee)];
    const answers = await Promise.all(
      [one, two].map(({ id }) => system.post('/api/mandates/hand-over', { organization: city.a.committee.id, to: id, ...DECISION })),
    );
    const open = await house.ownerSql(
      `select user_id from mandates where organization_id = $1 and role = 'organization-admin' and valid_from <= now() and (valid_to is null or valid_to > now())`,
      [city.a.committee.id],
    );
    expect(open).toHaveLength(1);
    // The second may have come in time to hand the account over once more; if not it is told.
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    // Back to whom the other tests know.
    expect((await system.post('/api/mandates/hand-over', { organization: city.a.committee.id, to: city.a.admin.id, ...DECISION })).status).toBe(200);
  });
});

describe('finding people to grant to', () => {
  const names = async (username: string, q: string): Promise<unknown> => {
    const { status, body } = await (await house.as(username)).get(`/api/power/people?q=${encodeURIComponent(q)}`);
    return status === 200 ? (body as { found: { username: string }[] }).found.map((each) => each.username) : status;
  };

  it('shows active accounts of the own subtree, typed without marks, and no others', async () => {
    expect(await names('a.admin', 'nguoi dung a.con')).toEqual(['a.contributor']);
    expect(await names('a.admin', 'b.member')).toEqual([]);
    expect(await names('a.admin', 'disabled')).toEqual([]);
    expect(await names('a.head', 'a.deputy')).toEqual(['a.deputy']);
    expect(await names('city.admin', '%%')).toEqual([]);
  });

  it('is not for those who grant nothing', async () => {
    expect(await names('a.member', 'a.deputy')).toBe(403);
  });
});

describe('what one organisation’s screen shows', () => {
  it('names holders, what may be done to each, and the roles that may be granted there', async () => {
    const { body } = await (await house.as('a.admin')).get(`/api/organizations/${city.a.cells[0].id}/mandates`);
    expect(body.grantable.map(({ role }: { role: string }) => role)).toEqual(ROLES.filter((role) => !['system-admin', 'committee-secretary'].includes(role)));
    expect(body.mandates).toContainEqual(
      expect.objectContaining({ role: 'cell-secretary', roleName: 'Bí thư chi bộ', user: expect.objectContaining({ id: city.a.secretary.id }), state: 'current', mayRevoke: true, mayChange: true, mayHandOver: false }),
    );
    const own = (await (await house.as('a.admin')).get(`/api/organizations/${city.a.committee.id}/mandates`)).body.mandates.find(({ role }: { role: string }) => role === 'organization-admin');
    expect(own).toMatchObject({ mayRevoke: true, mayChange: false, mayHandOver: false });
  });
});

describe('the last system administrator', () => {
  it('cannot be revoked or disabled', async () => {
    const [{ id } = { id: '' }] = await house.ownerSql<{ id: string }>('select id from mandates where user_id = $1', [city.system.id]);
    const system = await house.as('system');
    expect(codeOf(await system.post(`/api/mandates/${id}/revoke`, { reason: 'thử' }))).toBe('mandate.last-system-admin');
    const second = await freshUser(house, city.root);
    expect((await grant(system, second, 'system-admin', city.root)).status).toBe(200);
    const both = await Promise.all([
      (await house.as(second.username)).post(`/api/mandates/${id}/revoke`, { reason: 'thử' }),
      system.post(`/api/users/${second.id}/disable`, { reason: 'thử' }),
    ]);
    // Each takes the other away at the same moment: one of them must stay.
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await house.ownerSql(
      `select 1 from mandates m join users u on u.id = m.user_id where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and u.disabled_at is null`,
    );
    expect(left).toHaveLength(1);
  });
});

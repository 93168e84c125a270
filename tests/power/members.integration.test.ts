import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { codeOf, eventsOf, freshUser } from './support';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const day = (text: string): Date => new Date(`${text}T00:00:00+07:00`);
const newMember = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  fullName: 'Trần Văn Kiểm',
  cell: city.a.cells[0].id,
  since: '2026-01-10',
  status: 'official',
  ...more,
});
const create = async (username: string, more: Record<string, unknown> = {}): Promise<string> => {
  const { body, status } = await (await house.as(username)).post('/api/members/create', newMember(more));
  expect(status).toBe(200);
  return (body as { id: string }).id;
};
const record = async (id: string): Promise<unknown> =>
  (await house.ownerSql('select cell_id as cell, cell_path as path, cell_since as since, status, user_id as "user" from members where id = $1', [id]))[0];
const path = (id: string): Promise<Record<string, unknown>[]> =>
  house.ownerSql('select cell_id as cell, valid_from as from, valid_to as to from memberships where member_id = $1 and superseded_at is null order by valid_from, recorded_at', [id]);

describe('entering a member', () => {
  it.each(['a.secretary', 'a.deputy', 'a.admin', 'city.admin', 'system'])('%s may; record and membership agree', async (username) => {
    const id = await create(username);
    expect(await record(id)).toEqual({ cell: city.a.cells[0].id, path: city.a.cells[0].path, since: day('2026-01-10'), status: 'official', user: null });
    expect(await path(id)).toEqual([{ cell: city.a.cells[0].id, from: day('2026-01-10'), to: null }]);
    const [event] = await eventsOf(house, id);
    expect(event).toMatchObject({ action: 'members.create', organization_id: city.a.cells[0].id });
    expect(JSON.stringify(event)).not.toContain('Kiểm');
  });

  it.each<[string, string, () => Record<string, unknown>, [number, string]]>([
    ['a member', 'a.member', () => ({}), [403, 'auth.forbidden']],
    ['a contributor', 'a.contributor', () => ({}), [404, 'not-found']],
    ['the secretary of another cell of the ward', 'a.secretary', () => ({ cell: city.a.cells[1].id }), [404, 'not-found']],
    ['the committee secretary', 'a.head', () => ({}), [403, 'auth.forbidden']],
    ['a foreign administrator', 'b.admin', () => ({}), [404, 'not-found']],
    ['an administrator, into a committee', 'a.admin', () => ({ cell: city.a.committee.id }), [422, 'member.not-a-cell']],
    ['an administrator, from tomorrow on', 'a.admin', () => ({ since: '2999-01-01' }), [422, 'member.future']],
    ['an administrator, as one who left', 'a.admin', () => ({ status: 'left' }), [400, 'input.invalid']],
    ['an administrator, with an account already linked', 'a.admin', () => ({ user: city.a.member.id }), [409, 'member.account-taken']],
    ['an administrator, with a disabled account', 'a.admin', () => ({ user: city.disabled.id }), [409, 'member.account-disabled']],
    ['an administrator, with a foreign account', 'a.admin', () => ({ user: city.b.contributor.id }), [404, 'not-found']],
  ])('%s may not', async (_, username, more, expected) => {
    const before = await house.ownerSql('select count(*) from members');
    const answer = await (await house.as(username)).post('/api/members/create', newMember(more()));
    expect([answer.status, codeOf(answer)]).toEqual(expected);
    expect(await house.ownerSql('select count(*) from members')).toEqual(before);
  });
});

describe('moving a member', () => {
  it('closes one membership and opens the next on the same day; both cells’ chains tell of it', async () => {
    const id = await create('a.secretary');
    const answer = await (await house.as('a.admin')).post(`/api/members/${id}/transfer`, { cell: city.a.cells[1].id, on: '2026-03-01', decisionNumber: '5-QĐ' });
    expect(answer.status).toBe(200);
    expect(await record(id)).toMatchObject({ cell: city.a.cells[1].id, path: city.a.cells[1].path, since: day('2026-03-01') });
    expect(await path(id)).toEqual([
      { cell: city.a.cells[0].id, from: day('2026-01-10'), to: day('2026-03-01') },
      { cell: city.a.cells[1].id, from: day('2026-03-01'), to: null },
    ]);
    const events = (await eventsOf(house, id)).filter(({ action }) => action === 'members.transfer');
    expect(events.map(({ organization_id }) => organization_id).sort()).toEqual([city.a.cells[0].id, city.a.cells[1].id].sort());
  });

  it.each<[string, string, () => Record<string, unknown>, [number, string | undefined]]>([
    ['the committee secretary, inside the ward', 'a.head', () => ({ cell: city.a.cells[1].id }), [200, undefined]],
    ['the city, to another ward', 'city.admin', () => ({ cell: city.b.cells[0].id }), [200, undefined]],
    ['a cell secretary', 'a.secretary', () => ({ cell: city.a.committee.id }), [403, 'auth.forbidden']],
    ['the ward, to a foreign ward', 'a.admin', () => ({ cell: city.b.cells[0].id }), [404, 'not-found']],
    ['to the same cell', 'a.admin', () => ({ cell: city.a.cells[0].id }), [409, 'member.same-cell']],
    ['to a committee', 'a.admin', () => ({ cell: city.a.committee.id }), [422, 'member.not-a-cell']],
    ['before the member came', 'a.admin', () => ({ cell: city.a.cells[1].id, on: '2026-01-01' }), [422, 'member.before-present']],
    ['from tomorrow on', 'a.admin', () => ({ cell: city.a.cells[1].id, on: '2999-01-01' }), [422, 'member.future']],
  ])('%s', async (_, username, input, expected) => {
    const id = await create('a.secretary');
    const before = [await record(id), await path(id)];
    const answer = await (await house.as(username)).post(`/api/members/${id}/transfer`, input());
    expect([answer.status, codeOf(answer)]).toEqual(expected);
    if (expected[0] !== 200) expect([await record(id), await path(id)]).toEqual(before);
  });

  it('twice at the same moment leaves one open membership, in the cell of the record', async () => {
    const id = await create('a.secretary');
    const admin = await house.as('city.admin');
    await Promise.all([city.a.cells[1], city.b.cells[0]].map(({ id: cell }) => admin.post(`/api/members/${id}/transfer`, { cell })));
    const open = (await path(id)).filter(({ to }) => to === null);
    expect(open.map(({ cell }) => cell)).toEqual([((await record(id)) as { cell: string }).cell]);
  });
});

describe('a member’s status and account', () => {
  it('leaving closes the membership, returning opens a new one', async () => {
    const id = await create('a.secretary');
    const [as, head, admin] = [await house.as('a.secretary'), await house.as('a.head'), await house.as('a.admin')];
    const decision = { decisionNumber: '5-QĐ/ĐU', decisionDate: '2026-01-30' };
    const ending = async (kind: string, more: Record<string, unknown>): Promise<void> => {
      const { body } = await as.post('/api/endings/propose', { member: id, kind, reason: 'Đề nghị của chi bộ' });
      expect((await head.post(`/api/endings/${body.id}/decide`, { ...decision, ...more })).status).toBe(200);
    };
    await ending('leaving', { on: '2026-02-01' });
    expect(await path(id)).toEqual([{ cell: city.a.cells[0].id, from: day('2026-01-10'), to: day('2026-02-01') }]);
    expect(codeOf(await (await house.as('a.admin')).post(`/api/members/${id}/transfer`, { cell: city.a.cells[1].id }))).toBe('member.left');
    await ending('restoration', { on: '2026-03-01', interruptionCounts: false });
    expect(await path(id)).toHaveLength(2);
    expect(await record(id)).toMatchObject({ status: 'official', since: day('2026-03-01') });
    expect(codeOf(await admin.post(`/api/members/${id}/set-status`, { status: 'official', reason: 'Ghi nhầm' }))).toBe('member.same-status');
  });

  it('an account linked reads as that member, parted it does not', async () => {
    const id = await create('a.secretary');
    const user = await freshUser(house, city.a.committee);
    const secretary = await house.as('a.secretary');
    expect((await secretary.post(`/api/members/${id}/link-account`, { user: user.id })).status).toBe(200);
    expect(codeOf(await secretary.post(`/api/members/${id}/link-account`, { user: user.id }))).toBe('member.has-account');
    const as = await house.as(user.username);
    expect((await as.get('/api/power/mine')).body).toMatchObject({ member: { id, cell: { id: city.a.cells[0].id } } });
    expect((await as.get(`/api/members/${id}`)).status).toBe(200);
    expect((await secretary.post(`/api/members/${id}/unlink-account`)).status).toBe(200);
    expect((await as.get('/api/power/mine')).body).toMatchObject({ member: null });
    expect((await as.get(`/api/members/${id}`)).status).toBe(404);
    expect(codeOf(await secretary.post(`/api/members/${id}/unlink-account`))).toBe('member.no-account');
  });

  it('one account for two members at the same moment goes to one', async () => {
    const [one, two] = [await create('a.secretary'), await create('a.secretary')];
    const user = await freshUser(house, city.a.committee);
    const secretary = await house.as('a.secretary');
    const answers = await Promise.all([one, two].map((id) => secretary.post(`/api/members/${id}/link-account`, { user: user.id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

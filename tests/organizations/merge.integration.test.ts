import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { codeOf, decided, eventsOf, found, namesUnder, stored } from './support';

let house: House;
let city: City;
let system: Client;
let wardA: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [system, wardA] = [await house.as('system'), await house.as('a.admin')];
});
afterAll(() => house.close());

const cellsOf = (member: { id: string }) =>
  house.ownerSql(
    `select m.cell_id, m.valid_from, m.valid_to from memberships m join members b on b.id = m.member_id where b.user_id = $1 and m.superseded_at is null order by m.valid_from`,
    [member.id],
  );

describe('merging', () => {
  it('refuses what makes no sense, and what lies outside the own subtree', async () => {
    const [first, second] = city.a.cells;
    const merge = (client: Client, id: string, sources: string[], more: object = {}) =>
      client.post(`/api/organizations/${id}/merge`, { sources, ...decided('2025-10-01'), ...more });
    expect(codeOf(await merge(system, first.id, [first.id]))).toBe('organization.merge-self');
    expect(codeOf(await merge(system, first.id, [city.a.committee.id]))).toBe('organization.merge-below');
    expect(codeOf(await merge(system, city.office.id, [city.advisory.id]))).toBe('organization.merge-kind');
    expect(codeOf(await merge(system, first.id, [city.root.id]))).toBe('organization.root-stays');
    expect(codeOf(await merge(system, city.b.committee.id, [first.id]))).toBe('organization.merge-members');
    expect(codeOf(await merge(system, first.id, [second.id], { receiver: city.b.cells[0].id }))).toBe('organization.merge-receiver');
    expect(codeOf(await merge(system, second.id, [first.id], { from: '2025-06-01', decisionDate: '2025-06-01' }))).toBe('organization.before-parent');
    expect((await merge(wardA, first.id, [city.b.cells[0].id])).status).toBe(404);
    expect((await merge(wardA, city.a.committee.id, [second.id], { receiver: first.id })).status).toBe(403);
    expect(await house.ownerSql('select 1 from organizations where merged_into_id is not null')).toEqual([]);
  });

  it('a cell into a cell: members, accounts and groups go over, mandates end, both chains tell it', async () => {
    const [first, second] = city.a.cells;
    const group = await found(wardA, first, 'Tổ đảng số 1', '2025-08-01', { level: 'group' });
    const { body, status } = await wardA.post(`/api/organizations/${second.id}/merge`, { sources: [first.id], ...decided('2025-10-01', '30-QĐ/ĐU') });
    expect(status).toBe(200);
    expect(body).toEqual({ id: second.id, merged: [{ id: first.id, children: 1, members: 3, mandates: 2, accounts: 0 }] });

    expect(await stored(house, first.id)).toMatchObject({ merged_into_id: second.id, valid_to: new Date('2025-10-01T00:00:00+07:00') });
    expect(await stored(house, group.id)).toMatchObject({ parent_id: second.id });
    const [began, changed] = [new Date('2025-07-01T00:00:00+07:00'), new Date('2025-10-01T00:00:00+07:00')];
    expect(await cellsOf(city.a.member)).toEqual([
      { cell_id: first.id, valid_from: began, valid_to: changed },
      { cell_id: second.id, valid_from: changed, valid_to: null },
    ]);
    const [member] = await house.ownerSql('select cell_id, cell_path, cell_since from members where user_id = $1', [city.a.member.id]);
    expect(member).toEqual({ cell_id: second.id, cell_path: (await stored(house, second.id)).path, cell_since: changed });
    expect(await house.ownerSql('select 1 from mandates where organization_id = $1 and (valid_to is null or valid_to > now())', [first.id])).toEqual([]);
    expect((await eventsOf(house, first.id)).at(-1)).toMatchObject({ action: 'organizations.merge', detail: { into: second.id, members: 3 } });
    expect((await eventsOf(house, second.id)).at(-1)).toMatchObject({ action: 'organizations.merge', detail: { merged: [first.id] } });
    expect((await eventsOf(house, group.id)).at(-1)).toMatchObject({ action: 'organizations.merge', detail: { parent: { before: first.id, after: second.id } } });
  });

  it('several committees into one: what stands under them comes along, accounts are kept by the successor', async () => {
    const target = await found(system, city.root, 'Đảng bộ hợp nhất', '2025-08-01', { level: 'upper' });
    const { status, body } = await system.post(`/api/organizations/${target.id}/merge`, { sources: [city.a.committee.id, city.b.committee.id], ...decided('2025-11-01') });
    expect(status).toBe(200);
    expect(body.merged).toHaveLength(2);
    expect(await namesUnder(system, target.id)).toEqual(['Chi bộ 1 phường B', 'Chi bộ 2 phường A', 'Chi bộ 2 phường B']);
    expect(await house.ownerSql('select distinct home_id from users where username in ($1, $2)', ['a.admin', 'b.admin'])).toEqual([{ home_id: target.id }]);
    expect((await (await house.as('b.admin')).get(`/api/organizations/${city.b.cells[0].id}/history`)).status).toBe(404);
    expect(await namesUnder(system, city.root.id, '2025-10-31')).toContain('Đảng bộ phường A');
    expect(await namesUnder(system, city.root.id, '2025-11-01')).not.toContain('Đảng bộ phường A');
  });

  it('a cell into a committee needs the cell that takes its members', async () => {
    const office = await found(system, city.office, 'Chi bộ mới của Văn phòng', '2025-08-01');
    const { status, body } = await system.post(`/api/organizations/${city.office.id}/merge`, {
      sources: [city.b.cells[0].id],
      receiver: office.id,
      ...decided('2025-12-01'),
    });
    expect(status).toBe(200);
    expect(body.merged).toMatchObject([{ members: 3 }]);
    expect(await stored(house, city.b.cells[0].id)).toMatchObject({ merged_into_id: city.office.id });
    expect((await cellsOf(city.b.member)).at(-1)).toMatchObject({ cell_id: office.id, valid_to: null });
  });

  it('leaves nothing behind when one of several cannot go', async () => {
    const good = await found(system, city.office, 'Chi bộ gộp được', '2025-08-01');
    const late = await found(system, city.office, 'Chi bộ lập sau', '2025-12-15');
    const answer = await system.post(`/api/organizations/${city.officeCell.id}/merge`, { sources: [good.id, late.id], ...decided('2025-12-14') });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'organization.before-period']);
    expect(await stored(house, good.id)).toMatchObject({ merged_into_id: null, valid_to: null });
  });
});

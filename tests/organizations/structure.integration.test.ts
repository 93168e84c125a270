import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runCommand, vietnamDay } from '../../plugins/kernel';
import { createOrganization } from '../../plugins/party-organizations';
import { buildCity, type City } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { codeOf, decided, eventsOf, found, stored } from './support';

let house: House;
let city: City;
let system: Client;
let wardA: Client;
let wardB: Client;
let member: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [system, wardA, wardB, member] = [await house.as('system'), await house.as('a.admin'), await house.as('b.admin'), await house.as('a.member')];
});
afterAll(() => house.close());

const tomorrow = (): string => vietnamDay(new Date(Date.now() + 24 * 3600 * 1000));

describe('founding an organisation', () => {
  it('puts it under its parent, with a generated code, a first period and an event in its own chain', async () => {
    const { body, status } = await wardA.post('/api/organizations/create', {
      parent: city.a.committee.id,
      name: 'Chi bộ Trường Tiểu học A',
      level: 'grassroots',
      form: 'cell',
      ...decided('2025-09-01', '21-QĐ/ĐU'),
    });
    expect(status).toBe(200);
    expect(body.code).toMatch(/^TC[0-9A-Z]{5}$/);
    expect(await stored(house, body.id)).toMatchObject({ parent_id: city.a.committee.id, path: expect.stringMatching(`^${city.a.committee.path}`), level: 'grassroots', form: 'cell' });
    const periods = await house.ownerSql('select change, decision_number, valid_to, superseded_at from organization_periods where organization_id = $1', [body.id]);
    expect(periods).toEqual([{ change: 'create', decision_number: '21-QĐ/ĐU', valid_to: null, superseded_at: null }]);
    expect(await eventsOf(house, body.id)).toMatchObject([{ action: 'organizations.create', actor_id: city.a.admin.id, detail: { decisionNumber: '21-QĐ/ĐU', from: '2025-09-01' } }]);
  });

  it('stores names as NFC, whatever was sent', async () => {
    const { id } = await found(system, city.b.committee, 'Chi bộ Hoà Bình'.normalize('NFD'), '2025-09-01');
    expect((await stored(house, id)).name).toBe('Chi bộ Hoà Bình'.normalize('NFC'));
  });

  it.each([
    ['a committee under a cell', () => city.a.cells[0].id, { level: 'sectional' }, 'organization.cannot-hold'],
    ['a group under a committee', () => city.a.committee.id, { level: 'group' }, 'organization.cannot-hold'],
    ['a cell directly under the city', () => city.root.id, { level: 'cell' }, 'organization.cannot-hold'],
    ['a cell of form committee', () => city.a.committee.id, { level: 'cell', form: 'committee' }, 'organization.shape'],
    ['a Party organisation under an advisory body', () => city.advisory.id, { level: 'cell' }, 'organization.cannot-hold'],
    ['a day that has not come', () => city.a.committee.id, { level: 'cell', from: tomorrow() }, 'organization.future'],
    ['a decision that is not yet signed', () => city.a.committee.id, { level: 'cell', decisionDate: tomorrow() }, 'organization.decision-future'],
    ['a day before its parent was founded', () => city.a.committee.id, { level: 'cell', from: '2025-06-30' }, 'organization.before-parent'],
  ])('refuses %s', async (_what, parent, more, code) => {
    const answer = await system.post('/api/organizations/create', { parent: parent(), name: 'Không thành', ...decided('2025-09-01'), ...more });
    expect([answer.status, codeOf(answer)]).toEqual([422, code]);
    expect(await house.ownerSql(`select 1 from organizations where name = 'Không thành'`)).toEqual([]);
  });

  it('refuses a code that is taken', async () => {
    const answer = await system.post('/api/organizations/create', { parent: city.a.committee.id, name: 'Trùng mã', code: 'KT.001', level: 'cell', ...decided('2025-09-01') });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'organization.code-taken']);
  });

  it('needs the number and day of a decision', async () => {
    const answer = await system.post('/api/organizations/create', { parent: city.a.committee.id, name: 'Không quyết định', level: 'cell', from: '2025-09-01' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.fields.map(({ path }: { path: string }) => path)).toEqual(['decisionNumber', 'decisionDate']);
  });

  it('does everything and leaves nothing in a dry run', async () => {
    const req = await house.systemReq(city.system.id);
    const input = { parent: city.a.committee.id, name: 'Chi bộ thử', level: 'cell', ...decided('2025-09-01') };
    expect(await runCommand(createOrganization, req, input, { dryRun: true })).toMatchObject({ code: expect.any(String) });
    expect(await house.ownerSql(`select 1 from organizations where name = 'Chi bộ thử'`)).toEqual([]);
  });

  it('answers a repeated request with what the first one made', async () => {
    const send = () =>
      system.post('/api/organizations/create', { parent: city.a.committee.id, name: 'Chi bộ gửi hai lần', level: 'cell', ...decided('2025-09-01') }, { 'idempotency-key': 'gui-hai-lan-1' });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(await house.ownerSql(`select 1 from organizations where name = 'Chi bộ gửi hai lần'`)).toHaveLength(1);
  });
});

describe('who may change the structure', () => {
  const rename = (client: Client, id: string) => client.post(`/api/organizations/${id}/rename`, { name: 'Tên lạ', ...decided('2025-09-01') });

  it.each([
    ['its own organisation', () => wardA, () => city.a.committee.id, 403],
    ['the root above it', () => wardA, () => city.root.id, 403],
    ['a foreign branch', () => wardB, () => city.a.cells[0].id, 404],
    ['nothing at all, being a member', () => member, () => city.a.cells[0].id, 403],
    ['a cell that is not theirs to see, being a member', () => member, () => city.a.cells[1].id, 404],
  ])('an administrator does not rename %s', async (_what, who, id, status) => {
    expect((await rename(who(), id())).status).toBe(status);
    expect((await stored(house, id())).name).not.toBe('Tên lạ');
  });

  it('turns away who is not signed in, and reads nothing to them', async () => {
    expect((await rename(house, city.a.cells[0].id)).status).toBe(401);
    expect((await house.get(`/api/organizations/${city.root.id}/children`)).status).toBe(401);
  });

  it.each(['head', 'contributor', 'reviewer', 'approver', 'secretary'] as const)('a %s changes nothing in the own ward', async (name) => {
    expect((await rename(await house.as(`a.${name}`), city.a.committee.id)).status).toBe(403);
  });

  it('moves only with both ends in the own subtree', async () => {
    const answer = await wardA.post(`/api/organizations/${city.a.cells[0].id}/move`, { parent: city.b.committee.id, ...decided('2025-09-01') });
    expect(answer.status).toBe(404);
    const upward = await wardA.post(`/api/organizations/${city.a.cells[0].id}/move`, { parent: city.root.id, level: 'grassroots', ...decided('2025-09-01') });
    expect(upward.status).toBe(403);
    expect((await stored(house, city.a.cells[0].id)).parent_id).toBe(city.a.committee.id);
  });

  it('lets no other door write: REST, GraphQL, Local API, SQL of the product', async () => {
    expect((await system.patch(`/api/organizations/${city.a.cells[0].id}`, { name: 'Tên lạ' })).status).toBe(403);
    expect((await system.post('/api/organizations', { name: 'Tên lạ', code: 'X1', shortName: 'X', level: 'cell', form: 'cell', kind: 'party', parent: city.a.committee.id, validFrom: '2025-09-01' })).status).toBe(403);
    expect((await system.delete(`/api/organizations/${city.a.cells[0].id}`)).status).toBe(403);
    const viaLocal = house.payload.update({ collection: 'organizations', id: city.a.cells[0].id, data: { name: 'Tên lạ' }, overrideAccess: true });
    await expect(viaLocal).rejects.toThrow();
    await expect(
      house.appSql(`insert into organizations (code, name, short_name, parent_id, level, form, valid_from) values ('X2', 'Tên lạ', 'X', $1, 'cell', 'cell', now())`, [city.a.committee.id]),
    ).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.ownerTicket('organizations.x', (sql) => sql(`update organization_periods set name = 'Tên lạ'`))).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.ownerTicket('organizations.x', (sql) => sql('delete from organization_periods'))).rejects.toMatchObject({ code: 'HB002' });
    expect(await house.ownerSql(`select 1 from organizations where name = 'Tên lạ'`)).toEqual([]);
  });
});

describe('moving', () => {
  it('carries everything below along, in every table that hangs on the tree', async () => {
    const committee = await found(system, city.a.committee, 'Đảng bộ cơ sở chuyển', '2025-08-01', { level: 'grassroots' });
    const cell = await found(system, committee, 'Chi bộ đi theo', '2025-08-01');
    const answer = await system.post(`/api/organizations/${committee.id}/move`, { parent: city.b.committee.id, ...decided('2025-09-01') });
    expect(answer.status).toBe(200);
    const [top, below] = [await stored(house, committee.id), await stored(house, cell.id)];
    expect(top).toMatchObject({ parent_id: city.b.committee.id, path: expect.stringMatching(`^${city.b.committee.path}`) });
    expect(below.path.startsWith(top.path)).toBe(true);
    const paths = await house.ownerSql<{ organization_path: string }>('select distinct organization_path from organization_periods where organization_id = $1', [cell.id]);
    expect(paths).toEqual([{ organization_path: below.path }]);
    expect((await wardA.get(`/api/organizations/${cell.id}`)).status).toBe(404);
    expect((await wardB.get(`/api/organizations/${cell.id}`)).status).toBe(200);
  });

  it('refuses a ring: under itself, under its own grandchild', async () => {
    const committee = await found(system, city.a.committee, 'Đảng bộ vòng', '2025-08-01', { level: 'grassroots' });
    const sectional = await found(system, committee, 'Đảng bộ bộ phận vòng', '2025-08-01', { level: 'sectional' });
    for (const parent of [committee.id, sectional.id]) {
      const answer = await system.post(`/api/organizations/${committee.id}/move`, { parent, ...decided('2025-09-01') });
      expect([answer.status, codeOf(answer)]).toEqual([422, 'organization.under-itself']);
    }
  });

  it('refuses a ring in the past, when the day is dated back', async () => {
    const x = await found(system, city.root, 'Đảng bộ X', '2025-08-01', { level: 'upper' });
    const y = await found(system, x, 'Đảng bộ Y', '2025-08-01', { level: 'upper' });
    expect((await system.post(`/api/organizations/${y.id}/move`, { parent: city.root.id, ...decided('2025-10-10') })).status).toBe(200);
    const early = await system.post(`/api/organizations/${x.id}/move`, { parent: y.id, ...decided('2025-10-01') });
    expect([early.status, codeOf(early)]).toEqual([422, 'organization.under-itself-then']);
    expect((await system.post(`/api/organizations/${x.id}/move`, { parent: y.id, ...decided('2025-10-10') })).status).toBe(200);
  });

  it('takes a new level with the new place, and refuses one that its children cannot stand under', async () => {
    const committee = await found(system, city.a.committee, 'Đảng bộ đổi cấp', '2025-08-01', { level: 'grassroots' });
    const cell = await found(system, city.a.committee, 'Chi bộ cơ sở đổi cấp', '2025-08-01', { level: 'grassroots', form: 'cell' });
    expect((await system.post(`/api/organizations/${cell.id}/move`, { parent: committee.id, level: 'cell', ...decided('2025-09-01') })).status).toBe(200);
    expect(await stored(house, cell.id)).toMatchObject({ level: 'cell', form: 'cell', parent_id: committee.id });
    const answer = await system.post(`/api/organizations/${committee.id}/move`, { parent: city.a.committee.id, level: 'grassroots', form: 'cell', ...decided('2025-09-01') });
    expect(codeOf(answer)).toBe('organization.cannot-hold');
  });

  it('refuses the root, a day before the last change, and a move that changes nothing', async () => {
    const root = await system.post(`/api/organizations/${city.root.id}/move`, { parent: city.a.committee.id, ...decided('2025-09-01') });
    expect(codeOf(root)).toBe('organization.root-stays');
    const cell = await found(system, city.a.committee, 'Chi bộ ngày', '2025-09-10');
    const early = await system.post(`/api/organizations/${cell.id}/move`, { parent: city.b.committee.id, ...decided('2025-09-09') });
    expect(codeOf(early)).toBe('organization.before-period');
    const same = await system.post(`/api/organizations/${cell.id}/move`, { parent: city.a.committee.id, ...decided('2025-09-11') });
    expect(codeOf(same)).toBe('organization.nothing-changes');
  });

  it('two moves at the same moment never close a ring', async () => {
    const p = await found(system, city.root, 'Đảng bộ P', '2025-08-01', { level: 'upper' });
    const q = await found(system, city.root, 'Đảng bộ Q', '2025-08-01', { level: 'upper' });
    const answers = await Promise.all([
      system.post(`/api/organizations/${p.id}/move`, { parent: q.id, ...decided('2025-09-01') }),
      system.post(`/api/organizations/${q.id}/move`, { parent: p.id, ...decided('2025-09-01') }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});

describe('dissolving', () => {
  it('refuses while something stands below, and while members belong to it', async () => {
    const below = await system.post(`/api/organizations/${city.a.committee.id}/dissolve`, decided('2025-12-01'));
    expect([below.status, codeOf(below)]).toEqual([409, 'organization.has-children']);
    const members = await system.post(`/api/organizations/${city.a.cells[0].id}/dissolve`, decided('2025-12-01'));
    expect([members.status, codeOf(members)]).toEqual([409, 'organization.has-members']);
  });

  it('ends the organisation and the mandates held there, and keeps its name', async () => {
    const cell = await found(system, city.b.committee, 'Chi bộ giải thể', '2025-08-01');
    await house.ownerTicket('mandates.test', (sql) =>
      sql(
        `insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'cell-secretary', $2, '2025-08-01', '1', '2025-08-01', now())`,
        [city.stranger.id, cell.id],
      ),
    );
    const holder = await house.as('stranger');
    expect((await holder.get(`/api/organizations/${cell.id}`)).status).toBe(200);
    expect((await system.post(`/api/organizations/${cell.id}/dissolve`, decided('2025-12-01'))).body).toEqual({ id: cell.id, endedMandates: 1 });
    expect(await stored(house, cell.id)).toMatchObject({ name: 'Chi bộ giải thể', valid_to: new Date('2025-12-01T00:00:00+07:00') });
    expect((await holder.get(`/api/organizations/${cell.id}`)).status).not.toBe(200);
    const again = await system.post(`/api/organizations/${cell.id}/dissolve`, decided('2025-12-02'));
    expect([again.status, codeOf(again)]).toEqual([409, 'organization.ended']);
    const under = await system.post('/api/organizations/create', { parent: cell.id, name: 'Tổ 1', level: 'group', ...decided('2025-12-02') });
    expect(codeOf(under)).toBe('organization.ended');
  });

  it('refuses a day on which something still stood below', async () => {
    const committee = await found(system, city.b.committee, 'Đảng bộ cơ sở giải thể', '2025-08-01', { level: 'grassroots' });
    const cell = await found(system, committee, 'Chi bộ cuối', '2025-08-01');
    await system.post(`/api/organizations/${cell.id}/dissolve`, decided('2025-12-10'));
    const early = await system.post(`/api/organizations/${committee.id}/dissolve`, decided('2025-12-09'));
    expect([early.status, codeOf(early)]).toEqual([409, 'organization.later-changes']);
    expect((await system.post(`/api/organizations/${committee.id}/dissolve`, decided('2025-12-10'))).status).toBe(200);
  });
});

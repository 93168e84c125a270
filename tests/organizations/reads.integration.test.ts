import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { childrenOf, codeOf, decided, found, namesUnder, treeOf } from './support';

let house: House;
let city: City;
let system: Client;
let wardA: Client;
let member: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [system, wardA, member] = [await house.as('system'), await house.as('a.admin'), await house.as('a.member')];
});
afterAll(() => house.close());

describe('children', () => {
  it('counts the members below each node and says which open further, bodies first', async () => {
    const nodes = await childrenOf(system, city.root.id);
    expect(nodes.map(({ name, members, hasChildren }) => [name, members, hasChildren])).toEqual([
      ['Ban Tuyên giáo', 0, false],
      ['Đảng bộ phường A', 3, true],
      ['Đảng bộ phường B', 3, true],
      ['Đảng bộ Văn phòng', 0, true],
    ]);
    expect((await childrenOf(system, 'top')).map(({ name, members }) => [name, members])).toEqual([['Thành ủy Kiểm Thử', 6]]);
  });

  it('shows each person their own branch only, and numbers only where they oversee', async () => {
    expect((await childrenOf(wardA, 'top')).map(({ name, members }) => [name, members])).toEqual([['Thành ủy Kiểm Thử', null]]);
    expect((await childrenOf(wardA, city.root.id)).map(({ name, members }) => [name, members])).toEqual([['Đảng bộ phường A', 3]]);
    expect((await childrenOf(member, city.a.committee.id)).map(({ name, members }) => [name, members])).toEqual([['Chi bộ 1 phường A', null]]);
    expect((await wardA.get(`/api/organizations/${city.b.committee.id}/children`)).status).toBe(404);
    expect((await (await house.as('stranger')).get('/api/organizations/top/children')).status).toBe(404);
  });

  it('puts "Chi bộ 2" before "Chi bộ 10"', async () => {
    for (const number of [10, 9]) await found(system, city.b.committee, `Chi bộ ${number} phường B`, '2025-08-01');
    expect(await namesUnder(system, city.b.committee.id)).toEqual(['Chi bộ 1 phường B', 'Chi bộ 2 phường B', 'Chi bộ 9 phường B', 'Chi bộ 10 phường B']);
  });
});

describe('as of a day', () => {
  it('gives names and places of that day, before and after a rename, a move and a merge', async () => {
    const office = city.office.id;
    const cell = await found(system, city.office, 'Chi bộ Một', '2025-08-01');
    await system.post(`/api/organizations/${cell.id}/rename`, { name: 'Chi bộ Hai', ...decided('2025-09-01') });
    await system.post(`/api/organizations/${cell.id}/move`, { parent: city.a.committee.id, ...decided('2025-10-01') });
    await system.post(`/api/organizations/${city.a.cells[1].id}/merge`, { sources: [cell.id], ...decided('2025-11-01') });
    const where = async (day: string) => (await treeOf(system, day)).filter((line) => /Chi bộ (Một|Hai)$/.test(line));
    expect(await where('2025-07-31')).toEqual([]);
    expect(await where('2025-08-01')).toEqual(['Đảng bộ Văn phòng / Chi bộ Một']);
    expect(await where('2025-08-31')).toEqual(['Đảng bộ Văn phòng / Chi bộ Một']);
    expect(await where('2025-09-01')).toEqual(['Đảng bộ Văn phòng / Chi bộ Hai']);
    expect(await where('2025-10-01')).toEqual(['Đảng bộ phường A / Chi bộ Hai']);
    expect(await where('2025-10-31')).toEqual(['Đảng bộ phường A / Chi bộ Hai']);
    expect(await where('2025-11-01')).toEqual([]);
    expect(await namesUnder(system, office, '2025-09-15')).toEqual(['Chi bộ Hai', 'Chi bộ Văn phòng']);
    expect(await namesUnder(system, office)).toEqual(['Chi bộ Văn phòng']);
    expect(await treeOf(system, '2025-06-30')).toEqual([]);
  });

  it('counts who belonged there that day', async () => {
    const [first, second] = city.a.cells;
    await system.post(`/api/organizations/${second.id}/merge`, { sources: [first.id], ...decided('2025-12-01') });
    const counts = async (day?: string) => (await childrenOf(system, city.a.committee.id, day)).map(({ name, members }) => [name, members]);
    expect(await counts('2025-11-30')).toEqual([['Chi bộ 1 phường A', 3], ['Chi bộ 2 phường A', 0]]);
    expect(await counts('2025-12-01')).toEqual([['Chi bộ 2 phường A', 3]]);
    expect(await counts()).toEqual([['Chi bộ 2 phường A', 3]]);
    expect((await childrenOf(system, city.root.id, '2025-11-30')).find(({ name }) => name === 'Đảng bộ phường A')?.members).toBe(3);
  });

  it('tells what we knew before a change was recorded', async () => {
    const cell = await found(system, city.office, 'Chi bộ Biết trước', '2025-08-01');
    const [{ now } = { now: new Date() }] = await house.ownerSql<{ now: Date }>('select now()');
    await system.post(`/api/organizations/${cell.id}/rename`, { name: 'Chi bộ Biết sau', ...decided('2025-09-01') });
    const named = async (query: string) => {
      const { body } = await system.get(`/api/organizations/tree?asOf=2025-10-01&${query}`);
      return (body.nodes as { id: string; name: string }[]).find(({ id }) => id === cell.id)?.name;
    };
    expect(await named('')).toBe('Chi bộ Biết sau');
    expect(await named(`knownAt=${encodeURIComponent(now.toISOString())}`)).toBe('Chi bộ Biết trước');
  });

  it('refuses a day that has not come, and one that is no day', async () => {
    const future = await system.get('/api/organizations/tree?asOf=2999-01-01');
    expect([future.status, codeOf(future)]).toEqual([422, 'organization.as-of-future']);
    expect((await system.get('/api/organizations/tree?asOf=2025-02-30')).status).toBe(400);
  });

  it('keeps foreign branches out of the past too', async () => {
    const lines = await treeOf(wardA, '2025-08-15');
    expect(lines).toContain('Thành ủy Kiểm Thử / Đảng bộ phường A');
    expect(lines.join()).not.toContain('phường B');
  });
});

describe('search', () => {
  const find = async (client: Client, q: string) => {
    const { body } = await client.get(`/api/organizations/search?q=${encodeURIComponent(q)}`);
    return body.found as { name: string; ancestors: { name: string }[] }[];
  };

  it('finds names without marks, in old and new spelling of case, and tells the chain above', async () => {
    const hits = await find(system, 'van phong');
    expect(hits.map(({ name }) => name)).toEqual(['Đảng bộ Văn phòng', 'Chi bộ Văn phòng']);
    expect(hits[1]?.ancestors.map(({ name }) => name)).toEqual(['Thành ủy Kiểm Thử', 'Đảng bộ Văn phòng']);
    expect((await find(system, 'ĐẢNG BỘ PHƯỜNG A')).map(({ name }) => name)).toEqual(['Đảng bộ phường A']);
    expect((await find(system, 'KT.001')).map(({ name }) => name)).toEqual(['Thành ủy Kiểm Thử']);
  });

  it('takes signs of patterns as they are written, and finds nothing foreign or ended', async () => {
    expect(await find(system, '%%')).toEqual([]);
    expect(await find(system, '__')).toEqual([]);
    expect((await find(wardA, 'phuong')).map(({ name }) => name).every((name) => name.endsWith('phường A'))).toBe(true);
    expect(await find(wardA, 'van phong')).toEqual([]);
    expect(await find(system, 'chi bo 1 phuong a')).toEqual([]);
  });
});

describe('history', () => {
  it('tells each period with its decision and the names of its day, and what this person may do', async () => {
    const cell = await found(system, city.office, 'Chi bộ Sử', '2025-08-01', { decisionNumber: '01-QĐ/S' });
    await system.post(`/api/organizations/${cell.id}/rename`, { name: 'Chi bộ Sử mới', ...decided('2025-09-01', '02-QĐ/S') });
    await system.post(`/api/organizations/${cell.id}/dissolve`, decided('2025-10-01', '03-QĐ/S'));
    const { body } = await system.get(`/api/organizations/${cell.id}/history`);
    const shown = (body.periods as Record<string, unknown>[]).map(({ change, from, to, name, parentName, decisionNumber }) => [change, from, to, name, parentName, decisionNumber]);
    expect(shown).toEqual([
      ['create', '2025-08-01', '2025-09-01', 'Chi bộ Sử', 'Đảng bộ Văn phòng', '01-QĐ/S'],
      ['rename', '2025-09-01', '2025-10-01', 'Chi bộ Sử mới', 'Đảng bộ Văn phòng', '02-QĐ/S'],
      ['dissolve', '2025-10-01', '2025-10-01', 'Chi bộ Sử mới', 'Đảng bộ Văn phòng', '03-QĐ/S'],
    ]);
    expect(body.may).toEqual([]);
    const all = await system.get(`/api/organizations/${cell.id}/history?records=all`);
    expect(all.body.periods).toHaveLength(5);
  });

  it('offers the commands that the caller may give', async () => {
    const may = async (client: Client, id: string) => (await client.get(`/api/organizations/${id}/history`)).body.may;
    expect(await may(system, city.root.id)).toEqual(['create', 'rename']);
    expect(await may(wardA, city.root.id)).toEqual([]);
    expect(await may(wardA, city.a.committee.id)).toEqual(['create']);
    expect(await may(wardA, city.a.cells[1].id)).toEqual(['create', 'rename', 'move', 'merge', 'dissolve']);
    expect(await may(member, city.a.committee.id)).toEqual([]);
    expect((await wardA.get(`/api/organizations/${city.b.committee.id}/history`)).status).toBe(404);
  });

  it('answers over GraphQL as over REST', async () => {
    const { body } = await system.graphql(`{ organizationsChildren(id: "${city.root.id}") }`);
    expect(body.data.organizationsChildren.children.map(({ name }: { name: string }) => name)).toEqual(await namesUnder(system, city.root.id));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildCity, type City, type Place } from '../support/city';
import { startHouse, type House } from '../support/house';
import { decided } from './support';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

type Counted = { organization: string; path: string; counted: number };
const kept = (): Promise<Counted[]> =>
  house.ownerSql<Counted>(`select organization_id as organization, path, counted from handbook.kept_counts where table_name = 'members' and counted <> 0 order by 1`);
const rows = (): Promise<Counted[]> =>
  house.ownerSql<Counted>('select cell_id as organization, cell_path as path, count(*)::int as counted from members group by 1, 2 order by 1');
const below = async (place: Place): Promise<number> => {
  const [found] = await house.ownerSql<{ n: number }>('select count(*)::int as n from members where cell_path >= $1 and cell_path < $2', [place.path, `${place.path.slice(0, -1)}0`]);
  return found?.n ?? 0;
};
const told = async (username: string, question = ''): Promise<unknown> => (await (await house.as(username)).get(`/api/members/count${question}`)).body;

const cells = (): Place[] => [...city.a.cells, ...city.b.cells];

/** What may happen to members, several rows a statement, as imports and moves do. */
type Step = { kind: 'add' | 'move' | 'remove' | 'rename'; from: number; to: number; many: number };
const steps = fc.array(
  fc.record<Step>({ kind: fc.constantFrom('add', 'move', 'remove', 'rename'), from: fc.nat(3), to: fc.nat(3), many: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 8 },
);
const take = ({ kind, from, to, many }: Step): Promise<unknown> => {
  const all = cells();
  const [a, b] = [all[from % all.length], all[to % all.length]];
  if (!a || !b) throw new Error('no such cell');
  const some = `(select id from members where cell_id = $1 and user_id is null order by id limit ${many})`;
  // Removing is for the demonstration's people alone; nobody is left without the membership that belongs to them.
  return house.ownerTicket('members.demonstration-remove:counts', async (sql) => {
    const chosen = kind === 'add' ? [] : (await sql<{ id: string }>(`select id from members where id in ${some}`, [a.id])).map(({ id }) => id);
    if (kind === 'add')
      return sql(
        `with made as (insert into members (full_name, cell_id, cell_since, status) select 'Đảng viên ' || n, case when n % 2 = 0 then $1::uuid else $2::uuid end, now(), 'official'
           from generate_series(1, ${many}) n returning id, cell_id, cell_since)
         insert into memberships (member_id, cell_id, valid_from, recorded_at) select id, cell_id, cell_since, cell_since from made`,
        [a.id, b.id],
      );
    if (kind === 'rename') return sql(`update members set full_name = full_name || '.' where id = any($1)`, [chosen]);
    await sql('delete from memberships where member_id = any($1)', [chosen]);
    if (kind === 'remove') return sql(`delete from members where id = any($1)`, [chosen]);
    await sql('update members set cell_id = $2 where id = any($1)', [chosen, b.id]);
    return sql('insert into memberships (member_id, cell_id, valid_from, recorded_at) select id, cell_id, cell_since, cell_since from members where id = any($1)', [chosen]);
  });
};

describe('how many members a place has', () => {
  it('is kept right through whatever statements touch them', async () => {
    expect(await kept()).toEqual(await rows());
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        for (const step of all) await take(step);
        expect(await kept()).toEqual(await rows());
      }),
      { numRuns: 15 },
    );
  });

  it('is the same over REST and GraphQL, below whatever place the asker oversees', async () => {
    for (const [username, place] of [['system', city.root], ['city.admin', city.root], ['a.admin', city.a.committee], ['a.head', city.a.committee]] as const) {
      const client = await house.as(username);
      const totalDocs = await below(place);
      expect([username, totalDocs]).toEqual([username, expect.any(Number)]);
      expect((await client.get('/api/members/count')).body).toEqual({ totalDocs });
      expect((await client.post('/api/graphql', { query: '{ countMembers { totalDocs } }' })).body).toEqual({ data: { countMembers: { totalDocs } } });
    }
    expect(await below(city.root)).toBeGreaterThan(await below(city.a.committee));
  });

  it('and a question with a condition counts the rows', async () => {
    const [found] = await house.ownerSql<{ n: number }>(`select count(*)::int as n from members where status = 'probationary'`);
    expect(await told('system', '?where[status][equals]=probationary')).toEqual({ totalDocs: found?.n });
  });

  it('follows a cell that moves with all who are in it', async () => {
    const [cell] = city.a.cells;
    const before = await below(city.b.committee);
    const moving = await below(cell);
    expect(moving).toBeGreaterThan(0);
    const answer = await (await house.as('system')).post(`/api/organizations/${cell.id}/move`, { parent: city.b.committee.id, ...decided('2026-02-01') });
    expect(answer.status).toBe(200);
    expect(await kept()).toEqual(await rows());
    expect(await told('b.admin')).toEqual({ totalDocs: before + moving });
  });

  it('takes back what is rolled back', async () => {
    const [cell] = city.b.cells;
    const before = await kept();
    await expect(
      house.ownerTicket('members.fixture:counts', async (sql) => {
        await sql(`insert into members (full_name, cell_id, cell_since, status) values ('Đảng viên', $1, now(), 'official')`, [cell.id]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await kept()).toEqual(before);
  });
});

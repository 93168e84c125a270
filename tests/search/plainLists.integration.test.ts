import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  const writer = await house.as('a.contributor');
  for (const title of ['Hội nghị sơ kết ở Hoàn Kiếm', 'Đảng ủy phường họp thường kỳ']) {
    const body = { title, owner: city.a.committee.id, audience: city.a.committee.id };
    expect((await writer.post('/api/news?draft=true', body)).status).toBe(201);
  }
}, 120_000);
afterAll(() => house?.close());

const titles = async (where: string, draft = true): Promise<string[]> => {
  const { status, body } = await (await house.as('a.contributor')).get(`/api/news?limit=20&sort=title${draft ? '&draft=true' : ''}&${where}`);
  expect(status).toBe(200);
  return (body.docs as { title: string }[]).map(({ title }) => title);
};
const SUMMARY = 'Hội nghị sơ kết ở Hoàn Kiếm';
const MEETING = 'Đảng ủy phường họp thường kỳ';

describe('lists find without marks', () => {
  it.each(['hoan kiem', 'Hoàn Kiếm', 'HOAN  nghi', 'kiếm hoi'])('«%s», words in any order, among drafts', async (typed) => {
    expect(await titles(`where[title][like]=${encodeURIComponent(typed)}`)).toEqual([SUMMARY]);
    expect(await titles(`where[title][like]=${encodeURIComponent(typed)}`, false)).toEqual([SUMMARY]);
  });

  it('as one run of letters, and by what is not in it', async () => {
    expect(await titles('where[title][contains]=dang%20uy')).toEqual([MEETING]);
    expect(await titles('where[title][contains]=uy%20dang')).toEqual([]);
    expect(await titles('where[title][not_like]=dang%20uy')).toEqual([SUMMARY]);
    expect(await titles('where[title][equals]=dang%20uy')).toEqual([]);
  });

  it('members by their names, and accounts', async () => {
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set full_name = 'Nguyễn Đức Hoà' where user_id = $1`, [city.a.member.id]));
    const admin = await house.as('a.admin');
    const { body } = await admin.get('/api/members?where[fullName][like]=nguyen%20duc%20hoa');
    expect((body.docs as { fullName: string }[]).map(({ fullName }) => fullName)).toEqual(['Nguyễn Đức Hoà']);
  });

  it('by an index, whatever the table', async () => {
    const rows = await house.ownerSql<{ indexname: string }>(`select indexname from pg_indexes where indexdef ~ 'gin \\(handbook.plain' order by 1`);
    expect(rows.map(({ indexname }) => indexname)).toEqual(expect.arrayContaining(['documents_title_plain', 'documents_v_title_plain', 'members_name_plain', 'news_title_plain', 'news_v_title_plain']));
    const plan = await house.ownerTicket('members.fixture:test', async (sql) => {
      await sql('set local enable_seqscan = off');
      return sql<{ 'QUERY PLAN': string }>(`explain select id from members where handbook.plain(full_name::text) like handbook.plain('%nguyen%')`);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('members_name_plain');
  });
});

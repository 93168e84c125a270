import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startServer } from '../docs/support/liveServer';
import { buildCity, PASSWORD, type City } from '../support/city';
import type { Answer, Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { contributionsOf } from '../../plugins/kernel';
import { put, type Wanted } from './put';

let house: House;
let city: City;
let server: { url: string; close: () => Promise<void> };
let topics: string[] = [];
const ids = new Map<string, string>();
const clients = new Map<string, Client>();

const as = async (username: string): Promise<Client> => {
  const known = clients.get(username) ?? (await house.as(username));
  clients.set(username, known);
  return known;
};

type Doc = { collection: string; id: string; anchor: string; title: string; heading: string; publishedAt: string; highlights: { title: string; heading: string; text: string } };
type Result = { total: number; page: number; limit: number; hasNextPage: boolean; docs: Doc[]; facets: Record<'collection' | 'type' | 'topic' | 'owner', { value: string; count: number; name?: string }[]> };

const ask = async (q: string, more: Record<string, string> = {}, username = 'a.member'): Promise<Answer> => (await as(username)).get(`/api/search?${new URLSearchParams({ q, ...more }).toString()}`);
const find = async (q: string, more: Record<string, string> = {}, username = 'a.member'): Promise<Result> => {
  const { status, body } = await ask(q, more, username);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as Result;
};
/** Titles of what was found; of a section with its anchor. */
const titles = async (q: string, more: Record<string, string> = {}, username?: string): Promise<string[]> =>
  (await find(q, more, username)).docs.map(({ title, anchor }) => (anchor ? `${title} #${anchor}` : title));

const foldCounts = async (): Promise<void> => {
  const task = contributionsOf(house.config).workerTasks.find(({ name }) => name === 'search.fold-counts');
  await task?.run(house.payload);
};

const REGULATION = {
  type: 'QD', number: '4529', symbol: 'QĐ/TU', issued: '2023-03-16T00:00:00Z', inForce: '2023-03-16T00:00:00Z',
  sections: [
    { anchor: 'dieu-1', heading: 'Điều 1. Phạm vi điều chỉnh', text: 'Quy chế này quy định việc đăng tải, phê duyệt và gỡ bỏ tin bài.' },
    { anchor: 'dieu-2', heading: 'Điều 2. Thời hạn đăng tin', text: 'Tin về hội nghị trong giờ hành chính được đăng chậm nhất ba giờ sau khi kết thúc.\n\nNgoài giờ hành chính là bốn giờ.' },
  ],
};

const wanted = (): Wanted[] => [
  { title: 'Thu nộp đảng phí quý III', audience: city.root, topic: topics[0] ?? null, text: 'Các chi bộ thu đảng phí, nộp trước ngày 25.', publishedAt: '2026-09-01T01:00:00Z' },
  { title: 'Đáng phí công chuẩn bị', audience: city.root, text: 'Một chuyện kể: đáng phí, nhưng không phải tiền.', publishedAt: '2026-09-02T01:00:00Z' },
  { title: 'Hòa giải ở cơ sở', audience: city.a.committee, topic: topics[1] ?? null, text: 'Tổ hòa giải làm việc với hai hộ dân về lối đi chung.' },
  { title: 'Quy chế vận hành sổ tay điện tử', audience: city.root, topic: topics[0] ?? null, document: REGULATION },
  { title: 'Nghị quyết về tinh gọn bộ máy', audience: city.root, document: { type: 'NQ', number: '18', symbol: 'NQ/TW', issued: '2017-10-25T00:00:00Z' } },
  { title: 'Nghị định về dịch vụ mạng', audience: city.root, document: { type: 'decree', number: '72/2013/NĐ-CP', issued: '2013-07-15T00:00:00Z', inForce: '2013-09-01T00:00:00Z', expires: '2024-12-25T00:00:00Z' } },
  { title: 'Chỉ dành cho phường B: diễn tập phòng thủ', audience: city.b.committee, text: 'Diễn tập phòng thủ khu vực.' },
  { title: 'Chi bộ 2 phường A trồng cây', audience: city.a.cells[1], owner: city.a.committee, text: 'Trồng cây bạch đàn ven hồ.' },
  { title: 'Bản thảo về bạch đàn', audience: city.root, status: 'draft', text: 'Cây bạch đàn.' },
  { title: 'Bầu trời', audience: city.root, text: 'Mây trắng bay. Trắng bay cao. Bay mây trắng.' },
  { title: 'Chữ lạ <b>đậm</b> & "nháy"', audience: city.root, text: 'Trước <script>alert(1)</script> sau & "thế" kỳ lạ' },
  ...Array.from({ length: 30 }, (_, n): Wanted => ({ title: `Tin thường ngày số ${n + 1}`, audience: city.root, text: 'Đảng viên sinh hoạt chi bộ thường kỳ, bí thư kết luận.', publishedAt: new Date(Date.UTC(2026, 7, 1 + n)).toISOString() })),
];

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  server = await startServer(house);
  topics = (await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang'), ('Đời sống', 'doi-song') returning id`)).map(({ id }) => id);
  const all = wanted();
  (await put(house, all)).forEach((id, at) => ids.set(all[at]?.title ?? '', id));
  await foldCounts();
}, 60_000);
afterAll(async () => {
  await server.close();
  await house.close();
});

describe('what was asked', () => {
  it.each(['đảng phí', 'dang phi', 'ĐẢNG PHÍ', 'Đảng phí'.normalize('NFD'), 'đảng  phí!'])('“%s” finds what is about it', async (q) => {
    expect((await titles(q)).slice(0, 2)).toContain('Thu nộp đảng phí quý III');
  });

  it('with marks sets apart what only looks alike without', async () => {
    expect((await titles('đảng phí'))[0]).toBe('Thu nộp đảng phí quý III');
    expect((await titles('đáng phí'))[0]).toBe('Đáng phí công chuẩn bị');
  });

  it.each(['hòa giải', 'hoà giải', 'hoa giai'])('“%s” is one question, wherever the tone stands', async (q) => {
    expect((await titles(q))[0]).toBe('Hòa giải ở cơ sở');
  });

  it.each(['4529-QĐ/TU', '4529 qd tu', 'QĐ 4529', 'quyết định số 4529', 'QĐ số 4529', '4529'])('“%s” finds the document of that number', async (q) => {
    expect((await titles(q))[0]).toBe('Quy chế vận hành sổ tay điện tử');
  });

  it.each(['NQ 18', '18-NQ/TW', 'nghị quyết 18', 'nghi quyet so 18', 'NQ18-TW'.replace('NQ18', 'NQ 18')])('“%s” finds the resolution', async (q) => {
    expect((await titles(q))[0]).toBe('Nghị quyết về tinh gọn bộ máy');
  });

  it.each(['NĐ 72/2013', '72/2013/NĐ-CP', 'nghị định 72 năm 2013'])('“%s” finds the decree', async (q) => {
    expect((await titles(q))[0]).toBe('Nghị định về dịch vụ mạng');
  });

  it('brings the article that says it, and where it stands in the document', async () => {
    const { docs } = await find('Tin về hội nghị tổ chức trong giờ hành chính phải được đăng trong vòng ba giờ kể từ khi hội nghị kết thúc');
    expect(docs[0]).toMatchObject({ collection: 'documents', id: ids.get('Quy chế vận hành sổ tay điện tử'), anchor: 'dieu-2', heading: 'Điều 2. Thời hạn đăng tin' });
  });

  it('in quotation marks stands there word by word', async () => {
    expect(await titles('"trồng cây"', {}, 'a.admin')).toEqual(['Chi bộ 2 phường A trồng cây']);
    expect(await titles('"cây trồng"', {}, 'a.admin')).toEqual([]);
    expect(await titles('"thu đảng phí, nộp trước"')).toEqual(['Thu nộp đảng phí quý III']);
    expect(await titles('"thu đảng phí nộp sau"')).toEqual([]);
    expect(await titles('“đảng phí”')).toEqual(['Thu nộp đảng phí quý III']);
  });

  it('in quotation marks is counted only where it stands so', async () => {
    // All its pairs are in the text, the phrase is not.
    const { total, docs, facets } = await find('"bay mây trắng bay cao"');
    expect([total, docs, Object.values(facets).flat()]).toEqual([0, [], []]);
    expect(await find('"mây trắng bay"')).toMatchObject({ total: 1, docs: [{ title: 'Bầu trời' }] });
  });

  it('may be a word that every object has', async () => {
    expect((await find('thu nộp đảng phí constructor')).docs.map(({ title }) => title)).toContain('Thu nộp đảng phí quý III');
  });
});

describe('words that everything has', () => {
  beforeAll(async () => {
    // As in a handbook of a million units: none of them is worth looking up alone.
    await house.ownerSql('update handbook.search_terms set units = 1000000');
    await house.ownerSql('update handbook.search_totals set units = 1000000');
  });
  afterAll(() => house.ownerSql('select handbook.search_recount()'));

  it.each([['known side by side', 'đảng viên sinh hoạt'], ['in an order that nobody wrote', 'sinh hoạt đảng viên']])('%s: the newest that have them all, page by page', async (_, q) => {
    const { total, docs } = await find(q, { limit: '50' });
    const days = docs.map(({ publishedAt }) => publishedAt);
    expect([total, days.length]).toEqual([30, 30]);
    expect(days).toEqual([...days].sort().reverse());
    const { docs: next, hasNextPage } = await find(q, { limit: '5', page: '2' });
    expect([next, hasNextPage]).toEqual([docs.slice(5, 10), true]);
  });
});

describe('who finds', () => {
  it('what arrives, what their board answers for, what they oversee', async () => {
    expect(await titles('bạch đàn')).toEqual([]);
    for (const username of ['a.admin', 'a.head', 'a.contributor', 'city.summary']) expect([username, await titles('bạch đàn', {}, username)]).toEqual([username, ['Chi bộ 2 phường A trồng cây']]);
    for (const username of ['b.member', 'b.head', 'b.admin', 'b.contributor']) expect([username, await titles('bạch đàn', {}, username)]).toEqual([username, []]);
  });

  it('never what is for another ward, in no count and no suggestion', async () => {
    const { total, docs, facets } = await find('diễn tập phòng thủ khu vực phường B');
    expect(docs.map(({ title }) => title)).not.toContain('Chỉ dành cho phường B: diễn tập phòng thủ');
    expect(total).toBe((await find('diễn tập phòng thủ khu vực phường B', { limit: '50' })).docs.length);
    expect(facets.owner.map(({ value }) => value)).not.toContain(city.b.committee.id);
    expect((await titles('diễn tập phòng thủ', {}, 'b.member'))[0]).toBe('Chỉ dành cho phường B: diễn tập phòng thủ');
    expect((await (await as('a.member')).get('/api/search/suggest?q=chỉ dành')).body).toEqual({ docs: [] });
    expect((await (await as('b.member')).get('/api/search/suggest?q=chỉ dành')).body.docs).toHaveLength(1);
  });

  it('never a draft', async () => {
    for (const username of ['a.member', 'city.contributor', 'system']) expect(await titles('bản thảo bạch đàn', {}, username)).not.toContain('Bản thảo về bạch đàn');
  });

  it('is for those the handbook serves, at every door', async () => {
    for (const path of ['/api/search?q=x', '/api/search/suggest?q=xy']) {
      expect((await house.get(path)).body.errors[0].data.code).toBe('auth.required');
      expect((await (await as('stranger')).get(path)).body.errors[0].data.code).toBe('auth.forbidden');
    }
    const refused = await (await as('stranger')).graphql('{ searchFind(q: "x") searchSuggest(q: "xy") }');
    expect(refused.body.errors.map(({ extensions }: { extensions: { data: { code: string } } }) => extensions.data.code)).toEqual(['auth.forbidden', 'auth.forbidden']);
  });
});

describe('narrowing', () => {
  const all = { limit: '50' };
  it('by collection, type, topic and owner', async () => {
    const q = 'nghị quyết quy chế hòa giải đảng phí dịch vụ mạng';
    const { docs } = await find(q, all);
    expect(new Set(docs.map(({ collection }) => collection))).toEqual(new Set(['news', 'documents']));
    expect(new Set((await find(q, { ...all, collection: 'news' })).docs.map(({ collection }) => collection))).toEqual(new Set(['news']));
    expect(await titles(q, { ...all, type: 'NQ' })).toEqual(['Nghị quyết về tinh gọn bộ máy']);
    expect(new Set(await titles(q, { ...all, type: 'NQ,decree' }))).toEqual(new Set(['Nghị quyết về tinh gọn bộ máy', 'Nghị định về dịch vụ mạng']));
    expect(await titles(q, { ...all, topic: topics[1] ?? '' })).toEqual(['Hòa giải ở cơ sở']);
    expect(await titles(q, { ...all, owner: city.a.committee.id })).toEqual(['Hòa giải ở cơ sở']);
  });

  it('by days of Viet Nam, of issue or else of publication', async () => {
    expect(await titles('đảng phí', { from: '2026-09-01', to: '2026-09-01' })).toEqual(['Thu nộp đảng phí quý III']);
    expect(await titles('đảng phí', { from: '2026-09-02', to: '2026-09-02' })).toEqual(['Đáng phí công chuẩn bị']);
    expect(await titles('nghị quyết', { to: '2018-01-01' })).toContain('Nghị quyết về tinh gọn bộ máy');
  });

  it('by what is in force', async () => {
    expect(await titles('dịch vụ mạng', { collection: 'documents' })).toContain('Nghị định về dịch vụ mạng');
    expect(await titles('dịch vụ mạng', { collection: 'documents', inForce: 'true' })).not.toContain('Nghị định về dịch vụ mạng');
    expect(await titles('quy chế vận hành', { collection: 'documents', inForce: 'true' })).toContain('Quy chế vận hành sổ tay điện tử');
  });

  it('and by what a later live document does to it', async () => {
    const [old, later] = [ids.get('Quy chế vận hành sổ tay điện tử'), ids.get('Nghị quyết về tinh gọn bộ máy')];
    const inForce = async (username?: string): Promise<boolean> => (await titles('quy chế vận hành', { collection: 'documents', inForce: 'true' }, username)).includes('Quy chế vận hành sổ tay điện tử');
    const relate = (kind: string | null, part: string | null, from: string | null): Promise<unknown> =>
      house.ownerTicket('approval-cases.fixture:x', async (sql) => {
        await sql('alter table documents_relations disable trigger user');
        await sql('delete from documents_relations');
        if (kind !== null) await sql(`insert into documents_relations (_order, _parent_id, id, kind, document_id, part, "from") values (1, $1, 'r1', $2::enum_documents_relations_kind, $3, $4, $5)`, [later, kind, old, part, from]);
        await sql('alter table documents_relations enable trigger user');
      });
    expect(await inForce()).toBe(true);
    for (const [kind, part, from, stands] of [
      ['repeals', null, null, false], ['replaces', ' ', '2026-01-01T00:00:00Z', false],
      ['repeals', 'Điều 2', null, true], ['amends', null, null, true], ['repeals', null, '2999-01-01T00:00:00Z', true],
    ] as const) {
      await relate(kind, part, from);
      expect([kind, part, from, await inForce()]).toEqual([kind, part, from, stands]);
    }
    await relate('repeals', null, null);
    expect(await titles('quy chế vận hành', { collection: 'documents' })).toContain('Quy chế vận hành sổ tay điện tử');
    await relate(null, null, null);
    expect(await inForce()).toBe(true);
  });

  it('is offered with the count of each', async () => {
    const { total, facets } = await find('nghị quyết quy chế hòa giải dịch vụ mạng', all);
    expect(facets.collection.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.type).toEqual(expect.arrayContaining([{ value: 'NQ', count: 1 }, { value: 'decree', count: 1 }]));
    expect(facets.topic.find(({ value }) => value === topics[1])).toEqual({ value: topics[1], name: 'Đời sống', count: 1 });
    expect(facets.owner.find(({ value }) => value === city.a.committee.id)).toMatchObject({ name: 'Đảng bộ phường A', count: 1 });
  });

  it('pages without gaps or repeats', async () => {
    const q = 'tin thường ngày';
    const whole = (await find(q, all)).docs.map(({ id, anchor }) => `${id}${anchor}`);
    const pages: string[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const found = await find(q, { limit: '7', page: String(page) });
      pages.push(...found.docs.map(({ id, anchor }) => `${id}${anchor}`));
      more = found.hasNextPage;
    }
    expect(pages).toEqual(whole);
    expect(whole.length).toBeGreaterThan(25);
    expect(new Set(whole).size).toBe(whole.length);
    // Beyond what can be paged to, as many are told as on the first page.
    const { total, facets } = await find(q, all);
    for (const page of ['5', '200']) expect(await find(q, { limit: '50', page })).toMatchObject({ total, facets, docs: [], hasNextPage: false });
  });
});

describe('what is shown', () => {
  it('is the original text, its words marked', async () => {
    const { docs } = await find('hoa giai');
    expect(docs[0]?.highlights.title).toBe('<mark>Hòa giải</mark> ở cơ sở');
    expect(docs[0]?.highlights.text).toContain('Tổ <mark>hòa giải</mark> làm việc');
  });

  it('tells no figure worked out from what others wrote', async () => {
    const { docs } = await find('hoa giai');
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['anchor', 'collection', 'heading', 'highlights', 'id', 'issuedAt', 'owner', 'publishedAt', 'title', 'topic', 'type']);
  });

  it('is no HTML but the marks', async () => {
    const [doc] = (await find('chữ lạ đậm nháy script alert')).docs;
    expect(doc?.title).toBe('Chữ lạ <b>đậm</b> & "nháy"');
    const shown = Object.values(doc?.highlights ?? {}).join('\n');
    expect(shown).toContain('&lt;<mark>script</mark>&gt;');
    expect(shown.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"]/);
  });
});

describe('suggestions', () => {
  const suggest = async (q: string): Promise<{ title: string; heading: string; anchor: string }[]> => (await (await as('a.member')).get(`/api/search/suggest?q=${encodeURIComponent(q)}`)).body.docs;
  it('hold what is being typed, with or without marks, titles and headings', async () => {
    for (const q of ['đảng p', 'dang ph', 'thu nop dang']) expect((await suggest(q)).map(({ title }) => title)).toContain('Thu nộp đảng phí quý III');
    expect((await suggest('đảng ph'))[0]?.title).toBe('Thu nộp đảng phí quý III');
    expect((await suggest('đáng ph'))[0]?.title).toBe('Đáng phí công chuẩn bị');
    expect(await suggest('thời hạn đ')).toEqual([expect.objectContaining({ heading: 'Điều 2. Thời hạn đăng tin', anchor: 'dieu-2' })]);
    expect((await suggest('4529')).map(({ title }) => title)).toContain('Quy chế vận hành sổ tay điện tử');
  });
  it('are none for one letter or two, which begin half of everything, or no word', async () => {
    for (const q of ['đ', 'đả', 'th', '"', '..']) expect(await suggest(q)).toEqual([]);
    expect((await suggest('45')).map(({ title }) => title)).toContain('Quy chế vận hành sổ tay điện tử');
  });
});

describe('the doors', () => {
  it('say the same: the quick way, the endpoint, GraphQL', async () => {
    const { token } = await house.login('a.member', PASSWORD);
    const quick = await (await fetch(`${server.url}/api/search?q=${encodeURIComponent('đảng phí')}&limit=3`, { headers: { authorization: `JWT ${token}` } })).json();
    const usual = await find('đảng phí', { limit: '3' });
    const graphql = await (await as('a.member')).graphql('query ($q: String!) { searchFind(q: $q, limit: 3) searchSuggest(q: "đảng p") }', { q: 'đảng phí' });
    expect(quick).toEqual(usual);
    expect(graphql.body.data.searchFind).toEqual(usual);
    expect(graphql.body.data.searchSuggest.docs.length).toBeGreaterThan(0);
  });

  it.each(['', 'q=', 'q=%20', `q=${'x'.repeat(1001)}`, 'q=x&limit=51', 'q=x&limit=0', 'q=x&page=0', 'q=x&page=201', 'q=x&collection=users', 'q=x&type=luat', 'q=x&topic=1', 'q=x&from=2026-13-01', 'q=x&to=mai', 'q=x&inForce=1'])('refuse “%s” in words', async (search) => {
    const { status, body } = await (await as('a.member')).get(`/api/search?${search}`);
    expect([status, body.errors[0].data.code, body.errors[0].message]).toEqual([400, 'input.invalid', expect.stringMatching(/^Dữ liệu gửi lên chưa đúng: /)]);
  });

  it.each([
    ['a thousand letters, a word', 'đ'.repeat(1000)], ['only signs', '!!! ??? — … «»'], ['half a quotation', 'đảng "phí'], ['quotations of nothing', '"" " " “”'], ['a NUL', 'đảng\0phí'],
    ['tsquery signs', "đảng & !phí | (viên <-> 'x') :*"], ['SQL', "'; drop table news; --"], ['a backslash', "\\ '\\'' \\"], ['like signs', '%_%'], ['half a character', '\ud83d đảng'],
    ['many marks', 'a\u0301\u0300\u0303\u0309\u0323'.repeat(80)], ['a long word', 'a'.repeat(900)], ['scope marks', "@a00000000-0000-4000-8000-000000000000 =dang"], ['many quotations', '"a b" '.repeat(160)], ['another script', 'Россия 中文 العربية'],
  ])('answer %s without a fault', async (_, q) => {
    for (const answer of [await ask(q), await (await as('a.member')).get(`/api/search/suggest?q=${new URLSearchParams({ x: q.slice(0, 60) }).toString().slice(2)}`)]) expect([q, answer.status]).toEqual([q, 200]);
    const graphql = await (await as('a.member')).graphql('query ($q: String!) { searchFind(q: $q) }', { q });
    expect([q, graphql.body.errors]).toEqual([q, undefined]);
  });

  it('end a question that keeps the database busy, and say when to come again', async () => {
    const { token } = await house.login('a.member', PASSWORD);
    await house.ownerTicket('x', async (sql) => {
      // Whoever asks now waits, as for a question that takes minutes.
      await sql('lock table handbook.search_units in access exclusive mode');
      const quick = fetch(`${server.url}/api/search?q=${encodeURIComponent('đảng phí')}`, { headers: { authorization: `JWT ${token}` } });
      const [{ status, body }, suggested, door] = await Promise.all([ask('đảng phí'), (await as('a.member')).get('/api/search/suggest?q=quy'), quick]);
      expect([status, body.errors[0].data.code, suggested.status, door.status, door.headers.get('retry-after')]).toEqual([503, 'database.busy', 503, 503, '2']);
    });
    expect((await ask('đảng phí')).status).toBe(200);
  });

  it('answers ten kilobytes with a refusal', async () => {
    expect((await ask('đảng '.repeat(2500))).status).toBe(400);
  });
});

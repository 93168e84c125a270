import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../editorial-workflow/tests/newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const MONTH = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
const CREDITS = { author: 'Ban Biên tập', source: 'Đảng ủy phường A', licence: 'Nội bộ' };
const write = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const answer = await (await room.as('a.contributor')).post('/api/bulletins?draft=true', { title: 'Bản tin', kind: 'internal', period: MONTH, ...CREDITS, ...changes });
  expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
  return answer.body.doc.id as string;
};
const approved = async (id: string): Promise<string> => {
  const submitted = await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'bulletins', documentId: id });
  expect([submitted.status, submitted.body.errors]).toEqual([200, undefined]);
  for (const who of ['a.reviewer', 'a.approver']) expect((await room.step(who, 'approve', submitted.body.id as string)).status).toBe(200);
  return submitted.body.id as string;
};
const publish = async (id: string): Promise<string> => {
  const caseId = await approved(id);
  const answer = await room.step('a.approver', 'publish', caseId);
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  return caseId;
};
const read = async (id: string, who = 'a.member') => (await room.as(who)).get(`/api/bulletins/${id}/read`);
const numberOf = async (id: string): Promise<number | null> => (await room.house.ownerSql<{ n: number | null }>('select issue_number::int as n from bulletins where id = $1', [id]))[0]?.n ?? null;

describe('numbers', () => {
  it('are given at publication, per owner, kind and year, one after the other, and stay', async () => {
    const [first, second, cell, later] = [await write(), await write(), await write({ kind: 'cell' }), await write({ period: '2031-01' })];
    expect(await numberOf(first)).toBeNull();
    for (const id of [second, first, cell, later]) await publish(id);
    expect([await numberOf(second), await numberOf(first), await numberOf(cell), await numberOf(later)]).toEqual([1, 2, 1, 1]);
    const seen = await (await room.as('a.contributor')).patch(`/api/bulletins/${first}?draft=true`, { introduction: 'Sửa', issueNumber: 77 });
    expect([seen.status, seen.body.doc.issueNumber]).toEqual([200, 2]);
    await publish(first);
    expect(await numberOf(first)).toBe(2);
    const moved = await (await room.as('a.contributor')).patch(`/api/bulletins/${first}?draft=true`, { kind: 'cell' });
    expect([moved.status, moved.body.errors?.[0]?.data?.code]).toEqual([409, 'bulletin.series']);
    await expect(room.house.ownerSql('update bulletins set issue_number = 9 where id = $1', [first])).rejects.toThrow('by approval only');
  });

  it('leave no gap where a publication fails, and none is given twice when several come at once', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => write({ period: '2032-05' })));
    const cases: string[] = [];
    for (const id of ids) cases.push(await approved(id));
    const [row] = await room.house.ownerSql<{ id: string }>('select id from approval_cases where id = $1', [cases[0]]);
    const { contributionsOf, runCommand } = await import('../../kernel');
    const command = contributionsOf(room.house.config).commands.find(({ name }) => name === 'approval-cases.publish');
    if (!command) throw new Error('no such command');
    await runCommand(command, await room.house.systemReq(room.city.a.approver.id), { id: row?.id }, { dryRun: true });
    const answers = await Promise.all(cases.map((id) => room.step('a.approver', 'publish', id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await Promise.all(ids.map(numberOf))).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('what is written in an issue', () => {
  const found = async (q: string, who = 'a.member'): Promise<[string, string][]> =>
    ((await (await room.as(who)).get(`/api/search?q=${encodeURIComponent(q)}`)).body.docs as { collection: string; id: string; anchor: string }[]).map(({ id, anchor }) => [id, anchor]);

  it('is found once it is live, by those it reaches, and no more when it is taken down', async () => {
    const [news] = [await room.publish({ title: 'Đường hoa ven sông' })];
    const id = await write({ introduction: 'Lời ngỏ đầu xuân', items: [{ heading: 'Nhắc việc', text: 'Nộp đảng phí quý bốn trước ngày mùng mười.' }, { news: news.document }] });
    expect(await found('đảng phí quý bốn')).toEqual([]);
    const caseId = await publish(id);
    const [row] = await room.house.ownerSql<{ id: string }>(`select id from bulletins_items where _parent_id = $1 and "text" is not null`, [id]);
    expect(await found('dang phi quy bon')).toEqual([[id, `muc-${row?.id}`]]);
    expect(await found('lời ngỏ đầu xuân')).toEqual([[id, '']]);
    // What it only points at is found where it stands.
    expect(await found('đường hoa ven sông')).toEqual([[news.document, '']]);
    expect(await found('đảng phí quý bốn', 'b.member')).toEqual([]);

    await (await room.as('a.contributor')).patch(`/api/bulletins/${id}?draft=true`, { items: [{ text: 'Nộp báo cáo tháng mười hai.' }] });
    await publish(id);
    expect(await found('đảng phí quý bốn')).toEqual([]);
    expect((await found('báo cáo tháng mười hai')).map(([document]) => document)).toEqual([id]);
    expect(caseId).not.toBe('');
    const open = await room.house.ownerSql<{ id: string }>(`select id from approval_cases where document_id = $1 and state = 'published' order by published_at desc limit 1`, [id]);
    expect((await room.step('a.approver', 'withdraw', open[0]?.id ?? '', { reason: 'Đăng nhầm số bản tin' })).status).toBe(200);
    expect(await found('báo cáo tháng mười hai')).toEqual([]);
  });

  it('is heard by its own words, a chapter each', async () => {
    const id = await write({ introduction: 'Lời đầu', items: [{ heading: 'Nhắc việc', text: 'Nộp đảng phí.' }] });
    await publish(id);
    const script = await (await room.as('a.member')).get(`/api/listen/script?collection=bulletins&documentId=${id}`);
    expect([script.status, JSON.stringify(script.body)]).toEqual([200, expect.stringMatching(/Bản tin[^]*Lời đầu[^]*Nhắc việc[^]*Nộp đảng phí/)]);
  });
});

describe('an issue', () => {
  it('is read with the reader\'s own rights: what was withdrawn is said, what does not reach them is left out', async () => {
    const seen = await room.publish({ title: 'Cho cả phường' });
    const narrow = await room.publish({ title: 'Cho chi bộ 2', audience: room.city.a.cells[1].id });
    const gone = await room.publish({ title: 'Sẽ gỡ' });
    const id = await write({ introduction: 'Lời đầu', items: [{ news: seen.document, heading: 'Tin' }, { news: narrow.document }, { news: gone.document }, { heading: 'Nhắc việc', text: 'Nộp đảng phí trước ngày 10.' }] });
    await publish(id);
    await room.step('a.approver', 'withdraw', gone.caseId, { reason: 'Đăng nhầm nội dung này' });
    const { status, body } = await read(id);
    expect([status, body]).toEqual([200, expect.objectContaining({ id, kind: 'internal', number: expect.any(Number), period: MONTH, introduction: 'Lời đầu', owner: room.city.a.committee.name, live: true })]);
    expect(body.items).toEqual([
      expect.objectContaining({ kind: 'item', collection: 'news', documentId: seen.document, heading: 'Tin', title: 'Cho cả phường', link: `/api/news/${seen.document}` }),
      { kind: 'withdrawn', heading: null, anchor: expect.stringMatching(/^muc-/) as unknown },
      { kind: 'text', heading: 'Nhắc việc', text: 'Nộp đảng phí trước ngày 10.', anchor: expect.stringMatching(/^muc-/) as unknown },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Sẽ gỡ|chi bộ 2/);
    expect((await read(id, 'a.contributor')).body.items).toHaveLength(4);
    expect((await read(id, 'b.member')).status).toBe(404);
  });

  it('not yet published is its board\'s alone', async () => {
    const id = await write();
    expect([(await read(id)).status, (await read(id, 'a.contributor')).body.live]).toEqual([404, false]);
  });

  it('takes in what was published in the month, once', async () => {
    const id = await write({ items: [{ text: 'Mở đầu' }] });
    const add = async (who: string) => (await room.as(who)).post(`/api/bulletins/${id}/add-published`, {});
    expect([(await add('a.member')).status, (await add('b.contributor')).status]).toEqual([404, 404]);
    const live = await room.house.ownerSql(`select 1 from news where _status = 'published' and owner_id = $1`, [room.city.a.committee.id]);
    expect((await add('a.contributor')).body).toEqual({ added: live.length, left: 0 });
    expect((await add('a.contributor')).body).toEqual({ added: 0, left: 0 });
    const { body } = await read(id, 'a.contributor');
    expect(body.items).toHaveLength(live.length + 1);
  });

  it.each([
    ['a period that is no month', { period: '2026-13' }, 'bulletin.period'],
    ['an item that is two things', { items: [{ news: '00000000-0000-4000-8000-000000000000', text: 'x' }] }, 'bulletin.item'],
  ])('with %s is refused', async (_, changes, code) => {
    const answer = await (await room.as('a.contributor')).post('/api/bulletins?draft=true', { title: 'Bản tin', kind: 'internal', period: MONTH, ...CREDITS, ...changes });
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, code]);
  });
});

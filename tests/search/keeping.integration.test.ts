import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { contributionsOf } from '../../plugins/kernel';
import { body, openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { docx } from '../support/documents';
import { put } from './put';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PAPER = { title: 'Hồ sơ thủy lợi', type: 'BC', number: '05', symbol: 'BC/ĐU', issuer: 'Đảng ủy', signer: 'N', dateIssued: '2026-10-01T00:00:00Z', summary: 'Tóm tắt', author: 'A', source: 'B', licence: 'C' };

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 60_000);
afterAll(() => room.close());

const found = async (q: string, username = 'a.member'): Promise<string[]> => {
  const { status, body: answer } = await (await room.as(username)).get(`/api/search?${new URLSearchParams({ q }).toString()}`);
  expect(status).toBe(200);
  return (answer as { docs: { title: string }[] }).docs.map(({ title }) => title);
};
const fold = async (): Promise<void> => contributionsOf(room.house.config).workerTasks.find(({ name }) => name === 'search.fold-counts')?.run(room.house.payload);

type Counts = { terms: { term: string; units: number }[]; totals: unknown };
const counts = async (): Promise<Counts> => ({
  terms: await room.house.ownerSql('select term, units from handbook.search_terms order by term'),
  totals: await room.house.ownerSql('select units, length from handbook.search_totals'),
});

describe('what is live', () => {
  it('is found at once when published, through every step; and not before', async () => {
    const document = await room.write('a.contributor', { title: 'Hội thi pháo đất', body: body('Đội thắng cuộc ở cánh đồng Cói.') });
    const { id } = await room.submit('a.contributor', document);
    expect(await found('pháo đất')).toEqual([]);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) {
      expect(await found('pháo đất')).toEqual([]);
      expect((await room.step(username, verb, id)).status).toBe(200);
    }
    expect(await found('pháo đất')).toEqual(['Hội thi pháo đất']);
    expect(await found('cánh đồng Cói')).toEqual(['Hội thi pháo đất']);
    expect(await found('pháo đất', 'b.member')).toEqual([]);
  });

  it('is found by what it says live, not by the draft beside it', async () => {
    const { document } = await room.publish({ title: 'Lớp học chữ Nôm' });
    expect((await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Lớp học thư pháp' })).status).toBe(200);
    expect(await found('lớp học chữ Nôm')).toEqual(['Lớp học chữ Nôm']);
    expect(await found('thư pháp')).toEqual([]);
    const { id } = await room.submit('a.contributor', document);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) expect((await room.step(username, verb, id)).status).toBe(200);
    expect(await found('thư pháp')).toEqual(['Lớp học thư pháp']);
    expect(await found('"chữ Nôm"')).toEqual([]);
  });

  it('is gone with the next request when withdrawn', async () => {
    const { caseId } = await room.publish({ title: 'Tin nhầm về đê sông' });
    expect(await found('đê sông')).toEqual(['Tin nhầm về đê sông']);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Thông tin chưa chính xác' })).status).toBe(200);
    expect(await found('đê sông')).toEqual([]);
    expect((await (await room.as('a.member')).get('/api/search/suggest?q=tin nhầm')).body).toEqual({ docs: [] });
  });

  it('is found by what stands in the files it shows, for as long as it shows them', async () => {
    const writer = await room.as('a.contributor');
    const upload = async (words: string): Promise<string> => {
      const form = new FormData();
      form.set('_payload', JSON.stringify({ alt: 'Tệp', author: 'A', source: 'B', licence: 'C', owner: room.city.a.committee.id }));
      form.set('file', new File([new Uint8Array(docx(words))], `${words.slice(0, 8)}.docx`, { type: DOCX }));
      const { status, body: made } = await writer.request('POST', '/api/media', { body: form });
      expect(status).toBe(201);
      return (made as { doc: { id: string } }).doc.id;
    };
    const files = [await upload('Biên bản nghiệm thu trạm bơm Yên Sở'), await upload('Phụ lục kinh phí nạo vét mương')];
    const unitsOf = (id: string): Promise<{ anchor: string }[]> => room.house.ownerSql('select anchor from handbook.search_units where document_id = $1 order by place', [id]);
    const go = async (document: string): Promise<string> => {
      const { body: submitted } = await writer.post('/api/approval-cases/submit', { collection: 'documents', documentId: document });
      const { id } = submitted as { id: string };
      for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) expect([verb, (await room.step(username, verb, id)).status]).toEqual([verb, 200]);
      return id;
    };
    const written = await writer.post('/api/documents?draft=true', { ...PAPER, topic: room.topic, files });
    expect(written.status).toBe(201);
    const { id: document } = (written.body as { doc: { id: string } }).doc;
    await go(document);
    expect((await unitsOf(document)).map(({ anchor }) => anchor)).toEqual(['', ...[...files].sort().map((id) => `tep-${id}`)]);
    expect(await found('nghiệm thu trạm bơm')).toEqual([PAPER.title]);
    expect(await found('nao vet muong')).toEqual([PAPER.title]);
    expect(await found('nghiệm thu trạm bơm', 'b.member')).toEqual([]);
    expect((await writer.patch(`/api/documents/${document}?draft=true`, { files: files.slice(0, 1) })).status).toBe(200);
    expect(await found('nạo vét mương')).toEqual([PAPER.title]);
    const last = await go(document);
    expect(await found('nạo vét mương')).toEqual([]);
    expect(await found('nghiệm thu trạm bơm')).toEqual([PAPER.title]);
    expect((await room.step('a.approver', 'withdraw', last, { reason: 'Thông tin chưa chính xác' })).status).toBe(200);
    expect(await unitsOf(document)).toEqual([]);
  });

  it('follows its organisation when that is moved', async () => {
    await room.publish({ title: 'Ngày hội đọc sách', audience: room.city.a.cells[0].id });
    // Who oversees a ward from above it finds what is in it; the other ward's head does, for as long as it hangs there.
    const who = async (): Promise<string[][]> => Promise.all(['a.head', 'b.head', 'b.member'].map((username) => found('ngày hội đọc sách', username)));
    const [here, nowhere] = [['Ngày hội đọc sách'], []];
    expect(await who()).toEqual([here, nowhere, nowhere]);
    await room.house.ownerTicket('organizations.move:x', (sql) => sql('update organizations set parent_id = $1 where id = $2', [room.city.b.committee.id, room.city.a.committee.id]));
    try {
      const [row] = await room.house.ownerSql<{ same: boolean }>(
        `select bool_and(u.owner_path = o.path) as same from handbook.search_units u join organizations o on o.id = u.owner_id`,
      );
      expect(row?.same).toBe(true);
      expect(await who()).toEqual([here, here, nowhere]);
    } finally {
      await room.house.ownerTicket('organizations.move:x', (sql) => sql('update organizations set parent_id = $1 where id = $2', [room.city.root.id, room.city.a.committee.id]));
    }
    expect(await who()).toEqual([here, nowhere, nowhere]);
  });
});

describe('the side table', () => {
  const section = (n: number, text = `Nội dung điều ${n}.`): { anchor: string; heading: string; text: string } => ({ anchor: `dieu-${n}`, heading: `Điều ${n}. Việc ${n}`, text });
  const units = (id: string): Promise<{ id: string; anchor: string; place: number }[]> => room.house.ownerSql('select id, anchor, place from handbook.search_units where document_id = $1 order by place', [id]);
  const live = <T>(work: (sql: Newsroom['house']['ownerSql']) => Promise<T>): Promise<T> =>
    room.house.ownerTicket('approval-cases.fixture:x', async (sql) => {
      await sql('alter table documents disable trigger p_publication');
      const result = await work(sql);
      await sql('alter table documents enable trigger p_publication');
      return result;
    });

  it('holds a live document and each of its sections, and writes only what changed', async () => {
    const [id = ''] = await put(room.house, [{ title: 'Quy chế thử', audience: room.city.root, document: { sections: [1, 2, 3].map((n) => section(n)) } }]);
    const before = await units(id);
    expect(before.map(({ anchor }) => anchor)).toEqual(['', 'dieu-1', 'dieu-2', 'dieu-3']);
    await fold();
    await live((sql) => sql('update documents set sections = $2 where id = $1', [id, JSON.stringify([section(1), section(3), section(2, 'Đã sửa đổi.')])]));
    const [pending] = await room.house.ownerSql<{ count: number }>('select count(*)::int as count from handbook.search_pending');
    expect(pending?.count).toBe(2); // one section as it was and as it is; those that only changed places are not worked out again
    const after = await units(id);
    expect(after.map(({ anchor }) => anchor)).toEqual(['', 'dieu-1', 'dieu-3', 'dieu-2']);
    expect(after.map((row) => row.id).sort()).toEqual(before.map((row) => row.id).sort());
    await live((sql) => sql('update documents set sections = $2 where id = $1', [id, JSON.stringify([section(1)])]));
    expect((await units(id)).map(({ anchor }) => anchor)).toEqual(['', 'dieu-1']);
    await live((sql) => sql(`delete from documents where id = $1`, [id]));
    expect(await units(id)).toEqual([]);
  });

  it('does not mind sections of any shape', async () => {
    for (const sections of ['{}', '[]', '"x"', 'null', '[1, {"anchor": 3}, {"heading": "Không có neo"}, {"anchor": "a", "text": null}, {"anchor": "a"}]']) {
      const [id = ''] = await put(room.house, [{ title: 'Lạ', audience: room.city.root, document: {} }]);
      await live((sql) => sql('update documents set sections = $2::jsonb where id = $1', [id, sections]));
      expect((await units(id)).length).toBeGreaterThanOrEqual(1);
      await live((sql) => sql('delete from documents where id = $1', [id]));
    }
  });

  it('reads rich text as people do: words whole, blocks apart, what stands below a picture too', async () => {
    const text = (value: string): object => ({ type: 'text', text: value });
    const value = { root: { type: 'root', children: [
      { type: 'heading', children: [text('Mở đầu')] },
      { type: 'paragraph', children: [text('chữ đ'), { ...text('ậm'), format: 1 }, { type: 'link', children: [text(' nối')] }, { type: 'linebreak' }, text('xuống')] },
      { type: 'list', children: [{ type: 'listitem', children: [text('một')] }, { type: 'listitem', children: [text('hai')] }] },
      { type: 'block', fields: { picture: 'x', caption: 'Chú thích', alternative: 'Số liệu' } },
    ] } };
    const [row] = await room.house.ownerSql<{ text: string }>('select handbook.search_rich_text($1::jsonb) as text', [JSON.stringify(value)]);
    expect(row?.text.split(/\s*\n\s*/).filter((line) => line !== '')).toEqual(['Mở đầu', 'chữ đậm nối xuống', 'một', 'hai', 'Chú thích Số liệu']);
  });
});

describe('the counts', () => {
  beforeEach(async () => {
    await room.house.ownerSql('select handbook.search_recount()');
  });

  it('kept by the worker are those counted anew', async () => {
    const { caseId } = await room.publish({ title: 'Đếm chuồn chuồn' });
    const [id = ''] = await put(room.house, [{ title: 'Đếm điều khoản', audience: room.city.a.committee, document: { sections: [{ anchor: 'dieu-1', heading: 'Điều 1', text: 'Một hai ba.' }] } }]);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Thông tin chưa chính xác' })).status).toBe(200);
    await room.house.ownerTicket('approval-cases.fixture:x', async (sql) => {
      await sql('alter table documents disable trigger p_publication');
      await sql(`update documents set title = 'Đếm lại điều khoản' where id = $1`, [id]);
      await sql('alter table documents enable trigger p_publication');
    });
    await fold();
    const kept = await counts();
    await room.house.ownerSql('select handbook.search_recount()');
    expect(kept).toEqual(await counts());
    expect(kept.terms.map(({ term }) => term)).not.toContain('chuon_chuon');
    expect(kept.terms.find(({ term }) => term === 'dieu_khoan')?.units).toBe(2); // the document's title, and its section under it
  });

  it('hold up nobody: two publish the same words side by side', async () => {
    const insert = (sql: Newsroom['house']['ownerSql'], anchor: string): Promise<unknown> =>
      sql(
        `insert into handbook.search_units (collection, document_id, anchor, place, audience_id, owner_id, owner_path, published_at, digest, length, title, heading, body, vector)
         select 'thu', gen_random_uuid(), $1, 0, gen_random_uuid(), gen_random_uuid(), '', now(), '', 1, '', '', '', w.vector from handbook.search_weigh('', 'đảng viên', '', '{}') w`,
        [anchor],
      );
    await room.house.ownerTicket('x', async (first) => {
      await insert(first, 'a');
      // The first is still open. Whoever had to wait for it would be refused after a second.
      await room.house.ownerTicket('x', async (second) => {
        await second(`set local lock_timeout = '1s'`);
        await insert(second, 'b');
      });
    });
    const [kept] = await room.house.ownerSql<{ count: number }>(`select count(*)::int as count from handbook.search_units where collection = 'thu'`);
    await room.house.ownerSql(`delete from handbook.search_units where collection = 'thu'`);
    expect(kept?.count).toBe(2);
  });
});

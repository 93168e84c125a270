import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';
import { SaxesParser } from 'saxes';

import { body, openNewsroom, type Newsroom } from '../../editorial-workflow/tests/newsroom';
import { inTransaction } from '../../kernel';
import { readFeed } from '../domain/readFeed';
import { GROUPS } from '../topics/groups';
import { usableTopic } from '../topics/topic';

let room: Newsroom;
let group: string;
beforeAll(async () => {
  room = await openNewsroom();
  const answer = await (await room.as('system')).post('/api/topics/found-groups');
  expect([answer.status, answer.body]).toEqual([200, { made: GROUPS.length, groups: GROUPS.length }]);
  const [row] = await room.house.ownerSql<{ id: string }>('select id from topics where slug = $1', [GROUPS[4].slug]);
  group = row?.id ?? '';
});
afterAll(() => room.close());

const REASON = 'Theo kết luận của Ban Biên tập';
const post = async (who: string, path: string, body: Record<string, unknown> = {}) => (await room.as(who)).post(`/api/topics/${path}`, body);
const own = async (name = 'Gương sáng phường A'): Promise<{ id: string; slug: string }> => {
  const answer = await post('a.approver', 'add', { owner: room.city.a.committee.id, group, name });
  expect([answer.status, answer.body]).toEqual([200, { id: expect.any(String), slug: expect.any(String) }]);
  return answer.body as { id: string; slug: string };
};
const names = async (who: string): Promise<string[]> => ((await (await room.as(who)).get('/api/topics?limit=100')).body as { docs: { name: string }[] }).docs.map(({ name }) => name);

describe('topics', () => {
  it('of the regulation belong to the city and are founded once', async () => {
    expect((await post('system', 'found-groups')).body).toEqual({ made: 0, groups: GROUPS.length });
    const rows = await room.house.ownerSql<{ owner_id: string }>('select distinct owner_id from topics where slug = any($1)', [GROUPS.map(({ slug }) => slug)]);
    expect(rows).toEqual([{ owner_id: room.city.root.id }]);
    expect((await post('a.approver', 'found-groups')).status).toBe(403);
  });

  it('of a committee stand beneath a group, and are seen in its line and above, not beside it', async () => {
    const { id } = await own();
    for (const [who, sees] of [['a.member', true], ['a.contributor', true], ['city.admin', true], ['b.member', false], ['b.approver', false]] as const) expect([who, (await names(who)).includes('Gương sáng phường A')]).toEqual([who, sees]);
    expect((await names('b.member')).length).toBeGreaterThanOrEqual(GROUPS.length);
    expect((await post('a.approver', 'add', { owner: room.city.a.committee.id, group: id, name: 'Tầng thứ ba' })).status).toBe(409);
    await expect(room.house.ownerTicket('topics.fixture:x', (sql) => sql(`insert into topics (name, slug, parent_id) values ('x', 'x-3', $1)`, [id]))).rejects.toThrow('beneath a group');
  });

  it('hold their group: it is not deleted above them, by nobody', async () => {
    await own('Bên dưới nhóm');
    const answer = await (await room.as('system')).delete(`/api/topics/${group}`);
    expect([answer.status, (answer.body as { errors: { data: { code: string } }[] }).errors[0]?.data.code]).toEqual([409, 'topic.has-topics']);
    await expect(room.house.ownerSql('delete from topics where id = $1', [group])).rejects.toThrow('topics stand beneath');
    expect(await room.house.ownerSql('select 1 as one from topics c left join topics p on p.id = c.parent_id where c.parent_id is not null and p.id is null')).toEqual([]);
  });

  it('are kept by their board\'s head and administration, and by those above', async () => {
    const { id } = await own('Tên cũ');
    for (const [who, status] of [['a.contributor', 403], ['a.member', 403], ['b.approver', 404], ['stranger', 404], ['a.admin', 200], ['city.admin', 200]] as const) {
      expect([who, (await post(who, `${id}/rename`, { name: `Tên của ${who}`, reason: REASON })).status]).toEqual([who, status]);
    }
    expect((await post('a.approver', 'add', { owner: room.city.root.id, group, name: 'Của thành phố' })).status).toBe(403);
    const [row] = await room.house.ownerSql('select name from topics where id = $1', [id]);
    expect(row).toEqual({ name: 'Tên của city.admin' });
  });

  it('are changed while something is being filed under them; who may not change them waits for nobody', async () => {
    const { id } = await own('Nhiều người dùng');
    await room.house.ownerTicket('topics.fixture:x', async (sql) => {
      // As the foreign key of an item holds it that is being stored.
      await sql('select 1 from topics where id = $1 for key share', [id]);
      expect((await post('a.approver', `${id}/rename`, { name: 'Tên mới', reason: REASON })).status).toBe(200);
    });
    await room.house.ownerTicket('topics.fixture:x', async (sql) => {
      await sql('select 1 from topics where id = $1 for update', [id]);
      expect((await post('a.contributor', `${id}/rename`, { name: 'Tên khác', reason: REASON })).status).toBe(403);
    });
  });

  it('are held from retiring only while something is written under them, and from nothing else', async () => {
    const { id } = await own('Chỉ giữ lúc ghi');
    const { payload } = room.house;
    const user = await payload.findByID({ collection: 'users', id: room.city.a.contributor.id, overrideAccess: true });
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
    const free = (how: string): Promise<unknown> => room.house.ownerSql(`select 1 from topics where id = $1 ${how} nowait`, [id]);
    await inTransaction(req, async () => {
      await usableTopic(req, 'topics', id);
      await free('for no key update');
      await usableTopic(req, 'topics', id, { held: true });
      await free('for key share');
      await expect(free('for no key update')).rejects.toMatchObject({ code: '55P03' });
    });
  });

  it('in use is retired, not deleted; what is sent past the commands counts for nothing', async () => {
    const { id } = await own('Đang dùng');
    await room.write('a.contributor', { topic: id });
    expect((await (await room.as('system')).delete(`/api/topics/${id}`)).status).toBe(409);
    expect((await post('a.approver', `${id}/retire`, { reason: REASON })).status).toBe(200);
    expect((await post('a.approver', `${id}/retire`, { reason: REASON })).status).toBe(409);
    await (await room.as('system')).patch(`/api/topics/${id}`, { name: 'Đổi', owner: room.city.b.committee.id, retiredAt: null, feedOpenedAt: '2026-01-01T00:00:00Z', parent: null });
    const [row] = await room.house.ownerSql<Record<string, unknown>>('select name, owner_id, parent_id, retired_at is not null as retired, feed_opened_at from topics where id = $1', [id]);
    expect(row).toEqual({ name: 'Đổi', owner_id: room.city.a.committee.id, parent_id: group, retired: true, feed_opened_at: null });
    expect((await post('a.approver', `${id}/take-up`, { reason: REASON })).status).toBe(200);
  });
});

describe('public feeds', () => {
  const get = (slug: string, headers: Record<string, string> = {}) => room.house.get(`/api/feeds/${slug}.atom`, headers);
  let topic: { id: string; slug: string };
  beforeAll(async () => {
    topic = await own('Tin công khai & đại chúng');
  });

  it('are closed until the board opens one, and nobody below the board may', async () => {
    await room.publish({ topic: topic.id, title: 'Trước khi mở' });
    expect((await get(topic.slug)).status).toBe(404);
    for (const [who, status] of [['a.contributor', 403], ['a.reviewer', 403], ['b.approver', 404], ['a.approver', 200]] as const) expect([who, (await post(who, `${topic.id}/open-feed`, { reason: REASON })).status]).toEqual([who, status]);
    expect((await get(topic.slug)).status).toBe(200);
    expect((await post('a.approver', `${topic.id}/open-feed`, { reason: REASON })).status).toBe(409);
    expect(await room.house.ownerSql(`select 1 from audit_events where action = 'topics.open-feed' and document_id = $1`, [topic.id])).toHaveLength(1);
  });

  it('give live items of that board for its whole tree: title, words, organ, no person', async () => {
    const open = await room.publish({ topic: topic.id, title: 'Chi bộ <1> & "2"', summary: 'Tóm tắt' });
    const narrow = await room.publish({ topic: topic.id, title: 'Chỉ một chi bộ', audience: room.city.a.cells[0].id });
    await room.write('a.contributor', { topic: topic.id, title: 'Bản nháp' });
    const answer = await get(topic.slug);
    const xml = answer.body as string;
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(xml).toContain(`<id>urn:uuid:${open.document}</id>`);
    expect(xml).toContain('Chi bộ &lt;1&gt; &amp; &quot;2&quot;');
    expect(xml).not.toContain(narrow.document);
    expect(xml).not.toMatch(/Bản nháp|Người viết|Người dùng/);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => { throw error; });
    parser.write(xml).close();
    // Whoever reads feeds of others would have to be able to read this one; entries without a page of their own are passed over there.
    expect(readFeed(xml.replace(/<summary>/g, '<link href="https://x.vn/1"/><summary>'), 'https://x.vn')[0]).toMatchObject({ title: expect.stringContaining('Chi bộ') });
  });

  it('answer 304 to who has it, another answer once something changed, and forget what was withdrawn at once', async () => {
    const first = await get(topic.slug);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect((await get(topic.slug, { 'if-none-match': etag })).status).toBe(304);
    const item = await room.publish({ topic: topic.id, title: 'Sẽ gỡ' });
    expect((await get(topic.slug, { 'if-none-match': etag })).status).toBe(200);
    expect((await room.step('a.approver', 'withdraw', item.caseId, { reason: 'Đăng nhầm chuyên mục này' })).status).toBe(200);
    expect((await get(topic.slug)).body).not.toContain('Sẽ gỡ');
  });

  it('answer 304 without reading a word, and cut what is longer than a feed should be', async () => {
    const long = await room.publish({ topic: topic.id, title: 'Bài dài', body: body('Chữ '.repeat(10_000)) });
    const first = await get(topic.slug);
    const content = String(first.body).split(`urn:uuid:${long.document}`)[1]?.split('<content type="text">')[1]?.split('</content>')[0] ?? '';
    expect(content.length).toBe(20_000);
    await room.house.ownerSql('alter function handbook.search_rich_text(jsonb) rename to search_rich_text_away');
    try {
      expect((await get(topic.slug, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
    } finally {
      await room.house.ownerSql('alter function handbook.search_rich_text_away(jsonb) rename to search_rich_text');
    }
    expect((await post('a.approver', `${topic.id}/rename`, { name: 'Tin công khai đổi tên', reason: REASON })).status).toBe(200);
    expect((await get(topic.slug, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(200);
  });

  it('hand on nothing that was copied: its licence is for members', async () => {
    const copied = await room.publish({ topic: topic.id, title: 'Bài dẫn lại', origin: 'copied', source: 'Báo Thử', licence: 'Được trích' });
    expect((await get(topic.slug)).body).not.toContain(copied.document);
  });

  it('close with the topic, and whenever the board says', async () => {
    expect((await post('a.approver', `${topic.id}/close-feed`, { reason: REASON })).status).toBe(200);
    expect((await get(topic.slug)).status).toBe(404);
    await post('a.approver', `${topic.id}/open-feed`, { reason: REASON });
    await post('a.approver', `${topic.id}/retire`, { reason: REASON });
    expect((await get(topic.slug)).status).toBe(404);
  });

  it.each(['khong-co', '../x', "a'b", 'A', ''])('"%s" is no feed', async (slug) => expect((await get(encodeURIComponent(slug))).status).toBe(404));
});

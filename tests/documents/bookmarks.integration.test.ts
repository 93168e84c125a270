import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { contributionsOf } from '../../plugins/kernel';
import { put as putLive } from '../search/put';
import { draftOf, publishDocument } from './support';

let room: Newsroom;
let news: { document: string; caseId: string };
let document: string;
beforeAll(async () => {
  room = await openNewsroom();
  news = await room.publish();
  document = await publishDocument(room, 'a');
});
afterAll(() => room.close());

const put = async (username: string, body: Record<string, unknown>) => (await room.as(username)).post('/api/bookmarks', body);
const remove = async (username: string, body: Record<string, unknown>) => (await room.as(username)).post('/api/bookmarks/remove', body);
type Changes = { items: { documentId: string; anchor: string; note: string; title: string | null }[]; removed: { documentId: string; anchor: string }[]; revision: number; more: boolean };
const list = async (username: string, since = 0): Promise<Changes> => {
  const { status, body } = await (await room.as(username)).get(`/api/bookmarks?since=${since}`);
  expect(status).toBe(200);
  return body as Changes;
};

it('a reader keeps items and places in them, and another device hears only what changed', async () => {
  expect((await put('a.member', { collection: 'news', documentId: news.document })).status).toBe(200);
  expect((await put('a.member', { collection: 'documents', documentId: document, anchor: 'quy-che-dieu-7-khoan-2', note: 'Nêu ở buổi họp' })).status).toBe(200);
  const first = await list('a.member');
  expect(first).toMatchObject({
    items: [{ documentId: news.document, anchor: '', title: 'Chi bộ họp thường kỳ' }, { documentId: document, anchor: 'quy-che-dieu-7-khoan-2', note: 'Nêu ở buổi họp' }],
    removed: [], more: false,
  });
  expect(await list('a.member', first.revision)).toEqual({ items: [], removed: [], revision: first.revision, more: false });

  expect((await remove('a.member', { collection: 'news', documentId: news.document })).body).toEqual({ removed: true });
  expect((await remove('a.member', { collection: 'news', documentId: news.document })).body).toEqual({ removed: false });
  await put('a.member', { collection: 'documents', documentId: document, anchor: 'quy-che-dieu-7-khoan-2', note: 'Đã nêu' });
  const second = await list('a.member', first.revision);
  expect(second).toMatchObject({ items: [{ documentId: document, note: 'Đã nêu' }], removed: [{ documentId: news.document }] });
  // A device that begins anew hears nothing of what is gone.
  expect((await list('a.member')).removed).toEqual([]);
});

it('is nobody else’s', async () => {
  await put('a.secretary', { collection: 'documents', documentId: document });
  for (const username of ['a.admin', 'system', 'a.deputy']) expect((await list(username)).items).toEqual([]);
});

it('keeps only what the reader may read', async () => {
  const { id } = await draftOf(room, 'a.contributor');
  for (const [username, input] of [
    ['a.member', { collection: 'documents', documentId: id }], ['b.member', { collection: 'documents', documentId: document }],
    ['a.member', { collection: 'users', documentId: room.city.a.member.id }], ['a.member', { collection: 'news', documentId: document }],
  ] as const) {
    const answer = await put(username, input);
    expect([username, answer.status]).toEqual([username, 404]);
  }
  expect((await put('a.member', { collection: 'documents', documentId: document, anchor: 'Điều 7' })).status).toBe(400);
});

it('tells no title of what was withdrawn, and lets go of it', async () => {
  const { document: gone, caseId } = await room.publish({ title: 'Sẽ gỡ' });
  await put('a.deputy', { collection: 'news', documentId: gone });
  expect((await list('a.deputy')).items).toMatchObject([{ title: 'Sẽ gỡ' }]);
  expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Đăng nhầm, có sai sót' })).status).toBe(200);
  expect((await list('a.deputy')).items).toMatchObject([{ documentId: gone, title: null }]);
  expect((await remove('a.deputy', { collection: 'news', documentId: gone })).body).toEqual({ removed: true });
});

it('two devices at once leave one entry, and each change its own revision', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => put('b.contributor', { collection: 'news', documentId: news.document, note: String(n) })));
  // Ward A's news does not reach ward B.
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  const both = await Promise.all(Array.from({ length: 8 }, (_, n) => put('a.head', { collection: 'news', documentId: news.document, note: String(n) })));
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(both.map(({ body }) => (body as { revision: number }).revision)).size).toBe(8);
  expect((await list('a.head')).items).toHaveLength(1);
});

it('shows each of many with its title, more than one question may ask for', async () => {
  const { house, city } = room;
  const ids = await putLive(house, Array.from({ length: 101 }, (_, n) => ({ title: `Tin thứ ${n + 1}`, audience: city.a.committee })));
  await house.ownerSql(`insert into handbook.bookmarks (user_id, collection, document_id) select $1, 'news', unnest($2::uuid[])`, [city.a.approver.id, ids]);
  const { items } = await list('a.approver');
  expect([items.length, items.filter(({ title }) => title === null)]).toEqual([101, []]);
});

it('keeps the mark of what was removed for half a year, and counts marks until then', async () => {
  const { house, city } = room;
  const user = city.a.reviewer.id;
  const marks = (days: number, count: number): Promise<unknown> =>
    house.ownerSql(`insert into handbook.bookmarks (user_id, collection, document_id, removed_at) select $1, 'news', gen_random_uuid(), now() - make_interval(days => $2) from generate_series(1, $3)`, [user, days, count]);
  const held = async (): Promise<number> => (await house.ownerSql('select 1 from handbook.bookmarks where user_id = $1', [user])).length;
  await marks(181, 3990);
  await marks(179, 10);
  const refused = await put('a.reviewer', { collection: 'news', documentId: news.document });
  expect([refused.status, refused.body.errors[0].data.code]).toEqual([409, 'bookmark.too-many']);
  await contributionsOf(house.config).workerTasks.find(({ name }) => name === 'bookmarks.forget-removed')?.run(house.payload);
  expect(await held()).toBe(10);
  expect((await put('a.reviewer', { collection: 'news', documentId: news.document })).status).toBe(200);
});

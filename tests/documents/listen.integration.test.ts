import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { draftOf, publishDocument } from './support';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const common = { format: '', indent: 0, version: 1, direction: 'ltr' };
const text = (words: string): unknown => ({ type: 'text', text: words, format: 0, style: '', mode: 'normal', detail: 0, version: 1 });
const paragraph = (words: string): unknown => ({ ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [text(words)] });
const heading = (words: string): unknown => ({ ...common, type: 'heading', tag: 'h2', children: [text(words)] });
const list = (...items: string[]): unknown => ({
  ...common, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: items.map((words, n) => ({ ...common, type: 'listitem', value: n + 1, children: [text(words)] })),
});
const script = async (username: string, path: string) => (await room.as(username)).get(`/api/listen/script?${path}`);

it('says a news item in chapters, with numbers and abbreviations in words', async () => {
  const { document } = await room.publish({
    title: 'Tổng kết Nghị quyết 05-NQ/ĐU',
    body: { root: { ...common, type: 'root', children: [paragraph('Đạt 95% kế hoạch.'), heading('II. Nhiệm vụ'), paragraph('Họp ngày 3/2/2026.'), list('đ/c Bí thư', 'các chi bộ')] } },
  });
  const { status, body } = await script('a.member', `collection=news&documentId=${document}`);
  expect(status).toBe(200);
  expect(body).toEqual({
    title: 'Tổng kết Nghị quyết 05-NQ/ĐU', language: 'vi', total: 3, next: null,
    segments: [
      { anchor: null, heading: 'Tổng kết Nghị quyết số không năm nghị quyết đảng ủy', text: 'Tóm tắt' },
      { anchor: null, heading: null, text: 'Đạt chín mươi lăm phần trăm kế hoạch.' },
      { anchor: null, heading: 'hai. Nhiệm vụ', text: 'Họp ngày ba tháng hai năm hai nghìn không trăm hai mươi sáu.\nđồng chí Bí thư\ncác chi bộ' },
    ],
  });
});

it('says a long document page by page, each chapter with its place in the text', async () => {
  const sections = Array.from({ length: 90 }, (_, n) => ({ anchor: `dieu-${n + 1}`, heading: `Điều ${n + 1}`, text: 'Nội dung.' }));
  const id = await publishDocument(room, 'a', { sections });
  const anchors: unknown[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const { body } = await script('a.member', `collection=documents&documentId=${id}&from=${from}`);
    anchors.push(...body.segments.map(({ anchor }: { anchor: string | null }) => anchor));
    from = body.next;
  }
  expect(anchors).toEqual([null, ...sections.map(({ anchor }) => anchor)]);
});

it('has the readers of the text, and says nothing of what is not live', async () => {
  const { id } = await draftOf(room, 'a.contributor');
  const live = await publishDocument(room, 'a', { number: '88' });
  for (const [username, path] of [['a.contributor', `collection=documents&documentId=${id}`], ['b.member', `collection=documents&documentId=${live}`], ['a.member', `collection=users&documentId=${room.city.a.member.id}`], ['a.member', `collection=constructor&documentId=${live}`]] as const) {
    expect([username, path, (await script(username, path)).status]).toEqual([username, path, 404]);
  }
});

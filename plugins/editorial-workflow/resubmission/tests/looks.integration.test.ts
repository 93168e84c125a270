import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../../tests/support/client';
import { body, openNewsroom, type Newsroom } from '../../tests/newsroom';
import type { FieldComparison } from '../../view/types';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const REASON = 'Đề nghị sửa lại phần thứ hai';
const compared = async (username: string, documentId: string, query: Record<string, string>) =>
  (await room.as(username)).get(`/api/approval-cases/compare?${new URLSearchParams({ collection: 'news', documentId, ...query }).toString()}`);
const changed = (answer: Answer): Record<string, [string, string]> =>
  Object.fromEntries((answer.body.fields as FieldComparison[]).filter((field) => field.changed).map((field) => [field.field, [field.before, field.after]]));
const looks = (caseId: string): Promise<{ user_id: string; hash: string }[]> => room.house.ownerSql('select user_id, hash from handbook.case_looks where case_id = $1', [caseId]);

const rewrite = async (document: string, data: Record<string, unknown>): Promise<string> => {
  expect((await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, data)).status).toBe(200);
  return (await room.submit('a.contributor', document)).id;
};

describe('what changed since the last look', () => {
  it('is told from what this decider looked at, not from what others saw or what is live', async () => {
    const document = await room.write('a.contributor', { title: 'Bản một', body: body('Câu thứ nhất. Câu thứ hai.') });
    const first = (await room.submit('a.contributor', document)).id;
    expect((await room.step('a.reviewer', 'look', first)).body).toMatchObject({ recorded: true });
    expect((await compared('a.reviewer', document, { since: 'last-look' })).body.errors[0].data.code).toBe('compare.never-looked');
    await room.step('a.reviewer', 'return', first, { reason: REASON, kind: 'wording' });

    const second = await rewrite(document, { body: body('Câu thứ nhất. Câu thứ hai đã sửa.') });
    // Opening the new one again and again does not lose where one was.
    for (let times = 0; times < 3; times += 1) expect((await room.step('a.reviewer', 'look', second)).status).toBe(200);
    const since = await compared('a.reviewer', document, { since: 'last-look' });
    expect(changed(since)).toEqual({ body: ['Câu thứ nhất. Câu thứ hai.', 'Câu thứ nhất. Câu thứ hai đã sửa.'] });
    expect(since.body.before).toBe('Bản đồng chí xem lần trước');
    const panel = await (await room.as('a.reviewer')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
    expect(panel.body.since.caseId).toBe(first);

    // The approver has seen neither: for them there is nothing to leave out.
    expect((await compared('a.approver', document, { since: 'last-look' })).status).toBe(409);
    expect((await looks(second)).map(({ user_id }) => user_id)).toEqual([room.city.a.reviewer.id]);
  });

  it('a decision is a look: who returned without opening the panel is shown the difference as well', async () => {
    const document = await room.write('a.contributor', { title: 'Không mở bảng' });
    const first = (await room.submit('a.contributor', document)).id;
    await room.step('a.reviewer', 'return', first, { reason: REASON });
    await rewrite(document, { title: 'Không mở bảng, đã sửa' });
    expect(changed(await compared('a.reviewer', document, { since: 'last-look' }))).toEqual({ title: ['Không mở bảng', 'Không mở bảng, đã sửa'] });
    expect(await looks(first)).toEqual([]);
  });

  it('keeps nothing of those who decide nothing, nor of closed cases, and is written by no GET', async () => {
    const document = await room.write('a.contributor');
    const { id, hash } = await room.submit('a.contributor', document);
    expect((await room.step('a.contributor', 'look', id)).body).toMatchObject({ recorded: false });
    expect((await room.step('b.reviewer', 'look', id)).status).toBe(404);
    expect((await room.step('city.approver', 'look', id)).status).toBe(404);
    expect((await room.step('a.reviewer', 'look', id, {}, { 'if-match': `"${hash.replace(/^./, 'z')}"` })).status).toBe(409);
    await (await room.as('a.reviewer')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
    expect((await (await room.as('a.reviewer')).get(`/api/approval-cases/${id}/look`)).status).toBeGreaterThanOrEqual(400);
    expect(await looks(id)).toEqual([]);
    await room.step('a.contributor', 'recall', id);
    expect((await room.step('a.reviewer', 'look', id)).body).toMatchObject({ recorded: false });
  });
});

describe('any two of live, submitted and draft', () => {
  it('sets each pair side by side, two submitted versions too, with their files', async () => {
    const { document, caseId: first } = await room.publish({ title: 'Đang đăng' });
    const second = await rewrite(document, { title: 'Trình lần hai' });
    await room.step('a.contributor', 'recall', second);
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Nháp mới nhất' });
    const title = async (query: Record<string, string>): Promise<unknown> => changed(await compared('a.contributor', document, query)).title;
    expect(await title({ before: 'live', after: 'draft' })).toEqual(['Đang đăng', 'Nháp mới nhất']);
    expect(await title({ before: 'live', after: 'case', case: second })).toEqual(['Đang đăng', 'Trình lần hai']);
    expect(await title({ before: 'case', after: 'draft', case: second })).toEqual(['Trình lần hai', 'Nháp mới nhất']);
    expect(await title({ before: 'draft', after: 'live' })).toEqual(['Nháp mới nhất', 'Đang đăng']);
    expect(await title({ before: 'case', after: 'case', beforeCase: first, afterCase: second })).toEqual(['Đang đăng', 'Trình lần hai']);
    expect(await title({ before: 'case', after: 'live', beforeCase: first })).toBeUndefined();
    const { snapshots } = (await compared('a.contributor', document, {})).body;
    expect(snapshots.map(({ id, state }: Record<string, unknown>) => [id, state])).toEqual([[second, 'recalled'], [first, 'published']]);
  });

  it('names files with size and digest, and sees a link that leads elsewhere and a word set in bold', async () => {
    const media = async (letter: string): Promise<string> => {
      const [row] = await room.house.ownerSql<{ id: string }>(
        `insert into media (secrecy_check, alt, author, source, licence, owner_id, filename, original_name, mime_type, filesize, sha256) values ('clean', 'Ảnh', 'A', 'B', 'C', $1, $2 || '.png', $2 || '.png', 'image/png', 1234, repeat($2, 64)) returning id`,
        [room.city.a.committee.id, letter],
      );
      return row?.id ?? '';
    };
    const [one, other] = [await media('a'), await media('b')];
    const line = (url: string, format: number): unknown => {
      const made = body('Chữ thường ') as { root: { children: { children: unknown[] }[] } };
      const words = (text: string): unknown => ({ type: 'text', text, format, style: '', mode: 'normal', detail: 0, version: 1 });
      made.root.children[0]?.children.push({ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', fields: { linkType: 'custom', newTab: false, url }, children: [words('liên kết')] });
      return made;
    };
    const document = await room.write('a.contributor', { hero: one, body: line('https://mot.vn', 0) });
    const first = (await room.submit('a.contributor', document)).id;
    await room.step('a.contributor', 'recall', first);
    const second = await rewrite(document, { hero: other, body: line('https://hai.vn', 0) });
    const answer = await compared('a.contributor', document, { before: 'case', after: 'case', beforeCase: first, afterCase: second });
    expect(answer.body.files.sort((a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1))).toEqual([
      { id: one, name: 'a.png', size: 1234, sha256: 'a'.repeat(64), change: 'removed' },
      { id: other, name: 'b.png', size: 1234, sha256: 'b'.repeat(64), change: 'added' },
    ]);
    expect(changed(answer).body).toEqual(['Chữ thường liên kết (https://mot.vn)', 'Chữ thường liên kết (https://hai.vn)']);
    await room.step('a.contributor', 'recall', second);
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { body: line('https://hai.vn', 1) });
    const form = (await compared('a.contributor', document, { before: 'case', after: 'draft', case: second })).body.fields.find((field: FieldComparison) => field.field === 'body');
    expect([form.changed, form.formOnly, form.before === form.after]).toEqual([true, true, true]);
  });

  it('refuses what is not there, other items’ cases, foreign boards and words it does not know', async () => {
    const [mine, theirs] = [await room.publish({ title: 'Của tôi' }), await room.publish({ title: 'Bài khác' })];
    expect((await compared('a.contributor', mine.document, { before: 'case', after: 'live', beforeCase: theirs.caseId })).status).toBe(404);
    expect((await compared('b.contributor', mine.document, {})).status).toBe(404);
    expect((await compared('city.approver', mine.document, { before: 'case', after: 'case', beforeCase: mine.caseId, afterCase: mine.caseId })).status).toBe(404);
    expect((await compared('a.contributor', mine.document, { since: 'hôm qua' })).status).toBe(400);
    expect((await compared('a.contributor', mine.document, { before: 'case', beforeCase: 'x' })).status).toBe(400);
  });
});

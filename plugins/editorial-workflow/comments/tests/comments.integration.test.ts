import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contributionsOf } from '../../../kernel';
import { MOST } from '../events';
import { body as richText, openNewsroom, type Newsroom } from '../../tests/newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

type Answer = { status: number; body: { id: string; errors?: { message: string; data?: { code?: string; count?: number } }[] } };
type Case = { id: string; hash: string; document: string };

const code = ({ status, body }: { status: number; body: { errors?: { data?: { code?: string } }[] } }): [number, string | undefined] => [status, body.errors?.[0]?.data?.code];
const fresh = async (changes: Record<string, unknown> = {}): Promise<Case> => {
  const document = await room.write('a.contributor', { title: 'Hội nghị sơ kết', body: richText('Hội nghị thống nhất ba nhiệm vụ.'), ...changes });
  return { document, ...(await room.submit('a.contributor', document)) };
};
const say = async (username: string, input: Record<string, unknown>, headers: Record<string, string> = {}) =>
  (await room.as(username)).post('/api/approval-comments/add', { field: 'title', text: 'Đề nghị viết rõ hơn', ...input }, headers) as Promise<Answer>;
const said = async (username: string, input: Record<string, unknown>): Promise<string> => {
  const answer = await say(username, input);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id: expect.any(String) })]);
  return answer.body.id;
};
const act = async (username: string, verb: string, id: string, input: Record<string, unknown> = {}) =>
  (await room.as(username)).post(`/api/approval-comments/${id}/${verb}`, input) as Promise<Answer>;
const seen = async (username: string, document: string) => (await room.as(username)).get(`/api/approval-comments/of-document?collection=news&documentId=${document}`);
const rows = (document: string) => room.house.ownerSql('select kind, text, hash from approval_comments where document_id = $1 order by at', [document]);

describe('a blocking comment', () => {
  it('keeps the case from being approved until it is resolved; returning is open', async () => {
    const { id } = await fresh();
    const comment = await said('a.approver', { case: id, blocking: true });
    await said('a.approver', { case: id, blocking: true, field: 'body', quote: 'ba  nhiệm vụ' });
    const refused = (await room.step('a.reviewer', 'approve', id)) as Answer;
    expect(code(refused)).toEqual([409, 'comment.blocks']);
    expect(refused.body.errors?.[0]).toMatchObject({ message: 'Còn 2 góp ý phải giải quyết trước khi duyệt hoặc đăng. Đề nghị xem phần góp ý, giải quyết rồi làm lại.', data: { count: 2 } });
    expect((await act('a.approver', 'resolve', comment)).status).toBe(200);
    expect(code(await room.step('a.reviewer', 'approve', id))).toEqual([409, 'comment.blocks']);
    expect((await room.step('a.reviewer', 'return', id, { reason: 'Còn một góp ý chưa sửa' })).status).toBe(200);
  });

  it('in bulk, by an override, at publication, and at the hour it was scheduled for', async () => {
    const bulk = await fresh();
    const inBulk = await said('a.approver', { case: bulk.id, blocking: true });
    const { body } = await (await room.as('a.reviewer')).post('/api/approval-cases/bulk-approve', { items: [{ id: bulk.id, hash: bulk.hash }] });
    expect(body.items[0]).toMatchObject({ ok: false, code: 'comment.blocks' });
    expect((await act('a.approver', 'resolve', inBulk)).status).toBe(200);
    expect((await room.step('a.reviewer', 'approve', bulk.id)).status).toBe(200);
    expect((await room.step('a.approver', 'approve', bulk.id)).body).toMatchObject({ state: 'approved' });

    const late = await said('a.contributor', { case: bulk.id, blocking: true });
    expect(code(await room.step('a.approver', 'publish', bulk.id))).toEqual([409, 'comment.blocks']);
    expect(code(await room.step('a.approver', 'schedule', bulk.id, { at: new Date(Date.now() + 3_600_000).toISOString() }))).toEqual([409, 'comment.blocks']);
    expect((await act('a.approver', 'resolve', late)).status).toBe(200);
    expect((await room.step('a.approver', 'schedule', bulk.id, { at: new Date(Date.now() + 3_600_000).toISOString() })).status).toBe(200);
    expect((await act('a.contributor', 'reopen', late)).status).toBe(200);
    await room.house.ownerTicket('approval-cases.fixture:x', (sql) => sql(`update approval_cases set scheduled_for = now() - interval '1 minute' where id = $1`, [bulk.id]));
    await contributionsOf(room.house.config).workerTasks.find(({ name }) => name === 'approval.publish-scheduled')?.run(room.house.payload);
    expect(await room.house.ownerSql('select state from approval_cases where id = $1', [bulk.id])).toEqual([{ state: 'approved' }]);
    expect(await room.house.ownerSql('select _status from news where id = $1', [bulk.document])).toEqual([{ _status: 'draft' }]);

    const document = await room.write('a.reviewer');
    const { id } = await room.submit('a.contributor', document);
    await said('city.reviewer', { case: id, blocking: true });
    expect((await room.step('a.reviewer', 'override', id, { reason: 'Người duyệt duy nhất đã viết thêm' })).status).toBe(200);
    expect(code(await room.step('a.approver', 'confirm-override', id))).toEqual([409, 'comment.blocks']);
  });

  it('by no door of the database', async () => {
    const { id } = await fresh();
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    await said('a.approver', { case: id, blocking: true });
    await expect(
      room.house.ownerTicket('approval-cases.fixture:x', async (sql) => {
        await sql(`insert into approval_decisions (case_id, owner_id, stage, decider_id, organization_id, decision, hash, at) select id, owner_id, 1, $2, owner_id, 'approve', hash, now() from approval_cases where id = $1`, [id, room.city.a.approver.id]);
        await sql(`update approval_cases set state = 'approved', stage = 2 where id = $1`, [id]);
      }),
    ).rejects.toThrow('blocking comments are open');
  });

  it('is resolved by who made it or who decides now, never by a writer alone or by who only reads', async () => {
    const { id } = await fresh();
    const comment = await said('a.approver', { case: id, blocking: true });
    for (const username of ['a.contributor', 'a.admin', 'city.admin']) expect([username, ...code(await act(username, 'resolve', comment))]).toEqual([username, 403, 'comment.not-resolver']);
    expect(code(await act('city.reviewer', 'resolve', comment))).toEqual([403, 'comment.not-board']);
    expect((await act('a.reviewer', 'resolve', comment)).status).toBe(200);
    expect(code(await act('a.reviewer', 'resolve', comment))).toEqual([409, 'comment.state']);
    expect((await act('a.contributor', 'reopen', comment)).status).toBe(200);
    expect(code(await act('a.contributor', 'reopen', comment))).toEqual([409, 'comment.state']);
    expect((await act('a.approver', 'resolve', comment)).status).toBe(200);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    // At the second stage the first one's decider decides no more.
    const second = await said('a.admin', { case: id, blocking: true });
    expect(code(await act('a.reviewer', 'resolve', second))).toEqual([403, 'comment.not-resolver']);
    expect((await act('a.approver', 'resolve', second)).status).toBe(200);
  });

  it('blocks no more when its author takes it back; one that does not block never did', async () => {
    const { id } = await fresh();
    await said('a.approver', { case: id });
    const comment = await said('a.approver', { case: id, blocking: true });
    expect(code(await act('a.contributor', 'withdraw', comment))).toEqual([403, 'comment.not-author']);
    expect((await act('a.approver', 'withdraw', comment)).status).toBe(200);
    expect(code(await act('a.approver', 'resolve', comment))).toEqual([409, 'comment.withdrawn']);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  });

  it('stays with its text: the same text submitted again has it still, another has not', async () => {
    const { id, document, hash } = await fresh();
    const comment = await said('a.reviewer', { case: id, blocking: true });
    expect((await room.step('a.contributor', 'recall', id)).status).toBe(200);
    const same = await room.submit('a.contributor', document);
    expect(same.hash).toBe(hash);
    expect(code(await room.step('a.reviewer', 'approve', same.id))).toEqual([409, 'comment.blocks']);
    expect((await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Hội nghị sơ kết chín tháng' })).status).toBe(200);
    const other = await room.submit('a.contributor', document);
    expect(other.hash).not.toBe(hash);
    const { threads } = (await seen('a.reviewer', document)).body;
    expect(threads).toEqual([expect.objectContaining({ id: comment, former: true, blocks: false, blocking: true, resolved: null })]);
    expect((await room.step('a.reviewer', 'approve', other.id)).status).toBe(200);
  });
});

describe('conversations', () => {
  it('are listed by what is open, by field, with passage, answers, edits and marks; nothing said is lost', async () => {
    const { id, document, hash } = await fresh();
    const first = await said('a.reviewer', { case: id, field: 'body', quote: 'thống nhất ba nhiệm vụ', text: 'Nêu rõ ba nhiệm vụ' });
    const title = await said('a.approver', { case: id, text: 'Tiêu đề dài', blocking: true });
    const done = await said('a.approver', { case: id, text: 'Xong' });
    expect((await act('a.contributor', 'resolve', done)).status).toBe(200);
    const reply = (await act('a.contributor', 'reply', first, { text: 'Đã sửa' })).body.id;
    expect(code(await act('a.reviewer', 'edit', reply, { text: 'Sửa lời người khác' }))).toEqual([403, 'comment.not-author']);
    expect((await act('a.contributor', 'edit', reply, { text: 'Đã sửa rồi' })).status).toBe(200);
    expect((await act('a.reviewer', 'edit', first, { text: 'Nêu rõ từng nhiệm vụ' })).status).toBe(200);
    expect((await act('a.contributor', 'withdraw', reply)).status).toBe(200);
    expect(code(await act('a.contributor', 'edit', reply, { text: 'Nữa' }))).toEqual([409, 'comment.withdrawn']);
    expect(code(await act('a.reviewer', 'resolve', reply))).toEqual([404, 'comment.not-found']);
    const { body } = await seen('a.contributor', document);
    expect(body.case).toEqual({ id, hash });
    expect(body.threads.map((thread: { id: string }) => thread.id)).toEqual([title, first, done]);
    expect(body.threads[0]).toMatchObject({ label: 'Tiêu đề', blocks: true, mayResolve: false, author: { name: 'Người dùng a.approver' } });
    expect(body.threads[1]).toMatchObject({
      field: 'body', quote: 'thống nhất ba nhiệm vụ', text: 'Nêu rõ từng nhiệm vụ', editedAt: expect.any(String), mayResolve: true,
      replies: [{ text: 'Đã sửa rồi', withdrawn: true, mayChange: false }],
    });
    expect(body.threads[2]).toMatchObject({ resolved: { by: { name: 'Người dùng a.contributor' } } });
    expect((await rows(document)).map(({ text }) => text)).toEqual(['Nêu rõ ba nhiệm vụ', 'Tiêu đề dài', 'Xong', null, 'Đã sửa', 'Đã sửa rồi', 'Nêu rõ từng nhiệm vụ', null]);
    const audited = await room.house.ownerSql(`select action from audit_events where action like 'approval-comments.%' and document_id = $1`, [document]);
    expect(audited).toHaveLength(8);
  });

  it('tell whoever is mentioned, and name nobody who may not read the text', async () => {
    const { id } = await fresh();
    const { a, b } = room.city;
    const comment = await said('a.reviewer', { case: id, text: '@Người dùng a.approver xem giúp', mentions: [a.approver.id, a.reviewer.id] });
    const inbox = (await (await room.as('a.approver')).get('/api/notifications/inbox?limit=5')).body.notifications as { kind: string; title: string }[];
    expect(inbox[0]).toMatchObject({ kind: 'approval.mentioned', title: 'Đồng chí được nhắc tới: Hội nghị sơ kết' });
    expect(await room.house.ownerSql(`select user_id from notifications where kind = 'approval.mentioned' and subject_id = $1`, [id])).toEqual([{ user_id: a.approver.id }]);
    for (const other of [b.approver.id, a.member.id, room.city.cityReviewer.id, room.city.disabled.id, '00000000-0000-4000-8000-000000000000']) {
      expect(code(await say('a.reviewer', { case: id, mentions: [other] }))).toEqual([422, 'comment.mention']);
      expect(code((await act('a.reviewer', 'reply', comment, { text: 'x', mentions: [other] })))).toEqual([422, 'comment.mention']);
    }
    const { people } = (await seen('a.reviewer', (await room.house.ownerSql<{ document_id: string }>('select document_id from approval_cases where id = $1', [id]))[0]?.document_id ?? '')).body;
    expect(people.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Người dùng a.approver', 'Người dùng a.admin', 'Người dùng city.admin']));
    expect(people.map(({ name }: { name: string }) => name)).not.toContain('Người dùng city.reviewer');
  });

  it('are for those who read the text', async () => {
    const { id, document } = await fresh();
    const comment = await said('a.reviewer', { case: id });
    for (const username of ['b.reviewer', 'b.admin', 'a.member', 'a.head', 'a.secretary', 'stranger', 'ended', 'advisory.reviewer']) {
      expect([username, (await say(username, { case: id })).status]).toEqual([username, 404]);
      expect([username, (await act(username, 'reply', comment, { text: 'x' })).status]).toEqual([username, 404]);
      expect([username, (await act(username, 'resolve', comment)).status]).toEqual([username, 404]);
      expect([username, (await seen(username, document)).status]).toEqual([username, 404]);
      expect([username, (await (await room.as(username)).get(`/api/approval-comments/${comment}`)).status]).not.toEqual([username, 200]);
    }
    // A board above knows of the case, which never came to it.
    expect(code(await say('city.approver', { case: id }))).toEqual([403, 'comment.not-board']);
    expect((await seen('city.approver', document)).status).toBe(404);
    expect((await room.house.post('/api/approval-comments/add', { case: id, field: 'title', text: 'x' })).status).toBe(401);
    expect(await rows(document)).toHaveLength(1);
  });

  it('of a text that never came up to a board above are not shown to it, with passages or without', async () => {
    const document = await room.write('a.contributor', { title: 'Bản thứ nhất', body: richText('Câu chỉ có trong bản thứ nhất.') });
    const first = await room.submit('a.contributor', document);
    const below = await said('a.reviewer', { case: first.id, field: 'body', quote: 'chỉ có trong bản thứ nhất' });
    expect((await room.step('a.reviewer', 'return', first.id, { reason: 'Đề nghị bỏ câu này đi' })).status).toBe(200);
    // Written by the ward's own reviewer too: nobody below is left, so it goes up.
    await (await room.as('a.reviewer')).patch(`/api/news/${document}?draft=true`, { body: richText('Bản thứ hai.') });
    const second = await room.submit('a.contributor', document);
    const here = await said('city.reviewer', { case: second.id, field: 'body', quote: 'Bản thứ hai' });
    const idsFor = async (username: string): Promise<string[]> => (await seen(username, document)).body.threads.map(({ id }: { id: string }) => id);
    expect(await idsFor('city.reviewer')).toEqual([here]);
    for (const username of ['a.contributor', 'a.admin']) expect([username, (await idsFor(username)).sort()]).toEqual([username, [below, here].sort()]);
    expect(JSON.stringify((await seen('city.reviewer', document)).body)).not.toContain('chỉ có trong bản thứ nhất');
  });

  it('are, for strangers, as if they were not there', async () => {
    const { id } = await fresh();
    const comment = await said('a.reviewer', { case: id });
    for (const [verb, input] of [['reply', { text: 'x' }], ['edit', { text: 'x' }], ['resolve', {}], ['reopen', {}], ['withdraw', {}]] as const) {
      const [there, nowhere] = [await act('b.reviewer', verb, comment, input), await act('b.reviewer', verb, '00000000-0000-4000-8000-000000000000', input)];
      expect([verb, there.status, there.body]).toEqual([verb, 404, nowhere.body]);
    }
  });

  it('are answered while a case is open or the text is back with its writers, and no more once it is published', async () => {
    const { id, document } = await fresh();
    const comment = await said('a.reviewer', { case: id });
    const answers = async (): Promise<[boolean, number]> => [(await seen('a.contributor', document)).body.mayReply, (await act('a.contributor', 'reply', comment, { text: 'Đã rõ' })).status];
    expect(await answers()).toEqual([true, 200]);
    expect((await room.step('a.reviewer', 'return', id, { reason: 'Trả lại để sửa câu chữ' })).status).toBe(200);
    expect(await answers()).toEqual([true, 200]);
    const again = await room.submit('a.contributor', document);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) expect([verb, (await room.step(username, verb, again.id)).status]).toEqual([verb, 200]);
    expect(await answers()).toEqual([false, 409]);
  });

  it('are so many at the most; what settles them always fits', async () => {
    const { id, document } = await fresh();
    const comment = await said('a.approver', { case: id, blocking: true });
    await room.house.ownerTicket('approval-comments.fixture:x', (sql) =>
      sql(`insert into approval_comments (case_id, collection, document_id, owner_id, hash, kind, thread_id, text, author_id, at)
           select case_id, collection, document_id, owner_id, hash, 'reply', id, 'Trả lời', author_id, at + n * interval '1 millisecond' from approval_comments, generate_series(1, $2) n where id = $1`, [comment, MOST - 2]));
    const last = await act('a.contributor', 'reply', comment, { text: 'Lời cuối cùng còn chỗ' });
    expect(last.status).toBe(200);
    expect(code(await say('a.reviewer', { case: id }))).toEqual([409, 'comment.too-many']);
    for (const [verb, input] of [['reply', { text: 'x' }], ['edit', { text: 'x' }]] as const) expect(code(await act('a.approver', verb, comment, input))).toEqual([409, 'comment.too-many']);
    expect((await act('a.contributor', 'withdraw', last.body.id)).status).toBe(200);
    expect((await act('a.approver', 'resolve', comment)).status).toBe(200);
    expect((await seen('a.approver', document)).body.threads).toHaveLength(1);
  });

  it('speak of what stands in the text that was read', async () => {
    const { id } = await fresh();
    expect(code(await say('a.reviewer', { case: id, field: 'khong-co' }))).toEqual([422, 'comment.field']);
    expect(code(await say('a.reviewer', { case: id, field: 'title.0' }))).toEqual([422, 'comment.field']);
    expect(code(await say('a.reviewer', { case: id, field: '__proto__' }))).toEqual([422, 'comment.field']);
    expect(code(await say('a.reviewer', { case: id, field: 'body', quote: 'bốn nhiệm vụ' }))).toEqual([422, 'comment.quote']);
    expect(code(await say('a.reviewer', { case: id }, { 'if-match': `"${'0'.repeat(64)}"` }))).toEqual([409, 'case.hash-moved']);
    for (const bad of [{ text: '' }, { text: 'x'.repeat(4001) }, { field: '' }, { blocking: 'yes' }, { mentions: ['x'] }, { mentions: 'x' }, { case: 'x' }]) {
      expect((await say('a.reviewer', { case: id, ...bad })).status).toBe(400);
    }
    expect((await room.step('a.reviewer', 'return', id, { reason: 'Trả lại để sửa câu chữ' })).status).toBe(200);
    expect(code(await say('a.reviewer', { case: id }))).toEqual([409, 'case.state']);
  });

  it('are evidence: no row is changed or removed, by whatever door', async () => {
    const { id, document } = await fresh();
    const comment = await said('a.reviewer', { case: id });
    await expect(room.house.ownerTicket('approval-comments.fixture:x', (sql) => sql(`update approval_comments set text = 'x' where id = $1`, [comment]))).rejects.toThrow();
    await expect(room.house.ownerTicket('approval-comments.fixture:x', (sql) => sql('delete from approval_comments where id = $1', [comment]))).rejects.toThrow();
    await expect(room.house.appSql(`update approval_comments set text = 'x'`)).rejects.toThrow();
    const client = await room.as('system');
    expect((await client.patch(`/api/approval-comments/${comment}`, { text: 'x' })).status).toBe(403);
    expect((await client.delete(`/api/approval-comments/${comment}`)).status).toBe(403);
    expect((await rows(document)).map(({ text }) => text)).toEqual(['Đề nghị viết rõ hơn']);
  });
});

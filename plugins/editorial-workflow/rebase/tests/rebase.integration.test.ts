import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../../tests/support/client';
import { body, openNewsroom, type Newsroom } from '../../tests/newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const codeOf = ({ status, body: said }: Answer): unknown => [status, said.errors?.[0]?.data?.code];

/** What is live changes behind the case's back, as a repair by hand would leave it: no command does that to an item with an open case. */
const moveLive = async (document: string, set: string, values: unknown[] = []): Promise<void> => {
  await room.house.ownerSql('alter table news disable trigger p_publication');
  await room.house.ownerSql(`update news set ${set} where id = $1`, [document, ...values]);
  await room.house.ownerSql('alter table news enable trigger p_publication');
};

const inReview = async (live: Record<string, unknown>, mine: Record<string, unknown>): Promise<{ document: string; id: string; liveCase: string }> => {
  const { document, caseId } = await room.publish(live);
  await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, mine);
  return { document, id: (await room.submit('a.contributor', document)).id, liveCase: caseId };
};
const stored = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await room.house.ownerSql<Record<string, unknown>>('select state, superseded_by_id, base_hash, stage::int, snapshot from approval_cases where id = $1', [id]))[0];

describe('redoing a case on what is live', () => {
  it('joins what each side changed, drops approvals, closes the old case with a link, and can then be published', async () => {
    const { document, id } = await inReview({ title: 'Gốc', summary: 'Tóm tắt gốc', body: body('Đoạn gốc') }, { summary: 'Tóm tắt của tôi' });
    await room.step('a.reviewer', 'approve', id);
    await room.step('a.approver', 'approve', id);
    await moveLive(document, 'title = $2', ['Gốc đã được đính chính']);
    expect(codeOf(await room.step('a.approver', 'publish', id))).toEqual([409, 'case.live-moved']);
    const panel = async () => (await (await room.as('a.contributor')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body;
    const before = await panel();
    expect([before.moved.live, before.actions.find(({ action }: { action: string }) => action === 'rebase').allowed]).toEqual([before.live.hash, true]);

    const answer = await room.step('a.contributor', 'rebase', id, { live: before.live.hash });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ state: 'in-review', stage: 0, supersedes: id, approvalsDropped: true })]);
    expect(await stored(id)).toMatchObject({ state: 'superseded', superseded_by_id: answer.body.id });
    const made = (await stored(answer.body.id)) as { base_hash: string; snapshot: { content: Record<string, unknown> } };
    expect([made.base_hash, made.snapshot.content.title, made.snapshot.content.summary]).toEqual([before.live.hash, 'Gốc đã được đính chính', 'Tóm tắt của tôi']);
    expect((await panel()).moved).toBeNull();
    const [event] = await room.house.ownerSql<{ detail: Record<string, unknown> }>(`select detail from audit_events where document_id = $1 and action = 'approval-cases.rebase'`, [document]);
    expect(event?.detail).toMatchObject({ case: id, supersededBy: answer.body.id, live: before.live.hash });
    await room.step('a.reviewer', 'approve', answer.body.id);
    await room.step('a.approver', 'approve', answer.body.id);
    expect((await room.step('a.approver', 'publish', answer.body.id)).status).toBe(200);
    const read = await (await room.as('a.member')).get(`/api/news/${document}`);
    expect([read.body.title, read.body.summary]).toEqual(['Gốc đã được đính chính', 'Tóm tắt của tôi']);
  });

  it('asks for each place both changed, in words, until all are chosen; nothing is written before', async () => {
    const { document, id } = await inReview({ title: 'Gốc', summary: 'Gốc', body: body('Đoạn gốc') }, { title: 'Của tôi', summary: 'Tóm tắt của tôi', body: body('Đoạn của tôi') });
    await moveLive(document, 'title = $2, body = $3', ['Đang đăng', body('Đoạn đang đăng')]);
    const asked = await room.step('a.contributor', 'rebase', id);
    expect(codeOf(asked)).toEqual([409, 'rebase.conflicts']);
    const { conflicts, live } = asked.body.errors[0].data;
    expect(conflicts.map(({ path, base, mine, live: theirs }: Record<string, unknown>) => [path, base, mine, theirs])).toEqual([
      ['body#0', 'Đoạn gốc', 'Đoạn của tôi', 'Đoạn đang đăng'], ['title', 'Gốc', 'Của tôi', 'Đang đăng'],
    ]);
    const half = await room.step('a.contributor', 'rebase', id, { choices: [{ path: 'title', side: 'live' }], live });
    expect(half.body.errors[0].data.conflicts.map(({ path }: { path: string }) => path)).toEqual(['body#0']);
    expect((await stored(id))?.state).toBe('in-review');
    const done = await room.step('a.contributor', 'rebase', id, { choices: [{ path: 'title', side: 'live' }, { path: 'body#0', side: 'mine' }], live });
    expect(done.status).toBe(200);
    const draft = await (await room.as('a.contributor')).get(`/api/news/${document}?draft=true`);
    expect([draft.body.title, draft.body.summary, draft.body.body]).toEqual(['Đang đăng', 'Tóm tắt của tôi', body('Đoạn của tôi')]);
  });

  it('of an item that came down meanwhile what was submitted stays as it is', async () => {
    const { document, id, liveCase } = await inReview({ title: 'Sẽ bị gỡ' }, { title: 'Bản sửa' });
    await room.step('a.approver', 'withdraw', liveCase, { reason: 'Gỡ trong lúc bản sửa đang duyệt' });
    const answer = await room.step('a.contributor', 'rebase', id, { live: null });
    expect(answer.status).toBe(200);
    const made = (await stored(answer.body.id)) as { base_hash: string | null; snapshot: { content: Record<string, unknown> } };
    expect([made.base_hash, made.snapshot.content.title]).toEqual([null, 'Bản sửa']);
    await room.step('a.reviewer', 'approve', answer.body.id);
    await room.step('a.approver', 'approve', answer.body.id);
    expect((await room.step('a.approver', 'publish', answer.body.id)).status).toBe(200);
    expect((await (await room.as('a.member')).get(`/api/news/${document}`)).body.title).toBe('Bản sửa');
  });

  it('goes the path the old case went, where its owner can still name it', async () => {
    const { document } = await room.publish({ title: 'Gốc', summary: 'Gốc' });
    const writer = await room.as('a.contributor');
    await writer.patch(`/api/news/${document}?draft=true`, { summary: 'Sửa' });
    const { body: own } = await writer.post('/api/approval-cases/submit', { collection: 'news', documentId: document, definition: 'ba-cap' });
    await moveLive(document, 'title = $2', ['Khác']);
    const { body: made } = await room.step('a.contributor', 'rebase', own.id);
    const keys = await room.house.ownerSql<{ key: string }>('select d.key from approval_cases c join workflow_definitions d on d.id = c.definition_id where c.id = any($1)', [[own.id, made.id]]);
    expect(keys.map(({ key }) => key)).toEqual(['ba-cap', 'ba-cap']);
  });

  it('says that the case is to be taken back when all of it is live already', async () => {
    const { document, id } = await inReview({ title: 'Gốc', summary: 'Gốc' }, { summary: 'Sửa' });
    await moveLive(document, 'title = $2, summary = $3', ['Khác', 'Sửa']);
    expect(codeOf(await room.step('a.contributor', 'rebase', id))).toEqual([409, 'rebase.nothing-left']);
    expect((await stored(id))?.state).toBe('in-review');
    expect((await room.step('a.contributor', 'recall', id)).status).toBe(200);
  });

  it('whoever rebases has written: they decide nothing on the new case', async () => {
    const { document, id } = await inReview({ title: 'Gốc', summary: 'Gốc' }, { summary: 'Sửa' });
    await moveLive(document, 'title = $2', ['Khác']);
    const { body: made } = await room.step('a.reviewer', 'rebase', id);
    expect((await room.step('a.reviewer', 'approve', made.id)).status).toBe(403);
  });

  it('refuses when nothing moved, other hands, stale hashes, choices that fit nothing, and nonsense', async () => {
    const { document, id } = await inReview({ title: 'Gốc', summary: 'Gốc' }, { title: 'Của tôi' });
    expect(codeOf(await room.step('a.contributor', 'rebase', id))).toEqual([409, 'rebase.not-moved']);
    await moveLive(document, 'title = $2', ['Khác']);
    expect((await room.step('b.contributor', 'rebase', id)).status).toBe(404);
    expect((await room.step('a.member', 'rebase', id)).status).toBe(404);
    expect(codeOf(await room.step('city.approver', 'rebase', id))).toEqual([403, 'case.not-submitter']);
    expect(codeOf(await room.step('a.contributor', 'rebase', id, { live: 'f'.repeat(64) }))).toEqual([409, 'rebase.live-moved']);
    expect(codeOf(await room.step('a.contributor', 'rebase', id, { choices: [{ path: 'summary', side: 'mine' }] }))).toEqual([400, 'rebase.choice']);
    expect((await room.step('a.contributor', 'rebase', id, { choices: [{ path: 'title', side: 'cả hai' }] })).status).toBe(400);
    expect((await room.step('a.contributor', 'rebase', id, {}, { 'if-match': `"${'0'.repeat(64)}"` })).status).toBe(409);
    expect((await stored(id))?.state).toBe('in-review');
  });
});

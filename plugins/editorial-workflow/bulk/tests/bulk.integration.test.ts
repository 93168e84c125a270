import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

type Outcome = { id: string; ok: boolean; state: string | null; code?: string; message?: string };
type Item = { id: string; hash: string; stage?: number };

const REASON = 'Đề nghị bổ sung số liệu cho đủ';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const fresh = async (): Promise<Item> => {
  const { id, hash } = await room.submit('a.contributor', await room.write('a.contributor'));
  return { id, hash };
};
const bulk = async (username: string, verb: 'approve' | 'return', input: Record<string, unknown>, headers: Record<string, string> = {}) =>
  (await room.as(username)).post(`/api/approval-cases/bulk-${verb}`, input, headers);
const outcomes = async (username: string, verb: 'approve' | 'return', items: Item[]): Promise<Outcome[]> => {
  const { status, body } = await bulk(username, verb, verb === 'return' ? { items, reason: REASON, kind: 'facts' } : { items });
  expect([status, body]).toEqual([200, { items: expect.anything() }]);
  return (body as { items: Outcome[] }).items;
};
const state = async ({ id }: Item): Promise<{ state: string; stage: number } | undefined> =>
  (await room.house.ownerSql<{ state: string; stage: number }>('select state, stage::int as stage from approval_cases where id = $1', [id]))[0];
const decisions = ({ id }: Item): Promise<{ decision: string; reason: string | null; kind: string | null }[]> =>
  room.house.ownerSql('select decision, reason, reason_kind as kind from approval_decisions where case_id = $1', [id]);
const events = async ({ id }: Item): Promise<string[]> =>
  (await room.house.ownerSql<{ action: string }>(`select action from audit_events where detail ->> 'case' = $1 order by at`, [id])).map(({ action }) => action);

describe('many at once', () => {
  it('are decided one by one: one that is refused changes nothing for the others', async () => {
    const [good, moved, other, done, written] = [await fresh(), await fresh(), await fresh(), await fresh(), await fresh()];
    expect((await room.step('a.reviewer', 'approve', done.id)).status).toBe(200);
    const foreign = await room.write('b.contributor');
    const notSeen = await room.submit('b.contributor', foreign);
    const drafted = await room.write('a.reviewer');
    const own = await room.submit('a.contributor', drafted);
    const result = await outcomes('a.reviewer', 'approve', [good, { ...moved, hash: '0'.repeat(64) }, { id: NOBODY, hash: good.hash }, { id: notSeen.id, hash: notSeen.hash }, done, { id: own.id, hash: own.hash }, { ...written, stage: 1 }, other]);
    expect(result.map(({ ok, code }) => (ok ? 'ok' : code))).toEqual(['ok', 'case.hash-moved', 'case.not-found', 'case.not-found', 'case.already-decided', 'case.author', 'case.not-decider', 'ok']);
    expect(result[0]).toEqual({ id: good.id, ok: true, state: 'in-review', stage: 1, hash: good.hash });
    expect(result[1]).toMatchObject({ state: 'in-review', stage: 0, hash: moved.hash, message: 'Nội dung của hồ sơ khác với bản đồng chí đang xem. Đề nghị tải lại, đọc bản mới rồi quyết định.' });
    expect([await state(good), await state(moved), await state(other)]).toEqual([{ state: 'in-review', stage: 1 }, { state: 'in-review', stage: 0 }, { state: 'in-review', stage: 1 }]);
    expect([(await decisions(good)).length, (await decisions(moved)).length, (await decisions(written)).length]).toEqual([1, 0, 0]);
    expect(await events(good)).toEqual(['approval-cases.submit', 'approval-cases.approve']);
  });

  it('go back with their reason and its kind, and their writers are told of each', async () => {
    const [first, second] = [await fresh(), await fresh()];
    const result = await outcomes('a.reviewer', 'return', [first, second]);
    expect(result.map(({ ok, state: now }) => [ok, now])).toEqual([[true, 'returned'], [true, 'returned']]);
    expect(await decisions(second)).toEqual([{ decision: 'return', reason: REASON, kind: 'facts' }]);
    const told = await room.house.ownerSql('select subject_id from notifications where kind = $1 and subject_id = any($2)', ['approval.returned', [first.id, second.id]]);
    expect(told).toHaveLength(2);
  });

  it('answer the same to the same key, and do nothing twice', async () => {
    const [first, second] = [await fresh(), await fresh()];
    const headers = { 'idempotency-key': 'nhieu-mot-lan-1' };
    const input = { items: [first, second] };
    const once = await bulk('a.reviewer', 'approve', input, headers);
    const again = await bulk('a.reviewer', 'approve', input, headers);
    expect([once.status, again.status, again.body]).toEqual([200, 200, once.body]);
    expect((once.body as { items: Outcome[] }).items.every(({ ok }) => ok)).toBe(true);
    expect((await decisions(first)).length).toBe(1);
    expect((await bulk('a.reviewer', 'approve', { items: [first] }, headers)).status).toBe(422);
  });

  it('find done what was done before the answer was lost', async () => {
    const [first, second] = [await fresh(), await fresh()];
    const headers = { 'idempotency-key': 'nhieu-mot-lan-2' };
    const once = await bulk('a.reviewer', 'approve', { items: [first, second] }, headers);
    // As if the process had died after the items and before the whole was written down.
    await room.house.ownerSql('delete from handbook.idempotency_keys where key = $1', ['nhieu-mot-lan-2']);
    const again = await bulk('a.reviewer', 'approve', { items: [first, second] }, headers);
    expect(again.body).toEqual(once.body);
    expect((await decisions(second)).length).toBe(1);
  });

  it('by two at the same moment: each case is decided once', async () => {
    const items = [await fresh(), await fresh(), await fresh()];
    const [one, two] = await Promise.all([outcomes('a.reviewer', 'approve', items), outcomes('a.reviewer', 'approve', [...items].reverse())]);
    expect([...one, ...two].filter(({ ok }) => ok).length).toBe(3);
    for (const item of items) expect((await decisions(item)).length).toBe(1);
  });

  it('say the same to two requests under one key at once, also of what is refused', async () => {
    const [good, moved] = [await fresh(), await fresh()];
    const headers = { 'idempotency-key': 'nhieu-cung-luc-1' };
    const input = { items: [good, { ...moved, hash: '0'.repeat(64) }] };
    const [one, two] = await Promise.all([bulk('a.reviewer', 'approve', input, headers), bulk('a.reviewer', 'approve', input, headers)]);
    expect([one.status, two.status, two.body]).toEqual([200, 200, one.body]);
    expect((one.body as { items: Outcome[] }).items.map(({ ok, code }) => (ok ? 'ok' : code))).toEqual(['ok', 'case.hash-moved']);
    expect((await decisions(good)).length).toBe(1);
  });

  it('hold no place while their items wait for one: more requests at once than the database lets in are all answered', async () => {
    const item = await fresh();
    const answers = await Promise.all(Array.from({ length: 20 }, () => bulk('a.reviewer', 'approve', { items: [item] })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect((await decisions(item)).length).toBe(1);
  }, 30_000);

  it('give nobody more than the single step would', async () => {
    const item = await fresh();
    for (const username of ['a.contributor', 'a.approver', 'a.admin', 'city.approver', 'city.admin', 'system']) {
      const [result] = await outcomes(username, 'approve', [item]);
      const single = await room.step(username, 'approve', item.id, {}, { 'if-match': `"${item.hash}"` });
      expect([username, result?.ok, result?.code]).toEqual([username, false, single.body.errors[0].data.code]);
    }
    for (const username of ['b.reviewer', 'b.admin', 'a.member', 'a.head', 'stranger', 'ended']) {
      expect([username, (await bulk(username, 'approve', { items: [item] })).status]).toEqual([username, 404]);
    }
    expect((await room.house.post('/api/approval-cases/bulk-approve', { items: [item] })).status).toBe(401);
    expect(await decisions(item)).toEqual([]);
  });

  it('are at most fifty, each once, each with its hash; a return says why', async () => {
    const item = await fresh();
    const many = Array.from({ length: 51 }, (_, n) => ({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, hash: item.hash }));
    for (const items of [[], many, [item, item], [{ id: item.id }], [{ id: 'x', hash: item.hash }], [{ ...item, hash: 'x' }], 'x', undefined]) {
      expect((await bulk('a.reviewer', 'approve', { items })).status).toBe(400);
    }
    expect((await bulk('a.reviewer', 'return', { items: [item], reason: 'ngắn' })).status).toBe(400);
    expect((await bulk('a.reviewer', 'return', { items: [item] })).status).toBe(400);
    expect((await bulk('a.reviewer', 'return', { items: [item], reason: REASON, kind: 'x' })).status).toBe(400);
    expect(await decisions(item)).toEqual([]);
  });

  it('speak GraphQL too', async () => {
    const item = await fresh();
    const { body } = await (await room.as('a.reviewer')).graphql(`mutation { approvalBulkApprove(items: [{id: "${item.id}", hash: "${item.hash}"}]) }`);
    expect(body.data.approvalBulkApprove.items).toEqual([{ id: item.id, ok: true, state: 'in-review', stage: 1, hash: item.hash }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { remindOfDeadlines } from '../clocks/remind';
import type { ClockView, OrderView, QueueView } from '../view/types';
import { body, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** Notices of deadlines that were told already. */
const before = new Set<string>();
type Told = { id: string; kind: string; user: string; subject: string | null; params: unknown };
const notices = async (): Promise<Told[]> =>
  (await room.house.ownerSql<Told>(`select id, kind, user_id as user, subject_id as subject, params from notifications
     where kind in ('approval.reminder', 'approval.overdue', 'approval.overdue-above') or kind like 'withdrawal.%' order by created_at, kind, user_id`)).filter(({ id }) => !before.has(id));
const told = async (): Promise<[string, string][]> => (await notices()).map(({ kind, user }) => [kind, user]);
const forget = async (): Promise<void> => (await notices()).forEach(({ id }) => before.add(id));
beforeEach(forget);

const NOW = (): number => Date.now();
const iso = (minutesAgo: number): string => new Date(NOW() - minutesAgo * 60_000).toISOString();
const remind = (): Promise<void> => remindOfDeadlines(room.house.payload);
type Panel = { clock: ClockView | null; orders: OrderView[]; actions: { action: string; allowed: boolean }[]; history: { action: string }[] };
const panel = async (username: string, documentId: string, collection = 'news'): Promise<Panel> =>
  (await (await room.as(username)).get(`/api/approval-cases/panel?collection=${collection}&documentId=${documentId}`)).body as Panel;
const queue = async (username: string): Promise<QueueView> => (await (await room.as(username)).get('/api/approval-cases/waiting')).body as QueueView;
const reminders = (subject: string) =>
  room.house.ownerSql<{ mark: string; sent: boolean; stage: number | null; told: string[]; above: string[] }>('select mark, sent, stage, told, escalated_to as above from handbook.case_reminders where subject = $1 order by mark', [subject]);
/** Moves a case's clock: the deadline is frozen, so its guard steps aside for the test alone. */
const countFrom = async (caseId: string, minutesAgo: number): Promise<void> => {
  await room.house.ownerSql('alter table approval_cases disable trigger p_case_due');
  await room.house.ownerTicket('approval-cases.fixture:test', (sql) =>
    sql(`update approval_cases set due_at = due_at - (counted_from_at - (now() - make_interval(mins => $2))), counted_from_at = now() - make_interval(mins => $2) where id = $1`, [caseId, minutesAgo]));
  await room.house.ownerSql('alter table approval_cases enable trigger p_case_due');
};
/** As if everything with this case had happened an hour earlier. */
const anHourAgo = async (caseId: string): Promise<void> => {
  await room.house.ownerSql('alter table handbook.case_waits disable trigger b_waits');
  await room.house.ownerSql(`update handbook.case_waits set since = since - interval '1 hour', until = until - interval '1 hour' where case_id = $1`, [caseId]);
  await room.house.ownerSql('alter table handbook.case_waits enable trigger b_waits');
};
const lengthOf = async (caseId: string): Promise<number> =>
  Number((await room.house.ownerSql<{ minutes: string }>('select extract(epoch from due_at - counted_from_at) / 60 as minutes from approval_cases where id = $1', [caseId]))[0]?.minutes);

describe('the deadline of an item', () => {
  it('is worked out at each save from the end of the event, by the rules of that day, whatever is sent for it', async () => {
    const document = await room.write('a.contributor', { eventStartedAt: '2026-11-20T08:00:00+07:00', eventEndedAt: '2026-11-20T10:00:00+07:00', deadline: { dueAt: '2030-01-01T00:00:00Z' } });
    const read = async () => ((await (await room.as('a.contributor')).get(`/api/news/${document}?draft=true`)).body as { deadline: { dueAt: string; rules: { source: string; shown: string }[] } }).deadline;
    expect(await read()).toMatchObject({ dueAt: '2026-11-20T06:00:00.000Z' });
    expect((await read()).rules[0]).toMatchObject({ shown: '3 giờ', source: 'khoản 1 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023' });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { eventEndedAt: '2026-11-20T18:00:00+07:00' });
    expect(await read()).toMatchObject({ dueAt: '2026-11-20T15:00:00.000Z' });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { eventEndedAt: null });
    expect(await read()).toMatchObject({ dueAt: null, rules: null });
    expect((await panel('a.contributor', document)).clock).toMatchObject({ state: 'missing', kind: 'event' });
  });

  it.each([
    ['city-document', { issuedAt: '2026-11-21T22:00:00+07:00' }, '2026-11-21T15:30:00.000Z', 'khoản 2 Điều 12'],
    ['central-document', { receivedAt: '2026-11-21T22:00:00+07:00' }, '2026-11-21T15:30:00.000Z', 'khoản 2 Điều 12'],
    ['statistics', { periodEnd: '2026-11-30T12:00:00+07:00' }, '2026-12-05T16:59:59.000Z', 'khoản 3 Điều 12'],
  ])('of a document: %s', async (deadlineKind, fields, due, article) => {
    const made = await (await room.as('a.contributor')).post('/api/documents?draft=true', { title: 'Văn bản thử', type: 'QD', issuer: 'Thành ủy', summary: 'Tóm tắt', author: 'A', source: 'B', licence: 'C', deadlineKind, ...fields });
    expect([made.status, made.body]).toEqual([201, expect.anything()]);
    const { id, deadline } = (made.body as { doc: { id: string; deadline: { dueAt: string } } }).doc;
    expect(deadline.dueAt).toBe(due);
    expect((await panel('a.contributor', id, 'documents')).clock?.rules[0]?.source).toContain(article);
  });

  it('hangs on the rules of its own kind alone, and is worked out anew only when owner or event change', async () => {
    const state = async (key: string, to: 'confirmed' | 'superseded'): Promise<void> => {
      await room.house.ownerSql('alter table rules disable trigger p_rule');
      await room.house.ownerTicket('rules.fixture:test', (sql) => sql('update rules set state = $2 where key = $1', [key, to]));
      await room.house.ownerSql('alter table rules enable trigger p_rule');
    };
    const writer = await room.as('a.contributor');
    const due = async (id: string): Promise<string | null> => ((await writer.get(`/api/news/${id}?draft=true`)).body as { deadline: { dueAt: string | null } }).deadline.dueAt;
    await state('publishing.statistics.day', 'superseded');
    const document = await room.write('a.contributor', { eventEndedAt: '2026-11-20T10:00:00+07:00' });
    await state('publishing.statistics.day', 'confirmed');
    expect(await due(document)).toBe('2026-11-20T06:00:00.000Z');
    await state('publishing.event.working-hours', 'superseded');
    await writer.patch(`/api/news/${document}?draft=true`, { title: 'Chỉ sửa tiêu đề', deadline: { dueAt: '2030-01-01T00:00:00Z' } });
    const kept = await due(document);
    await writer.patch(`/api/news/${document}?draft=true`, { eventEndedAt: '2026-11-20T10:01:00+07:00' });
    const without = await due(document);
    await state('publishing.event.working-hours', 'confirmed');
    expect([kept, without]).toEqual(['2026-11-20T06:00:00.000Z', null]);
    await writer.patch(`/api/news/${document}?draft=true`, { title: 'Sửa nữa' });
    expect(await due(document)).toBe('2026-11-20T06:01:00.000Z');
  });

  it('leaves the hash alone: only what people wrote is hashed, so time and rules do not move it', async () => {
    const document = await room.write('a.contributor', { eventEndedAt: iso(1) });
    const { id, hash } = await room.submit('a.contributor', document);
    const [row] = await room.house.ownerSql<{ content: Record<string, unknown>; due: string }>(`select snapshot -> 'content' as content, due_at as due from approval_cases where id = $1`, [id]);
    expect([row?.content.deadline, typeof row?.content.eventEndedAt, row?.due]).toEqual([undefined, 'string', expect.anything()]);
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Chi bộ họp thường kỳ' });
    const [after] = await room.house.ownerSql<{ state: string; hash: string }>('select state, hash from approval_cases where id = $1', [id]);
    expect(after).toEqual({ state: 'in-review', hash });
    await expect(room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update approval_cases set due_at = now() where id = $1`, [id]))).rejects.toThrow(/frozen/);
  });

  it('is no reader\'s business', async () => {
    const { document } = await room.publish({ eventEndedAt: iso(1) });
    const seen = (await (await room.as('a.member')).get(`/api/news/${document}`)).body as Record<string, unknown>;
    expect([seen.id, seen.deadline ?? {}]).toEqual([document, {}]);
    expect(JSON.stringify((await (await room.as('a.member')).get(`/api/feed/news/${document}`)).body)).not.toMatch(/deadline|4529/);
  });
});

describe('reminders', () => {
  it('go out once at half, three quarters and the end, to those who can decide then, and at the end to the board above', async () => {
    const document = await room.write('a.contributor', { eventEndedAt: iso(0) });
    const { id } = await room.submit('a.contributor', document);
    const minutes = await lengthOf(id);
    expect([180, 240]).toContain(minutes);
    await remind();
    expect(await reminders(id)).toEqual([]);
    await countFrom(id, minutes / 2 + 1);
    await Promise.all([remind(), remind()]);
    await remind();
    expect(await reminders(id)).toEqual([{ mark: 'p500', sent: true, stage: 0, told: [room.city.a.reviewer.id], above: [] }]);
    expect(await told()).toEqual([['approval.reminder', room.city.a.reviewer.id]]);
    await room.step('a.reviewer', 'approve', id);
    await countFrom(id, (minutes * 3) / 4 + 1);
    await remind();
    expect(await told()).toEqual([['approval.reminder', room.city.a.reviewer.id], ['approval.reminder', room.city.a.approver.id]]);
    await forget();
    await countFrom(id, minutes + 1);
    await anHourAgo(id);
    await remind();
    await remind();
    expect((await told()).sort()).toEqual([['approval.overdue', room.city.a.approver.id], ['approval.overdue-above', room.city.cityApprover.id]]);
    expect(JSON.stringify((await notices()).find(({ kind }) => kind === 'approval.overdue-above'))).not.toContain('Chi bộ họp');
    expect((await reminders(id)).map(({ mark, sent }) => [mark, sent])).toEqual([['end', true], ['p500', true], ['p750', true]]);
    const [row] = await room.house.ownerSql<{ state: string; stage: string }>('select state, stage from approval_cases where id = $1', [id]);
    expect(row).toMatchObject({ state: 'in-review' });
    const view = (await panel('a.approver', document)).clock;
    expect(view).toMatchObject({ state: 'overdue', ranOut: { before: false, stage: 'Ban Biên tập duyệt', organization: { id: room.city.a.committee.id }, people: [{ id: room.city.a.approver.id }] } });
    expect(view?.waits.map(({ stage, ranOut }) => [stage, ranOut])).toEqual([['Biên tập', false], ['Ban Biên tập duyệt', true]]);
    await room.step('a.approver', 'approve', id);
    expect((await room.step('a.approver', 'publish', id)).status).toBe(200);
    const after = (await panel('a.contributor', document)).clock;
    expect(after).toMatchObject({ state: 'missed', ranOut: { stage: 'Ban Biên tập duyệt' } });
    expect(after?.publishedAt).not.toBeNull();
    expect((await panel('a.contributor', document)).history.map(({ action }) => action)).toContain('approval-cases.overdue');
  });

  it('of a worker that was away are one, the furthest', async () => {
    const document = await room.write('a.contributor', { eventEndedAt: iso(600) });
    const { id } = await room.submit('a.contributor', document);
    await remind();
    expect((await reminders(id)).map(({ mark, sent }) => [mark, sent])).toEqual([['end', true], ['p500', false], ['p750', false]]);
    expect((await told()).map(([kind]) => kind).sort()).toEqual(['approval.overdue', 'approval.overdue-above']);
    expect((await panel('a.contributor', document)).clock?.ranOut).toMatchObject({ before: true });
    await expect(room.house.ownerSql(`delete from handbook.case_reminders where subject = '${id}'`)).rejects.toThrow(/append-only/);
  });

  it('leave alone what is published in time, closed, or to be published in time', async () => {
    const { caseId, document } = await room.publish({ eventEndedAt: iso(0) });
    const returned = await room.submit('a.contributor', await room.write('a.contributor', { eventEndedAt: iso(600) }));
    await room.step('a.reviewer', 'return', returned.id, { reason: 'Đề nghị bổ sung ảnh.' });
    const scheduled = await room.submit('a.contributor', await room.write('a.contributor', { eventEndedAt: iso(0) }));
    for (const username of ['a.reviewer', 'a.approver']) await room.step(username, 'approve', scheduled.id);
    expect((await room.step('a.approver', 'schedule', scheduled.id, { at: new Date(NOW() + 3_600_000).toISOString() })).status).toBe(200);
    await countFrom(scheduled.id, (await lengthOf(scheduled.id)) / 2 + 1);
    await remind();
    for (const id of [caseId, returned.id, scheduled.id]) expect(await reminders(id)).toEqual([]);
    expect((await panel('a.approver', document)).clock).toMatchObject({ state: 'met', ranOut: null });
  });

  it('are not begun again by a correction of what is live', async () => {
    const { document } = await room.publish({ eventEndedAt: iso(0) });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Đã sửa tiêu đề' });
    const { id } = await room.submit('a.contributor', document);
    const [row] = await room.house.ownerSql('select due_at as due from approval_cases where id = $1', [id]);
    expect(row).toEqual({ due: null });
  });

  it('roll back with the notice: a mark is written down only together with it', async () => {
    const document = await room.write('a.contributor', { eventEndedAt: iso(600) });
    const { id } = await room.submit('a.contributor', document);
    await room.house.ownerSql(`create function public.no_outbox() returns trigger language plpgsql as $$ begin raise exception 'no outbox'; end $$`);
    await room.house.ownerSql('create trigger no_outbox before insert on notifications for each row execute function public.no_outbox()');
    await expect(remind()).rejects.toThrow();
    expect(await reminders(id)).toEqual([]);
    await room.house.ownerSql('drop trigger no_outbox on notifications');
    await remind();
    expect(await reminders(id)).toHaveLength(3);
  });
});

it('is in the inboxes of those it concerns, and of a board above without the title', async () => {
  const title = 'Bài chưa đăng của phường A';
  const document = await room.write('a.contributor', { title, eventEndedAt: iso(600) });
  await room.submit('a.contributor', document);
  await remind();
  const inbox = async (username: string): Promise<string> => JSON.stringify((await (await room.as(username)).get('/api/notifications/inbox')).body);
  expect(await inbox('a.reviewer')).toContain(`Đã quá hạn đăng: ${title}`);
  expect(await inbox('city.approver')).toContain(`${room.city.a.committee.name} có nội dung quá hạn đăng`);
  for (const username of ['city.approver', 'a.contributor', 'b.approver', 'a.member']) expect(await inbox(username)).not.toContain(title);
});

it('the queue brings what is due first', async () => {
  const later = await room.submit('a.contributor', await room.write('a.contributor', { title: 'Không có hạn' }));
  const late = await room.submit('a.contributor', await room.write('a.contributor', { title: 'Quá hạn', eventEndedAt: iso(900) }));
  const soon = await room.submit('a.contributor', await room.write('a.contributor', { title: 'Còn hạn', eventEndedAt: iso(0) }));
  const shown = (await queue('a.reviewer')).decide.map(({ caseId }) => caseId);
  const places = [late.id, soon.id, later.id].map((id) => shown.indexOf(id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
});

describe('an order to withdraw', () => {
  const order = (changes: object = {}) => ({ issuer: 'Sở Văn hóa và Thể thao', number: '12/YC', dateIssued: '2026-11-01', reason: 'Nội dung có thông tin sai sự thật.', ...changes });

  it('has its time by rule, stands in the queues of the owner\'s board and above, and is fulfilled by the withdrawal', async () => {
    const { document, caseId } = await room.publish({ body: body('Thông tin cần gỡ') });
    const made = await room.step('city.approver', 'order-withdrawal', caseId, order({ urgent: true }));
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ state: 'open', rule: expect.objectContaining({ source: 'Điều 25 Luật số 116/2025/QH15', verified: false }) })]);
    const { id } = made.body as { id: string };
    expect(await told()).toEqual([['withdrawal.ordered', room.city.a.approver.id]]);
    expect((await room.step('a.approver', 'order-withdrawal', caseId, order())).status).toBe(409);
    const waits = async (username: string) => (await queue(username)).withdraw.filter(({ documentId }) => documentId === document);
    expect((await waits('a.approver')).map(({ reason }) => reason)).toEqual(['Nội dung có thông tin sai sự thật.']);
    expect([(await waits('city.approver')).length, (await waits('a.reviewer')).length, (await waits('b.approver')).length]).toEqual([1, 0, 0]);
    expect((await panel('a.contributor', document)).orders).toEqual([expect.objectContaining({ id, urgent: true, number: '12/YC' })]);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Theo yêu cầu của cơ quan có thẩm quyền.' })).status).toBe(200);
    const [done] = await room.house.ownerSql<{ state: string; hours: string; by: string }>('select state, extract(epoch from due_at - received_at) / 3600 as hours, closed_by_id as by from withdrawal_orders where id = $1', [id]);
    expect(done).toMatchObject({ state: 'done', by: room.city.a.approver.id });
    expect(Number(done?.hours)).toBe(6);
    const [stone] = await room.house.ownerSql<{ order: string }>('select withdrawal_order_id as "order" from tombstones where document_id = $1', [document]);
    expect(stone?.order).toBe(id);
    expect(await waits('a.approver')).toEqual([]);
    const member = (await (await room.as('a.member')).get(`/api/tombstones?where[documentId][equals]=${document}&depth=2`)).body;
    expect(JSON.stringify(member)).not.toContain('sai sự thật');
  });

  it('reminds, and at its end tells the board above; nothing comes down by itself', async () => {
    const { caseId } = await room.publish();
    const made = await room.step('a.admin', 'order-withdrawal', caseId, order({ receivedAt: iso(25 * 60), dateIssued: '2026-11-01' }));
    const { id } = made.body as { id: string };
    await forget();
    await remind();
    await remind();
    expect((await notices()).filter(({ subject }) => subject === id).map(({ kind, user }) => [kind, user]).sort()).toEqual([room.city.a.approver.id, room.city.cityApprover.id].sort().map((user) => ['withdrawal.overdue', user]));
    const [row] = await room.house.ownerSql<{ state: string }>('select state from approval_cases where id = $1', [caseId]);
    expect(row?.state).toBe('published');
    expect((await (await room.as('a.contributor')).post(`/api/withdrawal-orders/${id}/cancel`, { reason: 'Cơ quan yêu cầu đã rút lại.' })).status).toBe(403);
    expect((await (await room.as('b.approver')).post(`/api/withdrawal-orders/${id}/cancel`, { reason: 'Cơ quan yêu cầu đã rút lại.' })).status).toBe(404);
    expect((await (await room.as('a.approver')).post(`/api/withdrawal-orders/${id}/cancel`, { reason: 'Cơ quan yêu cầu đã rút lại.' })).status).toBe(200);
    expect((await (await room.as('a.approver')).post(`/api/withdrawal-orders/${id}/cancel`, { reason: 'Cơ quan yêu cầu đã rút lại.' })).status).toBe(409);
    await expect(room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update withdrawal_orders set due_at = now() where id = $1`, [id]))).rejects.toThrow(/not rewritten/);
  });

  it('is refused where nothing is live, from the future, and by who may not', async () => {
    const { caseId } = await room.publish();
    const answer = async (username: string, changes: object = {}) => (await room.step(username, 'order-withdrawal', caseId, order(changes))).status;
    expect(await answer('a.approver', { receivedAt: new Date(NOW() + 3_600_000).toISOString() })).toBe(400);
    expect(await answer('a.approver', { dateIssued: '2099-01-01' })).toBe(400);
    expect([await answer('a.contributor'), await answer('a.member'), await answer('b.approver')]).toEqual([403, 404, 404]);
    const open = await room.submit('a.contributor', await room.write('a.contributor'));
    expect((await room.step('a.approver', 'order-withdrawal', open.id, order())).status).toBe(409);
  });
});

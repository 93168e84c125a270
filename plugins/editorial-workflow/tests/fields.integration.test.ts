import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openNewsroom, type Newsroom } from './newsroom';

/** A stage goes first to who answers for the item's field on the board (4529, Điều 13.2.1). */
let room: Newsroom;
let other: string;
const DECISION = { decisionNumber: '12-QĐ/ĐU', decisionDate: '2026-01-05' };
const REASON = 'Đồng chí phụ trách đang đi công tác cơ sở';

/** A second approver of ward A, who answers for nothing. */
const addApprover = async (username: string): Promise<void> => {
  const id = randomUUID();
  const { committee } = room.city.a;
  await room.house.ownerTicket('users.fixture:test', async (sql) => {
    await sql('insert into users (id, display_name, username, home_id) values ($1, $2, $3, $4)', [id, `Người dùng ${username}`, username, committee.id]);
    await sql(`select set_config('handbook.ticket', 'mandates.fixture:test', true)`);
    await sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'editorial-approver', $2, '2025-07-01', '01-QĐ/KT', '2025-07-01', now())`, [id, committee.id]);
  });
};

/** An item of ward A whose case has come to the board. */
const atTheBoard = async (changes: Record<string, unknown> = {}): Promise<{ document: string; caseId: string }> => {
  const document = await room.write('a.contributor', changes);
  const { id } = await room.submit('a.contributor', document);
  expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  return { document, caseId: id };
};
const told = async (caseId: string): Promise<string[]> =>
  (await room.house.ownerSql<{ username: string }>(`select distinct u.username from notifications n join users u on u.id = n.user_id where n.kind = 'approval.decide' and n.params ->> 'stage' = '1' and n.subject_id = $1 order by 1`, [caseId])).map(({ username }) => username);
const panel = async (who: string, document: string) => (await (await room.as(who)).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body;

beforeAll(async () => {
  room = await openNewsroom();
  await addApprover('a.approver2');
  const [row] = await room.house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Kinh tế', 'kinh-te') returning id`);
  other = row?.id ?? '';
  const admin = await room.as('a.admin');
  const board = await admin.post('/api/editorial-boards/found', { organization: room.city.a.committee.id, ...DECISION, issuer: 'Ban Thường vụ', validFrom: '2026-01-05' });
  const seated = await admin.post(`/api/editorial-boards/${board.body.id}/appoint`, { user: room.city.a.approver.id, function: 'head', topics: [room.topic], ...DECISION });
  expect([board.status, seated.status]).toEqual([200, 200]);
});
afterAll(() => room.close());

it('shows before submission who is asked first and why', async () => {
  const document = await room.write('a.contributor');
  const view = await panel('a.contributor', document);
  expect(view.path[1]).toMatchObject({ first: [{ id: room.city.a.approver.id }], firstOver: false });
  expect(view.path[1].deciders).toHaveLength(2);
  expect(view.path[0].first).toEqual([]);
});

it('asks who answers for the field, and nobody else', async () => {
  const { caseId } = await atTheBoard();
  expect(await told(caseId)).toEqual(['a.approver']);
});

it('lets the other take it over with a reason, which the trail keeps', async () => {
  const { caseId, document } = await atTheBoard();
  const early = await room.step('a.approver2', 'approve', caseId);
  expect([early.status, early.body.errors[0].data.code]).toEqual([403, 'case.field-first']);
  const silent = await room.step('a.approver2', 'claim', caseId);
  expect([silent.status, silent.body.errors[0].data.code]).toEqual([422, 'case.field-reason']);
  expect((await room.step('a.approver2', 'claim', caseId, { reason: 'ngắn' })).status).toBe(400);
  expect((await (await room.as('a.approver2')).get('/api/approval-cases/waiting')).body.decide).toContainEqual(expect.objectContaining({ caseId, field: { people: [{ id: room.city.a.approver.id, name: expect.any(String) }], mine: false, over: false } }));
  expect((await room.step('a.approver2', 'claim', caseId, { reason: REASON })).status).toBe(200);
  const approved = await room.step('a.approver2', 'approve', caseId);
  expect([approved.status, approved.body.state]).toEqual([200, 'approved']);
  const [event] = await room.house.ownerSql<{ detail: unknown }>(`select detail from audit_events where action = 'approval-cases.claim' and document_id = $1`, [document]);
  expect(event?.detail).toMatchObject({ tookOverFrom: [room.city.a.approver.id], reason: REASON });
});

it('lets the other take it over with a reason also when one of the field has claimed it', async () => {
  const { caseId, document } = await atTheBoard();
  expect((await room.step('a.approver', 'claim', caseId)).status).toBe(200);
  const silent = await room.step('a.approver2', 'claim', caseId);
  expect([silent.status, silent.body.errors[0].data.code]).toEqual([409, 'case.claimed']);
  expect((await panel('a.approver2', document)).actions.find(({ action }: { action: string }) => action === 'claim').allowed).toBe(true);
  expect((await room.step('a.approver2', 'claim', caseId, { reason: REASON })).status).toBe(200);
  const [event] = await room.house.ownerSql<{ detail: unknown }>(`select detail from audit_events where action = 'approval-cases.claim' and document_id = $1 order by at desc limit 1`, [document]);
  expect(event?.detail).toMatchObject({ tookOverFrom: [room.city.a.approver.id], claimedBefore: room.city.a.approver.id, reason: REASON });
  expect((await room.step('a.approver', 'approve', caseId)).body.errors[0].data.code).toBe('case.claimed');
  expect((await room.step('a.approver2', 'approve', caseId)).body.state).toBe('approved');
});

it('keeps a claim where no field is asked first: a reason takes nothing from a colleague', async () => {
  const { caseId, document } = await atTheBoard({ topic: other });
  expect((await room.step('a.approver', 'claim', caseId)).status).toBe(200);
  const refused = await room.step('a.approver2', 'claim', caseId, { reason: REASON });
  expect([refused.status, refused.body.errors[0].data.code]).toEqual([409, 'case.claimed']);
  expect((await panel('a.approver2', document)).actions.find(({ action }: { action: string }) => action === 'claim').allowed).toBe(false);
});

it('lets who answers for it decide without a word, and claim without a reason', async () => {
  const { caseId } = await atTheBoard();
  expect((await room.step('a.approver', 'claim', caseId)).status).toBe(200);
  expect((await room.step('a.approver', 'approve', caseId)).body.state).toBe('approved');
});

it('opens the stage to everybody at the first reminder of the deadline', async () => {
  // The event ended three hours ago less five minutes: half of the three (or four) hours are over.
  const ended = new Date(Date.now() - 175 * 60_000).toISOString();
  const { caseId, document } = await atTheBoard({ eventStartedAt: new Date(Date.now() - 200 * 60_000).toISOString(), eventEndedAt: ended });
  expect((await panel('a.approver2', document)).path[1].firstOver).toBe(true);
  expect(await told(caseId)).toEqual(['a.approver', 'a.approver2']);
  expect((await room.step('a.approver2', 'approve', caseId)).body.state).toBe('approved');
});

it('asks everybody where nobody answers for the field', async () => {
  const { caseId } = await atTheBoard({ topic: other });
  expect(await told(caseId)).toEqual(['a.approver', 'a.approver2']);
  expect((await room.step('a.approver2', 'approve', caseId)).body.state).toBe('approved');
});

it('counts the group of a subject too', async () => {
  const [below] = await room.house.ownerTicket('topics.fixture:test', (sql) => sql<{ id: string }>(`insert into topics (name, slug, parent_id) values ('Đảng viên mới', 'dang-vien-moi', $1) returning id`, [room.topic]));
  const { caseId } = await atTheBoard({ topic: below?.id });
  expect(await told(caseId)).toEqual(['a.approver']);
});

it('is no dead end: who answers for the field and wrote, is away, or holds no mandate hinders nobody', async () => {
  const document = await room.write('a.contributor');
  expect((await (await room.as('a.approver')).patch(`/api/news/${document}?draft=true`, { title: 'Sửa tiêu đề' })).status).toBe(200);
  const { id } = await room.submit('a.contributor', document);
  expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  expect(await told(id)).toEqual(['a.approver2']);
  expect((await room.step('a.approver2', 'approve', id)).body.state).toBe('approved');

  const away = await (await room.as('a.approver')).post('/api/approval-delegations/delegate', { organization: room.city.a.committee.id, to: new Date(Date.now() + 86_400_000).toISOString(), reason: 'Đi học' });
  expect(away.status).toBe(200);
  expect(await told((await atTheBoard()).caseId)).toEqual(['a.approver2']);
  expect((await (await room.as('a.approver')).post(`/api/approval-delegations/${away.body.delegations[0].id}/end`, {})).status).toBe(200);
  expect(await told((await atTheBoard()).caseId)).toEqual(['a.approver']);

  await room.house.ownerTicket('mandates.fixture:test', (sql) => sql(`update mandates set valid_to = greatest(valid_from, now()) where user_id = $1`, [room.city.a.approver.id]));
  const without = await atTheBoard();
  expect(await told(without.caseId)).toEqual(['a.approver2']);
  expect((await room.step('a.approver2', 'approve', without.caseId)).body.state).toBe('approved');
});

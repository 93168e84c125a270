import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';

/** What a cell owns is posted by its secretary, or the deputy; else the level above decides (4529, Điều 7.4). */
let room: Newsroom;
let cell: string;

const write = (username: string): Promise<string> => room.write(username, { owner: cell, audience: cell });
const panel = async (who: string, document: string) => (await (await room.as(who)).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body;
const ids = (people: { id: string }[]): string[] => people.map(({ id }) => id);
const publication = async (document: string) =>
  (await room.house.ownerSql(`select _status::text as status, publication_approved_by_name as "approvedByName", publication_published_by_name as "publishedByName", publication_published_by_organ as "publishedByOrgan" from news where id = $1`, [document]))[0];
/** Who is asked for the only stage, once submitted. */
const asked = async (who: string, document: string): Promise<string[]> => ids((await panel(who, document)).path[0].deciders);

beforeAll(async () => {
  room = await openNewsroom();
  cell = room.city.a.cells[0].id;
  const id = randomUUID();
  await room.house.ownerTicket('users.fixture:test', async (sql) => {
    await sql(`insert into users (id, display_name, username, home_id) values ($1, 'Cộng tác viên chi bộ', 'a1.contributor', $2)`, [id, room.city.a.committee.id]);
    await sql(`select set_config('handbook.ticket', 'mandates.fixture:test', true)`);
    await sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'contributor', $2, '2025-07-01', '01-QĐ/KT', '2025-07-01', now())`, [id, cell]);
  });
});
afterAll(() => room.close());

it('is the default of cells, and says by which article', async () => {
  const document = await write('a1.contributor');
  const view = await panel('a1.contributor', document);
  expect([view.definitionWhy, view.path.map(({ role }: { role: string }) => role)]).toEqual([expect.stringContaining('Điều 7.4'), ['cell-secretary']]);
  expect([ids(view.path[0].deciders), ids(view.publishers.people)]).toEqual([[room.city.a.secretary.id], [room.city.a.secretary.id]]);
});

it('another wrote: the secretary approves, posts and takes down; the deputy and the board above do not', async () => {
  const document = await write('a1.contributor');
  const { id } = await room.submit('a1.contributor', document);
  for (const who of ['a.deputy', 'a.approver', 'a.reviewer', 'a1.contributor']) expect((await room.step(who, 'approve', id)).status).toBe(403);
  expect((await (await room.as('a.secretary')).get('/api/approval-cases/waiting')).body.decide.map(({ caseId }: { caseId: string }) => caseId)).toEqual([id]);
  expect((await room.step('a.secretary', 'approve', id)).body.state).toBe('approved');
  expect((await (await room.as('a.secretary')).get('/api/approval-cases/waiting')).body.publish.map(({ caseId }: { caseId: string }) => caseId)).toEqual([id]);
  for (const who of ['a.deputy', 'a.approver', 'a1.contributor']) expect((await room.step(who, 'publish', id)).status).toBe(403);
  expect((await room.step('a.secretary', 'publish', id)).status).toBe(200);
  expect(await publication(document)).toMatchObject({ status: 'published', publishedByName: 'Người dùng a.secretary', publishedByOrgan: 'Chi bộ 1 phường A' });
  expect((await room.step('a.deputy', 'withdraw', id, { reason: 'Nhầm nội dung của chi bộ' })).status).toBe(403);
  expect((await room.step('a.secretary', 'withdraw', id, { reason: 'Nhầm nội dung của chi bộ' })).status).toBe(200);
});

it('the secretary wrote: the other of the two decides and posts, and may take it down', async () => {
  const document = await write('a.secretary');
  const { id } = await room.submit('a.secretary', document);
  expect(await asked('a.secretary', document)).toEqual([room.city.a.deputy.id]);
  expect((await room.step('a.secretary', 'approve', id)).status).toBe(403);
  expect((await room.step('a.deputy', 'approve', id)).body.state).toBe('approved');
  expect((await room.step('a.secretary', 'publish', id)).status).toBe(403);
  expect((await room.step('a.deputy', 'publish', id)).status).toBe(200);
  expect(await publication(document)).toMatchObject({ status: 'published', approvedByName: 'Người dùng a.deputy', publishedByName: 'Người dùng a.deputy' });
  expect((await room.step('a.deputy', 'withdraw', id, { reason: 'Nhầm nội dung của chi bộ' })).status).toBe(200);
});

it('the deputy wrote: the secretary decides', async () => {
  const document = await write('a.deputy');
  const { id } = await room.submit('a.deputy', document);
  expect(await asked('a.deputy', document)).toEqual([room.city.a.secretary.id]);
  expect((await room.step('a.deputy', 'approve', id)).status).toBe(403);
  expect((await room.step('a.secretary', 'approve', id)).body.state).toBe('approved');
});

it('both wrote: the board above decides and posts', async () => {
  const document = await write('a.secretary');
  expect((await (await room.as('a.deputy')).patch(`/api/news/${document}?draft=true`, { title: 'Phó bí thư sửa' })).status).toBe(200);
  const { id } = await room.submit('a.secretary', document);
  const view = await panel('a.secretary', document);
  expect([view.path[0].fromAbove, ids(view.path[0].deciders)]).toEqual([true, [room.city.a.approver.id]]);
  for (const who of ['a.secretary', 'a.deputy']) expect((await room.step(who, 'approve', id)).status).toBe(403);
  expect((await room.step('a.approver', 'approve', id)).body.state).toBe('approved');
  expect((await room.step('a.approver', 'publish', id)).status).toBe(200);
  expect(await publication(document)).toMatchObject({ status: 'published', publishedByOrgan: 'Đảng bộ phường A' });
});

it('the secretary delegated: the deputy decides and posts in the secretary\'s stead', async () => {
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const given = await (await room.as('a.secretary')).post('/api/approval-delegations/delegate', { organization: cell, delegate: room.city.a.deputy.id, to: until });
  expect([given.status, given.body]).toEqual([200, expect.anything()]);
  const document = await write('a1.contributor');
  const { id } = await room.submit('a1.contributor', document);
  expect(await asked('a1.contributor', document)).toEqual([room.city.a.deputy.id]);
  expect((await room.step('a.secretary', 'approve', id)).status).toBe(403);
  expect((await room.step('a.deputy', 'approve', id)).body.state).toBe('approved');
  expect((await room.step('a.deputy', 'publish', id)).status).toBe(200);
  const [decision] = await room.house.ownerSql<{ principal: string; decider: string }>('select principal_id as principal, decider_id as decider from approval_decisions where case_id = $1', [id]);
  expect(decision).toEqual({ principal: room.city.a.secretary.id, decider: room.city.a.deputy.id });
});

it('no secretary, nobody delegated: the deputy does not take the post, the board above decides', async () => {
  await room.house.ownerTicket('mandates.fixture:test', (sql) => sql(`update mandates set valid_to = greatest(valid_from, now()) where role = 'cell-secretary' and organization_id = $1`, [cell]));
  const document = await write('a1.contributor');
  const { id } = await room.submit('a1.contributor', document);
  expect(await asked('a1.contributor', document)).toEqual([room.city.a.approver.id]);
  expect((await room.step('a.deputy', 'approve', id)).status).toBe(403);
  expect((await room.step('a.approver', 'approve', id)).body.state).toBe('approved');
});

it('a committee may give its cells another path, and a cell chooses for itself', async () => {
  const admin = await room.as('a.admin');
  const choose = (body: Record<string, unknown>) => admin.post('/api/workflow-choices/choose', { collection: 'news', ...body });
  expect((await choose({ organization: room.city.a.committee.id, form: 'cell', key: 'hai-cap' })).status).toBe(200);
  const inherited = await panel('a1.contributor', await write('a1.contributor'));
  expect([inherited.path.length, inherited.definitionWhy]).toEqual([2, expect.stringContaining('Đảng bộ phường A (cấp trên) chọn')]);
  expect((await choose({ organization: cell, key: 'chi-bo' })).status).toBe(200);
  expect((await panel('a1.contributor', await write('a1.contributor'))).path.map(({ role }: { role: string }) => role)).toEqual(['cell-secretary']);
});

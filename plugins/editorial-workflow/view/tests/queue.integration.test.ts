import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';
import type { QueueView } from '../types';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => room.close());

const queue = async (username: string): Promise<QueueView> => (await (await room.as(username)).get('/api/approval-cases/waiting')).body as QueueView;
const ids = (items: readonly { caseId: string }[]): string[] => items.map(({ caseId }) => caseId);
const approved = async (changes: Record<string, unknown>, by: readonly [string, string, string]): Promise<string> => {
  const { id } = await room.submit(by[0], await room.write(by[0], changes));
  for (const username of by.slice(1)) expect((await room.step(username, 'approve', id)).status).toBe(200);
  return id;
};
/** As many cases more like this one, of other documents, submitted a day before. */
const copies = async (id: string, count: number): Promise<void> => {
  // A case begins in review, says its trigger; these are as if they had come on since.
  await room.house.ownerSql('alter table approval_cases disable trigger user');
  await room.house.ownerSql(
    `insert into approval_cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'document_id', gen_random_uuid(), 'submitted_at', c.submitted_at - interval '1 day'))).*
     from approval_cases c, generate_series(1, $2::int) where c.id = $1`, [id, count]);
  await room.house.ownerSql('alter table approval_cases enable trigger user');
};
/** Statements the database was asked while `work` ran, as their texts. */
const statements = async (work: () => Promise<unknown>): Promise<string[]> => {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = spy.mock.calls.map(([given]) => (typeof given === 'string' ? given : ((given as unknown as { text?: string }).text ?? '')));
  spy.mockRestore();
  return texts;
};

describe('what waits for somebody', () => {
  it('costs a few statements a row, and the names of all of them one', async () => {
    const { id } = await room.submit('a.contributor', await room.write('a.contributor'));
    await copies(id, 2);
    const client = await room.as('a.reviewer');
    const asked = async (): Promise<number> => (await statements(() => client.get('/api/approval-cases/waiting'))).length;
    expect((await queue('a.reviewer')).decide).toHaveLength(3);
    const few = await asked();
    await copies(id, 10);
    expect((await queue('a.reviewer')).decide).toHaveLength(13);
    const many = await asked();
    expect((many - few) / 10).toBeLessThanOrEqual(7);
    // What one has sent needs no check, only names.
    const before = await statements(async () => (await room.as('a.contributor')).get('/api/approval-cases/waiting'));
    expect((await queue('a.contributor')).sent).toHaveLength(13);
    expect(before.filter((text) => /display_name|from organizations where id/.test(text)).length).toBeLessThanOrEqual(3);
    await room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update approval_cases set state = 'recalled', closed_at = now() where state = 'in-review'`));
  });

  it('names who sent it, who took it and whose it is', async () => {
    const { id } = await room.submit('a.contributor', await room.write('a.contributor'));
    expect((await room.step('a.reviewer', 'claim', id)).status).toBe(200);
    expect((await queue('a.reviewer')).decide).toEqual([
      expect.objectContaining({ caseId: id, owner: { id: room.city.a.committee.id, name: room.city.a.committee.name }, submittedBy: { id: room.city.a.contributor.id, name: 'Người dùng a.contributor' }, claimedBy: { id: room.city.a.reviewer.id, name: 'Người dùng a.reviewer' } }),
    ]);
    expect((await queue('a.contributor')).decide).toEqual([]);
  });

  it('is the board\'s own to publish, however many wait for the boards below', async () => {
    const own = await approved({ owner: room.city.root.id, audience: room.city.root.id }, ['city.contributor', 'city.reviewer', 'city.approver']);
    const below = await approved({}, ['a.contributor', 'a.reviewer', 'a.approver']);
    await copies(below, 60);
    expect(ids((await queue('city.approver')).publish)).toEqual([own]);
    expect((await queue('a.approver')).publish).toHaveLength(50);
    await room.house.ownerTicket('approval-cases.fixture:test', (sql) => sql(`update approval_cases set state = 'recalled', closed_at = now() where state = 'approved'`));
  });

  it('is also what a cell\'s leaders must take down', async () => {
    const [cell] = room.city.a.cells;
    const { id } = await room.submit('a.deputy', await room.write('a.deputy', { owner: cell.id, audience: cell.id }));
    for (const verb of ['approve', 'publish']) expect((await room.step('a.secretary', verb, id)).status).toBe(200);
    const ordered = await room.step('a.admin', 'order-withdrawal', id, { issuer: 'Sở Văn hóa', number: '12/YC', dateIssued: '2026-11-01', reason: 'Nội dung có thông tin sai sự thật.' });
    expect(ordered.status).toBe(200);
    expect((await queue('a.secretary')).withdraw).toEqual([expect.objectContaining({ caseId: id, reason: 'Nội dung có thông tin sai sự thật.', dueAt: expect.any(String) })]);
    // The deputy takes down only what they posted; the board above as ever.
    expect([(await queue('a.deputy')).withdraw, ids((await queue('a.approver')).withdraw)]).toEqual([[], [id]]);
  });
});

it('the buttons of a panel work out once who decides', async () => {
  const document = await room.write('a.contributor');
  await room.submit('a.contributor', document);
  const client = await room.as('a.reviewer');
  const texts = await statements(async () => expect((await client.get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).status).toBe(200));
  // Once for the path that is shown, once for all the buttons.
  expect(texts.filter((text) => text.includes('from approval_decisions d join users u')).length).toBe(2);
});

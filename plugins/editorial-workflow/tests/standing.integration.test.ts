import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';

import { NOTICE_KINDS } from '../clocks/noticeKinds';
import { openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** How a notice about this subject stands for this person now. */
const standing = async (username: string, key: string, subject: { collection: string; id: string }, params: Record<string, string> = {}): Promise<string | undefined> => {
  const [user] = await room.house.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
  const req = await createLocalReq({ user: { id: user?.id, collection: 'users', username } as never }, room.house.payload);
  const kind = NOTICE_KINDS.find((each) => each.key === key);
  return (await kind?.standing?.(req, [{ id: 'n', kind: key, subject, params, link: '/admin', createdAt: new Date().toISOString() }]))?.get('n');
};

it('a reminder is past as soon as the case has gone on, and hidden from who may not know of it', async () => {
  const { id } = await room.submit('a.contributor', await room.write('a.contributor', { eventEndedAt: new Date().toISOString() }));
  const [row] = await room.house.ownerSql<{ stage: string }>(`select stages -> 0 ->> 'name' as stage from approval_cases where id = $1`, [id]);
  const of = (username: string) => standing(username, 'approval.reminder', { collection: 'approval-cases', id }, { stage: row?.stage ?? '' });
  expect([await of('a.reviewer'), await of('b.reviewer'), await of('a.member')]).toEqual(['current', 'hidden', 'hidden']);
  expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  expect(await of('a.reviewer')).toBe('past');
});

it('an order to withdraw is past when the item is down', async () => {
  const { caseId } = await room.publish();
  const made = await room.step('city.approver', 'order-withdrawal', caseId, { issuer: 'Sở Văn hóa', number: '12/YC', dateIssued: '2026-11-01', reason: 'Nội dung có thông tin sai sự thật.' });
  expect(made.status).toBe(200);
  const of = (username: string) => standing(username, 'withdrawal.ordered', { collection: 'withdrawal-orders', id: (made.body as { id: string }).id });
  expect([await of('a.approver'), await of('b.approver'), await of('a.member')]).toEqual(['current', 'hidden', 'hidden']);
  expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Theo yêu cầu của cơ quan có thẩm quyền.' })).status).toBe(200);
  expect(await of('a.approver')).toBe('past');
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openMailServer, type MailServer } from '../../../tests/support/mailServer';
import { contributionsOf, fixedClock, setClock, systemClock } from '../../kernel';
import { openNewsroom, type Newsroom } from './newsroom';
import { addPerson, endRoles } from './people';

let server: MailServer;
let room: Newsroom;
beforeAll(async () => {
  server = await openMailServer();
  process.env.SMTP_URL = server.url;
  room = await openNewsroom();
});
afterAll(async () => {
  setClock(systemClock);
  await room.close();
  await server.close();
  delete process.env.SMTP_URL;
});

type Told = { kind: string; title: string; link: string | null };

/** What this person was told of one document, the last first. */
const toldTo = async (username: string, document: string): Promise<Told[]> => {
  const { body } = await (await room.as(username)).get('/api/notifications/inbox?limit=50');
  const ids = await room.house.ownerSql<{ id: string }>(
    `select n.id from notifications n join approval_cases c on c.id::text = n.subject_id where c.document_id = $1`, [document],
  );
  const about = new Set(ids.map(({ id }) => id));
  return (body as { notifications: (Told & { id: string })[] }).notifications.filter(({ id }) => about.has(id)).map(({ kind, title, link }) => ({ kind, title, link }));
};
const kindsTo = async (username: string, document: string): Promise<string[]> => (await toldTo(username, document)).map(({ kind }) => kind);

/** One turn of a task of the worker. */
const turn = async (name: string): Promise<void> => {
  const found = contributionsOf(room.house.config).workerTasks.find((each) => each.name === name);
  if (!found) throw new Error(`no task ${name}`);
  await found.run(room.house.payload);
};

const step = async (username: string, verb: string, caseId: string, input: Record<string, unknown> = {}): Promise<void> => {
  const answer = await room.step(username, verb, caseId, input);
  expect([verb, answer.status, answer.body]).toEqual([verb, 200, expect.anything()]);
};

const REASON = 'Lý do đủ dài để thử việc này';

describe('people are told', () => {
  it('who decides when it comes to them, who wrote how it went, and nobody of what they did themselves', async () => {
    const document = await room.write('a.contributor', { title: 'Tin về hội nghị' });
    const { id } = await room.submit('a.contributor', document);
    expect(await toldTo('a.reviewer', document)).toEqual([{ kind: 'approval.decide', title: 'Chờ đồng chí duyệt: Tin về hội nghị', link: `/admin/collections/news/${document}` }]);
    expect([await kindsTo('a.contributor', document), await kindsTo('a.approver', document), await kindsTo('b.reviewer', document)]).toEqual([[], [], []]);
    await step('a.reviewer', 'approve', id);
    expect(await kindsTo('a.approver', document)).toEqual(['approval.decide']);
    await step('a.approver', 'approve', id);
    expect(await kindsTo('a.contributor', document)).toEqual(['approval.approved']);
    await step('a.approver', 'publish', id);
    expect(await kindsTo('a.contributor', document)).toEqual(['approval.published', 'approval.approved']);
    expect(await kindsTo('a.approver', document)).toEqual(['approval.decide']);
    await step('a.approver', 'withdraw', id, { reason: REASON });
    expect((await toldTo('a.contributor', document))[0]).toMatchObject({ kind: 'approval.withdrawn', title: 'Một nội dung đồng chí tham gia viết đã được gỡ xuống' });
  });

  it('everybody who wrote, when it is returned', async () => {
    const document = await room.write('a.contributor', { title: 'Tin phải sửa' });
    const saved = await (await room.as('a.admin')).patch(`/api/news/${document}?draft=true`, { summary: 'Người thứ hai viết thêm' });
    expect(saved.status).toBe(200);
    const { id } = await room.submit('a.contributor', document);
    await step('a.reviewer', 'return', id, { reason: REASON });
    expect([await kindsTo('a.contributor', document), await kindsTo('a.admin', document)]).toEqual([['approval.returned'], ['approval.returned']]);
  });

  it('a second person, when an override is asked for', async () => {
    const document = await room.write('a.reviewer', { title: 'Người duyệt tự viết' });
    const { id } = await room.submit('a.contributor', document);
    await step('a.reviewer', 'override', id, { reason: REASON });
    expect([await kindsTo('a.approver', document), await kindsTo('a.contributor', document)]).toEqual([['approval.override'], []]);
    expect(await kindsTo('a.reviewer', document)).toEqual([]);
  });

  it('a second person again, when another override is asked for at the same stage', async () => {
    const second = await addPerson(room.house, { username: 'a.reviewer2', role: 'editorial-reviewer', organization: room.city.a.committee.id });
    const document = await room.write('a.reviewer', { title: 'Hai người duyệt cùng viết' });
    expect((await (await room.as('a.reviewer2')).patch(`/api/news/${document}?draft=true`, { summary: 'Người thứ hai viết thêm' })).status).toBe(200);
    const { id } = await room.submit('a.contributor', document);
    // A path on which two decide together: what was submitted is frozen, so its guard steps aside for the test alone.
    await room.house.ownerSql('alter table approval_cases disable trigger user');
    await room.house.ownerSql(`update approval_cases set stages = jsonb_set(jsonb_set(stages::jsonb, '{0,rule}', '"n"'), '{0,count}', '2') where id = $1`, [id]);
    await room.house.ownerSql('alter table approval_cases enable trigger user');
    await step('a.reviewer', 'override', id, { reason: REASON });
    await step('a.approver', 'confirm-override', id);
    await step('a.reviewer2', 'override', id, { reason: REASON });
    expect((await kindsTo('a.approver', document)).filter((kind) => kind === 'approval.override')).toHaveLength(2);
    await endRoles(room.house, second);
  });

  it('of nothing that was rolled back', async () => {
    const document = await room.write('a.contributor', { title: 'Tin không trình được', summary: '' });
    const refused = await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: document, definition: 'khong-co' });
    expect(refused.status).toBe(422);
    expect(await kindsTo('a.reviewer', document)).toEqual([]);
  });
});

describe('by mail', () => {
  const send = (): Promise<void> => turn('notifications.send-mail');

  it('nobody is asked to decide what was decided, or told the title of what was withdrawn, before it went out', async () => {
    setClock(fixedClock('2026-11-23T23:00:00+07:00'));
    await room.house.ownerSql('delete from handbook.notification_outbox');
    const document = await room.write('a.contributor', { title: 'Tin sẽ bị gỡ' });
    const { id } = await room.submit('a.contributor', document);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) await step(username, verb, id);
    await step('a.approver', 'withdraw', id, { reason: REASON });
    await send();
    expect(server.mails.map(({ to, subject }) => [to[0], subject])).toEqual([['a.contributor@kiem-thu.vn', 'Một nội dung đồng chí tham gia viết đã được gỡ xuống']]);
    setClock(fixedClock('2026-11-24T06:00:00+07:00'));
    await send();
    expect([server.mails.length, server.mails.some(({ text, subject }) => `${subject}${text}`.includes('Tin sẽ bị gỡ'))]).toEqual([1, false]);
    setClock(systemClock);
  });
});

describe('whoever scheduled', () => {
  it('is told when it could not be published; of what they may not see any more, no title', async () => {
    const document = await room.write('a.contributor', { title: 'Tin hẹn giờ' });
    const { id } = await room.submit('a.contributor', document);
    await step('a.reviewer', 'approve', id);
    await step('a.approver', 'approve', id);
    await step('a.approver', 'schedule', id, { at: new Date(Date.now() + 3_600_000).toISOString() });
    await room.house.ownerTicket('approval-cases.fixture:x', (sql) => sql(`update approval_cases set scheduled_for = now() - interval '1 minute' where id = $1`, [id]));
    await room.house.ownerTicket('mandates.fixture:x', (sql) => sql(`update mandates set valid_to = now() where user_id = $1`, [room.city.a.approver.id]));
    await turn('approval.publish-scheduled');
    const [told] = await toldTo('a.approver', document);
    expect(told).toEqual({ kind: 'approval.schedule-failed', title: 'Nội dung tôi hẹn giờ không đăng được', link: null });
  });
});

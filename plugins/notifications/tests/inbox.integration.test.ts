import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDoors, type LiveDoors } from '../../../tests/doors/support/liveDoors';
import { openSession } from '../../../tests/support/sessions';
import { noticeBoard } from '../../kernel';
import { sendPush } from '../jobs/sendPush';
import { runRetention } from '../../personal-data/retention/run';
import { openPostOffice, standings, type PostOffice } from './postOffice';

let office: PostOffice;
let doors: LiveDoors;
beforeAll(async () => {
  office = await openPostOffice();
  doors = await openDoors(office.house);
});
afterAll(async () => {
  await doors.close();
  await office.close();
});
beforeEach(() => office.clear());

type Entry = { id: string; title: string; body: string; kind: string; link: string | null; createdAt: string; readAt: string | null };
type Inbox = { notifications: Entry[]; unread: number; next: string | null };

const inboxOf = async (username: string, query = ''): Promise<Inbox> => {
  const { status, body } = await (await office.house.as(username)).get(`/api/notifications/inbox${query}`);
  expect(status).toBe(200);
  return body as Inbox;
};

/** Told one after the other, a minute apart. */
const tellSome = async (count: number): Promise<void> => {
  for (let n = 1; n <= count; n += 1) {
    await office.tell(['a.reviewer'], { params: { title: `Việc ${n}` } });
    office.passMinutes(1);
  }
};

describe('an inbox', () => {
  it('shows its own, newest first, in words of the reader’s language', async () => {
    await tellSome(2);
    await office.tell(['a.approver'], { params: { title: 'Của người khác' } });
    expect(await inboxOf('a.reviewer')).toMatchObject({
      unread: 2, next: null, notifications: [{ title: 'Việc 2', body: 'Nội dung về Việc 2.', link: '/admin/collections/news', readAt: null }, { title: 'Việc 1' }],
    });
    const english = await (await office.house.as('a.reviewer')).get('/api/notifications/inbox', { 'accept-language': 'en' });
    expect(english.body.notifications[0].title).toBe('Việc 2 (en)');
  });

  it('is read in pages that neither repeat nor skip, while new ones come', async () => {
    await tellSome(7);
    const titles: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Inbox = await inboxOf('a.reviewer', `?limit=3${next ? `&cursor=${encodeURIComponent(next)}` : ''}`);
      titles.push(...page.notifications.map(({ title }) => title));
      next = page.next;
      await office.tell(['a.reviewer'], { params: { title: 'Mới đến' } });
    }
    expect(titles).toEqual(['Việc 7', 'Việc 6', 'Việc 5', 'Việc 4', 'Việc 3', 'Việc 2', 'Việc 1']);
  });

  it('marks read what it is told to, and only its own', async () => {
    await tellSome(3);
    await office.tell(['a.approver']);
    const mine = await inboxOf('a.reviewer');
    const [theirs] = (await inboxOf('a.approver')).notifications;
    const reviewer = await office.house.as('a.reviewer');
    const marked = await reviewer.post('/api/notifications/mark-read', { ids: [mine.notifications[0]?.id, theirs?.id] });
    expect([marked.status, marked.body]).toEqual([200, { marked: 1, unread: 2 }]);
    expect((await inboxOf('a.approver')).unread).toBe(1);
    expect((await inboxOf('a.reviewer', '?unread=true')).notifications.map(({ title }) => title)).toEqual(['Việc 2', 'Việc 1']);
    const all = await reviewer.post('/api/notifications/mark-all-read', { until: mine.notifications[1]?.createdAt });
    expect(all.body).toEqual({ marked: 2, unread: 0 });
  });

  it('says nothing of what its reader may not see any more', async () => {
    await office.tell(['a.reviewer'], { subject: { collection: 'x', id: 'gone' }, params: { title: 'Tên đã gỡ' } });
    standings.set('gone', 'hidden');
    const [entry] = (await inboxOf('a.reviewer')).notifications;
    expect(entry).toMatchObject({ title: 'Loại test.usual', body: 'Nội dung này hiện đồng chí không còn xem được.', link: null });
    const raw = await (await office.house.as('a.reviewer')).get('/api/notifications');
    expect([raw.body.docs.length, JSON.stringify(raw.body).includes('Tên đã gỡ')]).toEqual([1, false]);
    // Nor by the other doors: where it led and what it was about.
    expect(Object.keys(raw.body.docs[0] as object)).not.toEqual(expect.arrayContaining(['link']));
    expect(JSON.stringify(raw.body)).not.toMatch(/subjectId|"gone"|collections\/news/);
    const guess = await (await office.house.as('a.reviewer')).get('/api/notifications?where[subjectId][equals]=gone');
    expect((guess.body as { docs?: unknown[] }).docs ?? []).toEqual([]);
    const graph = await (await office.house.as('a.reviewer')).graphql('{ Notifications { docs { id kind link subjectId } } }');
    expect(graph.body.data?.Notifications?.docs).toEqual([{ id: expect.any(String), kind: 'test.usual', link: null, subjectId: null }]);
  });

  it('takes the same thing once, whoever says it again', async () => {
    expect([await office.tell(['a.reviewer'], { dedupeKey: 'x' }), await office.tell(['a.reviewer', 'a.approver'], { dedupeKey: 'x' })]).toEqual([1, 1]);
    expect(await office.outbox()).toHaveLength(2);
  });

  it('is asked over GraphQL as well, and by nobody else: not by a system administrator', async () => {
    await tellSome(1);
    const { body } = await (await office.house.as('a.reviewer')).graphql('{ notificationsInbox(unread: "true") }');
    expect(body.data.notificationsInbox).toMatchObject({ unread: 1, notifications: [{ title: 'Việc 1' }] });
    const system = await office.house.as('system');
    expect((await system.get('/api/notifications?limit=100')).body.docs).toEqual([]);
    const [row] = await office.house.ownerSql<{ id: string }>('select id from notifications');
    expect((await system.get(`/api/notifications/${row?.id}`)).status).toBe(404);
  });

  it('holds at the last door: no statement of the product marks, changes or deletes another’s', async () => {
    await tellSome(1);
    const asProduct = (ticket: string, statement: string): Promise<unknown> =>
      office.house.appSql(`do $$ begin perform set_config('handbook.ticket', '${ticket}', true); ${statement}; end $$`);
    await expect(asProduct(`notifications.read:${office.city.system.id}`, 'update notifications set read_at = now()')).rejects.toMatchObject({ code: 'HB002' });
    await expect(asProduct(`notifications.read:${office.city.a.reviewer.id}`, `update notifications set link = '/x'`)).rejects.toMatchObject({ code: 'HB002' });
    await expect(asProduct('notifications.notify:x', 'delete from notifications')).rejects.toMatchObject({ code: 'HB002' });
    await expect(asProduct('', 'delete from notifications')).rejects.toMatchObject({ code: 'HB002' });
  });

  it('refuses a kind nobody declared and a link that leads elsewhere', async () => {
    await expect(office.tell(['a.reviewer'], { kind: 'no.such' })).rejects.toThrow(TypeError);
    await expect(office.tell(['a.reviewer'], { link: '//elsewhere.vn' })).rejects.toThrow(TypeError);
  });
});

describe('the unread count', () => {
  const ask = async (username: string, etag?: string): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> => {
    const [user] = await office.house.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
    const token = await openSession(office.house.payload, office.house.ownerSql, user ?? { id: '' });
    return doors.send('/api/unread-notifications', { token, ...(etag ? { headers: { 'if-none-match': etag } } : {}) });
  };

  it('is one number, with an ETag that lasts until something changes', async () => {
    await tellSome(2);
    const first = await ask('a.reviewer');
    expect([first.status, first.body]).toEqual([200, { unread: 2 }]);
    const etag = first.headers.get('etag') ?? '';
    expect((await ask('a.reviewer', etag)).status).toBe(304);
    await (await office.house.as('a.reviewer')).post('/api/notifications/mark-all-read', {});
    const later = await ask('a.reviewer', etag);
    expect([later.status, later.body]).toEqual([200, { unread: 0 }]);
  });

  it('is told by the database to whoever remembers it', async () => {
    const heard: string[] = [];
    const client = await (office.house.payload.db as unknown as { pool: { connect: () => Promise<{ query: (text: string) => Promise<unknown>; on: (event: string, hear: (notice: { payload?: string }) => void) => void; release: (destroy: boolean) => void }> } }).pool.connect();
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen handbook_inbox');
    await office.tell(['a.reviewer', 'a.approver']);
    await client.query('select 1');
    client.release(true);
    expect(heard.sort()).toEqual([office.city.a.reviewer.id, office.city.a.approver.id].sort());
  });

  it('remembered, is forgotten with the notice', async () => {
    noticeBoard.connected(() => Promise.resolve());
    try {
      const etag = (await ask('a.reviewer')).headers.get('etag') ?? '';
      expect((await ask('a.reviewer', etag)).status).toBe(304);
      await office.house.ownerTicket('notifications.notify:x', (sql) =>
        sql(`insert into notifications (user_id, kind, params, link, created_at) values ($1, 'test.usual', '{}', '/admin', now())`, [office.city.a.reviewer.id]),
      );
      noticeBoard.deliver('handbook_inbox', office.city.b.reviewer.id);
      expect((await ask('a.reviewer', etag)).status).toBe(304);
      noticeBoard.deliver('handbook_inbox', office.city.a.reviewer.id);
      const now = await ask('a.reviewer', etag);
      expect([now.status, now.body]).toEqual([200, { unread: 1 }]);
    } finally {
      noticeBoard.lost();
    }
  });
});

describe('preferences', () => {
  it('name every kind with what holds for it', async () => {
    const { body } = await (await office.house.as('a.reviewer')).get('/api/notifications/preferences');
    expect(body).toMatchObject({ quiet: { from: '22:00', to: '06:00' }, digestAt: '07:00', sends: true, address: { known: true, problemSince: null } });
    expect(body.kinds).toEqual(expect.arrayContaining([
      { key: 'test.daily', label: 'Loại test.daily', mail: 'digest', default: 'digest', push: false, pushDefault: false, obligatory: false, urgent: false },
      { key: 'test.safety', label: 'Loại test.safety', mail: 'now', default: 'now', push: true, pushDefault: true, obligatory: true, urgent: true },
      expect.objectContaining({ key: 'approval.decide', label: 'Nội dung chờ tôi duyệt' }),
    ]));
  });

  it('switch a kind’s mails off, also those that wait; the inbox is told all the same', async () => {
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.reviewer']);
    const reviewer = await office.house.as('a.reviewer');
    await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', mail: 'off' }] });
    await office.tell(['a.reviewer']);
    expect((await office.outbox()).map(({ state, outcome }) => [state, outcome])).toEqual([['dropped', 'switched-off']]);
    expect((await inboxOf('a.reviewer')).unread).toBe(2);
  });

  it('move what waits into the letter of the day, and out of it', async () => {
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.reviewer']);
    const reviewer = await office.house.as('a.reviewer');
    await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', mail: 'digest' }] });
    expect((await office.outbox())[0]?.due).toBe('2026-11-24T07:00');
    await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', mail: 'now' }], quiet: null });
    expect((await office.outbox())[0]?.due).toBe('2026-11-23T23:00');
  });

  it.each([
    [{ kinds: [{ kind: 'test.safety', mail: 'off' }] }, 422, 'notification.obligatory'],
    [{ kinds: [{ kind: 'no.such', mail: 'off' }] }, 422, 'notification.unknown-kind'],
    [{ quiet: { from: '22:00', to: '22:00' } }, 422, 'notification.quiet-hours'],
    [{ quiet: { from: '25:00', to: '22:00' } }, 400, 'input.invalid'],
  ])('%j are refused with %i', async (input, status, code) => {
    const answer = await (await office.house.as('a.reviewer')).post('/api/notifications/set-preferences', input);
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([status, code]);
  });
});

describe('unsubscribing', () => {
  const linkOf = (): string => new URL(/<(http[^>]+)>/.exec(office.server.mails[0]?.headers['list-unsubscribe']?.[0] ?? '')?.[1] ?? '').href.replace('http://localhost:3000', '');
  const mailed = async (kind = 'test.usual'): Promise<void> => {
    await office.tell(['a.reviewer'], { kind });
    await office.turn();
  };

  it('asks first: opening the link changes nothing', async () => {
    await mailed();
    expect(office.server.mails[0]?.headers['list-unsubscribe-post']).toEqual(['List-Unsubscribe=One-Click']);
    const page = await doors.send(linkOf());
    expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([200, 'no-store', 'same-origin']);
    expect(page.body.text).toContain('thôi nhận thư điện tử loại «Loại test.usual»');
    expect(page.body.text).toContain('<form method="post">');
    expect(await office.house.ownerSql('select 1 from handbook.notification_preferences')).toEqual([]);
  });

  it('by one click of a mail program, without a sign-in, ends that kind alone', async () => {
    await mailed();
    const done = await doors.send(linkOf(), { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' });
    expect([done.status, String(done.body.text).includes('sẽ không nhận thư')]).toEqual([200, true]);
    office.server.mails.length = 0;
    await mailed('test.usual');
    await mailed('test.other');
    expect(office.server.mails).toHaveLength(1);
    expect((await inboxOf('a.reviewer')).unread).toBe(3);
  });

  it('by the form of the page, as a browser sends it', async () => {
    await mailed();
    const page = await doors.send(linkOf());
    // Fetch, "append a request Origin header": under no-referrer a form comes from nowhere.
    const origin = page.headers.get('referrer-policy') === 'no-referrer' ? 'null' : 'http://localhost:3000';
    const done = await doors.send(linkOf(), { method: 'POST', headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }, body: '' });
    expect([done.status, String(done.body.text).includes('sẽ không nhận thư')]).toEqual([200, true]);
  });

  it('by a link that was changed does nothing', async () => {
    await mailed();
    const changed = await doors.send(linkOf().replace('test.usual', 'test.other'), { method: 'POST' });
    expect(changed.status).toBe(400);
    expect((await doors.send('/thoi-nhan-thu', { method: 'POST' })).status).toBe(400);
    expect(await office.house.ownerSql('select 1 from handbook.notification_preferences')).toEqual([]);
  });

  it('is refused to a page from elsewhere', async () => {
    await mailed();
    expect((await doors.send(linkOf(), { method: 'POST', headers: { origin: 'https://ke-gian.vn' } })).status).toBe(403);
  });

  it('is not offered for what is obligatory', async () => {
    await mailed('test.safety');
    expect([office.server.mails[0]?.headers['list-unsubscribe'], office.server.mails[0]?.text.includes('thoi-nhan-thu')]).toEqual([undefined, false]);
  });
});

describe('push', () => {
  const TOKEN = 'token-cua-dien-thoai-1';
  const turn = (): Promise<void> => sendPush('users')(office.house.payload);
  const register = async (username: string, token = TOKEN): Promise<string> => {
    const [user] = await office.house.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
    const session = await openSession(office.house.payload, office.house.ownerSql, user ?? { id: '' });
    expect((await office.house.withToken(session).post('/api/push/register', { kind: 'fcm', token })).status).toBe(200);
    return session;
  };

  it('goes to registered devices, by the rules of mail: not at night, not what was taken away', async () => {
    await register('a.reviewer');
    await office.tell(['a.reviewer', 'a.approver']);
    await office.tell(['a.reviewer'], { subject: { collection: 'x', id: 'gone' } });
    standings.set('gone', 'hidden');
    await turn();
    // Nobody vouched for this kind: neither what it is about nor where it leads goes out.
    expect(office.push.sent).toEqual([
      { devices: [expect.objectContaining({ kind: 'fcm', token: TOKEN, language: 'vi' })], message: { id: expect.any(String), kind: 'notice', name: null, link: null, urgent: false } },
    ]);
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.reviewer']);
    await turn();
    expect(office.push.sent).toHaveLength(1);
  });

  it('follows what its person chose since, and their quiet hours', async () => {
    await register('a.reviewer');
    const choose = async (input: Record<string, unknown>): Promise<unknown> => (await office.house.as('a.reviewer')).post('/api/notifications/set-preferences', input);
    const states = async (): Promise<unknown> => (await office.outbox()).filter(({ channel }) => channel === 'push').map(({ state, outcome, due }) => [state, outcome, due]);
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.reviewer']);
    await choose({ quiet: null });
    expect(await states()).toEqual([['waiting', null, '2026-11-23T23:00']]);
    await choose({ quiet: { from: '22:30', to: '06:30' } });
    expect(await states()).toEqual([['waiting', null, '2026-11-24T06:30']]);
    // Chosen past the command that moves what waits: looked at again when it goes out.
    await office.house.ownerSql(`update handbook.notification_outbox set due_at = '2026-11-23T16:00:00Z'`);
    await turn();
    expect([office.push.sent, await states()]).toEqual([[], [['waiting', null, '2026-11-24T06:30']]]);
    await office.house.ownerSql(`insert into handbook.notification_preferences (user_id, kind, push) values ($1, 'test.usual', false)`, [office.city.a.reviewer.id]);
    office.setTime('2026-11-24T06:30');
    await turn();
    expect([office.push.sent, await states()]).toEqual([[], [['dropped', 'switched-off', '2026-11-24T06:30']]]);
  });

  it('is chosen apart from mail, of each kind', async () => {
    await register('a.reviewer');
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.reviewer']);
    const reviewer = await office.house.as('a.reviewer');
    const ways = async (): Promise<unknown> => (await office.outbox()).map(({ channel, state }) => [channel, state]).sort();
    await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', mail: 'off' }] });
    expect(await ways()).toEqual([['mail', 'dropped'], ['push', 'waiting']]);
    const { body } = await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', push: false }] });
    expect(await ways()).toEqual([['mail', 'dropped'], ['push', 'dropped']]);
    expect(body.kinds.find(({ key }: { key: string }) => key === 'test.usual')).toMatchObject({ mail: 'off', push: false, pushDefault: true });
    await office.tell(['a.reviewer']);
    expect(await ways()).toHaveLength(2);
    expect((await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.safety', push: false }] })).status).toBe(422);
  });

  it('waits for no provider that never answers, and tries again: the second takes the place of the first', async () => {
    await register('a.reviewer');
    office.push.silent = true;
    await office.tell(['a.reviewer']);
    await sendPush('users', 20)(office.house.payload);
    const states = async (): Promise<unknown> => (await office.outbox()).filter(({ channel }) => channel === 'push').map(({ state, outcome }) => [state, outcome]);
    expect(await states()).toEqual([['waiting', 'push']]);
    office.push.silent = false;
    office.passMinutes(1);
    await turn();
    expect([office.push.sent.length, await states()]).toEqual([1, [['sent', 'sent']]]);
  });

  it('ends when the device signs out', async () => {
    const session = await register('a.reviewer');
    expect((await office.house.withToken(session).post('/api/users/logout')).status).toBe(200);
    expect(await office.house.ownerSql('select 1 from handbook.push_devices')).toEqual([]);
  });

  it('forgets tokens the provider no longer knows, and tries again when it is away', async () => {
    await register('a.reviewer');
    office.push.broken = true;
    await office.tell(['a.reviewer']);
    await turn();
    office.push.broken = false;
    office.push.gone = [TOKEN];
    office.passMinutes(1);
    await turn();
    expect([office.push.sent.length, await office.house.ownerSql('select 1 from handbook.push_devices')]).toEqual([1, []]);
  });

  it('follows the token to whoever registered it last; another’s is not forgotten for one', async () => {
    await register('a.reviewer');
    await register('a.approver');
    await office.tell(['a.reviewer']);
    await turn();
    expect(office.push.sent).toEqual([]);
    const forgotten = await (await office.house.as('a.reviewer')).post('/api/push/unregister', { token: TOKEN });
    expect(forgotten.body).toEqual({ removed: 0 });
    expect((await (await office.house.as('a.approver')).post('/api/push/unregister', { token: TOKEN })).body).toEqual({ removed: 1 });
  });
});

describe('the night’s sweep', () => {
  it('takes what was read half a year ago and what was sent a month ago; what is unread stays', async () => {
    await tellSome(3);
    await office.turn();
    const mine = await inboxOf('a.reviewer');
    await (await office.house.as('a.reviewer')).post('/api/notifications/mark-read', { ids: [mine.notifications[0]?.id] });
    office.setTime('2026-12-22T03:00');
    await runRetention(office.house.payload, 'worker');
    expect([(await inboxOf('a.reviewer')).notifications.length, (await office.outbox()).length]).toEqual([3, 3]);
    office.setTime('2026-12-24T03:00');
    await runRetention(office.house.payload, 'worker');
    expect([(await inboxOf('a.reviewer')).notifications.length, (await office.outbox()).length]).toEqual([3, 0]);
    office.setTime('2027-05-24T03:00');
    await runRetention(office.house.payload, 'worker');
    expect((await inboxOf('a.reviewer')).notifications.map(({ title }) => title)).toEqual(['Việc 2', 'Việc 1']);
  });
});

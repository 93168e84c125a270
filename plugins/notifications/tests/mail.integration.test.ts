import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clock, inTransaction } from '../../kernel';
import { notify } from '../index';
import { claimSingles } from '../mail/claim';
import { deliver } from '../mail/deliver';
import { openPostOffice, standings, type PostOffice } from './postOffice';

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());
beforeEach(() => office.clear());

const states = async (): Promise<string[]> => (await office.outbox()).map(({ state, outcome }) => (outcome ? `${state}: ${outcome}` : state));

describe('a mail', () => {
  it('goes out after the transaction, once, in Vietnamese, from the configured sender', async () => {
    await office.tell(['a.reviewer'], { link: '/admin/collections/news/1' });
    expect(office.server.mails).toHaveLength(0);
    await office.turn();
    await office.turn();
    expect(office.server.mails).toHaveLength(1);
    const [mail] = office.server.mails;
    expect(mail?.to).toEqual(['a.reviewer@kiem-thu.vn']);
    expect(mail?.subject).toBe('Chi bộ họp thường kỳ');
    expect(mail?.headers.from).toEqual(['Sổ tay đảng viên điện tử <sotay@kiem-thu.vn>']);
    expect(mail?.headers.to).toEqual(['Người dùng a.reviewer <a.reviewer@kiem-thu.vn>']);
    expect(mail?.text).toContain('Kính gửi đồng chí Người dùng a.reviewer,');
    expect(mail?.text).toContain('Mở xem: http://localhost:3000/admin/collections/news/1');
    expect(mail?.html).toContain('<html lang="vi">');
    expect(mail?.headers['auto-submitted']).toEqual(['auto-generated']);
    expect(await states()).toEqual(['sent: sent']);
  });

  it('is not written when the transaction was rolled back', async () => {
    const req = await office.req();
    const told = inTransaction(req, async () => {
      await notify(req, { kind: 'test.usual', to: [office.city.a.reviewer.id], params: { title: 'x' }, link: '/admin' });
      throw new Error('no');
    });
    await expect(told).rejects.toThrow('no');
    await office.turn();
    expect([office.server.mails.length, await office.house.ownerSql('select 1 from notifications')]).toEqual([0, []]);
  });

  it('cannot be given another head by a title, a name or a kind’s words', async () => {
    const evil = 'Họp\r\nBcc: ke-gian@noi-khac.vn\r\n\r\n<script>alert(1)</script>';
    await office.house.ownerTicket('users.fixture:test', (sql) => sql('update users set display_name = $1 where username = $2', [`An\r\nCc: ke-gian@noi-khac.vn`, 'a.head']));
    await office.tell(['a.head'], { params: { title: evil } });
    await office.turn();
    const [mail] = office.server.mails;
    expect(mail?.to).toEqual(['a.head@kiem-thu.vn']);
    expect(Object.keys(mail?.headers ?? {})).not.toEqual(expect.arrayContaining(['bcc']));
    expect(mail?.headers.cc).toBeUndefined();
    expect(mail?.html).not.toContain('<script>');
    expect(mail?.subject.startsWith('Họp Bcc: ke-gian@noi-khac.vn')).toBe(true);
  });

  it('has a subject of 78 letters at most', async () => {
    await office.tell(['a.head'], { params: { title: 'Nghị quyết về đổi mới '.repeat(20) } });
    await office.turn();
    const subject = office.server.mails[0]?.subject ?? '';
    expect([subject.startsWith('Nghị quyết về đổi mới'), subject.endsWith('…'), [...subject].length <= 78]).toEqual([true, true, true]);
  });

  it('is not written for whom there is no address, nor for an account that is off', async () => {
    await office.house.ownerTicket('users.fixture:test', (sql) => sql(`update users set email = null where username = 'b.deputy'`));
    expect(await office.tell(['b.deputy', 'disabled', 'a.reviewer', 'a.reviewer'])).toBe(2);
    expect((await office.outbox()).map(({ username }) => username)).toEqual(['a.reviewer']);
  });
});

describe('before it goes out', () => {
  it('is dropped when its subject was taken away from the receiver: no title leaves', async () => {
    await office.tell(['a.reviewer'], { subject: { collection: 'x', id: 'hidden' } });
    await office.tell(['a.reviewer'], { subject: { collection: 'x', id: 'past' } });
    standings.set('hidden', 'hidden').set('past', 'past');
    await office.turn();
    expect([office.server.mails.length, await states()]).toEqual([0, ['dropped: no-longer-so', 'dropped: no-longer-so']]);
  });

  it('a kind without a rule of its own is judged by reading: a draft of another ward goes to nobody there', async () => {
    const [topic] = await office.house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung') returning id`);
    const made = await (await office.house.as('a.contributor')).post('/api/news?draft=true', { title: 'Bản nháp', topic: topic?.id });
    expect(made.status).toBe(201);
    const subject = { collection: 'news', id: (made.body as { doc: { id: string } }).doc.id };
    await office.tell(['a.reviewer', 'b.reviewer', 'a.member'], { kind: 'test.content', subject, params: { title: 'Bản nháp' } });
    await office.turn();
    expect(office.server.mails.map(({ to }) => to)).toEqual([['a.reviewer@kiem-thu.vn']]);
    const shown = await (await office.house.as('b.reviewer')).get('/api/notifications/inbox');
    expect(shown.body.notifications).toEqual([expect.objectContaining({ title: 'Loại nội dung', link: null })]);
  });

  it('is dropped when the account was switched off meanwhile', async () => {
    await office.tell(['b.head']);
    await office.house.ownerTicket('users.fixture:test', (sql) => sql(`update users set disabled_at = now() where username = 'b.head'`));
    await office.turn();
    expect([office.server.mails.length, await states()]).toEqual([0, ['dropped: account-off']]);
  });
});

describe('a mail server', () => {
  it('that is busy is asked again, later each time, under one Message-ID', async () => {
    const refused: string[] = [];
    office.server.onMail = ({ headers }) => (refused.push(headers['message-id']?.[0] ?? '') < 3 ? 451 : undefined);
    await office.tell(['a.reviewer']);
    await office.turn();
    await office.turn();
    expect([refused.length, await states()]).toEqual([1, ['waiting: again-451']]);
    office.passMinutes(1);
    await office.turn();
    expect(refused).toHaveLength(2);
    office.passMinutes(4);
    await office.turn();
    expect(refused).toHaveLength(2);
    office.passMinutes(1);
    await office.turn();
    expect([office.server.mails.length, await states()]).toEqual([1, ['sent: sent']]);
    expect(new Set(refused).size).toBe(1);
  });

  it('that stays away is given up after ten attempts', async () => {
    office.server.onReceiver = () => 450;
    await office.tell(['a.reviewer'], { kind: 'test.urgent' });
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await office.turn();
      office.passMinutes(6 * 60);
    }
    expect((await office.outbox()).map(({ state, attempts }) => [state, attempts])).toEqual([['failed', 10]]);
  });

  it('that cannot be reached costs no mail', async () => {
    office.server.onReceiver = () => 421;
    await office.tell(['a.reviewer', 'a.approver']);
    await office.turn();
    expect(await states()).toEqual(['waiting: again-421', 'waiting: again-421']);
  });

  it('that refuses an address for good: the person is told in the inbox, and nothing more goes there until they ask', async () => {
    office.server.onReceiver = () => 550;
    await office.tell(['a.reviewer']);
    office.passMinutes(1);
    await office.turn();
    const reviewer = await office.house.as('a.reviewer');
    const told = await reviewer.get('/api/notifications/inbox');
    expect(told.body.notifications[0]).toMatchObject({ kind: 'notifications.address-refused', title: 'Không gửi được thư điện tử đến địa chỉ của đồng chí' });
    expect((await reviewer.get('/api/notifications/preferences')).body.address).toMatchObject({ known: true, problemSince: expect.any(String) });
    office.server.onReceiver = () => undefined;
    office.passMinutes(1);
    await office.tell(['a.reviewer']);
    await office.turn();
    expect([office.server.mails.length, (await states()).slice(-1)]).toEqual([0, ['dropped: address-refused']]);
    const again = await reviewer.post('/api/notifications/set-preferences', { tryAddressAgain: true });
    expect(again.body.address).toEqual({ known: true, problemSince: null });
    await office.tell(['a.reviewer']);
    await office.turn();
    expect(office.server.mails).toHaveLength(1);
  });

  it('that refuses an address again on the same day is told of once', async () => {
    office.server.onReceiver = () => 550;
    const reviewer = await office.house.as('a.reviewer');
    for (let turn = 0; turn < 3; turn += 1) {
      await office.tell(['a.reviewer']);
      await office.turn();
      office.passMinutes(1);
      await reviewer.post('/api/notifications/set-preferences', { tryAddressAgain: true });
    }
    expect(await office.house.ownerSql(`select 1 from notifications where kind = 'notifications.address-refused'`)).toHaveLength(1);
    office.setTime('2026-11-24T10:00');
    await office.tell(['a.reviewer']);
    await office.turn();
    expect(await office.house.ownerSql(`select 1 from notifications where kind = 'notifications.address-refused'`)).toHaveLength(2);
  });

  it('that may not relay costs nobody their address', async () => {
    office.server.onReceiver = () => 554;
    await office.tell(['a.reviewer', 'a.approver']);
    await office.turn();
    expect([await states(), await office.house.ownerSql('select 1 from handbook.mail_problems')]).toEqual([['waiting: again-554', 'waiting: again-554'], []]);
  });

  it('that refuses one mail for good leaves the address alone', async () => {
    office.server.onMail = () => 554;
    await office.tell(['a.reviewer']);
    await office.turn();
    expect([await states(), await office.house.ownerSql('select 1 from handbook.mail_problems')]).toEqual([['failed: letter-554'], []]);
  });

  it('that breaks the line after the mail gets it once more, and not a third time', async () => {
    office.server.onMail = () => 'hang-up';
    await office.tell(['a.reviewer']);
    await office.turn();
    expect(await states()).toEqual(['waiting: unknown-0']);
    for (const minutes of [2, 10, 60, 600]) {
      office.passMinutes(minutes);
      await office.turn();
    }
    expect([office.server.mails.length, await states()]).toEqual([2, ['failed: unknown']]);
    expect(new Set(office.server.mails.map(({ headers }) => headers['message-id']?.[0])).size).toBe(1);
  });
});

describe('a worker', () => {
  const breakMarking = async (of = ''): Promise<void> => {
    await office.house.ownerSql(`create or replace function handbook.test_dies() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`);
    await office.house.ownerSql(`create trigger test_dies before update on handbook.notification_outbox for each row when (new.state = 'sent' ${of}) execute function handbook.test_dies()`);
  };
  const mendMarking = (): Promise<unknown> => office.house.ownerSql('drop trigger test_dies on handbook.notification_outbox');

  it('that dies between sending and writing that down repeats the mail once, under the same Message-ID', async () => {
    await breakMarking();
    await office.tell(['a.reviewer']);
    await expect(office.turn()).rejects.toThrow();
    await office.turn();
    expect(office.server.mails).toHaveLength(1);
    await mendMarking();
    office.passMinutes(6);
    await office.turn();
    office.passMinutes(6);
    await office.turn();
    expect([office.server.mails.length, await states()]).toEqual([2, ['sent: sent']]);
    expect(new Set(office.server.mails.map(({ headers }) => headers['message-id']?.[0])).size).toBe(1);
  });

  it('that dies there each time repeats it once all the same', async () => {
    await breakMarking();
    await office.tell(['a.reviewer'], { kind: 'test.urgent' });
    for (let turn = 0; turn < 5; turn += 1) {
      await office.turn().catch(() => undefined);
      office.passMinutes(6);
    }
    await mendMarking();
    expect([office.server.mails.length, await states()]).toEqual([2, ['failed: unknown']]);
  });

  it('that took too long for what it took sends nothing that another has sent meanwhile', async () => {
    await office.tell(['a.reviewer']);
    const [bundle] = await claimSingles(office.house.payload, 'mail', clock.now(), 1);
    office.passMinutes(6);
    await office.turn();
    if (bundle) await deliver(office.house.payload, 'users', bundle);
    expect([bundle?.rows.length, office.server.mails.length, await states()]).toEqual([1, 1, ['sent: sent']]);
  });

  it('that cannot write down one letter sends the others, and those of the day', async () => {
    await breakMarking(`and new.kind = 'test.usual'`);
    await office.tell(['a.approver'], { kind: 'test.daily' });
    office.setTime('2026-11-24T07:00');
    await office.tell(['a.reviewer']);
    await expect(office.turn()).rejects.toThrow();
    await mendMarking();
    expect(office.server.mails.map(({ to }) => to[0]).sort()).toEqual(['a.approver@kiem-thu.vn', 'a.reviewer@kiem-thu.vn']);
  });

  it('beside another sends each mail once, five lines at a time each at most', async () => {
    const everybody = (await office.house.ownerSql<{ username: string }>('select username from users where disabled_at is null and email is not null')).map(({ username }) => username);
    await office.tell(everybody);
    await office.tell(everybody, { kind: 'test.other' });
    await Promise.all([office.turn(), office.turn()]);
    const receivers = office.server.mails.map(({ to }) => to[0]).sort();
    expect(receivers).toEqual([...everybody, ...everybody].map((name) => `${name}@kiem-thu.vn`).sort());
    expect(office.server.busiest()).toBeLessThanOrEqual(10);
  });
});

describe('quiet hours', () => {
  it('keep a mail until their end; urgent kinds pass', async () => {
    office.setTime('2026-11-23T22:30');
    await office.tell(['a.reviewer']);
    await office.tell(['a.reviewer'], { kind: 'test.urgent', params: { title: 'Khẩn' } });
    await office.turn();
    expect(office.server.mails.map(({ subject }) => subject)).toEqual(['Khẩn']);
    office.setTime('2026-11-24T05:59');
    await office.turn();
    expect(office.server.mails).toHaveLength(1);
    office.setTime('2026-11-24T06:00');
    await office.turn();
    expect(office.server.mails).toHaveLength(2);
  });

  it('hold too for what is tried again after an outage', async () => {
    office.setTime('2026-11-23T21:59');
    office.server.onMail = () => 451;
    await office.tell(['a.reviewer']);
    await office.turn();
    office.server.onMail = () => undefined;
    office.setTime('2026-11-23T23:00');
    await office.turn();
    expect([office.server.mails.length, (await office.outbox())[0]?.due]).toEqual([0, '2026-11-24T06:00']);
    office.setTime('2026-11-24T06:00');
    await office.turn();
    expect(office.server.mails).toHaveLength(1);
  });

  it('are each person’s own', async () => {
    const set = await (await office.house.as('a.reviewer')).post('/api/notifications/set-preferences', { quiet: { from: '09:00', to: '11:00' } });
    expect([set.status, set.body.quiet]).toEqual([200, { from: '09:00', to: '11:00' }]);
    await (await office.house.as('a.approver')).post('/api/notifications/set-preferences', { quiet: null });
    await office.tell(['a.reviewer', 'a.approver', 'a.head']);
    expect((await office.outbox()).map(({ username, due }) => [username, due])).toEqual([
      ['a.approver', '2026-11-23T10:00'], ['a.head', '2026-11-23T10:00'], ['a.reviewer', '2026-11-23T11:00'],
    ]);
    office.setTime('2026-11-23T23:00');
    await office.tell(['a.approver'], { kind: 'test.other' });
    expect((await office.outbox()).at(-1)?.due).toBe('2026-11-23T23:00');
  });
});

describe('the letter of the day', () => {
  it('goes out at 7:00 with everything, grouped, without what is no longer so', async () => {
    await office.tell(['a.reviewer'], { kind: 'test.daily', params: { title: 'Việc một' } });
    office.passMinutes(5);
    await office.tell(['a.reviewer'], { kind: 'test.daily', params: { title: 'Việc hai' } });
    await office.tell(['a.reviewer'], { kind: 'test.daily', params: { title: 'Đã gỡ' }, subject: { collection: 'x', id: 'gone' } });
    await office.tell(['a.approver'], { kind: 'test.daily', params: { title: 'Việc của người khác' } });
    standings.set('gone', 'hidden');
    await office.turn();
    office.setTime('2026-11-24T06:59');
    await office.turn();
    expect(office.server.mails).toHaveLength(0);
    office.setTime('2026-11-24T07:00');
    await Promise.all([office.turn(), office.turn()]);
    expect(office.server.mails).toHaveLength(2);
    const mail = office.server.mails.find(({ to }) => to[0] === 'a.reviewer@kiem-thu.vn');
    expect(mail?.subject).toBe('Sổ tay đảng viên: 2 thông báo, ngày 24/11/2026');
    expect(mail?.text).toContain('Loại test.daily:\n- Việc một (23/11/2026 10:00)');
    expect(mail?.text).toContain('- Việc hai (23/11/2026 10:05)');
    expect(mail?.raw).not.toContain('khác');
    expect(mail?.text).not.toContain('Đã gỡ');
    expect(mail?.headers['list-unsubscribe']).toHaveLength(1);
  });

  it('ends a line that was tried too often, and goes out with the others', async () => {
    const [first, second] = ['Dòng cũ', 'Dòng mới'];
    const set = (change: string): Promise<unknown> => office.house.ownerSql(`update handbook.notification_outbox o set ${change} from notifications n where n.id = o.notification_id and n.params ->> 'title' = $1`, [first]);
    for (const title of [first, second]) await office.tell(['a.reviewer'], { kind: 'test.daily', params: { title } });
    office.setTime('2026-11-24T07:00');
    await set('attempts = 9');
    office.server.onMail = () => 451;
    await office.turn();
    expect((await states()).sort()).toEqual(['failed: again-451', 'waiting: again-451']);
    await set(`state = 'waiting', unfinished = 2, attempts = 2, outcome = null`);
    office.server.onMail = () => undefined;
    office.passMinutes(5);
    await office.turn();
    expect((await states()).sort()).toEqual(['failed: unknown', 'sent: sent']);
    expect([office.server.mails.length, office.server.mails[0]?.text.includes(second), office.server.mails[0]?.text.includes(first)]).toEqual([1, true, false]);
  });

  it('of several kinds has a link for each in place of one for all', async () => {
    const reviewer = await office.house.as('a.reviewer');
    await reviewer.post('/api/notifications/set-preferences', { kinds: [{ kind: 'test.usual', mail: 'digest' }] });
    await office.tell(['a.reviewer']);
    office.passMinutes(1);
    await office.tell(['a.reviewer'], { kind: 'test.daily' });
    office.setTime('2026-11-24T07:00');
    await office.turn();
    const [mail] = office.server.mails;
    expect([office.server.mails.length, mail?.headers['list-unsubscribe']]).toEqual([1, undefined]);
    expect([...(mail?.text ?? '').matchAll(/Thôi nhận thư loại «Loại (test\.\w+)»/g)].map(([, kind]) => kind)).toEqual(['test.usual', 'test.daily']);
  });
});

describe('a crowd', () => {
  it('of 5,000 is told in two statements', async () => {
    await office.house.ownerTicket('users.fixture:test', (sql) =>
      sql(`insert into users (display_name, username, email, home_id) select 'Đông người', 'dong.' || n, 'dong.' || n || '@kiem-thu.vn', $1 from generate_series(1, 5000) n`, [office.city.root.id]),
    );
    const to = (await office.house.ownerSql<{ id: string }>(`select id from users where username like 'dong.%'`)).map(({ id }) => id);
    const req = await office.req();
    let statements = 0;
    const { sessions } = office.house.payload.db as unknown as { sessions: Record<string, { db: { execute: (query: unknown) => unknown } }> };
    const told = await inTransaction(req, async () => {
      const session = sessions[String(await req.transactionID)];
      if (!session) throw new Error('no transaction');
      const execute = session.db.execute.bind(session.db);
      session.db.execute = (query) => {
        statements += 1;
        return execute(query);
      };
      return notify(req, { kind: 'test.usual', to, params: { title: 'Thông báo chung' }, link: '/admin' });
    });
    // Three more put the ticket on and off.
    expect([told, statements]).toEqual([5000, 5]);
    const [{ rows, mails } = { rows: 0, mails: 0 }] = await office.house.ownerSql<{ rows: number; mails: number }>(
      `select (select count(*)::int from notifications) as rows, (select count(*)::int from handbook.notification_outbox) as mails`,
    );
    expect([rows, mails]).toEqual([5000, 5000]);
  });
});

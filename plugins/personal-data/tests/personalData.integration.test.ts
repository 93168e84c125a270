import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { fixedClock, inTransaction, resealTable, seals, setClock, systemClock } from '../../kernel';
import { sealedAt } from '../../member-profiles';
import { consentOf } from '../consents/consentOf';
import { recordConsent } from '../consents/recordConsent';
import type { MyConsent } from '../consents/commands';
import type { DeskAnswer } from '../requests/commands/desk';
import type { MyData } from '../requests/commands/mine';
import { sealedTables } from '../requests/data/sealing';
import { runClocks } from '../requests/jobs/clocks';
import type { Pack } from '../requests/pack/parts';
import type { RetentionAnswer } from '../retention/commands';
import { countRetention, runRetention } from '../retention/run';

let house: House;
let city: City;
let member: Client;
let admin: Client;
let secretary: Client;
const REASON = 'Đã xem xét theo quy định.';
const at = (text: string): void => setClock(fixedClock(new Date(`${text}+07:00`)));
const code = (body: unknown): string | undefined => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;
const body = <T>(answer: { status: number; body: unknown }): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const notices = (user: string, kind: string): Promise<{ params: Record<string, unknown> }[]> => house.ownerSql('select params from notifications where user_id = $1 and kind = $2 order by created_at', [user, kind]);
const desk = async (client: Client, which = 'open'): Promise<DeskAnswer['docs']> => body<DeskAnswer>(await client.get(`/api/personal-data/desk?which=${which}`)).docs;
const mine = async (client: Client): Promise<MyData> => body<MyData>(await client.get('/api/personal-data/me'));
const ask = (client: Client, input: object) => client.post('/api/personal-data/me/requests', input);
const answer = (client: Client, id: string, result: string) => client.post(`/api/personal-data/requests/${id}/answer`, { result, reason: REASON });
/** A new account and member of ward A's first cell, so that each test has people of its own. */
const person = async (name: string): Promise<{ user: string; member: string; client: Client }> => {
  const [user, of] = [randomUUID(), randomUUID()];
  await house.ownerTicket('users.fixture:test', (sql) => sql(`insert into users (id, display_name, username, email, home_id, salt, hash) select $1, $2, $3, $4, $5, salt, hash from users where username = 'a.member'`, [user, `Người ${name}`, name, `${name}@kiem-thu.vn`, city.a.committee.id]));
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, $2, $3, '2025-07-01', 'official', $4)`, [of, `Đảng viên ${name}`, city.a.cells[0].id, user]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [of, city.a.cells[0].id]);
  });
  return { user, member: of, client: await house.as(name) };
};

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [member, admin, secretary] = await Promise.all([house.as('a.member'), house.as('a.admin'), house.as('a.secretary')]);
});
afterAll(async () => {
  setClock(systemClock);
  await house.close();
});

describe('consent', () => {
  it('is asked for with nothing ticked, given to the words that stand, kept line by line, and withdrawn with effect', async () => {
    const list = async (): Promise<MyConsent[]> => body<{ docs: MyConsent[] }>(await member.get('/api/personal-data/me/consents')).docs;
    const first = await list();
    expect(first.filter(({ restsOn }) => restsOn === 'consent').map(({ state }) => state)).toEqual(first.filter(({ restsOn }) => restsOn === 'consent').map(() => 'not-asked'));
    expect(first.filter(({ state }) => state === 'duty').map(({ key }) => key)).toEqual(['account', 'member-record', 'access-log']);
    expect((await member.post('/api/personal-data/me/consents/withdraw', { purpose: 'account' })).status).toBe(400);
    expect(code((await member.post('/api/personal-data/me/consents/give', { purpose: 'push', version: 9 })).body)).toBe('privacy.purpose-changed');
    expect((await member.post('/api/personal-data/me/consents/give', { purpose: 'push', version: 1 })).status).toBe(200);
    await house.ownerSql(`insert into handbook.push_devices (token, user_id, kind, last_seen) values ('may-cua-toi', $1, 'fcm', now())`, [city.a.member.id]);
    expect((await member.post('/api/personal-data/me/consents/withdraw', { purpose: 'push' })).status).toBe(200);
    expect((await list()).find(({ key }) => key === 'push')).toMatchObject({ state: 'withdrawn', changed: false });
    expect(await house.ownerSql('select given, version, channel from handbook.consents where user_id = $1 order by id', [city.a.member.id])).toEqual([{ given: true, version: 1, channel: 'portal' }, { given: false, version: 1, channel: 'portal' }]);
    expect(await house.ownerSql(`select token from handbook.push_devices where user_id = $1`, [city.a.member.id])).toEqual([]);
    expect(await house.ownerSql('select channel from handbook.notification_refusals where user_id = $1', [city.a.member.id])).toEqual([{ channel: 'push' }]);
  });

  it('is evidence: neither the product nor its owner rewrites or removes a line, and a purpose that rests on a duty takes none', async () => {
    await expect(house.appSql('delete from handbook.consents')).rejects.toThrow(/permission denied/);
    await expect(house.ownerSql('update handbook.consents set given = true')).rejects.toThrow();
    await expect(house.ownerSql(`insert into handbook.consents (user_id, purpose, version, given, channel, recorded_by, at) values ($1, 'account', 1, false, 'portal', $1, now())`, [city.a.member.id])).rejects.toThrow(/not one to consent to/);
  });

  it('is recorded at activation before anybody is signed in: what was not ticked is refused', async () => {
    const { user } = await person('moi.kich-hoat');
    const req = await house.systemReq();
    await inTransaction(req, async () => {
      await recordConsent(req, { of: { user }, purpose: 'birthday-in-cell', given: true, channel: 'registration', version: 1, by: user });
      await recordConsent(req, { of: { user }, purpose: 'mail', given: false, channel: 'registration', by: user });
    });
    const states = await Promise.all((['birthday-in-cell', 'mail', 'telephone-in-cell'] as const).map(async (purpose) => (await consentOf(await house.systemReq(), user, purpose)).state));
    expect(states).toEqual(['given', 'refused', 'not-asked']);
  });
});

describe('a request', () => {
  it('to see one\'s own data is answered at once; the export opens for its asker alone, after the password', async () => {
    const { client, member: of } = await person('xin.xem');
    await house.ownerTicket('members.fixture:test', (sql) => sql(`insert into handbook.member_secrets (member_id, religion) values ($1, $2)`, [of, seals().seal(sealedAt('religion', of), 'Phật giáo')]));
    const made = body<{ id: string; state: string }>(await ask(client, { kind: 'see' }));
    expect(made.state).toBe('granted');
    expect((await mine(client)).requests[0]).toMatchObject({ id: made.id, state: 'granted', answeredBy: null, packUntil: expect.any(String) });
    const fetch = (who: Client, password: string) => who.post(`/api/personal-data/requests/${made.id}/fetch`, { password });
    expect((await fetch(client, 'sai-mat-khau')).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(member, PASSWORD)).status).toBe(404);
    expect((await fetch(admin, PASSWORD)).status).toBe(404);
    const pack = body<Pack>(await fetch(client, PASSWORD));
    expect(pack.name).toBe('Đảng viên xin.xem');
    const part = (key: string) => pack.parts.find((one) => one.key === key);
    expect(part('members.record')?.rows).toEqual(expect.arrayContaining([{ field: 'Họ và tên', value: 'Đảng viên xin.xem' }, { field: 'Tôn giáo', value: 'Phật giáo' }]));
    expect(part('members.memberships')?.rows).toHaveLength(1);
    expect(part('accounts.account')?.rows[0]).toMatchObject({ username: 'xin.xem' });
    // One's own reading leaves no line; the pack is kept sealed.
    expect(await house.ownerSql('select 1 from handbook.record_readings where member_id = $1', [of])).toEqual([]);
    const [kept] = await house.ownerSql<{ sealed: string }>('select sealed from handbook.data_packs where request_id = $1', [made.id]);
    expect(kept?.sealed).toMatch(/^v1\./);
    expect(await house.ownerSql(`select detail from audit_events where detail::text like '%Phật giáo%'`)).toEqual([]);
    const pdf = await client.request('POST', `/api/personal-data/requests/${made.id}/fetch/pdf`, { json: { password: PASSWORD } });
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
  });

  it('lies with the nearest administrators, is due in two working days, is told on the last day and above when it is late', async () => {
    at('2026-06-19T09:00:00');
    const { client } = await person('xin.phan-doi');
    const asked = body<{ id: string; dueAt: string }>(await ask(client, { kind: 'object', said: 'Không đồng ý cho hiển thị ngày sinh.', purpose: 'birthday-in-cell' }));
    expect(new Date(asked.dueAt)).toEqual(new Date('2026-06-24T00:00:00+07:00'));
    expect(code((await ask(client, { kind: 'object', said: 'Lần nữa' })).body)).toBe('privacy.request-open');
    expect((await desk(admin)).find(({ id }) => id === asked.id)).toMatchObject({ mine: true, overdue: false, said: 'Không đồng ý cho hiển thị ngày sinh.', rules: [{ key: 'privacy.request-within' }, {}] });
    const above = await house.as('city.admin');
    expect((await desk(above)).find(({ id }) => id === asked.id)).toMatchObject({ mine: false });
    expect((await (await house.as('b.admin')).post(`/api/personal-data/requests/${asked.id}/take`, {})).status).toBe(404);
    expect((await secretary.get('/api/personal-data/desk')).status).toBe(403);
    expect(await notices(city.a.admin.id, 'privacy.asked')).toHaveLength(1);
    const turn = async (text: string): Promise<number[]> => {
      at(text);
      await runClocks(house.payload);
      await runClocks(house.payload);
      return [(await notices(city.a.admin.id, 'privacy.remind')).length, (await notices(city.a.admin.id, 'privacy.overdue')).length, (await notices(city.cityAdmin.id, 'privacy.overdue')).length];
    };
    expect(await turn('2026-06-22T23:00:00')).toEqual([0, 0, 0]);
    expect(await turn('2026-06-23T00:05:00')).toEqual([1, 0, 0]);
    expect(await turn('2026-06-24T00:05:00')).toEqual([1, 1, 1]);
    expect((await desk(above)).find(({ id }) => id === asked.id)).toMatchObject({ overdue: true });
    expect((await above.post(`/api/personal-data/requests/${asked.id}/take`, {})).status).toBe(200);
    expect((await answer(above, asked.id, 'grant')).status).toBe(200);
    expect(code((await answer(admin, asked.id, 'refuse')).body)).toBe('privacy.request-closed');
    expect((await mine(client)).requests[0]).toMatchObject({ state: 'granted', answer: REASON, answeredBy: 'Người dùng city.admin' });
    expect((await house.ownerSql(`select given from handbook.consents where purpose = 'birthday-in-cell' and channel = 'request'`))).toEqual([{ given: false }]);
    setClock(systemClock);
  });

  it('is hidden from whose handling it complains about, and goes to whoever is appointed', async () => {
    const { client } = await person('khieu-nai');
    expect((await mine(client)).handlers.map(({ id }) => id)).toEqual(expect.arrayContaining([city.a.admin.id, city.a.secretary.id]));
    const first = body<{ id: string }>(await ask(client, { kind: 'restrict', said: 'Quản trị xem hồ sơ của tôi mà không có lý do.', about: city.a.admin.id }));
    expect((await desk(admin)).some(({ id }) => id === first.id)).toBe(false);
    expect((await answer(admin, first.id, 'refuse')).status).toBe(404);
    const above = await house.as('city.admin');
    expect((await desk(above)).find(({ id }) => id === first.id)).toMatchObject({ mine: true });
    expect((await answer(above, first.id, 'refuse')).status).toBe(200);
    const appointed = body<{ id: string }>(await admin.post('/api/personal-data/officers', { organization: city.a.committee.id, user: city.a.deputy.id, decisionNumber: '07-QĐ/ĐU', decisionDate: '2026-01-05' }));
    const deputy = await house.as('a.deputy');
    const second = body<{ id: string }>(await ask(client, { kind: 'delete' }));
    expect((await desk(deputy)).find(({ id }) => id === second.id)).toMatchObject({ mine: true });
    expect((await desk(admin)).find(({ id }) => id === second.id)).toMatchObject({ mine: false });
    expect((await admin.post(`/api/personal-data/officers/${appointed.id}/dismiss`, {})).status).toBe(200);
    expect((await deputy.get('/api/personal-data/desk')).status).toBe(403);
    expect((await desk(admin)).find(({ id }) => id === second.id)).toMatchObject({ mine: true });
    expect((await client.post(`/api/personal-data/requests/${second.id}/take-back`, {})).status).toBe(200);
  });

  it('to delete takes what nothing keeps, says of the rest what keeps it, and waits while a hold stands', async () => {
    const { client, user, member: of } = await person('xin.xoa');
    await house.ownerSql(`insert into handbook.bookmarks (user_id, collection, document_id, note) values ($1, 'news', gen_random_uuid(), 'Đọc lại')`, [user]);
    const asked = body<{ id: string }>(await ask(client, { kind: 'delete' }));
    const held = body<{ id: string }>(await admin.post('/api/retention/holds', { member: of, reason: 'Theo yêu cầu của cơ quan điều tra.' }));
    expect(code((await answer(admin, asked.id, 'grant')).body)).toBe('privacy.held');
    expect((await admin.post(`/api/retention/holds/${held.id}/release`, {})).status).toBe(200);
    expect(code((await admin.post(`/api/retention/holds/${held.id}/release`, {})).body)).toBe('privacy.hold-over');
    const { outcome } = body<{ outcome: { parts: { key: string; deleted: number | null }[] } }>(await answer(admin, asked.id, 'partly'));
    expect(outcome.parts.find(({ key }) => key === 'bookmarks.list')).toEqual({ key: 'bookmarks.list', deleted: 1 });
    expect(outcome.parts.find(({ key }) => key === 'members.record')).toEqual({ key: 'members.record', deleted: null });
    for (const { key, staysBy } of (await mine(client)).parts) expect([key, staysBy === null]).toEqual([key, outcome.parts.find((one) => one.key === key)?.deleted !== null]);
    expect(await house.ownerSql('select note from handbook.bookmarks where user_id = $1 and removed_at is null', [user])).toEqual([]);
  });

  it('to correct goes into the register\'s own proposals, and is answered by what they decide', async () => {
    const { client } = await person('xin.sua');
    const asked = body<{ id: string }>(await ask(client, { kind: 'correct', changes: { religion: 'Không' }, said: 'Ghi sai tôn giáo.' }));
    const [row] = await house.ownerSql<{ proposal_id: string }>('select proposal_id from handbook.data_requests where id = $1', [asked.id]);
    expect((await secretary.post(`/api/members/proposals/${row?.proposal_id}/reject`, { reason: 'Chưa có giấy tờ kèm theo' })).status).toBe(200);
    await runClocks(house.payload);
    expect((await mine(client)).requests[0]).toMatchObject({ state: 'refused', answeredBy: null, answer: expect.stringContaining('Chưa có giấy tờ kèm theo') });
  });

  it('is entered for who has no account by who keeps the cell; fetching their data is a reading of the record', async () => {
    const of = randomUUID();
    await house.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, 'Cụ Không Tài Khoản', $2, '2025-07-01', 'official')`, [of, city.a.cells[0].id]);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [of, city.a.cells[0].id]);
    });
    const enter = (client: Client, input: object) => client.post('/api/personal-data/requests', { kind: 'see', said: 'Hỏi tại buổi sinh hoạt.', ...input });
    expect((await enter(await house.as('b.secretary'), { member: of })).status).toBe(404);
    expect((await enter(await house.as('a.head'), { member: of })).status).toBe(403);
    const entered = body<{ id: string }>(await enter(secretary, { member: of }));
    expect((await answer(secretary, entered.id, 'grant')).status).toBe(404);
    expect((await answer(admin, entered.id, 'grant')).status).toBe(200);
    expect(body<Pack>(await secretary.post(`/api/personal-data/requests/${entered.id}/fetch`, { password: PASSWORD })).name).toBe('Cụ Không Tài Khoản');
    expect((await house.ownerSql<{ id: string }>('select distinct reader_id as id from handbook.record_readings where member_id = $1 order by id', [of])).map(({ id }) => id)).toEqual([city.a.admin.id, city.a.secretary.id].sort());
    const outside = body<{ id: string }>(await enter(secretary, { organization: city.a.cells[0].id, person: 'Bà Phạm Thị Hoa, 0912 345 678' }));
    expect((await desk(admin)).find(({ id }) => id === outside.id)).toMatchObject({ name: 'Bà Phạm Thị Hoa, 0912 345 678' });
    expect(await house.ownerSql(`select 1 from handbook.data_requests where person like '%Hoa%'`)).toEqual([]);
    expect((await answer(admin, outside.id, 'refuse')).status).toBe(200);
  });

  it('takes its steps in their order and is judged by somebody else, whoever writes to the table', async () => {
    const { client, user } = await person('may.trang-thai');
    const { id } = body<{ id: string }>(await ask(client, { kind: 'object', said: 'Phản đối.' }));
    const raw = (text: string, values: unknown[] = []) => house.ownerTicket('personal-data.answer:test', (sql) => sql(text, values));
    const sealed = seals().seal({ purpose: 'privacy.answer', row: id }, REASON);
    await expect(house.ownerSql(`update handbook.data_requests set state = 'withdrawn' where id = $1`, [id])).rejects.toThrow(/changes by command/);
    await expect(raw(`update handbook.data_requests set state = 'granted', answered_by = $2, answered_at = now(), answer = $3 where id = $1`, [id, user, sealed])).rejects.toThrow(/somebody else/);
    await expect(raw(`update handbook.data_requests set state = 'granted', answered_at = now(), answer = $2 where id = $1`, [id, sealed])).rejects.toThrow(/by a person/);
    await expect(raw(`update handbook.data_requests set due_at = due_at + interval '1 year' where id = $1`, [id])).rejects.toThrow(/not rewritten/);
    await expect(raw(`delete from handbook.data_requests where id = $1`, [id])).rejects.toThrow(/never removed/);
    expect((await answer(admin, id, 'refuse')).status).toBe(200);
    await expect(raw(`update handbook.data_requests set state = 'asked' where id = $1`, [id])).rejects.toThrow();
  });

  it('to restrict is marked on the record: who may open it reads what, the list says since when, the member sees it; lifted with a reason the member is told', async () => {
    const { client, user, member: of } = await person('xin.han-che');
    const SCOPE = 'Không đưa vào danh sách gửi các đơn vị khác.';
    const asked = body<{ id: string }>(await ask(client, { kind: 'restrict', said: 'Đề nghị hạn chế sử dụng dữ liệu của tôi.' }));
    expect(code((await answer(admin, asked.id, 'grant')).body)).toBe('privacy.scope-needed');
    expect((await admin.post(`/api/personal-data/requests/${asked.id}/answer`, { result: 'partly', reason: REASON, scope: SCOPE })).status).toBe(200);
    const marks = async (): Promise<{ since: string; scope: string }[]> => body<{ restrictions: { since: string; scope: string }[] }>(await secretary.post(`/api/members/${of}/read-record`, { why: 'Đối chiếu hồ sơ' })).restrictions;
    const inList = async (): Promise<string | null | undefined> => body<{ rows: { id: string; restricted: string | null }[] }>(await secretary.get('/api/roster?q=han-che')).rows.find(({ id }) => id === of)?.restricted;
    expect(await marks()).toEqual([expect.objectContaining({ scope: SCOPE, since: expect.any(String), by: 'Người dùng a.admin' })]);
    expect(await inList()).toMatch(/^20/);
    expect(body<{ restrictions: unknown[] }>(await client.get('/api/members/me/record')).restrictions).toHaveLength(1);
    expect((await mine(client)).requests[0]?.restriction).toMatchObject({ scope: SCOPE, lifted: null });
    expect(await house.ownerSql(`select 1 from handbook.member_restrictions where scope like '%gửi các đơn vị%' union all select 1 from audit_events where detail::text like '%gửi các đơn vị%'`)).toEqual([]);
    // Lifted by who answers for the data: neither the cell, nor another ward, nor the desk without words.
    const lift = (who: Client, reason = 'Đã hết lý do hạn chế, đã trao đổi với đảng viên.') => who.post(`/api/personal-data/requests/${asked.id}/lift-restriction`, { reason });
    expect([(await lift(secretary)).status, (await lift(await house.as('b.admin'))).status, (await lift(client)).status, (await lift(admin, 'ngắn')).status]).toEqual([404, 404, 404, 400]);
    expect((await desk(admin, 'restricted')).map(({ id }) => id)).toContain(asked.id);
    expect((await lift(admin)).status).toBe(200);
    expect(code((await lift(admin)).body)).toBe('privacy.restriction-over');
    expect([await marks(), await inList(), (await desk(admin, 'restricted')).some(({ id }) => id === asked.id)]).toEqual([[], null, false]);
    expect((await mine(client)).requests[0]?.restriction).toMatchObject({ lifted: { by: 'Người dùng a.admin', why: 'Đã hết lý do hạn chế, đã trao đổi với đảng viên.' } });
    expect(await notices(user, 'privacy.lifted')).toHaveLength(1);
    expect(await house.ownerSql(`select 1 from audit_events where action = 'personal-data.lift-restriction' and detail ->> 'request' = $1`, [asked.id])).toHaveLength(1);
  });

  it('to restrict keeps the member out of files, which say how many are not in them, and an older file is not given out; taken back by the member', async () => {
    const [one, two] = [await person('tep.mot'), await person('tep.hai')];
    const request = () => admin.post('/api/exports/request', { kind: 'members.roster', criteria: { organization: city.a.cells[0].id }, why: 'Báo cáo quý', columns: ['status'] });
    const { makeExports } = await import('../../exports');
    const old = body<{ id: string; count: number; leftOut: number }>(await request());
    await makeExports('users')(house.payload);
    const asked = body<{ id: string }>(await ask(one.client, { kind: 'restrict', said: 'Không gửi dữ liệu của tôi đi nơi khác.' }));
    expect((await admin.post(`/api/personal-data/requests/${asked.id}/answer`, { result: 'grant', reason: REASON, scope: 'Không đưa vào tệp trích xuất.' })).status).toBe(200);
    expect(code((await admin.get(`/api/exports/${old.id}/file`)).body)).toBe('export.restricted');
    const next = body<{ id: string; count: number; leftOut: number }>(await request());
    expect([next.count - old.count, next.leftOut - old.leftOut]).toEqual([-1, 1]);
    await makeExports('users')(house.payload);
    expect(body<{ mine: { id: string; count: number; leftOut: number; state: string }[] }>(await admin.get('/api/exports')).mine.find(({ id }) => id === next.id)).toMatchObject({ state: 'ready', count: next.count, leftOut: next.leftOut });
    expect((await admin.fetch(`/api/exports/${next.id}/file`)).status).toBe(200);
    const told = await house.ownerSql<{ member_id: string }>('select member_id from handbook.record_readings where export_id = $1', [next.id]);
    expect([told.some(({ member_id }) => member_id === one.member), told.some(({ member_id }) => member_id === two.member)]).toEqual([false, true]);
    expect(body<{ leftOut: number }>(await admin.post('/api/exports/request', { kind: 'members.sheet', criteria: { organization: city.a.cells[0].id }, why: 'Báo cáo quý' })).leftOut).toBe(next.leftOut);
    // Whatever a room forgets.
    await expect(house.appSql('select handbook.note_export($1::uuid[], $2::uuid)', [[one.member], next.id])).rejects.toThrow(/stands in no export/);
    const back = (who: Client) => who.post(`/api/personal-data/requests/${asked.id}/withdraw-restriction`, { reason: 'Tôi không cần hạn chế nữa.' });
    expect((await back(two.client)).status).toBe(404);
    expect((await back(one.client)).status).toBe(200);
    expect(body<{ leftOut: number }>(await request()).leftOut).toBe(old.leftOut);
  });

  it('to restrict is marked by an upheld request of that member alone, and lifted once, whoever writes to the table', async () => {
    const [one, two] = [await person('bang.mot'), await person('bang.hai')];
    const raw = (text: string, values: unknown[] = []) => house.ownerTicket('personal-data.answer:test', (sql) => sql(text, values));
    const mark = (request: string, member: string) => raw(`insert into handbook.member_restrictions (member_id, request_id, scope, restricted_by, restricted_at) values ($1, $2, 'v1.x', $3, now())`, [member, request, city.a.admin.id]);
    const { id } = body<{ id: string }>(await ask(one.client, { kind: 'restrict', said: 'Hạn chế.' }));
    await expect(mark(id, one.member)).rejects.toThrow(/upheld request/);
    expect((await admin.post(`/api/personal-data/requests/${id}/answer`, { result: 'grant', reason: REASON, scope: 'Không đưa vào tệp trích xuất.' })).status).toBe(200);
    await expect(mark(id, two.member)).rejects.toThrow(/upheld request/);
    await expect(house.ownerSql(`update handbook.member_restrictions set lifted_at = now() where request_id = $1`, [id])).rejects.toThrow(/changes by command/);
    await expect(raw(`update handbook.member_restrictions set member_id = $2 where request_id = $1`, [id, two.member])).rejects.toThrow(/never rewritten/);
    await expect(raw(`delete from handbook.member_restrictions where request_id = $1`, [id])).rejects.toThrow(/never removed/);
    expect((await admin.post(`/api/personal-data/requests/${id}/lift-restriction`, { reason: REASON })).status).toBe(200);
    await expect(raw(`update handbook.member_restrictions set lifted_at = now() where request_id = $1`, [id])).rejects.toThrow(/lifted once/);
  });

  it('is sealed anew with its answers when the key changes', async () => {
    const client = { query: async <R extends Record<string, unknown>>(text: string, values?: unknown[]) => ({ rows: await house.ownerSql<R>(text, values) }) };
    for (const table of sealedTables) expect((await resealTable(client, table, seals(), () => undefined)).unreadable).toEqual([]);
  });
});

describe('retention', () => {
  it('deletes by its dated rule in batches, says what it did, counts beforehand, and leaves what is held', async () => {
    const [one, two] = [await person('cu.mot'), await person('cu.hai')];
    for (const { user } of [one, two]) {
      await house.ownerTicket('notifications.notify:test', (sql) => sql(`insert into notifications (user_id, kind, params, link, created_at, read_at) select $1, 'privacy.answered', '{}', '/admin', now() - interval '300 days', now() - interval '200 days' from generate_series(1, 3)`, [user]));
    }
    const held = body<{ id: string }>(await admin.post('/api/retention/holds', { organization: city.a.cells[1].id, reason: 'Đang thanh tra chi bộ này.' }));
    const person2 = body<{ id: string }>(await admin.post('/api/retention/holds', { user: two.user, reason: 'Theo yêu cầu của cơ quan điều tra.' }));
    const left = async (user: string): Promise<number> => (await house.ownerSql('select 1 from notifications where user_id = $1 and read_at is not null', [user])).length;
    const count = (await countRetention(house.payload)).find(({ category }) => category === 'read-notices')?.deleted;
    expect([count, await left(one.user)]).toEqual([3, 3]);
    const ran = await runRetention(house.payload, 'worker');
    expect(ran.map(({ category, rule }) => [category, rule !== null])).toEqual(['sign-ins', 'read-notices', 'sent-mail', 'ended-accounts', 'staged-imports', 'answer-files'].map((key) => [key, true]));
    expect([await left(one.user), await left(two.user)]).toEqual([0, 3]);
    for (const { id } of [held, person2]) expect((await admin.post(`/api/retention/holds/${id}/release`, {})).status).toBe(200);
    await runRetention(house.payload, 'command-line');
    expect(await left(two.user)).toBe(0);
    const told = body<RetentionAnswer>(await (await house.as('system')).get('/api/retention'));
    expect(told.runs.filter(({ category }) => category === 'read-notices')).toMatchObject([{ deleted: 3, by: 'command-line', rule: '180 ngày' }, { deleted: 3, by: 'worker' }]);
    expect(told.holds.find(({ id }) => id === person2.id)).toMatchObject({ kind: 'person', releasedAt: expect.any(String) });
    await expect(house.appSql('delete from handbook.retention_runs')).rejects.toThrow(/permission denied/);
    expect((await secretary.get('/api/retention')).status).toBe(403);
  });

  it('takes exports that nobody fetched in time, and side data of accounts long off', async () => {
    const { client } = await person('het.han');
    const { id } = body<{ id: string }>(await ask(client, { kind: 'see' }));
    await house.ownerTicket('users.fixture:test', (sql) => sql(`update users set disabled_at = now() - interval '400 days' where username = 'b.contributor'`));
    await house.ownerSql(`insert into handbook.past_passwords (user_id, hash, salt) select id, 'x', 'y' from users where username in ('b.contributor', 'b.reviewer')`);
    setClock(fixedClock(new Date(Date.now() + 15 * 24 * 3_600_000)));
    await runRetention(house.payload, 'worker');
    setClock(systemClock);
    expect(await house.ownerSql('select 1 from handbook.data_packs where request_id = $1', [id])).toEqual([]);
    expect(code((await client.post(`/api/personal-data/requests/${id}/fetch`, { password: PASSWORD })).body)).toBe('privacy.pack-gone');
    expect(await house.ownerSql(`select u.username from handbook.past_passwords p join users u on u.id = p.user_id where p.hash = 'x'`)).toEqual([{ username: 'b.reviewer' }]);
  });
});

describe('a breach', () => {
  it('runs its 72 hours from when it was known, is told to whom it touches, reported, and closed with a report', async () => {
    const knownAt = new Date(Date.now() - 80 * 3_600_000).toISOString();
    const made = body<{ id: string; dueAt: string }>(await admin.post('/api/breaches', { organization: city.a.committee.id, what: 'Mất máy tính có danh sách đảng viên.', knownAt, touched: 30 }));
    expect(Date.parse(made.dueAt) - Date.parse(knownAt)).toBe(72 * 3_600_000);
    expect((await secretary.get('/api/breaches')).status).toBe(403);
    expect((await (await house.as('b.admin')).post(`/api/breaches/${made.id}/note`, { note: 'Không phải của tôi.' })).status).toBe(404);
    const { breachClock } = await import('../breaches/clock');
    await breachClock(house.payload);
    await breachClock(house.payload);
    expect([(await notices(city.a.admin.id, 'privacy.breach-overdue')).length, (await notices(city.cityAdmin.id, 'privacy.breach-overdue')).length]).toEqual([1, 1]);
    const act = (verb: string, input: object) => admin.post(`/api/breaches/${made.id}/${verb}`, input);
    expect(code((await act('close', { closing: 'Đã xong, đổi khóa máy.' })).body)).toBe('breach.report-first');
    expect((await act('note', { note: 'Đã khóa từ xa máy tính bị mất.', touched: 28 })).status).toBe(200);
    expect(body<{ told: number }>(await act('tell', { text: 'Máy tính có danh sách chi bộ bị mất; đề nghị cảnh giác với cuộc gọi lạ.', organization: city.a.cells[0].id })).told).toBeGreaterThanOrEqual(3);
    expect((await notices(city.a.member.id, 'privacy.breach'))).toHaveLength(1);
    expect((await notices(city.b.member.id, 'privacy.breach'))).toHaveLength(0);
    expect((await act('report', { number: '12-BC/ĐU', note: 'Đã báo cáo cơ quan chuyên trách.' })).status).toBe(200);
    expect(code((await act('report', { number: '13', note: 'Đã báo cáo lần nữa.' })).body)).toBe('breach.reported');
    expect((await act('close', { closing: 'Đã thu hồi máy, đổi khóa, tập huấn lại.' })).status).toBe(200);
    const [breach] = body<{ docs: { state: string; touched: number; steps: { step: string; people: number | null }[] }[] }>(await admin.get('/api/breaches')).docs;
    expect(breach).toMatchObject({ state: 'closed', touched: 28 });
    expect(breach?.steps.map(({ step }) => step)).toEqual(['recorded', 'overdue', 'touched', 'told', 'reported', 'closed']);
    await expect(house.ownerTicket('breaches.note:test', (sql) => sql(`update handbook.data_breaches set touched = 1 where id = $1`, [made.id]))).rejects.toThrow(/not rewritten/);
  });
});

import { createDecipheriv, generateKeyPairSync, pbkdf2Sync, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { vietnamDay } from '../../kernel';
import { runImports } from '../../member-import';
import { lockReturn, type LockedPack } from '../offline/domain/locked';
import { RETURN_FORMAT, type PackContent, type PackItem } from '../offline/domain/packContent';
import { packOutbox } from '../partners/jobs/packOutbox';
import { digestOfFile, isSignedBy, publicKeyOf, readFile, signedFile, type ExchangeBody, type ExchangeMessage } from '../partners/domain/exchangeFile';

let house: House;
let city: City;
let admin: Client;
let system: Client;
let second: Client;
const theirs = generateKeyPairSync('ed25519').privateKey;
const today = vietnamDay(new Date());
const month = today.slice(0, 7);

beforeAll(async () => {
  process.env.EXCHANGE_KEYS = `k1:${Buffer.alloc(32, 5).toString('base64')}`;
  house = await startHouse();
  city = await buildCity(house);
  // A second administrator, made by the operator: nobody's account stands behind it.
  await house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'system-admin', $2, '2025-07-01', '02-QĐ/KT', '2025-07-01', '2025-07-01')`, [city.cityAdmin.id, city.root.id]));
  [admin, system, second] = [await house.as('a.admin'), await house.as('system'), await house.as(city.cityAdmin.username)];
});
afterAll(async () => {
  delete process.env.EXCHANGE_KEYS;
  await house.close();
});

const code = (body: unknown): string | undefined => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;
const memberOf = async (username: string): Promise<string> => (await house.ownerSql<{ id: string }>('select m.id from members m join users u on u.id = m.user_id where u.username = $1', [username]))[0]?.id ?? '';
const inForm = (text: string) => ({ file: { name: 'tep.json', data: Buffer.from(text).toString('base64') } });
/** Packs until a file is made: a transaction of somebody else on this server (another test) holds the end of the log back for as long as it runs. */
const packed = async (): Promise<void> => {
  const end = Date.now() + 20_000;
  while ((await packOutbox(house.payload)) === 0) {
    if (Date.now() > end) throw new Error('nothing was packed');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const events = async (action: string): Promise<number> => (await house.ownerSql<{ n: number }>('select count(*)::int as n from audit_events where action = $1', [action]))[0]?.n ?? 0;

describe('a partner', () => {
  const asked = () => ({
    code: 'dieu-hanh', name: 'Điều hành tác nghiệp quản lý đảng viên', organization: city.a.committee.id, direction: 'both', publicKey: publicKeyOf(theirs), fields: ['occupation'],
    decisionNumber: '15-QĐ/TU', decisionDate: '2026-01-05', validFrom: '2026-01-05',
  });
  let partner: string;
  const list = async (client: Client = admin) => ((await client.get('/api/exchange/partners')).body as { partners: { id: string; state: string; receivedThrough: number; out: { number: number; messages: number; state: string }[]; in: { number: number; state: string; batch: string | null }[] }[] }).partners;
  const fetchFile = async (number: number) => (await admin.post(`/api/exchange/partners/${partner}/fetch`, { number })).body as { content: string; sha256: string };

  it('is named by one system administrator and let in by another one', async () => {
    expect((await admin.post('/api/exchange/partners/propose', asked())).status).toBe(403);
    const { status, body } = await system.post('/api/exchange/partners/propose', asked());
    expect(status).toBe(200);
    partner = (body as { id: string }).id;
    expect(code((await system.post('/api/exchange/partners/propose', asked())).body)).toBe('exchange.code-taken');
    expect(code((await system.post(`/api/exchange/partners/${partner}/confirm`)).body)).toBe('exchange.second-person');
    await packOutbox(house.payload);
    expect((await list())[0]?.out).toEqual([]);
    expect((await second.post(`/api/exchange/partners/${partner}/confirm`)).status).toBe(200);
    expect((await list())[0]?.state).toBe('confirmed');
    expect(await list(await house.as('b.admin'))).toEqual([]);
    expect((await (await house.as('b.admin')).get(`/api/exchange/partners/${partner}/messages?number=1`)).status).toBe(404);
    // The database holds it, too.
    await expect(house.ownerTicket('exchange.test:x', (sql) => sql(`update handbook.exchange_partners set public_key = $2 where id = $1`, [partner, 'A'.repeat(43)]))).rejects.toThrow(/not rewritten/);
  });

  it('is sent what changed in its part, numbered without gaps, signed, once; and those in it are told', async () => {
    const [member, foreign] = [await memberOf('a.member'), await memberOf('b.member')];
    expect((await admin.post(`/api/members/${member}/update-record`, { changes: { occupation: 'Giáo viên', telephone: '0912345678' } })).status).toBe(200);
    expect((await (await house.as('b.admin')).post(`/api/members/${foreign}/update-record`, { changes: { occupation: 'Thợ điện' } })).status).toBe(200);
    await packed();
    expect(await packOutbox(house.payload)).toBe(0);
    const { content, sha256 } = await fetchFile(1);
    const file = readFile(content);
    if (!file) throw new Error('the file is not of its own form');
    expect(file.file).toMatchObject({ to: 'dieu-hanh', number: 1, previous: null, messages: [{ n: 1, kind: 'changed', member, cell: 'KT.003', status: 'official', fields: { fullName: 'Đảng viên a.member', occupation: 'Giáo viên' } }] });
    expect(content).not.toContain('0912345678');
    const own = ((await admin.get('/api/exchange/partners')).body as { own: { publicKey: string } }).own;
    expect(isSignedBy(file, own.publicKey)).toBe(true);
    expect((await fetchFile(1)).content).toBe(content);
    expect(digestOfFile(file)).toBe(sha256);
    const readings = (await (await house.as('a.member')).get('/api/members/me/record-readers')).body as { docs: { way: string; why: string }[] };
    expect(readings.docs.filter(({ way }) => way === 'exchange')).toEqual([expect.objectContaining({ why: 'Gửi Điều hành tác nghiệp quản lý đảng viên theo 15-QĐ/TU' })]);

    // A change of a field they are not entitled to says nothing.
    const record = (changes: object) => admin.post(`/api/members/${member}/update-record`, { changes });
    expect((await record({ speciality: 'Toán' })).status).toBe(200);
    expect((await record({ occupation: 'Hiệu trưởng' })).status).toBe(200);
    await packed();
    const next = readFile((await fetchFile(2)).content);
    expect(next?.file).toMatchObject({ number: 2, previous: sha256, messages: [{ n: 2, fields: { occupation: 'Hiệu trưởng' } }] });
    expect((await admin.post(`/api/exchange/partners/${partner}/acknowledge`, { number: 1 })).body).toMatchObject({ receivedThrough: 1 });
    expect((await admin.post(`/api/exchange/partners/${partner}/acknowledge`, { number: 9 })).status).toBe(404);
    expect((await list())[0]?.out.map(({ state }) => state)).toEqual(['ready', 'received']);

    // While what is done with their data is restricted nothing is said of them; then what stands.
    const client = await house.as('a.member');
    const { id } = (await client.post('/api/personal-data/me/requests', { kind: 'restrict', said: 'Không gửi dữ liệu của tôi đi nơi khác.' })).body as { id: string };
    expect((await admin.post(`/api/personal-data/requests/${id}/answer`, { result: 'grant', reason: 'Đã xem xét theo quy định.', scope: 'Không gửi phần mềm khác.' })).status).toBe(200);
    expect((await record({ occupation: 'Nghỉ hưu' })).status).toBe(200);
    expect((await admin.post(`/api/members/${await memberOf('a.deputy')}/update-record`, { changes: { occupation: 'Kỹ sư' } })).status).toBe(200);
    await packed();
    expect(readFile((await fetchFile(3)).content)?.file.messages.map(({ fields }) => fields.occupation)).toEqual(['Kỹ sư']);
    expect((await client.post(`/api/personal-data/requests/${id}/withdraw-restriction`, { reason: 'Tôi không cần hạn chế nữa.' })).status).toBe(200);
    await packed();
    expect(readFile((await fetchFile(4)).content)?.file.messages).toMatchObject([{ kind: 'changed', member, fields: { occupation: 'Nghỉ hưu' } }]);
  });

  const message = (n: number, fields: ExchangeMessage['fields'], kind: ExchangeMessage['kind'] = 'changed'): ExchangeMessage => ({ n, kind, member: `k${n}`, cell: kind === 'left' ? null : 'KT.003', status: null, fields });
  const bodyOf = (number: number, previous: string | null, messages: ExchangeMessage[]): ExchangeBody => ({ format: 'handbook-exchange/1', from: 'dieu-hanh', to: 'so-tay-dang-vien', number, previous, made: '2026-11-23T03:00:00.000Z', received: 2, messages });
  const sent = (body: ExchangeBody): string => signedFile(body, theirs, 'm1');
  const digest = (text: string): string => {
    const file = readFile(text);
    if (!file) throw new Error('not a file');
    return digestOfFile(file);
  };
  const receive = (text: string, client = admin) => client.post('/api/exchange/receive', inForm(text));

  it('is received from by signature, sender and number: gaps wait, the same again is answered alike, what was changed is refused', async () => {
    const first = sent(bodyOf(1, null, [message(1, { fullName: 'Đảng viên a.member', bornOn: '1970-02-01', occupation: 'Bác sĩ' }), message(2, { fullName: 'Người Mới', bornOn: '1980-05-01' }, 'joined'), message(3, { fullName: 'Người Đi' }, 'left')]));
    const next = sent(bodyOf(2, digest(first), [message(4, { fullName: 'Người Sau', bornOn: '1981-05-01' }, 'joined')]));
    await house.ownerTicket('members.fixture:born', (sql) => sql(`update members set born_on = '1970-02-01T00:00:00+07:00' where id = $1`, [memberId]));
    expect(code((await receive(first.replace('Bác sĩ', 'Bác si'))).body)).toBe('exchange.signature');
    expect(code((await receive('{}')).body)).toBe('exchange.file');
    expect(code((await receive(first, await house.as('b.admin'))).body)).toBe('exchange.sender');
    expect((await receive(first, await house.as('a.secretary'))).status).toBe(403);

    expect((await receive(next)).body).toMatchObject({ state: 'waiting', missing: 1, again: false });
    expect((await receive(next)).body).toMatchObject({ state: 'waiting', missing: 1, again: true });
    expect((await receive(first)).body).toMatchObject({ state: 'taken', number: 1, messages: 3, again: false });
    expect((await receive(first)).body).toMatchObject({ state: 'taken', again: true });
    expect(code((await receive(sent(bodyOf(1, null, [])))).body)).toBe('exchange.altered');
    const [shown] = await list();
    expect(shown?.in.map(({ number, state }) => [number, state])).toEqual([[2, 'taken'], [1, 'taken']]);
    expect(shown?.receivedThrough).toBe(2);

    // Nothing stands in members: what differs is for people to decide, of the others in the cell the file says nothing.
    await runImports('users')(house.payload);
    await runImports('users')(house.payload);
    const batch = shown?.in[1]?.batch ?? '';
    const { rows } = (await admin.get(`/api/reconciliations/${batch}/rows`)).body as { rows: { outcome: string; name: string; theirs: Record<string, string> }[] };
    expect(rows.map(({ outcome, name }) => [outcome, name]).sort()).toEqual([['changed', 'Đảng viên a.member'], ['missing-here', 'Người Mới']]);
    expect(rows.find(({ outcome }) => outcome === 'changed')?.theirs).toMatchObject({ occupation: 'Bác sĩ' });
    expect((await house.ownerSql('select 1 from members where full_name = $1', ['Người Mới'])).length).toBe(0);
    expect((await admin.get(`/api/exchange/partners/${partner}/messages?number=1`)).body).toMatchObject({ messages: [{ kind: 'changed' }, { kind: 'joined' }, { kind: 'left', name: 'Người Đi' }] });
  });

  let memberId: string;
  beforeAll(async () => {
    memberId = await memberOf('a.member');
  });

  it('ends at once: nothing goes out and nothing is taken', async () => {
    expect((await admin.post(`/api/exchange/partners/${partner}/end`, { reason: 'Hết quyết định' })).status).toBe(403);
    expect((await system.post(`/api/exchange/partners/${partner}/end`, { reason: 'Hết quyết định' })).status).toBe(200);
    expect((await admin.post(`/api/members/${memberId}/update-record`, { changes: { occupation: 'Hưu trí' } })).status).toBe(200);
    expect(await packOutbox(house.payload)).toBe(0);
    expect(code((await receive(sent(bodyOf(3, null, [])))).body)).toBe('exchange.sender');
    expect(code((await admin.post(`/api/exchange/partners/${partner}/fetch`, { number: 1 })).body)).toBe('exchange.moved-on');
  });
});

describe('an offline pack', () => {
  type Taken = { id: string; passphrase: string; html: string; members: number };
  let taken: Taken;
  let content: PackContent;
  let people: Record<'secretary' | 'deputy' | 'member', string>;
  const take = (client: Client = admin, more: object = {}) => client.post('/api/offline-packs/take-out', { organization: city.a.cells[0].id, why: 'Chi bộ chưa có đường truyền', until: today, ...more });
  /** As the page does it. */
  const opened = ({ html, passphrase }: Taken): PackContent => {
    const locked = JSON.parse(/id="goi">(.*?)<\/script>/.exec(html)?.[1] ?? '') as LockedPack;
    const key = pbkdf2Sync(passphrase.replaceAll('-', ''), Buffer.from(locked.salt, 'base64'), locked.rounds, 32, 'sha256');
    const bytes = Buffer.from(locked.data, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(locked.iv, 'base64')).setAAD(Buffer.from(`${locked.format}\n${locked.pack}`)).setAuthTag(bytes.subarray(-16));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')) as PackContent;
  };
  const back = (items: PackItem[], from = content): string => JSON.stringify(lockReturn(Buffer.from(from.returnKey, 'base64'), from.base, { format: RETURN_FORMAT, pack: from.pack, savedAt: new Date().toISOString(), items }));
  const bring = (text: string, client: Client = admin) => client.post('/api/offline-packs/bring-back', inForm(text));
  const look = async () => (await admin.post(`/api/offline-packs/${taken.id}/open`)).body as { pack: { state: string }; counts: Record<string, number>; rows: { id: string; name: string; what: string; taken: string; now: string; theirs: string; outcome: string; state: string; told: string | null; seen: string }[] };
  const record = async (member: string) => ((await admin.post(`/api/members/${member}/read-record`, { why: 'Kiểm tra' })).body as { fields: Record<string, string | null> }).fields;
  const field = (member: string, name: 'occupation' | 'telephone' | 'speciality' | 'workplace', value: string | null): PackItem => ({ kind: 'field', member, field: name, value });

  beforeAll(async () => {
    people = { secretary: await memberOf('a.secretary'), deputy: await memberOf('a.deputy'), member: await memberOf('a.member') };
    await admin.post(`/api/members/${people.deputy}/update-record`, { changes: { occupation: 'Nông dân', telephone: '0987654321' } });
    await admin.post('/api/dues/situations/set', { member: people.deputy, kind: 'pension', base: 5_000_000, from: month });
  });

  it('is taken out by who answers for the place, with a reason that each member in it reads', async () => {
    expect((await take(await house.as('a.secretary'))).status).toBe(403);
    expect((await take(await house.as('b.admin'))).status).toBe(404);
    expect(code((await take(admin, { until: '2020-01-01' })).body)).toBe('offline.until');
    expect(code((await take(admin, { organization: city.a.cells[1].id })).body)).toBe('offline.empty');
    const { status, body } = await take();
    expect(status).toBe(200);
    taken = body as Taken;
    expect(taken.html).not.toContain('Đảng viên a.deputy');
    content = opened(taken);
    expect(content.members.map(({ name }) => name).sort()).toEqual(['Đảng viên a.deputy', 'Đảng viên a.member', 'Đảng viên a.secretary']);
    expect(content.members.find(({ id }) => id === people.deputy)).toMatchObject({ fields: { occupation: 'Nông dân', telephone: '0987654321' }, dues: { [month]: { amount: 25_000 } } });
    expect(JSON.stringify(content)).not.toContain('personalNumber');
    const readings = (await (await house.as('a.deputy')).get('/api/members/me/record-readers')).body as { docs: { way: string; why: string }[] };
    expect(readings.docs).toContainEqual(expect.objectContaining({ way: 'offline', why: 'Chi bộ chưa có đường truyền' }));
    expect(await events('offline-packs.take-out')).toBe(1);
    const [row] = await house.ownerSql<Record<string, unknown>>('select * from handbook.offline_packs where id = $1', [taken.id]);
    expect(JSON.stringify(row)).not.toContain('0987654321');
  });

  it('brought back, writes what nobody changed since by the register’s own commands, and shows what somebody did', async () => {
    await admin.post(`/api/members/${people.member}/update-record`, { changes: { telephone: '0900000001' } });
    const text = back([
      field(people.deputy, 'occupation', 'Trồng hoa'), field(people.deputy, 'speciality', 'Nông học'), field(people.member, 'telephone', '0911111111'), field(people.secretary, 'occupation', null),
      { kind: 'dues', member: people.deputy, month, on: today }, { kind: 'dues', member: people.secretary, month, on: today },
      { kind: 'absence', id: randomUUID(), member: people.deputy, from: today, to: today, reason: 'Đi viện' },
      { kind: 'transfer', id: randomUUID(), member: people.deputy, outside: true, place: 'Đảng bộ xã Kim Liên, Nghệ An', reason: 'Về quê' },
    ]);
    expect(code((await bring(text.replace('"data":"', '"data":"AAAA'))).body)).toBe('offline.altered');
    expect((await bring(text, await house.as('b.admin'))).status).toBe(404);
    const first = await bring(text);
    expect(first.body).toMatchObject({ again: false, items: 8, fresh: 8, applied: 3, open: 4 });
    expect(await record(people.deputy)).toMatchObject({ occupation: 'Trồng hoa', speciality: 'Nông học' });
    const lines = await house.ownerSql<{ amount: string; on: string }>('select amount, collected_on::text as "on" from handbook.dues_lines where member_id = $1', [people.deputy]);
    expect(lines).toEqual([{ amount: '25000', on: today }]);
    const changes = await house.ownerSql<{ field: string; command: string }>(`select field, command from handbook.member_changes where member_id = $1 and field = 'speciality'`, [people.deputy]);
    expect(changes).toEqual([{ field: 'speciality', command: 'members.update-record' }]);

    // The same file, and a later one of the same pack that says the same: nothing twice.
    expect((await bring(text)).body).toMatchObject({ again: true, fresh: 0, applied: 0, open: 4 });
    expect((await bring(back([field(people.deputy, 'occupation', 'Trồng hoa')]))).body).toMatchObject({ again: false, fresh: 0, applied: 0 });
    expect(await events('dues.collect')).toBe(1);

    const { rows, counts } = await look();
    expect(counts).toMatchObject({ applied: 3, same: 1, open: 3, refused: 1 });
    expect(rows.find(({ outcome }) => outcome === 'conflict')).toMatchObject({ name: 'Đảng viên a.member', what: 'Số điện thoại', taken: '0912345678', now: '0900000001', theirs: '0911111111' });
    expect(rows.find(({ state }) => state === 'refused')).toMatchObject({ name: 'Đảng viên a.secretary', told: expect.stringContaining('Chưa ghi căn cứ') });
  });

  it('is decided row by row, on what stands now', async () => {
    const { rows } = await look();
    const [conflict, refused, absence, transfer] = [rows.find(({ outcome }) => outcome === 'conflict'), rows.find(({ state }) => state === 'refused'), rows.find(({ what }) => what === 'Báo vắng'), rows.find(({ what }) => what === 'Đề nghị chuyển sinh hoạt đảng')];
    const decide = (row: { id: string } | undefined, decision: string, seen?: string) => admin.post(`/api/offline-packs/${taken.id}/decide`, { row: row?.id, decision, ...(seen ? { seen } : {}) });
    await admin.post(`/api/members/${people.member}/update-record`, { changes: { telephone: '0900000002' } });
    expect(code((await decide(conflict, 'theirs', conflict?.seen)).body)).toBe('offline.changed-again');
    const again = (await look()).rows.find(({ outcome }) => outcome === 'conflict');
    expect(again?.now).toBe('0900000002');
    expect((await decide(again, 'theirs', again?.seen)).body).toMatchObject({ state: 'applied' });
    expect(await record(people.member)).toMatchObject({ telephone: '0911111111' });
    expect(code((await decide(again, 'theirs')).body)).toBe('offline.decided');
    expect(code((await decide(refused, 'theirs')).body)).toBe('offline.dues-unknown');
    expect((await decide(refused, 'ours')).body).toMatchObject({ state: 'kept' });
    expect((await decide(absence, 'theirs')).status).toBe(400);
    expect((await decide(absence, 'noted')).body).toMatchObject({ state: 'noted' });
    expect(code((await admin.post(`/api/offline-packs/${taken.id}/close`)).body)).toBe('offline.still-open');
    expect((await decide(transfer, 'prepare')).body).toMatchObject({ state: 'applied' });
    expect(await house.ownerSql('select state from transfers where member_id = $1', [people.deputy])).toEqual([{ state: 'prepared' }]);
    const [left] = await house.ownerSql<{ n: number }>('select count(*)::int as n from handbook.offline_rows where pack_id = $1 and sealed_value is not null', [taken.id]);
    expect(left?.n).toBe(0);
    expect((await admin.post(`/api/offline-packs/${taken.id}/close`)).body).toMatchObject({ state: 'closed' });
    expect(code((await bring(back([]))).body)).toBe('offline.closed');
  });

  it('declared lost, takes nothing any more', async () => {
    const head = await house.as('a.head');
    taken = (await take(head)).body as Taken;
    content = opened(taken);
    expect((await bring(back([field(people.member, 'workplace', 'Trường A')]), head)).body).toMatchObject({ applied: 1 });
    // The committee's secretary collects no dues: the command says so, and the row waits for who may.
    expect((await bring(back([{ kind: 'dues', member: people.deputy, month: content.months[0] ?? '', on: today }]), head)).body).toMatchObject({ applied: 0, open: 1 });
    expect((await head.post(`/api/offline-packs/${taken.id}/declare-lost`, { reason: 'Rơi USB trên đường' })).body).toMatchObject({ state: 'lost' });
    expect(code((await bring(back([field(people.member, 'workplace', 'Trường B')]))).body)).toBe('offline.lost');
    expect(code((await head.post(`/api/offline-packs/${taken.id}/declare-lost`, { reason: 'Lần nữa' })).body)).toBe('offline.ended');
    expect(await events('offline-packs.declare-lost')).toBe(1);
    const [row] = await house.ownerSql<{ key: string | null; base: string | null }>('select sealed_key as key, sealed_base as base from handbook.offline_packs where id = $1', [taken.id]);
    expect(row).toEqual({ key: null, base: null });
    expect(((await admin.get('/api/offline-packs')).body as { packs: { state: string }[] }).packs.map(({ state }) => state)).toEqual(['lost', 'closed']);
  });
});

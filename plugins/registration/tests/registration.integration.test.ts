import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDoors, type LiveDoors } from '../../../tests/doors/support/liveDoors';
import { codeOf, eventsOf } from '../../../tests/power/support';
import { buildCity, PASSWORD, type City } from '../../../tests/support/city';
import { startHouse, type House } from '../../../tests/support/house';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { seals } from '../../kernel';
import { photoAt } from '../data/sealing';
import { personalData } from '../personalData';
import { consentWords } from '../translations/consents';
import { runClocks } from '../jobs/clocks';
import { sendLinks } from '../jobs/sendLinks';
import { sortAgain, sortRegistrations } from '../jobs/sort';
import { ask, cardPhoto, memberWithCard, sorted } from './support';

let house: House;
let city: City;
let doors: LiveDoors;
let photo: Buffer;
const mails: { to: unknown; text: string }[] = [];
let serial = 0;
const nextCard = (): string => `0199${String((serial += 1)).padStart(8, '0')}`;
const NEW = 'Một câu thật dài chỉ mình tôi nhớ';

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  doors = await openDoors(house);
  photo = await cardPhoto();
  house.payload.sendEmail = (mail: unknown) => {
    mails.push(mail as { to: unknown; text: string });
    return Promise.resolve();
  };
});
afterAll(async () => {
  await doors?.close();
  await house?.close();
});
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));

const member = (name: string, card: string, more: { bornOn?: string } = {}) => memberWithCard(house, city.a.cells[0], 'a.secretary', { name, card, ...more });
const act = async (username: string, id: string, verb: string, body: object = {}) => (await house.as(username)).post(`/api/registrations/${id}/${verb}`, body);
/** A registration that waits for the cell. */
const waiting = async (name: string, contact?: string): Promise<{ card: string; member: string; id: string }> => {
  const card = nextCard();
  const of = await member(name, card);
  expect((await ask(doors, { card, photo, ...(contact ? { contact } : {}) })).status).toBe(202);
  const [row] = await sorted(house, of);
  if (row?.state !== 'waiting') throw new Error(`it is ${row?.state}`);
  return { card, member: of, id: row.id };
};
const desk = async (username: string): Promise<{ id: string; may: string[]; hints: string[]; returned: string | null }[]> => (await (await house.as(username)).get('/api/registrations/desk')).body.entries;
const newest = async (): Promise<string> => (await house.ownerSql<{ id: string }>('select id from handbook.registrations order by received_at desc, id limit 1'))[0]?.id ?? '';

describe('asking for an account', () => {
  it('gets one answer, whoever asks and whoever exists', async () => {
    const card = nextCard();
    await member('Nguyễn Văn Có Thẻ', card);
    const answers = [];
    for (const asked of [{ card }, { card: nextCard() }, { card, bornOn: '1961-01-01' }, { card: '00000001' }]) {
      const { status, body, headers } = await ask(doors, { ...asked, photo });
      answers.push(JSON.stringify([status, body, [...headers.keys()].sort()]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[202,\{"state":"taken"\}/);
    const page = await ask(doors, { card, photo }, undefined, '/dang-ky');
    const other = await ask(doors, { card: nextCard(), photo }, undefined, '/dang-ky');
    expect([page.status, page.body]).toEqual([other.status, other.body]);
    expect(String(page.body.text)).toContain('Đã nhận đăng ký');
  });

  it('does the same work for a card that is known and one that is not: the same questions to the database', async () => {
    const card = nextCard();
    await member('Nguyễn Văn Đo Thời Gian', card);
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let i = 0; i < 8; i += 1) {
      times.unknown.push((await ask(doors, { card: nextCard(), photo }, `192.0.2.${i}`)).ms);
      times.known.push((await ask(doors, { card, photo }, `192.0.2.${i}`)).ms);
    }
    const median = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
    expect(Math.min(median(times.known), median(times.unknown)) / Math.max(median(times.known), median(times.unknown))).toBeGreaterThan(0.5);
    // Nobody was looked up while they waited: whose it is, the worker finds.
    expect(await house.ownerSql(`select 1 from handbook.registrations r where r.state = 'received' and r.member_id is not null`)).toEqual([]);
  });

  it('says which boxes are wrong by their form alone, and takes nothing without consent or a picture', async () => {
    const good = { card: nextCard(), photo };
    for (const [asked, fields] of [
      [{ ...good, card: '123' }, ['card']], [{ ...good, card: '0199 0000 000a' }, ['card']], [{ ...good, bornOn: '31/2/1960' }, ['bornOn']], [{ ...good, bornOn: '2999-01-01' }, ['bornOn']],
      [{ ...good, contact: 'không có' }, ['contact']], [{ ...good, consents: ['account'] }, ['consent']], [{ ...good, consents: [] }, ['consent']],
      [{ ...good, photo: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>') }, ['photo']],
      [{ ...good, photo: Buffer.from('không phải ảnh') }, ['photo']], [{ card: good.card }, ['photo']],
    ] as const) {
      const { status, body } = await ask(doors, asked);
      expect([fields, status, (body.errors as { data: { fields: { path: string }[] } }[])[0]?.data.fields.map(({ path }) => path)]).toEqual([fields, 400, [...fields]]);
    }
    const page = await ask(doors, { ...good, card: '12<b>3', consents: [] }, undefined, '/dang-ky');
    expect(page.status).toBe(400);
    expect(String(page.body.text)).toContain('12&#60;b&#62;3');
    // Nothing is ticked beforehand.
    expect(String((await doors.send('/dang-ky')).body.text)).not.toMatch(/ checked/);
    const { body } = await doors.send('/api/registrations/texts');
    expect(body).toMatchObject({ version: expect.stringMatching(/^\d{4}/), purposes: ['account', 'card', 'contact'] });
  });

  it('keeps what was typed and the photo sealed, the photo drawn anew, with the wording agreed to', async () => {
    const card = nextCard();
    await ask(doors, { card, contact: 'ong.ba@vidu.vn', photo: await cardPhoto(`DV|${card}|x`) });
    const id = await newest();
    const [papers] = await house.ownerSql<{ typed: string; photo: string }>('select typed, photo from handbook.registration_papers where registration_id = $1', [id]);
    expect(`${papers?.typed} ${papers?.photo}`).not.toMatch(new RegExp(`${card}|vidu`));
    const jpeg = Buffer.from(seals().open(photoAt(id), papers?.photo ?? ''), 'base64');
    expect(jpeg.subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(jpeg.toString('latin1')).not.toMatch(/MayAnhBiMat|NguoiChup|Exif/);
    expect(await house.ownerSql('select consents, text_version from handbook.registrations where id = $1', [id])).toEqual([{ consents: ['account', 'card'], text_version: '2026-11-22' }]);
    const [words] = await house.ownerSql<{ words: { vi: { card: { text: string } } } }>('select words from handbook.registration_texts');
    expect(words?.words.vi.card.text).toMatch(/ảnh thẻ đảng viên/);
    await expect(house.appSql('select typed from handbook.registration_papers')).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql('select * from handbook.open_registration($1, null)', [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`update handbook.registrations set state = 'approved' where id = $1`, [id])).rejects.toMatchObject({ code: 'HB002' });
  });

  it('takes a photo as telephones make them, by the page and by apps, and says in words when it is too large', async () => {
    // Noise cannot be made small: 12 to 16 MB of a picture, as a camera of 12 million dots makes it.
    const camera = await sharp(randomBytes(2400 * 1900 * 3), { raw: { width: 2400, height: 1900, channels: 3 } }).png({ compressionLevel: 0 }).toBuffer();
    expect(camera.length).toBeGreaterThan(12_000_000);
    for (const path of ['/dang-ky', '/api/registrations/apply']) {
      expect([path, (await ask(doors, { card: nextCard(), photo: camera }, undefined, path)).status]).toEqual([path, 202]);
      const jpeg = Buffer.from(seals().open(photoAt(await newest()), (await house.ownerSql<{ photo: string }>('select photo from handbook.registration_papers where registration_id = $1', [await newest()]))[0]?.photo ?? ''), 'base64');
      expect([jpeg.subarray(0, 2).toString('hex'), Math.max((await sharp(jpeg).metadata()).width, 0)]).toEqual(['ffd8', 1600]);
    }
    const before = (await house.ownerSql('select 1 from handbook.registrations')).length;
    const card = nextCard();
    // A little over the limit, far over it, and over what any form may be.
    for (const bytes of [16_000_001, 20_000_000, 30_000_000]) {
      const page = await ask(doors, { card, photo: Buffer.alloc(bytes) }, undefined, '/dang-ky');
      expect([bytes, page.status, page.headers.get('content-type')]).toEqual([bytes, 413, expect.stringContaining('text/html')]);
      expect(String(page.body.text)).toContain('Ảnh lớn hơn 16 MB');
      // What was typed before it is not typed again.
      expect(String(page.body.text)).toContain(card);
    }
    const app = await ask(doors, { card, photo: Buffer.alloc(16_000_001) });
    expect([app.status, app.body.errors]).toMatchObject([413, [{ message: expect.stringContaining('16 MB'), data: { code: 'registration.photo-large', fields: [{ path: 'photo' }] } }]]);
    expect((await doors.send('/api/registrations/texts')).body.photo).toEqual({ mostBytes: 16_000_000, types: ['image/jpeg', 'image/png', 'image/webp'] });
    expect((await house.ownerSql('select 1 from handbook.registrations')).length).toBe(before);
  });

  it('is counted by source and by card, alike for cards that are not there; and floods of one card are not kept', async () => {
    const statuses = [];
    const card = nextCard();
    for (let i = 0; i < 6; i += 1) statuses.push((await ask(doors, { card, photo }, '203.0.113.5')).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    // Somebody else's tries keep nobody from registering.
    expect((await ask(doors, { card, photo }, '203.0.113.6')).status).toBe(202);
    await house.ownerSql('update handbook.sign_in_attempts set points = 59 where points < 59');
    expect((await ask(doors, { card: '1', photo }, '203.0.113.5')).status).toBe(400);
    expect((await ask(doors, { card: nextCard(), photo }, '203.0.113.5')).status).toBe(429);
    const before = (await house.ownerSql('select 1 from handbook.registrations')).length;
    await house.ownerSql('update handbook.sign_in_attempts set points = 59 where points >= 30');
    expect((await ask(doors, { card, photo }, '203.0.113.7')).status).toBe(202);
    expect((await house.ownerSql('select 1 from handbook.registrations')).length).toBe(before);
  });

  it('waits in no queue when it fits nobody, finds its member once the number is corrected, and goes by rule', async () => {
    const right = nextCard();
    const of = await member('Trần Thị Nhầm Số', nextCard());
    await ask(doors, { card: right, photo });
    const id = await newest();
    await sortRegistrations(house.payload);
    const state = async () => (await house.ownerSql<{ state: string }>('select state from handbook.registrations where id = $1', [id]))[0]?.state;
    expect(await state()).toBe('unmatched');
    expect((await desk('a.secretary')).map((each) => each.id)).not.toContain(id);
    expect((await act('a.secretary', id, 'open')).status).toBe(404);
    await (await house.as('a.secretary')).post(`/api/members/${of}/update-record`, { changes: { cardNumber: right } });
    await sortAgain(house.payload);
    expect(await state()).toBe('waiting');
    const [{ n } = { n: 0 }] = await house.ownerSql<{ n: number }>(`select number as n from handbook.registration_tally where outcome = 'unmatched'`);
    expect(n).toBeGreaterThan(0);
    await ask(doors, { card: nextCard(), photo });
    const lost = await newest();
    await sortRegistrations(house.payload);
    await house.ownerSql('alter table handbook.registrations disable trigger p_registration');
    await house.ownerTicket('registrations.fixture:test', (sql) => sql(`update handbook.registrations set received_at = now() - interval '31 days' where id = $1`, [lost]));
    await house.ownerSql('alter table handbook.registrations enable trigger p_registration');
    await runClocks(house.payload);
    expect(await house.ownerSql('select 1 from handbook.registrations where id = $1', [lost])).toEqual([]);
    expect(await house.ownerSql('select 1 from handbook.registration_papers where registration_id = $1', [lost])).toEqual([]);
  });

  it('of somebody who has an account ends there, and the holder alone hears of it', async () => {
    const [{ id } = { id: '' }] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.a.member.id]);
    const card = nextCard();
    await (await house.as('a.secretary')).post(`/api/members/${id}/update-record`, { changes: { oldCardNumber: card.slice(4), bornOn: '1960-05-19' } });
    expect((await ask(doors, { card: card.slice(4), photo })).status).toBe(202);
    expect((await sorted(house, id)).map(({ state }) => state)).toEqual(['has-account']);
    const told = await house.ownerSql<{ user: string }>(`select user_id as user from notifications where kind = 'registrations.known'`);
    expect(told).toEqual([{ user: city.a.member.id }]);
  });
});

describe('two steps, two people', () => {
  it('goes from the cell to the committee, each seeing the papers beside the record, written down', async () => {
    const { id, member: of, card } = await waiting('Lê Thị Đăng Ký', 'dang.ky@vidu.vn');
    expect((await desk('a.secretary')).find((each) => each.id === id)?.may).toEqual(['verify', 'refuse']);
    expect((await desk('a.head')).map((each) => each.id)).not.toContain(id);
    for (const who of ['b.secretary', 'b.admin', 'a.member', 'a.contributor']) expect([who, (await act(who, id, 'open')).status, (await act(who, id, 'verify')).status]).toEqual([who, 404, 404]);
    expect(codeOf(await act('city.summary', id, 'open'))).toBe('registration.not-yours');
    const opened = await act('a.secretary', id, 'open');
    expect(opened.body).toMatchObject({ typed: { card, bornOn: '1960-05-19', email: 'dang.ky@vidu.vn', telephone: null, qr: 'none' }, record: { card, bornOn: '1960-05-19' }, photo: expect.stringMatching(/^data:image\/jpeg;base64,/) });
    expect(await house.ownerSql('select reader_id from handbook.registration_readings where registration_id = $1', [id])).toEqual([{ reader_id: city.a.secretary.id }]);
    // What the person it is of finds among their own data.
    const req = await createLocalReq({}, house.payload);
    const kept = await Promise.all(personalData.map((part) => part.read(req, { user: null, member: of, reader: { user: city.a.member.id, organization: null, why: 'Dữ liệu của tôi' } })));
    const [requests, agreed, readers] = kept;
    expect(requests?.[0]).toMatchObject({ state: 'waiting', papers: true });
    expect(agreed?.map(({ what }) => what)).toEqual(expect.arrayContaining([consentWords.vi.account.title, consentWords.vi.card.title]));
    expect(readers).toHaveLength(1);
    expect(await house.ownerSql(`select why from handbook.record_readings where member_id = $1 and way = 'record' and why <> 'Sửa hồ sơ đảng viên'`, [of])).toEqual([{ why: 'Xác minh đăng ký tài khoản' }]);

    expect(codeOf(await act('a.head', id, 'verify'))).toBe('registration.not-yours');
    expect(codeOf(await act('a.head', id, 'approve', { way: 'slip' }))).toBe('registration.moved');
    expect((await act('a.secretary', id, 'verify')).body).toMatchObject({ state: 'verified' });
    expect(codeOf(await act('a.secretary', id, 'verify'))).toBe('registration.moved');
    expect(codeOf(await act('a.secretary', id, 'approve', { way: 'slip' }))).toBe('registration.not-yours');
    expect((await desk('a.head')).find((each) => each.id === id)?.may).toEqual(['approve', 'return', 'refuse']);

    expect((await act('a.head', id, 'return', { reason: 'Ảnh thẻ chưa rõ' })).body).toMatchObject({ state: 'waiting' });
    expect((await desk('a.secretary')).find((each) => each.id === id)?.returned).toBe('Ảnh thẻ chưa rõ');
    await act('a.secretary', id, 'verify');
    expect(codeOf(await act('a.head', id, 'approve', { way: 'mail', role: 'cell-deputy-secretary' }))).toBe('registration.grant');
    const { status, body } = await act('a.head', id, 'approve', { way: 'mail', role: 'cell-deputy-secretary', decisionNumber: '15-QĐ/ĐU', decisionDate: '2026-01-05' });
    expect([status, body]).toMatchObject([200, { state: 'approved' }]);
    const [user] = await house.ownerSql<Record<string, unknown>>('select username, email, disabled_at is not null as off, hash from users where id = $1', [body.user]);
    expect(user).toEqual({ username: 'le.thi.dang.ky', email: 'dang.ky@vidu.vn', off: true, hash: null });
    expect(await house.ownerSql('select role, decision_number from mandates where user_id = $1', [body.user])).toEqual([{ role: 'cell-deputy-secretary', decision_number: '15-QĐ/ĐU' }]);
    expect(await house.ownerSql('select user_id from members where id = $1', [of])).toEqual([{ user_id: body.user }]);
    expect((await eventsOf(house, id)).map(({ action }) => action)).toEqual(['registrations.sort', 'registrations.verify', 'registrations.return', 'registrations.verify', 'registrations.approve']);
    expect(JSON.stringify(await eventsOf(house, id))).not.toMatch(new RegExp(`${card}|vidu|Lê Thị`));
    const notices = await house.ownerSql<{ kind: string }>(`select kind from notifications where kind like 'registrations.%' and params ->> 'cell' = $1`, [city.a.cells[0].name]);
    expect(new Set(notices.map(({ kind }) => kind))).toEqual(new Set(['registrations.to-verify', 'registrations.to-approve', 'registrations.answered']));
  });

  it('takes two people at the last door too, unless a dated rule says one', async () => {
    const { id } = await waiting('Phạm Văn Hai Người');
    // Administrators of the ward may verify and approve: not both.
    expect((await act('a.admin', id, 'verify')).status).toBe(200);
    expect(codeOf(await act('a.admin', id, 'approve', { way: 'slip' }))).toBe('registration.same-person');
    await expect(
      house.ownerTicket('registrations.approve:x', (sql) => sql(`update handbook.registrations set state = 'approved', approved_by = verified_by, approved_at = now(), user_id = gen_random_uuid(), closed_at = now() where id = $1`, [id])),
    ).rejects.toMatchObject({ code: 'HB002' });
    await expect(
      house.ownerTicket('registrations.approve:x', (sql) => sql(`update handbook.registrations set state = 'approved', approved_by = $2, approved_at = now(), user_id = gen_random_uuid(), closed_at = now() where id = $1`, [id, city.a.admin.id])),
    ).rejects.toMatchObject({ code: 'HB002' });
    await house.ownerSql('alter table rules disable trigger user');
    await house.ownerSql(`update rules set value = jsonb_set(value, '{people}', '1') where key = 'accounts.registration'`);
    expect((await act('a.admin', id, 'approve', { way: 'slip' })).status).toBe(200);
    await house.ownerSql(`update rules set value = jsonb_set(value, '{people}', '2') where key = 'accounts.registration'`);
    await house.ownerSql('alter table rules enable trigger user');
  });

  it('merges other requests of the member, lapses when the member has left, tells once what is late, and refuses with a reason', async () => {
    const first = await waiting('Đỗ Thị Gửi Hai Lần');
    await ask(doors, { card: first.card, photo }, '198.51.100.99');
    const second = (await sorted(house, first.member)).find(({ id }) => id !== first.id)?.id ?? '';
    expect((await desk('a.secretary')).find(({ id }) => id === second)?.hints).toEqual(['others']);
    expect((await act('a.secretary', first.id, 'verify')).body).toMatchObject({ merged: 1 });
    expect((await sorted(house, first.member)).map(({ state }) => state).sort()).toEqual(['merged', 'verified']);
    expect((await act('a.head', first.id, 'refuse', { reason: 'x' })).status).toBe(400);
    expect((await act('a.head', first.id, 'refuse', { reason: 'Không phải đảng viên của chi bộ' })).body).toMatchObject({ state: 'refused' });

    const late = await waiting('Hoàng Văn Quá Hạn');
    await house.ownerSql('alter table handbook.registrations disable trigger user');
    await house.ownerSql(`update handbook.registrations set due_on = '2026-01-05' where id = $1`, [late.id]);
    await house.ownerSql('alter table handbook.registrations enable trigger user');
    for (let i = 0; i < 2; i += 1) await runClocks(house.payload);
    const told = await house.ownerSql<{ n: number }>(`select count(*)::int as n from notifications where kind = 'registrations.late'`);
    expect(told).toEqual([{ n: 2 }]);

    const left = await waiting('Vũ Thị Đã Chuyển');
    await house.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`update memberships set superseded_at = date_trunc('milliseconds', now()) where member_id = $1`, [left.member]);
      await sql(`update members set status = 'transferred' where id = $1`, [left.member]);
    });
    expect(codeOf(await act('a.secretary', left.id, 'verify'))).toBe('registration.left');
    await runClocks(house.payload);
    expect((await sorted(house, left.member)).map(({ state }) => state)).toEqual(['lapsed']);
  });

  it('deletes papers after the decision by the rule', async () => {
    const { id } = await waiting('Bùi Văn Xóa Ảnh');
    await act('a.secretary', id, 'refuse', { reason: 'Gửi nhầm chi bộ' });
    await runClocks(house.payload);
    expect(await house.ownerSql('select 1 from handbook.registration_papers where registration_id = $1', [id])).toHaveLength(1);
    await house.ownerSql('alter table handbook.registrations disable trigger user');
    await house.ownerSql(`update handbook.registrations set closed_at = now() - interval '31 days' where id = $1`, [id]);
    await house.ownerSql('alter table handbook.registrations enable trigger user');
    await runClocks(house.payload);
    expect(await house.ownerSql('select 1 from handbook.registration_papers where registration_id = $1', [id])).toEqual([]);
    expect(codeOf(await act('a.secretary', id, 'open'))).toBe('registration.papers-gone');
  });
});

describe('activation', () => {
  const approved = async (name: string, way: 'mail' | 'slip', contact: string): Promise<{ member: string; user: string }> => {
    const { id, member: of } = await waiting(name, contact);
    await act('a.secretary', id, 'verify');
    const { body, status } = await act('a.head', id, 'approve', { way });
    expect([status, body]).toMatchObject([200, { state: 'approved' }]);
    return { member: of, user: String(body.user) };
  };
  const activate = (token: string, password = NEW, consents = ['account'], from = '198.51.100.20') => doors.send('/api/registrations/activate', { json: { token, password, consents }, from });
  const tokenIn = (text: string): string => /\/kich-hoat\/([\w-]+)/.exec(text)?.[1] ?? '';
  const codes = (body: Record<string, unknown>): unknown => (body.errors as { data: { code: string } }[] | undefined)?.[0]?.data.code;

  it('is a link in one mail, whose secret stands nowhere, good once', async () => {
    const { user } = await approved('Ngô Thị Thư', 'mail', 'thu@vidu.vn');
    expect(await house.ownerSql('select digest from handbook.activation_links where user_id = $1', [user])).toEqual([{ digest: null }]);
    await sendLinks(house.payload);
    await sendLinks(house.payload);
    const mine = mails.filter(({ to }) => to === 'thu@vidu.vn');
    expect(mine).toHaveLength(1);
    const token = tokenIn(mine[0]?.text ?? '');
    expect(token.length).toBeGreaterThan(40);
    expect(JSON.stringify(await house.ownerSql('select * from handbook.activation_links'))).not.toContain(token);
    const username = 'ngo.thi.thu';
    // Off until then: not even a right guess would let anybody in.
    expect((await doors.send('/api/users/login', { json: { username, password: NEW } })).status).toBe(401);
    const page = await doors.send(`/kich-hoat/${token}`);
    expect([page.status, String(page.body.text)]).toEqual([200, expect.stringContaining(username)]);
    expect([(await activate(token, NEW, [])).status, codes((await activate(token, NEW, [])).body)]).toEqual([400, 'registration.consent']);
    expect(codes((await activate(token, 'ngan')).body)).toBe('password.short');
    expect(codes((await activate(token, 'ngo.thi.thu ngo.thi.thu')).body)).toBe('password.username');
    const form = new URLSearchParams({ password: NEW, again: NEW, consent: 'account' });
    const wrong = await doors.send(`/kich-hoat/${token}`, { method: 'POST', body: new URLSearchParams({ password: NEW, again: 'khác', consent: 'account' }) });
    expect([wrong.status, String(wrong.body.text)]).toEqual([400, expect.stringContaining('chưa giống nhau')]);
    const done = await doors.send(`/kich-hoat/${token}`, { method: 'POST', body: form });
    expect([done.status, String(done.body.text)]).toEqual([200, expect.stringContaining('đã được kích hoạt')]);
    expect((await doors.send('/api/users/login', { json: { username, password: NEW } })).status).toBe(200);
    expect(await house.ownerSql('select consents, text_version from handbook.activation_consents where user_id = $1', [user])).toEqual([{ consents: ['account'], text_version: '2026-11-22' }]);
    // Told in their own list of consents: in the words they read, of what was agreed to on both occasions, and no choice among the purposes.
    const { body: signedIn } = await doors.send('/api/users/login', { json: { username, password: NEW } });
    const { body: own } = await doors.send('/api/personal-data/me/consents', { token: String(signedIn.token) });
    const told = own.alsoAgreed as { purpose: string; when: string; at: string; version: string; title: string; body: string }[];
    expect(told.map(({ when, purpose }) => `${when} ${purpose}`)).toEqual(['activation account', 'registration account', 'registration card']);
    expect(told[2]).toMatchObject({ version: '2026-11-22', title: consentWords.vi.card.title, body: consentWords.vi.card.text, at: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect((own.docs as { key: string }[]).map(({ key }) => key)).not.toContain('card');
    // Once.
    expect([(await doors.send(`/kich-hoat/${token}`)).status, (await activate(token, 'Một câu khác hẳn mà dài lắm')).status]).toEqual([404, 404]);
    expect((await doors.send('/api/users/login', { json: { username, password: NEW } })).status).toBe(200);
  });

  it('by a printed code ends the code before, ends by rule, and is revoked', async () => {
    const { member: of, user } = await approved('Dương Văn Phiếu', 'slip', '0987654321');
    const issue = async (who: string) => (await house.as(who)).post('/api/activation/send-link', { member: of, way: 'slip' });
    expect([(await issue('b.secretary')).status, (await issue('a.head')).status, (await issue('city.summary')).status]).toEqual([404, 403, 403]);
    const first = String((await issue('a.secretary')).body.code);
    const second = String((await issue('a.deputy')).body.code);
    expect(second).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
    expect((await doors.send(`/kich-hoat/${first}`)).status).toBe(404);
    expect((await doors.send(`/kich-hoat/${second.toLowerCase().replace(/-/g, '')}`)).status).toBe(200);
    expect((await (await house.as('a.secretary')).post('/api/activation/revoke-link', { member: of })).body).toEqual({ member: of, revoked: 1 });
    expect((await activate(second)).status).toBe(404);
    const third = String((await issue('a.secretary')).body.code);
    await house.ownerTicket('activation.fixture:test', (sql) => sql(`update handbook.activation_links set expires_at = now() - interval '1 second' where user_id = $1 and revoked_at is null`, [user]));
    expect((await activate(third)).status).toBe(404);
    const fourth = String((await issue('a.secretary')).body.code);
    // At once, by two: one does, the other is told what anybody is told.
    const both = await Promise.all([activate(fourth), activate(fourth, 'Một câu khác hẳn mà dài lắm')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(codeOf(await issue('a.secretary'))).toBe('activation.activated');
    expect(codeOf(await (await house.as('a.secretary')).post('/api/activation/send-link', { member: of, way: 'mail' }))).toBe('activation.activated');
  });

  it('guessed at tells nothing and is counted; a disabled account stays off', async () => {
    const statuses = [];
    for (let i = 0; i < 31; i += 1) statuses.push((await doors.send(`/kich-hoat/AAAA-BBBB-CCCC-${1000 + i}`, { from: '203.0.113.77' })).status);
    expect([statuses.slice(0, 30).every((status) => status === 404), statuses[30]]).toEqual([true, 429]);
    expect((await activate('x'.repeat(5000))).status).toBe(404);
    expect((await doors.send('/api/registrations/activate', { json: { token: null, password: 5 } })).status).toBe(404);
    const { user, member: of } = await approved('Trịnh Văn Khóa', 'slip', '0987654322');
    const code = String((await (await house.as('a.secretary')).post('/api/activation/send-link', { member: of, way: 'slip' })).body.code);
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set user_id = null where id = $1`, [of]));
    expect((await activate(code)).status).toBe(404);
    expect(await house.ownerSql('select hash from users where id = $1', [user])).toEqual([{ hash: null }]);
    expect((await doors.send('/api/users/login', { json: { username: 'disabled', password: PASSWORD } })).status).toBe(401);
  });
});

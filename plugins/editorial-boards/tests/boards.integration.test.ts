import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import { startHouse, type House } from '../../../tests/support/house';

const DECISION = { decisionNumber: '12-QĐ/ĐU', decisionDate: '2026-01-05' };
const FOUNDING = { ...DECISION, issuer: 'Ban Thường vụ Đảng ủy phường A', validFrom: '2026-01-05' };

let house: House;
let city: City;
const topics: Record<string, string> = {};
let board = '';

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  for (const [slug, name] of [['xay-dung-dang', 'Xây dựng Đảng'], ['kinh-te', 'Kinh tế'], ['van-hoa', 'Văn hóa']] as const) {
    const [row] = await house.ownerSql<{ id: string }>('insert into topics (name, slug) values ($1, $2) returning id', [name, slug]);
    topics[slug] = row?.id ?? '';
  }
});
afterAll(() => house.close());

const post = async (who: string, path: string, body: unknown) => (await house.as(who)).post(path, body);
const read = async (who: string, organization: string, on?: string) => (await house.as(who)).get(`/api/editorial-boards/of-organization?organization=${organization}${on ? `&on=${on}` : ''}`);
const events = (action: string) => house.ownerSql<{ detail: Record<string, unknown>; organization_id: string }>('select detail, organization_id from audit_events where action = $1 order by at', [action]);

it('records a founding once, by a decision, for who administers the organisation', async () => {
  expect((await post('a.head', '/api/editorial-boards/found', { organization: city.a.committee.id, ...FOUNDING })).status).toBe(403);
  expect((await post('a.approver', '/api/editorial-boards/found', { organization: city.a.committee.id, ...FOUNDING })).status).toBe(403);
  expect((await post('b.admin', '/api/editorial-boards/found', { organization: city.a.committee.id, ...FOUNDING })).status).toBe(404);
  const made = await post('a.admin', '/api/editorial-boards/found', { organization: city.a.committee.id, ...FOUNDING });
  expect([made.status, made.body]).toEqual([200, expect.objectContaining({ validFrom: '2026-01-04T17:00:00.000Z' })]);
  board = (made.body as { id: string }).id;
  const again = await post('a.admin', '/api/editorial-boards/found', { organization: city.a.committee.id, ...FOUNDING });
  expect([again.status, again.body.errors[0].data.code]).toEqual([409, 'board.stands']);
  expect(await events('editorial-boards.found')).toEqual([{ organization_id: city.a.committee.id, detail: { decisionNumber: '12-QĐ/ĐU', standingOrgan: null } }]);
});

it('takes as standing organ the committee itself or a body directly below it, and nothing else', async () => {
  const at = { organization: city.root.id, ...DECISION, issuer: 'Ban Thường vụ Thành ủy' };
  const wrong = await post('city.admin', '/api/editorial-boards/found', { ...at, standingOrgan: city.a.cells[0].id });
  expect([wrong.status, wrong.body.errors[0].data.code]).toEqual([400, 'board.standing-organ']);
  expect((await post('city.admin', '/api/editorial-boards/found', { ...at, standingOrgan: city.advisory.id })).status).toBe(200);
  expect((await read('city.admin', city.root.id)).body.board.standingOrgan).toEqual({ id: city.advisory.id, name: 'Ban Tuyên giáo' });
});

it.each([
  ['a decision of tomorrow', { decisionDate: '2099-01-01' }, 'board.decision-future'],
  ['a term that ends before it begins', { validFrom: '2026-05-01', validTo: '2026-04-01' }, 'board.period'],
])('refuses %s', async (_, wrong, code) => {
  const answer = await post('b.admin', '/api/editorial-boards/found', { organization: city.b.committee.id, ...FOUNDING, ...wrong });
  expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, code]);
});

it.each([['no number', { decisionNumber: ' ' }], ['no day', { decisionDate: '05/01/2026' }], ['no organisation', { organization: 'x' }], ['a number for a text', { issuer: 5 }]])('refuses bad input: %s', async (_, wrong) => {
  expect((await post('b.admin', '/api/editorial-boards/found', { organization: city.b.committee.id, ...FOUNDING, ...wrong })).status).toBe(400);
});

it('seats people, and warns of whoever holds no deciding mandate', async () => {
  const head = await post('a.admin', `/api/editorial-boards/${board}/appoint`, { user: city.a.approver.id, function: 'head', topics: [topics['xay-dung-dang']], ...DECISION });
  expect([head.status, head.body.warnings]).toEqual([200, []]);
  const member = await post('a.admin', `/api/editorial-boards/${board}/appoint`, { user: city.a.head.id, function: 'member', topics: [topics['kinh-te']], ...DECISION });
  expect(member.body.warnings).toEqual([{ code: 'powerless', message: expect.stringContaining('chưa được giao quyền') }]);
  const { body } = await read('a.contributor', city.a.committee.id);
  expect(body.board.seats.map((seat: { user: { name: string }; powerless: boolean; topics: { name: string }[] }) => [seat.user.name, seat.powerless, seat.topics.map(({ name }) => name)])).toEqual([
    ['Người dùng a.approver', false, ['Xây dựng Đảng']], ['Người dùng a.head', true, ['Kinh tế']],
  ]);
  expect(body.unseated).toEqual([{ user: { id: city.a.reviewer.id, name: 'Người dùng a.reviewer' }, roles: [expect.any(String)] }]);
  expect([body.mayKeep, body.uncovered.map(({ name }: { name: string }) => name)]).toEqual([false, ['Văn hóa']]);
  expect((await house.ownerSql('select 1 from mandates where user_id = $1 and role = $2', [city.a.head.id, 'editorial-approver'])).length).toBe(0);
});

it('seats nobody twice, no second head, no stranger, no disabled account, for no unknown field, outside no term', async () => {
  const seat = (changes: Record<string, unknown>) => post('a.admin', `/api/editorial-boards/${board}/appoint`, { user: city.a.reviewer.id, function: 'member', ...DECISION, ...changes });
  const codes = [];
  for (const wrong of [{ user: city.a.approver.id }, { function: 'head' }, { user: city.b.approver.id }, { user: city.disabled.id }, { topics: [city.root.id] }, { validFrom: '2025-12-01' }, { validTo: '2026-01-01' }]) {
    const { status, body } = await seat(wrong);
    codes.push([status, body.errors[0].data.code]);
  }
  expect(codes).toEqual([
    [409, 'seat.twice'], [409, 'seat.head-twice'], [404, 'not-found'], [409, 'seat.user-disabled'], [400, 'seat.topic'], [400, 'board.before-founding'], [400, 'board.period'],
  ]);
  expect((await seat({ function: 'chief' })).status).toBe(400);
  expect((await post('a.head', `/api/editorial-boards/${board}/appoint`, { user: city.a.reviewer.id, function: 'member', ...DECISION })).status).toBe(403);
  expect((await post('b.admin', `/api/editorial-boards/${board}/appoint`, { user: city.b.approver.id, function: 'member', ...DECISION })).status).toBe(404);
});

it('assigns other fields by ending the seat and beginning one; the same fields are refused', async () => {
  const before = (await read('a.admin', city.a.committee.id)).body.board.seats[1];
  const same = await post('a.admin', `/api/board-seats/${before.id}/assign`, { topics: [topics['kinh-te']], ...DECISION });
  expect([same.status, same.body.errors[0].data.code]).toEqual([409, 'seat.same-fields']);
  expect((await post('a.admin', `/api/board-seats/${before.id}/assign`, { topics: [topics['van-hoa'], topics['kinh-te']], ...DECISION })).status).toBe(200);
  const after = (await read('a.admin', city.a.committee.id)).body.board.seats;
  expect(after).toHaveLength(2);
  expect([after[1].id === before.id, after[1].topics.map(({ name }: { name: string }) => name)]).toEqual([false, ['Kinh tế', 'Văn hóa']]);
  const again = await post('a.admin', `/api/board-seats/${before.id}/assign`, { topics: [], ...DECISION });
  expect([again.status, again.body.errors[0].data.code]).toEqual([409, 'seat.ended']);
});

it('ends a term by a decision and keeps what was so on an earlier day', async () => {
  const [head] = (await read('a.admin', city.a.committee.id)).body.board.seats;
  expect((await post('a.admin', `/api/board-seats/${head.id}/end-term`, { ...DECISION })).status).toBe(400);
  expect((await post('a.approver', `/api/board-seats/${head.id}/end-term`, { ...DECISION, reason: 'Chuyển công tác' })).status).toBe(403);
  expect((await post('a.admin', `/api/board-seats/${head.id}/end-term`, { ...DECISION, reason: 'Chuyển công tác' })).status).toBe(200);
  expect((await read('a.admin', city.a.committee.id)).body.board.seats).toHaveLength(1);
  const twice = await post('a.admin', `/api/board-seats/${head.id}/end-term`, { ...DECISION, reason: 'Chuyển công tác' });
  expect([twice.status, twice.body.errors[0].data.code]).toEqual([409, 'seat.ended']);
  expect((await events('editorial-boards.end-term')).map(({ detail }) => detail)).toEqual([expect.objectContaining({ user: city.a.approver.id, reason: 'Chuyển công tác' })]);
});

it('answers as of a day, also of before the founding', async () => {
  // The founding is of 5/1/2026; people were put in today.
  expect((await read('a.admin', city.a.committee.id, '2026-01-04')).body.board).toBeNull();
  const then = (await read('a.admin', city.a.committee.id, '2026-02-01')).body;
  expect([then.board.decisionNumber, then.board.seats.every(({ state }: { state: string }) => state === 'future')]).toEqual(['12-QĐ/ĐU', true]);
  expect((await read('a.admin', city.a.committee.id, '31/12/2026')).status).toBe(400);
});

it('replaces the board at one instant, taking its people over', async () => {
  const answer = await post('a.admin', '/api/editorial-boards/replace', { organization: city.a.committee.id, decisionNumber: '40-QĐ/ĐU', decisionDate: '2026-06-01', issuer: 'Ban Thường vụ Đảng ủy phường A' });
  expect([answer.status, answer.body]).toEqual([200, { id: expect.any(String), replaced: board }]);
  const { body } = await read('a.admin', city.a.committee.id);
  expect([body.board.id, body.board.seats.map(({ topics: fields }: { topics: unknown[] }) => fields.length), body.history.map(({ id }: { id: string }) => id)]).toEqual([answer.body.id, [2], [board]]);
  const [{ gap }] = await house.ownerSql<{ gap: boolean }>('select old.valid_to = new.valid_from as gap from editorial_boards old join editorial_boards new on new.replaces_id = old.id where old.id = $1', [board]) as [{ gap: boolean }];
  expect(gap).toBe(true);
  board = answer.body.id as string;
  expect((await post('b.admin', '/api/editorial-boards/replace', { organization: city.b.committee.id, ...DECISION, issuer: 'BTV' })).status).toBe(404);
});

it('dissolves it with all its terms; nothing is lost and nothing begins on it again', async () => {
  expect((await post('a.admin', `/api/editorial-boards/${board}/dissolve`, { ...DECISION, reason: 'Sắp xếp lại' })).body).toMatchObject({ seats: 1 });
  expect((await read('a.admin', city.a.committee.id)).body).toMatchObject({ board: null, unseated: [] });
  const late = await post('a.admin', `/api/editorial-boards/${board}/appoint`, { user: city.a.reviewer.id, function: 'member', ...DECISION });
  expect([late.status, late.body.errors[0].data.code]).toEqual([409, 'board.ended']);
  const twice = await post('a.admin', `/api/editorial-boards/${board}/dissolve`, { ...DECISION, reason: 'Sắp xếp lại' });
  expect([twice.status, twice.body.errors[0].data.code]).toEqual([409, 'board.ended']);
  expect(await house.ownerSql('select 1 from board_seats')).toHaveLength(4);
});

describe('a board founded today', () => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const founding = { organization: '', decisionNumber: '50-QĐ/ĐU', decisionDate: '2026-06-01', issuer: 'Ban Thường vụ Đảng ủy phường B' };

  it('takes people from today: from its beginning, not from midnight', async () => {
    founding.organization = city.b.committee.id;
    const made = await post('b.admin', '/api/editorial-boards/found', founding);
    expect(made.status).toBe(200);
    const seated = await post('b.admin', `/api/editorial-boards/${made.body.id}/appoint`, { user: city.b.approver.id, function: 'head', validFrom: today, ...DECISION });
    expect([seated.status, seated.body]).toEqual([200, expect.objectContaining({ warnings: [] })]);
    const { board: standing } = (await read('b.admin', city.b.committee.id)).body;
    expect([standing.seats[0].validFrom, standing.seats[0].state]).toEqual([standing.validFrom, 'current']);
    const early = await post('b.admin', `/api/editorial-boards/${made.body.id}/appoint`, { user: city.b.reviewer.id, function: 'member', validFrom: '2026-01-05', ...DECISION });
    expect([early.status, early.body.errors[0].data.code]).toEqual([400, 'board.before-founding']);
  });

  it('that takes over people says how many it really took over, and is as much of a beginning', async () => {
    const present = (await read('b.admin', city.b.committee.id)).body.board;
    const nextYear = { from: `${Number(today.slice(0, 4)) + 1}-02-01`, to: `${Number(today.slice(0, 4)) + 1}-01-01` };
    expect((await post('b.admin', `/api/editorial-boards/${present.id}/appoint`, { user: city.b.reviewer.id, function: 'member', validFrom: nextYear.from, ...DECISION })).status).toBe(200);
    const replaced = await post('b.admin', '/api/editorial-boards/replace', { ...founding, decisionNumber: '51-QĐ/ĐU', validTo: nextYear.to });
    expect(replaced.status).toBe(200);
    expect((await events('editorial-boards.replace')).at(-1)?.detail).toMatchObject({ decisionNumber: '51-QĐ/ĐU', keptSeats: 1 });
    expect((await read('b.admin', city.b.committee.id)).body.board.seats).toHaveLength(1);
    expect((await post('b.admin', `/api/editorial-boards/${replaced.body.id}/appoint`, { user: city.b.head.id, function: 'member', validFrom: today, ...DECISION })).status).toBe(200);
  });
});

it('shows nothing to those outside: as if it were not there', async () => {
  for (const who of ['b.admin', 'b.approver']) expect((await read(who, city.a.committee.id)).status).toBe(404);
  expect((await read('a.member', city.a.committee.id)).status).toBe(403);
  for (const who of ['stranger', 'ended']) expect((await read(who, city.a.committee.id)).status).toBe(404);
  expect((await house.get(`/api/editorial-boards/of-organization?organization=${city.a.committee.id}`)).status).toBe(401);
});

it('is refused by the database whatever way a write comes', async () => {
  for (const statement of [
    `update editorial_boards set issuer = 'ai đó'`, `update board_seats set valid_to = null`, `delete from board_seats`, `delete from editorial_boards`,
    `insert into handbook.board_fields (seat_id, topic_id) select s.id, t.id from board_seats s, topics t where t.slug = 'van-hoa' limit 1`, `delete from handbook.board_fields`,
  ]) {
    await expect(house.appSql(statement)).rejects.toMatchObject({ code: 'HB002' });
  }
  await expect(house.ownerTicket('editorial-boards.fixture:x', (sql) => sql(`update board_seats set decision_number = 'khác'`))).rejects.toMatchObject({ code: 'HB002' });
  await expect(house.ownerTicket('editorial-boards.fixture:x', (sql) => sql(`update editorial_boards set valid_to = null where end_decision_number is not null`))).rejects.toMatchObject({ code: 'HB002' });
});

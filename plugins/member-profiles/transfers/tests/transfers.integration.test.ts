import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../../tests/support/city';
import { startHouse, type House } from '../../../../tests/support/house';
import { runClocks } from '../jobs/clocks';
import { codeOf, dayFrom, instantOf, transferWorld } from './support';

let house: House;
let city: City;
let world: ReturnType<typeof transferWorld>;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  world = transferWorld(house, city);
});
afterAll(() => house.close());

const eventsOf = (id: string) => house.ownerSql<{ action: string; organization_id: string }>('select action, organization_id from audit_events where document_id = $1 order by at, organization_id', [id]);
const toldOf = async (id: string, username: string): Promise<string[]> =>
  (await house.ownerSql<{ kind: string }>(`select n.kind from notifications n join users u on u.id = n.user_id where n.subject_id = $1 and u.username = $2 order by n.created_at`, [id, username])).map(({ kind }) => kind);

describe('an official transfer', () => {
  it('goes from the cell over both committees into the other cell; counted at the origin until then', async () => {
    const { member, prepared, step, ok, rows, home, state, PAPER } = world;
    const [from, to] = [city.a.cells[0], city.b.cells[1]];
    const of = await member();
    const id = await prepared(of, { decisionNumber: '99-QĐ', decisionDate: dayFrom(-10) });
    expect((await (await house.as('b.head')).get(`/api/transfers/${id}`)).status).toBe(404);
    expect((await (await house.as('b.head')).get(`/api/transfers/${id}/show`)).status).toBe(404);
    expect((await step('b.head', id, 'accept', { cell: to.id })).status).toBe(404);
    expect(ok(await step('a.head', id, 'send', PAPER))).toMatchObject({ state: 'sent', presentBy: dayFrom(27) });
    expect((await (await house.as('b.head')).get(`/api/transfers/${id}`)).status).toBe(200);
    expect(await home(of)).toMatchObject({ cell: from.id });
    expect(ok(await step('b.head', id, 'accept', { cell: to.id, on: dayFrom(-1) }))).toEqual({ id, state: 'received', cell: to.id, on: dayFrom(-1) });
    expect(await state(id)).toBe('received');
    expect(await home(of)).toEqual({ cell: to.id, since: instantOf(dayFrom(-1)), status: 'official' });
    expect(await rows(of)).toEqual([
      { cell: from.id, kind: 'official', from: instantOf('2026-01-10'), to: instantOf(dayFrom(-1)) },
      { cell: to.id, kind: 'official', from: instantOf(dayFrom(-1)), to: null },
    ]);
    // What we believed before stands there, superseded.
    expect(await house.ownerSql('select valid_to from memberships where member_id = $1 and superseded_at is not null', [of])).toEqual([{ valid_to: null }]);
    const events = await eventsOf(id);
    const places = (action: string) => events.filter((event) => event.action === action).map(({ organization_id }) => organization_id).sort();
    expect(places('transfers.prepare')).toEqual([from.id]);
    expect(places('transfers.send')).toEqual([from.id, city.b.committee.id].sort());
    expect(places('transfers.accept')).toEqual([from.id, city.b.committee.id, to.id].sort());
    expect(JSON.stringify(await house.ownerSql('select detail from audit_events where document_id = $1', [id]))).not.toContain('Trần');
    expect(await toldOf(id, 'a.head')).toEqual(['transfers.to-send', 'transfers.answered']);
    expect(await toldOf(id, 'b.head')).toEqual(['transfers.to-check']);
    expect(await toldOf(id, 'a.secretary')).toEqual(['transfers.to-check', 'transfers.answered']);
    const shown = (await (await house.as('b.head')).get(`/api/transfers/${id}/show`)).body;
    expect(shown.steps.map((each: { step: string }) => each.step)).toEqual(['prepare', 'send', 'accept']);
    expect(shown.transfer.rules.map((each: { rule: { key: string } }) => each.rule.key)).toEqual(['transfer.begin-within', 'transfer.present-within']);
  });

  it('goes with its introduction paper; the number of the card is opened for it, and the member is told', async () => {
    const { member, sent, step } = world;
    const of = await member();
    const id = await sent(of);
    const paper = async (who: string, format = 'docx'): Promise<Response> =>
      (await house.as(who)).fetch(`/api/transfers/${id}/paper`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ format }) });
    const made = await paper('a.head', 'pdf');
    expect([made.status, made.headers.get('content-disposition'), Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, 'attachment; filename="giay-gioi-thieu-sinh-hoat-dang.pdf"', '%PDF-']);
    expect((await paper('a.secretary')).status).toBe(200);
    expect(await house.ownerSql('select way, why from handbook.record_readings where member_id = $1', [of])).toEqual(Array.from({ length: 2 }, () => ({ way: 'record', why: 'In giấy giới thiệu sinh hoạt đảng' })));
    // Who receives the member receives the paper.
    expect([(await paper('b.head')).status, (await paper('b.secretary')).status, (await paper('city.summary')).status, (await step('stranger', id, 'paper', {})).status]).toEqual([403, 404, 403, 404]);
    expect((await eventsOf(id)).filter(({ action }) => action === 'transfers.paper')).toHaveLength(2);
  });

  it('comes back with a reason, is sent again, and refused; or withdrawn before it was answered', async () => {
    const { member, sent, step, ok, state, prepared, home, PAPER } = world;
    const of = await member();
    const id = await sent(of);
    expect(codeOf(await step('b.head', id, 'return', { reason: ' ' }))).toBe('input.invalid');
    ok(await step('b.head', id, 'return', { reason: 'Thiếu lý lịch' }));
    expect(await state(id)).toBe('returned');
    expect((await step('b.head', id, 'accept', { cell: city.b.cells[0].id })).status).toBe(409);
    ok(await step('a.head', id, 'send', PAPER));
    ok(await step('b.admin', id, 'refuse', { reason: 'Không cư trú tại phường' }));
    expect(await state(id)).toBe('refused');
    expect(await home(of)).toMatchObject({ cell: city.a.cells[0].id });
    const reasons = await house.ownerSql('select step, reason from handbook.transfer_steps where transfer_id = $1 and reason is not null order by id', [id]);
    expect(reasons).toEqual([{ step: 'prepare', reason: 'Chuyển nơi cư trú' }, { step: 'return', reason: 'Thiếu lý lịch' }, { step: 'refuse', reason: 'Không cư trú tại phường' }]);
    const second = await prepared(of);
    ok(await step('a.secretary', second, 'withdraw', { reason: 'Đảng viên xin ở lại' }));
    expect(await state(second)).toBe('withdrawn');
  });

  it('leaves the city when the place outside has taken them in, and comes back under the same record', async () => {
    const { member, sent, step, ok, rows, home, post, PAPER } = world;
    const of = await member();
    const id = await sent(of, { destination: undefined, destinationOutside: 'Đảng bộ phường Đà Lạt, tỉnh Lâm Đồng' });
    expect(await home(of)).toMatchObject({ status: 'official' });
    expect((await step('a.secretary', id, 'accept')).status).toBe(403);
    ok(await step('a.head', id, 'accept', { on: dayFrom(-2), confirmation: 'Giấy xác nhận số 4-GXN/ĐU' }));
    expect((await house.ownerSql('select answer from transfers where id = $1', [id]))[0]).toEqual({ answer: 'Giấy xác nhận số 4-GXN/ĐU' });
    expect(await home(of)).toMatchObject({ status: 'transferred' });
    expect((await rows(of)).map(({ to }) => to)).toEqual([instantOf(dayFrom(-2))]);
    const back = ok(await post('a.head', '/transfers/arrive', { ...PAPER, paperDate: dayFrom(-1), cell: city.a.cells[1].id, member: of, status: 'official', from: 'Đảng bộ phường Đà Lạt', on: dayFrom(0) }));
    expect(back).toMatchObject({ member: of });
    expect(await home(of)).toMatchObject({ status: 'official', cell: city.a.cells[1].id });
    expect(codeOf(await post('a.head', '/transfers/arrive', { ...PAPER, cell: city.a.cells[1].id, member: of, status: 'official', from: 'Nơi khác' }))).toBe('transfer.still-here');
    const fresh = ok(await post('b.head', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, fullName: 'Lê Mới Đến', status: 'probationary', from: 'Đảng bộ Công an tỉnh' }));
    const known = { fullName: 'Phạm Đã Vào', status: 'official', from: 'Đảng bộ tỉnh Cà Mau', bornOn: '1980-05-01', admittedOn: '2005-01-02', officialOn: '2006-01-02' };
    expect(codeOf(await post('b.head', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, ...known, officialOn: '2004-01-02' }))).toBe('transfer.days');
    expect(codeOf(await post('b.head', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, ...known, admittedOn: dayFrom(3), officialOn: undefined }))).toBe('transfer.days');
    const told = ok(await post('b.head', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, ...known }));
    expect(await house.ownerSql('select born_on, admitted_on, official_on from members where id = $1', [told.member])).toEqual([{ born_on: instantOf('1980-05-01'), admitted_on: instantOf('2005-01-02'), official_on: instantOf('2006-01-02') }]);
    expect(await rows(String(fresh.member))).toHaveLength(1);
    expect((await post('b.secretary', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, fullName: 'X', status: 'official', from: 'Nơi khác' })).status).toBe(403);
    expect((await post('a.head', '/transfers/arrive', { ...PAPER, cell: city.b.cells[0].id, fullName: 'X', status: 'official', from: 'Nơi khác' })).status).toBe(404);
  });
});

describe('who may', () => {
  it.each<[string, string, number]>([
    ['a.secretary', 'the cell\'s secretary', 200], ['a.deputy', 'the deputy', 200], ['a.head', 'the committee\'s secretary', 200], ['a.admin', 'the administrator', 200], ['system', 'the system administrator', 200],
    ['a.member', 'a member', 404], ['a.contributor', 'a contributor', 404], ['b.secretary', 'a foreign secretary', 404], ['b.head', 'a foreign committee', 404], ['city.summary', 'who only reads', 403], ['stranger', 'nobody', 404],
  ])('%s (%s) prepares: %d', async (username, _, status) => {
    const of = await world.member();
    expect((await world.post(username, '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x' })).status).toBe(status);
  });

  it.each<[string, number]>([['a.secretary', 403], ['a.head', 200], ['a.admin', 200], ['city.admin', 200], ['city.summary', 403], ['b.head', 404], ['b.admin', 404], ['a.member', 404]])('%s sends: %d', async (username, status) => {
    const id = await world.prepared(await world.member());
    expect((await world.step(username, id, 'send', world.PAPER)).status).toBe(status);
  });

  it.each<[string, number]>([['b.head', 200], ['b.admin', 200], ['city.admin', 200], ['a.head', 403], ['a.admin', 403], ['a.secretary', 403], ['b.secretary', 404], ['b.contributor', 404], ['city.summary', 403]])('%s accepts: %d', async (username, status) => {
    const id = await world.sent(await world.member());
    expect((await world.step(username, id, 'accept', { cell: city.b.cells[0].id })).status).toBe(status);
  });

  it('the desk shows each side what waits for it, and the names only to who sees the transfer', async () => {
    const of = await world.member();
    const id = await world.sent(of);
    const desk = async (username: string) => (await (await house.as(username)).get('/api/transfers/desk')).body.transfers as { id: string; may: string[]; memberName: string }[];
    expect((await desk('b.head')).find((each) => each.id === id)).toMatchObject({ may: ['present', 'accept', 'return', 'refuse'], memberName: expect.stringContaining('Trần') });
    expect((await desk('a.head')).find((each) => each.id === id)?.may).toEqual(['withdraw']);
    expect((await desk('a.secretary')).find((each) => each.id === id)?.may).toEqual([]);
    expect((await desk('b.secretary')).find((each) => each.id === id)).toBeUndefined();
    expect((await (await house.as('a.member')).get('/api/transfers/desk')).status).toBe(403);
  });

  it('destinations are committees by name; of an internal transfer the cells beside', async () => {
    const of = await world.member();
    const find = async (username: string, query: string) => (await house.as(username)).get(`/api/transfers/destinations?member=${of}&${query}`);
    const names = async (query: string) => ((await find('a.secretary', query)).body.found as { name: string }[]).map(({ name }) => name);
    expect(await names('kind=official&q=phuong')).toEqual(['Đảng bộ phường B']);
    expect(await names('kind=internal&q=chi+bo')).toEqual(['Chi bộ 2 phường A']);
    expect((await find('b.secretary', 'kind=official&q=phuong')).status).toBe(404);
    expect((await find('a.member', 'kind=official&q=phuong')).status).toBe(404);
  });
});

describe('what is refused', () => {
  it.each<[string, () => Record<string, unknown>, [number, string]]>([
    ['no destination', () => ({ destination: undefined }), [422, 'transfer.destination']],
    ['two destinations', () => ({ destinationOutside: 'Nơi khác' }), [422, 'transfer.destination']],
    ['a cell elsewhere as destination', () => ({ destination: city.b.cells[0].id }), [404, 'not-found']],
    ['an own cell for an official one', () => ({ destination: city.a.cells[0].id }), [422, 'transfer.destination']],
    ['the own committee', () => ({ destination: city.a.committee.id }), [409, 'transfer.same-committee']],
    ['an advisory body', () => ({ destination: city.advisory.id }), [404, 'not-found']],
    ['an unknown organisation', () => ({ destination: '00000000-0000-4000-8000-000000000000' }), [404, 'not-found']],
    ['an internal one to a committee', () => ({ kind: 'internal', destination: city.a.committee.id }), [422, 'member.not-a-cell']],
    ['an internal one to a foreign cell', () => ({ kind: 'internal', destination: city.b.cells[0].id }), [404, 'not-found']],
    ['an internal one to the own cell', () => ({ kind: 'internal', destination: city.a.cells[0].id }), [422, 'transfer.cell-elsewhere']],
    ['a temporary one without end', () => ({ kind: 'temporary' }), [422, 'transfer.until']],
    ['an official one with end', () => ({ until: dayFrom(100) }), [422, 'transfer.until']],
    ['a temporary one of a month', () => ({ kind: 'temporary', until: dayFrom(30) }), [422, 'transfer.stay-short']],
    ['a temporary one of two years', () => ({ kind: 'temporary', until: dayFrom(700) }), [422, 'transfer.stay-long']],
    ['a study of three years', () => ({ kind: 'temporary', study: true, until: dayFrom(1100) }), [422, 'transfer.stay-long']],
    ['a decision of tomorrow', () => ({ decisionDate: dayFrom(1) }), [422, 'transfer.decision-future']],
    ['a day that is none', () => ({ decisionDate: '2026-02-30' }), [400, 'input.invalid']],
    ['no reason', () => ({ reason: '  ' }), [400, 'input.invalid']],
    ['a kind that is none', () => ({ kind: 'forever' }), [400, 'input.invalid']],
  ])('%s', async (_, more, expected) => {
    const of = await world.member();
    const answer = await world.post('a.secretary', '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x', ...more() });
    expect([answer.status, codeOf(answer)]).toEqual(expected);
    expect(await house.ownerSql('select 1 from transfers where member_id = $1', [of])).toEqual([]);
  });

  it('papers and days that cannot be, cells that are not the destination\'s', async () => {
    const { step, sent, member, prepared, state } = world;
    const first = await prepared(await member());
    expect(codeOf(await step('a.head', first, 'send', { paperNumber: '1', paperDate: dayFrom(1) }))).toBe('transfer.paper-future');
    expect(codeOf(await step('a.head', first, 'send', { paperNumber: '1', paperDate: dayFrom(-40) }))).toBe('transfer.paper-old');
    expect(await state(first)).toBe('prepared');
    const id = await sent(await member());
    expect(codeOf(await step('b.head', id, 'accept'))).toBe('transfer.cell');
    expect(codeOf(await step('b.head', id, 'accept', { cell: city.b.committee.id }))).toBe('member.not-a-cell');
    expect((await step('b.head', id, 'accept', { cell: city.a.cells[1].id })).status).toBe(404);
    expect(codeOf(await step('city.admin', id, 'accept', { cell: city.a.cells[1].id }))).toBe('transfer.cell-elsewhere');
    expect(codeOf(await step('b.head', id, 'accept', { cell: city.b.cells[0].id, on: dayFrom(1) }))).toBe('member.future');
    expect(codeOf(await step('b.head', id, 'accept', { cell: city.b.cells[0].id, on: dayFrom(-5) }))).toBe('transfer.before-paper');
    expect(codeOf(await step('b.head', id, 'extend', { until: dayFrom(200), reason: 'x' }))).toBe('transfer.moved-on');
    expect(await state(id)).toBe('sent');
  });

  it('a second transfer while one is under way, also the one-step one', async () => {
    const { member, prepared, post } = world;
    const of = await member();
    await prepared(of);
    expect(codeOf(await post('a.secretary', '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x' }))).toBe('transfer.under-way');
    expect(codeOf(await post('a.admin', `/members/${of}/transfer`, { cell: city.a.cells[1].id }))).toBe('transfer.under-way');
  });

  it('the same key answers the same, and does it once', async () => {
    const of = await world.member();
    const as = await house.as('a.secretary');
    const body = { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x' };
    const [one, two] = await Promise.all([1, 2].map(() => as.post('/api/transfers/prepare', body, { 'idempotency-key': `chuyen-${of}` })));
    expect([one?.status, two?.status, one?.body.id]).toEqual([200, 200, two?.body.id]);
    expect(await house.ownerSql('select 1 from transfers where member_id = $1', [of])).toHaveLength(1);
  });
});

describe('a temporary stay', () => {
  it('adds a row with an end, counts at home, is prolonged and ended; nothing is rewritten', async () => {
    const { member, sent, step, ok, rows, home } = world;
    const of = await member();
    const host = city.b.cells[1];
    const id = await sent(of, { kind: 'temporary', until: dayFrom(120) });
    ok(await step('b.head', id, 'accept', { cell: host.id, on: dayFrom(-2) }));
    expect(await home(of)).toMatchObject({ cell: city.a.cells[0].id, status: 'official' });
    expect((await rows(of)).filter(({ kind }) => kind === 'temporary')).toEqual([{ cell: host.id, kind: 'temporary', from: instantOf(dayFrom(-2)), to: instantOf(dayFrom(121)) }]);
    expect((await step('b.head', id, 'extend', { until: dayFrom(200), reason: 'x' })).status).toBe(403);
    expect(codeOf(await step('a.head', id, 'extend', { until: dayFrom(400), reason: 'x' }))).toBe('transfer.stay-long');
    ok(await step('a.head', id, 'extend', { until: dayFrom(200), reason: 'Việc chưa xong' }));
    expect(codeOf(await step('b.head', id, 'end', { on: dayFrom(1), reason: 'x' }))).toBe('transfer.stay-day');
    ok(await step('b.head', id, 'end', { on: dayFrom(0), reason: 'Về sớm' }));
    expect((await rows(of)).filter(({ kind }) => kind === 'temporary')).toEqual([{ cell: host.id, kind: 'temporary', from: instantOf(dayFrom(-2)), to: instantOf(dayFrom(0)) }]);
    expect(await house.ownerSql(`select valid_to from memberships where member_id = $1 and kind = 'temporary' order by recorded_at`, [of])).toEqual([
      { valid_to: instantOf(dayFrom(121)) }, { valid_to: instantOf(dayFrom(201)) }, { valid_to: instantOf(dayFrom(0)) },
    ]);
    expect(codeOf(await step('b.head', id, 'end', { on: dayFrom(0), reason: 'x' }))).toBe('transfer.stay-over');
    expect(await home(of)).toMatchObject({ cell: city.a.cells[0].id, status: 'official' });
  });

  it('is one at a time, and over when the host becomes the own cell', async () => {
    const { member, sent, step, ok, rows } = world;
    const of = await member();
    const first = await sent(of, { kind: 'temporary', until: dayFrom(120) });
    ok(await step('b.head', first, 'accept', { cell: city.b.cells[0].id, on: dayFrom(-2) }));
    const second = await sent(of, { kind: 'temporary', until: dayFrom(150) });
    expect(codeOf(await step('b.head', second, 'accept', { cell: city.b.cells[1].id }))).toBe('transfer.guest-already');
    ok(await step('b.head', second, 'refuse', { reason: 'Đang sinh hoạt tạm thời ở chi bộ khác' }));
    const official = await sent(of);
    ok(await step('b.head', official, 'accept', { cell: city.b.cells[0].id, on: dayFrom(-1) }));
    expect((await rows(of)).map(({ kind, to }) => [kind, to])).toEqual([['official', instantOf(dayFrom(-1))], ['temporary', instantOf(dayFrom(-1))], ['official', null]]);
  });
});

describe('an internal transfer', () => {
  it('in two steps: the cell prepares, the committee above both decides', async () => {
    const { member, prepared, step, ok, home } = world;
    const of = await member();
    const id = await prepared(of, { kind: 'internal', destination: city.a.cells[1].id });
    expect((await step('a.secretary', id, 'accept')).status).toBe(403);
    expect(codeOf(await step('a.head', id, 'send', world.PAPER))).toBe('transfer.moved-on');
    ok(await step('a.head', id, 'accept'));
    expect(await home(of)).toMatchObject({ cell: city.a.cells[1].id });
  });

  it('in one step stands in the same register', async () => {
    const of = await world.member();
    world.ok(await world.post('a.admin', `/members/${of}/transfer`, { cell: city.a.cells[1].id, on: '2026-03-01' }));
    expect(await house.ownerSql('select kind, state, effective_on from transfers where member_id = $1', [of])).toEqual([{ kind: 'internal', state: 'received', effective_on: instantOf('2026-03-01') }]);
  });
});

describe('clocks', () => {
  const overdue = (id: string, column: 'present_by' | 'begin_by', day: string) =>
    house.ownerTicket('transfers.fixture:test', (sql) => sql(`update transfers set ${column} = $2 where id = $1`, [id, instantOf(day)]));

  it('a paper not presented in its term expires; presented, it does not; on its last day, it does not', async () => {
    const { member, sent, step, ok, state } = world;
    const [late, shown, today] = [await sent(await member()), await sent(await member()), await sent(await member())];
    ok(await step('b.head', shown, 'present', {}));
    for (const id of [late, shown]) await overdue(id, 'present_by', dayFrom(-1));
    await overdue(today, 'present_by', dayFrom(0));
    await runClocks(house.payload);
    await runClocks(house.payload);
    expect([await state(late), await state(shown), await state(today)]).toEqual(['expired', 'sent', 'sent']);
    expect(await toldOf(late, 'a.secretary')).toEqual(['transfers.to-check', 'transfers.answered']);
    expect(await house.ownerSql(`select by_user from handbook.transfer_steps where transfer_id = $1 and step = 'expire'`, [late])).toEqual([{ by_user: null }]);
    ok(await step('b.head', shown, 'accept', { cell: city.b.cells[0].id }));
  });

  it('a transfer not begun in time is told once, and nothing is decided', async () => {
    const { member, prepared, state } = world;
    const id = await prepared(await member());
    await overdue(id, 'begin_by', dayFrom(-1));
    await runClocks(house.payload);
    await runClocks(house.payload);
    expect(await state(id)).toBe('prepared');
    expect(await toldOf(id, 'a.secretary')).toEqual(['transfers.overdue']);
    const desk = (await (await house.as('a.secretary')).get('/api/transfers/desk?limit=100')).body.transfers as { id: string; overdue: boolean }[];
    expect(desk.find((each) => each.id === id)?.overdue).toBe(true);
  });
});

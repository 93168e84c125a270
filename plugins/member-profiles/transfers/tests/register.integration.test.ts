import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { membersReport } from '../../../../src/cli/verify/members';
import { buildCity, type City, type Place } from '../../../../tests/support/city';
import { startHouse, type House } from '../../../../tests/support/house';
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

type Finding = { key: string; count: number; ids: string[] };
/** What `handbook verify members` prints, and how many rows break something. */
const verified = async (): Promise<{ count: number; findings: Finding[] }> => {
  const findings: Finding[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((text: string) => findings.push(JSON.parse(text) as Finding) > 0) as typeof process.stdout.write;
  const count = await membersReport(house.payload, { json: true }).finally(() => {
    process.stdout.write = write;
  });
  return { count, findings };
};
const broken = async (): Promise<number> => (await verified()).count;
const newCell = async (name: string, ward: 'a' | 'b'): Promise<Place> => {
  const { id } = world.ok(await world.post('system', '/organizations/create', { parent: city[ward].committee.id, name, level: 'cell', decisionNumber: '1', decisionDate: '2025-08-01', from: '2025-08-01' }));
  const [row] = await house.ownerSql<{ path: string }>('select path from organizations where id = $1', [id]);
  return { id: String(id), path: row?.path ?? '', name };
};
const decided = { decisionNumber: '7-QĐ', decisionDate: dayFrom(0), from: dayFrom(0) };

describe('two kinds of time', () => {
  it('answers what was true on a day as it was known at an instant', async () => {
    const { member, post, ok } = world;
    const cell = await newCell('Chi bộ hai thời gian', 'a');
    const other = await newCell('Chi bộ kế bên', 'a');
    const of = await member(cell, '2026-02-01');
    const stays = await member(cell, '2026-02-01');
    const before = new Date().toISOString();
    ok(await post('a.admin', `/members/${of}/transfer`, { cell: other.id, on: '2026-05-20' }));
    const exemption = ok(await post('a.admin', '/endings/propose', { member: stays, kind: 'exemption', reason: 'Tuổi cao' }));
    ok(await post('a.head', `/endings/${String(exemption.id)}/decide`, { on: '2026-05-01' }));
    const ask = async (username: string, query: string) => (await house.as(username)).get(`/api/members/as-of?organization=${cell.id}&${query}`);
    const strength = async (query: string) => (await ask('a.admin', query)).body.strength;
    // On 1/6: what we know now, and what we knew before it was written down.
    expect(await strength('on=2026-06-01')).toEqual({ total: 1, byStatus: { exempt: 1 } });
    expect(await strength(`on=2026-06-01&known=${before}`)).toEqual({ total: 2, byStatus: { official: 2 } });
    expect(await strength('on=2026-05-10')).toEqual({ total: 2, byStatus: { official: 1, exempt: 1 } });
    expect(await strength('on=2026-01-31')).toEqual({ total: 0, byStatus: {} });
    const page = (await ask('a.admin', 'on=2026-05-10&limit=1&page=2')).body;
    expect([page.pages, page.members.length, page.members[0].cell]).toEqual([2, 1, { id: cell.id, name: cell.name }]);
    const ward = (await (await house.as('a.head')).get(`/api/members/as-of?organization=${city.a.committee.id}`)).body;
    expect(ward.strength.total).toBe(5);
    expect(codeOf(await ask('a.admin', 'on=2999-01-01'))).toBe('transfer.as-of-future');
    expect(codeOf(await ask('a.admin', 'on=hom-qua'))).toBe('input.invalid');
    expect([(await ask('b.admin', '')).status, (await ask('a.secretary', '')).status, (await ask('stranger', '')).status, (await ask('city.summary', '')).status]).toEqual([404, 404, 404, 200]);
    expect((await (await house.as('a.secretary')).get(`/api/members/as-of?organization=${city.a.committee.id}`)).status).toBe(403);
    expect((await (await house.as('a.secretary')).get(`/api/members/as-of?organization=${city.a.cells[0].id}`)).body.strength.total).toBe(3);
  });

  it('guests are counted apart, and not in the host\'s strength', async () => {
    const { member, sent, step, ok } = world;
    const host = await newCell('Chi bộ có khách', 'b');
    const id = await sent(await member(), { kind: 'temporary', until: dayFrom(120) });
    ok(await step('b.head', id, 'accept', { cell: host.id, on: dayFrom(-1) }));
    const { strength, guests, members } = (await (await house.as('b.head')).get(`/api/members/as-of?organization=${host.id}`)).body;
    expect([strength.total, guests.total, members.map((each: { kind: string }) => each.kind)]).toEqual([0, 1, ['temporary']]);
  });
});

describe('at the same moment', () => {
  it('two acceptances: one takes the member in, the other is told so', async () => {
    const { member, sent, step, rows } = world;
    const of = await member();
    const id = await sent(of);
    const answers = await Promise.all(city.b.cells.map(({ id: cell }) => step('b.head', id, 'accept', { cell })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await rows(of)).filter(({ to }) => to === null)).toHaveLength(1);
  });

  it('an acceptance and a withdrawal: one of them holds, and the register agrees with it', async () => {
    const { member, sent, step, state, home } = world;
    for (let round = 0; round < 6; round += 1) {
      const of = await member();
      const id = await sent(of);
      const both = [() => step('b.head', id, 'accept', { cell: city.b.cells[0].id }), () => step('a.head', id, 'withdraw', { reason: 'Nhầm' })];
      const answers = await Promise.all((round % 2 === 0 ? both : [...both].reverse()).map((take) => take()));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await home(of)).toMatchObject({ cell: (await state(id)) === 'received' ? city.b.cells[0].id : city.a.cells[0].id });
    }
  });

  it('somebody dies or leaves while on their way: the transfer is withdrawn, the stay over', async () => {
    const { member, sent, step, ok, post, state, rows } = world;
    const of = await member();
    const stay = await sent(of, { kind: 'temporary', until: dayFrom(120) });
    ok(await step('b.head', stay, 'accept', { cell: city.b.cells[0].id, on: dayFrom(-1) }));
    const id = await sent(of);
    const answers = await Promise.all([post('a.secretary', '/endings/propose', { member: of, kind: 'death', reason: 'Bệnh', askedOn: dayFrom(0), paperNumber: '1/TLKT' }), step('b.head', id, 'accept', { cell: city.b.cells[1].id, on: dayFrom(-1) })]);
    const left = answers[0].status === 200;
    // Either the member left first, or was received first: then they are no longer the old secretary's to change.
    if (left) {
      expect(await state(id)).toBe('withdrawn');
      expect((await rows(of)).every(({ to }) => to !== null)).toBe(true);
    } else expect([await state(id), answers[0].status]).toEqual(['received', 404]);
    expect(await broken()).toBe(0);
  });

  it('a merge and an acceptance into the merged cell: the member ends in the successor', async () => {
    const { member, sent, step, post, home, state } = world;
    for (let round = 0; round < 3; round += 1) {
      const [source, target] = [await newCell(`Chi bộ sáp nhập ${round}`, 'b'), await newCell(`Chi bộ nhận ${round}`, 'b')];
      const of = await member();
      const id = await sent(of);
      const [merged, accepted] = await Promise.all([post('system', `/organizations/${target.id}/merge`, { sources: [source.id], ...decided }), step('b.head', id, 'accept', { cell: source.id, on: dayFrom(-1) })]);
      // Taken in the day before: then the cell cannot have ended before that day, but on the day itself it can.
      expect(merged.status).toBe(200);
      if (accepted.status === 200) expect(await home(of)).toMatchObject({ cell: target.id });
      else expect([codeOf(accepted), await state(id), await home(of)]).toEqual(['member.cell-ended', 'sent', expect.objectContaining({ cell: city.a.cells[0].id })]);
      expect(await broken()).toBe(0);
    }
  });
});

describe('when organisations merge or end', () => {
  it('what is under way follows the origin and the guests into the successor', async () => {
    const { member, step, ok, post, rows } = world;
    const [source, target] = [await newCell('Chi bộ cũ', 'a'), await newCell('Chi bộ hợp nhất', 'a')];
    const [leaving, inner, resident] = [await member(source, '2026-01-10'), await member(source, '2026-01-10'), await member(target, '2026-01-10')];
    const asked = async (of: string, more: Record<string, unknown>) => String(ok(await post('a.head', '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x', ...more })).id);
    const out = await asked(leaving, {});
    const within = await asked(inner, { kind: 'internal', destination: target.id });
    const guest = await member(city.b.cells[0]);
    const guestStay = String(ok(await post('b.head', '/transfers/prepare', { member: guest, kind: 'temporary', destination: city.a.committee.id, reason: 'x', until: dayFrom(150) })).id);
    ok(await step('b.head', guestStay, 'send', world.PAPER));
    ok(await step('a.head', guestStay, 'accept', { cell: source.id, on: dayFrom(-1) }));
    ok(await post('a.admin', `/organizations/${target.id}/merge`, { sources: [source.id], ...decided }));
    const at = async (id: string) => (await house.ownerSql('select state, origin_id, destination_id, cell_id from transfers where id = $1', [id]))[0];
    expect(await at(out)).toMatchObject({ state: 'prepared', origin_id: target.id });
    expect(await at(within)).toMatchObject({ state: 'withdrawn', origin_id: target.id, destination_id: target.id });
    expect(await at(guestStay)).toMatchObject({ state: 'received', cell_id: target.id });
    expect((await rows(guest)).filter(({ kind }) => kind === 'temporary').map(({ cell, to }) => [cell, to])).toEqual([[source.id, instantOf(dayFrom(0))], [target.id, instantOf(dayFrom(151))]]);
    expect((await rows(leaving)).at(-1)).toMatchObject({ cell: target.id, to: null });
    expect(await rows(resident)).toHaveLength(1);
    ok(await step('a.head', out, 'send', world.PAPER));
    ok(await step('b.head', out, 'accept', { cell: city.b.cells[1].id }));
    ok(await step('b.head', guestStay, 'end', { on: dayFrom(0), reason: 'Về sớm' }));
    expect(await broken()).toBe(0);
  });

  it('what was sent to a committee that ends comes back; sent anew to it, it is refused', async () => {
    const { member, sent, step, ok, post, state } = world;
    const ward = ok(await post('system', '/organizations/create', { parent: city.root.id, name: 'Đảng bộ phường sắp giải thể', level: 'upper', decisionNumber: '1', decisionDate: '2025-08-01', from: '2025-08-01' }));
    const id = await sent(await member(), { destination: String(ward.id) });
    ok(await post('system', `/organizations/${String(ward.id)}/dissolve`, decided));
    expect(await state(id)).toBe('returned');
    expect(codeOf(await step('a.head', id, 'send', world.PAPER))).toBe('transfer.destination-ended');
    ok(await step('a.head', id, 'withdraw', { reason: 'Nơi đến đã giải thể' }));
    const another = ok(await post('system', '/organizations/create', { parent: city.root.id, name: 'Đảng bộ phường sắp sáp nhập', level: 'upper', decisionNumber: '1', decisionDate: '2025-08-01', from: '2025-08-01' }));
    const following = await sent(await member(), { destination: String(another.id) });
    ok(await post('system', `/organizations/${city.b.committee.id}/merge`, { sources: [String(another.id)], ...decided }));
    ok(await step('b.head', following, 'accept', { cell: city.b.cells[0].id }));
    expect(await broken()).toBe(0);
  });
});

describe('the database itself', () => {
  const inTicket = (ticket: string, statement: string, values: unknown[] = []) => house.ownerTicket(ticket, (sql) => sql(statement, values));

  it('keeps members in one cell, and in none only when they left', async () => {
    const of = await world.member();
    await expect(inTicket('members.x', `insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, now(), now())`, [of, city.a.cells[1].id])).rejects.toMatchObject({ code: '23P01' });
    await expect(inTicket('members.x', `update memberships set superseded_at = now() where member_id = $1`, [of])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `update members set cell_id = $2 where id = $1`, [of, city.a.cells[1].id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `update members set status = 'died' where id = $1`, [of])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `insert into members (full_name, cell_id, cell_since, status) values ('x', $1, now(), 'official')`, [city.a.cells[0].id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `update memberships set valid_to = now() where member_id = $1`, [of])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `delete from memberships where member_id = $1`, [of])).rejects.toMatchObject({ code: 'HB002' });
    await expect(inTicket('members.x', `insert into memberships (member_id, cell_id, kind, valid_from, recorded_at) values ($1, $2, 'temporary', now(), now())`, [of, city.b.cells[0].id])).rejects.toMatchObject({ code: '23514' });
    expect(await world.rows(of)).toHaveLength(1);
  });

  it('keeps the order of the steps, and what a transfer says', async () => {
    const id = await world.prepared(await world.member());
    const attempts = [
      `update transfers set state = 'received', effective_on = now(), cell_id = origin_id, closed_at = now()`, `update transfers set state = 'expired', closed_at = now()`,
      `update transfers set destination_id = origin_id`, `update transfers set kind = 'internal'`, `update transfers set reason = 'khác'`, `delete from transfers`,
    ];
    for (const attempt of attempts) await expect(inTicket('transfers.x', `${attempt} where id = $1`, [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`update transfers set answer = 'x' where id = $1`, [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`delete from handbook.transfer_steps`)).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`delete from handbook.member_statuses`)).rejects.toMatchObject({ code: 'HB002' });
    expect(await world.state(id)).toBe('prepared');
  });
});

describe('handbook verify members', () => {
  it('finds nothing in what commands made, and says what breaks what', async () => {
    expect(await broken()).toBe(0);
    const [lost, doubled, moved] = [await world.member(), await world.member(), await world.member()];
    const transfer = await world.prepared(moved);
    const spoil = async (statement: string, values: unknown[]) =>
      house.ownerTicket('members.fixture:spoil', async (sql) => {
        await sql('alter table memberships disable trigger user; alter table transfers disable trigger user');
        await sql(statement, values);
        await sql('alter table memberships enable trigger user; alter table transfers enable trigger user');
      });
    await spoil('delete from memberships where member_id = $1', [lost]);
    // An exclusion constraint holds even here: two cells at once can only be made by taking it away, so a gap stands for broken periods.
    await spoil(`update memberships set valid_to = '2026-02-01' where member_id = $1`, [doubled]);
    await spoil(`insert into memberships (member_id, cell_id, cell_path, valid_from, recorded_at) select id, cell_id, cell_path, '2026-03-01', now() from members where id = $1`, [doubled]);
    await spoil(`update transfers set state = 'sent', sent_at = now() where id = $1`, [transfer]);
    const { count, findings } = await verified();
    expect(count).toBe(4);
    expect(findings.filter(({ count: rows }) => rows > 0).map(({ key, ids }) => [key, ids])).toEqual([
      ['no-cell', [lost]], ['other-cell', [doubled]], ['gap', [doubled]], ['step-missing', [transfer]],
    ]);
  });
});

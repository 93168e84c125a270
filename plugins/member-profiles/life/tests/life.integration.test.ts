import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contributionsOf } from '../../../kernel';
import { buildCity, type City, type Place } from '../../../../tests/support/city';
import type { Answer } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { freshUser } from '../../../../tests/power/support';
import { codeOf, dayFrom, instantOf } from '../../transfers/tests/support';
import { monthsWithout } from '../../badges/domain/partyAge';
import { PAPERS } from '../admissions/domain/papers';
import { runLifeClocks } from '../jobs/clocks';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

let serial = 0;
const post = async (username: string, path: string, body: Record<string, unknown> = {}): Promise<Answer> => (await house.as(username)).post(`/api${path}`, body);
const get = async (username: string, path: string): Promise<Answer> => (await house.as(username)).get(`/api${path}`);
const ok = <T = Record<string, unknown>>(answer: Answer): T => {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const BORN = '2000-01-15';
const VOTE = { on: dayFrom(-420), number: '05-NQ/CB', officials: 20, less: 2, inFavour: 12, against: 6 };
const ADMIT = { decisionNumber: '15-QĐ/ĐU', decisionDate: dayFrom(-410), receivedOn: dayFrom(-408) };

type Stage = 'candidate' | 'trained' | 'sponsored' | 'filed' | 'voted' | 'decided' | 'probation';
type Begun = { cell?: Place; by?: string; bornOn?: string; certificate?: string };

/** An admission as far as a stage, by the cell's secretary and the committee's head. */
const admission = async (upTo: Stage, { cell = city.a.cells[0], by = 'a.secretary', bornOn = BORN, certificate = dayFrom(-500) }: Begun = {}): Promise<string> => {
  serial += 1;
  const { id } = ok<{ id: string }>(await post(by, '/admissions/open', { cell: cell.id, fullName: `Quần chúng ${serial}`, bornOn, sex: 'female' }));
  const sponsor = async (): Promise<Record<string, unknown>> => {
    const members = await house.ownerSql<{ id: string }>(`select id from members where cell_id = $1 and status = 'official' order by full_name limit 2`, [cell.id]);
    return { members: members.map((each) => ({ member: each.id, since: dayFrom(-900) })) };
  };
  const steps: [Stage, () => Promise<Answer>][] = [
    ['trained', () => post(by, `/admissions/${id}/certificate`, { number: '12/GCN', date: certificate })],
    ['sponsored', async () => post(by, `/admissions/${id}/sponsors`, await sponsor())],
    ['filed', () => post(by, `/admissions/${id}/papers`, { papers: [...PAPERS] })],
    ['voted', () => post(by, `/admissions/${id}/vote`, { vote: VOTE })],
    ['decided', () => post('a.head', `/admissions/${id}/admit`, ADMIT)],
    ['probation', () => post(by, `/admissions/${id}/ceremony`, { on: dayFrom(-400) })],
  ];
  for (const [stage, take] of upTo === 'candidate' ? [] : steps) {
    ok(await take());
    if (stage === upTo) break;
  }
  return id;
};
const row = async (id: string): Promise<Record<string, unknown>> => (await house.ownerSql('select * from handbook.admissions where id = $1', [id]))[0] ?? {};
const memberOf = async (id: string): Promise<string> => String((await row(id)).member_id);
const record = async (member: string): Promise<Record<string, unknown>> =>
  (await house.ownerSql('select status::text, cell_id, admitted_on, ceremony_on, official_on, cell_since from members where id = $1', [member]))[0] ?? {};
const statuses = (member: string) => house.ownerSql<{ status: string; from: Date }>('select status, valid_from as from from handbook.member_statuses where member_id = $1 order by recorded_at, valid_from', [member]);
const memberships = (member: string) => house.ownerSql<{ from: Date; to: Date | null }>('select valid_from as from, valid_to as to from memberships where member_id = $1 and superseded_at is null order by valid_from', [member]);
const stepsOf = async (id: string): Promise<string[]> => (await house.ownerSql<{ step: string }>('select step from handbook.life_steps where coalesce(admission_id, ending_id) = $1 order by id', [id])).map(({ step }) => step);
const toldOf = async (id: string, username: string): Promise<string[]> =>
  (await house.ownerSql<{ kind: string }>('select n.kind from notifications n join users u on u.id = n.user_id where n.subject_id = $1 and u.username = $2 order by n.created_at, n.kind', [id, username])).map(({ kind }) => kind);
const member = async (status: 'official' | 'probationary' = 'official', cell = city.a.cells[0]): Promise<string> => {
  serial += 1;
  return String(ok(await post('system', '/members/create', { fullName: `Đảng viên ${serial}`, cell: cell.id, since: '2026-01-10', status })).id);
};
const propose = async (of: string, kind: string, more: Record<string, unknown> = {}, by = 'a.secretary'): Promise<string> => String(ok(await post(by, '/endings/propose', { member: of, kind, reason: 'Lý do', ...more })).id);
const DECISION = { decisionNumber: '31-QĐ/ĐU', decisionDate: dayFrom(-3), on: dayFrom(-2) };
const decided = async (of: string, kind: string, more: Record<string, unknown> = {}): Promise<string> => {
  const id = await propose(of, kind);
  ok(await post('a.head', `/endings/${id}/decide`, { ...DECISION, ...more }));
  return id;
};

describe('an admission', () => {
  it('goes from the class to confirmation; both days are kept, official from the end of probation', async () => {
    const id = await admission('probation');
    const of = await memberOf(id);
    expect(await record(of)).toMatchObject({ status: 'probationary', cell_id: city.a.cells[0].id, admitted_on: instantOf(ADMIT.decisionDate), ceremony_on: instantOf(dayFrom(-400)), official_on: null });
    expect(await memberships(of)).toEqual([{ from: instantOf(dayFrom(-400)), to: null }]);
    const { probationUntil } = ok<{ admission: { probationUntil: string } }>(await get('a.secretary', `/admissions/${id}/show`)).admission;
    const vote = { ...VOTE, on: dayFrom(-20), number: '09-NQ/CB' };
    expect(codeOf(await post('a.secretary', `/admissions/${id}/review`, { asked: 'confirm', vote: { ...vote, on: dayFrom(-390) } }))).toBe('admission.probation-runs');
    expect(codeOf(await post('a.secretary', `/admissions/${id}/review`, { asked: 'confirm', vote: { ...vote, inFavour: 11 } }))).toBe('admission.not-carried');
    ok(await post('a.secretary', `/admissions/${id}/review`, { asked: 'confirm', vote }));
    expect(codeOf(await post('a.head', `/admissions/${id}/strike-off`, { decisionNumber: '1', decisionDate: dayFrom(-2) }))).toBe('admission.moved-on');
    ok(await post('a.head', `/admissions/${id}/confirm`, { decisionNumber: '40-QĐ/ĐU', decisionDate: dayFrom(-2) }));
    expect(await record(of)).toMatchObject({ status: 'official', admitted_on: instantOf(ADMIT.decisionDate), official_on: instantOf(probationUntil) });
    // When it was true stands apart from when it was written down.
    expect((await statuses(of)).map(({ status, from }) => [status, from])).toEqual([['probationary', instantOf(dayFrom(-400))], ['official', instantOf(probationUntil)]]);
    expect(await stepsOf(id)).toEqual(['open', 'certificate', 'sponsors', 'papers', 'vote', 'admit', 'ceremony', 'review', 'confirm']);
    expect(await toldOf(id, 'a.head')).toEqual(['admissions.turn', 'admissions.answered', 'admissions.turn']);
    expect(await toldOf(id, 'a.secretary')).toEqual(['admissions.turn', 'admissions.answered']);
    const kept = (await row(id)).rules as { what: string; rule: { id: string; key: string } }[];
    expect(kept.map(({ what }) => what)).toEqual(['certificate', 'sponsor', 'majority', 'counted', 'age', 'ceremony', 'probation', 'review', 'majority', 'counted']);
    expect(kept.every(({ rule }) => /^[0-9a-f-]{36}$/.test(rule.id))).toBe(true);
    const fields = await house.ownerSql<{ field: string }>('select distinct field from handbook.member_changes where member_id = $1 order by 1', [of]);
    expect(fields.map(({ field }) => field)).toEqual(['admittedOn', 'bornOn', 'bornPrecision', 'ceremonyOn', 'officialOn', 'sex']);
  });

  it('a vote that does not carry ends it, with its numbers', async () => {
    const id = await admission('filed');
    ok(await post('a.secretary', `/admissions/${id}/vote`, { vote: { ...VOTE, inFavour: 11, against: 7 } }));
    expect(await row(id)).toMatchObject({ state: 'refused', vote: { counted: 18, carried: false, inFavour: 11 } });
    expect(codeOf(await post('a.secretary', `/admissions/${id}/vote`, { vote: VOTE }))).toBe('admission.moved-on');
  });

  it('cell and committee each take their own steps, nobody what they brought themselves, strangers see nothing', async () => {
    const id = await admission('voted');
    expect((await post('a.secretary', `/admissions/${id}/admit`, ADMIT)).status).toBe(403);
    for (const stranger of ['b.secretary', 'b.head', 'a.member', 'a.contributor', 'ended']) expect((await get(stranger, `/admissions/${id}/show`)).status).toBe(404);
    const own = await admission('filed', { by: 'a.admin' });
    ok(await post('a.admin', `/admissions/${own}/vote`, { vote: VOTE }));
    expect(codeOf(await post('a.admin', `/admissions/${own}/admit`, ADMIT))).toBe('life.same-person');
    ok(await post('a.head', `/admissions/${own}/return`, { reason: 'Thiếu chữ ký' }));
    expect(await row(own)).toMatchObject({ state: 'returned', answer: 'Thiếu chữ ký' });
    ok(await post('a.secretary', `/admissions/${own}/papers`, { papers: [...PAPERS] }));
    const desk = async (username: string) => ok<{ admissions: { id: string; may: string[] }[] }>(await get(username, '/admissions/desk?limit=100')).admissions.find((each) => each.id === id);
    expect((await desk('a.head'))?.may).toEqual(['admit', 'return', 'refuse']);
    expect((await desk('a.secretary'))?.may).toEqual(['withdraw']);
    expect(await desk('b.secretary')).toBeUndefined();
    expect((await get('a.member', '/admissions/desk')).status).toBe(403);
  });

  it('below a grassroots committee the committee above it decides, after the proposal', async () => {
    const sponsors = await Promise.all([member('official', city.officeCell), member('official', city.officeCell)]);
    const id = await admission('trained', { cell: city.officeCell, by: 'city.admin' });
    ok(await post('city.admin', `/admissions/${id}/sponsors`, { members: [{ member: sponsors[0], since: dayFrom(-800) }], organization: 'Đoàn Thanh niên Văn phòng' }));
    ok(await post('city.admin', `/admissions/${id}/papers`, { papers: [...PAPERS] }));
    ok(await post('city.admin', `/admissions/${id}/vote`, { vote: VOTE }));
    expect(codeOf(await post('system', `/admissions/${id}/admit`, ADMIT))).toBe('admission.moved-on');
    ok(await post('city.admin', `/admissions/${id}/propose`, { decisionNumber: '07-TTr/ĐU', decisionDate: dayFrom(-415) }));
    ok(await post('system', `/admissions/${id}/admit`, ADMIT));
    expect(await row(id)).toMatchObject({ state: 'decided' });
  });

  it.each<[string, () => Promise<Answer>, string]>([
    ['somebody under eighteen', async () => post('a.head', `/admissions/${await admission('voted', { bornOn: '2008-01-01' })}/admit`, ADMIT), 'admission.young'],
    ['somebody over sixty without a higher decision', async () => post('a.head', `/admissions/${await admission('voted', { bornOn: '1960-01-01' })}/admit`, ADMIT), 'admission.old'],
    ['a certificate that ran out', async () => post('a.secretary', `/admissions/${await admission('filed', { certificate: '2020-01-10' })}/vote`, { vote: VOTE }), 'admission.certificate-over'],
    ['a decision before the vote', async () => post('a.head', `/admissions/${await admission('voted')}/admit`, { ...ADMIT, decisionDate: dayFrom(-421) }), 'life.day-order'],
    ['a decision of tomorrow', async () => post('a.head', `/admissions/${await admission('voted')}/admit`, { decisionNumber: '1', decisionDate: dayFrom(1) }), 'life.future'],
    ['a ceremony before the decision came', async () => post('a.secretary', `/admissions/${await admission('decided')}/ceremony`, { on: dayFrom(-409) }), 'life.day-order'],
    ['more votes than voters', async () => post('a.secretary', `/admissions/${await admission('filed')}/vote`, { vote: { ...VOTE, inFavour: 15 } }), 'life.votes'],
    ['one sponsor alone', async () => post('a.secretary', `/admissions/${await admission('trained')}/sponsors`, { members: [{ member: await member(), since: '2020-01-01' }] }), 'admission.sponsors'],
    ['a probationary sponsor', async () => post('a.secretary', `/admissions/${await admission('trained')}/sponsors`, { members: [{ member: await member('probationary'), since: '2020-01-01' }], organization: 'Công đoàn' }), 'admission.sponsor-official'],
    ['a sponsor of a month', async () => post('a.secretary', `/admissions/${await admission('trained')}/sponsors`, { members: [{ member: await member(), since: dayFrom(-30) }], organization: 'Công đoàn' }), 'admission.sponsor-short'],
  ])('%s is refused', async (_, act, code) => expect(codeOf(await act())).toBe(code));

  it('over sixty is admitted with the higher committee\'s consent, which is kept', async () => {
    const id = await admission('voted', { bornOn: '1960-01-01' });
    ok(await post('a.head', `/admissions/${id}/admit`, { ...ADMIT, higherDecision: 'Ban Thường vụ Thành ủy, công văn số 12 ngày 01/09/2025' }));
    expect(await row(id)).toMatchObject({ state: 'decided', higher_decision: expect.stringContaining('Thành ủy') });
  });

  it('who was probationary already is followed from there, extended, and struck off; a transfer out ends another', async () => {
    const of = await member('probationary');
    const { id } = ok<{ id: string }>(await post('a.secretary', '/admissions/enter', { member: of, ceremonyOn: '2026-01-10', decisionDate: '2026-01-02' }));
    expect(codeOf(await post('a.secretary', '/admissions/enter', { member: of, ceremonyOn: '2026-01-10' }))).toBe('admission.under-way');
    expect(codeOf(await post('a.secretary', '/admissions/enter', { member: await member(), ceremonyOn: '2026-01-10' }))).toBe('admission.not-probationary');
    const vote = { ...VOTE, on: dayFrom(-10) };
    ok(await post('a.secretary', `/admissions/${id}/review`, { asked: 'extend', vote }));
    expect(codeOf(await post('a.head', `/admissions/${id}/extend`, { decisionNumber: '2', decisionDate: dayFrom(-5), until: '2027-01-10' }))).toBe('admission.until');
    ok(await post('a.head', `/admissions/${id}/extend`, { decisionNumber: '2', decisionDate: dayFrom(-5), until: '2027-07-10' }));
    ok(await post('a.secretary', `/admissions/${id}/review`, { asked: 'strike-off', vote }));
    ok(await post('a.head', `/admissions/${id}/strike-off`, { decisionNumber: '3', decisionDate: dayFrom(-3) }));
    expect(await record(of)).toMatchObject({ status: 'removed' });
    expect(await memberships(of)).toEqual([{ from: instantOf('2026-01-10'), to: instantOf(dayFrom(-3)) }]);
    expect(await row(id)).toMatchObject({ state: 'struck-off' });
    const leaver = await member('probationary');
    const other = ok<{ id: string }>(await post('a.secretary', '/admissions/enter', { member: leaver, ceremonyOn: '2026-01-10' })).id;
    const transfer = ok<{ id: string }>(await post('a.secretary', '/transfers/prepare', { member: leaver, kind: 'official', destinationOutside: 'Đảng bộ tỉnh khác', reason: 'x' })).id;
    ok(await post('a.head', `/transfers/${transfer}/send`, { paperNumber: '1', paperDate: dayFrom(-1) }));
    ok(await post('a.head', `/transfers/${transfer}/accept`, {}));
    expect(await row(other)).toMatchObject({ state: 'ended' });
  });

  it('the register follows a member into another cell; the former cell sees it no more', async () => {
    const id = await admission('probation');
    ok(await post('a.admin', `/members/${await memberOf(id)}/transfer`, { cell: city.a.cells[1].id }));
    expect((await get('a.secretary', `/admissions/${id}/show`)).status).toBe(404);
    expect(ok<{ admission: { cell: string } }>(await get('a.head', `/admissions/${id}/show`)).admission.cell).toBe(city.a.cells[1].id);
  });

  it('candidates of a cell that merges go on at its successor', async () => {
    const cell = async (name: string): Promise<Place> => ({ id: String(ok(await post('system', '/organizations/create', { parent: city.a.committee.id, name, level: 'cell', decisionNumber: '1', decisionDate: '2025-08-01', from: '2025-08-01' })).id), path: '', name });
    const [source, target] = [await cell('Chi bộ sẽ sáp nhập'), await cell('Chi bộ nhận')];
    const id = await admission('trained', { cell: source, by: 'a.admin' });
    ok(await post('system', `/organizations/${target.id}/merge`, { sources: [source.id], decisionNumber: '7-QĐ', decisionDate: dayFrom(0), from: dayFrom(0) }));
    expect(await row(id)).toMatchObject({ cell_id: target.id, state: 'trained' });
    expect(await stepsOf(id)).toEqual(['open', 'certificate', 'follow']);
  });

  it('clocks tell once, and decide nothing', async () => {
    const late = await admission('decided');
    const expiring = await admission('trained', { certificate: dayFrom(-1810) });
    for (let turn = 0; turn < 2; turn += 1) await runLifeClocks(house.payload);
    expect((await stepsOf(late)).filter((step) => step === 'ceremony-overdue')).toHaveLength(1);
    expect(await toldOf(late, 'a.secretary')).toEqual(['admissions.turn', 'admissions.clock']);
    expect(await toldOf(expiring, 'a.secretary')).toEqual(['admissions.clock']);
    expect(await row(late)).toMatchObject({ state: 'decided' });
    const warned = async (username: string, kind: string): Promise<string> => JSON.stringify((await get(username, `/warnings?kind=${kind}&limit=100`)).body);
    const name = String((await row(late)).full_name);
    expect([(await warned('a.secretary', 'ceremony-overdue')).includes(name), (await warned('b.secretary', 'ceremony-overdue')).includes(name)]).toEqual([true, false]);
    expect(await warned('a.head', 'certificate-expiring')).toContain(String((await row(expiring)).full_name));
    const told = (await get('a.secretary', '/notifications/inbox')).body as { docs?: { kind: string; title: string }[] };
    expect(JSON.stringify(told)).toContain('quá hạn tổ chức lễ kết nạp');
  });
});

describe('endings', () => {
  it('an exemption is granted by the cell, by another person than who proposed it, and ends again', async () => {
    const of = await member();
    const id = await propose(of, 'exemption', { askedOn: dayFrom(-20) });
    expect(codeOf(await post('a.secretary', `/endings/${id}/decide`, { on: dayFrom(-5) }))).toBe('life.same-person');
    expect(codeOf(await post('a.secretary', '/endings/propose', { member: of, kind: 'exemption', reason: 'x' }))).toBe('ending.under-way');
    ok(await post('a.deputy', `/endings/${id}/decide`, { on: dayFrom(-5) }));
    expect(await record(of)).toMatchObject({ status: 'exempt' });
    expect((await statuses(of)).at(-1)).toMatchObject({ status: 'exempt', from: instantOf(dayFrom(-5)) });
    const back = await propose(of, 'resumption');
    ok(await post('a.deputy', `/endings/${back}/decide`, { on: dayFrom(0) }));
    expect(await record(of)).toMatchObject({ status: 'official' });
    expect(await memberships(of)).toHaveLength(1);
  });

  it.each([['removal', 'removed'], ['expulsion', 'expelled'], ['leaving', 'removed']])('%s is proposed by the cell and decided above', async (kind, status) => {
    const of = await member();
    const id = await propose(of, kind, { vote: { ...VOTE, on: dayFrom(-10) } });
    expect((await post('a.deputy', `/endings/${id}/decide`, DECISION)).status).toBe(403);
    expect(codeOf(await post('a.head', `/endings/${id}/decide`, { on: dayFrom(-2) }))).toBe('ending.decision');
    ok(await post('a.head', `/endings/${id}/return`, { reason: 'Thiếu biên bản' }));
    ok(await post('a.secretary', `/endings/${id}/resubmit`, { reason: 'Đã bổ sung' }));
    ok(await post('a.head', `/endings/${id}/decide`, DECISION));
    expect(await record(of)).toMatchObject({ status });
    expect(await memberships(of)).toEqual([{ from: instantOf('2026-01-10'), to: instantOf(DECISION.on) }]);
    expect((await house.ownerSql<{ vote: { counted: number; carried: boolean } }>('select vote from handbook.endings where id = $1', [id]))[0]?.vote).toMatchObject({ counted: 18, carried: true });
    expect(await stepsOf(id)).toEqual(['propose', 'return', 'resubmit', 'decide']);
    expect(await toldOf(id, 'a.head')).toEqual(['endings.turn', 'endings.turn']);
  });

  it('a death counts at once, ends what was under way, and a mistake is taken back with nothing rewritten', async () => {
    const of = await member();
    const open = await propose(of, 'removal');
    const transfer = ok<{ id: string }>(await post('a.secretary', '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'x' })).id;
    expect(codeOf(await post('a.secretary', '/endings/propose', { member: of, kind: 'death', reason: 'Bệnh' }))).toBe('ending.paper');
    const death = await propose(of, 'death', { askedOn: dayFrom(-4), paperNumber: '55/TLKT' });
    expect(await record(of)).toMatchObject({ status: 'died' });
    expect((await house.ownerSql('select state from transfers where id = $1', [transfer]))[0]).toEqual({ state: 'withdrawn' });
    expect((await house.ownerSql('select state from handbook.endings where id = $1', [open]))[0]).toEqual({ state: 'withdrawn' });
    const back = await propose(of, 'restoration');
    expect(codeOf(await post('a.head', `/endings/${back}/decide`, DECISION))).toBe('ending.interruption');
    ok(await post('a.head', `/endings/${back}/decide`, { ...DECISION, on: dayFrom(-4), interruptionCounts: true }));
    expect(await record(of)).toMatchObject({ status: 'official' });
    expect(await memberships(of)).toEqual([{ from: instantOf('2026-01-10'), to: instantOf(dayFrom(-4)) }, { from: instantOf(dayFrom(-4)), to: null }]);
    expect(await house.ownerSql('select state, restores, interruption_counts from handbook.endings where id = any($1) order by created_at', [[death, back]])).toEqual([
      { state: 'decided', restores: null, interruption_counts: null }, { state: 'decided', restores: death, interruption_counts: true },
    ]);
    expect((await statuses(of)).map(({ status }) => status)).toEqual(['official', 'died', 'official']);
  });

  it('a death and an expulsion end mandates, places in groups and sessions at that instant; history stays, a vacant account is told above', async () => {
    const mandate = (user: string, role: string, where: string): Promise<unknown> => house.ownerTicket('mandates.fixture:test', (sql) => sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, $2, $3, '2026-02-01', '9-QĐ/KT', '2026-02-01', now())`, [user, role, where]));
    for (const kind of ['death', 'expulsion'] as const) {
      const of = await member();
      const who = await freshUser(house, city.a.cells[0]);
      await house.ownerTicket('members.fixture:test', (sql) => sql('update members set user_id = $2 where id = $1', [of, who.id]));
      await mandate(who.id, 'contributor', city.a.committee.id);
      await mandate(who.id, 'organization-admin', city.a.cells[kind === 'death' ? 0 : 1].id);
      await house.ownerTicket('groups.fixture:test', async (sql) => {
        const [group] = await sql<{ id: string }>(`insert into groups (name, organization_id) values ('Nhóm thử', $1) returning id`, [city.a.committee.id]);
        await sql(`insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, '2026-02-01', now())`, [group?.id, who.id, city.a.committee.id]);
      });
      const theirs = await house.as(who.username);
      expect(((await theirs.get('/api/users/me')).body as { user: unknown }).user).not.toBeNull();
      if (kind === 'death') await propose(of, kind, { askedOn: dayFrom(-4), paperNumber: '56/TLKT' });
      else await decided(of, kind);
      expect(((await theirs.get('/api/users/me')).body as { user: unknown }).user).toBeNull();
      expect(await house.ownerSql(`select count(*)::int as kept, count(*) filter (where valid_to <= now())::int as over from (select valid_to from mandates where user_id = $1 union all select valid_to from group_members where user_id = $1) h`, [who.id])).toEqual([{ kept: 3, over: 3 }]);
      const events = await house.ownerSql<{ action: string }>(`select action from audit_events where detail ->> 'user' = $1 and action like '%end-with-membership' order by action`, [who.id]);
      expect(events.map(({ action }) => action)).toEqual(['groups.end-with-membership', 'mandates.end-with-membership', 'mandates.end-with-membership']);
      expect(await house.ownerSql(`select n.kind from notifications n join users u on u.id = n.user_id where u.username = 'a.admin' and n.kind = 'accounts.mandate-vacant' and n.organization_id = $1`, [city.a.cells[kind === 'death' ? 0 : 1].id])).toHaveLength(1);
    }
  });

  it('nobody decides about themself; what does not fit a status is refused; strangers see nothing', async () => {
    const [self] = await house.ownerSql<{ id: string }>(`select m.id from members m join users u on u.id = m.user_id where u.username = 'a.deputy'`);
    const id = await propose(self?.id ?? '', 'exemption');
    expect(codeOf(await post('a.deputy', `/endings/${id}/decide`, { on: dayFrom(-1) }))).toBe('life.self');
    expect(ok<{ endings: { id: string; may: string[] }[] }>(await get('a.deputy', '/endings/desk')).endings.find((each) => each.id === id)?.may).toEqual(['withdraw']);
    for (const stranger of ['b.secretary', 'b.head', 'a.contributor', 'stranger']) expect((await post(stranger, `/endings/${id}/withdraw`, { reason: 'x' })).status).toBe(404);
    ok(await post('a.secretary', `/endings/${id}/withdraw`, { reason: 'Thôi' }));
    expect(codeOf(await post('a.secretary', '/endings/propose', { member: await member('probationary'), kind: 'removal', reason: 'x' }))).toBe('ending.status');
    expect(codeOf(await post('a.secretary', '/endings/propose', { member: await member(), kind: 'restoration', reason: 'x' }))).toBe('ending.status');
  });

  it('restored, the time outside is off party age unless the decision says that it counts', async () => {
    const of = await member();
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set admitted_on = '2000-01-01T00:00:00+07:00', official_on = '2001-01-01T00:00:00+07:00' where id = $1`, [of]));
    const ages = async () => ok<{ age: { value: { months: number }; rules: { key: string }[] }; breaks: object[] }>(await get('a.secretary', `/members/${of}/party-age`));
    const before = await ages();
    expect([before.breaks, before.age.rules.map(({ key }) => key)]).toEqual([[], ['party-age.from']]);
    ok(await post('a.head', `/endings/${await propose(of, 'removal')}/decide`, { ...DECISION, decisionDate: dayFrom(-200), on: dayFrom(-200) }));
    ok(await post('a.head', `/endings/${await propose(of, 'restoration')}/decide`, { ...DECISION, interruptionCounts: false }));
    const after = await ages();
    expect(after.breaks).toEqual([{ id: null, from: dayFrom(-200), to: DECISION.on, kind: 'restored', decisionNumber: DECISION.decisionNumber, decisionDate: DECISION.decisionDate }]);
    expect(after.age.value.months).toBe(monthsWithout([{ from: dayFrom(-200), to: DECISION.on }], '2000-01-01', dayFrom(0)));
    expect(after.age.value.months).toBeLessThan(before.age.value.months);
    expect(after.age.rules.map(({ key }) => key)).toEqual(['party-age.from', 'party-age.interruption']);
  });

  it('whoever is gone and comes back by restoration before the day they went is refused', async () => {
    const of = await member();
    await decided(of, 'removal');
    const back = await propose(of, 'restoration');
    expect(codeOf(await post('a.head', `/endings/${back}/decide`, { ...DECISION, on: dayFrom(-3), interruptionCounts: false }))).toBe('ending.before');
  });
});

describe('papers', () => {
  it('are made of what is known, as Word and PDF, for the sides of a case, and written down', async () => {
    const id = await admission('decided');
    const paper = async (who: string, path: string, body: object): Promise<Response> =>
      (await house.as(who)).fetch(`/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const word = await paper('a.secretary', `/admissions/${id}/paper`, { paper: 'cell-resolution' });
    expect([word.status, word.headers.get('content-disposition'), Buffer.from(await word.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, 'attachment; filename="ket-nap.docx"', 'PK']);
    const pdf = await paper('a.head', `/admissions/${id}/paper`, { paper: 'decision', format: 'pdf' });
    expect([pdf.status, Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const exemption = await propose(await member(), 'exemption');
    expect((await paper('a.secretary', `/endings/${exemption}/paper`, {})).status).toBe(200);
    expect((await paper('a.secretary', `/endings/${await propose(await member(), 'removal')}/paper`, {})).status).toBe(409);
    for (const [who, path, status] of [['b.secretary', `/admissions/${id}/paper`, 404], ['city.summary', `/admissions/${id}/paper`, 403], ['b.head', `/endings/${exemption}/paper`, 404], ['city.summary', `/endings/${exemption}/paper`, 403]] as const) {
      expect([who, path, (await paper(who, path, { paper: 'decision' })).status]).toEqual([who, path, status]);
    }
    expect((await paper('a.secretary', `/admissions/${id}/paper`, { paper: 'khac' })).status).toBe(400);
    const events = await house.ownerSql<{ detail: object }>(`select detail from audit_events where action = 'admissions.paper' and document_id = $1 order by at`, [id]);
    expect(events.map(({ detail }) => detail)).toEqual([{ paper: 'cell-resolution', format: 'docx' }, { paper: 'decision', format: 'pdf' }]);
  });
});

describe('a status entered wrongly', () => {
  it('is put right by administrators alone, with a reason, and never round the steps', async () => {
    const of = await member('probationary');
    const set = (username: string, status: string, more: Record<string, unknown> = { reason: 'Ghi nhầm khi nhập' }) => post(username, `/members/${of}/set-status`, { status, ...more });
    expect((await set('a.secretary', 'official')).status).toBe(403);
    expect((await set('a.head', 'official')).status).toBe(403);
    expect((await set('a.admin', 'official', {})).status).toBe(400);
    for (const status of ['removed', 'expelled', 'died', 'exempt', 'left']) expect((await set('a.admin', status)).status).toBe(400);
    ok(await set('a.admin', 'official'));
    ok(await set('a.admin', 'probationary'));
    ok(await post('a.secretary', '/admissions/enter', { member: of, ceremonyOn: '2026-01-10' }));
    expect(codeOf(await set('a.admin', 'official'))).toBe('member.status-by-step');
    const gone = await member();
    await decided(gone, 'expulsion');
    expect(codeOf(await post('a.admin', `/members/${gone}/set-status`, { status: 'official', reason: 'Cho trở lại' }))).toBe('member.status-by-step');
  });
});

describe('the database', () => {
  it('holds the order of steps, and two people, whatever writes', async () => {
    const id = await admission('filed');
    const write = (ticket: string, text: string, values: unknown[] = []) => house.ownerTicket(ticket, (sql) => sql(text, values)).then(() => 'written', (error: { code?: string }) => error.code);
    expect(await write('members.x', `update handbook.admissions set state = 'voted' where id = $1`, [id])).toBe('HB002');
    expect(await write('admissions.x', `update handbook.admissions set state = 'decided' where id = $1`, [id])).toBe('HB002');
    expect(await write('admissions.x', `update handbook.admissions set full_name = 'Ai khác' where id = $1`, [id])).toBe('HB002');
    expect(await write('admissions.x', 'delete from handbook.admissions where id = $1', [id])).toBe('HB002');
    const of = await member();
    const ending = await propose(of, 'removal');
    const by = city.a.head.id;
    expect(await write('endings.x', `update handbook.endings set state = 'decided', closed_at = now(), effective_on = now(), status_after = 'removed', decision_number = '1', decision_date = now(), proposed_by = $2, decided_by = $2 where id = $1`, [ending, by])).toBe('23514');
    expect(await write('endings.x', `update handbook.endings set member_id = gen_random_uuid() where id = $1`, [ending])).toBe('HB002');
    ok(await post('a.head', `/endings/${ending}/refuse`, { reason: 'Không đủ căn cứ' }));
    expect(await write('endings.x', `update handbook.endings set state = 'proposed', closed_at = null where id = $1`, [ending])).toBe('HB002');
  });

  it('agrees with itself after all of this', async () => {
    for (const { key, statement } of contributionsOf(house.config).invariants.filter(({ area }) => area === 'members')) expect([key, await house.ownerSql(statement)]).toEqual([key, []]);
  });
});

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../../tests/power/support';
import { buildCity, type City } from '../../../tests/support/city';
import type { Answer, Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import type { OneMeeting } from '../commands/look';

let house: House;
let city: City;
let secretary: Client;
let deputy: Client;
let member: Client;
let overseer: Client;
const body = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const refused = async (answer: Promise<Answer>): Promise<unknown[]> => [(await answer).status, codeOf(await answer)];
const soon = (days = 5): string => new Date(Date.now() + days * 86_400_000).toISOString();
const AGENDA = [{ title: 'Điểm tình hình tháng', presenter: 'Bí thư', minutes: 15 }, { title: 'Xét kết nạp đảng viên' }];
const said = (more: object = {}): object => ({ kind: 'regular', title: 'Sinh hoạt chi bộ thường kỳ', startsAt: soon(), place: 'Nhà văn hóa tổ dân phố', content: 'Nội dung theo hướng dẫn.', agenda: AGENDA, ...more });
const drafted = async (as: Client, more: object = {}): Promise<string> => body<{ id: string }>(await as.post('/api/meetings', { organization: city.a.cells[0].id, ...said(more) })).id;
const step = (as: Client, id: string, name: string, input: object = {}): Promise<Answer> => as.post(`/api/meetings/${id}/${name}`, input);
const shown = async (as: Client, id: string): Promise<OneMeeting> => body<OneMeeting>(await as.get(`/api/meetings/${id}`));
const convened = async (as: Client, more: object = {}): Promise<string> => {
  const id = await drafted(as, more);
  body(await step(as, id, 'convene'));
  return id;
};
/** Everybody is noted: `absent` of each standing stay away. @returns who is present */
const allNoted = async (as: Client, id: string, absent: Partial<Record<string, number>> = {}): Promise<string[]> => {
  const left = { ...absent };
  const people = (await shown(as, id)).people.map(({ id: one, standing, name }) => {
    // Those with accounts come: they act in the tests.
    const away = !name.startsWith('Đảng viên a.') && (left[standing] ?? 0) > 0;
    if (away) left[standing] = (left[standing] ?? 0) - 1;
    return { member: one, attendance: away ? 'absent' : 'present', ...(away ? { reason: 'Đi công tác xa' } : {}) };
  });
  body(await step(as, id, 'attend', { people }));
  return people.filter(({ attendance }) => attendance === 'present').map((one) => one.member);
};
const opened = async (as: Client, absent: Partial<Record<string, number>> = {}): Promise<string> => {
  const id = await convened(as);
  const [minuteTaker] = await allNoted(as, id, absent);
  body(await step(as, id, 'open', { minuteTaker }));
  return id;
};
const vote = (more: object = {}): Record<string, unknown> => ({ decision: randomUUID(), subject: 'Đề nghị kết nạp quần chúng vào Đảng', majority: 'admission', inFavour: 14, against: 2, blank: 1, ...more });
const told = (username: string, id: string): Promise<{ kind: string; link: string }[]> =>
  house.ownerSql('select n.kind, n.link from notifications n join users u on u.id = n.user_id where u.username = $1 and n.subject_id = $2 order by n.created_at, n.kind', [username, id]);

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [secretary, deputy, member, overseer] = await Promise.all([house.as('a.secretary'), house.as('a.deputy'), house.as('a.member'), house.as('a.head')]);
  // The published example: 22 members, 20 official (three have accounts) and 2 probationary.
  await house.ownerTicket('members.fixture:test', async (sql) => {
    for (let n = 0; n < 19; n += 1) {
      const id = randomUUID();
      await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, $2, $3, '2025-07-01', $4)`, [id, `Đảng viên ${String(n).padStart(2, '0')}`, city.a.cells[0].id, n < 17 ? 'official' : 'probationary']);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, city.a.cells[0].id]);
    }
  });
});
afterAll(() => house?.close());

describe('preparing', () => {
  it('is the leaders\' until the summons; then everybody summoned is told, answers, and asks beforehand', async () => {
    const id = await drafted(secretary, { agenda: [] });
    expect(await refused(member.get(`/api/meetings/${id}`))).toEqual([404, 'not-found']);
    expect(await refused(step(secretary, id, 'convene'))).toEqual([422, 'meetings.no-agenda']);
    body(await step(deputy, id, 'change', said()));
    expect(body(await step(secretary, id, 'convene'))).toEqual({ id, state: 'convened', summoned: 22 });
    expect(await refused(step(secretary, id, 'convene'))).toEqual([409, 'meetings.moved-on']);
    expect(await told('a.member', id)).toEqual([{ kind: 'meetings.convened', link: `/sinh-hoat/${id}` }]);
    expect(body<{ docs: { id: string }[] }>(await member.get('/api/meetings/mine')).docs.map((one) => one.id)).toContain(id);

    expect(await refused(step(member, id, 'answer', { answer: 'absent' }))).toEqual([400, 'input.invalid']);
    body(await step(member, id, 'answer', { answer: 'absent', reason: 'Chăm người ốm' }));
    body(await step(member, id, 'opinions', { said: 'Đề nghị bàn việc vệ sinh ngõ 12.' }));
    expect((await told('a.deputy', id)).map(({ kind }) => kind)).toEqual(['meetings.convened', 'meetings.answered']);
    const read = await shown(deputy, id);
    expect(read.people.find(({ name }) => name === 'Đảng viên a.member')).toMatchObject({ answer: 'absent', answerReason: 'Chăm người ốm' });
    expect(read.opinions).toMatchObject([{ name: 'Đảng viên a.member', said: 'Đề nghị bàn việc vệ sinh ngõ 12.' }]);
    // Reasons are between who gives them and who leads the cell.
    const asMember = await shown(member, id);
    expect([asMember.steps, asMember.people.filter(({ answer }) => answer !== null).length]).toEqual([['answer', 'ask'], 1]);
    body(await step(secretary, id, 'answer', { answer: 'absent', reason: 'Họp ở phường' }));
    expect((await shown(member, id)).people.find(({ name }) => name === 'Đảng viên a.secretary')).toMatchObject({ answer: null, answerReason: null });

    body(await step(secretary, id, 'change', said({ startsAt: soon(6) })));
    expect((await told('a.member', id)).map(({ kind }) => kind)).toEqual(['meetings.convened', 'meetings.changed']);
    body(await step(secretary, id, 'call-off', { reason: 'Trùng lịch họp của phường.' }));
    expect((await told('a.member', id)).map(({ kind }) => kind)).toContain('meetings.called-off');
    expect(await refused(step(member, id, 'answer', { answer: 'coming' }))).toEqual([409, 'meetings.moved-on']);
    expect(await shown(member, id)).toMatchObject({ state: 'called-off', offReason: 'Trùng lịch họp của phường.' });
  });

  it.each<[string, object, string]>([
    ['nowhere', { place: null }, 'meetings.nowhere'], ['in the past', { startsAt: '2026-01-01T00:00:00Z' }, 'meetings.past'], ['by an open line', { link: 'http://hop.vn/abc' }, 'input.invalid'],
    ['without a name', { title: '' }, 'input.invalid'], ['of no kind', { kind: 'congress' }, 'input.invalid'], ['with an item that says nothing', { agenda: [{ title: 'x' }] }, 'input.invalid'],
    ['with a state secret', { content: '[TỐI MẬT] Phương án' }, 'secrecy.refused'],
  ])('takes no meeting %s, and nothing of it stays', async (_, more, code) => {
    const [before] = await house.ownerSql('select count(*)::int as n from handbook.meetings');
    expect(codeOf(await secretary.post('/api/meetings', { organization: city.a.cells[0].id, ...said(more) }))).toBe(code);
    expect(await house.ownerSql('select count(*)::int as n from handbook.meetings')).toEqual([before]);
  });

  it('is read by who oversees the cell and led by nobody else; for others it is not there', async () => {
    const id = await drafted(deputy);
    expect((await shown(overseer, id)).steps).toEqual([]);
    expect(body<{ cell: { leads: boolean }; docs: { id: string }[] }>(await overseer.get(`/api/meetings/of/${city.a.cells[0].id}`))).toMatchObject({ cell: { leads: false }, docs: expect.arrayContaining([expect.objectContaining({ id })]) });
    expect(await refused(step(overseer, id, 'convene'))).toEqual([403, 'auth.forbidden']);
    expect(await refused((await house.as('b.head')).get(`/api/meetings/${id}`))).toEqual([404, 'not-found']);
    expect(await refused(member.get(`/api/meetings/of/${city.a.cells[0].id}`))).toEqual([404, 'not-found']);
  });
});

describe('holding', () => {
  it('opens with the count, whoever of the two leads; and says from then on what it said', async () => {
    const id = await convened(deputy);
    const [first, ...others] = (await shown(deputy, id)).people;
    expect(await refused(step(deputy, id, 'open', { minuteTaker: first?.id }))).toEqual([422, 'meetings.minute-taker']);
    expect(others).toHaveLength(21);
    const [minuteTaker] = await allNoted(deputy, id, { official: 3, probationary: 1 });
    const { opening } = body<{ opening: OneMeeting['opening'] }>(await step(deputy, id, 'open', { minuteTaker }));
    expect(opening).toMatchObject({ valid: true, count: { officials: 20, officialsPresent: 17, unnoted: 0, all: { official: 20, probationary: 2 }, absent: { official: 3, probationary: 1 } }, rules: [{ what: 'least' }] });
    expect(await refused(step(secretary, id, 'change', said({ title: 'Tên khác hẳn' })))).toEqual([409, 'meetings.moved-on']);
    expect(await refused(step(member, id, 'opinions', { said: 'Muộn rồi vẫn hỏi.' }))).toEqual([409, 'meetings.moved-on']);
    body(await step(secretary, id, 'close'));
    expect(await refused(step(secretary, id, 'decide', vote()))).toEqual([409, 'meetings.moved-on']);
    // From the paper list afterwards.
    body(await step(secretary, id, 'attend', { people: [{ member: minuteTaker, attendance: 'absent', reason: 'Ghi nhầm' }] }));
    expect(await shown(member, id)).toMatchObject({ state: 'closed', opening: { count: { officialsPresent: 17 } } });
  });

  it('counts a vote by all official members summoned, by name, with the rules of the day', async () => {
    const id = await opened(deputy, { official: 3, probationary: 1 });
    expect(await shown(secretary, id)).toMatchObject({ electorate: { counted: 20, needed: { ordinary: { least: 11 }, admission: { least: 14 } } } });
    const short = vote({ inFavour: 13 });
    expect(body(await step(deputy, id, 'decide', short))).toEqual({ id: short.decision, counted: 20, carried: false });
    expect(body(await step(secretary, id, 'decide', vote()))).toMatchObject({ counted: 20, carried: true });
    const [decision] = (await shown(member, id)).decisions;
    expect(decision).toMatchObject({ inFavour: 13, counted: 20, carried: false });
    expect(decision?.rules.map(({ what }) => what)).toEqual(['denominator', 'voters', 'admission']);
    expect(decision?.roll.filter(({ leftOut }) => leftOut !== null)).toEqual([{ name: 'Đảng viên 17', leftOut: 'probationary' }, { name: 'Đảng viên 18', leftOut: 'probationary' }]);
    expect(decision?.roll).toHaveLength(22);
    // More hands than people who are there and count.
    expect(await refused(step(deputy, id, 'decide', vote({ inFavour: 18, against: 0, blank: 0 })))).toEqual([422, 'meetings.hands']);
  });

  it('writes a vote once however often a telephone sends it, and two at once', async () => {
    const id = await opened(secretary);
    const one = vote({ inFavour: 20, against: 0, blank: 0 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => step(secretary, id, 'decide', one)));
    expect(answers.map((answer) => body(answer))).toEqual(Array.from({ length: 6 }, () => ({ id: one.decision, counted: 20, carried: true })));
    expect((await shown(secretary, id)).decisions).toHaveLength(1);
    expect(await refused(step(secretary, id, 'decide', { ...one, inFavour: 19 }))).toEqual([409, 'meetings.decided-otherwise']);
    expect(await refused(step(secretary, id, 'decide', vote({ item: randomUUID() })))).toEqual([404, 'not-found']);
    body(await secretary.post(`/api/meetings/decisions/${String(one.decision)}/void`, { reason: 'Ghi nhầm số phiếu tán thành.' }));
    expect(await refused(secretary.post(`/api/meetings/decisions/${String(one.decision)}/void`, { reason: 'Ghi nhầm số phiếu tán thành.' }))).toEqual([409, 'meetings.void-already']);
    expect((await shown(member, id)).decisions[0]).toMatchObject({ voided: { reason: 'Ghi nhầm số phiếu tán thành.' } });
  });

  it('asks for everybody to be noted first, by times that can be', async () => {
    const id = await convened(secretary);
    const [one, two] = (await shown(secretary, id)).people;
    const note = (more: object): Promise<Answer> => step(secretary, id, 'attend', { people: [{ member: one?.id, attendance: 'present', ...more }] });
    expect(await refused(note({ cameAt: soon(1) }))).toEqual([422, 'meetings.times']);
    expect(await refused(note({ cameAt: '2026-11-01T03:00:00Z', leftAt: '2026-11-01T02:00:00Z' }))).toEqual([422, 'meetings.times']);
    expect(await refused(note({ attendance: 'absent', cameAt: '2026-11-01T03:00:00Z' }))).toEqual([422, 'meetings.times']);
    expect(await refused(note({ member: randomUUID() }))).toEqual([422, 'meetings.not-summoned']);
    // A telephone whose clock is ahead.
    body(await note({ cameAt: new Date(Date.now() + 10 * 60_000).toISOString() }));
    expect(Date.parse(String((await shown(secretary, id)).people.find((each) => each.id === one?.id)?.cameAt))).toBeLessThanOrEqual(Date.now());
    body(await note({}));
    body(await step(secretary, id, 'open', { minuteTaker: one?.id }));
    expect(await refused(step(secretary, id, 'decide', vote({ inFavour: 1, against: 0, blank: 0 })))).toEqual([422, 'meetings.unnoted']);
    expect((await shown(secretary, id)).people.find((each) => each.id === two?.id)).toMatchObject({ attendance: null });
  });

  it('leaves out who lives elsewhere for a time, and the exempt who stay away', async () => {
    await house.ownerTicket('members.fixture:test', async (sql) => {
      const rows = await sql<{ id: string }>(`select id from members where cell_id = $1 and user_id is null and status = 'official' order by full_name limit 2`, [city.a.cells[0].id]);
      await sql(`insert into memberships (member_id, cell_id, kind, valid_from, valid_to, recorded_at) values ($1, $2, 'temporary', now() - interval '1 day', now() + interval '90 days', now())`, [rows[0]?.id, city.a.cells[1].id]);
      await sql(`update members set status = 'exempt' where id = $1`, [rows[1]?.id]);
    });
    const id = await opened(secretary, { away: 1, exempt: 1 });
    expect(body(await step(secretary, id, 'decide', vote()))).toMatchObject({ counted: 18, carried: true });
    expect((await shown(secretary, id)).decisions[0]?.roll.filter(({ leftOut }) => leftOut !== null).map(({ leftOut }) => leftOut).sort()).toEqual(['away', 'exempt-absent', 'probationary', 'probationary']);
  });
});

describe('the database', () => {
  it('lets nobody rewrite what was counted, skip a step or lead another cell', async () => {
    const id = await opened(secretary);
    const one = vote();
    body(await step(secretary, id, 'decide', one));
    const as = (statement: string, params: unknown[] = [id]): Promise<unknown> => house.ownerTicket('meetings.test:x', (sql) => sql(statement, params));
    await expect(as(`update handbook.meetings set title = 'Tên khác hẳn' where id = $1`)).rejects.toThrow(/in their order/);
    await expect(as(`update handbook.meetings set state = 'closed', closed_at = now(), closed_by = $2, opening = '{}' where id = $1`, [id, city.a.secretary.id])).rejects.toThrow(/says what it said/);
    await expect(as(`update handbook.meetings set state = 'draft' where id = $1`)).rejects.toThrow(/in their order/);
    await expect(as('delete from handbook.meetings where id = $1')).rejects.toThrow(/never removed/);
    await expect(as(`update handbook.meetings set state = 'closed', closed_at = now(), closed_by = $2 where id = $1`, [id, city.a.head.id])).rejects.toThrow(/secretary or deputy/);
    await expect(as(`update handbook.meeting_items set title = 'Việc khác' where meeting_id = $1`)).rejects.toThrow(/does not change any more/);
    await expect(as('delete from handbook.meeting_people where meeting_id = $1')).rejects.toThrow(/does not change any more/);
    await expect(as('update handbook.meeting_decisions set in_favour = 15 where id = $1', [one.decision])).rejects.toThrow(/never rewritten/);
    await expect(as('update handbook.meeting_rolls set left_out = null where decision_id = $1', [one.decision])).rejects.toThrow(/as it was frozen/);
    await expect(house.ownerTicket(`meetings.decide:${String(one.decision)}`, (sql) => sql(`insert into handbook.meeting_rolls (decision_id, member_id) select $1, id from members where cell_id <> $2 limit 1`, [one.decision, city.a.cells[0].id]))).rejects.toThrow(/whom its roll counts/);
    const bare = (by: string): Promise<unknown> => as(`insert into handbook.meeting_decisions (id, meeting_id, subject, majority, in_favour, against, blank, counted, rules, decided_by, decided_at) values (gen_random_uuid(), $1, 'Việc không ai bàn', 'ordinary', 1, 0, 0, 1, '[]', $2, now())`, [id, by]);
    await expect(bare(city.a.secretary.id)).rejects.toThrow(/has its roll/);
    await expect(bare(city.a.member.id)).rejects.toThrow(/who leads the cell/);
    await expect(house.ownerSql(`update handbook.meetings set content = '' where id = $1`, [id])).rejects.toThrow(/by command/);
  });
});

describe('open polls', () => {
  const poll = (more: object = {}): Record<string, unknown> => ({ poll: randomUUID(), subject: 'Thông qua nghị quyết tháng', majority: 'ordinary', decides: 'votes', ...more });
  const begun = async (id: string, more: object = {}): Promise<string> => body<{ id: string }>(await step(deputy, id, 'polls', poll(more))).id;
  const cast = (as: Client, id: string, choice = 'agree'): Promise<Answer> => as.post(`/api/meetings/polls/${id}/vote`, { choice });
  const closed = (id: string, hands: object | null = null): Promise<Answer> => secretary.post(`/api/meetings/polls/${id}/close`, { hands });

  it('freeze the roll, take one vote of each who counts and is there, and show what decides beside the other count', async () => {
    const id = await opened(secretary, { official: 2 });
    const first = poll({ decides: 'hands' });
    const [one, again] = await Promise.all([step(secretary, id, 'polls', first), step(secretary, id, 'polls', first)]);
    expect(body(one)).toEqual(body(again));
    const vote1 = String(first.poll);
    expect(await refused(step(secretary, id, 'polls', { ...first, decides: 'votes' }))).toEqual([409, 'meetings.decided-otherwise']);
    expect((await shown(member, id)).polls).toMatchObject([{ id: vote1, state: 'open', cast: 0, votes: null, mine: { leftOut: null, choice: null } }]);
    const taps = await Promise.all(Array.from({ length: 5 }, () => cast(member, vote1, 'other')));
    expect(taps.map((answer) => body(answer))).toEqual(Array.from({ length: 5 }, () => ({ id: vote1, choice: 'other' })));
    expect(await refused(cast(member, vote1))).toEqual([409, 'meetings.voted-already']);
    body(await cast(secretary, vote1));
    // While it is open nobody reads what others chose.
    const open = (await shown(deputy, id)).polls[0];
    expect([open?.cast, open?.votes, open?.roll.filter(({ choice }) => choice !== null), open?.mine]).toEqual([2, null, [], { leftOut: null, choice: null }]);
    expect(await refused(cast(await house.as('b.member'), vote1))).toEqual([404, 'not-found']);
    expect(await refused(cast(overseer, vote1))).toEqual([404, 'not-found']);
    expect(await refused(closed(vote1))).toEqual([422, 'meetings.hands-missing']);
    expect(await refused(closed(vote1, { agree: 40, disagree: 0, other: 0 }))).toEqual([422, 'meetings.hands']);
    expect(await refused(step(secretary, id, 'close'))).toEqual([409, 'meetings.poll-open']);
    expect(await refused(member.post(`/api/meetings/polls/${vote1}/close`))).toEqual([404, 'not-found']);
    const hands = { agree: 12, disagree: 0, other: 1 };
    const done = body(await closed(vote1, hands));
    expect(done).toEqual({ id: vote1, votes: { agree: 1, disagree: 0, other: 1 }, hands, carried: true });
    expect(body(await closed(vote1, hands))).toEqual(done);
    expect(await refused(closed(vote1, { ...hands, agree: 11 }))).toEqual([409, 'meetings.poll-closed']);
    expect(await refused(cast(deputy, vote1))).toEqual([409, 'meetings.poll-closed']);
    // Whose answer was lost on the way hears it again.
    expect(body(await cast(member, vote1, 'other'))).toEqual({ id: vote1, choice: 'other' });
    const read = (await shown(member, id)).polls[0];
    expect(read).toMatchObject({ state: 'closed', decides: 'hands', differ: true, carried: true, mine: { choice: 'other' } });
    expect(read?.roll.filter(({ choice }) => choice !== null)).toEqual(expect.arrayContaining([{ name: 'Đảng viên a.member', leftOut: null, choice: 'other' }]));
    body(await step(secretary, id, 'close'));
    expect(await refused(step(secretary, id, 'polls', poll()))).toEqual([409, 'meetings.moved-on']);
  });

  it('refuse who left, and who does not count, with the reason', async () => {
    const id = await opened(secretary);
    const me = (await shown(member, id)).me;
    const gone = await begun(id);
    body(await step(secretary, id, 'attend', { people: [{ member: me, attendance: 'absent', reason: 'Về vì việc nhà' }] }));
    expect(await refused(cast(member, gone))).toEqual([409, 'meetings.not-present']);
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set status = 'probationary' where id = $1`, [me]));
    const other = await opened(secretary);
    const answer = await cast(member, await begun(other));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'meetings.not-voter']);
    expect(JSON.stringify(answer.body)).toContain('đảng viên dự bị');
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set status = 'official' where id = $1`, [me]));
  });

  it('are held by the database: no vote outside, none twice, no other count, no roll rewritten', async () => {
    const id = await opened(secretary);
    const [it1, me] = [await begun(id), (await shown(member, id)).me];
    body(await cast(member, it1));
    const as = (statement: string, params: unknown[], ticket = 'meetings.test:x'): Promise<unknown> => house.ownerTicket(ticket, (sql) => sql(statement, params));
    await expect(as(`update handbook.poll_votes set choice = 'disagree' where poll_id = $1`, [it1])).rejects.toThrow(/stays/);
    await expect(as('update handbook.poll_rolls set left_out = null where poll_id = $1', [it1])).rejects.toThrow(/as it was frozen/);
    await expect(as(`insert into handbook.poll_votes values ($1, $2, 'agree', now())`, [it1, me], `meetings.vote:${it1}`)).rejects.toThrow(/duplicate key/);
    await expect(as(`insert into handbook.poll_votes select $1, id, 'agree', now() from members where cell_id <> $2 limit 1`, [it1, city.a.cells[0].id], `meetings.vote:${it1}`)).rejects.toThrow(/of the roll/);
    await expect(as(`update handbook.meeting_polls set state = 'closed', closed_by = $2, closed_at = now(), agree = 2, disagree = 0, other = 0, carried = false where id = $1`, [it1, city.a.secretary.id])).rejects.toThrow(/that were cast/);
    await expect(as(`update handbook.meetings set state = 'closed', closed_by = $2, closed_at = now() where id = $1`, [id, city.a.secretary.id])).rejects.toThrow(/after its polls/);
    body(await closed(it1));
    await expect(as(`insert into handbook.poll_votes select $1, r.member_id, 'agree', now() from handbook.poll_rolls r where r.poll_id = $1 and r.left_out is null and r.member_id <> $2 limit 1`, [it1, me], `meetings.vote:${it1}`)).rejects.toThrow(/closed/);
  });

  it('count each of many who vote in the same second, and lose no vote that was answered when they are closed in between', async () => {
    const VOTERS = 60;
    const users = Array.from({ length: VOTERS }, (_, n) => ({ id: randomUUID(), member: randomUUID(), username: `cu-tri.${n}` }));
    await house.ownerTicket('users.fixture:test', async (sql) => {
      for (const { id, username } of users) await sql(`insert into users (id, display_name, username, email, home_id) values ($1, $2, $2, $3, $4)`, [id, username, `${username}@kiem-thu.vn`, city.a.committee.id]);
    });
    await house.ownerTicket('members.fixture:test', async (sql) => {
      for (const { id, member: one, username } of users) {
        await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, $2, $3, '2025-07-01', 'official', $4)`, [one, username, city.a.cells[0].id, id]);
        await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [one, city.a.cells[0].id]);
      }
    });
    const voters = await Promise.all(users.map(({ username }) => house.as(username)));
    const id = await opened(secretary);
    const all = await begun(id);
    const answers = await Promise.all(voters.flatMap((as, n) => [cast(as, all, n % 5 === 0 ? 'disagree' : 'agree'), ...(n % 4 === 0 ? [cast(as, all, n % 5 === 0 ? 'disagree' : 'agree')] : [])]));
    expect(answers.filter(({ status }) => status >= 300).map((answer) => codeOf(answer))).toEqual([]);
    expect(body(await closed(all))).toMatchObject({ votes: { agree: 48, disagree: 12, other: 0 } });

    const cut = await begun(id);
    const half = voters.map((as) => cast(as, cut));
    await Promise.race(half);
    const [result, ...cuts] = await Promise.all([closed(cut), ...half]);
    const accepted = cuts.filter(({ status }) => status < 300).length;
    expect(body(result)).toMatchObject({ votes: { agree: accepted, disagree: 0, other: 0 } });
    expect(cuts.filter(({ status }) => status >= 300).every((answer) => answer.status === 409 && codeOf(answer) === 'meetings.poll-closed')).toBe(true);
    expect((await shown(secretary, id)).polls.map(({ cast: n }) => n)).toEqual([VOTERS, accepted]);
  });
});

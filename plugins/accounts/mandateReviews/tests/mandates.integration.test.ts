import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City, type Person } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf, eventsOf } from '../../../../tests/power/support';
import { remindReviews } from '../remind';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house?.close());

const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
const toldOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [who.id])).map(({ kind }) => kind);
const DECISION = { decisionNumber: '9-QĐ/KT', decisionDate: '2026-01-05' };
type Line = { id: string; role: string; own: boolean; mayEnd: boolean; lastUsedAt: string | null };
type Review = { lines: Line[]; dueAt: string; last: { kept: number; ended: number } | null };
const reviewOf = async (as: Client, organization: string): Promise<Review> => (await as.get(`/api/mandate-reviews/${organization}`)).body as Review;
const tasksOf = async (as: Client): Promise<[string, string][]> => ((await as.get('/api/mandates-to-settle')).body as { tasks: { organization: string; why: string }[] }).tasks.map(({ organization, why }) => [organization, why]);
const administrators = async (): Promise<string[]> => (await house.ownerSql<{ username: string }>(`select u.username from mandates m join users u on u.id = m.user_id where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) order by 1`)).map(({ username }) => username);
const newUser = async (username: string, home: string): Promise<Person> => {
  const [row] = await house.ownerTicket('users.fixture:test', (sql) => sql<{ id: string }>(`insert into users (display_name, username, email, home_id) values ($1, $1, $2, $3) returning id`, [username, `${username}@kiem-thu.vn`, home]));
  return { id: row?.id ?? '', username };
};

describe('the half-yearly review', () => {
  it('shows each mandate with its last use to who signs there, and nobody else', async () => {
    const head = await house.as('a.head');
    await house.as('a.contributor');
    const { lines } = await reviewOf(head, city.a.committee.id);
    expect(lines.map(({ role }) => role).sort()).toEqual(['committee-secretary', 'committee-secretary', 'contributor', 'editorial-approver', 'editorial-reviewer', 'organization-admin']);
    expect(lines.filter(({ own }) => own).map(({ role }) => role)).toEqual(['committee-secretary']);
    // A committee's secretary decides on leaders of cells, not on the board.
    expect(lines.filter(({ mayEnd }) => mayEnd)).toEqual([]);
    expect(lines.find(({ role }) => role === 'contributor')?.lastUsedAt).toEqual(expect.any(String));
    for (const [name, status] of [['a.contributor', 403], ['b.admin', 404], ['stranger', 404]] as const) expect([name, (await (await house.as(name)).get(`/api/mandate-reviews/${city.a.committee.id}`)).status]).toEqual([name, status]);
    expect((await (await house.as('a.contributor')).get('/api/mandate-reviews')).status).toBe(403);
  });

  it('is signed whole: each kept, or ended with a reason; one\'s own is left to the level above; what was decided is evidence', async () => {
    const admin = await house.as('a.admin');
    const { lines } = await reviewOf(admin, city.a.committee.id);
    const theirs = lines.filter(({ own }) => !own);
    const sign = (given: unknown[]): ReturnType<Client['post']> => admin.post(`/api/mandate-reviews/${city.a.committee.id}/sign`, { lines: given });
    const keep = theirs.map(({ id }) => ({ mandate: id, keep: true }));
    expect(codeOf(await sign(keep.slice(1)))).toBe('review.changed');
    expect(codeOf(await sign([...keep, keep[0]]))).toBe('review.changed');
    expect(codeOf(await sign([...keep, { mandate: lines.find(({ own }) => own)?.id, keep: true }]))).toBe('review.changed');
    const out = theirs.find(({ role }) => role === 'contributor')?.id ?? '';
    expect(codeOf(await sign(keep.map((line) => (line.mandate === out ? { ...line, keep: false } : line))))).toBe('review.no-reason');
    const signed = await sign(keep.map((line) => (line.mandate === out ? { mandate: out, keep: false, reason: 'Không còn làm cộng tác viên' } : line)));
    expect([signed.status, signed.body]).toEqual([200, { id: expect.any(String), kept: 4, ended: 1, above: 1 }]);
    expect(await house.ownerSql('select valid_to <= now() as over from mandates where id = $1', [out])).toEqual([{ over: true }]);
    expect(await toldOf(city.a.contributor)).toContain('accounts.mandate-ended');
    const after = await reviewOf(admin, city.a.committee.id);
    expect([after.last, new Date(after.dueAt) > new Date(Date.now() + 170 * 86_400_000)]).toEqual([expect.objectContaining({ kept: 4, ended: 1 }), true]);
    for (const change of ['update handbook.mandate_reviews set signed_by = signed_by', 'delete from handbook.mandate_review_lines', `update handbook.mandate_review_lines set decision = 'keep'`]) await expect(house.ownerSql(change)).rejects.toThrow(/append-only/);
    await expect(house.appSql('delete from handbook.mandate_reviews')).rejects.toThrow();
  });

  it('is refused where the signer may not end what they want to end, and then nothing is signed', async () => {
    const head = await house.as('b.head');
    const { lines } = await reviewOf(head, city.b.committee.id);
    const given = lines.filter(({ own }) => !own).map(({ id }) => ({ mandate: id, keep: false, reason: 'Thử' }));
    expect((await head.post(`/api/mandate-reviews/${city.b.committee.id}/sign`, { lines: given })).status).toBe(403);
    expect((await reviewOf(head, city.b.committee.id)).last).toBeNull();
    expect(await house.ownerSql(`select id from mandates where organization_id = $1 and valid_to is not null`, [city.b.committee.id])).toEqual([]);
  });

  it('stands in the worklist of its own level and of those above; when overdue they are told, once', async () => {
    const of = async (name: string): Promise<Map<string, string>> => new Map(((await (await house.as(name)).get('/api/mandate-reviews')).body as { reviews: { organization: string; state: string }[] }).reviews.map(({ organization, state }) => [organization, state]));
    // The city's mandates began in July 2025.
    expect([(await of('system')).get(city.b.committee.id), (await of('b.head')).get(city.b.committee.id), (await of('b.admin')).get(city.a.committee.id)]).toEqual(['overdue', 'overdue', undefined]);
    expect((await of('system')).get(city.a.committee.id)).toBe('later');
    await remindReviews(house.payload);
    await remindReviews(house.payload);
    expect((await toldOf(city.b.head)).filter((kind) => kind === 'accounts.review-overdue')).toHaveLength(1);
    expect((await toldOf(city.a.head)).filter((kind) => kind.startsWith('accounts.review'))).toEqual([]);
    expect(await toldOf(city.system)).toContain('accounts.review-overdue');
  });
});

describe('a change of post', () => {
  it('raises the task to hand over, derived from what is so now; only for whoever decides on it', async () => {
    const admin = await house.as('a.admin');
    // Somebody's account is off from the beginning.
    expect(await tasksOf(admin)).toEqual([[city.a.committee.id, 'off']]);
    const died = await newUser('a.mat', city.a.cells[0].id);
    await house.ownerTicket('members.fixture:test', async (sql) => {
      await sql('update members set user_id = null where user_id = $1', [city.a.secretary.id]);
      await sql(`insert into members (full_name, cell_id, cell_since, status, user_id) values ('Đã từ trần', $1, '2025-07-01', 'died', $2)`, [city.a.cells[0].id, died.id]);
      await sql(`select set_config('handbook.ticket', 'mandates.fixture:test', true)`);
      await sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'cell-deputy-secretary', $2, '2025-07-01', '01-QĐ/KT', '2025-07-01', '2025-07-01')`, [died.id, city.a.cells[0].id]);
    });
    await house.ownerTicket('users.disable:test', (sql) => sql('update users set disabled_at = now() where id = $1', [city.a.reviewer.id]));
    const [cell, committee] = [city.a.cells[0].id, city.a.committee.id];
    expect((await tasksOf(admin)).sort()).toEqual([[cell, 'left'], [cell, 'other-cell'], [committee, 'off'], [committee, 'off']].sort());
    expect((await tasksOf(await house.as('a.head'))).sort()).toEqual([[cell, 'left'], [cell, 'other-cell']].sort());
    expect((await tasksOf(await house.as('b.admin'))).filter(([organization]) => organization === cell)).toEqual([]);
    await remindReviews(house.payload);
    await remindReviews(house.payload);
    expect((await toldOf(city.a.admin)).filter((kind) => kind === 'accounts.post-changed')).toHaveLength(2);
  });
});

describe('the account of an organisation', () => {
  it('is given back without a successor: power and sessions out at once, vacant, told to the level above', async () => {
    const [admin, other] = [await house.as('b.admin'), await house.as('b.admin')];
    expect((await (await house.as('b.head')).post('/api/mandates/give-back', { organization: city.b.committee.id, reason: 'Thử' })).status).toBe(403);
    expect((await (await house.as('a.admin')).post('/api/mandates/give-back', { organization: city.b.committee.id, reason: 'Thử' })).status).toBe(404);
    const answer = await admin.post('/api/mandates/give-back', { organization: city.b.committee.id, reason: 'Chuyển công tác' });
    expect([answer.status, (answer.body as { sessions: number }).sessions >= 2]).toEqual([200, true]);
    expect([await isIn(admin), await isIn(other)]).toEqual([false, false]);
    expect(await toldOf(city.cityAdmin)).toContain('accounts.mandate-vacant');
    expect(await toldOf(city.b.admin)).toContain('accounts.mandate-ended');
    const system = await house.as('system');
    expect(((await system.get(`/api/organizations/${city.b.committee.id}/mandates`)).body as { vacantSince: string | null }).vacantSince).toEqual(expect.any(String));
    expect((await tasksOf(system)).filter(([organization]) => organization === city.b.committee.id)).toEqual([[city.b.committee.id, 'vacant']]);
    expect(codeOf(await system.post('/api/mandates/give-back', { organization: city.b.committee.id, reason: 'Thử' }))).toBe('mandate.no-admin');
    const next = await newUser('b.moi', city.b.committee.id);
    expect((await system.post('/api/mandates/grant', { user: next.id, role: 'organization-admin', organization: city.b.committee.id, ...DECISION })).status).toBe(200);
    expect((await tasksOf(system)).filter(([organization]) => organization === city.b.committee.id)).toEqual([]);
  });

  it('handed over, signs its old holder out everywhere', async () => {
    const old = await house.as('a.admin');
    const next = await newUser('a.moi', city.a.committee.id);
    expect((await (await house.as('system')).post('/api/mandates/hand-over', { organization: city.a.committee.id, to: next.id, ...DECISION })).status).toBe(200);
    expect(await isIn(old)).toBe(false);
  });
});

describe('the administration of the software', () => {
  it('goes from one organ to another by two system administrators: all of it at one instant, and somebody is left', async () => {
    const organ = async (name: string): Promise<string> => {
      const answer = await (await house.as('system')).post('/api/organizations/create', { parent: city.root.id, name, level: 'grassroots', form: 'committee', kind: 'advisory', decisionNumber: '1-QĐ/KT', decisionDate: '2025-09-01', from: '2025-09-01' });
      expect(answer.status).toBe(200);
      return (answer.body as { id: string }).id;
    };
    const [from, to] = [await organ('Ban Tổ chức'), await organ('Ban Tuyên giáo và Dân vận')];
    const held = [await newUser('btc.mot', from), await newUser('btc.hai', from)];
    const next = await newUser('btg.mot', to);
    await house.ownerTicket('mandates.fixture:test', async (sql) => {
      for (const { id } of held) await sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'system-admin', $2, '2025-07-01', '01-QĐ/KT', '2025-07-01', '2025-07-01')`, [id, city.root.id]);
    });
    const [one, two, system] = [await house.as('btc.mot'), await house.as('btc.hai'), await house.as('system')];
    const given = { from, to, holders: [next.id], ...DECISION };
    const propose = (as: Client, more: object = {}): ReturnType<Client['post']> => as.post('/api/administration-handovers/propose', { ...given, ...more });
    expect((await propose(await house.as('city.admin'))).status).toBe(403);
    expect(codeOf(await propose(one, { holders: [held[0]?.id] }))).toBe('mandate.self');
    expect(codeOf(await propose(one, { holders: [city.a.head.id] }))).toBe('administration.holders');
    expect(codeOf(await propose(one, { from: to, to: from, holders: [held[1]?.id] }))).toBe('administration.none');
    const { id } = (await propose(one)).body as { id: string };
    expect(codeOf(await propose(two))).toBe('administration.open');
    const confirm = (as: Client): ReturnType<Client['post']> => as.post(`/api/administration-handovers/${id}/confirm`, {});
    expect(codeOf(await confirm(one))).toBe('administration.second');
    expect((await confirm(await house.as('city.admin'))).status).toBe(404);
    // The database says so too.
    await expect(house.ownerTicket('mandates.confirm-administration:x', (sql) => sql(`update handbook.administration_handovers set state = 'confirmed', decided_by = proposed_by, decided_at = now() where id = $1`, [id]))).rejects.toThrow(/second person/);
    expect(((await two.get('/api/administration-handovers')).body as { open: { mine: boolean } }).open.mine).toBe(false);
    expect(await administrators()).toEqual(['btc.hai', 'btc.mot', 'system']);
    const done = await confirm(two);
    expect([done.status, done.body]).toEqual([200, { id, ended: 2, begun: 1 }]);
    expect(await administrators()).toEqual(['btg.mot', 'system']);
    expect([await isIn(one), await isIn(two)]).toEqual([false, false]);
    expect((await (await house.as('btg.mot')).get('/api/administration-handovers')).status).toBe(200);
    expect(await toldOf(next)).toContain('accounts.mandate-granted');
    expect(codeOf(await confirm(system))).toBe('administration.decided');
    expect((await eventsOf(house, next.id)).length).toBeGreaterThanOrEqual(0);
  });

  it('is never nobody\'s: a handover whose takers are all off ends nothing', async () => {
    const [{ from = '', to = '' } = {}] = await house.ownerSql<{ from: string; to: string }>(`select o.id as "to", (select id from organizations where name = 'Ban Tổ chức') as "from" from organizations o where name = 'Ban Tuyên giáo và Dân vận'`);
    const back = await newUser('btc.ba', from);
    const second = await newUser('root.hai', city.root.id);
    await house.ownerTicket('mandates.fixture:test', (sql) => sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'system-admin', $2, '2025-07-01', '01-QĐ/KT', '2025-07-01', '2025-07-01')`, [second.id, city.root.id]));
    // Everything held through the root: system, the second one, and what lies below it but not below the taker.
    const { id } = (await (await house.as('system')).post('/api/administration-handovers/propose', { from: city.root.id, to: from, holders: [back.id], ...DECISION })).body as { id: string };
    await house.ownerTicket('users.disable:test', (sql) => sql('update users set disabled_at = now() where id = $1', [back.id]));
    expect(codeOf(await (await house.as('root.hai')).post(`/api/administration-handovers/${id}/confirm`, {}))).toBe('mandate.last-system-admin');
    expect(await administrators()).toEqual(['btg.mot', 'root.hai', 'system']);
    expect((await (await house.as('root.hai')).post(`/api/administration-handovers/${id}/reject`, { reason: 'Người nhận đã nghỉ' })).status).toBe(200);
    expect(to).not.toBe('');
  });
});

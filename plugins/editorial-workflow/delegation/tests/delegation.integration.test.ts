import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contributionsOf } from '../../../kernel';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';
import { addPerson, endRoles, giveRole } from '../../tests/people';
import { eligibleAt } from '../eligible';

let room: Newsroom;
/** Ward A's. */
let place: string;
let ids: Record<'reviewer' | 'approver' | 'contributor' | 'admin' | 'second' | 'helper', string>;
beforeAll(async () => {
  room = await openNewsroom();
  const { a } = room.city;
  place = a.committee.id;
  ids = {
    reviewer: a.reviewer.id, approver: a.approver.id, contributor: a.contributor.id, admin: a.admin.id,
    second: await addPerson(room.house, { username: 'a.second', role: 'contributor', organization: place }),
    helper: await addPerson(room.house, { username: 'a.helper', role: 'contributor', organization: place }),
  };
});
afterAll(() => room.close());

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const REASON = 'Lý do đủ dài để thử';

const delegate = async (username: string, input: Record<string, unknown>, headers: Record<string, string> = {}) =>
  (await room.as(username)).post('/api/approval-delegations/delegate', { to: soon(60), ...input }, headers);
const made = async (username: string, input: Record<string, unknown>): Promise<string> => {
  const { status, body } = await delegate(username, input);
  expect([status, body]).toEqual([200, expect.objectContaining({ delegations: [expect.anything()] })]);
  return (body as { delegations: { id: string }[] }).delegations[0]?.id ?? '';
};
const end = async (username: string, id: string) => (await room.as(username)).post(`/api/approval-delegations/${id}/end`, {});
const code = ({ status, body }: { status: number; body: { errors?: { data?: { code?: string } }[] } }): [number, string | undefined] => [status, body.errors?.[0]?.data?.code];
const fresh = async (): Promise<{ id: string; document: string }> => {
  const document = await room.write('a.contributor');
  return { document, id: (await room.submit('a.contributor', document)).id };
};
const events = (action: string): Promise<{ detail: Record<string, unknown> }[]> =>
  room.house.ownerSql('select detail from audit_events where action = $1 order by at desc, id', [action]);
const waiting = async (username: string, group: string): Promise<string[]> =>
  ((await (await room.as(username)).get('/api/approval-cases/waiting')).body as Record<string, { caseId: string }[]>)[group]?.map(({ caseId }) => caseId) ?? [];
const reroute = async (): Promise<void> => {
  await contributionsOf(room.house.config).workerTasks.find(({ name }) => name === 'approval.reroute')?.run(room.house.payload);
};

/** Reviewers beside the ward's own, for one test. */
const extra: string[] = [];
const reviewerToo = async (username: string): Promise<string> => {
  const user = await addPerson(room.house, { username, role: 'editorial-reviewer', organization: place });
  extra.push(user);
  return user;
};

/** Nothing of one test stands in the way of the next. */
beforeEach(async () => {
  await room.house.ownerTicket('approval.fixture:x', (sql) => sql(`update approval_delegations set valid_to = greatest(date_trunc('milliseconds', now()), valid_from) where valid_to > now()`));
  for (const user of extra.splice(0)) await endRoles(room.house, user);
});

describe('a delegate decides', () => {
  it('in the principal\'s stead, who then does not; both are kept on the decision, in the audit event, in the history and for readers', async () => {
    await made('a.reviewer', { delegate: ids.second, organization: place });
    await made('a.approver', { delegate: ids.helper, organization: place });
    const { id, document } = await fresh();
    expect(await waiting('a.second', 'decide')).toContain(id);
    expect(await waiting('a.reviewer', 'decide')).not.toContain(id);
    expect(code(await room.step('a.reviewer', 'approve', id))).toEqual([403, 'case.not-decider']);
    expect((await room.step('a.second', 'approve', id)).status).toBe(200);
    expect((await room.step('a.helper', 'approve', id)).status).toBe(200);
    expect(await waiting('a.helper', 'publish')).toContain(id);
    expect(code(await room.step('a.approver', 'publish', id))).toEqual([403, 'case.not-publisher']);
    expect((await room.step('a.helper', 'publish', id)).status).toBe(200);
    const decisions = await room.house.ownerSql('select decider_id as decider, principal_id as principal from approval_decisions where case_id = $1 order by stage', [id]);
    expect(decisions).toEqual([{ decider: ids.second, principal: ids.reviewer }, { decider: ids.helper, principal: ids.approver }]);
    expect((await events('approval-cases.approve'))[0]?.detail).toMatchObject({ case: id, principal: ids.approver });
    expect((await events('approval-cases.publish'))[0]?.detail).toMatchObject({ case: id, principal: ids.approver });
    const panel = (await (await room.as('a.contributor')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body;
    expect(panel.history.find(({ action }: { action: string }) => action === 'approval-cases.publish')).toMatchObject({ by: { id: ids.helper }, onBehalf: { id: ids.approver, name: 'Người dùng a.approver' } });
    const read = (await (await room.as('a.member')).get(`/api/news/${document}`)).body;
    expect(read.publication).toMatchObject({
      approvedByName: 'Người dùng a.helper, theo ủy quyền của Người dùng a.approver', publishedByName: 'Người dùng a.helper, theo ủy quyền của Người dùng a.approver',
    });
  });

  it('nothing they wrote on, and nothing the principal wrote on: it goes up instead', async () => {
    await made('a.reviewer', { delegate: ids.contributor, organization: place });
    const own = await fresh();
    expect(code(await room.step('a.contributor', 'approve', own.id))).toEqual([403, 'case.not-decider']);
    expect((await room.step('city.reviewer', 'approve', own.id)).status).toBe(200);
    await end('a.reviewer', await latest());
    await made('a.reviewer', { delegate: ids.second, organization: place });
    const document = await room.write('a.reviewer');
    const { id } = await room.submit('a.contributor', document);
    expect((await room.step('a.second', 'approve', id)).status).toBe(403);
    expect((await room.step('city.reviewer', 'approve', id)).status).toBe(200);
  });

  it('one stage only, like everybody: who stood in at the first does not decide the second, nor does the principal', async () => {
    await made('a.reviewer', { delegate: ids.approver, organization: place });
    const { id } = await fresh();
    expect((await room.step('a.approver', 'approve', id)).status).toBe(200);
    expect((await room.step('a.approver', 'approve', id)).status).toBe(409);
    expect((await room.step('city.approver', 'approve', id)).status).toBe(200);
  });

  it('once for a stage of several voices: neither delegate twice, nor delegate and principal', async () => {
    const { house } = room;
    const third = await reviewerToo('a.third');
    const stages = [
      { key: 'hai', name: 'Hai người', role: 'editorial-reviewer', rule: 'n', count: 2, binding: true },
      { key: 'ban', name: 'Ban Biên tập', role: 'editorial-approver', rule: 'any', count: 1, binding: true },
    ];
    await house.ownerTicket('workflow-definitions.fixture:x', (sql) =>
      sql(`insert into workflow_definitions (key, version, name, active, is_default, offered, stages) values ('hai-nguoi', 1, 'Hai người', true, false, true, $1)`, [JSON.stringify(stages)]));
    const submit = async (): Promise<string> => {
      const document = await room.write('a.contributor');
      return (await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: document, definition: 'hai-nguoi' })).body.id as string;
    };
    // The reviewer hands over to the other holder: one voice is too few here, so the city's would be asked, who is one as well.
    await made('a.reviewer', { delegate: third, organization: place });
    expect(code(await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'news', documentId: await room.write('a.contributor'), definition: 'hai-nguoi' }))).toEqual([422, 'case.no-decider']);
    expect((await room.house.ownerSql(`select 1 from workflow_definitions where key = 'hai-nguoi' and offered`)).length).toBe(1);
    await end('a.reviewer', await latest());
    const handed = await made('a.reviewer', { delegate: ids.second, organization: place });
    const id = await submit();
    expect((await room.step('a.second', 'approve', id)).body).toMatchObject({ state: 'in-review' });
    expect(code(await room.step('a.second', 'approve', id))).toEqual([409, 'case.already-decided']);
    await end('a.reviewer', handed);
    expect(code(await room.step('a.reviewer', 'approve', id))).toEqual([409, 'case.already-decided']);
    expect((await room.step('a.third', 'approve', id)).body).toMatchObject({ state: 'in-review', stage: 1 });
  });

  it('no more once revoked, once the principal\'s mandate ends, or once the delegate is no longer of the board', async () => {
    const { house } = room;
    const user = await reviewerToo('a.fourth');
    const helper = await addPerson(house, { username: 'a.fifth', role: 'contributor', organization: place });
    const { id } = await fresh();
    const given = await made('a.fourth', { delegate: helper, organization: place });
    expect(await waiting('a.fifth', 'decide')).toContain(id);
    expect((await end('a.fourth', given)).status).toBe(200);
    expect(code(await room.step('a.fifth', 'approve', id))).toEqual([403, 'case.not-decider']);
    expect(code(await end('a.fourth', given))).toEqual([409, 'delegation.ended']);
    await made('a.fourth', { delegate: helper, organization: place });
    await endRoles(house, helper);
    expect((await room.step('a.fifth', 'approve', id)).status).toBe(404);
    await giveRole(house, { user: helper, role: 'contributor', organization: place });
    expect(await waiting('a.fifth', 'decide')).toContain(id);
    await endRoles(house, user);
    expect(code(await room.step('a.fifth', 'approve', id))).toEqual([403, 'case.not-decider']);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  });

  it('only between its instants, by the database\'s clock', async () => {
    await reviewerToo('a.sixth');
    const { id } = await fresh();
    const given = await made('a.sixth', { delegate: ids.second, organization: place, from: soon(30) });
    expect((await room.step('a.second', 'approve', id)).status).toBe(403);
    await room.house.ownerSql('alter table approval_delegations disable trigger c_only_ends');
    const shift = (from: string, to: string) =>
      room.house.ownerTicket('approval.fixture:x', (sql) => sql(`update approval_delegations set valid_from = now() + $2::interval, valid_to = now() + $3::interval where id = $1`, [given, from, to]));
    await shift('-2 hours', '-1 second');
    expect((await room.step('a.second', 'approve', id)).status).toBe(403);
    await shift('-2 hours', '1 hour');
    await room.house.ownerSql('alter table approval_delegations enable trigger c_only_ends');
    expect((await room.step('a.second', 'approve', id)).status).toBe(200);
  });

  it('takes live content down in the principal\'s stead', async () => {
    const { caseId } = await room.publish();
    expect(code(await room.step('a.second', 'withdraw', caseId, { reason: REASON }))).toEqual([403, 'case.not-withdrawer']);
    await made('a.approver', { delegate: ids.second, organization: place });
    expect((await room.step('a.second', 'withdraw', caseId, { reason: REASON })).status).toBe(200);
  });

  it('by no door of the database: a decision in somebody\'s stead without a delegation in force is refused', async () => {
    const { id } = await fresh();
    await expect(
      room.house.ownerTicket('approval-cases.fixture:x', (sql) =>
        sql(`insert into approval_decisions (case_id, owner_id, stage, decider_id, principal_id, organization_id, decision, hash, at)
             select id, owner_id, 0, $2, $3, owner_id, 'approve', hash, now() from approval_cases where id = $1`, [id, ids.second, ids.reviewer])),
    ).rejects.toThrow('no delegation is in force');
  });
});

const latest = async (): Promise<string> =>
  (await room.house.ownerSql<{ id: string }>('select id from approval_delegations where valid_to > now() order by recorded_at desc limit 1'))[0]?.id ?? '';

describe('an absence', () => {
  it('lets the stage go to the nearest above, and back when it ends', async () => {
    const { id, document } = await fresh();
    const away = await made('a.reviewer', { organization: place, reason: 'Nghỉ phép năm' });
    await reroute();
    const panel = async () => (await (await room.as('a.contributor')).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body;
    expect((await panel()).path[0]).toMatchObject({ fromAbove: true, deciders: [{ name: 'Người dùng city.reviewer' }] });
    expect(await waiting('city.reviewer', 'decide')).toContain(id);
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(403);
    await end('a.reviewer', away);
    await reroute();
    expect((await panel()).path[0]).toMatchObject({ fromAbove: false });
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
  });

  it('keeps reminders and "it came to you" away', async () => {
    await made('a.reviewer', { organization: place });
    const { document } = await fresh();
    const told = await room.house.ownerSql<{ username: string }>(
      `select u.username from notifications n join users u on u.id = n.user_id join approval_cases c on c.id::text = n.subject_id where c.document_id = $1 and n.kind = 'approval.decide'`, [document]);
    expect(told.map(({ username }) => username)).toEqual(['city.reviewer']);
  });

  it('is what is left of a delegation whose delegate\'s account is off', async () => {
    const gone = await addPerson(room.house, { username: 'a.gone', role: 'contributor', organization: place });
    await made('a.reviewer', { delegate: gone, organization: place });
    await room.house.ownerTicket('users.fixture:x', (sql) => sql('update users set disabled_at = now() where id = $1', [gone]));
    const { id } = await fresh();
    expect((await room.step('city.reviewer', 'approve', id)).status).toBe(200);
  });
});

describe('who may hand over what to whom', () => {
  it('covers every place where one decides, when none is named; principal and delegate are told', async () => {
    const { status, body } = await delegate('a.approver', { delegate: ids.second, reason: 'Đi công tác' });
    expect([status, body.delegations.length]).toEqual([200, 1]);
    for (const username of ['a.approver', 'a.second']) {
      const inbox = (await (await room.as(username)).get('/api/notifications/inbox?limit=5')).body.notifications as { kind: string; title: string; link: string }[];
      expect(inbox[0]).toMatchObject({ kind: 'approval.delegated', title: 'Người dùng a.approver ủy quyền cho Người dùng a.second', link: '/admin/uy-quyen' });
    }
    expect((await events('approval.delegate'))[0]?.detail).toMatchObject({ principal: ids.approver, delegate: ids.second, reason: 'Đi công tác' });
    const listed = (await (await room.as('a.second')).get('/api/approval-delegations/mine')).body;
    expect(listed).toMatchObject({ mine: [], forMe: [{ principal: { id: ids.approver }, inForce: true, mayEnd: false }], choices: [] });
  });

  it.each<[string, string, () => Record<string, unknown>, [number, string]]>([
    ['a writer decides nothing', 'a.contributor', () => ({ delegate: ids.second, organization: place }), [403, 'delegation.no-role']],
    ['a writer decides nothing anywhere', 'a.contributor', () => ({ delegate: ids.second }), [403, 'delegation.no-role']],
    ['a place of others is not there', 'a.reviewer', () => ({ organization: room.city.b.committee.id }), [404, 'delegation.not-found']],
    ['the city is seen, and nothing is decided there', 'a.reviewer', () => ({ organization: room.city.root.id }), [403, 'delegation.no-role']],
    ['not to oneself', 'a.reviewer', () => ({ delegate: ids.reviewer, organization: place }), [400, 'delegation.self']],
    ['not to somebody of another board', 'a.reviewer', () => ({ delegate: room.city.b.reviewer.id, organization: place }), [422, 'delegation.not-eligible']],
    ['not to the board above', 'a.reviewer', () => ({ delegate: room.city.cityReviewer.id, organization: place }), [422, 'delegation.not-eligible']],
    ['not to a plain member', 'a.reviewer', () => ({ delegate: room.city.a.member.id, organization: place }), [422, 'delegation.not-eligible']],
    ['not to an account that is off', 'a.reviewer', () => ({ delegate: room.city.disabled.id, organization: place }), [422, 'delegation.not-eligible']],
    ['not to nobody at all', 'a.reviewer', () => ({ delegate: '00000000-0000-4000-8000-000000000000', organization: place }), [422, 'delegation.not-eligible']],
    ['not backwards', 'a.reviewer', () => ({ organization: place, from: soon(30), to: soon(20) }), [400, 'delegation.period']],
    ['not in the past', 'a.reviewer', () => ({ organization: place, from: soon(-60), to: soon(20) }), [400, 'delegation.period']],
    ['not for ever', 'a.reviewer', () => ({ organization: place, to: soon(400 * 1440) }), [400, 'delegation.period']],
    ['not without an end', 'a.reviewer', () => ({ organization: place, to: undefined }), [400, 'input.invalid']],
    ['not until a day that is none', 'a.reviewer', () => ({ organization: place, to: '2026-02-30T00:00:00Z' }), [400, 'input.invalid']],
    ['not to a name', 'a.reviewer', () => ({ organization: place, delegate: 'a.second' }), [400, 'input.invalid']],
  ])('%s', async (_, username, input, expected) => {
    const before = await room.house.ownerSql('select count(*) from approval_delegations');
    expect(code(await delegate(username, input()))).toEqual(expected);
    expect(await room.house.ownerSql('select count(*) from approval_delegations')).toEqual(before);
  });

  it('is no chain, in neither order, and not twice in one time', async () => {
    await made('a.reviewer', { delegate: ids.approver, organization: place, from: soon(60), to: soon(120) });
    expect(code(await delegate('a.approver', { delegate: ids.second, organization: place, from: soon(90), to: soon(150) }))).toEqual([409, 'delegation.chain']);
    expect(code(await delegate('a.reviewer', { delegate: ids.second, organization: place, from: soon(90), to: soon(150) }))).toEqual([409, 'delegation.overlap']);
    // What only touches does not overlap; an absence of the delegate is nobody's to refuse.
    const later = await made('a.approver', { delegate: ids.second, organization: place, from: soon(120), to: soon(150) });
    expect(code(await delegate('a.reviewer', { delegate: ids.approver, organization: place, from: soon(130), to: soon(140) }))).toEqual([409, 'delegation.chain']);
    expect((await end('a.approver', later)).status).toBe(200);
    await made('a.approver', { organization: place, from: soon(100), to: soon(130) });
    expect(code(await delegate('a.reviewer', { delegate: ids.approver, organization: place, from: soon(121), to: soon(125) }))).toEqual([409, 'delegation.away']);
  });

  it('offers the people of each place, however many another one has', async () => {
    const req = await room.house.systemReq(ids.reviewer);
    const some = await eligibleAt(req, [place, room.city.b.committee.id], ids.reviewer, { most: 2 });
    expect(new Map([place, room.city.b.committee.id].map((each) => [each, some.filter(({ organization }) => organization === each).length]))).toEqual(new Map([[place, 2], [room.city.b.committee.id, 2]]));
    const [last] = (await eligibleAt(req, [place], ids.reviewer)).slice(-1);
    expect(await eligibleAt(req, [place], ids.reviewer, { most: 1, only: last?.id ?? '' })).toEqual([last]);
  });

  it('is ended by the principal or the organisation\'s administration, and by nobody else', async () => {
    const given = await made('a.reviewer', { delegate: ids.second, organization: place });
    for (const [username, expected] of [['a.second', 403], ['a.contributor', 403], ['b.reviewer', 404], ['b.admin', 404], ['a.member', 404], ['city.reviewer', 404]] as const) {
      expect([username, (await end(username, given)).status]).toEqual([username, expected]);
    }
    expect((await end('a.admin', given)).status).toBe(200);
    expect((await events('approval.end-delegation'))[0]?.detail).toMatchObject({ principal: ids.reviewer, delegate: ids.second });
    const inbox = (await (await room.as('a.second')).get('/api/notifications/inbox?limit=1')).body.notifications as { kind: string }[];
    expect(inbox[0]?.kind).toBe('approval.ended');
  });

  it('is kept: rows are ended, never rewritten or removed, and a repeated request makes one', async () => {
    const headers = { 'idempotency-key': 'uy-quyen-mot-lan' };
    const input = { organization: place, delegate: ids.second, to: soon(60) };
    const [first, again] = [await delegate('a.reviewer', input, headers), await delegate('a.reviewer', input, headers)];
    expect([first.status, again.body]).toEqual([200, first.body]);
    const given = first.body.delegations[0].id as string;
    for (const change of [`valid_to = valid_to + interval '1 day'`, `delegate_id = principal_id`, `reason = 'x'`]) {
      await expect(room.house.ownerTicket('approval.fixture:x', (sql) => sql(`update approval_delegations set ${change} where id = $1`, [given]))).rejects.toThrow();
    }
    await expect(room.house.ownerTicket('approval.fixture:x', (sql) => sql('delete from approval_delegations where id = $1', [given]))).rejects.toThrow();
    await expect(room.house.ownerSql(`insert into approval_delegations (principal_id, organization_id, valid_from, valid_to, recorded_at) values ($1, $2, now(), now(), now())`, [ids.approver, place])).rejects.toThrow();
  });
});

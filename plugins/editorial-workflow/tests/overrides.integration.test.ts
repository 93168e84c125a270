import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openNewsroom, type Newsroom } from './newsroom';
import { addPerson, endRoles, giveRole } from './people';

/** An override takes two people each time, and nobody is counted twice in a case, by whatever door. */
let room: Newsroom;
let place: string;
let cell: string;
const REASON = 'Ban Biên tập đi công tác, cần đăng trong ngày';
const code = (answer: { status: number; body: { errors?: { data?: { code?: string } }[] } }): [number, string | undefined] => [answer.status, answer.body.errors?.[0]?.data?.code];
const edit = async (who: string, document: string): Promise<void> => {
  expect((await (await room.as(who)).patch(`/api/news/${document}?draft=true`, { title: `Sửa bởi ${who}` })).status).toBe(200);
};
const ask = (who: string, id: string) => room.step(who, 'override', id, { reason: REASON });
const confirm = (who: string, id: string) => room.step(who, 'confirm-override', id);
const button = async (who: string, document: string, action: string): Promise<boolean> =>
  (await (await room.as(who)).get(`/api/approval-cases/panel?collection=news&documentId=${document}`)).body.actions.find((each: { action: string }) => each.action === action).allowed;
/** Submitted by the contributor, and these have written on it too. */
const written = async (...writers: string[]): Promise<{ document: string; id: string }> => {
  const document = await room.write('a.contributor');
  for (const who of writers) await edit(who, document);
  return { document, id: (await room.submit('a.contributor', document)).id };
};
const handOver = async (who: string, delegate: string, organization = place): Promise<() => Promise<void>> => {
  const client = await room.as(who);
  const given = await client.post('/api/approval-delegations/delegate', { organization, delegate, to: new Date(Date.now() + 86_400_000).toISOString() });
  expect([given.status, given.body]).toEqual([200, expect.anything()]);
  const [newest] = await room.house.ownerSql<{ id: string }>('select id from approval_delegations order by valid_from desc limit 1');
  return async () => {
    expect((await client.post(`/api/approval-delegations/${newest?.id}/end`, {})).status).toBe(200);
  };
};

beforeAll(async () => {
  room = await openNewsroom();
  place = room.city.a.committee.id;
  cell = room.city.a.cells[0].id;
});
afterAll(() => room.close());

describe('nobody counts twice', () => {
  it('the same second person does not confirm at two stages', async () => {
    const { document, id } = await written('a.reviewer', 'a.approver');
    expect((await ask('a.reviewer', id)).status).toBe(200);
    expect((await confirm('a.admin', id)).body).toMatchObject({ state: 'in-review', stage: 1 });
    expect((await ask('a.approver', id)).status).toBe(200);
    expect(await button('a.admin', document, 'confirm-override')).toBe(false);
    expect(code(await confirm('a.admin', id))).toEqual([409, 'case.already-decided']);
    expect((await confirm('city.approver', id)).body.state).toBe('approved');
  });

  it('who wrote and holds both roles does not ask at both stages', async () => {
    const { city, house } = room;
    await giveRole(house, { user: city.a.reviewer.id, role: 'editorial-approver', organization: place });
    const { document, id } = await written('a.reviewer');
    expect((await ask('a.reviewer', id)).status).toBe(200);
    expect((await confirm('a.admin', id)).status).toBe(200);
    expect(await button('a.reviewer', document, 'override')).toBe(false);
    expect(code(await ask('a.reviewer', id))).toEqual([409, 'case.already-decided']);
    await endRoles(house, city.a.reviewer.id, 'editorial-approver');
  });

  it('who approved a stage confirms nothing at another, nor does whom they stood in for', async () => {
    const { id } = await written('a.approver');
    expect((await room.step('a.reviewer', 'approve', id)).status).toBe(200);
    expect((await ask('a.approver', id)).status).toBe(200);
    expect(code(await confirm('a.reviewer', id))).toEqual([409, 'case.already-decided']);
    expect((await confirm('a.admin', id)).body.state).toBe('approved');

    const helper = await addPerson(room.house, { username: 'a.helper', role: 'contributor', organization: place });
    const end = await handOver('a.reviewer', helper);
    const stood = await written('a.approver');
    expect((await room.step('a.helper', 'approve', stood.id)).status).toBe(200);
    await end();
    expect((await ask('a.approver', stood.id)).status).toBe(200);
    expect(code(await confirm('a.reviewer', stood.id))).toEqual([409, 'case.already-decided']);
  });

  it('who confirmed at one stage does not decide the next: the level above does', async () => {
    const { id } = await written('a.reviewer');
    expect((await ask('a.reviewer', id)).status).toBe(200);
    expect((await confirm('a.approver', id)).body).toMatchObject({ stage: 1 });
    expect(code(await room.step('a.approver', 'approve', id))).toEqual([409, 'case.already-decided']);
    expect((await room.step('city.approver', 'approve', id)).body.state).toBe('approved');
  });
});

describe('who handed over', () => {
  it('neither asks for an override nor confirms one, until they take it back', async () => {
    const helper = await addPerson(room.house, { username: 'a.helper2', role: 'contributor', organization: place });
    const { document, id } = await written('a.reviewer');
    const endReviewer = await handOver('a.reviewer', helper);
    expect(await button('a.reviewer', document, 'override')).toBe(false);
    expect(code(await ask('a.reviewer', id))).toEqual([403, 'case.not-decider']);
    await endReviewer();
    expect((await ask('a.reviewer', id)).status).toBe(200);

    const endApprover = await handOver('a.approver', helper);
    expect(code(await confirm('a.approver', id))).toEqual([403, 'case.override-second']);
    expect(code(await confirm('a.helper2', id))).toEqual([403, 'case.override-second']);
    await endApprover();

    const away = await handOver('a.reviewer', helper);
    expect(code(await confirm('a.approver', id))).toEqual([409, 'case.override-not-found']);
    await away();
    expect((await confirm('a.approver', id)).status).toBe(200);
  });
});

describe('on a cell\'s own path', () => {
  it('whoever would decide but for having written may ask: the deputy, the board above', async () => {
    const document = await room.write('a.secretary', { owner: cell, audience: cell });
    await edit('a.deputy', document);
    const { id } = await room.submit('a.secretary', document);
    expect(await button('a.deputy', document, 'override')).toBe(true);
    expect((await ask('a.deputy', id)).status).toBe(200);
    expect((await confirm('a.admin', id)).body.state).toBe('approved');
    const [decision] = await room.house.ownerSql('select decider_id, organization_id from approval_decisions where case_id = $1', [id]);
    expect(decision).toEqual({ decider_id: room.city.a.deputy.id, organization_id: cell });
  });

  it('who would not be asked anyway asks for nothing', async () => {
    const document = await room.write('a.deputy', { owner: cell, audience: cell });
    const { id } = await room.submit('a.deputy', document);
    expect(code(await ask('a.deputy', id))).toEqual([403, 'case.not-decider']);
    expect((await room.step('a.secretary', 'approve', id)).body.state).toBe('approved');
  });
});

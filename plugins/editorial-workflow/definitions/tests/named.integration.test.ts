import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offerPath } from '../../tests/definitions';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';
import { addPerson } from '../../tests/people';

/** Naming a path for one item: nobody lightens the path of their own text, by whichever weakness of counting. */
let room: Newsroom;
const code = (answer: { status: number; body: { errors?: { data?: { code?: string } }[] } }): [number, string | undefined] => [answer.status, answer.body.errors?.[0]?.data?.code];
const choose = async (who: string, input: Record<string, unknown>): Promise<void> => {
  const chosen = await (await room.as(who)).post('/api/workflow-choices/choose', { collection: 'news', ...input });
  expect([chosen.status, chosen.body]).toEqual([200, expect.objectContaining({ key: input.key })]);
};
const named = async (who: string, documentId: string, definition?: string) => (await room.as(who)).post('/api/approval-cases/submit', { collection: 'news', documentId, ...(definition ? { definition } : {}) });

beforeAll(async () => {
  room = await openNewsroom();
  const { house, city } = room;
  await addPerson(house, { username: 'a.approver2', role: 'editorial-approver', organization: city.a.committee.id });
  await addPerson(house, { username: 'b.reviewer2', role: 'editorial-reviewer', organization: city.b.committee.id });
  await addPerson(house, { username: 'a1.contributor', role: 'contributor', organization: city.a.cells[0].id });
  await offerPath(house, 'ca-ban', [{ role: 'editorial-reviewer' }, { role: 'editorial-approver', rule: 'all' }]);
  await offerPath(house, 'ban-duyet', [{ role: 'editorial-approver' }]);
  await offerPath(house, 'hai-bien-tap', [{ role: 'editorial-reviewer', rule: 'n', count: 2 }]);
});
afterAll(() => room.close());

describe('a path named for one item', () => {
  it('does not let one member of the board stand for all of it', async () => {
    await choose('a.admin', { organization: room.city.a.committee.id, key: 'ca-ban' });
    const document = await room.write('a.contributor');
    expect(code(await named('a.contributor', document, 'hai-cap'))).toEqual([422, 'definition.not-allowed']);
    const { body } = await named('a.contributor', document);
    expect((await room.step('a.reviewer', 'approve', body.id)).status).toBe(200);
    expect((await room.step('a.approver', 'approve', body.id)).body.state).toBe('in-review');
    expect((await room.step('a.approver2', 'approve', body.id)).body.state).toBe('approved');
  });

  it('does not give back to the cell\'s secretary what its committee gave to the board', async () => {
    const cell = room.city.a.cells[0].id;
    await choose('a.admin', { organization: room.city.a.committee.id, form: 'cell', key: 'ban-duyet' });
    const document = await room.write('a1.contributor', { owner: cell, audience: cell });
    expect(code(await named('a1.contributor', document, 'chi-bo'))).toEqual([422, 'definition.not-allowed']);
    const { body } = await named('a1.contributor', document);
    expect((await room.step('a.secretary', 'approve', body.id)).status).toBe(403);
    expect((await room.step('a.approver', 'approve', body.id)).body.state).toBe('approved');
  });

  it('does not take two reviewers for a reviewer and the board', async () => {
    expect(code(await named('b.contributor', await room.write('b.contributor'), 'hai-bien-tap'))).toEqual([422, 'definition.not-allowed']);
  });

  it('may demand more', async () => {
    expect((await named('b.contributor', await room.write('b.contributor'), 'ba-cap')).status).toBe(200);
  });

  it('is refused in words that say what to do, and no stage is blamed', async () => {
    const refused = await named('b.contributor', await room.write('b.contributor'), 'khong-co');
    expect(code(refused)).toEqual([422, 'definition.not-allowed']);
    expect(refused.body.errors[0].message).toBe('Quy trình này không dùng được cho nội dung này, hoặc nhẹ hơn quy trình đang áp dụng. Đề nghị để trống để theo quy trình của đơn vị.');
  });
});

describe('the stages of a version', () => {
  const system = async (path: string, input: unknown) => (await room.as('system')).post(`/api/workflow-definitions/${path}`, input);
  const write = (stages: unknown) => system('edit', { key: 'mot-nguoi', name: 'Một người của Ban', note: 'Thử số người', stages });
  const stage = { key: 'ban', name: 'Ban Biên tập duyệt', role: 'editorial-approver' };

  it('take as many as their rule says, whatever number stands beside it', async () => {
    const made = await write([{ ...stage, rule: 'any', count: 3 }]);
    expect(made.status).toBe(200);
    const sample = await room.write('b.contributor');
    const tried = await (await room.as('system')).get(`/api/workflow-definitions/${made.body.id}/try?collection=news&documentId=${sample}`);
    expect((await system(`${made.body.id}/activate`, { receipt: tried.body.receipt })).status).toBe(200);
    expect((await system('offer', { key: 'mot-nguoi', offered: true })).status).toBe(200);
    await choose('b.admin', { organization: room.city.b.committee.id, key: 'mot-nguoi' });
    const { id } = await room.submit('b.contributor', sample);
    expect((await room.step('b.approver', 'approve', id)).body).toMatchObject({ state: 'approved' });
    expect((await room.step('b.approver', 'publish', id)).status).toBe(200);
  });

  it('are refused in the reader\'s language throughout', async () => {
    const [advisory, twins] = [await write([{ ...stage, binding: false }]), await write([stage, stage])];
    for (const refused of [advisory, twins]) expect(code(refused)).toEqual([400, 'definition.stages']);
    expect(advisory.body.errors[0].message).toContain('Cấp cuối phải là cấp quyết định.');
    expect(twins.body.errors[0].message).toContain('Hai cấp có cùng mã.');
  });
});

describe('a floor above everything in force', () => {
  it('is told as that, not as a stage without people', async () => {
    await room.house.ownerTicket('rules.ship', (sql) => sql(`update rules set state = 'superseded' where key = 'publishing.approval-floor'`));
    await room.house.ownerTicket('rules.ship', (sql) =>
      sql(`insert into rules (key, name, value, value_shown, source, source_type, valid_from, mark, state, proposed_at) values ('publishing.approval-floor', 'Mức', '{"committee": 6, "cell": 6}', '6', 'x', 'product', '2020-01-01', 'U', 'confirmed', now())`));
    const document = await room.write('a.contributor');
    for (const key of [undefined, 'ba-cap']) expect(code(await named('a.contributor', document, key))).toEqual([422, 'definition.none']);
  });
});

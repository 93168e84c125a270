import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offerPath } from './definitions';
import { openNewsroom, type Newsroom } from './newsroom';
import { endRoles, giveRole } from './people';

/** Stages other than the two that ship: a committee's secretary decides; others advise and hold nobody up. */
let room: Newsroom;
const REASON = 'Đề nghị kiểm tra lại số liệu';
const SECRETARY = { role: 'committee-secretary' } as const;
const REVIEWER = { role: 'editorial-reviewer' } as const;
const BOARD = { role: 'editorial-approver' } as const;

const panel = async (who: string, document: string) => (await room.as(who)).get(`/api/approval-cases/panel?collection=news&documentId=${document}`);
const draft = async (who: string, document: string) => (await room.as(who)).get(`/api/news/${document}?draft=true`);
const queue = async (who: string): Promise<string[]> => (await (await room.as(who)).get('/api/approval-cases/waiting')).body.decide.map(({ caseId }: { caseId: string }) => caseId);
const button = async (who: string, document: string, action: string): Promise<boolean> =>
  (await panel(who, document)).body.actions.find((each: { action: string }) => each.action === action).allowed;
const take = async (ward: 'a' | 'b', key: string): Promise<void> => {
  const chosen = await (await room.as(`${ward}.admin`)).post('/api/workflow-choices/choose', { collection: 'news', organization: room.city[ward].committee.id, key });
  expect([chosen.status, chosen.body]).toEqual([200, expect.objectContaining({ key })]);
};
const fresh = async (ward: 'a' | 'b' = 'a'): Promise<{ document: string; id: string; hash: string }> => {
  const document = await room.write(`${ward}.contributor`);
  return { document, ...(await room.submit(`${ward}.contributor`, document)) };
};

beforeAll(async () => {
  room = await openNewsroom();
  await offerPath(room.house, 'bi-thu', [SECRETARY, BOARD]);
  await offerPath(room.house, 'khong-ai', [{ ...SECRETARY, rule: 'n', count: 2, binding: false }, REVIEWER, BOARD]);
  await offerPath(room.house, 'y-kien', [{ ...SECRETARY, binding: false }, REVIEWER, BOARD]);
  await offerPath(room.house, 'hai-lan', [{ ...REVIEWER, binding: false }, REVIEWER, BOARD]);
});
afterAll(() => room.close());

describe('a stage of the committee\'s secretary', () => {
  it('is decided by its holder, who reads what came to it and no other draft', async () => {
    const before = await fresh();
    const unsubmitted = await room.write('a.contributor');
    await take('a', 'bi-thu');
    const { document, id } = await fresh();
    expect([(await panel('a.head', document)).status, (await draft('a.head', document)).status]).toEqual([200, 200]);
    expect(await queue('a.head')).toEqual([id]);
    expect(await button('a.head', document, 'approve')).toBe(true);
    expect((await room.step('a.head', 'look', id)).body).toMatchObject({ recorded: true });

    for (const other of [before.document, unsubmitted]) expect([(await panel('a.head', other)).status, (await draft('a.head', other)).status]).toEqual([404, 404]);
    expect((await room.step('a.head', 'approve', before.id)).status).toBe(404);
    for (const who of ['b.head', 'a.member']) expect([(await panel(who, document)).status, (await room.step(who, 'approve', id)).status]).toEqual([404, 404]);
    expect((await (await room.as('a.head')).patch(`/api/news/${document}?draft=true`, { title: 'Bí thư tự sửa' })).status).toBe(403);

    const approved = await room.step('a.head', 'approve', id);
    expect([approved.status, approved.body]).toEqual([200, expect.objectContaining({ state: 'in-review', stage: 1 })]);
    expect((await room.step('a.approver', 'approve', id)).body.state).toBe('approved');
  });

  it('gives the text back to its board when the case is over', async () => {
    const { document, id } = await fresh();
    const returned = await room.step('a.head', 'return', id, { reason: REASON });
    expect([returned.status, returned.body.state]).toEqual([200, 'returned']);
    expect([(await panel('a.head', document)).status, (await draft('a.head', document)).status]).toEqual([404, 404]);
  });

  it('shows its files as well, and lends the board above nothing it is not asked about', async () => {
    const [file] = await room.house.ownerSql<{ id: string }>(
      `insert into media (secrecy_check, alt, author, source, licence, owner_id, filename, original_name, mime_type, filesize, sha256) values ('clean', 'Ảnh', 'A', 'B', 'C', $1, 'bt.png', 'bt.png', 'image/png', 1234, repeat('b', 64)) returning id`,
      [room.city.a.committee.id],
    );
    const document = await room.write('a.contributor', { hero: file?.id });
    const head = await room.as('a.head');
    expect((await head.get(`/api/media/${file?.id}`)).status).toBe(404);
    await room.submit('a.contributor', document);
    expect((await head.get(`/api/media/${file?.id}`)).status).toBe(200);
    expect((await draft('city.approver', document)).status).toBe(404);
  });
});

describe('an advisory stage', () => {
  const at = async (id: string): Promise<string | null | undefined> => (await room.house.ownerSql<{ at: string | null }>('select deciding_organization_id as at from approval_cases where id = $1', [id]))[0]?.at;

  it('that nobody can fill leaves the case in the queue of who decides behind it', async () => {
    const { rerouteCases } = await import('../jobs/rerouteCases');
    await take('a', 'khong-ai');
    const { document, id } = await fresh();
    expect([await at(id), await queue('a.reviewer')]).toEqual([room.city.a.committee.id, expect.arrayContaining([id])]);
    await rerouteCases(room.house.payload);
    expect(await at(id)).toBe(room.city.a.committee.id);
    expect(await button('a.reviewer', document, 'approve')).toBe(true);
    // As the screen sends it: the stage the case is at, which is the advisory one.
    expect((await room.step('a.reviewer', 'approve', id, { stage: 0 })).body).toMatchObject({ state: 'in-review', stage: 2 });
    // Whoever looks at it as it was then is told that it has moved.
    expect((await room.step('a.approver', 'approve', id, { stage: 0 })).body.errors[0].data.code).toBe('case.stage-moved');
    expect((await room.step('a.approver', 'approve', id, { stage: 2 })).body.state).toBe('approved');
  });

  it('keeps nobody from deciding: neither unanswered, nor against, nor claimed', async () => {
    await take('a', 'y-kien');
    const [silent, against, claimed] = [await fresh(), await fresh(), await fresh()];
    expect((await room.step('a.reviewer', 'return', silent.id, { reason: REASON, stage: 0 })).body.state).toBe('returned');
    const advice = await room.step('a.head', 'return', against.id, { reason: REASON, stage: 0 });
    expect([advice.status, advice.body.state]).toEqual([200, 'in-review']);
    expect((await room.step('a.reviewer', 'approve', against.id, { stage: 0 })).body.stage).toBe(2);
    expect((await room.step('a.head', 'claim', claimed.id)).status).toBe(200);
    expect((await room.step('a.reviewer', 'approve', claimed.id, { stage: 0 })).body.stage).toBe(2);
  });

  it('is no dead end for who advised against: the next above decides', async () => {
    await take('b', 'hai-lan');
    const { document, id } = await fresh('b');
    expect((await draft('city.reviewer', document)).status).toBe(404);
    expect((await room.step('b.reviewer', 'return', id, { reason: REASON })).body.state).toBe('in-review');
    expect((await room.step('b.reviewer', 'approve', id)).body.errors[0].data.code).toBe('case.already-decided');
    expect([await at(id), await queue('city.reviewer')]).toEqual([room.city.root.id, expect.arrayContaining([id])]);
    expect((await draft('city.reviewer', document)).status).toBe(200);
    expect((await room.step('city.reviewer', 'approve', id)).body).toMatchObject({ state: 'in-review', stage: 2 });
    expect((await room.step('b.approver', 'approve', id)).body.state).toBe('approved');
  });

  it('is asked of another place than the decision: both read the text', async () => {
    const user = room.city.b.head.id;
    await endRoles(room.house, user);
    await giveRole(room.house, { user, role: 'committee-secretary', organization: room.city.root.id });
    await take('b', 'y-kien');
    const { document, id } = await fresh('b');
    expect(await at(id)).toBe(room.city.b.committee.id);
    expect((await panel('b.head', document)).status).toBe(200);
    expect((await room.step('b.head', 'approve', id)).body).toMatchObject({ state: 'in-review', stage: 1 });
    expect((await panel('b.head', document)).status).toBe(404);
  });
});

describe('a look', () => {
  it('is kept of whoever is asked now, whatever their post is called, and of nobody else', async () => {
    const [cell] = room.city.a.cells;
    const both = await room.write('a.secretary', { owner: cell.id, audience: cell.id });
    const written = await room.submit('a.secretary', both);
    expect((await room.step('a.deputy', 'look', written.id)).body).toMatchObject({ recorded: true });
    await room.step('a.secretary', 'recall', written.id);
    await (await room.as('a.deputy')).patch(`/api/news/${both}?draft=true`, { title: 'Cả hai cùng soạn' });
    const above = await room.submit('a.secretary', both);
    expect((await room.step('a.approver', 'look', above.id)).body).toMatchObject({ recorded: true });
    expect((await room.step('a.deputy', 'look', above.id)).body).toMatchObject({ recorded: false });
    const { id } = await fresh();
    expect((await room.step('a.approver', 'look', id)).body).toMatchObject({ recorded: false });
  });
});
